"""From a row of a table to the raw answers of a notice, as a form or a case file would hold them.

Cells are brought into the forms that the parsers of fields read; what they mean is decided there.
An empty cell is no answer: the field keeps the preset of its template.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from drafter.notice.findings import Finding, Where, error, warning
from drafter.templating.columns import Target, squeezed
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration, FieldKind, Schema
from drafter.templating.sheet import Cell, Flaw, SheetRow, is_blank

_YES_NO: Mapping[str, bool] = {"ja": True, "nein": False, "wahr": True, "falsch": False}


@dataclass(frozen=True, slots=True)
class RowValues:
    """The raw answers of a row, and what was wrong with its cells."""

    raw: Mapping[str, Raw]
    findings: tuple[Finding, ...]


def row_values(
    schema: Schema, headings: Sequence[str], targets: Sequence[Target], row: SheetRow
) -> RowValues:
    """Read one row; each column has its target."""
    findings: list[Finding] = []
    answers: dict[str, _Answer] = {}
    for heading, target, cell in zip(headings, targets, row.cells, strict=False):
        if isinstance(cell, Flaw):
            place = Where(field=target.place)
            findings.append(error(cell.code, place, column=heading, shown=cell.shown))
        elif not is_blank(cell):
            field = schema.field(target.field)
            answers.setdefault(target.field, _Answer(field)).put(target, cell)
    if any(not is_blank(cell) for cell in row.cells[len(targets) :]):
        findings.append(error("sheet.too_many_cells", columns=len(targets)))
    if row.hidden:
        findings.append(warning("sheet.hidden_row"))
    raw = {name: answer.raw() for name, answer in answers.items()}
    return RowValues(raw, tuple(findings))


class _Answer:
    """Gathers the cells of one field."""

    def __init__(self, field: FieldDeclaration) -> None:
        self._field = field
        self._whole: Raw = None
        self._parts: dict[str, Raw] = {}
        self._rows: dict[int, dict[str, Raw]] = {}

    def put(self, target: Target, cell: Cell) -> None:
        if target.entries:
            entries = (c for c in _entries(cell) if not is_blank(c))
            for number, entry in enumerate(entries, start=1):
                self._rows[number] = {target.part: _cell_of_table(self._field, target.part, entry)}
        elif target.row:
            value = _cell_of_table(self._field, target.part, cell)
            self._rows.setdefault(target.row, {})[target.part] = value
        elif target.part:
            self._parts[target.part] = _part(self._field, target.part, cell)
        else:
            self._whole = raw_of(self._field, cell)

    def raw(self) -> Raw:
        """What the parser of the field reads; empty rows of a table field close up."""
        if self._rows:
            return [dict(self._rows[number]) for number in sorted(self._rows)]
        if self._parts:
            return _with_form(dict(self._parts)) if self._is_person() else dict(self._parts)
        return self._whole

    def _is_person(self) -> bool:
        return self._field.kind is FieldKind.PERSON


def raw_of(field: FieldDeclaration, cell: Cell) -> Raw:
    """A cell as the parser of a field reads it."""
    convert = _BY_KIND.get(field.kind)
    return convert(field, cell) if convert else _as_text(cell)


def _cell_of_table(field: FieldDeclaration, name: str, cell: Cell) -> Raw:
    column = next(column for column in field.columns if column.name == name)
    return raw_of(column, cell)


def _part(field: FieldDeclaration, part: str, cell: Cell) -> Raw:
    if field.kind is FieldKind.PERIOD:
        return _as_day(field, cell)
    text = _as_text(cell)
    return text.strip().casefold() if part == "anrede" and isinstance(text, str) else text


def _with_form(person: dict[str, Raw]) -> dict[str, Raw]:
    """Who has a name as an organisation only is addressed as one."""
    if not person.get("anrede") and "organisation" in person and "nachname" not in person:
        return {**person, "anrede": "organisation"}
    return person


def _entries(cell: Cell) -> list[Cell]:
    """Several entries in one cell: lines, or parts between semicolons where it is one line."""
    if not isinstance(cell, str):
        return [cell]
    lines = cell.strip().splitlines()
    return list(lines if len(lines) > 1 else cell.split(";"))


def _as_text(cell: Cell) -> Raw:
    """Dates and numbers in German, without points between thousands."""
    match cell:
        case datetime() if cell.time() != time():
            return f"{cell:%d.%m.%Y %H:%M}"
        case date():
            return f"{cell:%d.%m.%Y}"
        case Decimal():
            return f"{cell:f}".replace(".", ",")
        case bool() | str():
            return cell
        case _:
            return None


def _as_day(_field: FieldDeclaration, cell: Cell) -> Raw:
    """The day of a date, whatever time stands with it."""
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else _as_text(cell)


def _as_yes_no(_field: FieldDeclaration, cell: Cell) -> Raw:
    """Also as Excel writes it: WAHR, FALSCH."""
    text = _as_text(cell)
    return _YES_NO.get(text.strip().casefold(), text) if isinstance(text, str) else text


def _as_choice(field: FieldDeclaration, cell: Cell) -> Raw:
    """The value of an option that is called so by its value or its label."""
    text = _as_text(cell)
    key = squeezed(str(text))
    for option in field.options:
        if key in (squeezed(option.value), squeezed(option.label)):
            return option.value
    return text


_BY_KIND: Mapping[FieldKind, Callable[[FieldDeclaration, Cell], Raw]] = {
    FieldKind.DATE: _as_day,
    FieldKind.YES_NO: _as_yes_no,
    FieldKind.CHOICE: _as_choice,
}
