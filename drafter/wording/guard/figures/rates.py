"""Rates: an amount or quantity stays „je Stunde“, „monatlich“ or „je Kind“ as it was."""

import re
from functools import lru_cache

from drafter.wording.facts import FactKind
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.limits import skeleton
from drafter.wording.guard.verdict import GuardFinding, Span

_EACH = r"(?:je|pro|für jede[nrs]?|jede[nrs]?|im|in der|am|an jedem|/)"
# what an amount may be told for: name → noun of it, adverb of it
_UNITS = {
    "hour": (r"stunde", r"stündlich\w*"),
    "day": (r"(?:kalender)?tag", r"täglich\w*"),
    "week": (r"(?:kalender)?woche", r"wöchentlich\w*"),
    "month": (r"(?:kalender)?monat", r"monatlich\w*"),
    "quarter": (r"(?:quartal|(?:kalender)?vierteljahr)", r"vierteljährlich\w*"),
    "half-year": (r"(?:(?:kalender)?halbjahr|halbe[nsm]? jahr)", r"halbjährlich\w*"),
    "year": (r"(?:kalender)?jahr", r"jährlich\w*"),
    "second": (r"sekunde", r"sekündlich"),
    "minute": (r"minute", r"minütlich"),
    "person": (r"(?:person|kopf)", r"pro kopf"),
    "child": (r"kind", r"je kind"),
    "km": (r"(?:kilometer|km)", r"je km"),
    "m²": (r"(?:quadratmeter|m²|qm)", r"je qm"),
    "m³": (r"(?:kubikmeter|m³|cbm)", r"je cbm"),
}
_RATE = re.compile(
    "|".join(
        rf"(?P<u{i}>(?<!\w)(?:{_EACH} (?:angefangene[nrsm]? )?{noun}(?:s|es)?|{adverb})(?!\w))"
        for i, (noun, adverb) in enumerate(_UNITS.values())
    )
)
_NAMES = tuple(_UNITS)
_RATED = frozenset({FactKind.AMOUNT, FactKind.QUANTITY, FactKind.NUMBER})
_REACH = 24


def check_rates(pair: Pair) -> list[GuardFinding]:
    """„35 EUR je Stunde“ became „35 EUR je Woche“."""
    before, after = _rates(pair.original), _rates(pair.suggestion)
    for value in before.keys() & after.keys():
        (old, at), (new, now) = before[value], after[value]
        if old != new:
            told = pair.original.raw[slice(*at)], pair.suggestion.raw[slice(*now)]
            return [block("opposite", *told, at=at, now=now)]
    return _lost(pair)


_EACH_BEHIND = re.compile(r"\s(?:je|pro|für jede[nrs]?)\s[A-Za-zÄÖÜäöüß]+")
_ANY_EACH = re.compile(
    r"\b(?:je|pro|jede[nrsm]?|jeweils|jeweilige\w*|einzeln\w*)\b"
    r"|\b(?:im|am|in der)\s(?:monat|jahr|tag|woche)|(?:monat|jähr|täg|wöchent|stünd)lich"
    r"|\b(?:mal|für ein\w*|\d\s?/)"
)


def _sentence(text: Text, place: int) -> str:
    number = text.words[min(text.index_at(place), len(text.words) - 1)].sentence
    words = [word for word in text.words if word.sentence == number]
    return text.lower[words[0].start : words[-1].end + 2]


def _lost(pair: Pair) -> list[GuardFinding]:
    """„500 EUR je Tier“ became „500 EUR“."""
    amounts = [f for f in pair.suggestion.facts if f.kind is FactKind.AMOUNT]
    for fact in pair.original.facts:
        each = _EACH_BEHIND.match(pair.original.raw, fact.end)
        told = [f for f in amounts if f.value == fact.value]
        open_ = not any(_ANY_EACH.search(_sentence(pair.suggestion, f.start)) for f in told)
        if each and told and open_:
            return [warn("restriction_lost", each[0].strip(), at=each.span())]
    return []


@lru_cache(maxsize=64)
def _rates(text: Text) -> dict[str, tuple[str, Span]]:
    """Value → what it is told for; a value that stands twice, or by two rates, is left out."""
    facts = [f for f in text.facts if f.kind in _RATED]
    values = [f.value for f in facts]
    found: dict[str, tuple[str, Span]] = {}
    for fact in facts:
        if values.count(fact.value) > 1:
            continue
        rate = _beside(text, (fact.start, fact.end))
        if rate is not None:
            found[fact.value] = rate
    return found


def _beside(text: Text, place: Span) -> tuple[str, Span] | None:
    """The rate right behind a value or, if there is none, right before it."""
    behind = _RATE.search(text.lower, place[1], place[1] + _REACH)
    if behind and not re.search(r"[#.,;:!?]|\bund\b", skeleton(text)[place[1] : behind.start()]):
        return _named(behind)
    before = list(_RATE.finditer(text.lower, max(0, place[0] - _REACH), place[0]))
    if before and not re.search(r"[#.,;:!?]|\bund\b", skeleton(text)[before[-1].end() : place[0]]):
        return _named(before[-1])
    return None


def _named(match: re.Match[str]) -> tuple[str, Span]:
    return _NAMES[int((match.lastgroup or "u0")[1:])], match.span()
