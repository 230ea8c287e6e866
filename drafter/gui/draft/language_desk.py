"""Brings the language of a notice to the form and the checks, and does what a person asks for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from drafter.gui.draft.checks_panel import ChecksPanel
from drafter.gui.form.field_row import split_path
from drafter.gui.form.form_view import FormView
from drafter.gui.language.watch import LanguageWatch
from drafter.gui.language.word_menu import WordMenu
from drafter.gui.look import Look
from drafter.gui.parts.widgets import MessageBar
from drafter.messages import explain
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding, Severity
from drafter.session.language import UNKNOWN, LanguageReport
from drafter.session.notice_session import NoticeSession


class LanguageDesk(QObject):
    """``shown`` follows each report that has been brought to form and checks.

    ``flush`` hands over what was typed, so that no act works on an older text.
    """

    shown = Signal()

    def __init__(
        self,
        look: Look,
        session: NoticeSession,
        form: FormView,
        checks: ChecksPanel,
        bar: MessageBar,
        flush: Callable[[], object],
    ) -> None:
        super().__init__(form)
        self._session = session
        self._form = form
        self._checks = checks
        self._bar = bar
        self._flush = flush
        self.findings: tuple[Finding, ...] = ()
        self.menu: WordMenu | None = None
        self.watch = LanguageWatch(session.language, self)
        self.watch.reported.connect(self._show)
        self.watch.suggested.connect(self._show_suggestions)
        form.word_asked.connect(self._ask_at)
        checks.language.word_asked.connect(self._ask_below)
        checks.language.tidy_asked.connect(self._tidy)
        look.changed.connect(self._mark)

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """What the checks say, then what the last look at the language found."""
        return (*self._session.findings, *self.findings)

    @property
    def open_points(self) -> int:
        """How many of all findings ask for a decision."""
        return sum(1 for found in self.all_findings if found.severity is not Severity.INFO)

    def _show(self, report: LanguageReport) -> None:
        self.findings = report.findings
        self._checks.show_language(report)
        self._form.show_findings(self.all_findings)
        self._mark()
        self.shown.emit()

    def _mark(self) -> None:
        self._form.mark_words([found for found in self.findings if found.code == UNKNOWN])

    # --- acts --------------------------------------------------------------------------------

    def _ask_at(self, path: str, word: str, place: QPoint) -> None:
        for found in self.findings:
            if (found.where.field, found.where.words) == (path, word):
                self._open_menu(found, place)
                return

    def _ask_below(self, found: Finding, button: QWidget) -> None:
        self._open_menu(found, button.mapToGlobal(button.rect().bottomLeft()))

    def _open_menu(self, found: Finding, place: QPoint) -> None:
        correctable = self._session.language.can_correct(found)
        self.menu = WordMenu(found, self._form.window(), correctable=correctable)
        self.menu.corrected.connect(self._correct)
        self.menu.ignored.connect(self._ignore)
        self.menu.learnt.connect(self._learn)
        self.watch.ask(found)
        self.menu.popup(place)

    def _show_suggestions(self, found: Finding, words: tuple[str, ...]) -> None:
        if self.menu is not None and self.menu.found is found:
            self.menu.show_suggestions(words)

    def _correct(self, found: Finding, word: str) -> None:
        self._flush()
        self._session.language.replace(found, word)
        self._show_field(found)

    def _tidy(self, found: Finding) -> None:
        self._flush()
        self._session.language.tidy(found)
        self._show_field(found)

    def _ignore(self, found: Finding) -> None:
        self._session.language.ignore(found)
        self._keep()
        self.watch.look_now()

    def _learn(self, found: Finding) -> None:
        try:
            self._session.language.learn(found.where.words or "")
        except Fault as fault:
            self._bar.say(explain(fault), "error")
            return
        self.watch.look_now()

    def _keep(self) -> None:
        try:
            self._session.save()
        except Fault as fault:
            self._bar.say(explain(fault), "error")

    def _show_field(self, found: Finding) -> None:
        """Show the changed text in the form and look again at once."""
        name, _part = split_path(found.where.field or "")
        if name in self._form.rows:
            self._form.rows[name].set_raw(self._session.raw.get(name))
        self.watch.look_now()
