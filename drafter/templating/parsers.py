"""One parser a field kind: from what a person typed to a typed value, or a clear reason why not."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from stdnum import iban as stdnum_iban
from stdnum.exceptions import ValidationError

from drafter.notice.values import AddressForm, Period, Person, PostalAddress, Value
from drafter.templating.schema import FieldDeclaration, FieldKind

Raw = str | bool | int | float | date | list["Raw"] | dict[str, "Raw"] | None
"""What a form or a case file holds for one field."""

MAX_TEXT = 500
MAX_LONGTEXT = 20_000

GROUPED_NUMBER = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\Z")
DATE_DE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\Z")
DATE_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})\Z")
PHONE = re.compile(r"\+?\d[\d \-]{2,}\d\Z")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
POSTCODE_DE = re.compile(r"\d{5}\Z")
BIDI_MARKS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
PRIVATE_USE = frozenset({"Co", "Cs", "Cn"})


class Unreadable(Exception):
    """The raw value is no value of its kind. ``part`` is the part of a composite, e.g. ``plz``."""

    def __init__(self, code: str, part: str = "", **data: object) -> None:
        super().__init__(code, data)
        self.code = code
        self.part = part
        self.data = data


def clean_text(raw: Raw, *, limit: int, lines: bool) -> str:
    """NFC text without characters that a letter cannot hold (DIN 91379, data type C).

    Nothing is removed silently: a control character is a reason to refuse.
    """
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        raise Unreadable("values.not_text")
    text = unicodedata.normalize("NFC", str(raw).replace("\r\n", "\n").strip())
    if len(text) > limit:
        raise Unreadable("values.too_long", length=len(text), limit=limit)
    allowed = "\n\t" if lines else ""
    for position, char in enumerate(text, start=1):
        category = unicodedata.category(char)
        if (category == "Cc" and char not in allowed) or char in BIDI_MARKS:
            raise Unreadable("values.control_character", position=position, hex=f"{ord(char):04X}")
        if category in PRIVATE_USE:
            raise Unreadable("values.private_character", position=position, hex=f"{ord(char):04X}")
    return text


def parse_text(field: FieldDeclaration, raw: Raw) -> str:
    """One line of text; ``pattern`` of the field must match whole."""
    text = clean_text(raw, limit=MAX_TEXT, lines=False)
    if field.pattern and not re.fullmatch(field.pattern, text):
        raise Unreadable("values.pattern", example=field.example or field.pattern)
    return text


def parse_longtext(_field: FieldDeclaration, raw: Raw) -> str:
    """Paragraphs of text; blank lines separate them."""
    return clean_text(raw, limit=MAX_LONGTEXT, lines=True)


def parse_date(_field: FieldDeclaration, raw: Raw) -> date:
    """A day as ``12.02.2026`` or ``2026-02-12``."""
    if isinstance(raw, date):
        return raw
    text = raw.strip() if isinstance(raw, str) else ""
    if match := DATE_DE.match(text):
        day, month, year = match.groups()
    elif match := DATE_ISO.match(text):
        year, month, day = match.groups()
    else:
        raise Unreadable("values.date_unreadable", value=str(raw)[:40])
    try:
        return date(int(year), int(month), int(day))
    except ValueError as problem:
        raise Unreadable("values.no_such_day", value=text) from problem


_UNITS = {
    FieldKind.AMOUNT: re.compile(r"\s*(?:EUR|€|Euro)$"),
    FieldKind.PERCENT: re.compile(r"\s*(?:%|v\. ?H\.)$"),
}


def parse_number(raw: Raw, code: str, kind: FieldKind) -> Decimal:
    """A German number (``1.234,56``); the unit of its kind may follow, „75 %“ is no amount.

    English notation is refused, floats are never guessed at.
    """
    if isinstance(raw, bool | float) or raw is None:
        raise Unreadable(code, value=raw)
    text = str(raw).strip().replace("\u00a0", " ")
    if kind in _UNITS:
        text = _UNITS[kind].sub("", text)
    if not GROUPED_NUMBER.match(text):
        raise Unreadable(code, value=text[:40])
    try:
        return Decimal(text.replace(".", "").replace(",", "."))
    except InvalidOperation as problem:
        raise Unreadable(code, value=text[:40]) from problem


def within_bounds(field: FieldDeclaration, value: Decimal) -> Decimal:
    """The value, if it is not below ``minimum`` or above ``maximum`` of the field."""
    if field.minimum and value < Decimal(field.minimum):
        raise Unreadable("values.too_small", limit=field.minimum.replace(".", ","))
    if field.maximum and value > Decimal(field.maximum):
        raise Unreadable("values.too_large", limit=field.maximum.replace(".", ","))
    return value


def parse_amount(field: FieldDeclaration, raw: Raw) -> Decimal:
    """Euro with at most two decimals; more would be rounding nobody decided on."""
    value = parse_number(raw, "values.amount_unreadable", FieldKind.AMOUNT)
    if value != value.quantize(Decimal("0.01")):
        raise Unreadable("values.amount_cents", value=str(raw)[:40])
    if abs(value) >= Decimal(10) ** 12:
        raise Unreadable("values.too_large", limit="999.999.999.999,99")
    return within_bounds(field, value.quantize(Decimal("0.01")))


def parse_percent(field: FieldDeclaration, raw: Raw) -> Decimal:
    """A percentage, ``75`` or ``62,5 %``."""
    value = parse_number(raw, "values.percent_unreadable", FieldKind.PERCENT)
    return within_bounds(field, value.normalize() + 0)


def parse_integer(field: FieldDeclaration, raw: Raw) -> int:
    """A whole number."""
    value = parse_number(raw, "values.integer_unreadable", FieldKind.INTEGER)
    if value != value.to_integral_value() or abs(value) >= Decimal(10) ** 12:
        raise Unreadable("values.integer_unreadable", value=str(raw)[:40])
    return int(within_bounds(field, value))


def parse_choice(field: FieldDeclaration, raw: Raw) -> str:
    """The value of one of the options."""
    values = {option.value for option in field.options}
    if raw not in values:
        allowed = ", ".join(f"„{option.label}“" for option in field.options)
        raise Unreadable("values.no_such_option", allowed=allowed)
    return str(raw)


def parse_yes_no(_field: FieldDeclaration, raw: Raw) -> bool:
    """Yes or no; a case file may say ``true`` or ``"ja"``."""
    known = {True: True, False: False, "ja": True, "nein": False}
    if not isinstance(raw, bool | str) or raw not in known:
        raise Unreadable("values.not_yes_no")
    return known[raw]


def parse_iban(_field: FieldDeclaration, raw: Raw) -> str:
    """An IBAN with right check digits (mod 97), without spaces."""
    try:
        return str(stdnum_iban.validate(raw if isinstance(raw, str) else ""))
    except ValidationError as problem:
        raise Unreadable("values.iban_wrong") from problem


def parse_phone(_field: FieldDeclaration, raw: Raw) -> str:
    """A telephone number after DIN 5008: digits, spaces, a hyphen before the extension."""
    text = clean_text(raw, limit=40, lines=False)
    if not PHONE.match(text):
        raise Unreadable("values.phone_wrong")
    return text


def parse_email(_field: FieldDeclaration, raw: Raw) -> str:
    """An e-mail address, by form only."""
    text = clean_text(raw, limit=254, lines=False)
    if not EMAIL.match(text):
        raise Unreadable("values.email_wrong")
    return text


def _parts(raw: Raw, names: tuple[str, ...]) -> Mapping[str, Raw]:
    if not isinstance(raw, dict):
        raise Unreadable("values.not_composite", parts=", ".join(names))
    unknown = sorted(set(raw) - set(names))
    if unknown:
        raise Unreadable("values.unknown_part", part_name=unknown[0], parts=", ".join(names))
    return raw


def _part_text(parts: Mapping[str, Raw], name: str) -> str:
    try:
        return clean_text(parts.get(name) or "", limit=MAX_TEXT, lines=False)
    except Unreadable as problem:
        raise Unreadable(problem.code, part=name, **problem.data) from problem


def parse_period(field: FieldDeclaration, raw: Raw) -> Period:
    """From and to; the end is not before the start."""
    parts = _parts(raw, ("von", "bis"))
    days = {}
    for name in ("von", "bis"):
        if parts.get(name) in (None, ""):
            raise Unreadable("values.missing_part", part=name, part_label=name)
        try:
            days[name] = parse_date(field, parts[name])
        except Unreadable as problem:
            raise Unreadable(problem.code, part=name, **problem.data) from problem
    if days["bis"] < days["von"]:
        raise Unreadable("values.period_reversed", part="bis")
    return Period(days["von"], days["bis"])


def parse_person(_field: FieldDeclaration, raw: Raw) -> Person:
    """A person or an organisation; the form of address may be ``keine``."""
    parts = _parts(raw, ("anrede", "titel", "vorname", "nachname", "organisation"))
    form = str(parts.get("anrede") or AddressForm.NONE)
    if form not in set(AddressForm):
        raise Unreadable("values.no_such_form", part="anrede")
    texts = {n: _part_text(parts, n) for n in ("titel", "vorname", "nachname", "organisation")}
    if form == AddressForm.ORGANISATION:
        if not texts["organisation"]:
            raise Unreadable("values.missing_part", part="organisation", part_label="Organisation")
    elif not texts["nachname"]:
        raise Unreadable("values.missing_part", part="nachname", part_label="Nachname")
    return Person(
        form=AddressForm(form),
        title=texts["titel"],
        first_name=texts["vorname"],
        last_name=texts["nachname"],
        organisation=texts["organisation"],
    )


def parse_address(_field: FieldDeclaration, raw: Raw) -> PostalAddress:
    """A postal address; within Germany the postcode has five digits."""
    names = ("zusatz", "strasse", "plz", "ort", "land")
    parts = _parts(raw, names)
    texts = {name: _part_text(parts, name) for name in names}
    labels = {"strasse": "Straße und Hausnummer", "plz": "Postleitzahl", "ort": "Ort"}
    for name, label in labels.items():
        if not texts[name]:
            raise Unreadable("values.missing_part", part=name, part_label=label)
    abroad = texts["land"].casefold() not in ("", "deutschland", "de")
    if not abroad and not POSTCODE_DE.match(texts["plz"]):
        raise Unreadable("values.postcode_wrong", part="plz")
    return PostalAddress(
        street=texts["strasse"],
        postcode=texts["plz"],
        place=texts["ort"],
        country=texts["land"] if abroad else "",
        extra=texts["zusatz"],
    )


Parser = Callable[[FieldDeclaration, Raw], Value]

PARSERS: dict[FieldKind, Parser] = {
    FieldKind.TEXT: parse_text,
    FieldKind.FILE_REFERENCE: parse_text,
    FieldKind.LONGTEXT: parse_longtext,
    FieldKind.DATE: parse_date,
    FieldKind.PERIOD: parse_period,
    FieldKind.AMOUNT: parse_amount,
    FieldKind.PERCENT: parse_percent,
    FieldKind.INTEGER: parse_integer,
    FieldKind.CHOICE: parse_choice,
    FieldKind.YES_NO: parse_yes_no,
    FieldKind.PERSON: parse_person,
    FieldKind.ADDRESS: parse_address,
    FieldKind.IBAN: parse_iban,
    FieldKind.PHONE: parse_phone,
    FieldKind.EMAIL: parse_email,
}
"""Every kind but the table, whose cells have parsers of their own (see ``values``)."""
