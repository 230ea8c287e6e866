"""The menu of an unknown word: what was meant, ignore it here, take it into the dictionary."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.notice.findings import Finding


class WordMenu(QMenu):
    """Opens at once; the suggestions are put in when they have been found."""

    corrected = Signal(object, str)
    ignored = Signal(object)
    learnt = Signal(object)

    def __init__(self, found: Finding, parent: QWidget, *, correctable: bool) -> None:
        super().__init__(parent)
        self.found = found
        self._correctable = correctable
        words = found.where.words or ""
        self.setAccessibleName(self.tr("Spelling of “{word}”").format(word=words))
        self._waiting = self.addAction(self.tr("Looking for suggestions …"))
        self._waiting.setEnabled(False)
        self.addSeparator()
        ignore = self.addAction(self.tr("&Ignore here"))
        ignore.triggered.connect(lambda: self.ignored.emit(found))
        learn = self.addAction(self.tr("&Add “{word}” to my dictionary").format(word=words))
        learn.triggered.connect(lambda: self.learnt.emit(found))

    def show_suggestions(self, words: tuple[str, ...]) -> None:
        """Put the suggestions in the first places, the likeliest first."""
        for word in words:
            self.insertAction(self._waiting, self._correction(word))
        if words and not self._correctable:
            self._waiting.setText(self.tr("Correct it in the wording of the passage"))
        elif words:
            self.removeAction(self._waiting)
        else:
            self._waiting.setText(self.tr("No suggestion"))
        if self.isVisible():
            self.adjustSize()

    def _correction(self, word: str) -> QAction:
        action = QAction(word, self)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.setEnabled(self._correctable)
        action.triggered.connect(lambda: self.corrected.emit(self.found, word))
        return action
