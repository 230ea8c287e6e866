"""Painting of one sheet: paper, letterhead, fold marks, the text and the marks in the margin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from drafter.files.letter import geometry as sheet
from drafter.gui.preview.pages import Page
from drafter.gui.preview.typeset import UNIT, Ink, TextStyle, letter_font, points
from drafter.notice.authority import Authority
from drafter.notice.document import Passage, PassageStatus

SHEET: Final = QRectF(0, 0, sheet.PAGE_WIDTH * UNIT, sheet.PAGE_HEIGHT * UNIT)
MARK_X: Final = 17.5 * UNIT
ICON_SIZE: Final = 5.5 * UNIT

MARK_ICONS: Final = {
    PassageStatus.TEMPLATE: ("wording", "accent"),
    PassageStatus.PENDING: ("pending", "warning"),
    PassageStatus.CONFIRMED: ("done", "done"),
    PassageStatus.REOPENED: ("reopened", "error"),
}
"""Sign and colour of the mark beside a passage that may be reworded."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the margin shows: passages by id, icons by status, and the chosen passage."""

    passages: Mapping[str, Passage]
    icons: Mapping[PassageStatus, QPixmap]
    chosen: str | None
    page_label: str


def mark_areas(page: Page, passages: Mapping[str, Passage]) -> dict[str, QRectF]:
    """Where the passages that may be reworded stand on a page, margin included."""
    areas: dict[str, QRectF] = {}
    for placed in page.placed:
        passage = passages.get(placed.passage)
        if passage is None or passage.locked:
            continue
        rect = QRectF(MARK_X, placed.y, SHEET.width() - 2 * MARK_X, placed.height)
        known = areas.get(passage.id)
        areas[passage.id] = rect if known is None else known.united(rect)
    return areas


def paint_page(painter: QPainter, page: Page, authority: Authority, marks: Marks, ink: Ink) -> None:
    """Paint a sheet at the origin, in units."""
    painter.fillRect(SHEET, QColor(ink.theme.paper))
    if page.number == 1:
        _letterhead(painter, authority, ink)
    else:
        _running_head(painter, authority, ink)
    _page_number(painter, marks.page_label, ink)
    for passage_id, area in mark_areas(page, marks.passages).items():
        _passage_mark(painter, marks, marks.passages[passage_id], area, ink)
    for placed in page.placed:
        placed.piece.draw(painter, QPointF(placed.x, placed.y), placed.part, ink)


def _text(painter: QPainter, rect: QRectF, text: str, style: TextStyle, colour: str) -> None:
    painter.setFont(letter_font(style))
    painter.setPen(QColor(colour))
    align = Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), text)


def _letterhead(painter: QPainter, authority: Authority, ink: Ink) -> None:
    """Name, head, a rule, the return address and the fold marks (DIN 5008)."""
    geometry = sheet.GEOMETRY[authority.form]
    left, width = sheet.MARGIN_LEFT * UNIT, sheet.TEXT_WIDTH * UNIT
    top = geometry.header_top * UNIT
    name = QRectF(left, top, width, 9 * UNIT)
    _text(painter, name, authority.name, TextStyle(points(17), bold=True), ink.theme.ink)
    head = QRectF(left, top + 9 * UNIT, width, 6 * UNIT)
    _text(painter, head, authority.head, TextStyle(points(10)), ink.theme.paper_muted)
    painter.setPen(QPen(QColor(ink.theme.paper_muted), 2))
    bottom = geometry.head_bottom * UNIT
    painter.drawLine(QPointF(left, bottom), QPointF(left + width, bottom))
    small = TextStyle(points(7.5))
    zone = QRectF(left, geometry.field_top * UNIT, 80 * UNIT, sheet.RETURN_ZONE * UNIT)
    _text(painter, zone, authority.return_address, small, ink.theme.paper_muted)
    painter.setPen(QPen(QColor(ink.theme.paper_muted), 0.8))
    for mark in (*geometry.fold_marks, sheet.HOLE_MARK):
        length = 4 if mark == sheet.HOLE_MARK else 2.5
        y = mark * UNIT
        painter.drawLine(QPointF(5 * UNIT, y), QPointF((5 + length) * UNIT, y))


def _running_head(painter: QPainter, authority: Authority, ink: Ink) -> None:
    rect = QRectF(sheet.MARGIN_LEFT * UNIT, 12 * UNIT, sheet.TEXT_WIDTH * UNIT, 6 * UNIT)
    _text(painter, rect, authority.name, TextStyle(points(9)), ink.theme.paper_muted)


def _page_number(painter: QPainter, label: str, ink: Ink) -> None:
    rect = QRectF(sheet.MARGIN_LEFT * UNIT, 284 * UNIT, sheet.TEXT_WIDTH * UNIT, 6 * UNIT)
    style = TextStyle(points(9), right=True)
    _text(painter, rect, label, style, ink.theme.paper_muted)


def _passage_mark(
    painter: QPainter, marks: Marks, passage: Passage, area: QRectF, ink: Ink
) -> None:
    """A bar in the margin with a sign for the state; both differ by form, not only by colour."""
    chosen = passage.id == marks.chosen
    colour = QColor(str(getattr(ink.theme, MARK_ICONS[passage.status][1])))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen:
        ground = QColor(colour)
        ground.setAlpha(18)
        painter.setBrush(ground)
        painter.drawRoundedRect(area.adjusted(4 * UNIT, -6, 0, 6), 8, 8)
    painter.setBrush(colour)
    thick = 7.0 if chosen else 3.0
    painter.drawRoundedRect(QRectF(MARK_X + 3 * UNIT, area.y(), thick, area.height()), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    icon = marks.icons[passage.status]
    place = QRectF(MARK_X - ICON_SIZE + 1.5 * UNIT, area.y() - 2, ICON_SIZE, ICON_SIZE)
    painter.drawPixmap(place, icon, QRectF(icon.rect()))
    painter.restore()
