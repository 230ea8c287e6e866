"""Requests: what is due unasked must not wait until somebody asks for it."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_UNASKED = re.compile(r"\bunaufgefordert\w*|\bvon sich aus\b|\bohne aufforderung\b")
_ON_REQUEST = re.compile(
    r"\b(?:wenn|sobald|falls|sofern)\b[^.;:!?]*\b(?:verlang|anforder|aufforder|fordert|bitten)\w*"
    r"|\bauf (?:verlangen|anforderung|aufforderung|wunsch)\b"
)
_DENIED = re.compile(r"\b(?:nicht|ohne|auch)\b")


def check_requests(pair: Pair) -> list[GuardFinding]:
    """„unaufgefordert“ became „wenn die Behörde es verlangt“."""
    found, new = _UNASKED.search(pair.original.lower), _ON_REQUEST.search(pair.suggestion.lower)
    if not found or not new or _UNASKED.search(pair.suggestion.lower):
        return []
    denied = _DENIED.search(pair.suggestion.lower, max(0, new.start() - 20), new.end())
    if denied or _ON_REQUEST.search(pair.original.lower):
        return []
    return [warn("condition_added", found[0], new[0], at=found.span(), now=new.span())]
