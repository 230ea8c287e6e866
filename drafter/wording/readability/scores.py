"""Readability of a text: known indices, shown as a help and never as a gate.

Formulas: Flesch after Amstad, Wiener Sachtextformeln 1 to 4, LIX. The syllables are counted by
rule, so compare texts with each other rather than a text with a limit.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from drafter.wording.readability.style import is_nominal, is_passive
from drafter.wording.sentences import sentences, syllables, words

_LONG: Final = 6  # more letters than these make a long word


class Band(StrEnum):
    """How hard a text is, after its Flesch value; the names in German are in the messages."""

    VERY_HARD = "very_hard"
    HARD = "hard"
    RATHER_HARD = "rather_hard"
    MEDIUM = "medium"
    RATHER_EASY = "rather_easy"
    EASY = "easy"


_BANDS: Final = (
    (30, Band.VERY_HARD),
    (50, Band.HARD),
    (60, Band.RATHER_HARD),
    (70, Band.MEDIUM),
    (80, Band.RATHER_EASY),
)


@dataclass(frozen=True, slots=True)
class Readability:
    """Counts and indices of a text; a text without words has zeros everywhere."""

    words: int
    sentences: int
    syllables: int
    longest_sentence: int  # words
    long_words: int  # more than six letters
    short_words: int  # one syllable
    many_syllables: int  # three and more
    nominal: int  # nouns in -ung, -heit, -keit, -tion, -nahme
    passive: int  # sentences in the passive voice

    @property
    def sentence_length(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def flesch(self) -> float:
        """Flesch value after Amstad: the higher, the easier (about 0 to 100)."""
        if not self.words:
            return 0.0
        return 180 - self.sentence_length - 58.5 * self.syllables / self.words

    @property
    def wiener(self) -> tuple[float, float, float, float]:
        """The four Wiener Sachtextformeln: school grades, 4 (easy) to 15 (hard)."""
        if not self.words:
            return (0.0, 0.0, 0.0, 0.0)
        ms, iw = self._share(self.many_syllables), self._share(self.long_words)
        es, sl = self._share(self.short_words), self.sentence_length
        return (
            0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
            0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
            0.2963 * ms + 0.1905 * sl - 1.1144,
            0.2744 * ms + 0.2656 * sl - 1.693,
        )

    @property
    def lix(self) -> float:
        """LIX: words a sentence plus the percentage of long words."""
        return self.sentence_length + self._share(self.long_words)

    @property
    def nominal_per_100(self) -> float:
        """Nominalstil: such nouns a hundred words."""
        return self._share(self.nominal)

    @property
    def passive_share(self) -> float:
        """Share of sentences in the passive voice, 0 to 1."""
        return self.passive / self.sentences if self.sentences else 0.0

    @property
    def band(self) -> Band:
        """The band of the Flesch value."""
        return next((band for limit, band in _BANDS if self.flesch < limit), Band.EASY)

    def _share(self, count: int) -> float:
        return 100 * count / self.words if self.words else 0.0


def measure(text: str) -> Readability:
    """Count a text. Abbreviations, dates and § do not split sentences; figures are no words."""
    split = sentences(text)
    found = words(text)
    counts = [syllables(word) for word in found]
    return Readability(
        words=len(found),
        sentences=len(split),
        syllables=sum(counts),
        longest_sentence=max((len(words(s)) for s in split), default=0),
        long_words=sum(len(word) > _LONG for word in found),
        short_words=sum(count == 1 for count in counts),
        many_syllables=sum(count >= 3 for count in counts),
        nominal=sum(is_nominal(word) for word in found),
        passive=sum(is_passive(sentence) for sentence in split),
    )
