"""Typesetting of one block: a paragraph into lines, a table into rows.

Lengths are in units of 1/8 mm, so that fonts in whole pixels come close to points.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from drafter.gui.theme import Theme
from drafter.notice.document import Run, RunState

UNIT: Final = 8.0
"""Units a millimetre."""

BOX: Final = "▢\N{NO-BREAK SPACE}"
"""The sign before the label of an unanswered field."""

CHIP_MARGIN: Final = 2.0
LEADING: Final = 1.16


def points(size: float) -> int:
    """Units of a size in points."""
    return round(size * 25.4 / 72 * UNIT)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How the words of a block look; ``size`` and ``hang`` in units."""

    size: int
    bold: bool = False
    right: bool = False
    muted: bool = False
    hang: float = 0.0
    label: str = ""


@dataclass(frozen=True, slots=True)
class Ink:
    """What painting needs to know: colours and the field in focus."""

    theme: Theme
    focused: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """The characters ``start`` to ``end`` of a paragraph that one run takes up."""

    start: int
    end: int
    run: Run


class Piece(Protocol):
    """A typeset block: a stack of slices that a page break may separate."""

    heights: tuple[float, ...]

    def draw(self, painter: QPainter, at: QPointF, part: range, ink: Ink) -> None:
        """Paint the slices of ``part``, the first one at ``at``."""

    def rects(self, part: range) -> Iterator[tuple[Run, QRectF]]:
        """Where the runs that come from fields stand, relative to the first slice of ``part``."""

    def overhead(self, first: int) -> float:
        """Height that is repeated on top when a page begins with slice ``first``."""


def letter_font(style: TextStyle) -> QFont:
    """The font of the letter in a style."""
    font = QFont()
    font.setFamilies(["Arial", "Liberation Sans", "Helvetica", "Noto Sans"])
    font.setPixelSize(style.size)
    font.setBold(style.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Lines:
    """A paragraph broken into lines of one width."""

    def __init__(self, runs: tuple[Run, ...], style: TextStyle, width: float) -> None:
        self._style = style
        text, self._spans = _spell(runs)
        self._layout = QTextLayout(text, letter_font(style))
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if style.right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(self._spans))
        self.heights = self._break(width - style.hang)

    def _break(self, width: float) -> tuple[float, ...]:
        heights = []
        top = 0.0
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(self._style.hang, top))
            height = line.height() * LEADING
            heights.append(height)
            top += height
            line = self._layout.createLine()
        self._layout.endLayout()
        return tuple(heights)

    def overhead(self, first: int) -> float:  # noqa: ARG002 - paragraphs repeat nothing
        """Nothing is repeated when a paragraph goes on."""
        return 0.0

    def natural_width(self) -> float:
        """The width of the widest line."""
        count = self._layout.lineCount()
        return max((self._layout.lineAt(i).naturalTextWidth() for i in range(count)), default=0)

    def rects(self, part: range) -> Iterator[tuple[Run, QRectF]]:
        """See ``Piece``."""
        start = sum(self.heights[: part.start])
        for index in part:
            line = self._layout.lineAt(index)
            begin, end = line.textStart(), line.textStart() + line.textLength()
            for span in self._spans:
                if span.run.field is None or span.end <= begin or span.start >= end:
                    continue
                left = _x(line.cursorToX(max(span.start, begin)))
                right = _x(line.cursorToX(min(span.end, end)))
                right = min(right, line.naturalTextRect().right())
                top = line.y() - start
                yield span.run, QRectF(left, top, right - left, line.height())

    def draw(self, painter: QPainter, at: QPointF, part: range, ink: Ink) -> None:
        """See ``Piece``."""
        for run, rect in self.rects(part):
            _draw_mark(painter, run, rect.translated(at), ink)
        painter.setPen(QColor(ink.theme.paper_muted if self._style.muted else ink.theme.ink))
        start = sum(self.heights[: part.start])
        for index in part:
            self._layout.lineAt(index).draw(painter, QPointF(at.x(), at.y() - start))
        if self._style.label and part.start == 0 and self.heights:
            painter.setFont(letter_font(self._style))
            left = at.x() + self._style.hang - _label_room(self._style)
            baseline = at.y() + self._layout.lineAt(0).ascent()
            painter.drawText(QPointF(left, baseline), self._style.label)


def _label_room(style: TextStyle) -> float:
    return min(style.hang, 8 * UNIT)


def _x(answer: object) -> float:
    """``cursorToX`` answers with a number or with number and position, depending on the call."""
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))


def _spell(runs: tuple[Run, ...]) -> tuple[str, tuple[Span, ...]]:
    text = ""
    spans = []
    for run in runs:
        words = run.text.replace("\n", "\N{LINE SEPARATOR}")
        if run.state is RunState.MISSING:
            words = BOX + words.replace(" ", "\N{NO-BREAK SPACE}")
        spans.append(Span(len(text), len(text) + len(words), run))
        text += words
    return text, tuple(spans)


def _formats(spans: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
    ranges = []
    for span in spans:
        if not (span.run.bold or span.run.italic):
            continue
        form = QTextCharFormat()
        if span.run.bold:
            form.setFontWeight(QFont.Weight.Bold)
        form.setFontItalic(span.run.italic)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = span.start, span.end - span.start, form
        ranges.append(made)
    return ranges


def _draw_mark(painter: QPainter, run: Run, rect: QRectF, ink: Ink) -> None:
    """The ground of words that come from a field: a chip if unanswered, a tint if answered."""
    theme = ink.theme
    focused = run.field is not None and ink.focused == run.field
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if run.state is RunState.MISSING:
        style = Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(theme.missing_line), 2.4 if focused else 1.3, style))
        painter.setBrush(QColor(theme.missing_tint))
        chip = rect.adjusted(-CHIP_MARGIN, -1, CHIP_MARGIN, 1)
        painter.drawRoundedRect(chip, 5, 5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.answered_tint))
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)
        pen = QPen(QColor(theme.accent if focused else theme.answered_line), 3 if focused else 1.2)
        painter.setPen(pen)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()
