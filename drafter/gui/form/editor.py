"""What every editor of a field can do."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from drafter.gui.form.word_marks import WordMarks
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration


class FieldEditor(QWidget):
    """The input of one field.

    ``changed`` follows each act of a person, never ``set_raw``; ``entered`` and ``left`` follow
    the keyboard focus.
    """

    changed = Signal()
    entered = Signal(str)  # the part in focus, "" for the whole field
    left = Signal()
    word_asked = Signal(str, str, QPoint)  # part, marked word, where its menu belongs

    def __init__(self, field: FieldDeclaration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._watched: dict[QObject, str] = {}
        self.word_marks: dict[QWidget, WordMarks] = {}

    def raw(self) -> Raw:
        """What stands in the field; None or empty when it is unanswered."""
        raise NotImplementedError

    def set_raw(self, raw: Raw) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError

    def parts(self) -> dict[str, QWidget]:
        """The input widgets by part name; a simple field has the part ""."""
        raise NotImplementedError

    def input(self, part: str = "") -> QWidget:
        """The widget of a part, or the first one."""
        parts = self.parts()
        return parts.get(part) or next(iter(parts.values()))

    def focus(self, part: str = "") -> None:
        """Put the cursor into a part."""
        self.input(part).setFocus()

    def mark(self, invalid: frozenset[str], message: str) -> None:
        """Show which parts a message is about ("" for all), and tell it to a screen reader."""
        for part, widget in self.parts().items():
            wrong = part in invalid or (bool(message) and "" in invalid)
            if bool(widget.property("invalid")) != wrong:
                widget.setProperty("invalid", wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            described = message if wrong else self.field.help
            widget.setAccessibleDescription(described)

    def mark_words(self, words: Mapping[str, frozenset[str]], colour: QColor) -> None:
        """Mark unknown words, by part; what is not named is marked no longer."""
        for part, widget in self.parts().items():
            unknown = words.get(part, frozenset())
            if (unknown or widget in self.word_marks) and isinstance(
                widget, QLineEdit | QPlainTextEdit
            ):
                self._marks_of(widget, part).show(unknown, colour)

    def _marks_of(self, widget: QLineEdit | QPlainTextEdit, part: str) -> WordMarks:
        if widget not in self.word_marks:
            marks = WordMarks(widget)
            marks.asked.connect(lambda word, at: self.word_asked.emit(part, word, at))
            widget.destroyed.connect(lambda: self.word_marks.pop(widget, None))
            self.word_marks[widget] = marks
        return self.word_marks[widget]

    def watch(self, widget: QWidget, part: str = "") -> None:
        """Report the focus of an input widget as that of the field."""
        self._watched[widget] = part
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard focus."""
        if watched in self._watched:
            if event.type() == QEvent.Type.FocusIn:
                self.entered.emit(self._watched[watched])
            elif event.type() == QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)

    def named(self, widget: QWidget, name: str) -> None:
        """Give an input widget its accessible name and description."""
        widget.setAccessibleName(name)
        widget.setAccessibleDescription(self.field.help)


def as_text(raw: Raw) -> str:
    """A raw value as it is typed."""
    if raw is None or isinstance(raw, list | dict):
        return ""
    if isinstance(raw, str):
        return raw
    strftime = getattr(raw, "strftime", None)
    if strftime is not None:
        return str(strftime("%d.%m.%Y"))
    return str(raw).replace(".", ",")
