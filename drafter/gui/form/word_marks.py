"""Unknown words in text fields: a wave under them, and a menu on them by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from drafter.wording.spelling import Word, words_in

TextField = QLineEdit | QPlainTextEdit


class WordMarks(QObject):
    """Marks words in one text field. ``asked`` carries a marked word and where to open its menu.

    Marks of a text move along while somebody types; those of a line are taken away and come back
    with the next look, since Qt does not move them.
    """

    asked = Signal(str, QPoint)

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._words: frozenset[str] = frozenset()
        field.installEventFilter(self)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._unmark_line)
        else:  # a menu by mouse is asked of the viewport
            field.viewport().installEventFilter(self)

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are marked, in their order."""
        return tuple(word.text for word in self._found())

    def show(self, words: frozenset[str], colour: QColor) -> None:
        """Mark each occurrence of these words, and no others."""
        if not words and not self._words:
            return
        self._words = words
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(colour)
        if isinstance(self._field, QLineEdit):
            self._mark_line(self._field, style)
        else:
            self._mark_text(self._field, style)

    def _found(self) -> list[Word]:
        return [word for word in words_in(text_of(self._field)) if word.text in self._words]

    def _mark_text(self, field: QPlainTextEdit, style: QTextCharFormat) -> None:
        marks = []
        for word in self._found():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(field.document())
            cursor.setPosition(word.start)
            cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = style
            marks.append(mark)
        field.setExtraSelections(marks)

    def _mark_line(self, field: QLineEdit, style: QTextCharFormat) -> None:
        """A line takes formats only as an input method gives them: relative to the cursor."""
        kind = QInputMethodEvent.AttributeType.TextFormat
        here = field.cursorPosition()
        marks = [
            QInputMethodEvent.Attribute(kind, word.start - here, word.end - word.start, style)
            for word in self._found()
        ]
        QApplication.sendEvent(field, QInputMethodEvent("", marks))

    def _unmark_line(self) -> None:
        if self._words and isinstance(self._field, QLineEdit):
            QApplication.sendEvent(self._field, QInputMethodEvent("", []))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of a marked word in place of the usual one."""
        if isinstance(event, QContextMenuEvent) and self._words:
            by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
            place = self._cursor() if by_keyboard else self._position_at(event.pos())
            word = next((w for w in self._found() if w.start <= place <= w.end), None)
            if word is not None:
                self.asked.emit(word.text, self._below() if by_keyboard else event.globalPos())
                return True
        return super().eventFilter(watched, event)

    def _cursor(self) -> int:
        field = self._field
        if isinstance(field, QLineEdit):
            return field.cursorPosition()
        return field.textCursor().position()

    def _position_at(self, point: QPoint) -> int:
        field = self._field
        if isinstance(field, QLineEdit):
            return field.cursorPositionAt(point)
        return field.cursorForPosition(point).position()

    def _below(self) -> QPoint:
        """Below the cursor, where a menu by keyboard belongs."""
        field = self._field
        if isinstance(field, QLineEdit):
            return field.mapToGlobal(field.rect().bottomLeft())
        return field.viewport().mapToGlobal(field.cursorRect().bottomLeft())


def text_of(field: QWidget) -> str:
    """The text of a field as it is typed."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""


def is_text_field(widget: QWidget) -> bool:
    """Whether words can be marked in a widget."""
    return isinstance(widget, QLineEdit | QPlainTextEdit) and (
        widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    )
