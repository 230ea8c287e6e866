"""One finding as a row that leads to its place, and how findings are grouped."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drafter.gui.look import Look
from drafter.gui.parts.widgets import CardButton, icon_label, text_label
from drafter.messages import sentence
from drafter.notice.findings import Finding

MISSING: Final = frozenset({"values.missing", "values.missing_part", "F04.missing"})
"""Findings that only say that something has not been answered yet."""


class Kind(StrEnum):
    """How findings are grouped: what is merely open is no mistake."""

    ERROR = "error"
    MISSING = "missing"
    WARNING = "warning"
    INFO = "info"


SIGNS: Final = {
    Kind.ERROR: ("error", "error"),
    Kind.MISSING: ("open", "warning"),
    Kind.WARNING: ("warning", "warning"),
    Kind.INFO: ("info", "accent"),
}


def kind_of(found: Finding) -> Kind:
    """The group of a finding."""
    return Kind.MISSING if found.code in MISSING else Kind(found.severity)


class FindingRow(CardButton):
    """One finding: sign, sentence, source."""

    def __init__(self, look: Look, found: Finding) -> None:
        super().__init__(look, sentence(found))
        self.found = found
        self.setAccessibleDescription(found.source)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(10)
        sign = icon_label(look, *SIGNS[kind_of(found)])
        box.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(sentence(found)))
        if found.source:
            words.addWidget(text_label(found.source, "muted"))
        box.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
