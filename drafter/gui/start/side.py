"""The side of the start page: recent drafts, the model, and that nothing leaves the machine."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.widgets import (
    CardButton,
    button,
    card,
    clear,
    icon_label,
    set_role,
    text_label,
    tool_button,
)

if TYPE_CHECKING:  # the window is shown before drafts are read
    from drafter.files.drafts import DraftSummary

MAX_DRAFTS: Final = 8


class DraftRow(QWidget):
    """One draft: opens it, or deletes it after a second press."""

    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, look: Look, draft: "DraftSummary") -> None:
        super().__init__()
        self._look = look
        self.draft = draft
        title = draft.subject or draft.title
        self.open = CardButton(look, title, quiet=True)
        self.open.clicked.connect(lambda: self.opened.emit(draft.id))
        name = self.tr("Delete draft “{title}”").format(title=title)
        self.delete = tool_button(look, "trash", name)
        self.delete.clicked.connect(self._ask_again)
        self.sure = button(look, self.tr("Delete for good"))
        self.sure.setAccessibleName(name)
        self.sure.clicked.connect(lambda: self.deleted.emit(draft.id))
        self.sure.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.open, 1)
        box.addWidget(self.sure)
        box.addWidget(self.delete)
        self._fill(title)

    def _fill(self, title: str) -> None:
        box = QVBoxLayout(self.open)
        box.setContentsMargins(GRID, 6, GRID, 6)
        box.setSpacing(2)
        box.addWidget(text_label(title))
        saved = f"{self.draft.saved_at.astimezone():%d.%m.%Y, %H:%M}"
        parts = [self.tr("saved {time}").format(time=saved)]
        if self.draft.undecided:
            parts.append(self.tr("%n open suggestion(s)", "", self.draft.undecided))
        text = " · ".join(parts)
        box.addWidget(text_label(text, "muted"))
        self.open.setAccessibleDescription(text)
        for child in self.open.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _ask_again(self) -> None:
        """The first press asks, the second one deletes; no dialog."""
        asking = self.sure.isHidden()
        self.sure.setVisible(asking)
        self._look.dress(self.delete, "close" if asking else "trash", "muted")
        if asking:
            self.sure.setFocus()


class DraftsCard(QFrame):
    """The drafts of the last days."""

    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self.rows: list[DraftRow] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(text_label(self.tr("Continue working"), "heading"))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box.addLayout(self._list)

    def show_drafts(self, drafts: Sequence["DraftSummary"]) -> None:
        """Show the newest drafts."""
        clear(self._list)
        self.rows = []
        for draft in drafts[:MAX_DRAFTS]:
            row = DraftRow(self._look, draft)
            row.opened.connect(self.opened)
            row.deleted.connect(self.deleted)
            self.rows.append(row)
            self._list.addWidget(row)
        if not drafts:
            text = self.tr("There are no drafts yet. Everything you begin is saved by itself.")
            self._list.addWidget(text_label(text, "muted"))


class ModelStatus(StrEnum):
    """What one can say of the model before a suggestion is asked for."""

    READY = "ready"
    PREPARING = "preparing"
    MISSING = "missing"
    OFF = "off"  # by the authority's policy
    REFUSED = "refused"  # not admitted, or not evaluated
    SERVER = "server"  # a model server on the premises


@dataclass(frozen=True, slots=True)
class ModelView:
    """What the start page shows of the model; ``memory`` in GB, None if unknown."""

    name: str
    status: ModelStatus
    memory: float | None = None
    problem: str = ""


class ModelCard(QFrame):
    """The state of the language model, and the button that prepares it."""

    prepare_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self.sign = icon_label(look, "model", "muted", 20)
        self.status = text_label("")
        self.detail = text_label("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Preparing the language model"))
        self.prepare = button(look, self.tr("Prepare model"), "refresh")
        self.prepare.clicked.connect(self.prepare_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(text_label(self.tr("Language model"), "heading"))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.status, 1)
        for part in (line, self.detail, self.progress, self.prepare):
            if isinstance(part, QHBoxLayout):
                box.addLayout(part)
            else:
                box.addWidget(part)
        self.show_model(ModelView("", ModelStatus.MISSING))

    def show_model(self, model: ModelView) -> None:
        """Show whether suggestions are possible."""
        words = {
            ModelStatus.READY: (self.tr("Ready for suggestions"), "done", "done"),
            ModelStatus.PREPARING: (self.tr("Being prepared …"), "clock", "accent"),
            ModelStatus.MISSING: (self.tr("Not prepared yet"), "open", "warning"),
            ModelStatus.OFF: (self.tr("Switched off by this authority"), "info", "muted"),
            ModelStatus.REFUSED: (self.tr("Not admitted by this authority"), "info", "warning"),
            ModelStatus.SERVER: (self.tr("Model server of this authority"), "info", "accent"),
        }
        text, icon, role = words[model.status]
        self.status.setText(text)
        set_role(self.status, "strong")
        self._look.dress(self.sign, icon, role, 20)
        details = [model.name] if model.name else []
        if model.memory is not None:
            need = f"{model.memory:.1f}".replace(".", ",")
            details.append(self.tr("needs about {memory} GB of memory").format(memory=need))
        lines = [" · ".join(details)]
        if model.problem:
            lines.append(model.problem)
        if model.status in {ModelStatus.MISSING, ModelStatus.OFF, ModelStatus.REFUSED}:
            lines.append(self.tr("You can write every notice without it."))
        self.detail.setText("\n".join(line for line in lines if line))
        self.progress.setVisible(model.status is ModelStatus.PREPARING)
        self.prepare.setVisible(model.status is ModelStatus.MISSING)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the preparation is."""
        self.progress.setRange(0, 1000 if total else 0)
        self.progress.setValue(round(1000 * done / total) if total else 0)


class PrivacyCard(QWidget):
    """The calm statement of where the words of a notice stay."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = text_label("", "strong")
        self.text = text_label("", "muted")
        frame, box = card()
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(icon_label(look, "shield", "done", 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.title, 1)
        box.addLayout(line)
        box.addWidget(self.text)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.show_server("")

    def show_server(self, address: str) -> None:
        """Say what is true: ``address`` of the authority's model server, empty for none."""
        if address:
            self.title.setText(self.tr("Nothing leaves the house"))
            text = self.tr(
                "Passages for which you ask a suggestion go to the model server of your "
                "authority, {address}. Everything else stays on this machine."
            ).format(address=address)
        else:
            self.title.setText(self.tr("Nothing leaves this computer"))
            text = self.tr(
                "Drafts, suggestions and letters stay on this machine. The program opens no "
                "connection to a network."
            )
        self.text.setText(text)
