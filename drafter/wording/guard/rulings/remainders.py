"""Rulings in part: what is granted and what is refused must not change places.

„hinsichtlich A bewilligt, im Übrigen abgelehnt“ tells the ruling on the remainder by itself.
"""

import re

from drafter.wording.guard.denial.bearing import denied_at
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_REST = re.compile(
    r"\b(?:im (?:ü|ue)brigen|alles (?:andere|übrige|weitere|sonstige)|den rest|der rest"
    r"|das übrige"
    r"|die übrigen|für den rest|beim rest|darüber hinaus|ansonsten)\b[^.;:!?]*"
)
_REFUSED = re.compile(
    r"\b(?:ab(?:zu)?gelehnt|ablehn\w*|lehn(?:en|e|t)\b[^.;:!?]*\bab|versagt|zurückgewiesen"
    r"|weisen"
    r"|abgewiesen|verweigert|erfolglos)\b"
)
_GRANTED = re.compile(
    r"\b(?:bewillig\w*|genehmig\w*|gewähr\w*|stattgegeben|erteilt|anerkannt|bekommen|erhalten"
    r"|übernehmen|zahlen|geben|erkennen)\b"
)


def check_remainders(pair: Pair) -> list[GuardFinding]:
    """„im Übrigen abgelehnt“ became „alles andere bewilligen wir“."""
    before, after = _remainder(pair.original), _remainder(pair.suggestion)
    if before is None or after is None or before[0] is after[0]:
        return []
    old, new = before[1], after[1]
    told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
    return [warn("decision_changed", *told, at=old, now=new)]


def _remainder(text: Text) -> tuple[bool, Span] | None:
    """Whether the remainder is granted, and where that is told."""
    rest = _REST.search(text.lower)
    if rest is None:
        return None
    refused = _REFUSED.search(text.lower, *rest.span())
    granted = _GRANTED.search(text.lower, *rest.span())
    if (refused is None) is (granted is None):
        return None
    match = refused or granted
    assert match is not None  # noqa: S101 -- one of the two was found
    return (granted is not None) ^ denied_at(text, match.start()), match.span()
