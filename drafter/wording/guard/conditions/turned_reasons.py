"""Reason and result that have changed places: „A, weil B“ – „B, weil A“."""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import clauses
from drafter.wording.guard.verdict import GuardFinding, Span

_REASON = re.compile(r"(?:da|weil|denn)\b")
_OTHERWISE = re.compile(r":|\b(?:deshalb|daher|deswegen|grund|denn)\b")  # tells another reason
_LEAST = 2  # things that a clause must keep before its place tells anything


def check_turned_reasons(pair: Pair) -> list[GuardFinding]:
    """The reason of the original became what is reasoned, and the other way round."""
    whole = pair.whole or pair
    before, after = _reasoned(whole.original), _reasoned(whole.suggestion)
    if before is None or after is None or _OTHERWISE.search(whole.suggestion.lower):
        return []
    (result, reason, _), (now, because, span) = before, after
    own_result, own_reason = result - reason, reason - result
    kept = len(own_result & now) + len(own_reason & because)
    crossed = len(own_result & because), len(own_reason & now)
    if min(crossed) >= _LEAST and sum(crossed) > 2 * kept:
        told = whole.suggestion.raw[slice(*span)]
        return [warn("condition_as_reason", suggestion=told, now=span)]
    return []


def _reasoned(text: Text) -> tuple[frozenset[str], frozenset[str], Span] | None:
    """What the one clause of reason says and what the others say; None where there are more."""
    parts = clauses(text)
    reasons = [clause for clause in parts if _REASON.match(clause.lower)]
    if len(reasons) != 1:
        return None
    results = frozenset[str]().union(*(c.roots for c in parts if c is not reasons[0]))
    return results, reasons[0].roots, reasons[0].span
