"""Editor of a table: rows that are added, removed and moved, with the sum of the amounts."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.form.editor import FieldEditor
from drafter.gui.look import Look
from drafter.templating import german
from drafter.templating.parsers import Raw, Unreadable, parse_number
from drafter.templating.schema import FieldDeclaration, FieldKind

Factory = Callable[[Look, FieldDeclaration], FieldEditor]

CELL: Final = re.compile(r"\[(\d+)\](?:\.(\w+))?")
"""The end of a field path that names a cell, such as ``[2].betrag``; rows count from 0."""

TEXTS: Final = frozenset({FieldKind.TEXT, FieldKind.EMAIL, FieldKind.IBAN, FieldKind.CHOICE})
BROAD: Final = frozenset(
    {FieldKind.LONGTEXT, FieldKind.PERSON, FieldKind.ADDRESS, FieldKind.PERIOD}
)
"""Kinds that need the whole width of the form."""

FLAT_COLUMNS: Final = 3
"""With more columns, or with so many of words, each row becomes a block of labelled lines."""

ROW_BUTTONS: Final = (("up", -1), ("down", 1), ("trash", 0))


class TableEditor(FieldEditor):
    """Rows of cells, each cell with the editor of its kind."""

    def __init__(self, look: Look, field: FieldDeclaration, factory: Factory) -> None:
        super().__init__(field)
        self._look = look
        self._factory = factory
        broad = [column for column in field.columns if column.kind in BROAD | TEXTS]
        wide = any(column.kind in BROAD for column in field.columns) and len(field.columns) > 1
        self.stacked = wide or max(len(field.columns) - 1, len(broad)) >= FLAT_COLUMNS
        self.rows: list[dict[str, FieldEditor]] = []
        self._buttons: list[list[QToolButton]] = []
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.add = self._build_add_button()
        self.sum = QLabel()
        self.sum.setProperty("role", "strong")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self.grid)
        box.addLayout(self._build_foot())
        self._build_heads()
        self._show_sum()

    def _build_heads(self) -> None:
        if self.stacked:
            self.grid.setColumnStretch(0, 1)
            return
        for column, declared in enumerate(self.field.columns):
            head = QLabel(declared.label)
            head.setProperty("role", "muted")
            head.setWordWrap(True)
            if declared.kind in (FieldKind.AMOUNT, FieldKind.PERCENT, FieldKind.INTEGER):
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self.grid.addWidget(head, 0, column)
            wide = declared.kind in (FieldKind.TEXT, FieldKind.LONGTEXT)
            self.grid.setColumnStretch(column, 3 if wide else 1)

    def _build_add_button(self) -> QPushButton:
        button = QPushButton(self.tr("Add row"))
        button.setProperty("role", "quiet")
        self._look.dress(button, "plus", "accent")
        button.setAccessibleName(self.tr("Add row to “{name}”").format(name=self.field.label))
        button.setAccessibleDescription(self.field.help)
        button.clicked.connect(self._add_by_hand)
        self.watch(button)
        return button

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.sum)
        foot.addSpacing(3 * 32)
        return foot

    # --- rows --------------------------------------------------------------------------------

    def _append_row(self) -> None:
        index = len(self.rows)
        cells = {}
        for column, declared in enumerate(self.field.columns):
            cell = self._factory(self._look, declared)
            cell.changed.connect(self._cell_changed)
            cell.entered.connect(lambda _part, cell=cell: self._cell_entered(cell))
            cell.left.connect(self.left)
            if not self.stacked:
                self.grid.addWidget(cell, index + 1, column)
            cells[declared.name] = cell
        if self.stacked:
            self.grid.addWidget(self._build_block(cells), index + 1, 0, 1, len(cells))
        self.rows.append(cells)
        self._buttons.append(self._build_row_buttons(cells, index))
        self._rename()

    def _build_block(self, cells: dict[str, FieldEditor]) -> QFrame:
        """A row with its labels above the cells, where the columns would be too narrow."""
        block = QFrame()
        block.setObjectName("block")
        grid = QGridLayout(block)
        grid.setContentsMargins(8, 4, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        place = 0
        for declared in self.field.columns:
            span = 2 if declared.kind in BROAD | {FieldKind.TEXT} else 1
            place += place % 2 if span == 2 else 0
            label = QLabel(declared.label)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setBuddy(cells[declared.name])
            line = place // 2 * 2
            grid.addWidget(label, line, place % 2, 1, span)
            grid.addWidget(cells[declared.name], line + 1, place % 2, 1, span)
            place += span
        for column in range(2):
            grid.setColumnStretch(column, 1)
        return block

    def _build_row_buttons(self, cells: dict[str, FieldEditor], index: int) -> list[QToolButton]:
        words = {
            "up": self.tr("Move row up"),
            "down": self.tr("Move row down"),
            "trash": self.tr("Remove row"),
        }
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        buttons = []
        for icon, step in ROW_BUTTONS:
            button = QToolButton()
            self._look.dress(button, icon, "muted")
            button.setToolTip(words[icon])
            button.clicked.connect(lambda _=False, step=step: self._act_on_row(cells, step))
            box.addWidget(button)
            buttons.append(button)
        top = Qt.AlignmentFlag.AlignTop
        self.grid.addWidget(holder, index + 1, len(self.field.columns), top)
        return buttons

    def row_buttons(self, row: int) -> tuple[QToolButton, ...]:
        """The buttons of a row: up, down, remove."""
        return tuple(self._buttons[row])

    def _act_on_row(self, cells: dict[str, FieldEditor], step: int) -> None:
        """Move a row by one, or remove it (step 0)."""
        values = self._values()
        here = self.rows.index(cells)
        row = values.pop(here)
        if step:
            values.insert(max(0, min(len(values), here + step)), row)
        self.set_raw(list(values))
        self.changed.emit()
        if self.rows:
            place = max(0, min(len(self.rows) - 1, here + step))
            next(iter(self.rows[place].values())).focus()
        else:
            self.add.setFocus()

    def _add_by_hand(self) -> None:
        self._append_row()
        self.changed.emit()
        next(iter(self.rows[-1].values())).focus()

    def _drop_last_row(self) -> None:
        index = len(self.rows)
        for column in range(len(self.field.columns) + 1):
            item = self.grid.itemAtPosition(index, column)
            widget = item.widget() if item is not None else None
            if widget is not None:
                self.grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.rows.pop()
        self._buttons.pop()

    def _rename(self) -> None:
        """Give each cell and button a name that says its row."""
        for number, (cells, buttons) in enumerate(zip(self.rows, self._buttons, strict=True), 1):
            for declared in self.field.columns:
                name = self.tr("{table}, row {number}, {column}").format(
                    table=self.field.label, number=number, column=declared.label
                )
                for widget in cells[declared.name].parts().values():
                    widget.setAccessibleName(name)
            for button in buttons:
                name = self.tr("{action}: row {number} of “{table}”").format(
                    action=button.toolTip(), number=number, table=self.field.label
                )
                button.setAccessibleName(name)
            buttons[0].setEnabled(number > 1)
            buttons[1].setEnabled(number < len(self.rows))

    # --- values ------------------------------------------------------------------------------

    def _cell_changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _cell_entered(self, cell: FieldEditor) -> None:
        for index, cells in enumerate(self.rows):
            for name, editor in cells.items():
                if editor is cell:
                    self.entered.emit(f"[{index}].{name}")

    def _values(self) -> list[Raw]:
        return [{name: cell.raw() for name, cell in row.items()} for row in self.rows]

    def raw(self) -> Raw:
        """The rows; cells without an answer are left out."""
        rows: list[Raw] = []
        for row in self.rows:
            cells = {name: cell.raw() for name, cell in row.items()}
            rows.append({name: raw for name, raw in cells.items() if raw not in (None, "")})
        return rows or None

    def set_raw(self, raw: Raw) -> None:
        """Show rows; editors of rows that stay are kept."""
        rows = raw if isinstance(raw, list) else []
        while len(self.rows) > len(rows):
            self._drop_last_row()
        while len(self.rows) < len(rows):
            self._append_row()
        for cells, row in zip(self.rows, rows, strict=True):
            for name, cell in cells.items():
                cell.set_raw(row.get(name) if isinstance(row, dict) else None)
        self._rename()
        self._show_sum()

    def _show_sum(self) -> None:
        if not self.field.total:
            return
        total = Decimal(0)
        for row in self.rows:
            try:
                total += parse_number(row[self.field.total].raw(), "", FieldKind.AMOUNT)
            except Unreadable:
                continue
        self.sum.setText(self.tr("Sum: {amount}").format(amount=german.amount(total)))

    # --- messages and focus ------------------------------------------------------------------

    def parts(self) -> dict[str, QWidget]:
        """Each cell by the end of its path, and the button that adds rows."""
        found: dict[str, QWidget] = {}
        for index, row in enumerate(self.rows):
            for name, cell in row.items():
                found[f"[{index}].{name}"] = cell.input()
        return {**found, "": self.add}

    def input(self, part: str = "") -> QWidget:
        """The cell of a path, the first cell of a row, or the first thing to type into."""
        cells = self.parts()
        match = CELL.match(part)
        if match and part not in cells:
            wanted = f"[{match[1]}]."
            part = next((path for path in cells if path.startswith(wanted)), "")
        return cells.get(part) or next(iter(cells.values()))
