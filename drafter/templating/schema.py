"""What ``template.toml`` declares: the fields of a template, its computed values and its rules."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from drafter.notice.document import Matter, ProcedureLaw
from drafter.notice.findings import Severity

NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class FieldKind(StrEnum):
    """The kinds of fields; each has one parser, one German format and one widget."""

    TEXT = "text"
    LONGTEXT = "longtext"
    DATE = "date"
    PERIOD = "period"
    AMOUNT = "amount"
    PERCENT = "percent"
    INTEGER = "integer"
    CHOICE = "choice"
    YES_NO = "yes_no"
    PERSON = "person"
    ADDRESS = "address"
    FILE_REFERENCE = "file_reference"
    IBAN = "iban"
    PHONE = "phone"
    EMAIL = "email"
    TABLE = "table"


PARTS: dict[FieldKind, tuple[str, ...]] = {
    FieldKind.PERIOD: ("von", "bis"),
    FieldKind.PERSON: ("anrede", "titel", "vorname", "nachname", "organisation"),
    FieldKind.ADDRESS: ("zusatz", "strasse", "plz", "ort", "land"),
}
"""The named parts of composite kinds, as templates and case files spell them."""


class _Declared(BaseModel):
    """Base of all that is declared: frozen, and an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Option(_Declared):
    """One answer of a choice."""

    value: Name
    label: str


class FieldDeclaration(_Declared):
    """One field of the form.

    ``when`` is an expression over other fields; while it is false the field is not asked.
    ``columns`` are the columns of a table, ``total`` names the amount column that is summed.
    ``verbatim`` text is checked neither for spelling nor for typography.
    """

    name: Name
    label: str
    kind: FieldKind
    help: str = ""
    example: str = ""
    required: bool = True
    default: str | bool | int | None = None
    when: str = ""
    options: tuple[Option, ...] = ()
    columns: tuple["FieldDeclaration", ...] = ()
    total: str = ""
    minimum: str = ""
    maximum: str = ""
    pattern: str = ""
    internal: bool = False  # for the file only: never printed
    verbatim: bool = False  # a name or a sign: its letters are nobody's business

    @field_validator("pattern")
    @classmethod
    def _pattern_compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as problem:
            raise ValueError(f"kein gültiges Muster: {problem}") from problem
        return pattern

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "FieldDeclaration":
        if self.kind is FieldKind.CHOICE and not self.options:
            raise ValueError("ein Auswahlfeld braucht options")
        if (self.kind is FieldKind.TABLE) != bool(self.columns):
            raise ValueError("columns gehört zu einer Tabelle, und nur dorthin")
        if self.total and self.total not in {column.name for column in self.columns}:
            raise ValueError(f"total nennt keine Spalte: {self.total}")
        if any(column.kind is FieldKind.TABLE for column in self.columns):
            raise ValueError("eine Tabelle kann keine Tabelle enthalten")
        return self


class GroupDeclaration(_Declared):
    """Fields that belong together; one section of the form."""

    id: Name
    title: str
    help: str = ""
    field: tuple[FieldDeclaration, ...]


class ComputedDeclaration(_Declared):
    """A value worked out from fields; ``formula`` is an expression."""

    name: Name
    label: str
    kind: FieldKind
    formula: str


class RuleDeclaration(_Declared):
    """A rule of this template: ``holds`` must be true, else ``message`` is shown at ``field``."""

    code: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_-]*$")]
    severity: Severity = Severity.ERROR
    holds: str
    message: str
    field: str = ""
    source: str = ""


class MatterByCase(_Declared):
    """The fields or computed values that decide on a part of the matter, case by case.

    For templates that serve several matters, such as a refusal. ``area`` and ``procedure_law`` are
    read from texts or choices, the others from yes or no; what is unanswered stays as declared.
    """

    area: Name | None = None
    procedure_law: Name | None = None
    discretionary: Name | None = None
    burdening: Name | None = None

    def names(self) -> frozenset[str]:
        """The fields and computed values that are read."""
        read = (self.area, self.procedure_law, self.discretionary, self.burdening)
        return frozenset(name for name in read if name)


class MatterDeclaration(_Declared):
    """The legal side of the template; see ``notice.document.Matter``."""

    area: Name
    procedure_law: ProcedureLaw = ProcedureLaw.VWVFG
    administrative_act: bool = True
    discretionary: bool = False
    burdening: bool = False
    legal_basis: tuple[str, ...] = ()
    law_as_of: str
    by_case: MatterByCase = MatterByCase()

    def as_matter(self, answers: Mapping[str, object]) -> Matter:
        """The type that checks and remedies read, for a case with these plain values."""
        area = answers.get(self.by_case.area or "")
        law = answers.get(self.by_case.procedure_law or "")
        discretionary = answers.get(self.by_case.discretionary or "")
        burdening = answers.get(self.by_case.burdening or "")
        return Matter(
            area=area if isinstance(area, str) else self.area,
            procedure_law=next((p for p in ProcedureLaw if p == law), self.procedure_law),
            administrative_act=self.administrative_act,
            discretionary=discretionary if isinstance(discretionary, bool) else self.discretionary,
            burdening=burdening if isinstance(burdening, bool) else self.burdening,
            legal_basis=self.legal_basis,
        )


class Schema(_Declared):
    """A whole ``template.toml``."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    title: str
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    state: Literal["draft", "released"] = "draft"
    category: str
    description: str
    notice_title: str  # title of the Word file (AC3); an expression is not allowed here
    matter: MatterDeclaration
    group: tuple[GroupDeclaration, ...]
    computed: tuple[ComputedDeclaration, ...] = ()
    rule: tuple[RuleDeclaration, ...] = ()

    @model_validator(mode="after")
    def _names_are_unique(self) -> "Schema":
        names = [f.name for f in self.fields()] + [c.name for c in self.computed]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"mehrfach vergebene Feldnamen: {', '.join(twice)}")
        unknown = sorted(self.matter.by_case.names() - set(names))
        if unknown:
            raise ValueError(f"matter.by_case nennt kein Feld: {', '.join(unknown)}")
        return self

    def fields(self) -> Iterator[FieldDeclaration]:
        """All fields in the order of the form."""
        for group in self.group:
            yield from group.field

    def field(self, name: str) -> FieldDeclaration:
        """The field of this name; KeyError if there is none."""
        for declared in self.fields():
            if declared.name == name:
                return declared
        raise KeyError(name)
