"""Which field of a template a column of a table is: by field name, or by its German label.

Parts of a field have columns of their own (``adressat.nachname``), and so have the cells of a
table field, whose rows are numbered (``bemessung.2.betrag``, without a number the first row). A
table field with a single column may also be one column, with several entries in a cell.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from drafter.notice.faults import UnreadableInput
from drafter.templating.schema import PARTS, FieldDeclaration, FieldKind, Schema
from drafter.templating.values import MAX_ROWS

PART_LABELS: Mapping[str, tuple[str, ...]] = {
    "anrede": ("Anrede",),
    "titel": ("Titel",),
    "vorname": ("Vorname",),
    "nachname": ("Nachname", "Name", "Familienname"),
    "organisation": ("Organisation", "Firma"),
    "zusatz": ("Zusatz", "Adresszusatz"),
    "strasse": ("Straße", "Straße und Hausnummer", "Straße, Hausnummer", "Straße Nr."),
    "plz": ("PLZ", "Postleitzahl"),
    "ort": ("Ort", "Wohnort"),
    "land": ("Land", "Staat"),
    "von": ("von", "Beginn"),
    "bis": ("bis", "Ende"),
}
"""How people call the parts of a field; the first is the one messages use."""

NEEDED_PARTS: Mapping[FieldKind, tuple[tuple[str, ...], ...]] = {
    FieldKind.PERIOD: (("von",), ("bis",)),
    FieldKind.PERSON: (("nachname", "organisation"),),
    FieldKind.ADDRESS: (("strasse",), ("plz",), ("ort",)),
}
"""Of each group, one column at least must be there."""

SHOWN = 12  # names that a message lists
_NUMBERED = re.compile(r"(.*?\D)(\d{1,3})(\D.*)")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True)
class Target:
    """Where the cells of a column go: a field, a part of it, or a cell of a table field.

    ``row`` counts from 1, and 0 where the field has no rows; ``entries``: a cell holds them all.
    """

    field: str
    part: str = ""
    row: int = 0
    entries: bool = False

    def __str__(self) -> str:
        number = str(self.row) if self.row > 1 else ""
        return ".".join(piece for piece in (self.field, number, self.part) if piece)

    @property
    def place(self) -> str:
        """The field path of findings, in which rows count from 0."""
        number = f"[{self.row - 1}]" if self.row else ""
        return f"{self.field}{number}.{self.part}" if self.part and not self.entries else self.field


def bind(
    schema: Schema, headings: Sequence[str], answered: frozenset[str], hidden: frozenset[str]
) -> tuple[Target, ...]:
    """The target of each column; raises ``UnreadableInput`` before anything is filled.

    ``answered`` are fields that are known without the table, ``hidden`` those that are only asked
    while a clause is picked.
    """
    directory = _Directory(schema)
    found = [directory.find(heading) for heading in headings]
    unknown = [h for h, targets in zip(headings, found, strict=True) if not targets]
    if unknown:
        raise UnreadableInput("columns.unknown", columns=listed(unknown), template=schema.title)
    chosen = tuple(_check(schema, h, t) for h, t in zip(headings, found, strict=True))
    _require_different(headings, chosen)
    missing = list(_missing(schema, chosen, answered | hidden))
    if missing:
        raise UnreadableInput("columns.missing", columns=listed(missing), template=schema.title)
    return chosen


def listed(names: Sequence[str]) -> str:
    """Names in quotation marks, the first dozen of them."""
    text = ", ".join(f"„{name}“" for name in names[:SHOWN])
    rest = len(names) - SHOWN
    return f"{text} und {rest} weitere" if rest > 0 else text


def squeezed(text: str) -> str:
    """Letters and digits in small letters, ä as ae and ß as ss: how names are compared."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)
    return "".join(char for char in plain if char.isalnum())


def _spelled(text: str) -> str:
    return " ".join(text.casefold().split())


_KEYS: tuple[Callable[[str], str], ...] = (str.strip, _spelled, squeezed, squeezed)
"""How headings are compared: exactly, without regard to capitals, by letters alone."""


class _Directory:
    """All names of the columns that a template understands, in four tiers, the surest first.

    A field name as it is spelled; names and labels but for capitals; the letters of names and
    labels; the letters of parts. A label may look like the name of another field, so the tiers
    between take both, and what fits both is left to the person.
    """

    def __init__(self, schema: Schema) -> None:
        self._tiers: tuple[dict[str, list[Target]], ...] = ({}, {}, {}, {})
        for field in schema.fields():
            for kind, name, target in _names(field):
                for tier in _TIERS[kind]:
                    known = self._tiers[tier].setdefault(_KEYS[tier](name), [])
                    if target not in known:
                        known.append(target)

    def find(self, heading: str) -> list[Target]:
        """The targets of the first tier that knows a heading, with or without a row number."""
        found = self._known(heading)
        numbered = _NUMBERED.fullmatch(heading.strip())
        if not found and numbered and 1 <= (row := int(numbered[2])) <= MAX_ROWS:
            cells = self._known(numbered[1] + numbered[3].lstrip(" .:-_"))
            return [Target(cell.field, cell.part, row) for cell in cells if cell.row]
        return found

    def _known(self, heading: str) -> list[Target]:
        keys = (key(heading) for key in _KEYS)
        found = (tier[key] for tier, key in zip(self._tiers, keys, strict=True) if key in tier)
        return next(found, [])


class _NameKind(Enum):
    """What a name of a column is taken from."""

    NAME = auto()
    LABEL = auto()
    PART = auto()


_TIERS = {_NameKind.NAME: (0, 1, 2), _NameKind.LABEL: (1, 2), _NameKind.PART: (3,)}


def _names(field: FieldDeclaration) -> Iterator[tuple[_NameKind, str, Target]]:
    """All names of the columns of a field."""
    single = len(field.columns) == 1
    whole = Target(field.name, field.columns[0].name if single else "", entries=single)
    yield _NameKind.NAME, field.name, whole
    yield _NameKind.LABEL, field.label, whole
    for column in field.columns:
        cell = Target(field.name, column.name, row=1)
        yield _NameKind.NAME, f"{field.name}.{column.name}", cell
        yield _NameKind.LABEL, f"{field.label} {column.label}", cell
    for part in PARTS.get(field.kind, ()):
        target = Target(field.name, part)
        yield _NameKind.NAME, f"{field.name}.{part}", target
        for label in PART_LABELS[part]:
            yield _NameKind.LABEL, f"{field.label} {label}", target
            yield _NameKind.PART, label, target


def _check(schema: Schema, heading: str, targets: Sequence[Target]) -> Target:
    """The one target of a heading, if it is one and not a field that has to be taken apart."""
    if len(targets) > 1:
        choices = listed([str(target) for target in targets])
        raise UnreadableInput("columns.ambiguous", column=heading, choices=choices)
    target = targets[0]
    field = schema.field(target.field)
    parts = PARTS.get(field.kind) or tuple(column.name for column in field.columns)
    if parts and not target.part:
        names = listed([str(Target(field.name, part)) for part in parts])
        raise UnreadableInput("columns.whole", column=heading, parts=names)
    return target


def _require_different(headings: Sequence[str], targets: Sequence[Target]) -> None:
    first: dict[Target, str] = {}
    for heading, target in zip(headings, targets, strict=True):
        # Entries in one cell and cells of rows would both say what the rows are.
        rival = next((t for t in first if t.field == target.field and t.entries != target.entries
                      and target.row + t.row), target)  # fmt: skip
        if rival in first:
            raise UnreadableInput("columns.twice", one=first[rival], other=heading)
        first[target] = heading


def _missing(schema: Schema, targets: Sequence[Target], known: frozenset[str]) -> Iterator[str]:
    """What the columns leave out of the fields that every notice needs."""
    bound: dict[str, set[str]] = {}
    for target in targets:
        bound.setdefault(target.field, set()).add(target.part)
    for field in schema.fields():
        asked = field.required and field.default is None and not field.when
        if not asked or (field.name in known and field.name not in bound):
            continue
        there = bound.get(field.name, set())
        if field.kind is FieldKind.TABLE:
            columns = [c.label for c in field.columns if c.required and c.name not in there]
            single = len(field.columns) == 1
            yield from (field.label if single else f"{field.label} {c}" for c in columns)
        elif field.kind in NEEDED_PARTS:
            for group in NEEDED_PARTS[field.kind]:
                if not there.intersection(group):
                    yield f"{field.label} {PART_LABELS[group[0]][0]}"
        elif not there:
            yield field.label
