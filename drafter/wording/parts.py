"""A passage as sentences that can be reworded one by one and put together again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.wording.sentences import sentences, words

WHOLE = 420  # characters that a small model still rewords in one go without losing a thing
_FEW = 3  # sentences, for the same reason
_LEAST = 5  # words: „Taschengeld ist nicht enthalten.“ is as plain as it gets
_LEANS = re.compile(
    r"(?:Dies(?:e[rmns]?)?|Jene[rmns]?|Er|Es|Sie|Ihm|Ihnen|Dessen|Deren|Da(?:zu|für|her|bei|mit|"
    r"nach|von|rüber|durch|gegen)|Hier(?:zu|für|bei|von|mit|durch|nach|über)|Andernfalls|Insoweit|"
    r"Insofern|Ansonsten|Sonst|Letzteres?|Ersteres?)\b"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, and the blanks or line breaks before it.

    ``leans``: it begins with a word that points to the sentence before, which the model must see.
    """

    text: str
    gap: str
    leans: bool = False

    @property
    def plain(self) -> bool:
        """Whether it is too short to be worth rewording."""
        return len(words(self.text)) < _LEAST


def split(text: str) -> tuple[Part, ...]:
    """The sentences of a text; `joined` gives the text again."""
    found: list[Part] = []
    position = 0
    for sentence in sentences(text):
        start = text.index(sentence, position)
        gap = text[position:start]
        leans = bool(found) and "\n" not in gap and _LEANS.match(sentence) is not None
        found.append(Part(sentence, gap, leans))
        position = start + len(sentence)
    if found and text[position:].strip():  # what has no words belongs to the last sentence
        last = found.pop()
        found.append(Part(last.text + text[position:].rstrip(), last.gap, last.leans))
    return tuple(found)


def joined(parts: Sequence[Part], texts: Sequence[str]) -> str:
    """The passage with ``texts`` in place of its sentences."""
    return "".join(part.gap + text for part, text in zip(parts, texts, strict=True)).strip()


def is_short(parts: Sequence[Part]) -> bool:
    """Whether the passage is first tried as a whole."""
    return len(parts) <= _FEW and sum(len(part.text) for part in parts) <= WHOLE
