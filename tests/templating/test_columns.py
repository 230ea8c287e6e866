"""Which field a column is: by name, by German label, never by guessing."""

import pytest

from drafter import messages
from drafter.notice.faults import UnreadableInput
from drafter.templating.columns import Target, bind, squeezed
from drafter.templating.schema import Schema
from tests.helpers.packages import schema

NOBODY: frozenset[str] = frozenset()
FIELDS = """
[[group.field]]
name = "adressat"
label = "Empfänger"
kind = "person"
[[group.field]]
name = "anschrift"
label = "Anschrift"
kind = "address"
[[group.field]]
name = "antrag_datum"
label = "Antrag vom"
kind = "date"
[[group.field]]
name = "zeitraum"
label = "Zeitraum"
kind = "period"
required = false
[[group.field]]
name = "posten"
label = "Berechnung"
kind = "table"
required = false
columns = [
  { name = "grund", label = "Grundlage", kind = "text" },
  { name = "betrag", label = "Betrag", kind = "amount" },
]
[[group.field]]
name = "anlagen"
label = "Anlagen"
kind = "table"
required = false
columns = [{ name = "bezeichnung", label = "Anlage", kind = "text" }]
[[group.field]]
name = "bemerkung"
label = "Größe & Lage"
kind = "text"
required = false
[[group.field]]
name = "versand"
label = "Versand"
kind = "text"
default = "post"
[[group.field]]
name = "gebuehr"
label = "Gebühr"
kind = "amount"
when = "versand == 'pzu'"
"""
NEEDED = ("Nachname", "Straße", "PLZ", "Ort", "Antrag vom")


def probe() -> Schema:
    return schema(FIELDS)


def bound(*headings: str) -> list[str]:
    """The targets of the headings before those that every table needs."""
    targets = bind(probe(), (*headings, *NEEDED), NOBODY, NOBODY)
    return [str(target) for target in targets[: len(headings)]]


def refused(*headings: str, fields: str = FIELDS) -> UnreadableInput:
    with pytest.raises(UnreadableInput) as caught:
        bind(schema(fields), headings, NOBODY, NOBODY)
    return caught.value


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("adressat.vorname", "adressat.vorname"),
        ("Empfänger Vorname", "adressat.vorname"),
        ("EMPFAENGER: vorname", "adressat.vorname"),
        ("Vorname", "adressat.vorname"),
        (" vor name ", "adressat.vorname"),
        ("Firma", "adressat.organisation"),
        ("Land", "anschrift.land"),
        ("Zeitraum von", "zeitraum.von"),
        ("bis", "zeitraum.bis"),
        ("posten.betrag", "posten.betrag"),
        ("posten.1.betrag", "posten.betrag"),
        ("Berechnung 2 Betrag", "posten.2.betrag"),
        ("berechnung12grundlage", "posten.12.grund"),
        ("Anlagen", "anlagen.bezeichnung"),
        ("anlagen.3.bezeichnung", "anlagen.3.bezeichnung"),
        ("grosse & lage", ""),
        ("Groesse und Lage", ""),
        ("größe lage", "bemerkung"),
        ("Bemerkung", "bemerkung"),
    ],
)
def test_heading_leads_to_its_field(heading: str, target: str) -> None:
    if target:
        assert bound(heading) == [target]
    else:
        assert refused(heading, *NEEDED).code == "columns.unknown"


def test_names_and_labels_come_before_parts() -> None:
    more = """
[[group.field]]
name = "ort"
label = "Ort der Veranstaltung"
kind = "text"
"""
    targets = bind(schema(FIELDS + more), (*NEEDED, "Anschrift Ort"), NOBODY, NOBODY)
    assert [str(target) for target in targets[3:]] == ["ort", "antrag_datum", "anschrift.ort"]


TWINS = """
[[group.field]]
name = "frueheres_geld"
label = "Gab es schon eines?"
kind = "yes_no"
[[group.field]]
name = "betrag"
label = "Früheres Geld"
kind = "amount"
"""


@pytest.mark.parametrize(
    ("heading", "target"), [("Früheres Geld", "betrag"), ("frueheres_geld", "frueheres_geld")]
)
def test_a_label_that_looks_like_another_name_is_told_by_its_spelling(
    heading: str, target: str
) -> None:
    known = frozenset({"frueheres_geld", "betrag"})
    assert [str(t) for t in bind(schema(TWINS), (heading,), known, NOBODY)] == [target]


def test_what_may_be_a_name_or_a_label_is_not_guessed() -> None:
    fault = refused("Frueheres Geld", fields=TWINS)
    assert fault.code == "columns.ambiguous"
    assert "„frueheres_geld“, „betrag“" in messages.explain(fault)


def test_unknown_columns_are_named_together() -> None:
    fault = refused(*NEEDED, "Bemerkungen", "Farbe")
    text = messages.explain(fault)
    assert fault.code == "columns.unknown"
    assert "„Bemerkungen“, „Farbe“" in text


def test_missing_columns_are_named_in_german() -> None:
    text = messages.explain(refused("Vorname", "PLZ"))
    assert "„Empfänger Nachname“, „Anschrift Straße“, „Anschrift Ort“, „Antrag vom“" in text
    assert "Gebühr" not in text  # asked in some cases only
    assert "Versand" not in text  # has a preset


def test_an_organisation_needs_no_surname_column() -> None:
    assert len(bind(probe(), ("Organisation", *NEEDED[1:]), NOBODY, NOBODY)) == 5


def test_what_is_answered_elsewhere_or_hidden_needs_no_column() -> None:
    known = frozenset({"adressat", "anschrift"})
    assert len(bind(probe(), ("Bemerkung",), known, frozenset({"antrag_datum"}))) == 1


def test_part_of_an_answered_field_asks_for_the_rest() -> None:
    known = frozenset({"adressat", "anschrift", "antrag_datum"})
    with pytest.raises(UnreadableInput) as caught:
        bind(probe(), ("PLZ",), known, NOBODY)
    assert "„Anschrift Straße“, „Anschrift Ort“" in messages.explain(caught.value)


def test_a_part_that_two_fields_have_must_be_told_apart() -> None:
    more = FIELDS + '\n[[group.field]]\nname = "kind"\nlabel = "Kind"\nkind = "person"\n'
    fault = refused("Nachname", *NEEDED[1:], fields=more)
    assert fault.code == "columns.ambiguous"
    assert "„adressat.nachname“, „kind.nachname“" in messages.explain(fault)


@pytest.mark.parametrize(("heading", "part"), [("Empfänger", "anrede"), ("Berechnung", "betrag")])
def test_a_field_of_parts_is_no_single_column(heading: str, part: str) -> None:
    fault = refused(heading, *NEEDED)
    assert fault.code == "columns.whole"
    assert f".{part}“" in messages.explain(fault)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vorname", "adressat.vorname"),
        ("posten.betrag", "Berechnung 1 Betrag"),
        ("Anlagen", "anlagen.2.bezeichnung"),
    ],
)
def test_two_columns_for_one_answer_are_refused(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        fault = refused(first, second, *NEEDED)
        assert fault.code == "columns.twice"
        assert (fault.data["one"], fault.data["other"]) == (first, second)


def test_place_of_a_finding_counts_rows_from_zero() -> None:
    assert Target("posten", "betrag", row=2).place == "posten[1].betrag"
    assert Target("adressat", "plz").place == "adressat.plz"
    assert Target("anlagen", "bezeichnung", entries=True).place == "anlagen"


def test_squeezed() -> None:
    assert squeezed(" Straße / Haus-Nr. ") == squeezed("STRASSE HAUSNR") == "strassehausnr"
