"""A table of cases as it was read: one row a notice, before anything is known of the template."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

HEADER_ROW = 1
"""The row that Excel shows for the headings; cases begin below it."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell whose value is not there: ``code`` of the sentence that says why."""

    code: str
    shown: str = ""


Cell = str | bool | Decimal | date | Flaw | None
"""A date may be a ``datetime``; numbers are as Excel shows them, with at most 15 digits."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not empty; ``number`` is the one that Excel shows beside it.

    ``hidden``: nobody sees it in Excel, by hand or by a filter.
    """

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headings, one a column, and the rows below; ``name`` of the file, for messages."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def column_letters(index: int) -> str:
    """What Excel calls the column at ``index``: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
