"""Inputs that do not change by accident."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class QuietCombo(QComboBox):
    """A list that the mouse wheel leaves alone: scrolling the form must not change an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A long answer must not widen the form beyond the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()
