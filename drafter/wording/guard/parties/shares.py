"""Shares: who bears what up to a limit, and who bears what lies above it or is left."""

import re
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.parties import is_someone, root_of
from drafter.wording.guard.verdict import GuardFinding

_BASE = re.compile(
    r"\bbis(?: zu(?:r| einer)?| zum)?\b(?! (?:dahin|auf weiteres|spätestens))|\bersten\b"
)
_REST = re.compile(
    r"\bdarüber(?! (?:hinaus )?(?:entsch|inform|unterr))|\bhinausgehend\w*|\b(?:über|unter)steig\w*"
    r"|\bübrige[nrsm]?\b|\brest\w*|\bweitere[nrsm]?\b|\bhöhere[nrsm]?\b|\bverbleibend\w*|\bmehr\b"
)
_STOP = re.compile(r"[;:!?]|(?<!\d)\.(?=\s|$)|\.$")
_SPLIT = re.compile(r", | und | aber | während ")
_BEARS = re.compile(
    r"\b(?:trag|träg|zahl|bezahl|übern|erstatt|finanzier|komm\w* [^.;]*\bauf\b|aufkomm|leist|haft"
    r"|steuer)\w*"
)


def check_shares(pair: Pair) -> list[GuardFinding]:
    """„Der Kreis erstattet bis 45 EUR, darüber tragen die Eltern“ became the reverse."""
    whole = pair.whole or pair
    (base, rest), (ours, theirs) = _bearers(whole.original), _bearers(whole.suggestion)
    crossed = base.keys() & theirs.keys(), rest.keys() & ours.keys()
    stayed = base.keys() & ours.keys() or rest.keys() & theirs.keys()
    if not all(crossed) or stayed:
        return []
    old, new = base[min(crossed[0])], theirs[min(crossed[0])]
    return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]


@lru_cache(maxsize=64)
def _bearers(text: Text) -> tuple[dict[str, Word], dict[str, Word]]:
    """Who stands with what goes up to a limit, and who with what lies above it."""
    base: dict[str, Word] = {}
    rest: dict[str, Word] = {}
    if not _BEARS.search(text.lower) or not _REST.search(text.lower):
        return base, rest
    start = 0
    for end in (*(m.start() for m in _STOP.finditer(text.lower)), len(text.lower)):
        cut = _cut(text, start, end)
        for low, high in ((start, cut), (cut, end)) if cut else ((start, end),):
            above = _REST.search(text.lower, low, high)
            told = any(low <= f.start < high and not f.weak for f in text.facts)
            if not (above or told or _BASE.search(text.lower, low, high)):
                continue
            (rest if above else base).update(_people(text, low, high))
        start = end
    return base, rest


def _cut(text: Text, start: int, end: int) -> int:
    """Where the part of the rest begins in a sentence that tells both parts."""
    above, below = _REST.search(text.lower, start, end), _BASE.search(text.lower, start, end)
    if above is None or below is None or below.start() > above.start():
        return 0
    cuts = [m.end() for m in _SPLIT.finditer(text.lower, start, above.start() + 1)
            if m.start() > below.start()]  # fmt: skip
    return cuts[-1] if cuts else 0


def _people(text: Text, start: int, end: int) -> dict[str, Word]:
    words = [w for w in text.words if start <= w.start < end]
    named = {root_of(w): w for w in words
             if w.content and w.text[0].isupper() and is_someone(w.lemma)}  # fmt: skip
    spoken = {w.lower: w for w in words if w.text in {"Sie", "wir", "Wir", "Ihnen"}}
    return named | {("sie" if name == "ihnen" else name): w for name, w in spoken.items()}
