"""Precedence: what outweighs what. The two must not change places."""

import re
from collections.abc import Iterable

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_WEIGHS = re.compile(
    r"\bhinter\b(?=[^.;:!?]*\bzurück)|"
    r"\büberwieg(?:t|en)\b|\bwieg(?:t|en) (?:\w+ )?(?:schwerer|mehr) als\b"
    r"|\b(?:ist|sind) (?:\w+ )?(?:wichtiger|gewichtiger|höher|größer|stärker|älter|jünger"
    r"|teurer"
    r"|billiger|länger|kürzer|niedriger|geringer|kleiner|besser|schlechter|schwerer) als\b"
    r"|\b(?:hat|haben|genießt|genießen) (?:\w+ )?vorrang (?:vor|gegenüber)\b"
    r"|\bgeh(?:t|en)(?= [^.;:!?]*\bvor(?:[.,;]|$))|\b(?:übersteig|überschreit|übertr[ei]ff"
    r"|übertriff)\w*\b"
)
_TURNED_ROUND = re.compile(r"\b(?:gegenüber|nicht|kein\w*)\b")


def check_precedence(pair: Pair) -> list[GuardFinding]:
    """„A überwiegt B“ became „B wiegt schwerer als A“."""
    before, after = _sides(pair.original), _sides(pair.suggestion)
    if before is None or after is None:
        return []
    (left, right, old), (first, second, new) = before, after
    crossed = (left - right) & (second - first) and (right - left) & (first - second)
    kept = left & first - right - second or right & second - left - first
    if not crossed or kept:
        return []
    told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
    return [warn("opposite", *told, at=old, now=new)]


def _sides(text: Text) -> tuple[frozenset[str], frozenset[str], Span] | None:
    """What stands before and behind the verb of weighing in its sentence."""
    match = _WEIGHS.search(text.lower)
    if match is None:
        return None
    place = text.words[text.index_at(match.start())].sentence
    own = [w for w in text.words if w.sentence == place]
    if _TURNED_ROUND.search(text.lower, own[0].start, own[-1].end):
        return None
    left = _told(w for w in own if w.end <= match.start())
    right = _told(w for w in own if w.start >= match.end())
    yielding = match[0] == "hinter"  # „tritt hinter B zurück“: B weighs more
    return (right, left, match.span()) if yielding else (left, right, match.span())


def _told(words: Iterable[Word]) -> frozenset[str]:
    """What one side speaks of, and whose it is."""
    found = [w.atoms | ({f"whose:{w.lower[:3]}"} if _OWN.match(w.lower) else set())
             for w in words if not w.lower.startswith("zurück")]  # fmt: skip
    return frozenset[str]().union(*found)


_OWN = re.compile(r"(?:ihr|unser|mein)e?[rsmn]?$")
