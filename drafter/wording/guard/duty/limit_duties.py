"""What is due or allowed by a limit: „darf nicht mehr als“, „muss mindestens“."""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.like_limits import agree, resolved
from drafter.wording.guard.reading.limit_modals import (
    ALLOWED,
    AT_LEAST,
    DENYING,
    ENDING,
    MAY,
    MUST,
    clause_of,
)
from drafter.wording.guard.reading.limits import Limit
from drafter.wording.guard.verdict import GuardFinding

_NEED = re.compile(r"\b(?:muss|müssen|brauch(?:en|t))\b")


def check_limit_duties(pair: Pair) -> list[GuardFinding]:
    """„darf 3 m³ nicht überschreiten“ became „muss nicht mehr als 3 m³ sein“: nobody needs more."""
    before, after = resolved(pair)
    for new in after:
        olds = [old for old in before if old.value and agree(old, new)]
        if not olds:
            continue
        need = _needless(pair.suggestion, new)
        if need and _LATE.search(new.word) and not _barred(pair.original, olds):
            continue  # „müssen nicht später als“ sets a term
        if need and not any(
            _needless(pair.original, o) or _at_most(pair.original, o) for o in olds
        ):
            return [warn("deontic_changed", suggestion=need[0], now=need.span())]
        odd = _odd_modal(pair, olds, new)
        if odd is not None:
            return [warn("modality_added", suggestion=odd[0], now=odd.span())]
    return []


_LATE = re.compile(r"\b(?:später|früher|vor)\b")


def _barred(text: Text, limits: list[Limit]) -> bool:
    """Whether a limit is one of what is allowed: „darf erst ab“, „ist vor 18 Uhr unzulässig“."""
    told = " ".join(text.lower[slice(*clause_of(text, limit))] for limit in limits)
    return bool(ALLOWED.search(told) or re.search(r"\b(?:unzulässig|verboten|untersagt)\b", told))


def _at_most(text: Text, limit: Limit) -> bool:
    """„müssen höchstens 200 € zahlen“, „müssen spätestens am“: a duty up to a limit."""
    told = text.lower[slice(*clause_of(text, limit))]
    return limit.kind == "upper" and MUST.search(told) is not None


def _odd_modal(pair: Pair, olds: list[Limit], new: Limit) -> re.Match[str] | None:
    """„darf höchstens“ became „muss höchstens“, „mindestens zehn Jahre“ „kann mindestens“."""
    text, (start, end) = pair.suggestion, clause_of(pair.suggestion, new)
    may, must = MAY.search(text.lower, start, end), _NEED.search(text.lower, start, end)
    told = " ".join(pair.original.lower[slice(*clause_of(pair.original, o))] for o in olds)
    could, had = ALLOWED.search(told), MUST.search(told)
    if new.kind == "upper" and must and not may and could and not had:
        return None if ENDING.search(text.lower, start, end) else must
    if new.kind == "lower" and may and not must and not could and AT_LEAST.match(new.word):
        return may
    return None


def _needless(text: Text, limit: Limit) -> re.Match[str] | None:
    """„müssen nicht mehr als“: a duty that ends at the limit, which forbids nothing."""
    start, end = clause_of(text, limit)
    need = None if MAY.search(text.lower, start, end) else _NEED.search(text.lower, start, end)
    denied = any(DENYING.search(text.lower[slice(*part)]) for part in limit.parts)
    opens = need is not None and need[0] != text.raw[slice(*need.span())]  # „Brauchen wir …, so“
    return need if denied and not opens and limit.kind in {"upper", "lower"} else None
