"""Precedence: what outweighs what. The two must not change places."""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_WEIGHS = re.compile(
    r"\büberwieg(?:t|en)\b|\bwieg(?:t|en) (?:\w+ )?(?:schwerer|mehr) als\b"
    r"|\b(?:ist|sind) (?:\w+ )?(?:wichtiger|gewichtiger|höher|größer|stärker|älter|jünger"
    r"|teurer"
    r"|billiger|länger|kürzer|niedriger|geringer|kleiner|besser|schlechter|schwerer) als\b"
    r"|\b(?:hat|haben|genießt|genießen) (?:\w+ )?vorrang (?:vor|gegenüber)\b"
    r"|\bgeh(?:t|en)(?= [^.;:!?]*\bvor(?:[.,;]|$))|\b(?:übersteig|überschreit|übertr[ei]ff"
    r"|übertriff)\w*\b"
)
_TURNED_ROUND = re.compile(r"\b(?:gegenüber|hinter|nicht|kein\w*)\b")
_END = re.compile(r"[.;:!?]")


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
    own = [w for w in text.words if w.sentence == place and w.atoms]
    if _TURNED_ROUND.search(text.lower, own[0].start, own[-1].end):
        return None
    sides = [[w for w in own if w.end <= match.start()], [w for w in own if w.start >= match.end()]]
    left, right = (frozenset[str]().union(*(w.atoms for w in side)) for side in sides)
    return left, right, match.span()
