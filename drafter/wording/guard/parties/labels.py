"""Labels: which of two figures belongs to whom or what.

Two figures of a kind stand with their own things: „der Vater 312 EUR, die Mutter 148 EUR“. What
stands with a figure is read twice, between commas and „und“ and in the whole statement; where the
things of both have changed sides in one reading and stayed in none, the figures are exchanged.
What each is said to be for („für die Erlaubnis 640 EUR“) decides by itself.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, product

from drafter.wording.facts import Fact
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_NARROW = re.compile(r"[,;:](?!\d)|(?<!\d)\. | und | oder | sowie | während | dagegen ")
_WIDE = re.compile(r"[;:](?!\d)|(?<!\d)\. ")
_BY = re.compile(r"\bum (?:rund |etwa |jeweils )?$")  # tells a difference, no thing's own figure
_LEVELS = (_NARROW, _WIDE)
_Label = frozenset[str]


def check_labels(pair: Pair) -> list[GuardFinding]:
    """„der Vater 312 EUR, die Mutter 148 EUR“ became „die Mutter 312 EUR, der Vater 148 EUR“."""
    after = {fact.value: fact for fact in _single(pair.suggestion)}
    shared = [(fact, after[fact.value]) for fact in _single(pair.original) if fact.value in after]
    for (a, c), (b, d) in combinations(shared, 2):
        by = any(_BY.search(pair.original.lower, 0, fact.start) for fact in (a, b))
        if a.kind is not b.kind or by:
            continue
        if _exchanged(pair, (a, b), (c, d)) or _for_another(pair, (a, b), (c, d)):
            return [warn("fact_swapped", a.text, b.text, at=(a.start, a.end), now=(d.start, d.end))]
    return []


def _single(text: Text) -> list[Fact]:
    """Facts whose value stands once in the text."""
    values = [fact.value for fact in text.facts]
    return [f for f in text.facts if values.count(f.value) == 1 and not f.weak]


def _exchanged(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    votes = set(_votes(pair, old, new))
    return True in votes and False not in votes


def _votes(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> Iterator[bool]:
    """For each reading whether the things of two figures have changed sides, or have stayed."""
    for before, after in product(_LEVELS, _LEVELS):
        a, b = (_label(pair.original, fact, before) for fact in old)
        c, d = (_label(pair.suggestion, fact, after) for fact in new)
        crossed = ((a - b) & (d - c), (b - a) & (c - d))
        stayed = ((a - b) & (c - d), (b - a) & (d - c))
        if all(crossed) is not all(stayed):
            yield all(crossed)


@lru_cache(maxsize=256)
def _label(text: Text, fact: Fact, apart: re.Pattern[str]) -> _Label:
    """What the nouns and the other facts around a fact say."""
    low = max((m.end() for m in apart.finditer(text.lower, 0, fact.start)), default=0)
    end = apart.search(text.lower, fact.end)
    high = end.start() if end else len(text.lower)
    nouns = [w for w in text.words if low <= w.start < high and w.content and not w.light]
    told = (w.atoms.union(*w.parts) for w in nouns if w.text[0].isupper())
    others = {f"f:{f.value}" for f in text.facts
              if low <= f.start < high and f.kind is not fact.kind}  # fmt: skip
    return frozenset(others).union(*told)


_FOR_BEHIND = re.compile(r" (?:für|dafür, dass|auf|davon für) (?!\d)")
_FOR_BEFORE = re.compile(r"\bfür (?=[^\d])")
_FOR_ENDS = re.compile(r"[;:](?!\d)|(?<!\d)\. | und (?=\d)|, (?=\d)")


def _for_another(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    """„für A 640, für B 185“ became „640 für B, 185 für A“."""
    a, b = (_purpose(pair.original, fact) for fact in old)
    c, d = (_purpose(pair.suggestion, fact) for fact in new)
    crossed = (a - b) & (d - c) and (b - a) & (c - d)
    return bool(crossed) and not (a - b) & (c - d) and not (b - a) & (d - c)


def _purpose(text: Text, fact: Fact) -> _Label:
    """What the words behind „für“ say, that follows a figure or stands before it."""
    if behind := _FOR_BEHIND.match(text.lower, fact.end):
        end = _FOR_ENDS.search(text.lower, behind.end())
        low, high = behind.end(), end.start() if end else len(text.lower)
    else:
        last = max((f.end for f in text.facts if f.end <= fact.start), default=0)
        low = next((m.end() for m in _FOR_BEFORE.finditer(text.lower, last, fact.start)), 0)
        high = fact.start if low else 0
    told = (w.atoms.union(*w.parts) for w in text.words if w.content and low <= w.start < high)
    return frozenset[str]().union(*told)
