"""How readable a notice is, passage by passage, and what a new wording changes about it.

A help, never a gate: nothing here is a finding that could block. Figures are those of
``readability``; three words are enough for a person: easy, medium, hard.
"""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from drafter.notice.document import Notice, Paragraph, Passage, SectionKind
from drafter.notice.findings import Finding, Severity, info
from drafter.wording.readability import hints
from drafter.wording.readability.scores import Band, Readability, measure

_READ: Final = (
    SectionKind.TENOR,
    SectionKind.CONDITIONS,
    SectionKind.REASONS,
    SectionKind.COSTS,
    SectionKind.NOTES,
    SectionKind.BODY,
)
_LEAST_WORDS: Final = 8  # shorter passages are headings and lists
_SENTENCE_STEP: Final = 2.0  # words a sentence that a reader notices
_NOUN_STEP: Final = 3.0  # nouns in -ung and the like, a hundred words
_PASSIVE_STEP: Final = 0.15
_SAME: Final = 3  # points of Flesch within which two texts read alike


class Ease(StrEnum):
    """How a text reads, after its Flesch value (Amstad): below 50 hard, from 70 easy."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


_EASE: Final = {
    Band.VERY_HARD: Ease.HARD,
    Band.HARD: Ease.HARD,
    Band.RATHER_HARD: Ease.MEDIUM,
    Band.MEDIUM: Ease.MEDIUM,
    Band.RATHER_EASY: Ease.EASY,
    Band.EASY: Ease.EASY,
}


@dataclass(frozen=True, slots=True)
class TextReading:
    """A text with its figures and what makes it hard, the heaviest first.

    ``flesch`` after Amstad (0 hard to 100 easy), ``grade`` the first Wiener Sachtextformel
    (4 easy to 15 hard), ``words`` a sentence.
    """

    flesch: int
    grade: int
    words: int
    ease: Ease
    hints: tuple[Finding, ...] = ()

    @property
    def figures(self) -> Finding:
        """The figures, for a sentence."""
        return info("reading.figures", flesch=self.flesch, grade=self.grade, words=self.words)

    @property
    def verdict(self) -> Finding:
        """The word for how it reads."""
        return info(f"reading.{self.ease}")


@dataclass(frozen=True, slots=True)
class PassageReading:
    """A passage that may be reworded, and how it reads."""

    passage_id: str
    title: str
    reading: TextReading


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """The whole notice and its free passages, in reading order; None without any sentence."""

    whole: TextReading | None
    passages: tuple[PassageReading, ...]

    @property
    def hints(self) -> tuple[Finding, ...]:
        """All hints in reading order, those on the whole notice last."""
        of_passages = [hint for passage in self.passages for hint in passage.reading.hints]
        return (*of_passages, *(self.whole.hints if self.whole else ()))


def read(notice: Notice) -> NoticeReading:
    """Measure a notice. Addresses, tables and signatures are not read as sentences."""
    by_passage: defaultdict[str | None, list[Finding]] = defaultdict(list)
    for hint in hints.hints(notice):
        by_passage[hint.where.passage].append(hint)
    texts = [
        _sentences_of(passage)
        for section in notice.sections
        if section.kind in _READ
        for passage in section.passages
    ]
    whole = measure("\n".join(texts))
    return NoticeReading(
        whole=_reading(whole, by_passage[None]) if whole.sentences else None,
        passages=tuple(_passages(notice, by_passage)),
    )


def _passages(
    notice: Notice, hints: defaultdict[str | None, list[Finding]]
) -> list[PassageReading]:
    found = []
    for passage in notice.passages():
        measured = measure(_sentences_of(passage)) if not passage.locked else None
        if measured is not None and measured.words >= _LEAST_WORDS:
            reading = _reading(measured, hints[passage.id])
            found.append(PassageReading(passage.id, passage.title, reading))
    return found


def _sentences_of(passage: Passage) -> str:
    paragraphs = (block.text for block in passage.blocks if isinstance(block, Paragraph))
    return "\n".join(paragraphs).replace("\u00a0", " ")


def _reading(measured: Readability, hints: list[Finding]) -> TextReading:
    order = sorted(hints, key=lambda hint: list(Severity).index(hint.severity))
    return TextReading(
        flesch=_points(measured),
        grade=round(measured.wiener[0]),
        words=round(measured.sentence_length),
        ease=_EASE[measured.band],
        hints=tuple(order),
    )


def _points(measured: Readability) -> int:
    """The Flesch value as people know it, from 0 to 100."""
    return round(min(100.0, max(0.0, measured.flesch)))


def compare(before: str, after: str) -> tuple[Finding, ...]:
    """What a new wording changes: first the figures, then each trait that a reader notices."""
    old, new = measure(before), measure(after)
    if not old.words or not new.words:
        return ()
    traits = (
        ("sentences", old.sentence_length - new.sentence_length, _SENTENCE_STEP),
        ("nouns", old.nominal_per_100 - new.nominal_per_100, _NOUN_STEP),
        ("passive", old.passive_share - new.passive_share, _PASSIVE_STEP),
    )
    first, last = _points(old), _points(new)
    same = abs(last - first) < _SAME
    code = "reading.same" if same else "reading.easier" if last > first else "reading.harder"
    found = [info(code, before=first, after=last)]
    for name, gain, step in traits:
        if abs(gain) >= step:
            found.append(info(f"reading.{name}_{'less' if gain > 0 else 'more'}"))
    return tuple(found)
