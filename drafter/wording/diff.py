"""Word-level difference of two texts, for the eye of the person who decides."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PIECES = re.compile(r"\s+|[\wäöüÄÖÜß]+(?:[.,:/-]\w+)*|[^\w\s]")


class Change(StrEnum):
    """What happened to a stretch of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one kind; ``start`` and ``end`` point into the text they come from.

    REMOVED stretches point into the original, all others into the new text.
    """

    change: Change
    text: str
    start: int
    end: int


def words(text: str) -> list[tuple[str, int, int]]:
    """Words, punctuation and white space of a text with their places."""
    return [(match[0], match.start(), match.end()) for match in _PIECES.finditer(text)]


def compare(original: str, new: str) -> tuple[Stretch, ...]:
    """The stretches that lead from ``original`` to ``new``, in reading order."""
    old_words, new_words = words(original), words(new)
    matcher = SequenceMatcher(
        None, [w[0] for w in old_words], [w[0] for w in new_words], autojunk=False
    )
    stretches: list[Stretch] = []
    for tag, a_from, a_to, b_from, b_to in matcher.get_opcodes():
        if tag == "equal":
            stretches += _stretch(Change.SAME, new, new_words[b_from:b_to])
            continue
        stretches += _stretch(Change.REMOVED, original, old_words[a_from:a_to])
        stretches += _stretch(Change.ADDED, new, new_words[b_from:b_to])
    return tuple(stretches)


def _stretch(change: Change, text: str, part: list[tuple[str, int, int]]) -> list[Stretch]:
    if not part:
        return []
    start, end = part[0][1], part[-1][2]
    return [Stretch(change, text[start:end], start, end)]
