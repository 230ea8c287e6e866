"""Typed values of a case: what the fields of a template hold once they are parsed.

All are frozen; ``None`` stands for an unanswered field. Money is ``Decimal`` with two places.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class AddressForm(StrEnum):
    """Form of address (Anrede) of a recipient; NONE where none is known or wanted."""

    MS = "frau"
    MR = "herr"
    NONE = "keine"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` to ``end``, both days included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Person:
    """A recipient or a signatory; names after DIN 91379, NFC. ``organisation`` may stand alone."""

    form: AddressForm
    title: str = ""
    first_name: str = ""
    last_name: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A postal address; ``country`` is empty within Germany. ``extra`` is the Zusatzzeile."""

    street: str
    postcode: str
    place: str
    country: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of typed cells, each a mapping from column name to value."""

    rows: tuple[Mapping[str, "Value"], ...]

    def __hash__(self) -> int:
        return hash(len(self.rows))


Value = str | bool | int | Decimal | date | Period | Person | PostalAddress | Table | None
