"""The strip above a notice: where one is, whether it is saved, and the way out to a file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from drafter.gui.draft.section_list import UNDECIDED
from drafter.gui.look import GRID, Look
from drafter.gui.parts.finding_row import MISSING
from drafter.gui.parts.widgets import button, icon_label, set_role, text_label, tool_button
from drafter.notice.document import Notice
from drafter.notice.findings import Finding


class DraftHeader(QFrame):
    """Title, state and the two exports; the final one says why it is not possible yet."""

    back_asked = Signal()
    draft_asked = Signal()
    export_asked = Signal()
    reason_asked = Signal()

    def __init__(self, look: Look, title: str, authority: str) -> None:
        super().__init__()
        self._look = look
        self._shown: str | None = None
        self.setObjectName("header")
        self.back = tool_button(look, "back", self.tr("Back to the overview"), "text")
        self.back.clicked.connect(self.back_asked)
        self.title = text_label(title, "heading", wrap=False)
        self.subtitle = text_label(authority, "muted", wrap=False)
        self.saved = text_label("", "muted", wrap=False)
        self.sign = icon_label(look, "open", "muted")
        self.reason = button(look, "", role="quiet")
        self.reason.clicked.connect(self.reason_asked)
        self.draft = button(look, self.tr("Export as &draft"), "document")
        self.draft.setAccessibleDescription(
            self.tr("Writes the notice as it stands, with ENTWURF across each page")
        )
        self.draft.setToolTip(self.draft.accessibleDescription())
        self.draft.clicked.connect(self.draft_asked)
        self.export = button(look, self.tr("E&xport notice"), "export", "primary")
        self.export.setToolTip(self.tr("Ctrl+E"))
        self.export.clicked.connect(self.export_asked)
        self._build()

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        below = QHBoxLayout()
        below.setSpacing(2 * GRID)
        below.addWidget(self.subtitle)
        below.addWidget(self.saved)
        below.addStretch(1)
        names.addLayout(below)
        box = QHBoxLayout(self)
        box.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.back)
        box.addLayout(names, 1)
        box.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.reason)
        box.addSpacing(GRID)
        box.addWidget(self.draft)
        box.addWidget(self.export)

    def show_saved(self, time: str) -> None:
        """Say when the draft was last saved."""
        self.saved.setText(self.tr("Saved at {time}").format(time=time))

    def show_state(self, notice: Notice, blocking: Sequence[Finding]) -> None:
        """Allow the export, or say in words what is still open."""
        undecided = sum(1 for p in notice.passages() if p.status in UNDECIDED)
        missing = sum(1 for f in blocking if f.code in MISSING)
        errors = max(0, len(blocking) - missing - undecided)
        text = self.reason_text(missing, errors, undecided)
        if text == self._shown:
            return
        self._shown = text
        ready = not text
        self.export.setEnabled(ready)
        self.export.setAccessibleDescription(text)
        self.reason.setText(text or self.tr("Ready to export"))
        self.reason.setAccessibleName(self.reason.text())
        set_role(self.reason, "quiet")
        self._look.dress(self.sign, "done" if ready else "open", "done" if ready else "warning")

    def reason_text(self, missing: int, errors: int, undecided: int) -> str:
        """What stands between here and the export; empty if nothing does."""
        parts = []
        if missing:
            parts.append(self.tr("%n missing detail(s)", "", missing))
        if errors:
            parts.append(self.tr("%n error(s)", "", errors))
        if undecided:
            parts.append(self.tr("%n open suggestion(s)", "", undecided))
        if not parts:
            return ""
        first = ", ".join(parts[:-1])
        what = self.tr("{these} and {that}").format(these=first, that=parts[-1]) if first else ""
        return self.tr("Still {what}").format(what=what or parts[0])
