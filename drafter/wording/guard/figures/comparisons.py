"""Comparisons of two things must not be turned round."""

from drafter.wording.guard.pair import Pair, block
from drafter.wording.guard.reading.orders import is_reversed, orders
from drafter.wording.guard.verdict import GuardFinding


def check_comparisons(pair: Pair) -> list[GuardFinding]:
    """„Die Vorauszahlung übersteigt die Gebühr“ became „die Gebühr ist höher“."""
    for old in orders(pair.original):
        for new in orders(pair.suggestion):
            if is_reversed(old, new):
                return [block("opposite", old.word, new.word, at=old.span, now=new.span)]
    return []
