"""What stands around the text of a sheet: letterhead, return address, fold marks, page number.

The letterhead is painted from the authority's own Word file. Where that cannot be read, name and
head stand in for it; the export says what is wrong with the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from drafter.files.letter import geometry as sheet
from drafter.files.letter.placeholders import placeholders
from drafter.files.letter.stationery import (
    PAGE_COUNT,
    PAGE_NUMBER,
    Item,
    Picture,
    Rule,
    Stationery,
    Text,
    filled,
    read_stationery,
)
from drafter.gui.preview.typeset import UNIT, Ink, TextStyle, letter_font, points
from drafter.notice.authority import Authority
from drafter.notice.document import Notice

_ALIGN: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_AREA: Final = QRectF(sheet.MARGIN_LEFT * UNIT, 0, sheet.TEXT_WIDTH * UNIT, 6 * UNIT)


@dataclass(frozen=True, slots=True)
class Count:
    """Which sheet it is; ``label`` says so in words."""

    number: int
    total: int
    label: str


@dataclass(slots=True)
class Around:
    """The letterhead of an authority, with what it says of the notice shown."""

    authority: Authority
    letterhead: bytes
    _stationery: Stationery | None = field(init=False)
    _values: Mapping[str, str] = field(init=False, default_factory=dict)
    _pixmaps: dict[bytes, QPixmap] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Read the letterhead once."""
        self._stationery = read_stationery(self.letterhead, self.authority)

    @property
    def text_ends(self) -> tuple[float, float]:
        """Where the text ends, in mm, on the first sheet and on the following ones."""
        if self._stationery is None:
            return (sheet.PAGE_HEIGHT - sheet.MARGIN_BOTTOM,) * 2
        return self._stationery.first.text_end, self._stationery.following.text_end

    def tell(self, notice: Notice) -> None:
        """Let number, date and subject be those of this notice."""
        self._values = placeholders(self.authority, notice)

    def paint(self, painter: QPainter, count: Count, ink: Ink) -> None:
        """Paint it on a sheet at the origin, in units."""
        if self._stationery is None:
            self._paint_plain(painter, count, ink)
        else:
            first, following = self._stationery.first, self._stationery.following
            for item in (first if count.number == 1 else following).items:
                self._paint_item(painter, item, count, ink)
        if count.number == 1:
            self._paint_zones(painter, ink)

    def _paint_item(self, painter: QPainter, item: Item, count: Count, ink: Ink) -> None:
        if isinstance(item, Text):
            text = filled(item.text, self._values)
            text = text.replace(PAGE_NUMBER, str(count.number)).replace(
                PAGE_COUNT, str(count.total)
            )
            painter.setFont(letter_font(TextStyle(points(item.points), bold=item.bold)))
            painter.setPen(_colour(item.colour, ink))
            wraps = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
            painter.drawText(
                _place(item), wraps | int(_ALIGN.get(item.align, _ALIGN["left"])), text
            )
        elif isinstance(item, Rule):
            painter.setPen(QPen(_colour(item.colour, ink), max(1.0, points(item.points))))
            y = item.y * UNIT
            painter.drawLine(QPointF(item.x * UNIT, y), QPointF((item.x + item.width) * UNIT, y))
        else:
            self._paint_picture(painter, item)

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        if picture.data not in self._pixmaps:
            pixmap = QPixmap()
            pixmap.loadFromData(picture.data)
            self._pixmaps[picture.data] = pixmap
        pixmap = self._pixmaps[picture.data]
        if not pixmap.isNull():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(_place(picture), pixmap, QRectF(pixmap.rect()))
            painter.restore()

    def _paint_plain(self, painter: QPainter, count: Count, ink: Ink) -> None:
        """Name and head, or a running head, and the number of the sheet."""
        muted = ink.theme.paper_muted
        if count.number == 1:
            top = sheet.GEOMETRY[self.authority.form].header_top * UNIT
            name = _AREA.translated(0, top + 1.5 * UNIT)
            _text(
                painter, name, self.authority.name, TextStyle(points(17), bold=True), ink.theme.ink
            )
            head = _AREA.translated(0, top + 9 * UNIT)
            _text(painter, head, self.authority.head, TextStyle(points(10)), muted)
        else:
            running = _AREA.translated(0, 12 * UNIT)
            _text(painter, running, self.authority.name, TextStyle(points(9)), muted)
        number = _AREA.translated(0, 284 * UNIT)
        _text(painter, number, count.label, TextStyle(points(9), right=True), muted)

    def _paint_zones(self, painter: QPainter, ink: Ink) -> None:
        """The return address and the fold marks (DIN 5008)."""
        geometry = sheet.GEOMETRY[self.authority.form]
        left, top = sheet.MARGIN_LEFT * UNIT, geometry.field_top * UNIT
        zone = QRectF(left, top, 80 * UNIT, sheet.RETURN_ZONE * UNIT)
        muted = ink.theme.paper_muted
        _text(painter, zone, self.authority.return_address, TextStyle(points(7.5)), muted)
        painter.setPen(QPen(QColor(muted), 0.8))
        for mark in (*geometry.fold_marks, sheet.HOLE_MARK):
            length = 4 if mark == sheet.HOLE_MARK else 2.5
            y = mark * UNIT
            painter.drawLine(QPointF(5 * UNIT, y), QPointF((5 + length) * UNIT, y))


def _place(item: Text | Picture) -> QRectF:
    return QRectF(item.x * UNIT, item.y * UNIT, item.width * UNIT, item.height * UNIT)


def _colour(colour: str, ink: Ink) -> QColor:
    return QColor(f"#{colour}") if colour else QColor(ink.theme.ink)


def _text(painter: QPainter, rect: QRectF, text: str, style: TextStyle, colour: str) -> None:
    painter.setFont(letter_font(style))
    painter.setPen(QColor(colour))
    align = Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), text)
