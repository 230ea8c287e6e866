"""The gallery of templates: cards with search."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.look import GRID, Look
from drafter.gui.parts.widgets import button, icon_label, pill, text_label

if TYPE_CHECKING:  # the window is shown before templates are loaded
    from drafter.session.workspace import TemplateInfo

CARD_WIDTH: Final = 340
MAX_CARD_WIDTH: Final = 560


class TemplateCard(QFrame):
    """One template. ``asked`` carries template id and case id ("" for an empty notice)."""

    asked = Signal(str, str)

    def __init__(self, look: Look, info: "TemplateInfo") -> None:
        super().__init__()
        self._look = look
        self.info = info
        self.setObjectName("card")
        self.setMaximumWidth(MAX_CARD_WIDTH)
        self.setAccessibleName(info.title)
        self.setAccessibleDescription(info.description)
        self.begin = button(look, self.tr("New notice"), "plus")
        self.begin.setAccessibleName(self.tr("New notice: {title}").format(title=info.title))
        self.begin.clicked.connect(lambda: self.asked.emit(info.id, ""))
        self.example = self._build_example_button()
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addLayout(self._build_head())
        box.addWidget(text_label(info.title, "heading"))
        box.addWidget(text_label(info.description, "muted"))
        box.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.begin)
        line.addWidget(self.example)
        line.addStretch(1)
        box.addLayout(line)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(icon_label(self._look, "document", "accent", 20))
        head.addWidget(text_label(self.info.category, "muted", wrap=False), 1)
        if self.info.state == "released":
            head.addWidget(pill(self._look, self.tr("released"), "done", "done"))
        else:
            head.addWidget(pill(self._look, self.tr("draft"), "wording", "warning"))
        return head

    def _build_example_button(self) -> QPushButton:
        made = button(self._look, self.tr("Open with example case"), role="quiet")
        name = self.tr("Open with example case: {title}").format(title=self.info.title)
        made.setAccessibleName(name)
        made.setProperty("menu", True)
        made.setEnabled(bool(self.info.cases))
        menu = QMenu(made)
        menu.setAccessibleName(name)
        for case in self.info.cases:
            action = menu.addAction(case.title)
            action.setData(case.id)
            action.triggered.connect(
                lambda _=False, case_id=case.id: self.asked.emit(self.info.id, case_id)
            )
        made.setMenu(menu)
        return made

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere on the card."""
        info = self.info
        text = f"{info.title} {info.category} {info.description} {info.id}".casefold()
        return all(word in text for word in words)


class TemplateGallery(QScrollArea):
    """Cards in as many columns as fit."""

    asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cards: list[TemplateCard] = []
        self._columns = 0
        self._words: list[str] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Templates"))
        body = QWidget()
        body.setObjectName("scrolled")
        self.nothing = text_label(self.tr("No template contains these words."), "muted")
        self.nothing.hide()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, GRID, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(2 * GRID)
        outer.addWidget(self.nothing)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        """Two cards wide."""
        return QSize(2 * CARD_WIDTH + 6 * GRID, 480)

    def show_templates(self, infos: Sequence["TemplateInfo"]) -> None:
        """Make a card for each template."""
        for card in self.cards:
            card.deleteLater()
        self.cards = [TemplateCard(self._look, info) for info in infos]
        for card in self.cards:
            card.asked.connect(self.asked)
        self._columns = 0
        self._arrange()

    def search(self, text: str) -> None:
        """Show the cards that hold all words."""
        self._words = text.casefold().split()
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new width."""
        super().resizeEvent(event)
        if self.cards:
            self._arrange()

    def _arrange(self) -> None:
        columns = max(1, self.viewport().width() // CARD_WIDTH)
        if columns == self._columns:
            return
        self._columns = columns
        shown = [card for card in self.cards if card.matches(self._words)]
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
        for index, card in enumerate(shown):
            self._grid.addWidget(card, index // columns, index % columns)
            card.show()
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.nothing.setVisible(bool(self.cards) and not shown)
