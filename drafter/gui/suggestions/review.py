"""The lower half of the suggestion panel: the difference, the guard's findings, the decision."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from drafter.gui.form.text_editors import GrowingTextEdit
from drafter.gui.look import GRID, Look
from drafter.gui.parts.flow_layout import FlowLayout
from drafter.gui.parts.reading_card import difference
from drafter.gui.parts.widgets import button, card, clear, icon_label, text_label
from drafter.gui.suggestions.difference import (
    difference_html,
    difference_speech,
    legend_html,
    number_sign,
)
from drafter.gui.suggestions.request import ReadingText
from drafter.messages import sentence
from drafter.notice.document import Task
from drafter.notice.findings import NOWHERE
from drafter.wording.guard import GuardFinding, Verdict
from drafter.wording.suggestions import Suggestion

Reviewer = Callable[[str], Verdict]

REVIEW_DELAY_MS = 400


class ReviewPart(QWidget):
    """Lets a person decide on one suggestion. Nothing is accepted without the tick."""

    accepted = Signal()
    edited = Signal(str)
    rejected = Signal()
    again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._suggestion: Suggestion | None = None
        self._reviewer: Reviewer | None = None
        self.difference = ReadingText(self.tr("Difference between the wordings"))
        self.editor = GrowingTextEdit()
        self.editor.setAccessibleName(self.tr("Your own version of the suggestion"))
        self.editor.textChanged.connect(self._on_typed)
        self.tick = QCheckBox(self._tick_text())
        self.tick.setAccessibleName(self._tick_text())
        self.tick.toggled.connect(self._on_tick)
        self._build_buttons()
        self._review_timer = QTimer(self)
        self._review_timer.setSingleShot(True)
        self._review_timer.setInterval(REVIEW_DELAY_MS)
        self._review_timer.timeout.connect(self._review)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addWidget(self._build_difference_card())
        box.addWidget(self._build_decision_card())
        self.show_editing(editing=False)

    def _tick_text(self) -> str:
        return self.tr("I have read the suggestion and checked its content.")

    def _build_buttons(self) -> None:
        look = self._look
        self.reject = button(look, self.tr("&Reject"), "close")
        self.edit = button(look, self.tr("&Edit …"), "wording")
        self.more = button(look, self.tr("Once &more"), "refresh")
        self.accept = button(look, self.tr("&Accept"), "check", "primary")
        self.accept_edited = button(look, self.tr("&Accept edited version"), "check", "primary")
        self.back = button(look, self.tr("&Back to comparison"), "back")
        self.reject.clicked.connect(self.rejected)
        self.more.clicked.connect(self.again)
        self.accept.clicked.connect(self.accepted)
        self.accept_edited.clicked.connect(lambda: self.edited.emit(self.editor.toPlainText()))
        self.edit.clicked.connect(lambda: self.show_editing(editing=True))
        self.back.clicked.connect(lambda: self.show_editing(editing=False))

    def _build_difference_card(self) -> QWidget:
        frame, box = card()
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Suggestion compared"), "heading"), 1)
        box.addLayout(head)
        self.origin = text_label("", "muted")
        box.addWidget(self.origin)
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        box.addWidget(self.legend)
        box.addWidget(self.difference)
        box.addWidget(self.editor)
        self.reading = text_label("", "muted")
        box.addWidget(self.reading)
        self._findings_box = QVBoxLayout()
        self._findings_box.setSpacing(6)
        box.addLayout(self._findings_box)
        return frame

    def _build_decision_card(self) -> QWidget:
        frame, box = card()
        box.addWidget(text_label(self.tr("Your decision"), "heading"))
        hint = self.tr("You answer for the wording. Until you decide, the notice keeps its text.")
        box.addWidget(text_label(hint, "muted"))
        others = FlowLayout()
        for made in (self.reject, self.edit, self.back, self.more):
            others.addWidget(made)
        box.addLayout(others)
        line = QFrame()
        line.setObjectName("line")
        box.addWidget(line)
        box.addWidget(self.tick)
        taking = FlowLayout()
        taking.addWidget(self.accept)
        taking.addWidget(self.accept_edited)
        box.addLayout(taking)
        return frame

    # --- what is shown -----------------------------------------------------------------------

    def show_suggestion(self, suggestion: Suggestion, reviewer: Reviewer) -> None:
        """Lay a suggestion open for decision; the tick starts empty each time."""
        self._suggestion = suggestion
        self._reviewer = reviewer
        self.editor.blockSignals(True)
        self.editor.setPlainText(suggestion.untrusted_text)
        self.editor.blockSignals(False)
        self._show_origin(by_rule=suggestion.provenance.by_rule)
        self.show_editing(editing=False)
        self.renew()

    def _show_origin(self, *, by_rule: bool) -> None:
        """Who worded it; behind the rules' wording the next one is the model's."""
        if by_rule:
            text = self.tr("Worded by fixed rules of grammar, without the language model.")
            name = self.tr("Ask the &model")
        else:
            text = self.tr("Written by the language model. Read it with particular care.")
            name = self.tr("Once &more")
        self.origin.setText(text)
        self.more.setText(name)
        self.more.setAccessibleName(name.replace("&", ""))

    def renew(self) -> None:
        """Draw the difference in the colours in use."""
        suggestion = self._suggestion
        if suggestion is None:
            return
        theme = self._look.theme
        findings = suggestion.verdict.findings
        text = suggestion.untrusted_text
        self.difference.setHtml(difference_html(suggestion.original, text, findings, theme))
        self.difference.setAccessibleDescription(
            difference_speech(suggestion.original, text, self.tr("removed"), self.tr("added"))
        )
        self.legend.setText(legend_html(self.tr("removed"), self.tr("added"), theme))

    def _show_reading(self, text: str) -> None:
        """What the wording changes about how the passage reads; for notes there is no before."""
        suggestion = self._suggestion
        compared = suggestion is not None and suggestion.task is not Task.FROM_NOTES
        line = difference(suggestion.original, text) if suggestion and compared else ""
        self.reading.setText(line)
        self.reading.setVisible(bool(line))

    def show_editing(self, *, editing: bool) -> None:
        """Switch between comparing and writing an own version."""
        self.difference.setVisible(not editing)
        self.legend.setVisible(not editing)
        self.editor.setVisible(editing)
        for made in (self.edit, self.accept, self.more):
            made.setVisible(not editing)
        for made in (self.back, self.accept_edited):
            made.setVisible(editing)
        self.tick.setChecked(False)
        self._on_tick()
        if self._suggestion is not None:
            self._show_findings(self._suggestion.verdict.findings)
            self._show_reading(self._suggestion.untrusted_text)
        if editing:
            self.editor.setFocus()
            self._review()
        elif self.isVisible():
            self.edit.setFocus()

    def _show_findings(self, findings: Sequence[GuardFinding]) -> None:
        clear(self._findings_box)
        if not findings:
            self._add_line("done", "done", self.tr("The guard found no changed content."))
        for index, found in enumerate(findings):
            text = f"{number_sign(index)} {sentence(found.as_finding(NOWHERE))}"
            self._add_line("warning", "warning", text)

    def _add_line(self, icon: str, role: str, text: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(icon_label(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text_label(text), 1)
        self._findings_box.addLayout(line)

    # --- acts --------------------------------------------------------------------------------

    def _on_tick(self) -> None:
        ready = self.tick.isChecked()
        self.accept.setEnabled(ready)
        self.accept_edited.setEnabled(ready and bool(self.editor.toPlainText().strip()))

    def _on_typed(self) -> None:
        """A changed text has not been read yet."""
        self.tick.setChecked(False)
        self._review_timer.start()

    def _review(self) -> None:
        if self._reviewer is not None and not self.editor.isHidden():
            self._show_findings(self._reviewer(self.editor.toPlainText()).findings)
            self._show_reading(self.editor.toPlainText())
