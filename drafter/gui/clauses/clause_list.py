"""A list of clauses: sign, title, and below it what is to be known; worked by keys."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from drafter.gui.look import Look
from drafter.gui.parts.two_lines import SIGN_ROLE, TwoLineDelegate

ROWS: Final = 4
"""How many rows a list shows at least."""


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """One row: the clause, its two lines, and icon and colour of its sign."""

    id: str
    title: str
    state: str
    sign: tuple[str, str]


class ClauseList(QListWidget):
    """``chosen`` is told which clause is current, ``taken`` which one was activated.

    ``dropped`` (Del) and ``moved`` (Alt with an arrow) are for lists whose clauses are picked.
    """

    chosen = Signal(str)
    taken = Signal(str)
    dropped = Signal(str)
    moved = Signal(str, int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._rows: tuple[ClauseRow, ...] = ()
        self.setAccessibleName(name)
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.itemActivated.connect(lambda item: self.taken.emit(self._id(item)))
        self.currentItemChanged.connect(self._on_current)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(240, ROWS * (2 * self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        """No smaller: the page scrolls before the list becomes a slit."""
        return self.sizeHint()

    def show_rows(self, rows: tuple[ClauseRow, ...]) -> None:
        """Show these rows; the same clause stays current, else the one in its place."""
        if rows == self._rows:
            return
        current, place = self.current(), self.currentRow()
        self._rows = rows
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.title}\n{row.state}", self)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setData(SIGN_ROLE, row.sign)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}: {row.state}")
            item.setToolTip(f"{row.title}\n{row.state}")
        ids = [row.id for row in rows]
        self.setCurrentRow(ids.index(current) if current in ids else min(place, len(rows) - 1))
        self.blockSignals(False)

    def current(self) -> str:
        """The id of the current clause, empty without one."""
        item = self.currentItem()
        return self._id(item) if item is not None else ""

    def choose(self, clause_id: str) -> bool:
        """Make a clause current; False if it is not in the list."""
        for index, row in enumerate(self._rows):
            if row.id == clause_id:
                self.setCurrentRow(index)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes a clause out, Alt with an arrow moves it; Return is for all."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Delete and self.current():
            self.dropped.emit(self.current())
        elif alt and key in steps and self.current():
            self.moved.emit(self.current(), steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.taken.emit(self.current())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The clause in focus is the one that is shown below."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        elif self.current():
            self.chosen.emit(self.current())

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(self._id(item))

    @staticmethod
    def _id(item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))
