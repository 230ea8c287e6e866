"""Lateness: „kommt er erst nach dem 31.10. an“ supposes what „nach dem 31.10.“ supposes."""

import re

from drafter.wording.guard.pair import Pair
from drafter.wording.guard.reading.modes import conditional_opening

_LATE = re.compile(r"erst (nach (?:de[mnr] )?\d[\d. ]*\d)")
_IF = frozenset({"wenn", "falls", "sofern", "soweit", "sobald"})


def comes_late(pair: Pair, place: int) -> bool:
    """Whether the „erst“ at a place of the suggestion only tells what comes after a day."""
    text = pair.suggestion
    told = _LATE.match(text.lower, place)
    word = text.words[min(text.index_at(place), len(text.words) - 1)]
    opening = {w.lower for w in text.clause(word.clause)[:2]}
    supposed = conditional_opening(text, word.sentence) or bool(_IF & opening)
    return told is not None and supposed and told[1] in pair.original.lower
