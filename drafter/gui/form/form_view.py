"""The form of a notice: groups of fields as cards, top to bottom."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from drafter.gui.form.field_row import FieldRow, split_path
from drafter.gui.look import GRID, Look
from drafter.gui.parts.vertical_area import VerticalArea
from drafter.notice.findings import Finding
from drafter.templating.parsers import Raw
from drafter.templating.schema import GroupDeclaration, Schema


class GroupCard(QFrame):
    """Fields that belong together; gone while none of them is asked."""

    def __init__(self, look: Look, group: GroupDeclaration) -> None:
        super().__init__()
        self.setObjectName("card")
        self.rows = {field.name: FieldRow(look, field) for field in group.field}
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addWidget(self._build_title(group))
        for row in self.rows.values():
            box.addWidget(row)

    @staticmethod
    def _build_title(group: GroupDeclaration) -> QWidget:
        head = QWidget()
        box = QVBoxLayout(head)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        title = QLabel(group.title)
        title.setProperty("role", "heading")
        box.addWidget(title)
        if group.help:
            text = QLabel(group.help)
            text.setProperty("role", "muted")
            text.setWordWrap(True)
            box.addWidget(text)
        return head

    def show_active(self, active: frozenset[str]) -> None:
        """Show the fields that are asked."""
        for name, row in self.rows.items():
            row.setVisible(name in active)
        self.setVisible(any(name in active for name in self.rows))


class FormView(VerticalArea):
    """All groups of a schema. ``changed`` carries name and raw value."""

    changed = Signal(str, object)
    entered = Signal(str)
    word_asked = Signal(str, str, QPoint)

    def __init__(self, look: Look, schema: Schema) -> None:
        super().__init__(QCoreApplication.translate("FormView", "Form"))
        self.cards = [GroupCard(look, group) for group in schema.group]
        self.rows: dict[str, FieldRow] = {}
        self._active: frozenset[str] | None = None
        for card in self.cards:
            self.rows.update(card.rows)
        for row in self.rows.values():
            row.changed.connect(self.changed)
            row.entered.connect(self._on_entered)
            row.word_asked.connect(self.word_asked)
        box = QVBoxLayout(self.body)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
        box.setSpacing(2 * GRID)
        for card in self.cards:
            box.addWidget(card)
        box.addStretch(1)

    def show_values(self, raw: Mapping[str, Raw]) -> None:
        """Show the values of a case; a field nobody touched shows what it is preset to."""
        for name, row in self.rows.items():
            row.set_raw(raw.get(name, row.field.default))

    def show_active(self, active: frozenset[str]) -> None:
        """Show the fields that are asked, hide the others."""
        if active == self._active:
            return
        self._active = active
        for card in self.cards:
            card.show_active(active)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Let each row show what lies on its field."""
        by_field = self._by_field(findings)
        for name, row in self.rows.items():
            row.show_findings(by_field[name])

    def mark_words(self, findings: Sequence[Finding]) -> None:
        """Let each row mark the unknown words in it."""
        by_field = self._by_field(findings)
        for name, row in self.rows.items():
            row.mark_words(by_field[name])

    @staticmethod
    def _by_field(findings: Sequence[Finding]) -> defaultdict[str, list[Finding]]:
        by_field: defaultdict[str, list[Finding]] = defaultdict(list)
        for found in findings:
            if found.where.field:
                by_field[split_path(found.where.field)[0]].append(found)
        return by_field

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field; False if the form does not ask for it."""
        name, part = split_path(path)
        row = self.rows.get(name)
        if row is None or row.isHidden():
            return False
        row.visit()
        row.focus(part)
        self._bring_into_view(row)
        return True

    def reveal_field(self, name: str) -> None:
        """Bring a field into view and leave the cursor where it is."""
        self._bring_into_view(self.rows[name])

    def focus_first(self) -> None:
        """Put the cursor into the first field that is asked."""
        for row in self.rows.values():
            if not row.isHidden():
                row.focus()
                return

    def _on_entered(self, path: str) -> None:
        row = self.rows[split_path(path)[0]]
        self._bring_into_view(row)
        self.entered.emit(path)

    def _bring_into_view(self, row: FieldRow) -> None:
        """Scroll so that the whole row is in view, message included."""
        top = row.mapTo(self.body, QPoint(0, 0)).y()
        view = self.viewport().height()
        bar = self.verticalScrollBar()
        if top < bar.value() + GRID:
            bar.setValue(top - 3 * GRID)
        elif top + row.height() > bar.value() + view:
            bar.setValue(min(top - GRID, top + row.height() - view + 3 * GRID))
