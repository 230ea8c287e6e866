"""Painting of one sheet: paper, what stands around the text, the text, and marks in the margin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from drafter.files.letter import geometry as sheet
from drafter.gui.preview.around import Around, Count
from drafter.gui.preview.pages import Page
from drafter.gui.preview.typeset import UNIT, Ink
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
    count: Count


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


def paint_page(painter: QPainter, page: Page, around: Around, marks: Marks, ink: Ink) -> None:
    """Paint a sheet at the origin, in units."""
    painter.fillRect(SHEET, QColor(ink.theme.paper))
    around.paint(painter, marks.count, ink)
    for passage_id, area in mark_areas(page, marks.passages).items():
        _passage_mark(painter, marks, marks.passages[passage_id], area, ink)
    for placed in page.placed:
        placed.piece.draw(painter, QPointF(placed.x, placed.y), placed.part, ink)


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
