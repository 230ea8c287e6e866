"""Leeway: what lies within the discretion of an office must be told so, and nothing else may be.

„steht im Ermessen der Behörde“ (VwVfG § 40) tells that there is no claim; „die Behörde entscheidet“
does not.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_LEEWAY = re.compile(r"\b(?:im|nach|in|unter ausübung) (?:\w+ ){0,4}ermessens?\b")
_NONE = re.compile(r"\b(?:kein\w*|ohne|nicht im) (?:\w+ )?ermessen")
_TOLD = re.compile(
    r"ermessen|\bk[aö]nn(?:en|te)?\b|\bd[aü]rf(?:en|te)?\b|\bspielraum\b|\babw[aäo]g|\bgewogen\b"
    r"|\bgegeneinander\b|\bfrei\b|\bselbst\b|\beinzelfall\b|\bnicht (?:verpflichtet|gezwungen)\b"
    r"|\bm[uü]ss(?:en)?\b[^.;]*\bnicht\b|\bob\b|\bfreiwillig|\büberlassen\b"
)
_CLAIM = re.compile(r"\b(?:recht|rechtlich\w*|anspruch|beanspruchen|verlangen)\b")


def check_leeway(pair: Pair) -> list[GuardFinding]:
    """„steht im Ermessen der Behörde“ became „darüber entscheidet die Behörde“."""
    whole = pair.whole or pair
    found = _LEEWAY.search(whole.original.lower)
    if found is None or _NONE.search(whole.original.lower):
        return []
    told = [m for m in _TOLD.finditer(whole.suggestion.lower)
            if not _CLAIM.search(_clause_around(whole.suggestion.lower, m.start()))]  # fmt: skip
    if told:
        return []
    return [warn("condition_lost", whole.original.raw[slice(*found.span())], at=found.span())]


def _clause_around(lower: str, place: int) -> str:
    start = max(lower.rfind(sign, 0, place) for sign in ",.;:")
    ends = [end for sign in ",.;:" if (end := lower.find(sign, place)) >= 0]
    return lower[start + 1 : min(ends, default=len(lower))]
