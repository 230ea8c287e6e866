"""Old and new: „von A auf B erhöht“, „B statt bisher A“, „Bisher waren es A, nun sind es B“.

Whatever the order, one of two facts is told to be the old one. It must not become the new one.
"""

import re

from drafter.wording.facts import Fact
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text

_OLD = re.compile(
    r"\b(?:bisher\w*|bislang|früher\w*|vormals|zuvor|statt|anstatt|anstelle|an stelle|an die stelle"
    r"|nicht mehr(?: nur)?|ersetzt|löst|bis dahin (?:war|galt|betrug|zahlt)\w*)\b[^.;:!?,\d]{0,40}$"
)
_FROM = re.compile(
    r"\bvon (?:(?:bisher|derzeit|zuvor|bislang|monatlich|jährlich|jeweils|je|rund) )*$"
)
_ONTO = re.compile(r"[^.;:!?\d]{0,25}\bauf\b")

Two = tuple[Fact, Fact]


def told_as_renewed(pair: Pair, old: Two, new: Two) -> bool | None:
    """Whether the same one of two facts is the old one in both texts; None: it is not told."""
    was, now = _old_of(pair.original, old), _old_of(pair.suggestion, new)
    return None if was is None or now is None else was == now


def _old_of(text: Text, facts: Two) -> int | None:
    """The place of the one fact of two that is told to be the old one."""
    old = [_is_old(text, fact) for fact in facts]
    return old.index(True) if sum(old) == 1 else None


def _is_old(text: Text, fact: Fact) -> bool:
    if _OLD.search(text.lower, 0, fact.start):
        return True
    start = _FROM.search(text.lower, 0, fact.start)
    return start is not None and _ONTO.match(text.lower, fact.end) is not None


_Placed = Fact | Word
_REPLACED = re.compile(
    r"(?:\b(?:an die stelle|anstelle|statt|anstatt|ersetz\w*|löst)\b|(?:,|\bund) (?:also )?nicht\b)"
    r"(?: \w+){1,4} $", re.DOTALL
)  # fmt: skip


def told_as_replaced(
    pair: Pair, old: tuple[_Placed, _Placed], new: tuple[_Placed, _Placed]
) -> bool | None:
    """„tritt an die Stelle des Bescheides vom …“ is „statt des Bescheides vom … gilt“."""
    was, now = (
        [bool(_REPLACED.search(text.lower, 0, fact.start)) for fact in facts]
        for text, facts in ((pair.original, old), (pair.suggestion, new))
    )
    return was == now if sum(was) == sum(now) == 1 else None
