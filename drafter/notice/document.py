"""The document model: a notice is sections of passages of blocks of runs.

Everything that will stand on paper is in here, the recipient's address included, so that preview,
plain text and Word file cannot differ in content.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from drafter.notice.clauses import ClauseRef
from drafter.notice.values import Value


class Task(StrEnum):
    """What a model may be asked to do with a passage."""

    CLEAR = "clear"
    SHORTER = "shorter"
    POLITE = "polite"
    FROM_NOTES = "from_notes"
    SPELLING = "spelling"


class RunState(StrEnum):
    """Where the words of a run come from."""

    LITERAL = "literal"
    ANSWERED = "answered"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Run:
    r"""Words of one kind. ``field`` is the field path they came from, None for template text.

    A missing run carries the label of its field, such as ``Aktenzeichen``, in ``text``.
    A ``\n`` in ``text`` is a line break within the paragraph.
    """

    text: str
    field: str | None = None
    state: RunState = RunState.LITERAL
    bold: bool = False
    italic: bool = False


class ParagraphKind(StrEnum):
    """What a paragraph is; the Word style follows from it."""

    BODY = "body"
    HEADING = "heading"
    NUMBERED = "numbered"
    BULLET = "bullet"


class RulingKind(StrEnum):
    """What a number of the Tenor decides; the remedy against it depends on this."""

    MAIN = "main"
    PAYMENT = "payment"  # what is to be paid back, when, with which interest
    IMMEDIATE = "immediate"  # VwGO § 80(2) Nr. 4
    ENFORCEMENT = "enforcement"
    COSTS = "costs"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    ``level`` counts from 1 for headings and from 0 for list items. ``label`` is the printed number
    or bullet (``1.``, ``a)``, ``–``), empty for others; ``list_id`` tells lists apart, so that
    numbering restarts with each list. ``ruling``: what a number of the Tenor decides, as declared
    by the template.
    """

    runs: tuple[Run, ...]
    kind: ParagraphKind = ParagraphKind.BODY
    level: int = 0
    label: str = ""
    list_id: int = 0
    ruling: RulingKind | None = None

    @property
    def text(self) -> str:
        """The words without the label."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; amounts are right-aligned."""

    runs: tuple[Run, ...]
    right_aligned: bool = False

    @property
    def text(self) -> str:
        """The words of the cell."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table with one header row; every row has as many cells as the header."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: bool = False  # the last row is a sum

    @property
    def text(self) -> str:
        """Cells separated by tabs, rows by line breaks."""
        lines = (self.header, *self.rows)
        return "\n".join("\t".join(cell.text for cell in line) for line in lines)


Block = Paragraph | TableBlock

NOTE_SIGNS: Final = ("- ", "– ", "• ", "* ")


class PassageStatus(StrEnum):
    """How far a person has decided on the wording of a passage."""

    TEMPLATE = "template"  # as the template and the fields have it; nothing to decide
    PENDING = "pending"  # a suggestion waits for a decision
    CONFIRMED = "confirmed"  # a person accepted a wording
    REOPENED = "reopened"  # a fact changed after a person had accepted a wording


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest unit a model may be asked about. Locked unless it lists tasks (deny by default).

    ``source_text`` is what template and fields give, before any accepted wording.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    tasks: tuple[Task, ...] = ()
    status: PassageStatus = PassageStatus.TEMPLATE
    source_text: str = ""

    @property
    def locked(self) -> bool:
        """Whether no task is allowed here."""
        return not self.tasks

    @property
    def in_notes(self) -> bool:
        """Whether the wording is still a list of notes that a model may write out."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        noted = bool(lines) and all(line.lstrip().startswith(NOTE_SIGNS) for line in lines)
        return noted and Task.FROM_NOTES in self.tasks

    @property
    def text(self) -> str:
        """Plain text: paragraphs, with their labels, separated by blank lines."""
        return "\n\n".join(block_text(block) for block in self.blocks)


def block_text(block: Block) -> str:
    """The plain text of a block, list labels included."""
    if isinstance(block, Paragraph) and block.label:
        return f"{block.label} {block.text}"
    return block.text


class SectionKind(StrEnum):
    """The part of the letter a section is (norms: order of parts of a notice)."""

    ADDRESS = "address"  # recipient, in the window
    INFO = "info"  # information block: one paragraph "label: value" an entry
    SUBJECT = "subject"
    SALUTATION = "salutation"
    TENOR = "tenor"
    CONDITIONS = "conditions"  # Nebenbestimmungen
    REASONS = "reasons"
    COSTS = "costs"
    REMEDY = "remedy"  # Rechtsbehelfsbelehrung
    NOTES = "notes"
    BODY = "body"
    CLOSING = "closing"
    ENCLOSURES = "enclosures"
    COPIES = "copies"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the letter; ``title`` is printed as a heading unless ``silent``."""

    id: str
    title: str
    kind: SectionKind
    passages: tuple[Passage, ...]
    silent: bool = False


class ProcedureLaw(StrEnum):
    """The law the procedure follows; deadlines, reasons and remedies depend on it."""

    VWVFG = "vwvfg"
    SGBX = "sgbx"
    AO = "ao"


@dataclass(frozen=True, slots=True)
class Matter:
    """What the template says about the notice in law; checks and remedies read it."""

    area: str  # e.g. "zuwendung": the row of the decision table for remedies
    procedure_law: ProcedureLaw = ProcedureLaw.VWVFG
    administrative_act: bool = True
    discretionary: bool = False
    burdening: bool = False
    legal_basis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A field with its typed value and how it is printed."""

    path: str
    label: str
    kind: str
    value: Value
    display: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A whole notice, rendered for one case and one authority."""

    template_id: str
    template_version: str
    authority_id: str
    title: str
    matter: Matter
    sections: tuple[Section, ...]
    answers: tuple[Answer, ...] = ()
    clauses: tuple[ClauseRef, ...] = ()  # those of the catalogue that are printed

    def passages(self) -> tuple[Passage, ...]:
        """All passages in reading order."""
        return tuple(p for section in self.sections for p in section.passages)

    def passage(self, passage_id: str) -> Passage:
        """The passage with this id; KeyError if there is none."""
        for passage in self.passages():
            if passage.id == passage_id:
                return passage
        raise KeyError(passage_id)

    def with_passage(self, changed: Passage) -> "Notice":
        """The same notice with the passage of that id replaced."""
        sections = tuple(
            replace(s, passages=tuple(changed if p.id == changed.id else p for p in s.passages))
            for s in self.sections
        )
        return replace(self, sections=sections)
