"""Futures: what the original says can or may be done must not be told as what will be done.

„kann untersagt werden“ is no „wird verboten werden“, „können Sie klagen“ no „werden Sie klagen“.
Only the sentence of the original that tells the same is asked; where the original itself tells of
what will be, nothing is said.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.language.words import Word, lemma_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import roots
from drafter.wording.guard.verdict import GuardFinding

_WILL = re.compile(r"w(?:ird|erden|erde)$")
_CAN = re.compile(
    r"\b(?:k[aö]nn(?:en)?|d[aü]rf(?:en)?|gelegenheit|möglichkeit|möglich|vorbehalt\w*|behält"
    r"|widerruflich\w*|ermessen|in betracht|berechtigt)\b"
)
_DENIED = re.compile(r"\b(?:nicht|kein\w*|nie|nichts|weder|niemand)\b")
_MODAL = re.compile(r"(?:k[aö]nn|d[aü]rf|m[uü]ss|soll|woll)(?:en|ten)?$")
# the participles of these look like their infinitives
_PREFIXED = re.compile(r"(?:er|be|ver|ent|zer|ge|wider|über|unter|hinter|miss)\w+en$")
_US = frozenset({"wir", "ich"})


def check_futures(pair: Pair) -> list[GuardFinding]:
    """„kann verlängert werden“ became „wird verlängert werden“."""
    whole = pair.whole or pair
    text = whole.suggestion
    if not _CAN.search(whole.original.lower) or any(_futures(whole.original)):
        return []
    for first, last in _futures(text):
        clause = text.clause(first.clause)
        denied = _DENIED.search(text.lower, clause[0].start, clause[-1].end)
        if not denied and (old := _left_open(whole.original, roots(list(clause)))):
            told = text.raw[first.start : last.end]
            return [warn("modality_changed", old, told, now=(first.start, last.end))]
    return []


def _futures(text: Text) -> Iterator[tuple[Word, Word]]:
    """Each „wird“ and „werden“ with the infinitive that closes its clause."""
    for number in dict.fromkeys(w.clause for w in text.words if _WILL.match(w.lower)):
        clause = text.clause(number)
        last = clause[-1]
        for word in clause[:-1]:
            behind = clause[clause.index(word) : -1]  # „werden angehört und können äußern“
            another = any(_MODAL.match(w.lower) for w in behind)
            if _WILL.match(word.lower) and not another and _is_infinitive(clause, last):
                yield word, last
                break


def _is_infinitive(clause: tuple[Word, ...], last: Word) -> bool:
    if last.lower == "werden":
        return clause[-2].lower.endswith(("t", "en"))  # „wird verlängert werden“
    named = (
        last.text[0].isupper()
        or not last.lower.endswith(("en", "ern", "eln", "tun"))
        or last.infinitive_with_zu
    )
    if named or _MODAL.match(last.lower) or lemma_of(last.lower) != last.lower:
        return False
    return not _PREFIXED.match(last.lower) or bool(_US & {w.lower for w in clause})


def _left_open(text: Text, told: frozenset[str]) -> str:
    """The word by which the sentence likest to ``told`` leaves a thing open."""
    groups: dict[int, list[Word]] = {}
    for word in text.words:
        groups.setdefault(word.sentence, []).append(word)
    likeness = {number: len(roots(words) & told) for number, words in groups.items()}
    best = max(likeness.values(), default=0)
    for number, words in groups.items():
        found = _CAN.search(text.lower, words[0].start, words[-1].end)
        if best and likeness[number] == best and found:
            return text.raw[slice(*found.span())]
    return ""
