"""A scroll area that scrolls up and down only."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class VerticalArea(QScrollArea):
    """Never narrower than what it holds: nothing is cut off on the right, whatever the type size.

    ``body`` is the widget inside; give it a layout.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.body = QWidget()
        self.body.setObjectName("scrolled")
        self.body.installEventFilter(self)
        self.setWidget(self.body)

    def minimumSizeHint(self) -> QSize:
        """As wide as the body at its narrowest, with room for the scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.body.minimumSizeHint().width() + bar, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the surroundings when the body needs another width."""
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
