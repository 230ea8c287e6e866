"""How checks read a notice: line by line, each knowing its place and the field of every word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Final

from drafter.notice.document import (
    Notice,
    Paragraph,
    ParagraphKind,
    Passage,
    Run,
    RunState,
    Section,
    SectionKind,
    TableBlock,
)
from drafter.notice.findings import Where

_SPACES: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " "})
_ORDER: Final = (
    SectionKind.ADDRESS,
    SectionKind.INFO,
    SectionKind.SUBJECT,
    SectionKind.SALUTATION,
    SectionKind.TENOR,
    SectionKind.CONDITIONS,
    SectionKind.REASONS,
    SectionKind.COSTS,
    SectionKind.REMEDY,
    SectionKind.NOTES,
    SectionKind.CLOSING,
    SectionKind.ENCLOSURES,
)
"""The parts of a notice in the order in which they stand; a body section may stand anywhere."""
AMOUNT: Final = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-+|–))? ?(?:€|EUR\b|Euro\b)"
)
DATE: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a table cell. ``text`` has plain spaces and the length of the runs."""

    section: Section
    passage: Passage
    runs: tuple[Run, ...]
    text: str
    label: str = ""
    kind: ParagraphKind = ParagraphKind.BODY
    level: int = 0
    cell: bool = False

    @property
    def numbered(self) -> bool:
        """Whether this is a numbered item of the first level."""
        return self.kind is ParagraphKind.NUMBERED and self.level == 0

    def run_at(self, position: int) -> Run | None:
        """Return the run in which a position of the text lies."""
        for run in self.runs:
            if position < len(run.text):
                return run
            position -= len(run.text)
        return None

    def where(self, match: re.Match[str] | None = None) -> Where:
        """Return the place of a match, or of the whole line: with its field if it has one."""
        if match is None:
            fields = {run.field for run in self.runs}
            field = next(iter(fields)) if len(fields) == 1 else None
            return Where(field, self.passage.id, self.section.id, words=self.text.strip()[:80])
        run = self.run_at(match.start())
        field = run.field if run else None
        return Where(field, self.passage.id, self.section.id, words=match[0].strip())


def lines_of(notice: Notice) -> Iterator[Line]:
    """Return the lines of a notice in reading order."""
    for section in notice.sections:
        for passage in section.passages:
            for block in passage.blocks:
                if isinstance(block, Paragraph):
                    text = _plain(block.runs)
                    kind, level = block.kind, block.level
                    yield Line(section, passage, block.runs, text, block.label, kind, level)
                else:
                    for cell in chain(block.header, *block.rows):
                        yield Line(section, passage, cell.runs, _plain(cell.runs), cell=True)


def _plain(runs: tuple[Run, ...]) -> str:
    """Return the words with every kind of space as a plain one, so that patterns need not care."""
    return "".join(run.text for run in runs).translate(_SPACES)


def tables(notice: Notice) -> Iterator[tuple[Section, Passage, TableBlock]]:
    """Return all tables with their places."""
    for section in notice.sections:
        for passage in section.passages:
            for block in passage.blocks:
                if isinstance(block, TableBlock):
                    yield section, passage, block


def runs_of(passage: Passage) -> Iterator[Run]:
    """Return all runs of a passage, table cells included, in reading order."""
    for block in passage.blocks:
        if isinstance(block, Paragraph):
            yield from block.runs
        else:
            for row in (block.header, *block.rows):
                for cell in row:
                    yield from cell.runs


def sections_of(notice: Notice, *kinds: SectionKind) -> tuple[Section, ...]:
    """Return the sections of these kinds, in reading order."""
    return tuple(s for s in notice.sections if s.kind in kinds)


def place_of(notice: Notice, *kinds: SectionKind) -> Where:
    """Return the first section of the first of these kinds that the notice has, as a place.

    Where it has none, the place is the section after which it belongs.
    """
    for kind in kinds:
        found = sections_of(notice, kind)
        if found:
            return Where(section=found[0].id)
    wanted = max((_ORDER.index(kind) for kind in kinds if kind in _ORDER), default=0)
    before = sections_of(notice, *_ORDER[:wanted])
    return Where(section=before[-1].id) if before else Where()


def typed_by_template(line: Line, match: re.Match[str]) -> bool:
    """Return whether the words of a match are template text rather than an answer."""
    run = line.run_at(match.start())
    return run is not None and run.state is RunState.LITERAL


def amount_of(match: re.Match[str]) -> Decimal:
    """Return the value of a match of ``AMOUNT``."""
    cents = match[2] if match[2] and match[2].isdigit() else "00"
    return Decimal(f"{match[1].replace('.', '')}.{cents}")


def date_of(match: re.Match[str]) -> date | None:
    """Return the value of a match of ``DATE``, None for a day that does not exist."""
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
