"""The keys and signs of the program, on one sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.widgets import button, icon_label, text_label


class HelpDialog(QDialog):
    """Stays beside the window; nothing waits for it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(self.tr("Keys and signs"))
        self.setAccessibleName(self.tr("Keys and signs"))
        self.setModal(False)
        self.resize(560, 600)
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setSpacing(2 * GRID)
        box.addWidget(text_label(self.tr("Keys"), "heading"))
        box.addLayout(self._build_keys())
        box.addWidget(text_label(self.tr("Signs in the letter"), "heading"))
        box.addLayout(self._build_signs())
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keys and signs"))
        scroll.setWidget(body)
        close = button(look, self.tr("Close"))
        close.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _build_keys(self) -> QGridLayout:
        keys = (
            ("F6", self.tr("Go to the next area: sections, work area, preview")),
            ("F8", self.tr("Go to the next finding (back: Shift+F8)")),
            (self.tr("Alt+1, 2, 3, 4"), self.tr("Details, clauses, wording, checks")),
            (self.tr("Ctrl+Return"), self.tr("Open the wording and get a suggestion")),
            (self.tr("Esc"), self.tr("Stop the model")),
            (self.tr("Ctrl+Z"), self.tr("Take back the last decision (in the wording area)")),
            (self.tr("Ctrl+E"), self.tr("Export the notice")),
            (self.tr("Ctrl+Shift+E"), self.tr("Export as draft")),
            (self.tr("Ctrl+S"), self.tr("Save now (it is saved by itself as well)")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("In the preview: from passage to passage")),
            (
                self.tr("Return, Del, Alt+Up, Alt+Down"),
                self.tr("In the clauses: add, remove, move up or down"),
            ),
            (self.tr("Return"), self.tr("In the preview: open the chosen passage")),
            ("F1", self.tr("This sheet")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (key, meaning) in enumerate(keys):
            grid.addWidget(text_label(key, "strong", wrap=False), row, 0)
            grid.addWidget(text_label(meaning), row, 1)
        return grid

    def _build_signs(self) -> QGridLayout:
        signs = (
            ("wording", "accent", self.tr("This passage may be reworded")),
            ("pending", "warning", self.tr("A suggestion waits for your decision")),
            ("done", "done", self.tr("You have confirmed this wording")),
            ("reopened", "error", self.tr("A fact changed; look at this passage again")),
            ("lock", "muted", self.tr("No sign: fixed text of the template")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (icon, role, meaning) in enumerate(signs):
            grid.addWidget(icon_label(self._look, icon, role), row, 0)
            grid.addWidget(text_label(meaning), row, 1)
        return grid
