"""A clause to read: what it is, how long it is valid, what it rests on, and its words."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from drafter.gui.look import GRID
from drafter.gui.parts.widgets import text_label
from drafter.law.clauses import Clause


def validity(clause: Clause) -> str:
    """From when until when a clause is valid, in words."""
    start, end = clause.valid_from, clause.valid_until
    if start and end:
        text = QCoreApplication.translate("ClauseDetail", "valid from {start} to {end}")
    elif start:
        text = QCoreApplication.translate("ClauseDetail", "valid from {start}")
    elif end:
        text = QCoreApplication.translate("ClauseDetail", "valid until {end}")
    else:
        text = QCoreApplication.translate("ClauseDetail", "valid without limit")
    return text.format(
        start=f"{start:%d.%m.%Y}" if start else "", end=f"{end:%d.%m.%Y}" if end else ""
    )


class ClauseDetail(QFrame):
    """Shows one clause; hidden while none is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = text_label("", "heading")
        self.facts = text_label("", "muted")
        self.basis = text_label("", "muted")
        self.advice = text_label("")
        self.words = text_label("")
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("Wording of the clause"))
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        parts: tuple[QWidget, ...] = (
            self.title, self.words, self.facts, self.basis, self.advice,
        )  # fmt: skip
        for part in parts:
            box.addWidget(part)
        self.hide()

    def show_clause(self, clause: Clause | None, words: str) -> None:
        """Show a clause with its words for this notice."""
        self.setVisible(clause is not None)
        if clause is None:
            return
        state = self.tr("released") if clause.released else self.tr("draft, not yet released")
        version = self.tr("version {version}").format(version=clause.version)
        self.title.setText(clause.title)
        self.facts.setText(" · ".join((clause.kind.german, validity(clause), version, state)))
        basis = ", ".join(clause.legal_basis)
        self.basis.setText(self.tr("Legal basis: {basis}").format(basis=basis))
        self.basis.setVisible(bool(basis))
        self.advice.setText(self.tr("When to use it: {advice}").format(advice=clause.advice))
        self.advice.setVisible(bool(clause.advice))
        self.words.setText(words or clause.text)
