"""Threats: what the authority can do to its reader must not be told as what it does.

„kann die Leistung versagt werden“ leaves it to a later ruling; „erhalten Sie die Leistung nicht“
tells it as settled. Each such sentence is held against the one that tells the same.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import roots
from drafter.wording.guard.verdict import GuardFinding

_CAN = re.compile(r"\b(?:kann|können)\b[^.;:!?]*\b\w{3,}(?:t|en) (?:werden|bleiben)\b")
_OPEN = re.compile(
    r"\b(?:k[aö]nn(?:en|te)?|d[aü]rf(?:en|te)?|möglich\w*|möglicherweise|gegebenenfalls|vielleicht"
    r"|eventuell|voraussichtlich|ermessen|berechtigt|vorbehalt\w*|behalten|droh\w*|riskier\w*"
    r"|soll(?:en|te)?|falls wir|notfalls|bedarf|in betracht|in frage|lässt|lassen|zulässig|erlaubt"
    r"|müssen sie (?:damit|mit)|möchten|wollen|ratsam|jederzeit|widerruflich\w*"
    r"|anfechtbar|dazu|recht)\b|\b(?:m[uü]ss(?:en)?|brauch(?:en|t))\b[^.;:!?]*\b(?:nicht|kein)"
)
_DENIED = re.compile(r"\b(?:nicht|kein\w*|nur|erst)\b")
_LEAST = 2  # what two sentences share when they tell the same


def check_threats(pair: Pair) -> list[GuardFinding]:
    """„kann versagt werden“ became „erhalten Sie nicht“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    for can in _CAN.finditer(before.lower):
        if _DENIED.search(can[0]):
            continue
        modal = before.words[before.index_at(can.start())]
        known = _tells(before, list(before.clause(modal.clause)))
        around = _tells(before, [w for w in before.words if w.sentence == modal.sentence])
        told = [(len(_tells(after, words) & known), words) for words in _sentences(after)]
        likest = max(
            (words for _, words in told), key=lambda words: len(_tells(after, words) & around)
        )
        shared = _tells(after, likest) & around
        if (
            shared & known
            and len(shared) >= _LEAST
            and not any(n and _is_open(after, words) for n, words in told)
        ):
            span = likest[0].start, likest[-1].end
            words = before.raw[slice(*can.span())], after.raw[slice(*span)]
            return [warn("modality_changed", *words, at=can.span(), now=span)]
    return []


def _is_open(text: Text, words: list[Word]) -> bool:
    return _OPEN.search(text.lower, words[0].start, words[-1].end) is not None


def _sentences(text: Text) -> Iterator[list[Word]]:
    groups: dict[int, list[Word]] = {}
    for word in text.words:
        groups.setdefault(word.sentence, []).append(word)
    yield from groups.values()


def _tells(text: Text, words: list[Word]) -> frozenset[str]:
    """The roots of what a sentence tells, and the values of its facts."""
    start, end = words[0].start, words[-1].end
    facts = {f"f:{fact.value}" for fact in text.facts if start <= fact.start < end}
    return roots(words) | facts
