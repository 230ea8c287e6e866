"""Limits of two texts that say the same: „mehr als zwei“ is „drei oder mehr“."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from drafter.wording.guard.pair import Pair
from drafter.wording.guard.reading.limits import Limit, limits

_CLASSES_ALIKE = {"upper": {"upper", "within", "range", "limit"},
                  "lower": {"lower", "since", "range", "reached"}, "limit": {"limit", "upper"},
                  "within": {"within", "upper"}, "reached": {"reached", "lower"},
                  "since": {"since", "lower"}}  # fmt: skip


@lru_cache(maxsize=16)
def resolved(pair: Pair) -> tuple[list[Limit], list[Limit]]:
    """The limits of both texts; a denial turns one round where the other text then agrees."""
    before, after = limits(pair.original), limits(pair.suggestion)
    told, tells = _resolve(before, after), _resolve(after, before)
    return told, [_recounted(limit, told) for limit in tells]


def _recounted(limit: Limit, others: list[Limit]) -> Limit:
    """„drei oder mehr Kinder“ as the „mehr als zwei Kinder“ of the other text."""
    if any(agree(other, limit) for other in others):
        return limit
    counted = _counted(limit)
    same = next((o for o in others if counted is not None and _counted(o) == counted), None)
    return replace(limit, kind=same.kind, value=same.value) if same else limit


def _counted(limit: Limit) -> tuple[str, int] | None:
    """The least or greatest number of things that a limit allows."""
    if limit.fact is None or not limit.value.isdigit() or limit.turned:
        return None
    count = int(limit.value)
    kinds = {"more": ("lower", count + 1), "less": ("upper", count - 1),
             "lower": ("lower", count), "upper": ("upper", count)}  # fmt: skip
    return kinds.get(limit.kind)


def _resolve(own: tuple[Limit, ...], others: tuple[Limit, ...]) -> list[Limit]:
    known = [reading for other in others for reading in _readings(other)]
    found: list[Limit] = []
    for limit in own:
        readings = list(_readings(limit))
        agreed = [r for r in readings if any(agree(r, other) for other in known)]
        found += (agreed or [r for r in readings if limit.kind])[:1]
    return found


def _readings(limit: Limit) -> Iterator[Limit]:
    if limit.kind:
        yield limit
    if limit.turned and limit.denial:
        parts = (*limit.parts, limit.denial)
        yield replace(limit, kind=limit.turned, turned="", parts=parts)


def agree(one: Limit, other: Limit) -> bool:
    """Whether two limits say the same of the same value."""
    return one.value == other.value and (alike(one, other) or alike(other, one))


def alike(bound: Limit, other: Limit) -> bool:
    """Whether the second may stand for the first."""
    return other.kind in _CLASSES_ALIKE.get(bound.kind, {bound.kind})
