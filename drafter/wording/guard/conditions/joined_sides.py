"""Joined sides: two things of which both are needed must not be told as alternatives.

The neighbours of „und“ and „oder“ are compared elsewhere. Here the whole sides are, so that
„die Ausführung in Eichen- oder Lärchenholz sowie die Beibehaltung der Sprossen“ is seen told as
„die Sprossen beibehalten oder in Eichen- oder Lärchenholz ausführen“.
"""

from functools import lru_cache

from drafter.wording.guard.conditions.clauses import roots
from drafter.wording.guard.conditions.conjunctions import distributes
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_AND = frozenset({"und", "sowie"})
_OR = frozenset({"oder", "beziehungsweise", "bzw"})
_Sides = tuple[Word, frozenset[str], frozenset[str]]


def check_joined_sides(pair: Pair) -> list[GuardFinding]:
    """„A oder B sowie C“ became „C oder A oder B“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    if len(_sides(after, _OR)) <= len(_sides(before, _OR)) or not _sides(before, _OR):
        return []
    if len(_sides(after, _AND)) >= len(_sides(before, _AND)):
        return []
    for word, left, right in _sides(before, _AND):
        if any(_parts(left, right, *sides) for _, *sides in _sides(after, _AND)):
            continue
        for other, first, second in _sides(after, _OR):
            if any(_parts(first, second, *sides) for _, *sides in _next_to(before)):
                continue
            if _parts(left, right, first, second) and not distributes(whole, word, other):
                return [warn("conjunction", word.text, other.text, at=word.span, now=other.span)]
    return []


def _parts(left: frozenset[str], right: frozenset[str], *other: frozenset[str]) -> bool:
    """Whether a joiner parts the same two things as another one."""
    one, two = left - right, right - left
    first, second = other[0] - other[1], other[1] - other[0]
    return bool((one & first and two & second) or (one & second and two & first))


def _next_to(text: Text) -> list[_Sides]:
    """Each „oder“ with what stands between it and the next joiners."""
    found: list[_Sides] = []
    for word in text.words:
        if word.lower in _OR:
            clause = text.clause(word.clause)
            left = [w for w in clause if w.segment == word.segment - 1]
            right = [w for w in clause if w.segment == word.segment and w is not word]
            found.append((word, roots(left), roots(right)))
    return found


@lru_cache(maxsize=128)
def _sides(text: Text, joiners: frozenset[str]) -> tuple[_Sides, ...]:
    """Each joiner with what its clause tells before and behind it."""
    found: list[_Sides] = []
    for word in text.words:
        if word.lower in joiners:
            clause = text.clause(word.clause)
            left = roots([w for w in clause if w.end <= word.start])
            right = roots([w for w in clause if w.start >= word.end])
            found.append((word, left, right))
    return tuple(found)
