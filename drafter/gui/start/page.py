"""The first page: begin a notice, go on with one, see that all is well."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from drafter.gui.look import GRID, Look
from drafter.gui.parts.quiet import QuietCombo
from drafter.gui.parts.widgets import MessageBar, text_label
from drafter.gui.start.gallery import TemplateGallery
from drafter.gui.start.side import DraftsCard, ModelCard, PrivacyCard

if TYPE_CHECKING:  # the window is shown before the profiles are read
    from drafter.notice.authority import Authority


class StartPage(QWidget):
    """``new_asked`` carries template, authority and case id; ``draft_asked`` a draft id."""

    new_asked = Signal(str, str, str)
    draft_asked = Signal(str)
    delete_asked = Signal(str)
    prepare_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.bar = MessageBar(look)
        self.search = QLineEdit()
        self.authority = QuietCombo()
        self.gallery = TemplateGallery(look)
        self.drafts = DraftsCard(look)
        self.model = ModelCard(look)
        self.privacy = PrivacyCard(look)
        self._servers: dict[str, str] = {}
        self.gallery.asked.connect(self._on_asked)
        self.search.textChanged.connect(self.gallery.search)
        self.drafts.opened.connect(self.draft_asked)
        self.drafts.deleted.connect(self.delete_asked)
        self.model.prepare_asked.connect(self.prepare_asked)
        self.authority.currentIndexChanged.connect(self._show_privacy)
        self._build()

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(3 * GRID)
        columns.addLayout(self._build_main(), 1)
        columns.addWidget(self._build_side())
        box = QVBoxLayout(self)
        box.setContentsMargins(4 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addWidget(self.bar)
        box.addLayout(columns, 1)

    def _build_main(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(2 * GRID)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(text_label(self.tr("Which notice do you want to write?"), "title"))
        hint = self.tr("Choose a template. You fill in the details, the letter grows beside them.")
        head.addWidget(text_label(hint, "muted"))
        box.addLayout(head)
        box.addLayout(self._build_filters())
        box.addWidget(self.gallery, 1)
        return box

    def _build_filters(self) -> QHBoxLayout:
        self.search.setPlaceholderText(self.tr("e.g. grant"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search templates"))
        self.search.addAction(
            self._look.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.authority.setAccessibleName(self.tr("Authority"))
        self.authority.setMinimumContentsLength(20)
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        for text, widget, stretch in (
            (self.tr("&Search templates"), self.search, 3),
            (self.tr("&Authority"), self.authority, 2),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(4)
            label = text_label(text, "strong")
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(widget)
            pair.addWidget(label)
            pair.addWidget(widget)
            line.addLayout(pair, stretch)
        line.addSpacing(GRID)
        return line

    def _build_side(self) -> QWidget:
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, GRID, 0)
        box.setSpacing(2 * GRID)
        box.addWidget(self.drafts)
        box.addWidget(self.model)
        box.addWidget(self.privacy)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(352)
        scroll.setAccessibleName(self.tr("Drafts and language model"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def show_authorities(self, authorities: Sequence["Authority"], chosen: str) -> None:
        """Offer the authorities; example profiles say so by their names."""
        endpoints = {a.id: a.ai_policy.endpoint for a in authorities}
        self._servers = {name: e.origin for name, e in endpoints.items() if e is not None}
        self.authority.clear()
        for authority in authorities:
            self.authority.addItem(authority.title, authority.id)
        index = self.authority.findData(chosen)
        self.authority.setCurrentIndex(max(0, index))

    @property
    def chosen_authority(self) -> str:
        """The id of the authority for new notices; empty before there are any."""
        return str(self.authority.currentData() or "")

    def _show_privacy(self) -> None:
        self.privacy.show_server(self._servers.get(self.chosen_authority, ""))

    def _on_asked(self, template_id: str, case_id: str) -> None:
        self.new_asked.emit(template_id, self.chosen_authority, case_id)
