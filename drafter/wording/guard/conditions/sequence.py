"""Sequence: what comes first and what only after it."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import GuardFinding

_AFTER = frozenset({"nach", "nachdem"})
_IF = frozenset({"wenn", "sobald", "sofern", "falls", "soweit"})
_REACH = 5  # words behind „nach“ that tell what it comes after
_LATER = r"(?:(?:erst |und |und erst )?(?:danach|anschließend|hinterher)|erst dann)\b"
_THEN = re.compile(_LATER)
_AFTERWARDS = re.compile(r"\b(?:danach|anschließend|hinterher)\b")
_NEAR = 60  # signs from the beginning of a sentence in which „danach“ tells of all of it
_FIRST = re.compile(r"\b(?:zuerst|zunächst|als erstes)\b")
_AND_THEN = re.compile(rf"(?:, | und )(?:und )?(?:{_LATER}|dann\b)")


def check_sequence(pair: Pair) -> list[GuardFinding]:
    """„erst nach der Prüfung wird gezahlt“ became „wir zahlen; danach prüfen wir“."""
    parts = _parted(pair.suggestion)
    if parts is None:
        return []
    first, later = (_roots(part) for part in parts)
    for i, word in enumerate(pair.original.words):
        order = _order(pair.original, i)
        if order is None:
            continue
        turned = [
            any(_roots([w]) & own and not _roots([w]) & other for w in told)
            for told, own, other in zip(order, (later, first), (first, later), strict=True)
        ]
        if all(turned):
            return [warn("opposite", word.text, parts[1][0].text, at=word.span,
                         now=parts[1][0].span)]  # fmt: skip
    return []


def _roots(words: list[Word]) -> frozenset[str]:
    told = frozenset[str]().union(*(word.atoms for word in words))
    return frozenset(atom for atom in told if atom.startswith("r:"))


def _order(text: Text, i: int) -> tuple[list[Word], list[Word]] | None:
    """What a sentence tells as happening first and what as later, by its word at ``i``."""
    word = text.words[i]
    told = [w for w in _told(text, word.sentence) if not _told_later(text, word, w)]
    if word.lower in _AFTER:
        behind = _behind(text, i)
        return behind, [w for w in told if w not in behind]
    if word.lower == "vor" and not word.fact:
        behind = _behind(text, i)
        return [w for w in told if w not in behind], behind
    if word.lower in _IF and i and text.words[i - 1].sentence == word.sentence:
        premise = [w for w in told if w.clause >= word.clause]
        return premise, [w for w in told if w.clause < word.clause]
    return None


def _told_later(text: Text, word: Word, other: Word) -> bool:
    """„vor der Aufnahme durch das Amt, danach durch den Betrieb“: a clause of its own order."""
    first = text.clause(other.clause)[0]
    return first.start > word.start and _AFTERWARDS.match(text.lower, first.start) is not None


def _behind(text: Text, i: int) -> list[Word]:
    """The nouns behind „nach“ or „vor“, the clause with „nachdem“."""
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
    """The words before a sentence or clause that begins with „danach“, and those of it."""
    numbers = dict.fromkeys(word.sentence for word in text.words)
    for number in list(numbers)[1:]:
        words = [w for w in text.words if w.sentence == number]
        later = _AFTERWARDS.search(text.lower, words[0].start, words[0].start + _NEAR)
        if _THEN.match(text.lower, words[0].start) or (later and _in_main(later, text, words)):
            return [w for w in text.words if w.sentence < number], words
    first = _FIRST.search(text.lower)
    then = _AND_THEN.search(text.lower, first.end()) if first else None
    if first is None or then is None:
        return None
    here = text.words[text.index_at(first.start())].sentence
    words = [w for w in text.words if w.sentence == here]
    return [w for w in words if w.end <= then.start()], [
        w for w in words if w.start >= then.start()
    ]


def _in_main(later: re.Match[str], text: Text, words: list[Word]) -> bool:
    """„Den Mittelabruf reichen Sie danach ein“: the word stands in the main clause."""
    place = min(text.index_at(later.start()), len(text.words) - 1)
    opened = words[0].lower in _IF or conditional_opening(text, words[0].sentence)
    return text.words[place].clause == words[0].clause and not opened
