"""The tab for clauses: those of the notice in their order, a search for more, and their words."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from drafter.gui.clauses.clause_list import ClauseList, ClauseRow
from drafter.gui.clauses.detail import ClauseDetail, validity
from drafter.gui.look import GRID, Look
from drafter.gui.parts.vertical_area import VerticalArea
from drafter.gui.parts.widgets import button, text_label, tool_button
from drafter.law.clauses import Clause
from drafter.messages import explain
from drafter.session.clause_choice import PickedClause
from drafter.session.composition import section_of
from drafter.session.notice_session import NoticeSession


class SearchField(QLineEdit):
    """Looks for clauses; arrow down leads to what was found."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down goes to the list."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
            return
        super().keyPressEvent(event)


class ClausesPanel(VerticalArea):
    """Picks clauses for one session.

    ``field_wanted`` asks for a field that a clause needs, ``section_wanted`` for the section of
    the notice in which the current one stands.
    """

    field_wanted = Signal(str)
    section_wanted = Signal(str)

    def __init__(self, look: Look, session: NoticeSession) -> None:
        super().__init__(QCoreApplication.translate("ClausesPanel", "Clauses"))
        self._look = look
        self._session = session
        self._choice = session.clauses
        self.picked = ClauseList(look, self.tr("Clauses in this notice"))
        self.found = ClauseList(look, self.tr("Clauses found"))
        self.search = SearchField()
        self.nothing = text_label(self.tr("No clause found. Try fewer or other words."), "muted")
        self.detail = ClauseDetail()
        self._build()
        self._connect()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        box = QVBoxLayout(self.body)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        self.faults = text_label("", "error")
        box.addWidget(self.faults)
        self.head = text_label("", "heading")
        box.addWidget(self.head)
        self.empty = text_label(
            self.tr("This notice has no clauses yet. Search below and press Return to add one."),
            "muted",
        )
        box.addWidget(self.empty)
        box.addWidget(self.picked, 3)
        box.addLayout(self._build_picked_buttons())
        box.addSpacing(GRID)
        box.addWidget(text_label(self.tr("Add a clause"), "heading"))
        box.addLayout(self._build_search())
        box.addWidget(self.found, 3)
        box.addWidget(self.nothing)
        box.addWidget(self.detail)

    def _build_picked_buttons(self) -> QHBoxLayout:
        look = self._look
        self.up = tool_button(look, "up", self.tr("Move up (Alt+Up)"))
        self.down = tool_button(look, "down", self.tr("Move down (Alt+Down)"))
        self.remove = button(look, self.tr("Remove"), "trash")
        self.remove.setToolTip(self.tr("Del"))
        self.replace = button(look, self.tr("Replace"), "refresh", "primary")
        self.details = button(look, self.tr("Enter its details"), "form")
        self.undo = tool_button(look, "undo", self.tr("Undo the last change (Ctrl+Z)"))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for widget in (self.up, self.down, self.remove, self.details, self.replace):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.undo)
        return line

    def _build_search(self) -> QHBoxLayout:
        name = self.tr("Search in text, title and legal basis")
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.setClearButtonEnabled(True)
        self.add = button(self._look, self.tr("Add"), "plus")
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.search, 1)
        line.addWidget(self.add)
        return line

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._add)
        self.search.left_down.connect(self.found.setFocus)
        self.add.clicked.connect(self._add)
        self.found.taken.connect(self._add)
        self.found.chosen.connect(self._on_found)
        self.picked.chosen.connect(self._on_picked)
        self.picked.dropped.connect(self._remove)
        self.picked.moved.connect(self._choice.move)
        self.up.clicked.connect(lambda: self._choice.move(self.picked.current(), -1))
        self.down.clicked.connect(lambda: self._choice.move(self.picked.current(), 1))
        self.remove.clicked.connect(lambda: self._remove(self.picked.current()))
        self.replace.clicked.connect(self._replace)
        self.details.clicked.connect(self._ask_for_details)
        self.undo.clicked.connect(self._choice.undo)
        for key, act in (("Ctrl+Z", self._choice.undo), ("Ctrl+F", self._to_search)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- showing -----------------------------------------------------------------------------

    def showEvent(self, event: object) -> None:
        """Draw what has changed since the last time."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Show the clauses as they are now; cheap while the panel is not in view."""
        if not self.isVisible():
            return
        rows = tuple(self._picked_row(picked) for picked in self._choice.picked())
        self.picked.show_rows(rows)
        self.picked.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.head.setText(self.tr("In this notice ({count})").format(count=len(rows)))
        self.faults.setText("\n".join(explain(fault) for fault in self._choice.faults))
        self.faults.setVisible(bool(self._choice.faults))
        self.undo.setEnabled(self._choice.can_undo)
        self._show_found()
        self._show_buttons()
        self._show_detail(self.picked.current() or self.found.current())

    def _show_found(self) -> None:
        clauses = self._choice.found(self.search.text())
        self.found.show_rows(tuple(self._found_row(clause) for clause in clauses))
        self.found.setVisible(bool(clauses))
        self.nothing.setVisible(not clauses)
        if self.found.currentRow() < 0 and clauses:
            self.found.setCurrentRow(0)
        self._show_add()

    def _picked_row(self, picked: PickedClause) -> ClauseRow:
        clause = picked.clause
        if clause is None:
            missing = self.tr("No longer in the catalogue")
            return ClauseRow(picked.pick.id, picked.pick.id, missing, ("error", "error"))
        if picked.expired:
            state, sign = self._expired(clause), ("error", "error")
        elif picked.changed:
            state = self.tr("Changed since it was picked: please read it again")
            sign = ("warning", "warning")
        elif picked.pick.by_hand:
            state, sign = self.tr("Picked by hand"), ("check", "accent")
        else:
            state, sign = self.tr("Preselected by the details of the case"), ("done", "done")
        return ClauseRow(clause.id, f"{clause.kind.german}: {clause.title}", state, sign)

    def _found_row(self, clause: Clause) -> ClauseRow:
        title = f"{clause.kind.german}: {clause.title}"
        if clause.id in self._choice.selection.ids:
            return ClauseRow(clause.id, title, self.tr("In this notice"), ("done", "done"))
        if self._choice.is_expired(clause):
            return ClauseRow(clause.id, title, self._expired(clause), ("clock", "warning"))
        if not self._choice.is_valid(clause):
            return ClauseRow(clause.id, title, validity(clause), ("clock", "warning"))
        basis = ", ".join(clause.legal_basis) or validity(clause)
        return ClauseRow(clause.id, title, basis, ("plus", "accent"))

    def _expired(self, clause: Clause) -> str:
        heir = self._choice.successor(clause.id)
        day = f"{clause.valid_until:%d.%m.%Y}" if clause.valid_until else ""
        if heir is None:
            return self.tr("Expired on {day}, without a successor").format(day=day)
        text = self.tr("Expired on {day}, replaced by: {title}")
        return text.format(day=day, title=heir.title)

    def _show_buttons(self) -> None:
        picked = self._current_picked()
        row, last = self.picked.currentRow(), self.picked.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.remove.setEnabled(picked is not None)
        renewable = picked is not None and (picked.successor is not None or picked.changed)
        self.replace.setVisible(renewable)
        changed = picked is not None and picked.changed and picked.successor is None
        text = self.tr("Take the new version") if changed else self.tr("Replace by successor")
        self.replace.setText(text)
        self.replace.setAccessibleName(text)
        self.details.setVisible(bool(picked and self._session.clause_fields(picked.pick.id)))

    def _show_add(self) -> None:
        clause = self._choice.shelf.catalogue.get(self.found.current())
        target = self._target(clause)
        self.add.setEnabled(target is not None and target.id not in self._choice.selection.ids)
        renewed = target is not None and target is not clause
        text = self.tr("Add the successor") if renewed else self.tr("Add")
        self.add.setText(text)
        self.add.setAccessibleName(text)

    def _show_detail(self, clause_id: str) -> None:
        clause = self._choice.shelf.catalogue.get(clause_id)
        self.detail.show_clause(clause, self._session.clause_text(clause_id))

    # --- acting ------------------------------------------------------------------------------

    def choose(self, clause_id: str) -> None:
        """Go to a clause of the notice."""
        self.refresh()
        if self.picked.choose(clause_id):
            self.picked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current_picked(self) -> PickedClause | None:
        current = self.picked.current()
        return next((p for p in self._choice.picked() if p.pick.id == current), None)

    def _target(self, clause: Clause | None) -> Clause | None:
        """What adding a clause puts in: itself, or what has taken its place."""
        if clause is None or self._choice.is_valid(clause):
            return clause
        return self._choice.successor(clause.id)

    def _on_picked(self, clause_id: str) -> None:
        self._show_buttons()
        self._show_detail(clause_id)
        if section := section_of(self._session.notice, clause_id, self._choice.shelf.catalogue):
            self.section_wanted.emit(section)

    def _on_found(self, clause_id: str) -> None:
        self._show_add()
        self._show_detail(clause_id)

    def _on_search(self) -> None:
        self._show_found()
        self._show_detail(self.found.current())

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _add(self) -> None:
        target = self._target(self._choice.shelf.catalogue.get(self.found.current()))
        if target is None or target.id in self._choice.selection.ids:
            return
        self._choice.pick(target.id)
        self.picked.choose(target.id)
        self._say(self.tr("Added: {title}").format(title=target.title))

    def _remove(self, clause_id: str) -> None:
        if clause_id:
            self._choice.remove(clause_id)
            self._say(self.tr("Removed"))

    def _replace(self) -> None:
        picked = self._current_picked()
        if picked is None:
            return
        target = picked.successor.id if picked.successor else picked.pick.id
        self._choice.replace(picked.pick.id, target)
        self.picked.choose(target)

    def _ask_for_details(self) -> None:
        names = self._session.clause_fields(self.picked.current())
        open_fields = {(f.where.field or "").split(".")[0] for f in self._session.blocking}
        wanted = next((name for name in names if name in open_fields), names[0] if names else "")
        if wanted:
            self.field_wanted.emit(wanted)

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
