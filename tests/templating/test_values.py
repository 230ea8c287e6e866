"""Every kind of field: what is read, and the one sentence where it is not."""

from datetime import date
from decimal import Decimal

import pytest

from drafter import messages
from drafter.notice.values import AddressForm, Period, Person, PostalAddress
from drafter.templating.parsers import Raw
from tests.helpers.packages import NAME, parsed


def field(kind: str, more: str = "") -> str:
    return f'[[group.field]]\nname = "x"\nlabel = "Das Feld"\nkind = "{kind}"\n{more}\n'


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("text", "  Müller & Söhne ", "Müller & Söhne"),
        ("text", "Nguye\u0302\u0303n", "Nguyễn"),
        ("longtext", "a\r\n\r\nb", "a\n\nb"),
        ("date", "12.02.2026", date(2026, 2, 12)),
        ("date", "2. 3. 2026".replace(" ", ""), date(2026, 3, 2)),
        ("date", "2026-02-12", date(2026, 2, 12)),
        ("date", date(2026, 2, 12), date(2026, 2, 12)),
        ("amount", "40.500,00", Decimal("40500.00")),
        ("amount", "40.500,00 EUR", Decimal("40500.00")),
        ("amount", "0,01 €", Decimal("0.01")),
        ("amount", 17, Decimal("17.00")),
        ("percent", "62,5 %", Decimal("62.5")),
        ("percent", "100", Decimal(100)),
        ("integer", "1.250", 1250),
        ("yes_no", "ja", True),
        ("yes_no", False, False),
        ("iban", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("phone", "05162 970-0", "05162 970-0"),
        ("email", "post@kreis.example", "post@kreis.example"),
        ("period", {"von": "01.03.2026", "bis": "28.02.2027"},
         Period(date(2026, 3, 1), date(2027, 2, 28))),
        ("person", {"anrede": "keine", "nachname": "O’Neill"},
         Person(AddressForm.NONE, last_name="O’Neill")),
        ("address", {"strasse": "Weg 1", "plz": "29614", "ort": "Soltau"},
         PostalAddress("Weg 1", "29614", "Soltau")),
        ("address", {"strasse": "Rue 1", "plz": "F-75001", "ort": "PARIS", "land": "FRANKREICH"},
         PostalAddress("Rue 1", "F-75001", "PARIS", "FRANKREICH")),
    ],
)  # fmt: skip
def test_reads(kind: str, raw: Raw, value: object) -> None:
    values, findings = parsed(field(kind), {"x": raw, "name": "n"})
    assert findings == []
    assert values.values["x"] == value


@pytest.mark.parametrize(
    ("kind", "raw", "code", "place"),
    [
        ("text", "a\x00b", "values.control_character", "x"),
        ("text", "a\u202eb", "values.control_character", "x"),
        ("text", "a\ue000b", "values.private_character", "x"),
        ("text", "zwei\nZeilen", "values.control_character", "x"),
        ("text", "x" * 1_000_000, "values.too_long", "x"),
        ("longtext", "x" * 1_000_000, "values.too_long", "x"),
        ("text", ["a"], "values.not_text", "x"),
        ("date", "31.02.2026", "values.no_such_day", "x"),
        ("date", "morgen", "values.date_unreadable", "x"),
        ("amount", "1,234.56", "values.amount_unreadable", "x"),
        ("amount", "1.23", "values.amount_unreadable", "x"),
        ("amount", 1.5, "values.amount_unreadable", "x"),
        ("amount", "75 %", "values.amount_unreadable", "x"),
        ("percent", "75 EUR", "values.percent_unreadable", "x"),
        ("integer", "3 EUR", "values.integer_unreadable", "x"),
        ("amount", "1,005", "values.amount_cents", "x"),
        ("integer", "1,5", "values.integer_unreadable", "x"),
        ("yes_no", "vielleicht", "values.not_yes_no", "x"),
        ("iban", "DE89 3704 0044 0532 0130 01", "values.iban_wrong", "x"),
        ("phone", "(05162) 970/0", "values.phone_wrong", "x"),
        ("email", "post at kreis", "values.email_wrong", "x"),
        ("period", {"von": "01.03.2026"}, "values.missing_part", "x.bis"),
        ("period", {"von": "2.3.2026", "bis": "1.3.2026"}, "values.period_reversed", "x.bis"),
        ("person", {"anrede": "frau", "vorname": "Ada"}, "values.missing_part", "x.nachname"),
        ("person", {"anrede": "Eure Hoheit", "nachname": "A"}, "values.no_such_form", "x.anrede"),
        ("person", {"nachname": "A", "beruf": "B"}, "values.unknown_part", "x"),
        (
            "address",
            {"strasse": "W 1", "plz": "2961", "ort": "S"},
            "values.postcode_wrong",
            "x.plz",
        ),
        ("person", "Ada", "values.not_composite", "x"),
    ],
)
def test_refuses_with_a_sentence_and_a_place(kind: str, raw: Raw, code: str, place: str) -> None:
    values, findings = parsed(field(kind), {"x": raw, "name": "n"})
    assert [(found.code, found.where.field) for found in findings] == [(code, place)]
    assert "Das Feld" in messages.sentence(findings[0])
    assert values.values["x"] is None


TABLE = """
[[group.field]]
name = "x"
label = "Ausgaben"
kind = "table"
total = "betrag"
columns = [
  { name = "posten", label = "Posten", kind = "text" },
  { name = "betrag", label = "Betrag", kind = "amount" },
]
"""


def test_a_table_finds_its_bad_cell() -> None:
    rows: Raw = [{"posten": "A", "betrag": "1,00"}, {"posten": "B", "betrag": "zwei"}]
    _, findings = parsed(TABLE, {"x": rows, "name": "n"})
    assert [found.where.field for found in findings] == ["x[1].betrag"]


def test_a_table_has_a_sum() -> None:
    rows: Raw = [{"posten": "A", "betrag": "1.000,10"}, {"posten": "B", "betrag": "0,90"}]
    values, _ = parsed(TABLE, {"x": rows, "name": "n"})
    table = values.plain["x"]
    assert isinstance(table, dict)
    assert table["summe"] == Decimal("1001.00")


def test_an_unfinished_table_has_no_sum() -> None:
    values, _ = parsed(TABLE, {"x": [{"posten": "A"}], "name": "n"})
    table = values.plain["x"]
    assert isinstance(table, dict)
    assert table["summe"] is None


WHEN = NAME.replace('"name"', '"frage"', 1).replace('kind = "text"', 'kind = "yes_no"')


def test_a_field_is_asked_only_when_its_condition_holds() -> None:
    fields = WHEN + field("amount", 'when = "frage"')
    values, findings = parsed(fields, {"frage": "nein", "x": "unlesbar", "name": "n"})
    assert findings == []
    assert "x" not in values.active
    _, findings = parsed(fields, {"frage": "ja", "name": "n"})
    assert [found.code for found in findings] == ["values.missing"]


def test_an_unknown_field_is_named() -> None:
    _, findings = parsed("", {"name": "n", "namne": "n"})
    assert [(found.code, found.where.field) for found in findings] == [
        ("values.unknown_field", "namne")
    ]
