"""How the notice reads: a calm help at the end of the checks, on which nothing depends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.widgets import CardButton, clear, icon_label, text_label
from drafter.messages import sentence
from drafter.notice.findings import Finding
from drafter.wording.readability.reading import NoticeReading, PassageReading, TextReading, compare


def figures(reading: TextReading) -> str:
    """„schwer lesbar · 45“: the word and the figure behind it."""
    return f"{sentence(reading.verdict)} · {reading.flesch}"


def difference(before: str, after: str) -> str:
    """„Lesbarkeit 32 → 48: leichter, Sätze kürzer“; empty where there is nothing to compare."""
    return ", ".join(sentence(found) for found in compare(before, after))


class HintRow(CardButton):
    """What makes a passage hard, with the words it is about; leads to the passage."""

    def __init__(self, look: Look, hint: Finding) -> None:
        words = f"„{hint.where.words} …“" if hint.where.words else ""
        super().__init__(look, f"{sentence(hint)} {words}".strip(), quiet=True)
        self.hint = hint
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 4)
        box.setSpacing(10)
        box.addWidget(icon_label(look, "info", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(text_label(sentence(hint)))
        if words:
            texts.addWidget(text_label(words, "muted"))
        box.addLayout(texts, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ReadingCard(QFrame):
    """The whole notice in one line, then each passage of which there is something to say."""

    finding_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._shown: NoticeReading | None = None
        self.rows: list[HintRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        self._box.setSpacing(GRID // 2)
        self.hide()

    def show_reading(self, reading: NoticeReading) -> None:
        """Show how a notice reads; without any sentence the card is gone."""
        if reading == self._shown:
            return
        self._shown = reading
        self.rows = []
        clear(self._box)
        self.setVisible(reading.whole is not None)
        if reading.whole is None:
            return
        self._add_whole(reading.whole)
        for passage in reading.passages:
            if passage.reading.hints:
                self._add_passage(passage)

    def _add_whole(self, whole: TextReading) -> None:
        head = self.tr("Readability: {figures}").format(figures=figures(whole))
        self._box.addWidget(text_label(head, "heading"))
        self._box.addWidget(text_label(f"{sentence(whole.figures)}.", "muted"))
        hint = self.tr("A help for plain wording. Nothing depends on it.")
        self._box.addWidget(text_label(hint, "muted"))
        self._add_hints(whole.hints)

    def _add_passage(self, passage: PassageReading) -> None:
        self._box.addSpacing(GRID)
        line = QHBoxLayout()
        line.addWidget(text_label(passage.title, "strong"), 1)
        line.addWidget(text_label(figures(passage.reading), "muted", wrap=False))
        self._box.addLayout(line)
        self._add_hints(passage.reading.hints)

    def _add_hints(self, hints: tuple[Finding, ...]) -> None:
        for hint in hints:
            row = HintRow(self._look, hint)
            row.clicked.connect(lambda _=False, hint=hint: self.finding_chosen.emit(hint))
            self.rows.append(row)
            self._box.addWidget(row)
