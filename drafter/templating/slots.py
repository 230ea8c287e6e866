"""Values on their way through Jinja: inert, and each knows the field it came from.

Jinja never sees the text of a value. A slot prints as an opaque token; the markup parser replaces
the token by a run with the literal text. So a value can never act as markup or as a template.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from drafter.notice.document import Run, RunState
from drafter.templating import german
from drafter.templating.expressions import Plain
from drafter.templating.schema import PARTS, FieldDeclaration, FieldKind

TOKEN_START, TOKEN_END = "\ue000", "\ue001"
MARK_START, MARK_END = "\ue010", "\ue011"
TOKEN = re.compile(f"{TOKEN_START}(\\d+){TOKEN_END}")
RESERVED = re.compile("[\ue000-\ue0ff]")
"""Characters that only the renderer may use; a template that contains one is refused."""


@dataclass(frozen=True, eq=False)
class Slot:
    """One value in a template.

    Parts of a value are reached by item, so Jinja's sandbox can keep everything that starts with
    an underscore closed.
    """

    _path: str
    _label: str
    _plain: Plain
    _display: str
    _children: Mapping[str, "Slot"] = field(default_factory=dict)
    _rows: tuple["Slot", ...] = ()
    _required: bool = True

    def __getitem__(self, name: str) -> "Slot":
        return self._children[name]

    def __iter__(self) -> Iterator["Slot"]:
        return iter(self._rows)

    def __bool__(self) -> bool:
        return bool(self._plain)

    def __eq__(self, other: object) -> bool:
        return self._plain is not None and self._plain == _unwrapped(other)

    def __hash__(self) -> int:
        return hash(self._path)

    def _compared(self, other: object) -> int | None:
        mine, theirs = self._plain, _unwrapped(other)
        if isinstance(mine, int | Decimal) and isinstance(theirs, int | Decimal):
            return (mine > theirs) - (mine < theirs)
        if isinstance(mine, date) and isinstance(theirs, date):
            return (mine > theirs) - (mine < theirs)
        return None  # unanswered, or not comparable: the condition does not hold

    def __lt__(self, other: object) -> bool:
        return self._compared(other) == -1

    def __le__(self, other: object) -> bool:
        return self._compared(other) in (-1, 0)

    def __gt__(self, other: object) -> bool:
        return self._compared(other) == 1

    def __ge__(self, other: object) -> bool:
        return self._compared(other) in (0, 1)

    def shown(self, display: str) -> "Slot":
        """The same value in another format; an unanswered one stays unanswered."""
        return self if self._plain is None else replace(self, _display=display)

    @property
    def plain(self) -> Plain:
        """The typed value, for filters."""
        return self._plain

    def run(self) -> Run:
        """The run that stands for this slot on paper; an optional answer may be empty."""
        if self._plain is None and self._required:
            return Run(self._label, self._path, RunState.MISSING)
        return Run(self._display, self._path, RunState.ANSWERED)


PRINTED = "_printed"
"""The name under which a rendering finds what it has printed so far."""


class Printed:
    """Collects the runs behind the tokens of one rendering."""

    def __init__(self) -> None:
        self.runs: dict[int, Run] = {}

    def token(self, value: object) -> str:
        """The token that stands for a value."""
        number = len(self.runs)
        self.runs[number] = value.run() if isinstance(value, Slot) else Run(str(value))
        return f"{TOKEN_START}{number}{TOKEN_END}"


def _unwrapped(value: object) -> object:
    return value.plain if isinstance(value, Slot) else value


PART_LABELS: Mapping[str, str] = {
    "von": "von",
    "bis": "bis",
    "anrede": "Anrede",
    "titel": "Titel",
    "vorname": "Vorname",
    "nachname": "Nachname",
    "organisation": "Organisation",
    "zusatz": "Zusatzzeile",
    "strasse": "Straße und Hausnummer",
    "plz": "Postleitzahl",
    "ort": "Ort",
    "land": "Land",
}


def display(declared: FieldDeclaration, plain: Plain) -> str:
    """How a plain value of this field is printed."""
    text = ""
    match plain:
        case bool():
            text = "ja" if plain else "nein"
        case Decimal():
            percent = declared.kind is FieldKind.PERCENT
            text = german.percent(plain) if percent else german.amount(plain)
        case int():
            text = german.number(plain)
        case date():
            text = german.day(plain)
        case str() if declared.kind is FieldKind.IBAN:
            text = german.iban(plain)
        case str():
            labels = {option.value: option.label for option in declared.options}
            text = labels.get(plain, plain)
    return text


def slot(declared: FieldDeclaration, path: str, plain: Plain, *, required: bool = True) -> Slot:
    """The slot of a field, with slots for its parts, rows and sum.

    ``required`` is false for a field that is optional or not asked in this case.
    """
    if declared.kind is FieldKind.TABLE:
        return _table_slot(declared, path, plain)
    children = {
        part: replace(_part_slot(declared, path, part, plain), _required=required)
        for part in PARTS.get(declared.kind, ())
    }
    text = _composed(declared, plain)
    return Slot(path, declared.label, plain, text, children, _required=required)


def _part_slot(declared: FieldDeclaration, path: str, part: str, plain: Plain) -> Slot:
    value = plain[part] if isinstance(plain, Mapping) else None
    text = german.day(value) if isinstance(value, date) else str(value or "")
    return Slot(f"{path}.{part}", f"{declared.label}: {PART_LABELS[part]}", value, text)


def _composed(declared: FieldDeclaration, plain: Plain) -> str:
    if not isinstance(plain, Mapping):
        return display(declared, plain)
    if declared.kind is FieldKind.PERIOD:
        start, end = plain["von"], plain["bis"]
        if isinstance(start, date) and isinstance(end, date):
            return f"{german.day(start)} bis {german.day(end)}"
    if declared.kind is FieldKind.PERSON:
        name = " ".join(str(plain[p]) for p in ("titel", "vorname", "nachname") if plain[p])
        return name or str(plain["organisation"])
    if declared.kind is FieldKind.ADDRESS:
        return f"{plain['strasse']}, {plain['plz']} {plain['ort']}"
    return ""


def _table_slot(declared: FieldDeclaration, path: str, plain: Plain) -> Slot:
    if not isinstance(plain, Mapping) or not isinstance(plain["zeilen"], Sequence):
        empty = {"summe": Slot(path, f"{declared.label}: Summe", None, "")}
        return Slot(path, declared.label, None, "", empty)
    rows = tuple(
        _row_slot(declared, f"{path}[{index}]", row)
        for index, row in enumerate(plain["zeilen"])
        if isinstance(row, Mapping)
    )
    amount = plain["summe"]
    text = german.amount(amount) if isinstance(amount, Decimal) else ""
    count = Slot(path, declared.label, len(rows), str(len(rows)))
    children = {"summe": Slot(path, f"{declared.label}: Summe", amount, text), "anzahl": count}
    return Slot(path, declared.label, plain if rows else None, str(len(rows)), children, rows)


def _row_slot(declared: FieldDeclaration, path: str, row: Mapping[str, Plain]) -> Slot:
    cells = {
        c.name: slot(c, f"{path}.{c.name}", row[c.name], required=c.required)
        for c in declared.columns
    }
    return Slot(path, declared.label, dict(row), "", cells)
