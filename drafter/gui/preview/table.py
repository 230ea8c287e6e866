"""Typesetting of tables: columns as wide as they need, header repeated after a page break."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from drafter.gui.preview.typeset import UNIT, Ink, Lines, TextStyle
from drafter.notice.document import Cell, Run, TableBlock

PADDING: Final = 1.2 * UNIT
MIN_COLUMN: Final = 14 * UNIT


class Rows:
    """A table: one slice a row, the header being the first."""

    def __init__(self, table: TableBlock, size: int, width: float) -> None:
        self._table = table
        self._width = width
        lines = (table.header, *table.rows)
        styles = [self._style(index, size) for index in range(len(lines))]
        self._columns = _column_widths(lines, styles, width)
        self._cells = [
            [
                Lines(cell.runs, _aligned(style, cell), column - 2 * PADDING)
                for cell, column in zip(line, self._columns, strict=True)
            ]
            for line, style in zip(lines, styles, strict=True)
        ]
        self.heights = tuple(
            max(sum(cell.heights) for cell in row) + 2 * PADDING * 0.7 for row in self._cells
        )

    def _style(self, index: int, size: int) -> TextStyle:
        last = self._table.total and index == len(self._table.rows)
        return TextStyle(size, bold=index == 0 or last)

    def overhead(self, first: int) -> float:
        """The header row, unless it comes first anyway."""
        return self.heights[0] if first > 0 else 0.0

    def _row_tops(self, part: range) -> Iterator[tuple[int, float]]:
        top = 0.0
        shown = [0, *part] if part.start > 0 else list(part)
        for index in shown:
            yield index, top
            top += self.heights[index]

    def _places(self, part: range) -> Iterator[tuple[Lines, QPointF]]:
        for index, top in self._row_tops(part):
            left = 0.0
            for cell, column in zip(self._cells[index], self._columns, strict=True):
                yield cell, QPointF(left + PADDING, top + PADDING * 0.7)
                left += column

    def rects(self, part: range) -> Iterator[tuple[Run, QRectF]]:
        """See ``Piece``."""
        for cell, place in self._places(part):
            for run, rect in cell.rects(range(len(cell.heights))):
                yield run, rect.translated(place)

    def draw(self, painter: QPainter, at: QPointF, part: range, ink: Ink) -> None:
        """See ``Piece``."""
        line = QColor(ink.theme.paper_muted)
        for index, top in self._row_tops(part):
            y = at.y() + top
            if index == 0:
                ground = QRectF(at.x(), y, self._width, self.heights[0])
                painter.fillRect(ground, QColor(0, 0, 0, 13))
            strong = index in (0, 1) or (self._table.total and index == len(self._table.rows))
            painter.setPen(QPen(line, 1.6 if strong else 0.6))
            painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + self._width, y))
            end = y + self.heights[index]
        painter.setPen(QPen(line, 1.6))
        painter.drawLine(QPointF(at.x(), end), QPointF(at.x() + self._width, end))
        for cell, place in self._places(part):
            cell.draw(painter, at + place, range(len(cell.heights)), ink)


def _aligned(style: TextStyle, cell: Cell) -> TextStyle:
    return TextStyle(style.size, bold=style.bold, right=cell.right_aligned)


def _column_widths(
    lines: tuple[tuple[Cell, ...], ...], styles: list[TextStyle], width: float
) -> list[float]:
    """Natural widths, and the widest columns give way when these do not fit."""
    wanted = [MIN_COLUMN] * len(lines[0])
    for line, style in zip(lines, styles, strict=True):
        for column, cell in enumerate(line):
            natural = Lines(cell.runs, style, 10_000).natural_width() + 2 * PADDING + 2
            wanted[column] = max(wanted[column], natural)
    spare = width - sum(wanted)
    if spare >= 0:
        widest = wanted.index(max(wanted))
        wanted[widest] += spare
        return wanted
    fair = width / len(wanted)
    small = [w for w in wanted if w <= fair]
    large = len(wanted) - len(small)
    share = (width - sum(small)) / large
    return [w if w <= fair else share for w in wanted]
