"""Labels: which of two figures belongs to whom or what.

Two figures of a kind stand with their own things: „der Vater 312 EUR, die Mutter 148 EUR“. What
stands with a figure is read twice, between commas and „und“ and in the whole statement; where the
things of both have changed sides in one reading and stayed in none, the figures are exchanged.
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
        if a.kind is b.kind and not by and _exchanged(pair, (a, b), (c, d)):
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
