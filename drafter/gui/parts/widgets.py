"""Small parts that several pages use."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.look import GRID, Look


def text_label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label in a role of the style sheet: such as title, heading, muted or error."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a widget and let the style sheet see it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def icon_label(look: Look, name: str, role: str = "text", size: int = 18) -> QLabel:
    """An icon that stands beside text and says nothing of its own."""
    label = QLabel()
    look.dress(label, name, role, size)
    label.setFixedSize(size, size)
    return label


def button(look: Look, text: str, icon: str = "", role: str = "") -> QPushButton:
    """A button; its accessible name is its text."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAccessibleName(text.replace("&", ""))
    if icon:
        colour = {"primary": "on_accent", "quiet": "accent"}.get(role, "text")
        look.dress(made, icon, colour)
    return made


def tool_button(look: Look, icon: str, name: str, colour: str = "muted") -> QToolButton:
    """A button with an icon; ``name`` is its tool tip and accessible name."""
    made = QToolButton()
    look.dress(made, icon, colour)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def card(*, spacing: int = GRID) -> tuple[QFrame, QVBoxLayout]:
    """A card and the layout inside it."""
    frame = QFrame()
    frame.setObjectName("card")
    box = QVBoxLayout(frame)
    box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    box.setSpacing(spacing)
    return frame, box


def pill(look: Look, text: str, icon: str, role: str) -> QFrame:
    """A small coloured plate with sign and word."""
    frame = QFrame()
    frame.setObjectName("pill")
    frame.setProperty("role", role)
    box = QHBoxLayout(frame)
    box.setContentsMargins(8, 2, 10, 2)
    box.setSpacing(4)
    box.addWidget(icon_label(look, icon, role, 14))
    box.addWidget(text_label(text, role, wrap=False))
    frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return frame


def clear(layout: QLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class CardButton(QAbstractButton):
    """A card that is a button: anything may be laid out in it."""

    def __init__(self, look: Look, name: str, *, quiet: bool = False) -> None:
        super().__init__()
        self._look = look
        self._quiet = quiet
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, border, and a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        painter.setBrush(self._look.colour("accent_tint" if hot else "surface"))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
        elif self._quiet:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(self._look.colour("border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return works like a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class MessageBar(QFrame):
    """One calm sentence above the page, with at most two things to do; nothing has to be done."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("bar")
        self.sign = QLabel()
        self.text = text_label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = button(look, "", role="quiet")
        self.further = button(look, "", role="quiet")
        self.dismiss = tool_button(look, "close", self.tr("Close message"))
        self.dismiss.clicked.connect(self.hide)
        self._offered: dict[QPushButton, Callable[[], object]] = {}
        for offer in (self.action, self.further):
            offer.setAccessibleName(self.tr("No action"))
            offer.clicked.connect(partial(self._act, offer))
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 6, 6)
        box.setSpacing(GRID)
        box.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.text, 1)
        box.addWidget(self.action)
        box.addWidget(self.further)
        box.addWidget(self.dismiss)
        self.hide()

    def say(
        self,
        text: str,
        role: str = "accent",
        *,
        action: str = "",
        do: Callable[[], object] | None = None,
        further: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence; ``role`` is accent, done, warning or error."""
        signs = {"accent": "info", "done": "done", "warning": "warning", "error": "error"}
        set_role(self, role)
        self._look.dress(self.sign, signs[role], role)
        self.text.setText(text)
        self.setAccessibleName(text)
        self._offer(self.action, action, do)
        self._offer(self.further, *(further or ("", None)))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _offer(self, place: QPushButton, text: str, do: Callable[[], object] | None) -> None:
        place.setText(text)
        place.setAccessibleName(text or self.tr("No action"))
        place.setVisible(bool(text))
        self._offered.pop(place, None)
        if do is not None:
            self._offered[place] = do

    def _act(self, place: QPushButton) -> None:
        if place in self._offered:
            self._offered[place]()
