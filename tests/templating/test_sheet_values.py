"""From the cells of a row to what a form would hold."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from drafter import messages
from drafter.templating.columns import bind
from drafter.templating.parsers import Raw
from drafter.templating.sheet import Cell, Flaw, SheetRow
from drafter.templating.sheet_values import RowValues, row_values
from tests.helpers.packages import schema

FIELDS = """
[[group.field]]
name = "wer"
label = "Empfänger"
kind = "person"
required = false
[[group.field]]
name = "wann"
label = "Zeitraum"
kind = "period"
required = false
[[group.field]]
name = "tag"
label = "Tag"
kind = "date"
required = false
[[group.field]]
name = "geld"
label = "Betrag"
kind = "amount"
required = false
[[group.field]]
name = "wort"
label = "Wort"
kind = "text"
required = false
[[group.field]]
name = "frage"
label = "Frage"
kind = "yes_no"
required = false
[[group.field]]
name = "weg"
label = "Weg"
kind = "choice"
required = false
options = [{ value = "pzu", label = "Postzustellungsurkunde" }, { value = "post", label = "Brief" }]
[[group.field]]
name = "posten"
label = "Posten"
kind = "table"
required = false
columns = [
  { name = "grund", label = "Grund", kind = "text" },
  { name = "betrag", label = "Betrag", kind = "amount" },
]
[[group.field]]
name = "anlagen"
label = "Anlagen"
kind = "table"
required = false
columns = [{ name = "name", label = "Anlage", kind = "text" }]
"""
NOBODY: frozenset[str] = frozenset()


def read(**cells: Cell) -> RowValues:
    """A row whose columns are named with __ for a point."""
    headings = [name.replace("__", ".") for name in cells]
    known = schema(FIELDS)
    targets = bind(known, headings, NOBODY, NOBODY)
    return row_values(known, headings, targets, SheetRow(7, tuple(cells.values())))


@pytest.mark.parametrize(
    ("name", "cell", "raw"),
    [
        ("tag", "03.02.2026", "03.02.2026"),
        ("tag", date(2026, 2, 3), date(2026, 2, 3)),
        ("tag", datetime(2026, 2, 3, 8, 15), date(2026, 2, 3)),  # noqa: DTZ001 - as Excel has it
        ("tag", Decimal(46056), "46056"),
        ("geld", "1.234,50", "1.234,50"),
        ("geld", Decimal("1234.5"), "1234,5"),
        ("wort", Decimal(12), "12"),
        ("wort", Decimal("0.000001"), "0,000001"),
        ("wort", date(2026, 2, 3), "03.02.2026"),
        ("wort", datetime(2026, 2, 3, 8, 15), "03.02.2026 08:15"),  # noqa: DTZ001 - as Excel has it
        ("frage", "Ja", True),
        ("frage", "FALSCH", False),
        ("frage", True, True),
        ("frage", "vielleicht", "vielleicht"),
        ("weg", "postzustellungs-urkunde", "pzu"),
        ("weg", "Post", "post"),
        ("weg", "Bote", "Bote"),
        ("anlagen", "Plan; Merkblatt ;", [{"name": "Plan"}, {"name": " Merkblatt "}]),
        ("anlagen", "Plan; Teil 1\nMerkblatt\n", [{"name": "Plan; Teil 1"}, {"name": "Merkblatt"}]),
        ("anlagen", Decimal(3), [{"name": "3"}]),
    ],
)
def test_cell(name: str, cell: Cell, raw: Raw) -> None:
    assert read(**{name: cell}) == RowValues({name: raw}, ())


def test_parts_are_put_together() -> None:
    row = read(wer__anrede="Frau", wer__nachname="Probe", wer__titel="", wann__von=date(2026, 1, 1))
    assert row.raw == {
        "wer": {"anrede": "frau", "nachname": "Probe"},
        "wann": {"von": date(2026, 1, 1)},
    }


def test_who_is_an_organisation_only_is_addressed_as_one() -> None:
    columns: dict[str, Cell] = {
        "wer__anrede": "",
        "wer__nachname": "",
        "wer__organisation": "e. V.",
    }
    assert read(**columns).raw == {"wer": {"organisation": "e. V.", "anrede": "organisation"}}
    columns |= {"wer__nachname": "Probe"}
    assert read(**columns).raw == {"wer": {"organisation": "e. V.", "nachname": "Probe"}}


def test_numbered_columns_are_rows_and_gaps_close_up() -> None:
    row = read(
        posten__betrag=Decimal("1.5"), posten__2__grund=" ", posten__2__betrag=None,
        posten__3__grund="drei", posten__grund="eins",
    )  # fmt: skip
    assert row.raw == {"posten": [{"betrag": "1,5", "grund": "eins"}, {"grund": "drei"}]}


def test_empty_cells_are_no_answers() -> None:
    assert read(wort="  ", tag=None, wer__nachname="", anlagen=";").raw == {"anlagen": None}


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Flaw("sheet.error_value", "#BEZUG!"), "#BEZUG!"),
        (Flaw("sheet.no_value"), "Formel"),
        (Flaw("sheet.too_narrow"), "Rauten"),
        (Flaw("sheet.digits_lost", "4,005E+17"), "4,005E+17"),
    ],
)
def test_a_cell_without_its_value_is_an_error_at_its_field(cell: Cell, words: str) -> None:
    row = read(posten__2__betrag=cell)
    assert row.raw == {}
    (found,) = row.findings
    assert found.where.field == "posten[1].betrag"
    text = messages.sentence(found)
    assert words in text
    assert "posten.2.betrag" in text


def test_a_hidden_row_is_a_warning() -> None:
    known = schema(FIELDS)
    targets = bind(known, ["wort"], NOBODY, NOBODY)
    row = row_values(known, ["wort"], targets, SheetRow(2, ("a",), hidden=True))
    assert [(found.code, found.severity.value) for found in row.findings] == [
        ("sheet.hidden_row", "warning")
    ]


def test_a_row_with_more_cells_than_columns_is_an_error() -> None:
    known = schema(FIELDS)
    targets = bind(known, ["wort"], NOBODY, NOBODY)
    row = row_values(known, ["wort"], targets, SheetRow(2, ("a", "", "b")))
    assert [found.code for found in row.findings] == ["sheet.too_many_cells"]
    assert row_values(known, ["wort"], targets, SheetRow(2, ("a", "", " "))).findings == ()
