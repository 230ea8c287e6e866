"""The parts of the notice with their state, as a list that leads to them."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from drafter.gui.form.field_row import split_path
from drafter.gui.look import Look
from drafter.gui.parts.two_lines import SIGN_ROLE, TwoLineDelegate
from drafter.notice.document import (
    Notice,
    Paragraph,
    Passage,
    PassageStatus,
    Run,
    RunState,
    Section,
    SectionKind,
)
from drafter.notice.findings import Finding, Severity

UNDECIDED: Final = (PassageStatus.PENDING, PassageStatus.REOPENED)


class SectionState(StrEnum):
    """How far a section is; the heaviest comes first."""

    ERROR = "error"
    UNDECIDED = "undecided"
    OPEN = "open"
    COMPLETE = "complete"


SIGNS: Final = {
    SectionState.ERROR: ("error", "error"),
    SectionState.UNDECIDED: ("pending", "warning"),
    SectionState.OPEN: ("open", "muted"),
    SectionState.COMPLETE: ("done", "done"),
}


def runs_of(passage: Passage) -> Iterator[Run]:
    """All runs of a passage in reading order."""
    for block in passage.blocks:
        if isinstance(block, Paragraph):
            yield from block.runs
        else:
            for line in (block.header, *block.rows):
                for cell in line:
                    yield from cell.runs


def fields_of(section: Section) -> tuple[str, ...]:
    """The names of the fields that a section prints, in reading order."""
    paths = (run.field for passage in section.passages for run in runs_of(passage) if run.field)
    return tuple(dict.fromkeys(split_path(path)[0] for path in paths))


def state_of(section: Section, findings: Iterable[Finding]) -> SectionState:
    """The state of a section; an unanswered field is open, not an error."""
    passages = {passage.id for passage in section.passages}
    runs = [run for passage in section.passages for run in runs_of(passage)]
    missing = any(run.state is RunState.MISSING for run in runs)
    answered = {split_path(r.field)[0] for r in runs if r.field and r.state is RunState.ANSWERED}
    undecided = any(passage.status in UNDECIDED for passage in section.passages)
    for found in findings:
        if found.severity is not Severity.ERROR:
            continue
        where = found.where
        if where.field is not None:
            if split_path(where.field)[0] in answered:
                return SectionState.ERROR
        elif (where.passage in passages or where.section == section.id) and not undecided:
            return SectionState.ERROR
    if undecided:
        return SectionState.UNDECIDED
    return SectionState.OPEN if missing else SectionState.COMPLETE


class SectionList(QListWidget):
    """One row a section: sign, title, state in words."""

    section_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, str, SectionState], ...] = ()
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        look.changed.connect(self._redraw)

    def show_notice(self, notice: Notice, findings: tuple[Finding, ...]) -> None:
        """Show the sections of a notice; nothing happens if no state changed."""
        now = tuple((s.id, self._title(s), state_of(s, findings)) for s in notice.sections)
        if now != self._shown:
            self._shown = now
            self._redraw()

    def _redraw(self) -> None:
        row = self.currentRow()
        while self.count() > len(self._shown):
            self.takeItem(self.count() - 1)
        while self.count() < len(self._shown):
            self.addItem(QListWidgetItem())
        for index, (section_id, title, state) in enumerate(self._shown):
            item = self.item(index)
            item.setData(Qt.ItemDataRole.UserRole, section_id)
            item.setText(f"{title}\n{self._state_text(state)}")
            item.setData(SIGN_ROLE, SIGNS[state])
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {self._state_text(state)}")
        self.setCurrentRow(row)

    def _choose(self, item: QListWidgetItem) -> None:
        self.section_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _state_text(self, state: SectionState) -> str:
        return {
            SectionState.ERROR: self.tr("Error"),
            SectionState.UNDECIDED: self.tr("Suggestion open"),
            SectionState.OPEN: self.tr("Open"),
            SectionState.COMPLETE: self.tr("Complete"),
        }[state]

    def _title(self, section: Section) -> str:
        if section.title:
            return section.title
        return {
            SectionKind.ADDRESS: self.tr("Recipient"),
            SectionKind.INFO: self.tr("Information block"),
            SectionKind.SUBJECT: self.tr("Subject"),
            SectionKind.SALUTATION: self.tr("Salutation"),
            SectionKind.CLOSING: self.tr("Closing"),
            SectionKind.ENCLOSURES: self.tr("Enclosures"),
            SectionKind.COPIES: self.tr("Copies"),
        }.get(section.kind, self.tr("Text"))
