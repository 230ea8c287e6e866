"""A sentence as its tagged words, and how single words of it are replaced."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.syntax.tagging import Tagged, tagged

_LOST_COMMA = re.compile(r",(?=\s*[.,!?])")  # the word behind it was dropped
_SIGNS = frozenset(",;:")
_ENDS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words and signs of a sentence; ``gaps`` are the blanks before each."""

    words: tuple[Tagged, ...]
    gaps: tuple[str, ...]

    def with_words(self, changes: Mapping[int, str]) -> str:
        """The sentence with other words at some places; an empty one drops the place."""
        text = ""
        for i, (word, gap) in enumerate(zip(self.words, self.gaps, strict=True)):
            new = changes.get(i, word.text)
            text += gap + new if new else ""
        return opened(_LOST_COMMA.sub("", text.strip()))

    def between(self, first: int, end: int) -> str:
        """The text of the places from ``first`` to before ``end``."""
        pairs = zip(self.gaps[first:end], self.words[first:end], strict=True)
        return "".join(gap + word.text for gap, word in pairs).strip()

    def comma(self, start: int) -> int:
        """The place of the first comma, semicolon, colon or end of the sentence from a place on."""
        last = len(self.words) - 1
        end = last if self.words[last].text in _ENDS else last + 1
        places = range(start, end)
        return next((i for i in places if self.words[i].text in _SIGNS), max(start, end))


@lru_cache(maxsize=64)
def read(text: str) -> Sentence:
    """A sentence with its words."""
    words = tagged(text)
    gaps, end = [], 0
    for word in words:
        start = text.index(word.text, end)
        gaps.append(text[end:start])
        end = start + len(word.text)
    return Sentence(words, tuple(gaps))


def opened(text: str) -> str:
    """With a capital letter first."""
    return text[:1].upper() + text[1:]


def lowered(word: Tagged) -> str:
    """The word as it is written inside a sentence."""
    inside = word.is_noun or word.tag == "NE" or word.lower in {"sie", "ihnen"}
    polite = word.tag == "PPOSAT" and word.lower.startswith("ihr")
    return word.text if inside or polite or word.text.isupper() else word.lower
