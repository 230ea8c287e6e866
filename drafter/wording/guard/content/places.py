"""Where a thing is: „vor der Gaststätte“ is not „auf der Gaststätte“."""

import re

from drafter.wording.guard.pair import Pair, warn
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
