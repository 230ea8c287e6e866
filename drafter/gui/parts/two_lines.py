"""Rows of a list with a sign and two lines of text; the text is split at its line break."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.gui.look import GRID, ICON, Look

SIGN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Where a row keeps the name of its icon and the purpose of its colour."""


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the sign of a row, its first line and, below it and quieter, its second."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(100, 2 * option.fontMetrics.height() + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(1, 1, -1, -1)
        self._paint_ground(painter, option.state, QRectF(rect))
        title, _, state = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        left = rect.left() + ICON + 2 * GRID
        line = option.fontMetrics.height()
        pixmap = self._look.pixmap(*index.data(SIGN_ROLE))
        painter.drawPixmap(rect.left() + GRID, rect.center().y() - ICON // 2, pixmap)
        width = rect.right() - left - 4
        elide = Qt.TextElideMode.ElideRight
        for number, (text, role) in enumerate(((title, "text"), (state, "muted"))):
            painter.setPen(self._look.colour(role))
            place = QRectF(left, rect.center().y() - line + number * line, width, line)
            painter.drawText(place, option.fontMetrics.elidedText(text, elide, width))
        painter.restore()

    def _paint_ground(self, painter: QPainter, state: QStyle.StateFlag, rect: QRectF) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hot = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_tint" if chosen else "ground"))
            painter.drawRoundedRect(rect, 6, 6)
        if focused:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
