"""The preview: the letter on its sheets, kept up to date while somebody types."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from drafter.gui.look import Look
from drafter.gui.preview.around import Around, Count
from drafter.gui.preview.pages import Page, Paginator
from drafter.gui.preview.paint import MARK_ICONS, SHEET, Marks, mark_areas, paint_page
from drafter.gui.preview.typeset import Ink
from drafter.notice.authority import Authority
from drafter.notice.document import Notice, Passage, PassageStatus, Run, RunState

GAP: Final = 20
"""Between the sheets, in logical pixels."""

MAX_ZOOM: Final = 0.75
MIN_ZOOM: Final = 0.2


class PreviewView(QAbstractScrollArea):
    """Shows a notice; a click on words of a field asks for the field, on a passage for it."""

    field_clicked = Signal(str)
    passage_clicked = Signal(str)

    def __init__(
        self, look: Look, authority: Authority, letterhead: bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._around = Around(authority, letterhead)
        self._notice: Notice | None = None
        self._paginator = Paginator()
        self._pages: tuple[Page, ...] = ()
        self._passages: dict[str, Passage] = {}
        self._focused: str | None = None
        self._chosen: str | None = None
        self._zoom_step = 0
        self._icons: dict[PassageStatus, QPixmap] = {}
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Preview of the letter"))
        look.changed.connect(self._renew_look)
        self._renew_look()

    def sizeHint(self) -> QSize:
        """A sheet at a comfortable size."""
        return QSize(640, 800)

    # --- what is shown -----------------------------------------------------------------------

    def show_notice(self, notice: Notice) -> None:
        """Show this notice; blocks that did not change are not set again."""
        if notice is self._notice:
            return
        self._notice = notice
        self._passages = {passage.id: passage for passage in notice.passages()}
        around = self._around
        self._pages = self._paginator.pages(notice, around.authority.form, around.text_ends)
        around.tell(notice)
        self._adjust_bars()
        self._tell_reader()
        self.viewport().update()

    @property
    def pages(self) -> tuple[Page, ...]:
        """The sheets as they are shown."""
        return self._pages

    def focus_field(self, path: str | None) -> None:
        """Mark the words of a field and bring them into view."""
        self._focused = path
        self.viewport().update()
        if path is None:
            return
        for index, rect in self._field_rects(path):
            self._reveal(index, rect)
            return

    def choose_passage(self, passage_id: str | None) -> None:
        """Mark a passage and bring it into view."""
        self._chosen = passage_id
        if passage_id is not None:
            self._reveal_where(passage=passage_id)
        self.viewport().update()

    def reveal_section(self, section_id: str) -> None:
        """Bring a section into view."""
        self._reveal_where(section=section_id)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; 0 goes back to the width of the window."""
        self._zoom_step = max(-4, min(8, self._zoom_step + steps)) if steps else 0
        self._adjust_bars()
        self.viewport().update()

    def _renew_look(self) -> None:
        self._icons = {
            status: self._look.paper_pixmap(name, role)
            for status, (name, role) in MARK_ICONS.items()
        }
        ground = self.viewport().palette()
        ground.setColor(QPalette.ColorRole.Window, self._look.colour("desk"))
        self.viewport().setPalette(ground)
        self.viewport().update()

    def _tell_reader(self) -> None:
        if self.hasFocus() and self._notice is not None:
            text = "\n\n".join(passage.text for passage in self._notice.passages())
            self.setAccessibleDescription(text)

    def place_of(self, index: int, point: QPointF) -> QPointF:
        """Where a point of a sheet, in units, is in the viewport now."""
        return self._page_rect(index).topLeft() + point * self._zoom()

    # --- where things are --------------------------------------------------------------------

    def _zoom(self) -> float:
        fit = (self.viewport().width() - 2 * GAP) / SHEET.width()
        return float(max(MIN_ZOOM, min(MAX_ZOOM, fit)) * 1.15**self._zoom_step)

    def _page_rect(self, index: int) -> QRectF:
        """The sheet in viewport coordinates."""
        zoom = self._zoom()
        width, height = SHEET.width() * zoom, SHEET.height() * zoom
        left = max(GAP, (self.viewport().width() - width) / 2)
        left -= self.horizontalScrollBar().value()
        top = GAP + index * (height + GAP) - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _adjust_bars(self) -> None:
        zoom = self._zoom()
        height = GAP + len(self._pages) * (SHEET.height() * zoom + GAP)
        width = SHEET.width() * zoom + 2 * GAP
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, round(height - view.height())))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, round(width - view.width())))
        self.horizontalScrollBar().setPageStep(view.width())

    def _field_rects(self, path: str) -> Iterator[tuple[int, QRectF]]:
        for index, page in enumerate(self._pages):
            for placed in page.placed:
                for run, rect in placed.run_rects():
                    if run.field is not None and _belongs(run.field, path):
                        yield index, rect

    def _reveal_where(self, *, passage: str = "", section: str = "") -> None:
        for index, page in enumerate(self._pages):
            for placed in page.placed:
                if (passage and placed.passage == passage) or placed.section == section:
                    self._reveal(index, QRectF(placed.x, placed.y, 10, placed.height))
                    return

    def _reveal(self, index: int, rect: QRectF) -> None:
        zoom = self._zoom()
        page = self._page_rect(index)
        top = page.top() + rect.top() * zoom
        bottom = page.top() + rect.bottom() * zoom
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if top < GAP or bottom > height - GAP:
            bar.setValue(round(bar.value() + top - height / 3))

    def _at(self, point: QPointF) -> tuple[Run | None, str | None]:
        """The run of a field and the passage that may be reworded at a place of the viewport."""
        zoom = self._zoom()
        for index, page in enumerate(self._pages):
            rect = self._page_rect(index)
            if not rect.contains(point):
                continue
            here = (point - rect.topLeft()) / zoom
            found = None
            for placed in page.placed:
                for run, area in placed.run_rects():
                    if area.adjusted(-3, -2, 3, 2).contains(here):
                        found = run
            for passage_id, area in mark_areas(page, self._passages).items():
                if area.contains(here):
                    return found, passage_id
            return found, None
        return None, None

    # --- events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for index, page in enumerate(self._pages):
            rect = self._page_rect(index)
            if not rect.adjusted(-GAP, -GAP, GAP, GAP).intersects(QRectF(event.rect())):
                continue
            self._paint_shadow(painter, rect)
            painter.save()
            painter.setClipRect(rect)
            painter.translate(rect.topLeft())
            painter.scale(self._zoom(), self._zoom())
            label = self.tr("Page {number} of {total}")
            label = label.format(number=page.number, total=len(self._pages))
            count = Count(page.number, len(self._pages), label)
            marks = Marks(self._passages, self._icons, self._chosen, count)
            ink = Ink(self._look.paper_theme, self._focused)
            paint_page(painter, page, self._around, marks, ink)
            painter.restore()

    @staticmethod
    def _paint_shadow(painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (6, 4, 2):
            painter.setBrush(QColor(0, 0, 0, 13))
            shadow = rect.adjusted(-spread, -spread + 2, spread, spread + 2)
            painter.drawRoundedRect(shadow, spread, spread)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets to the new width."""
        super().resizeEvent(event)
        self._adjust_bars()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        run, passage = self._at(event.position())
        hand = Qt.CursorShape.PointingHandCursor
        clickable = run is not None or passage is not None
        self.viewport().setCursor(hand if clickable else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the field or the passage that was clicked; a field goes first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        run, passage = self._at(event.position())
        if run is not None and run.field is not None:
            self.field_clicked.emit(run.field)
        elif passage is not None:
            self.passage_clicked.emit(passage)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a click would do."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            run, passage = self._at(QPointF(event.pos()))
            self._explain(event.globalPos(), run, passage)
            return True
        return super().viewportEvent(event)

    def _explain(self, at: QPoint, run: Run | None, passage: str | None) -> None:
        if run is not None and run.state is RunState.MISSING:
            text = self.tr("Not yet answered: {label}. Click to fill it in.").format(label=run.text)
        elif run is not None:
            text = self.tr("Comes from the form. Click to change it.")
        elif passage is not None:
            title = self._passages[passage].title
            text = self.tr("“{title}” may be reworded. Click for a suggestion.").format(title=title)
        else:
            text = ""
        QToolTip.showText(at, text, self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give a screen reader the text of the letter."""
        super().focusInEvent(event)
        self._tell_reader()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys with Alt go from passage to passage, Return opens the chosen one."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_passage(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.passage_clicked.emit(self._chosen)
        elif event.key() == Qt.Key.Key_Plus:
            self.zoom_by(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def _step_passage(self, step: int) -> None:
        free = [p.id for p in self._passages.values() if not p.locked]
        if not free:
            return
        here = free.index(self._chosen) if self._chosen in free else -1 if step > 0 else 0
        self.choose_passage(free[(here + step) % len(free)])


def _belongs(field: str, path: str) -> bool:
    """Whether a field path is the asked one or a part or row of it."""
    return field == path or field.startswith((f"{path}.", f"{path}["))
