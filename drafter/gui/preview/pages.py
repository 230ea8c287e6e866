"""From a notice to pages: which piece stands where, with the geometry of the written letter."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRectF

from drafter.files.letter import geometry as sheet
from drafter.gui.preview.table import Rows
from drafter.gui.preview.typeset import UNIT, Lines, Piece, TextStyle, points
from drafter.notice.authority import LetterForm
from drafter.notice.document import (
    Block,
    Notice,
    Paragraph,
    ParagraphKind,
    Run,
    Section,
    SectionKind,
)

TEXT: Final = TextStyle(points(11))
SMALL: Final = TextStyle(points(9))
BOLD: Final = TextStyle(points(11), bold=True)
HEADINGS: Final = {
    1: TextStyle(points(12), bold=True),
    2: TextStyle(points(11.5), bold=True),
    3: TextStyle(points(11), bold=True),
}
INFO_LABEL_WIDTH: Final = 24 * UNIT
LIST_STEP: Final = 7 * UNIT
GAP: Final = 2.1 * UNIT
"""Space between paragraphs, half a line."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Slices of a piece on a page; ``x`` and ``y`` in units from the corner of the sheet."""

    piece: Piece
    x: float
    y: float
    part: range
    section: str
    passage: str

    @property
    def height(self) -> float:
        """Height of what is shown here."""
        return self.piece.overhead(self.part.start) + sum(
            self.piece.heights[self.part.start : self.part.stop]
        )

    def run_rects(self) -> Iterator[tuple[Run, QRectF]]:
        """Where the words of fields stand on the page."""
        for run, rect in self.piece.rects(self.part):
            yield run, rect.translated(self.x, self.y)


@dataclass(slots=True)
class Page:
    """One sheet."""

    number: int
    placed: list[Placed] = field(default_factory=list)


Key = tuple[object, ...]
Held = tuple[Piece, float, tuple[str, str], float]
"""A heading that waits: piece, indent, (section, passage), space before it."""


class Paginator:
    """Sets notices page by page; typeset blocks are kept, so a key costs only what it changed."""

    def __init__(self) -> None:
        self._pieces: dict[Key, Piece] = {}
        self._used: dict[Key, Piece] = {}

    def pages(
        self, notice: Notice, form: LetterForm, text_ends: tuple[float, float]
    ) -> tuple[Page, ...]:
        """All sheets of the notice; ``text_ends``: in mm, on the first sheet and the others."""
        geometry = sheet.GEOMETRY[form]
        self._used = {}
        first, following = text_ends
        flow = _Flow(geometry.text_start * UNIT, first * UNIT, following * UNIT)
        for section in notice.sections:
            if section.kind is SectionKind.ADDRESS:
                top = geometry.field_top + sheet.RETURN_ZONE + sheet.NOTE_ZONE
                self._address(flow, section, top * UNIT)
            elif section.kind is SectionKind.INFO:
                self._info(flow, section, (geometry.field_top + sheet.INFO_OFFSET) * UNIT)
        for section in notice.sections:
            if section.kind not in (SectionKind.ADDRESS, SectionKind.INFO):
                self._section(flow, section)
        flow.finish()
        self._pieces = self._used
        return tuple(flow.pages)

    def _lines(self, runs: tuple[Run, ...], style: TextStyle, width: float) -> Piece:
        key: Key = (runs, style, width)
        piece = self._pieces.get(key) or Lines(runs, style, width)
        self._used[key] = piece
        return piece

    def _rows(self, block: Block, width: float) -> Piece:
        key: Key = (block, width)
        piece = self._pieces.get(key)
        if piece is None and not isinstance(block, Paragraph):
            piece = Rows(block, points(10), width)
        assert piece is not None  # noqa: S101 - only tables come here
        self._used[key] = piece
        return piece

    def _address(self, flow: "_Flow", section: Section, top: float) -> None:
        left = (sheet.FIELD_LEFT + sheet.FIELD_INDENT) * UNIT
        width = (sheet.FIELD_WIDTH - sheet.FIELD_INDENT) * UNIT
        for passage in section.passages:
            for block in passage.blocks:
                if isinstance(block, Paragraph):
                    piece = self._lines(block.runs, TEXT, width)
                    top = flow.fix(piece, left, top, section.id, passage.id)

    def _info(self, flow: "_Flow", section: Section, top: float) -> None:
        left = sheet.INFO_LEFT * UNIT
        for passage in section.passages:
            for block in passage.blocks:
                if not isinstance(block, Paragraph):
                    continue
                label, value = _label_and_value(block.runs)
                start = top
                if label:
                    muted = TextStyle(SMALL.size, muted=True)
                    piece = self._lines(label, muted, INFO_LABEL_WIDTH)
                    top = flow.fix(piece, left, start, section.id, passage.id)
                indent = INFO_LABEL_WIDTH if label else 0.0
                width = (sheet.INFO_WIDTH - 3) * UNIT - indent
                piece = self._lines(value, SMALL, width)
                end = flow.fix(piece, left + indent, start, section.id, passage.id)
                top = max(top, end) + 0.5 * UNIT
        flow.keep_below(top + 6 * UNIT)

    def _section(self, flow: "_Flow", section: Section) -> None:
        if section.title and not section.silent:
            piece = self._lines((Run(section.title),), HEADINGS[1], sheet.TEXT_WIDTH * UNIT)
            flow.add(piece, 0.0, (section.id, ""), before=2 * GAP, keep_with_next=True)
        for passage in section.passages:
            for block in passage.blocks:
                self._block(flow, section, passage.id, block)
        flow.space(GAP if section.kind is not SectionKind.SUBJECT else 2 * GAP)

    def _block(self, flow: "_Flow", section: Section, passage: str, block: Block) -> None:
        width = sheet.TEXT_WIDTH * UNIT
        place = (section.id, passage)
        if not isinstance(block, Paragraph):
            flow.add(self._rows(block, width), 0.0, place, before=GAP)
            flow.space(0.5 * GAP)
        elif block.kind is ParagraphKind.HEADING:
            style = HEADINGS.get(block.level, HEADINGS[3])
            runs = (Run(f"{block.label} "), *block.runs) if block.label else block.runs
            piece = self._lines(runs, style, width)
            flow.add(piece, 0.0, place, before=1.6 * GAP, keep_with_next=True)
        elif block.kind in (ParagraphKind.NUMBERED, ParagraphKind.BULLET):
            style = TextStyle(TEXT.size, hang=LIST_STEP, label=block.label)
            indent = LIST_STEP * block.level
            piece = self._lines(block.runs, style, width - indent)
            flow.add(piece, indent, place, before=GAP * 0.8)
        else:
            style = BOLD if section.kind is SectionKind.SUBJECT else TEXT
            flow.add(self._lines(block.runs, style, width), 0.0, place, before=GAP)


def _label_and_value(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs of an entry up to its colon and after it; without a colon all is value."""
    first = runs[0] if runs else Run("")
    label, colon, after = first.text.partition(":")
    if first.field is not None or not colon:
        return (), runs
    rest = after.strip(" \t")
    return (Run(f"{label}:"),), (*((Run(rest),) if rest else ()), *runs[1:])


class _Flow:
    """Where the next block goes."""

    def __init__(self, start: float, first_end: float, end: float) -> None:
        self.pages = [Page(1)]
        self._y = start
        self._ends = first_end, end
        self._fresh = True
        self._held: list[Held] = []

    def fix(self, piece: Piece, x: float, y: float, section: str, passage: str) -> float:
        """Put a piece at a fixed place of the first page; returns where it ends."""
        placed = Placed(piece, x, y, range(len(piece.heights)), section, passage)
        self.pages[0].placed.append(placed)
        return y + placed.height

    def keep_below(self, y: float) -> None:
        """Let the text begin no higher than this."""
        self._y = max(self._y, y)

    def space(self, height: float) -> None:
        """Leave a gap, except on top of a page."""
        if not self._fresh:
            self._y += height

    def add(
        self,
        piece: Piece,
        indent: float,
        place: tuple[str, str],
        *,
        before: float,
        keep_with_next: bool = False,
    ) -> None:
        """Let a piece follow; a heading waits for what comes below it."""
        if keep_with_next:
            self._held.append((piece, indent, place, before))
            return
        held, self._held = self._held, []
        need = sum(sum(p.heights) + gap for p, _, _, gap in held)
        need += before + sum(piece.heights[:2])
        if need > self._room():
            self._break()
        for head, head_indent, head_place, gap in held:
            self._put(head, head_indent, head_place, gap)
        self._put(piece, indent, place, before)

    def finish(self) -> None:
        """Set a heading that nothing follows."""
        held, self._held = self._held, []
        for piece, indent, place, before in held:
            self._put(piece, indent, place, before)

    def _room(self) -> float:
        return self._ends[len(self.pages) > 1] - self._y

    def _break(self) -> None:
        if self._fresh:
            return
        self.pages.append(Page(len(self.pages) + 1))
        self._y = sheet.MARGIN_TOP * UNIT
        self._fresh = True

    def _put(self, piece: Piece, indent: float, place: tuple[str, str], before: float) -> None:
        if not self._fresh:
            self._y += before
        first = 0
        while first < len(piece.heights):
            room = self._room() - piece.overhead(first)
            last = first
            while last < len(piece.heights) and piece.heights[last] <= room:
                room -= piece.heights[last]
                last += 1
            if last == first and not self._fresh:
                self._break()
                continue
            last = max(last, first + 1)
            x = sheet.MARGIN_LEFT * UNIT + indent
            placed = Placed(piece, x, self._y, range(first, last), *place)
            self.pages[-1].placed.append(placed)
            self._y += placed.height
            self._fresh = False
            first = last
            if first < len(piece.heights):
                self._break()
