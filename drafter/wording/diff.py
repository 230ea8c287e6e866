"""Word-level difference of two texts, for the eye of the person who decides.

A word or two that stayed between two changes are told with them: „vorzulegen und zu erläutern“
became „vorgelegt und erläutert werden“ is read more easily than four changes in a row. What has
figures stays by itself, so that the eye finds it unchanged.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_PIECES = re.compile(r"\s+|[\wäöüÄÖÜß]+(?:[.,:/-]\w+)*|[^\w\s]")
_SLIGHT = 2  # words that are told with the changes around them
_APART = re.compile(r"[.!?;:\n\d]")  # keeps changes apart: the end of a sentence, a figure


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
    steps = (
        _Step(tag == "equal", (a_from, a_to), (b_from, b_to))
        for tag, a_from, a_to, b_from, b_to in matcher.get_opcodes()
    )
    stretches: list[Stretch] = []
    for step in _as_phrases(steps, old_words):
        if step.same:
            stretches += _stretch(Change.SAME, new, new_words[slice(*step.new)])
            continue
        stretches += _stretch(Change.REMOVED, original, old_words[slice(*step.old)])
        stretches += _stretch(Change.ADDED, new, new_words[slice(*step.new)])
    return tuple(stretches)


_Word = tuple[str, int, int]


class _Step(NamedTuple):
    """Words that stay or change: their places in the old text and in the new one."""

    same: bool
    old: tuple[int, int]
    new: tuple[int, int]

    @property
    def length(self) -> int:
        return max(self.old[1] - self.old[0], self.new[1] - self.new[0])


def _as_phrases(steps: Iterable[_Step], old: list[_Word]) -> list[_Step]:
    """The steps, with changes taken together that slight words part."""
    taken: list[_Step] = []
    for step in steps:
        if len(taken) > 1 and not step.same and _parts_little(taken[-2], taken[-1], step, old):
            first = taken[-2]
            whole = (first.old[0], step.old[1]), (first.new[0], step.new[1])
            taken[-2:] = [_Step(False, *whole)]
        else:
            taken.append(step)
    return taken


def _parts_little(before: _Step, between: _Step, after: _Step, old: list[_Word]) -> bool:
    """Whether what stayed between two changes is no longer than either of them."""
    told = [word for word, _, _ in old[slice(*between.old)]]
    if not between.same or any(_APART.search(word) for word in told):
        return False
    count = sum(word[0].isalnum() for word in told)
    return count <= min(_SLIGHT, before.length, after.length)


def _stretch(change: Change, text: str, part: list[tuple[str, int, int]]) -> list[Stretch]:
    if not part:
        return []
    start, end = part[0][1], part[-1][2]
    return [Stretch(change, text[start:end], start, end)]
