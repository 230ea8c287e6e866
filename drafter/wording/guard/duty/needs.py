"""Needs: what is told not to be needed must not be told as due."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_CUT = re.compile(r"[;:!?]|, |(?<!\d)\.(?=\s|$)|\.$| und | oder ")
_NEED = re.compile(
    r"\b(?:erforderlich|nötig|notwendig|voraussetzung\w*|vorausgesetzt|verlangt|gefordert|geboten"
    r"|zwingend|erfordert|erfordern|bedarf|bedürfen|benötig\w*|brauch\w*|m[uü]ss(?:en)?)\b"
    r"|\bsetzt\b[^.;,]*\bvoraus\b|\bsetzen\b[^.;,]*\bvoraus\b|\babhängig\b"
)
_DENIED = re.compile(r"\b(?:nicht|kein(?:e[rsmn]?)?|nichts|weder|ohne)\b")
_SUBORDINATE = re.compile(r"\s*(?:dass|ob|wenn|falls|sofern|soweit|weil|da|der|die|das|was|wer)\b")
_DUE = re.compile(
    r"\b(?:m[uü]ss(?:en)?|brauchen|braucht|benötig\w*|erforderlich|nötig|notwendig|voraussetzung"
    r"|verpflichtet)\b"
)


def check_needs(pair: Pair) -> list[GuardFinding]:
    """„setzt die Aufgabe nicht voraus“ became „müssen Sie aufgeben“."""
    whole = pair.whole or pair
    free, due = _told(whole.original, denied=True), _told(whole.suggestion, denied=False)
    if not free or not due:
        return []
    known = _told(whole.original, denied=False)
    kept = _told(whole.suggestion, denied=True)
    turned = sorted(free.keys() & due.keys() - known.keys() - kept.keys())
    if not turned:
        return []
    at, now = free[turned[0]], due[turned[0]]
    told = whole.original.raw[slice(*at)], whole.suggestion.raw[slice(*now)]
    return [warn("stance_changed", *told, at=at, now=now)]


@lru_cache(maxsize=128)
def _told(text: Text, *, denied: bool) -> dict[str, Span]:
    """What clauses tell that deny a need, or that tell a duty: root → the clause."""
    found: dict[str, Span] = {}
    for start, end in _stretches(text):
        told = text.lower[start:end]
        if not (_NEED if denied else _DUE).search(told):
            continue
        if not denied and _SUBORDINATE.match(told):
            continue
        if (len(_DENIED.findall(told)) == 1) is not denied:
            continue
        for word in _acts(text, start, end):
            found |= dict.fromkeys((a for a in word.atoms if a.startswith("r:")), (start, end))
    return found


def _acts(text: Text, start: int, end: int) -> list[Word]:
    return [w for w in text.words if start <= w.start < end and w.content
            and not _NEED.fullmatch(w.lower)]  # fmt: skip


def _stretches(text: Text) -> Iterator[Span]:
    start = 0
    for match in _CUT.finditer(text.lower):
        yield start, match.start()
        start = match.end()
    yield start, len(text.lower)
