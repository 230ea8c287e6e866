"""Editors of lines, of paragraphs and of what is a line in a certain form."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.form.editor import FieldEditor, as_text
from drafter.templating import german
from drafter.templating.parsers import Raw, Unreadable, parse_number
from drafter.templating.schema import FieldDeclaration, FieldKind

MIN_LINES: Final = 3
MAX_LINES: Final = 14


class LineEditor(FieldEditor):
    """One line: text, file reference, phone, e-mail."""

    def __init__(self, field: FieldDeclaration, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit()
        self.named(self.line, field.label)
        if field.example:
            self.line.setPlaceholderText(self.tr("e.g. {example}").format(example=field.example))
        self.line.textEdited.connect(self._edited)
        self.watch(self.line)
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        self.box.addWidget(self.line)
        self.setFocusProxy(self.line)

    def _edited(self) -> None:
        self.changed.emit()

    def parts(self) -> dict[str, QWidget]:
        """The line."""
        return {"": self.line}

    def raw(self) -> Raw:
        """The text of the line."""
        return self.line.text()

    def set_raw(self, raw: Raw) -> None:
        """Show the text."""
        text = as_text(raw)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)


class NumberEditor(LineEditor):
    """Amount, percentage or whole number: right-aligned, in German form once it is left."""

    def __init__(self, field: FieldDeclaration, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setMinimumWidth(96)
        self.line.setMaximumWidth(220)
        unit = {FieldKind.AMOUNT: "EUR", FieldKind.PERCENT: "%"}.get(field.kind, "")
        if unit:
            label = QLabel(unit)
            label.setProperty("role", "muted")
            self.box.addWidget(label)
        self.box.addStretch(1)
        self.line.editingFinished.connect(self._tidy)

    def _tidy(self) -> None:
        """Write a readable number in German form; leave alone what cannot be read."""
        tidy = tidy_number(self.field.kind, self.line.text())
        if tidy != self.line.text():
            self.line.setText(tidy)
            self.changed.emit()

    def set_raw(self, raw: Raw) -> None:
        """Show the number in German form."""
        if self.line.hasFocus():
            super().set_raw(raw)
        else:
            super().set_raw(tidy_number(self.field.kind, as_text(raw)))


def tidy_number(kind: FieldKind, text: str) -> str:
    """``40500`` as ``40.500,00`` for an amount; the text itself if it is no number."""
    if not text.strip():
        return ""
    try:
        value = parse_number(text, "", kind)
    except Unreadable:
        return text
    if kind is FieldKind.AMOUNT:
        if value != round(value, 2):
            return text
        return german.amount(value).removesuffix(f"{german.NBSP}EUR")
    if kind is FieldKind.PERCENT:
        return german.number(value)
    return text


class IbanEditor(LineEditor):
    """An IBAN in groups of four while it is typed."""

    def _edited(self) -> None:
        before = self.line.text()[: self.line.cursorPosition()]
        significant = len(before.replace(" ", ""))
        grouped = group_iban(self.line.text())
        self.line.setText(grouped)
        self.line.setCursorPosition(_position_after(grouped, significant))
        self.changed.emit()

    def set_raw(self, raw: Raw) -> None:
        """Show the IBAN in groups."""
        super().set_raw(group_iban(as_text(raw)))


def group_iban(text: str) -> str:
    """``DE89370400…`` as ``DE89 3704 00…``."""
    bare = text.replace(" ", "").upper()
    return " ".join(bare[i : i + 4] for i in range(0, len(bare), 4))


def _position_after(grouped: str, significant: int) -> int:
    seen = 0
    for position, char in enumerate(grouped):
        if seen == significant:
            return position
        seen += char != " "
    return len(grouped)


class GrowingTextEdit(QPlainTextEdit):
    """A text field that grows with its text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = self.document().documentLayout().documentSize().height()
        shown = max(MIN_LINES, min(MAX_LINES, round(lines)))
        margins = 2 * self.document().documentMargin() + 14
        height = round(shown * self.fontMetrics().lineSpacing() + margins)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew with the width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(120, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Return to the window."""
        if event.key() == Qt.Key.Key_Return and event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)


class ParagraphsEditor(FieldEditor):
    """Several lines or paragraphs of text."""

    def __init__(self, field: FieldDeclaration, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.text = GrowingTextEdit()
        self.named(self.text, field.label)
        if field.example:
            self.text.setPlaceholderText(self.tr("e.g. {example}").format(example=field.example))
        self.text.textChanged.connect(self.changed)
        self.watch(self.text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.text)
        self.setFocusProxy(self.text)

    def parts(self) -> dict[str, QWidget]:
        """The text field."""
        return {"": self.text}

    def raw(self) -> Raw:
        """The text."""
        return self.text.toPlainText()

    def set_raw(self, raw: Raw) -> None:
        """Show the text."""
        text = as_text(raw)
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
