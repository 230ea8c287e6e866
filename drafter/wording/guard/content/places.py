"""Where a thing is: „vor der Gaststätte“ is not „auf der Gaststätte“, „außerhalb“ not „auf“."""

import re
from itertools import pairwise

import simplemma

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_ALIKE = {"im": "in", "ins": "in", "am": "an", "ans": "an", "aufs": "auf", "hinterm": "hinter"}
_CLEAR = frozenset({"vor", "hinter", "neben", "unter", "zwischen"})
_PREPOSITION = "|".join((*_CLEAR, "auf", "in", "an", *_ALIKE))
_DETERMINER = (
    r"der|die|das|dem|den|des|ein(?:e[mnrs]?)?|Ihr(?:e[mnrs]?)?|unser(?:e[mnrs]?)?"
    r"|diese[mnrs]?|beiden"
)
_PLACE = re.compile(
    rf"\b((?i:{_PREPOSITION})) (?:(?:{_DETERMINER}) )?(?:[a-zäöüß]+e[nrms]? )?"
    r"([A-ZÄÖÜ][a-zäöüß-]{3,})\b(?! \d)"
)
_ENDINGS = 2  # letters at the end of a noun that its case may change


def check_places(pair: Pair) -> list[GuardFinding]:
    """Another place by name or by its preposition; „außerhalb“ gone; two sides exchanged."""
    whole = pair.whole or pair
    return _moved(pair) or _renamed(whole) or _inside(whole) or _sides_exchanged(whole)


_BEFORE_NAMES = frozenset({
    "und", "oder", "zwischen", "in", "nach", "bei", "von", "aus", "bis", "über", "an", "für",
    "richtung", "ortsteil", "ortsteile", "ortsteilen",
})  # fmt: skip


def _renamed(pair: Pair) -> list[GuardFinding]:
    """„zwischen Mühlbach und Oberweiler“ became „zwischen Mühlbach und Oberwinter“."""
    before, after = _bare_names(pair.original), _bare_names(pair.suggestion)
    for opening, old in before:
        for other, new in after:
            strangers = not (old.atoms & pair.suggestion.atoms or new.atoms & pair.original.atoms)
            if opening == other and strangers:
                return [block("name_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _bare_names(text: Text) -> list[tuple[str, Word]]:
    """Nouns without an article that no word list knows, each with the word before it."""
    return [
        (before.lower, word) for before, word in pairwise(text.words)
        if before.lower in _BEFORE_NAMES and word.text[0].isupper() and not word.fact
        and len(word.text) > _SHORT and not simplemma.is_known(word.text, lang="de")
    ]  # fmt: skip


_SHORT = 3


def _moved(pair: Pair) -> list[GuardFinding]:
    """The same noun behind another word for a place, in the whole text."""
    before, now = _places(pair.original.raw), _places(pair.suggestion.raw)
    return [
        warn("place_changed", old[1], new[1], at=old[0], now=new[0])
        for noun in before.keys() & now.keys()
        for old in before[noun][:1]
        for new in now[noun][:1]
        if _other(before[noun], now[noun])
    ]


_Told = tuple[Span, str, str]  # where it stands, the words, the preposition


def _places(text: str) -> dict[str, list[_Told]]:
    found: dict[str, list[_Told]] = {}
    for match in _PLACE.finditer(text):
        noun, preposition = match[2].lower(), match[1].lower()
        told = (match.span(), match[0], _ALIKE.get(preposition, preposition))
        found.setdefault(noun[: max(4, len(noun) - _ENDINGS)], []).append(told)
    return found


def _other(before: list[_Told], now: list[_Told]) -> bool:
    """Whether none of the prepositions is the same, and one of them says clearly where."""
    old, new = {told[2] for told in before}, {told[2] for told in now}
    return not old & new and bool((old | new) & _CLEAR)


# what else may say that a thing is not inside
_OUTSIDE = re.compile(
    r"außer|außen|draußen|ohne|nicht (?!länger|mehr als|höher|schneller)|kein|\bnur\b"
    r"|verl(?:ä|a|ie)ss|verlie|jenseits|abseits|\bander|sonst|fern|überschr|ausgenommen|\bvor\b|\bnach\b|übrig"
    r"|zu spät|\bneben\b|während|\bdort\b|dahin|verbot|untersagt|unzulässig"
)
_ELSEWHERE = re.compile(
    r"außerhalb|verl(?:ä|a|ie)ss|draußen|alles andere|überall"
    r"|nicht (?:in|im|auf|während|innerhalb|zwischen)\b"
)


def _inside(pair: Pair) -> list[GuardFinding]:
    """„außerhalb Ihres Besitztums … an der Leine“ became „auf Ihrem Grundstück … an der Leine“."""
    old = next((word for word in pair.original.words if word.lower == "außerhalb"), None)
    if old is None or _ELSEWHERE.search(pair.suggestion.lower):
        return []
    spoken = _roots(pair.original, old.sentence)
    numbers = dict.fromkeys(word.sentence for word in pair.suggestion.words)
    best = max(numbers, key=lambda number: len(spoken & _roots(pair.suggestion, number)))
    words = [word for word in pair.suggestion.words if word.sentence == best]
    if _OUTSIDE.search(pair.suggestion.lower, words[0].start, words[-1].end):
        return []
    return [warn("condition_lost", old.text, at=old.span)]


def _roots(text: Text, sentence: int) -> frozenset[str]:
    words = [w for w in text.words if w.sentence == sentence and w.content and not w.light]
    return frozenset(atom for w in words for atom in w.atoms if atom.startswith("r:"))


_OPPOSITE = (
    (frozenset({"vor", "davor", "voraus"}), frozenset({"hinter", "dahinter"})),
    (frozenset({"links", "linken"}), frozenset({"rechts", "rechten"})),
    (frozenset({"über", "darüber", "oberhalb"}), frozenset({"unter", "darunter", "unterhalb"})),
)


def _sides_exchanged(pair: Pair) -> list[GuardFinding]:
    """„auf Autobahnen hinter, auf Straßen vor dem Transport“ told the other way round."""
    for first, second in _OPPOSITE:
        old = _beside(pair.original, first), _beside(pair.original, second)
        new = _beside(pair.suggestion, first), _beside(pair.suggestion, second)
        if not all((*old, *new)):
            continue
        crossed = all(_alike(a, b) for a, b in zip(old, reversed(new), strict=True))
        if crossed and not any(_alike(a, b) for a, b in zip(old, new, strict=True)):
            was, now = old[0][-1], new[1][-1]
            return [warn("fact_swapped", was.text, now.text, at=was.span, now=now.span)]
    return []


def _alike(some: list[Word], others: list[Word]) -> bool:
    return any(one.atoms & other.atoms for one in some for other in others)


def _beside(text: Text, side: frozenset[str]) -> list[Word]:
    """The nouns before the only word of one side, back to a comma or „und“."""
    places = [i for i, word in enumerate(text.words) if word.lower in side]
    if len(places) != 1:
        return []
    here = text.words[places[0]].segment
    return [w for w in text.words[: places[0]]
            if w.segment == here and w.content and w.text[0].isupper()]  # fmt: skip
