"""What the checks found, by weight; each finding leads to its place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drafter.gui.draft.checklist_card import ChecklistCard
from drafter.gui.language.section import LanguageSection
from drafter.gui.look import GRID, Look
from drafter.gui.parts.finding_row import FindingRow, Kind, kind_of
from drafter.gui.parts.reading_card import ReadingCard
from drafter.gui.parts.vertical_area import VerticalArea
from drafter.gui.parts.widgets import card, clear, icon_label, text_label
from drafter.law.checks.checklist import Question, Reply
from drafter.notice.findings import Finding
from drafter.session.language import Language, LanguageReport


class ChecksPanel(VerticalArea):
    """All findings, built only while somebody looks at them."""

    finding_chosen = Signal(object)
    answered = Signal(str, bool, str)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(QCoreApplication.translate("ChecksPanel", "Checks"))
        self._look = look
        self._findings: tuple[Finding, ...] = ()
        self._drawn: tuple[Finding, ...] | None = None
        self.rows: list[FindingRow] = []
        self.checklist: ChecklistCard | None = None
        self._questions: tuple[Question, ...] = ()
        self._asked: tuple[Question, ...] = ()
        self._replies: Mapping[str, Reply] = {}
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.setSpacing(GRID)
        self._box = QVBoxLayout()
        self._box.setSpacing(GRID)
        self._place = QVBoxLayout()
        self.language = LanguageSection(look, language)
        self.reading = ReadingCard(look)
        for section in (self.language, self.reading):
            section.finding_chosen.connect(self.finding_chosen)
        outer.addLayout(self._box)
        outer.addWidget(self.language)
        outer.addLayout(self._place)
        outer.addWidget(self.reading)
        outer.addStretch(1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Take note of the findings; they are drawn once the panel is in view."""
        self._findings = tuple(findings)
        if self.isVisible():
            self._draw()

    def show_questions(self, questions: tuple[Question, ...], replies: Mapping[str, Reply]) -> None:
        """Take note of the questions for a person and of the replies."""
        self._questions = questions
        self._replies = replies
        if self.isVisible():
            self._draw()

    def show_language(self, report: LanguageReport) -> None:
        """Take note of what a look at the language found."""
        self.language.show_report(report)
        self.reading.show_reading(report.reading)
        self._drawn = None  # whether all is well depends on it, too
        if self.isVisible():
            self._draw()

    def showEvent(self, event: object) -> None:
        """Draw what was noted."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._draw()

    def _draw(self) -> None:
        if self._drawn != self._findings:
            self._draw_findings()
        if self._asked != self._questions:
            self._draw_questions()
        if self.checklist is not None:
            self.checklist.show_replies(self._replies)

    def _draw_findings(self) -> None:
        self._drawn = self._findings
        self.rows = []
        clear(self._box)
        for kind, title in self._titles().items():
            group = [f for f in self._findings if kind_of(f) is kind]
            if group:
                self._draw_group(title, group)
        if not self._findings and not self.language.findings:
            self._box.addWidget(self._build_all_well())

    def _draw_questions(self) -> None:
        self._asked = self._questions
        clear(self._place)
        self.checklist = ChecklistCard(self._look, self._questions) if self._questions else None
        if self.checklist is not None:
            self.checklist.answered.connect(self.answered)
            self._place.addWidget(self.checklist)

    def _titles(self) -> dict[Kind, str]:
        return {
            Kind.ERROR: self.tr("Errors – these block the export"),
            Kind.MISSING: self.tr("Missing details – without them no export"),
            Kind.WARNING: self.tr("Warnings – please look at these"),
            Kind.INFO: self.tr("Hints"),
        }

    def _draw_group(self, title: str, group: list[Finding]) -> None:
        self._box.addWidget(text_label(f"{title} ({len(group)})", "heading"))
        for found in group:
            row = FindingRow(self._look, found)
            row.clicked.connect(lambda _=False, f=found: self.finding_chosen.emit(f))
            self.rows.append(row)
            self._box.addWidget(row)
        self._box.addSpacing(GRID)

    def _build_all_well(self) -> QWidget:
        frame, box = card()
        line = QHBoxLayout()
        line.addWidget(icon_label(self._look, "done", "done", 24))
        line.addWidget(text_label(self.tr("No findings."), "heading"), 1)
        box.addLayout(line)
        hint = self.tr(
            "The program found nothing to object to. It does not replace your own reading: "
            "read the notice once more before you sign it."
        )
        box.addWidget(text_label(hint, "muted"))
        return frame
