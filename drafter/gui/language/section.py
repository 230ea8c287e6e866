"""Spelling and typography in the checks panel: where, what, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.finding_row import FindingRow
from drafter.gui.parts.widgets import button, clear, icon_label, text_label
from drafter.messages import explain
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding
from drafter.session.language import UNKNOWN, Language, LanguageReport


class LanguageSection(QWidget):
    """Rows that lead to their place, each with its act; gone while there is nothing to say."""

    finding_chosen = Signal(object)
    word_asked = Signal(object, QWidget)  # the finding, and the button that was pressed
    tidy_asked = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._faults: tuple[Fault, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self.acts: list[QPushButton] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GRID)
        self.hide()

    def show_report(self, report: LanguageReport) -> None:
        """Show what a look found; the same findings are not drawn again."""
        if (report.findings, report.faults) == (self.findings, self._faults):
            return
        self.findings, self._faults = report.findings, report.faults
        self.rows, self.acts = [], []
        clear(self._box)
        for fault in report.faults:
            self._add_fault(fault)
        words = [f for f in report.findings if f.code.startswith("spelling.")]
        signs = [f for f in report.findings if f not in words]
        self._add_group(self.tr("Spelling"), words)
        self._add_group(self.tr("Signs and spaces"), signs)
        self.setVisible(bool(self.findings or self._faults))

    def _add_fault(self, fault: Fault) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(icon_label(self._look, "info", "muted"))
        line.addWidget(text_label(explain(fault), "muted"), 1)
        self._box.addLayout(line)

    def _add_group(self, title: str, findings: Sequence[Finding]) -> None:
        if not findings:
            return
        self._box.addWidget(text_label(f"{title} ({len(findings)})", "heading"))
        for found in findings:
            self._box.addLayout(self._build_line(found))
        self._box.addSpacing(GRID)

    def _build_line(self, found: Finding) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        row = FindingRow(self._look, found)
        row.clicked.connect(lambda _=False: self.finding_chosen.emit(found))
        self.rows.append(row)
        line.addWidget(row, 1)
        act = self._build_act(found)
        if act is not None:
            self.acts.append(act)
            line.addWidget(act)
        return line

    def _build_act(self, found: Finding) -> QPushButton | None:
        words = found.where.words or ""
        if found.code == UNKNOWN:
            made = button(self._look, self.tr("Correct …"))
            made.clicked.connect(lambda: self.word_asked.emit(found, made))
            made.setAccessibleName(self.tr("Correct “{word}” …").format(word=words))
            return made
        if self._language.can_tidy(found):
            made = button(self._look, self.tr("Put right"))
            made.clicked.connect(lambda: self.tidy_asked.emit(found))
            made.setAccessibleName(self.tr("Put “{word}” right").format(word=words))
            return made
        return None
