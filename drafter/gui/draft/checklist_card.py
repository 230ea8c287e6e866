"""What only a person can check: short questions, each answer is recorded."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.flow_layout import FlowLayout
from drafter.gui.parts.widgets import button, icon_label, set_role, text_label
from drafter.law.checks.checklist import Question, Reply


class QuestionRow(QWidget):
    """One question. ``answered`` carries code, yes or no, and the reason of a no."""

    answered = Signal(str, bool, str)

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self._look = look
        self.question = question
        self.sign = icon_label(look, "open", "muted")
        self.state = QLabel()
        self.yes = button(look, self.tr("Yes, checked"), "check")
        self.no = button(look, self.tr("No …"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Why not? The reason is kept in the record."))
        self.keep = button(look, self.tr("Keep this answer"))
        for widget in (self.yes, self.no, self.keep):
            widget.setAccessibleDescription(question.text)
        self.note.setAccessibleName(self.tr("Reason: {question}").format(question=question.text))
        self.yes.clicked.connect(lambda: self._answer(confirmed=True))
        self.no.clicked.connect(self._ask_reason)
        self.note.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.clicked.connect(lambda: self._answer(confirmed=False))
        self._build()
        self.show_reply(None)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text_label(self.question.text))
        words.addWidget(text_label(self.question.source, "muted"))
        words.addWidget(self.state)
        acts = FlowLayout()
        acts.addWidget(self.yes)
        acts.addWidget(self.no)
        words.addLayout(acts)
        words.addWidget(self.note)
        words.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, GRID)
        box.setSpacing(10)
        box.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)
        self.note.hide()
        self.keep.hide()
        self.keep.setEnabled(False)

    def show_reply(self, reply: Reply | None) -> None:
        """Show what was answered last; it can be answered anew."""
        if reply is None:
            self.state.setText(self.tr("not answered yet"))
            icon, role = "open", "muted"
        elif reply.confirmed:
            self.state.setText(self.tr("answered with yes"))
            icon, role = "done", "done"
        else:
            self.state.setText(self.tr("answered with no: {note}").format(note=reply.note))
            icon, role = "warning", "warning"
        self._look.dress(self.sign, icon, role)
        set_role(self.state, role)

    def _ask_reason(self) -> None:
        self.note.show()
        self.keep.show()
        self.note.setFocus()

    def _answer(self, *, confirmed: bool) -> None:
        note = "" if confirmed else self.note.text().strip()
        self.note.hide()
        self.keep.hide()
        self.answered.emit(self.question.code, confirmed, note)


class ChecklistCard(QFrame):
    """All questions that a notice raises."""

    answered = Signal(str, bool, str)

    def __init__(self, look: Look, questions: tuple[Question, ...]) -> None:
        super().__init__()
        self.setObjectName("card")
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        box.setSpacing(GRID)
        box.addWidget(text_label(self.tr("This only you can check"), "heading"))
        hint = self.tr("The program cannot see this. Your answers are kept in the record.")
        box.addWidget(text_label(hint, "muted"))
        self.rows: dict[str, QuestionRow] = {}
        for question in questions:
            row = QuestionRow(look, question)
            row.answered.connect(self.answered)
            self.rows[question.code] = row
            box.addWidget(row)

    def show_replies(self, replies: Mapping[str, Reply]) -> None:
        """Show the last reply to each question."""
        for code, row in self.rows.items():
            row.show_reply(replies.get(code))
