"""The page of one notice: sections, form with suggestions and checks, preview of the letter."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from drafter.gui.clauses.panel import ClausesPanel
from drafter.gui.draft.checks_panel import ChecksPanel
from drafter.gui.draft.export import Exporter
from drafter.gui.draft.header import DraftHeader
from drafter.gui.draft.language_desk import LanguageDesk
from drafter.gui.draft.section_list import SectionList, fields_of
from drafter.gui.form.form_view import FormView
from drafter.gui.look import GRID, Look
from drafter.gui.parts.ask_path import AskPath
from drafter.gui.parts.widgets import MessageBar, text_label, tool_button
from drafter.gui.preview.view import PreviewView
from drafter.gui.suggestions.panel import PanelState, SuggestionPanel
from drafter.messages import explain
from drafter.notice.document import Task
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding
from drafter.session.events import Change
from drafter.session.notice_session import NoticeSession
from drafter.templating.parsers import Raw

TYPING_MS: Final = 0
"""A change is handed over once no more keys wait to be read: the slower, the fewer."""

AUTOSAVE_MS: Final = 1000

PAUSE_MS: Final = 2000
"""So long nobody types before the model is made ready."""

FORM, CLAUSES, SUGGESTIONS, CHECKS = range(4)


class DraftPage(QWidget):
    """Everything about one session. ``updated`` follows each change that was shown."""

    left = Signal()
    updated = Signal()
    saved = Signal()

    def __init__(self, look: Look, session: NoticeSession, ask_path: AskPath) -> None:
        super().__init__()
        self._look = look
        self.session = session
        self._typed: dict[str, Raw] = {}
        self._visited = -1
        self.header = DraftHeader(look, session.schema.title, session.authority.name)
        self.bar = MessageBar(look)
        self.sections = SectionList(look)
        self.form = FormView(look, session.schema)
        self.suggestions = SuggestionPanel(look, session)
        self.checks = ChecksPanel(look, session.language)
        self.clauses = ClausesPanel(look, session)
        self.preview = PreviewView(look, session.authority, session.letterhead)
        self.language = LanguageDesk(look, session, self.form, self.checks, self.bar, self.flush)
        self.exporter = Exporter(session, self.bar, ask_path)
        self._typing = self._timer(TYPING_MS, self.flush)
        self._autosave = self._timer(AUTOSAVE_MS, self.save)
        self.pause = self._timer(PAUSE_MS, self._warm_up)
        self._is_warm = False
        self._build()
        self._connect()
        self._add_shortcuts()
        self._forget = session.subscribe(self._on_change)
        self.form.show_values(session.raw)
        self._show()

    def _timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for part in (self._build_left(), self._build_middle(), self._build_right()):
            self.splitter.addWidget(part)
        for index, stretch in enumerate((0, 5, 6)):
            self.splitter.setStretchFactor(index, stretch)
        self.splitter.setSizes([232, 520, 640])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        around.addWidget(self.bar)
        self._bar_holder = holder
        box.addWidget(holder)
        box.addWidget(self.splitter, 1)

    def _build_left(self) -> QWidget:
        panel = QWidget()
        panel.setMinimumWidth(168)
        box = QVBoxLayout(panel)
        box.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        title = text_label(self.tr("&Sections"), "strong")
        title.setTextFormat(Qt.TextFormat.AutoText)
        title.setBuddy(self.sections)
        title.setContentsMargins(GRID, 0, 0, 0)
        box.addWidget(title)
        box.addWidget(self.sections, 1)
        return panel

    def _build_middle(self) -> QWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Work on the notice"))
        self.tabs.tabBar().setAccessibleName(self.tr("Work on the notice"))
        self.tabs.addTab(self.form, self.tr("&1 Details"))
        self.tabs.addTab(self.clauses, self.tr("&2 Clauses"))
        self.tabs.addTab(self.suggestions, self.tr("&3 Wording"))
        self.tabs.addTab(self.checks, self.tr("&4 Checks"))
        return self.tabs

    def _build_right(self) -> QWidget:
        panel = QWidget()
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        line.addWidget(text_label(self.tr("Preview"), "strong"))
        line.addStretch(1)
        for icon, name, steps in (
            ("zoom_out", self.tr("Smaller"), -1),
            ("zoom_in", self.tr("Larger"), 1),
        ):
            made = tool_button(self._look, icon, name)
            made.clicked.connect(lambda _=False, steps=steps: self.preview.zoom_by(steps))
            line.addWidget(made)
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.preview, 1)
        return panel

    def _connect(self) -> None:
        self.form.changed.connect(self._on_typed)
        self.form.entered.connect(self.preview.focus_field)
        self.preview.field_clicked.connect(self.go_to_field)
        self.preview.passage_clicked.connect(self.go_to_passage)
        self.sections.section_chosen.connect(self._go_to_section)
        self.checks.finding_chosen.connect(self.go_to_finding)
        self.language.shown.connect(self._show_tab_titles)
        self.checks.answered.connect(self._on_answered)
        self.clauses.field_wanted.connect(self.go_to_field)
        self.clauses.section_wanted.connect(self.preview.reveal_section)
        self.suggestions.passage_chosen.connect(self.preview.choose_passage)
        self.suggestions.state_changed.connect(self._on_panel_state)
        self.tabs.currentChanged.connect(self._on_tab)
        self.header.back_asked.connect(self.left)
        self.header.draft_asked.connect(lambda: self.export(draft=True))
        self.header.export_asked.connect(lambda: self.export(draft=False))
        self.header.reason_asked.connect(lambda: self.tabs.setCurrentIndex(CHECKS))

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F6": self.next_area,
            "F8": lambda: self.next_finding(1),
            "Shift+F8": lambda: self.next_finding(-1),
            "Ctrl+Return": self.ask_for_suggestion,
            "Ctrl+E": lambda: self.export(draft=False),
            "Ctrl+Shift+E": lambda: self.export(draft=True),
            "Ctrl+S": self.save,
            "Esc": self.suggestions.stop,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self.suggestions)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.suggestions.undo_last)

    # --- typing ------------------------------------------------------------------------------

    def _on_typed(self, name: str, raw: Raw) -> None:
        self._typed[name] = raw
        self._typing.start()
        if not self._is_warm:
            self.pause.start()

    def flush(self) -> None:
        """Hand over what was typed since the last time."""
        self._typing.stop()
        typed, self._typed = self._typed, {}
        for name, raw in typed.items():
            self.session.set_value(name, raw)

    def _warm_up(self) -> None:
        """Make the model ready once, in a pause of typing, so that keys never wait for it."""
        if not self._is_warm:
            self._is_warm = True
            self.session.warm_up(Task.CLEAR)

    def _on_change(self, change: Change) -> None:
        if change is Change.SAVED:
            self.header.show_saved(f"{datetime.now().astimezone():%H:%M}")
            self.saved.emit()
            return
        self._autosave.start()
        self._show()

    def _show(self) -> None:
        session = self.session
        self.form.show_active(session.active_fields)
        self.form.show_findings(self.language.all_findings)
        self.language.watch.restart()
        self.preview.show_notice(session.notice)
        self.sections.show_notice(session.notice, session.findings)
        self.checks.show_findings(session.findings)
        self.checks.show_questions(session.questions, session.replies)
        self.header.show_state(session.notice, session.blocking)
        self.clauses.refresh()
        if self.suggestions.isVisible():
            self.suggestions.refresh()
        self._show_tab_titles()
        self.updated.emit()

    def _show_tab_titles(self) -> None:
        open_points = self.language.open_points
        title = self.tr("&4 Checks")
        text = f"{title} ({open_points})" if open_points else title
        if text != self.tabs.tabText(CHECKS):
            self.tabs.setTabText(CHECKS, text)

    def save(self) -> None:
        """Keep the draft; a fault is said, not thrown."""
        self.flush()
        self._autosave.stop()
        try:
            self.session.save()
        except Fault as fault:
            self.bar.say(explain(fault), "error")

    def close_session(self) -> None:
        """Stop what runs and keep everything."""
        self.suggestions.stop()
        self.language.watch.stop()
        self.save()
        self._forget()

    def _on_answered(self, code: str, confirmed: bool, note: str) -> None:
        try:
            self.session.reply(code, confirmed=confirmed, note=note)
        except Fault as fault:
            self.bar.say(explain(fault), "error")

    # --- going places ------------------------------------------------------------------------

    def go_to_field(self, path: str) -> None:
        """Show the form and put the cursor into a field."""
        self.tabs.setCurrentIndex(FORM)
        self.form.focus_field(path)
        self.preview.focus_field(path)

    def go_to_passage(self, passage_id: str) -> None:
        """Show the suggestions for a passage; a locked one is only shown in the preview."""
        passage = self.session.notice.passage(passage_id)
        self.preview.choose_passage(passage_id)
        if passage.locked:
            return
        self.tabs.setCurrentIndex(SUGGESTIONS)
        self.suggestions.choose(passage_id)
        self.suggestions.setFocus()

    def go_to_finding(self, found: Finding) -> None:
        """Go where a finding points to."""
        where = found.where
        if where.field is not None and self.form.rows.get(where.field.split(".")[0].split("[")[0]):
            self.go_to_field(where.field)
        elif where.clause is not None:
            self.tabs.setCurrentIndex(CLAUSES)
            self.clauses.choose(where.clause)
        elif where.passage is not None:
            self.go_to_passage(where.passage)
        elif where.section is not None:
            self._go_to_section(where.section)

    def _go_to_section(self, section_id: str) -> None:
        self.preview.reveal_section(section_id)
        section = next((s for s in self.session.notice.sections if s.id == section_id), None)
        names = fields_of(section) if section is not None else ()
        for name in names:
            if name in self.form.rows and name in self.session.active_fields:
                self.tabs.setCurrentIndex(FORM)
                self.form.reveal_field(name)
                return

    def next_finding(self, step: int) -> None:
        """Go to the next finding in the list, round and round."""
        self.flush()
        findings = self.language.all_findings
        if not findings:
            self.bar.say(self.tr("There are no findings."), "done")
            return
        self._visited = (self._visited + step) % len(findings)
        self.go_to_finding(findings[self._visited])

    def next_area(self) -> None:
        """Move the focus to the next of the areas."""
        areas = (self.sections, self.tabs.currentWidget(), self.preview)
        inside = [
            index
            for index, area in enumerate(areas)
            if area is not None and (area.hasFocus() or area.isAncestorOf(self.focusWidget()))
        ]
        target = areas[(inside[0] + 1) % len(areas) if inside else 0]
        if target is self.form:
            self.form.focus_first()
        elif target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- suggestions and export --------------------------------------------------------------

    def ask_for_suggestion(self) -> None:
        """Open the suggestions; if they are open already, ask for one."""
        self.flush()
        if self.tabs.currentIndex() != SUGGESTIONS:
            self.tabs.setCurrentIndex(SUGGESTIONS)
            self.suggestions.request.ask.setFocus()
            return
        self.suggestions.ask()

    def _on_tab(self, index: int) -> None:
        self.flush()
        if index == SUGGESTIONS:
            self._warm_up()
            self.suggestions.refresh()
            self.suggestions.announce_passage()
        else:
            self.preview.choose_passage(None)

    def _on_panel_state(self, state: PanelState) -> None:
        self.sections.setEnabled(state is not PanelState.RUNNING)

    def export(self, *, draft: bool) -> None:
        """Write the notice, if nothing is open; as a draft in any state."""
        self.save()
        if not draft and not self.header.export.isEnabled():
            self.bar.say(self.header.reason.text(), "warning")
            self.tabs.setCurrentIndex(CHECKS)
            return
        self.exporter.export(draft=draft)
