"""The upper half of the suggestion panel: which passage, which task, ask and stop."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.look import GRID, Look
from drafter.gui.parts.quiet import QuietCombo
from drafter.gui.parts.widgets import button, card, icon_label, set_role, text_label
from drafter.notice.document import Passage, PassageStatus, Task

STATUS_SIGNS: Final = {
    PassageStatus.TEMPLATE: ("document", "muted"),
    PassageStatus.PENDING: ("pending", "warning"),
    PassageStatus.CONFIRMED: ("done", "done"),
    PassageStatus.REOPENED: ("reopened", "error"),
}


class ReadingText(QTextEdit):
    """Text to read and to select, as high as it needs to be within bounds."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self) -> None:
        wanted = round(self.document().size().height()) + 18
        self.setFixedHeight(max(64, min(360, wanted)))


class RequestPart(QWidget):
    """Choice of passage and task. ``asked`` carries the task, ``again`` is the caller's matter."""

    passage_chosen = Signal(str)
    asked = Signal(object)
    stopped = Signal()
    restore_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._passage: Passage | None = None
        self._ids: tuple[str, ...] = ()
        self.combo = QuietCombo()
        self.combo.setAccessibleName(self.tr("Passage"))
        self.combo.activated.connect(self._on_chosen)
        self.sign = icon_label(look, "document", "muted")
        self.status = text_label("", "muted")
        self.current = ReadingText(self.tr("Wording as it stands"))
        self.tasks: dict[Task, QPushButton] = {}
        self.ask = button(look, self.tr("Get suggestion"), "wording", "primary")
        self.ask.setToolTip(self.tr("Ctrl+Return"))
        self.ask.clicked.connect(self._on_ask)
        self.stop = button(look, self.tr("Stop"), "stop")
        self.stop.setToolTip(self.tr("Esc"))
        self.stop.clicked.connect(self.stopped)
        self.restore = button(look, self.tr("Use the text of the template"), "undo")
        self.restore.clicked.connect(self.restore_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addWidget(self._build_passage_card())
        box.addWidget(self._build_task_card())

    def _build_passage_card(self) -> QWidget:
        frame, box = card()
        title = text_label(self.tr("&Passage"), "heading")
        title.setTextFormat(Qt.TextFormat.AutoText)
        title.setBuddy(self.combo)
        box.addWidget(title)
        box.addWidget(self.combo)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.status, 1)
        box.addLayout(line)
        box.addWidget(self.current)
        box.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _build_task_card(self) -> QWidget:
        self.task_card, box = card()
        box.addWidget(text_label(self.tr("What shall the suggestion do?"), "heading"))
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for index, (task, text) in enumerate(self._task_names().items()):
            choice = QPushButton(text)
            choice.setCheckable(True)
            choice.setProperty("role", "choice")
            choice.setAccessibleName(text)
            self._group.addButton(choice)
            self.tasks[task] = choice
            grid.addWidget(choice, index // 2, index % 2)
        box.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self.ask)
        line.addWidget(self.stop)
        line.addStretch(1)
        box.addLayout(line)
        return self.task_card

    def _task_names(self) -> dict[Task, str]:
        return {
            Task.CLEAR: self.tr("Easier to understand"),
            Task.SHORTER: self.tr("Shorter"),
            Task.POLITE: self.tr("More polite"),
            Task.FROM_NOTES: self.tr("From notes"),
            Task.SPELLING: self.tr("Spelling"),
        }

    def task_name(self, task: Task) -> str:
        """The name of a task as its button says it."""
        return self._task_names()[task]

    # --- what is shown -----------------------------------------------------------------------

    def show_passages(self, passages: Sequence[Passage], chosen: Passage | None) -> None:
        """Show the passages that may be reworded, and the chosen one."""
        ids = tuple(p.id for p in passages)
        if ids != self._ids:
            self._ids = ids
            self.combo.clear()
            for passage in passages:
                self.combo.addItem(passage.title, passage.id)
        self.combo.setCurrentIndex(ids.index(chosen.id) if chosen else -1)
        before, self._passage = self._passage, chosen
        if chosen is not None:
            self._show_passage(chosen)
            if before is None or (before.id, before.in_notes) != (chosen.id, chosen.in_notes):
                self._propose_task(chosen)

    def _show_passage(self, passage: Passage) -> None:
        self._look.dress(self.sign, *STATUS_SIGNS[passage.status])
        set_role(self.status, STATUS_SIGNS[passage.status][1])
        self.status.setText(self._status_text(passage.status))
        if self.current.toPlainText() != passage.text:
            self.current.setPlainText(passage.text)
        for task, choice in self.tasks.items():
            choice.setVisible(task in passage.tasks)
        changed = passage.status in (PassageStatus.CONFIRMED, PassageStatus.REOPENED)
        self.restore.setVisible(changed)

    def _propose_task(self, passage: Passage) -> None:
        """Notes want writing out; elsewhere the task that was chosen before stays, if it can."""
        if passage.in_notes:
            self.tasks[Task.FROM_NOTES].setChecked(True)
        elif self.task() not in passage.tasks or self.task() is Task.FROM_NOTES:
            for task in passage.tasks[:1]:
                self.tasks[task].setChecked(True)

    def _status_text(self, status: PassageStatus) -> str:
        return {
            PassageStatus.TEMPLATE: self.tr("Text of the template, nothing to decide"),
            PassageStatus.PENDING: self.tr("A suggestion waits for your decision"),
            PassageStatus.CONFIRMED: self.tr("You have confirmed this wording"),
            PassageStatus.REOPENED: self.tr(
                "A fact changed after you had confirmed a wording; the letter shows the text of "
                "the template again"
            ),
        }[status]

    def task(self) -> Task | None:
        """The chosen task."""
        return next((t for t, choice in self.tasks.items() if choice.isChecked()), None)

    def show_running(self, *, running: bool) -> None:
        """While the model works one can only stop it."""
        self.ask.setVisible(not running)
        self.stop.setVisible(running)
        self.combo.setEnabled(not running)
        self.restore.setEnabled(not running)
        for choice in self.tasks.values():
            choice.setEnabled(not running)

    def _on_chosen(self, index: int) -> None:
        self.passage_chosen.emit(str(self.combo.itemData(index)))

    def _on_ask(self) -> None:
        task = self.task()
        if task is not None:
            self.asked.emit(task)
