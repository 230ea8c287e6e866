"""A field in the form: label, editor, help and what the checks say about it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from drafter.gui.form.factory import editor_for
from drafter.gui.look import Look
from drafter.messages import sentence
from drafter.notice.findings import Finding, Severity
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration

PATH: Final = re.compile(r"(\w+)(.*)", re.DOTALL)
SIGNS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
ROLES: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "muted"}


def split_path(path: str) -> tuple[str, str]:
    """Field name and part: ``adressat.plz`` → ``adressat``, ``plz``; cells keep ``[2].betrag``."""
    match = PATH.match(path)
    if match is None:
        return path, ""
    return match[1], match[2].removeprefix(".")


@dataclass(frozen=True, slots=True)
class Note:
    """What is shown under a field: weight, sentence, and the part it is about."""

    severity: Severity
    text: str
    part: str


def note_of(found: Finding) -> Note:
    """The note of a finding that lies on a field."""
    return Note(found.severity, sentence(found), split_path(found.where.field or "")[1])


class FieldRow(QWidget):
    """One field. ``changed`` carries name and raw value, ``entered`` the path in focus."""

    changed = Signal(str, object)
    entered = Signal(str)
    word_asked = Signal(str, str, QPoint)  # path, marked word, where its menu belongs

    def __init__(self, look: Look, field: FieldDeclaration) -> None:
        super().__init__()
        self._look = look
        self.field = field
        self._findings: tuple[Finding, ...] = ()
        self._visited = False
        self._busy = False
        self.editor = editor_for(look, field)
        self.editor.changed.connect(self._on_changed)
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)
        self.editor.word_asked.connect(self._on_word_asked)
        self.message = QLabel()
        self.sign = QLabel()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._build_label())
        box.addWidget(self.editor)
        if field.help:
            box.addWidget(self._build_help())
        box.addWidget(self._build_message())

    def _build_label(self) -> QHBoxLayout:
        line = QHBoxLayout()
        label = QLabel(self.field.label)
        label.setProperty("role", "strong")
        label.setWordWrap(True)
        label.setBuddy(self.editor)
        need = QLabel(self.tr("required") if self.field.required else self.tr("optional"))
        need.setProperty("role", "muted")
        line.addWidget(label, 1)
        if self.field.internal:
            internal = QLabel(self.tr("for the file only"))
            internal.setProperty("role", "muted")
            line.addWidget(internal)
        line.addWidget(need, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _build_help(self) -> QLabel:
        text = QLabel(self.field.help)
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        return text

    def _build_message(self) -> QWidget:
        self._message_line = QWidget()
        line = QHBoxLayout(self._message_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.message.setWordWrap(True)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.message, 1)
        self._message_line.hide()
        return self._message_line

    # --- values ------------------------------------------------------------------------------

    def set_raw(self, raw: Raw) -> None:
        """Show a value."""
        self.editor.set_raw(raw)
        self._visited = self._visited or raw not in (None, "")

    def focus(self, part: str = "") -> None:
        """Put the cursor into the field."""
        self.editor.focus(part)

    def _on_changed(self) -> None:
        self._busy = True
        self.changed.emit(self.field.name, self.editor.raw())

    def _on_entered(self, part: str) -> None:
        self.entered.emit(self._path(part))

    def _on_word_asked(self, part: str, word: str, place: QPoint) -> None:
        self.word_asked.emit(self._path(part), word, place)

    def _path(self, part: str) -> str:
        joint = "." if part and not part.startswith("[") else ""
        return f"{self.field.name}{joint}{part}"

    def _on_left(self) -> None:
        self._visited = True
        self._busy = False
        self._show_notes()

    # --- messages ----------------------------------------------------------------------------

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the checks say; while somebody types no new complaint appears."""
        if self._findings != tuple(findings):
            self._findings = tuple(findings)
            self._show_notes()

    def mark_words(self, findings: Sequence[Finding]) -> None:
        """Put a wave under the words that these findings name."""
        words: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for found in findings:
            if found.where.words is not None:
                words[note_of(found).part] |= {found.where.words}
        self.editor.mark_words(words, self._look.colour("error"))

    def visit(self) -> None:
        """From now on show complaints even if nobody was here."""
        self._visited = True
        self._show_notes()

    def _show_notes(self) -> None:
        notes = [note_of(f) for f in self._findings] if self._visited else []
        first_complaint = self._message_line.isHidden()
        if self._busy and first_complaint:
            notes = []
        text = "\n".join(dict.fromkeys(note.text for note in notes))
        parts = frozenset(n.part for n in notes if n.severity is Severity.ERROR)
        self.editor.mark(parts, text)
        if notes:
            worst = min((n.severity for n in notes), key=list(Severity).index)
            self._look.dress(self.sign, SIGNS[worst], ROLES[worst], 16)
            self.message.setProperty("role", ROLES[worst])
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        if text != self.message.text():
            self.message.setText(text)
        self._message_line.setVisible(bool(text))
