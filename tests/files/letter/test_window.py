"""DIN 5008: where address field and information block stand."""

from dataclasses import replace

import pytest

from drafter.files.letter.return_address import return_size
from drafter.files.letter.window import info_line, measure
from drafter.notice.authority import LetterForm
from drafter.notice.document import Paragraph, Run, RunState, SectionKind
from drafter.notice.faults import Fault
from tests.helpers import documents
from tests.helpers.documents import AUTHORITY, paragraph, section
from tests.helpers.letters import W, final, tree, value

TWIPS = 56.6929
TOLERANCE = 6


@pytest.mark.parametrize(("form", "top", "text"), [("A", 27.0, 80.46), ("B", 45.0, 98.46)])
def test_geometry_of_the_form(form: str, top: float, text: float) -> None:
    data = final(documents.letter(2), LetterForm(form))
    table = tree(data).find(f".//{W}tbl")
    assert table is not None
    at = {name: int(value(table, "tblPr/tblpPr", name)) for name in ("tblpX", "tblpY")}
    assert abs(at["tblpX"] - 20 * TWIPS) <= TOLERANCE
    assert abs(at["tblpY"] - top * TWIPS) <= TOLERANCE
    assert value(table, "tblPr/tblpPr", "vertAnchor") == "page"
    widths = [int(column.attrib[f"{W}w"]) for column in table.iter(f"{W}gridCol")]
    assert abs(widths[0] - 85 * TWIPS) <= TOLERANCE
    assert abs(sum(widths) - 180 * TWIPS) <= TOLERANCE
    assert abs(int(value(table, "tr/trPr/trHeight")) - 45 * TWIPS) <= TOLERANCE
    assert value(table, "tr/trPr/trHeight", "hRule") == "exact"
    assert abs(header_height(data) - text * TWIPS) <= TOLERANCE


def header_height(data: bytes) -> int:
    """Where the header of the first page ends: margin, letterhead, line with the marks."""
    header = tree(data, "word/header1.xml")
    margin = int(value(tree(data), "body/sectPr/pgMar", "header"))
    head = int(value(header, "tbl/tr/trPr/trHeight"))
    return margin + head + int(value(header, "p/pPr/spacing", "line"))


def styled(*lines: str) -> list[tuple[str, int]]:
    """Style and spacing before of each line of the address field."""
    address = section(SectionKind.ADDRESS, lines)
    table = tree(final(documents.notice(address, documents.SUBJECT))).find(f".//{W}tbl")
    assert table is not None
    found = []
    for element in table.findall(f"{W}tr/{W}tc")[0].findall(f"{W}p"):
        spacing = element.find(f"{W}pPr/{W}spacing")
        before = "0" if spacing is None else spacing.attrib[f"{W}before"]
        found.append((value(element, "pPr/pStyle"), int(before)))
    return found


def test_address_starts_in_its_zone() -> None:
    assert styled("Erika Muster", "Weg 1", "29614 Soltau") == [
        ("Ruecksendeangabe", 0),
        ("Anschrift", 720),  # 12.7 mm
        ("Anschrift", 0),
        ("Anschrift", 0),
    ]


def test_notes_stand_directly_above_the_address() -> None:
    assert styled("Gegen Postzustellungsurkunde", "Erika Muster", "29614 Soltau") == [
        ("Ruecksendeangabe", 0),
        ("Vermerk", 480),
        ("Anschrift", 0),
        ("Anschrift", 0),
    ]


def test_a_long_address_moves_up_into_the_zone_of_notes() -> None:
    lines = [f"Zeile {n}" for n in range(8)]
    assert styled(*lines)[1] == ("Anschrift", 240)


@pytest.mark.parametrize(
    ("line", "is_note"),
    [
        ("Gegen Postzustellungsurkunde", True),
        ("Mit Zustellungsurkunde", True),
        ("Gegen Empfangsbekenntnis", True),
        ("Einschreiben mit Rückschein", True),
        ("Persönlich/Vertraulich", True),
        ("Vorab per E-Mail", True),
        ("Gegenwind e. V.", False),
        ("Mit Herz GmbH", False),
        ("Herrn", False),
    ],
)
def test_notes_are_told_from_names(line: str, *, is_note: bool) -> None:
    lines = measure((paragraph(line), paragraph("29614 Soltau")))
    assert bool(lines.notes) is is_note


def test_an_address_too_long_for_the_window_is_refused() -> None:
    address = section(SectionKind.ADDRESS, [f"Zeile {n}" for n in range(10)])
    with pytest.raises(Fault) as caught:
        final(documents.notice(address))
    assert caught.value.code == "letter.address_too_long"
    assert caught.value.data == {"lines": "10", "room": "9"}


def test_long_lines_are_counted_as_they_wrap() -> None:
    long = paragraph("Gemeinnützige Gesellschaft für regionale Entwicklung und Beratung mbH")
    assert measure((long, paragraph("29614 Soltau"))).address_lines == 3


def test_the_return_address_gets_smaller_before_it_is_refused() -> None:
    longer = replace(AUTHORITY, name="Landkreis Lüchow-Dannenberg-Musterland")
    too_long = replace(longer, street="Straße der kommunalen Selbstverwaltung 100")
    assert return_size(AUTHORITY) == 7.0
    assert return_size(longer) in {6.5, 6.0}
    assert return_size(too_long) is None


def test_a_long_information_block_is_not_cut_off() -> None:
    info = section(SectionKind.INFO, [f"Angabe {n}:\tWert" for n in range(12)])
    table = tree(final(documents.notice(documents.ADDRESS, info))).find(f".//{W}tbl")
    assert table is not None
    assert value(table, "tr/trPr/trHeight", "hRule") == "atLeast"


def test_a_long_address_of_mail_is_broken_at_a_sign() -> None:
    line = "E-Mail:\tannegret.mustermann-beispielhausen@heidekreis-beispiel.de"
    info = section(SectionKind.INFO, [line, "Telefon:\t05191 970-0"])
    table = tree(final(documents.notice(documents.ADDRESS, info))).find(f".//{W}tbl")
    assert table is not None
    words = [text.text for text in table.iter(f"{W}t")]
    assert "annegret.mustermann-" in words
    assert "beispielhausen@" in words
    assert "heidekreis-beispiel.de" in words
    assert "05191 970-0" in words


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("Datum: 12.02.2026", "Datum:\t12.02.2026"),
        ("Datum:\t12.02.2026", "Datum:\t12.02.2026"),
        ("Landkreis Musterland", "Landkreis Musterland"),
    ],
)
def test_values_of_the_information_block_stand_in_a_column(line: str, printed: str) -> None:
    assert info_line(paragraph(line)).text == printed


def test_a_colon_within_a_value_is_left_alone() -> None:
    block = Paragraph((Run("Aktenzeichen: "), Run("A:1 {{x}}", "aktenzeichen", RunState.ANSWERED)))
    assert info_line(block).text == "Aktenzeichen:\tA:1 {{x}}"
    answer = Paragraph((Run("A: B", "feld", RunState.ANSWERED),))
    assert info_line(answer) == answer
