"""Moments: from what, or up to what, something is counted, and on which side of it it stands.

„drei Wochen nach Zugang“ may not become „drei Wochen“ nor „drei Wochen, bevor es zugeht“; what is
due „vor der Anschaffung“ may not become due at any time; „bis“ may not become „seit“.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.accounts import come, derived, kept, told_by_synonym
from drafter.wording.guard.reading.limits import value_of
from drafter.wording.guard.verdict import GuardFinding


class _Side(Enum):
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class _Moment:
    """A word of time with what it hangs on: the atoms of an event, or the value of a period."""

    side: _Side
    word: Word
    event: tuple[Word, ...]
    value: str = ""

    @property
    def atoms(self) -> frozenset[str]:
        found = frozenset[str]().union(*(word.atoms for word in self.event))
        return found | ({f"#{self.value}"} if self.value else set())


_PREPOSITIONS = {"vor": _Side.BEFORE, "nach": _Side.AFTER}
_CONJUNCTIONS = {"bevor": _Side.BEFORE, "ehe": _Side.BEFORE, "nachdem": _Side.AFTER,
                 "seitdem": _Side.AFTER}  # fmt: skip
_REACH = 5  # words behind „nach“ that tell what it comes after
# „nach § 28“, „nach dem Waffengesetz“, „vor Ort“: no time; a particle ends its clause
_NO_TIME = re.compile(
    r"\s*(?:[.,;:!?)]|$|§|(?:art|ort|stand|\w+em stand|möglichkeit|bedarf|wahl|wunsch)\b"
    r"|(?:de[mnr] )?\w*(?:recht|gesetz\w*|sgb)\b"
    r"|den? (?:vor|ge|\w*karten|\w*angaben)|maßgabe|aktenlage|ansicht|auffassung|unsere[rnm]\b"
    r"|pflichtgemäß|ermessen)"
)
_UP_TO_VALUE = re.compile(r" (?:(?:ablauf |ende )?(?:von |eine[rsm] |de[mrs] ))?")
# any word that can tell the side of an event
_TOLD = {
    _Side.BEFORE: re.compile(
        r"\b(?:vor(?! ?[.,;:!?]| ort\b)|bevor|ehe|vorher\w*|zuvor|davor|vorab|voraus|bis|früher"
        r"|erst|solange|zuerst|zunächst|anfang\w*|beginn\w*|noch)\b"
    ),
    _Side.AFTER: re.compile(
        r"\b(?:nach(?! ?[.,;:!?]| §)|nachdem|danach|hiernach|sobald|wenn|ab|seit\w*|dann|später"
        r"|hinterher|vom|von|gerechnet|folg\w+|alt|mit|abgelaufen|vorbei|her|anschließend|erst)\b"
    ),
}
# beside a period only these tell from where it is counted
_COUNTED = {
    _Side.BEFORE: re.compile(
        r"\b(?:vor(?! ?[.,;:!?]| ort\b)|bevor|ehe|vorher\w*|zuvor|davor|vorab|voraus|bis|früher"
        r"|noch)\b"
    ),
    _Side.AFTER: _TOLD[_Side.AFTER],
}
_TURNING = re.compile(r"\b(?:nicht|kein\w*|erst|frühestens|ohne|nur|noch)\b")
_FROM = re.compile(r"\b(?:erst|frühestens)(?: \w+){0,3} $")
_UNTIL, _SINCE = re.compile(r"\bbis\b"), re.compile(r"\bseit(?:dem)?\b")
_PERIOD_HANGS = re.compile(r" (?:\w+ )?(nach|vor)\b")


def check_moments(pair: Pair) -> list[GuardFinding]:
    """Each event keeps its side, and each period what it is counted from."""
    pair = pair.whole or pair
    return _turned(pair) or _since(pair) or _lost(pair) or _uncounted(pair)


@lru_cache(maxsize=64)
def _moments(text: Text) -> tuple[_Moment, ...]:
    return tuple(_read(text))


def _read(text: Text) -> Iterator[_Moment]:
    for i, word in enumerate(text.words):
        if word.lower in _CONJUNCTIONS:
            event = tuple(w for w in text.clause(word.clause)
                          if w.content and not w.light and w.start > word.start)  # fmt: skip
            yield _Moment(_CONJUNCTIONS[word.lower], word, event)
        side = None if word.fact else _PREPOSITIONS.get(word.lower)
        if side is not None and _NO_TIME.match(text.lower, word.end) is None:
            yield _Moment(side, word, _event(text, i))
            yield from (_Moment(side, word, (), value_of(f)) for f in _periods(text, word))


def _event(text: Text, i: int) -> tuple[Word, ...]:
    """The nouns behind a preposition up to the first that has weight."""
    found: list[Word] = []
    for word in text.words[i + 1 : i + 1 + _REACH]:
        if word.clause != text.words[i].clause:
            break
        if word.content and word.text[0].isupper():
            found.append(word)
            if not word.light:
                break
    return tuple(found)


def _periods(text: Text, word: Word) -> Iterator[Fact]:
    """„nach einem Jahr“, „eine Woche nach“: the period at either side of the word."""
    joint = _UP_TO_VALUE.match(text.lower, word.end)
    places = {word.end + 1, joint.end() if joint else word.end + 1}
    for fact in text.facts:
        if fact.kind is FactKind.QUANTITY and (fact.start in places or fact.end + 1 == word.start):
            yield fact


def _turned(pair: Pair) -> list[GuardFinding]:
    """„nach Zugang“ became „bevor es zugegangen ist“, whatever other time words there are."""
    before, after = _moments(pair.original), _moments(pair.suggestion)
    for now in after:
        if any(old.side is now.side and old.atoms & now.atoms for old in before):
            continue
        for old in before:
            shared = old.atoms & now.atoms
            answered = any(m.side is old.side and m.atoms & shared for m in after)
            if old.side is not now.side and shared and not answered and _as_denied(old, now, pair):
                return [block("opposite", old.word.text, now.word.text,
                              at=old.word.span, now=now.word.span)]  # fmt: skip
    return []


def _as_denied(old: _Moment, now: _Moment, pair: Pair) -> bool:
    """Whether both sentences deny or both do not; „erst nach“ is „nicht, bevor“."""
    told = _sentence(old.word, pair.original), _sentence(now.word, pair.suggestion)
    if bool(_TURNING.search(told[0])) is not bool(_TURNING.search(told[1])):
        return False
    if old.value or now.value:
        return True
    return not (
        _FROM.search(pair.original.lower, 0, old.word.start)
        or _FROM.search(pair.suggestion.lower, 0, now.word.start)
    )


def _sentence(word: Word, text: Text) -> str:
    words = [w for w in text.words if w.sentence == word.sentence]
    return text.lower[words[0].start : words[-1].end]


def _since(pair: Pair) -> list[GuardFinding]:
    """„bis zum 30. Juni“ became „seit zum 30. Juni“."""
    before, after = pair.original.lower, pair.suggestion.lower
    until, since = _UNTIL.search(before), _SINCE.search(after)
    fewer = len(_UNTIL.findall(after)) < len(_UNTIL.findall(before))
    if until is None or since is None or not fewer or _SINCE.search(before):
        return []
    return [block("opposite", until[0], since[0], at=until.span(), now=since.span())]


def _lost(pair: Pair) -> list[GuardFinding]:
    """„vor der Anschaffung“ is told by no word of time and no word of the event."""
    pool = pair.suggestion.atoms
    for old in _moments(pair.original):
        if not old.event or _TOLD[old.side].search(pair.suggestion.lower):
            continue
        if not any(
            kept(w, pool) or derived(w, pair.suggestion) or told_by_synonym(w, come(pair))
            for w in old.event
        ):
            return [_gone(old.word, old.event[-1], pair.original)]
    return []


def _uncounted(pair: Pair) -> list[GuardFinding]:
    """„drei Wochen nach Zugang“ became „drei Wochen“."""
    text = pair.original
    for fact in text.facts:
        hangs = _PERIOD_HANGS.match(text.lower, fact.end)
        if fact.kind is not FactKind.QUANTITY or hangs is None or _NO_TIME.match(
            text.lower, hangs.end()
        ):  # fmt: skip
            continue
        told = list(_around(value_of(fact), pair.suggestion))
        side = _PREPOSITIONS[hangs[1]]
        if told and not any(_COUNTED[side].search(part) for part in told):
            i = text.index_at(hangs.start(1))
            event = _event(text, i)
            return [_gone(text.words[i], event[-1] if event else text.words[i], text)]
    return []


def _around(value: str, text: Text) -> Iterator[str]:
    """The sentences with a value, each with the one behind it: „Sie läuft ab der Bekanntgabe“."""
    for fact in text.facts:
        if value_of(fact) == value:
            number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].sentence
            words = [w for w in text.words if w.sentence in {number, number + 1}]
            yield text.lower[words[0].start : words[-1].end + 1]


def _gone(first: Word, last: Word, text: Text) -> GuardFinding:
    span = first.start, last.end
    return warn("condition_lost", text.raw[slice(*span)], at=span)
