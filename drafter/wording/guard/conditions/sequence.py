"""Sequence: what comes first and what only after it."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_AFTER = frozenset({"nach", "nachdem"})
_REACH = 5  # words behind „nach“ that tell what it comes after
_THEN = re.compile(r"(?:(?:erst |und )?(?:danach|anschließend|hinterher)|erst dann)\b")


def check_sequence(pair: Pair) -> list[GuardFinding]:
    """„erst nach der Prüfung wird gezahlt“ became „wir zahlen; danach prüfen wir“."""
    parts = _parted(pair.suggestion)
    if parts is None:
        return []
    first, later = (frozenset[str]().union(*(w.atoms for w in part)) for part in parts)
    for i, word in enumerate(pair.original.words):
        if word.lower not in _AFTER:
            continue
        before = _before(pair.original, i)
        rest = [w for w in _told(pair.original, word.sentence) if w not in before]
        turned = [w for w in before if w.atoms & later and not w.atoms & first]
        if turned and any(w.atoms & first and not w.atoms & later for w in rest):
            return [warn("opposite", word.text, parts[1][0].text, at=word.span,
                         now=parts[1][0].span)]  # fmt: skip
    return []


def _before(text: Text, i: int) -> list[Word]:
    """What a sentence tells as happening first: behind „nach“, or the clause with „nachdem“."""
    word = text.words[i]
    if word.lower == "nachdem":
        own = list(text.clause(word.clause))
    else:
        own = [w for w in text.words[i + 1 : i + 1 + _REACH] if w.clause == word.clause]
        own = [w for w in own if w.text[0].isupper()]
    return [w for w in own if w.content and not w.light]


def _told(text: Text, sentence: int) -> list[Word]:
    return [w for w in text.words if w.sentence == sentence and w.content and not w.light]


def _parted(text: Text) -> tuple[list[Word], list[Word]] | None:
    """The words before a sentence that begins with „danach“, and those of that sentence."""
    numbers = dict.fromkeys(word.sentence for word in text.words)
    for number in list(numbers)[1:]:
        words = [w for w in text.words if w.sentence == number]
        if _THEN.match(text.lower, words[0].start):
            return [w for w in text.words if w.sentence < number], words
    return None
