"""A notice as a Word file: words, styles, properties, and nothing else."""

import io
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest

from drafter.files.letter.writer import compose
from drafter.law.checks import finalise
from drafter.notice.document import Notice, Paragraph, Run, SectionKind
from drafter.notice.faults import Fault
from tests.conftest import Golden
from tests.helpers import documents
from tests.helpers.documents import AUTHORITY, paragraph, section
from tests.helpers.letters import LETTERHEADS, W, draft, final, names, paragraphs, part, tree, value
from tests.helpers.schema import schema_findings

SAMPLES = {
    "letter": documents.letter(2),
    "awkward": documents.awkward(),
    "lists": documents.lists(),
    "unfinished": documents.unfinished(),
    "long_table": documents.long_table(),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_schema_knows_every_element(name: str, tmp_path: Path) -> None:
    assert schema_findings(draft(SAMPLES[name]), tmp_path) == []
    if name != "unfinished":
        assert schema_findings(final(SAMPLES[name]), tmp_path) == []


@pytest.mark.parametrize("letterhead", LETTERHEADS.values(), ids=LETTERHEADS)
def test_schema_knows_the_letterheads(letterhead: bytes, tmp_path: Path) -> None:
    assert schema_findings(letterhead, tmp_path) == []


def test_same_input_gives_same_bytes() -> None:
    assert final(documents.letter(2)) == final(documents.letter(2))


def test_golden_letter(golden: Golden) -> None:
    root = tree(final(documents.letter(2)))
    ET.indent(root)
    golden("letter/document.xml", ET.tostring(root, encoding="unicode") + "\n")


def test_python_docx_reopens_it() -> None:
    document = docx.Document(io.BytesIO(final(documents.letter(2))))
    assert document.core_properties.title == "Zuwendungsbescheid Musterprojekt"
    assert document.core_properties.author == "Landkreis Musterland"
    assert document.core_properties.language == "de-DE"
    assert document.core_properties.last_modified_by == ""


def test_an_unwrapped_notice_is_not_written() -> None:
    with pytest.raises(AttributeError):
        compose(documents.letter(2), LETTERHEADS[AUTHORITY.form], AUTHORITY)  # type: ignore[arg-type]


def one(text: str, **look: bool) -> Notice:
    run = Run(text, bold=look.get("bold", False), italic=look.get("italic", False))
    block = Paragraph((run,))
    return documents.notice(documents.ADDRESS, section(SectionKind.BODY, (block,)))


def last_run(data: bytes) -> str:
    return ET.tostring(list(tree(data).iter(f"{W}r"))[-1], encoding="unicode")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb", "a</w:t><w:br /><w:t"),
        ("a\tb", "a</w:t><w:tab /><w:t"),
        ("Amts\u00adweg", "Amts</w:t><w:softHyphen /><w:t"),
        ("§\u00a044", "§\u00a044"),
        (" zwei  Leerzeichen ", "> zwei  Leerzeichen <"),
    ],
)
def test_special_characters_become_what_word_keeps(text: str, expected: str) -> None:
    assert expected in last_run(final(one(text)))


@pytest.mark.parametrize("look", ["bold", "italic"])
def test_runs_keep_their_look(look: str) -> None:
    assert f"<w:{look[0]} />" in last_run(final(one("x", **{look: True})))


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ufffe", "\ud800", "\x1f"])
def test_what_xml_cannot_hold_is_refused(character: str) -> None:
    with pytest.raises(Fault) as caught:
        final(one(f"a{character}b"))
    assert caught.value.code == "letter.character_forbidden"
    assert caught.value.data["character"] == f"U+{ord(character):04X}"


def test_every_section_gets_its_styles() -> None:
    found = dict(paragraphs(final(documents.letter(2))))
    assert {
        "Betreff",
        "Heading1",
        "Heading2",
        "Heading3",
        "Tenor",
        "ListNumber",
        "ListBullet",
        "Anschrift",
        "Vermerk",
        "Infoblock",
        "Schluss",
        "Unterschrift",
        "Tabellenkopf",
        "Tabellenbetrag",
        "Normal",
    } <= set(found)
    assert found["Unterschrift"] == "Beispiel"


def test_headings_skip_no_level() -> None:
    """AC1: where the heading above was left out, the next takes its place."""
    blocks = (documents.heading("tief", 3), "Text", documents.heading("auch", 3), "Text")
    data = final(documents.notice(documents.ADDRESS, section(SectionKind.BODY, blocks)))
    levels = [style for style, _ in paragraphs(data) if style.startswith("Heading")]
    assert levels == ["Heading1", "Heading2"]


def test_sections_without_words_leave_nothing() -> None:
    empty = section(SectionKind.NOTES, (paragraph(""),), "Hinweise")
    data = final(documents.notice(documents.ADDRESS, documents.SUBJECT, empty))
    assert "Hinweise" not in [words for _, words in paragraphs(data)]


def test_no_empty_paragraphs() -> None:
    """AC7: distances are spacing; cells without a word are cells of a table."""
    data = final(documents.letter(2))
    empty = [style for style, words in paragraphs(data) if not words]
    assert set(empty) <= {"Tabellentext"}


def test_tables_are_tables() -> None:
    """AC4: a header row that repeats, rows that stay whole, amounts to the right, a bold sum."""
    data = final(documents.letter(2))
    table = tree(data).findall(f".//{W}tbl")[-1]
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, *[False] * 4]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert value(rows[1].findall(f"{W}tc")[-1], "p/pPr/pStyle") == "Tabellenbetrag"
    assert rows[-1].find(f"{W}tc/{W}p/{W}r/{W}rPr/{W}b") is not None
    assert rows[-2].find(f"{W}tc/{W}p/{W}pPr/{W}keepNext") is not None
    assert table.find(f".//{W}gridSpan") is None
    widths = [int(column.attrib[f"{W}w"]) for column in table.iter(f"{W}gridCol")]
    assert abs(sum(widths) - 9354) <= 3


def kept_with_next(data: bytes) -> set[str]:
    """The paragraphs that no page break may part from the next one."""
    return {
        "".join(t.text or "" for t in p.iter(f"{W}t"))
        for p in tree(data).iter(f"{W}p")
        if (found := p.find(f"{W}pPr/{W}keepNext")) is not None and not found.attrib
    }


def test_short_tables_and_enclosures_stay_on_one_page() -> None:
    """The signature is whole, too, but does not pull the enclosures after it."""
    kept = kept_with_next(final(documents.letter(2)))
    assert {"Personal", "Sachausgaben", "Reisen", "Finanzierungsplan"} <= kept
    assert not {"Summe", "Vordruck Verwendungsnachweis", "Kreisamtfrau"} & kept


def test_a_lead_in_stays_with_its_list_and_the_signature_with_the_text() -> None:
    listed = section(SectionKind.BODY, ("Es fehlen:", documents.item("Plan", "1."), "Danke."))
    last = section(SectionKind.NOTES, ("Rufen Sie an.", "Ich helfe gern."))
    closing = section(SectionKind.CLOSING, ("Mit freundlichen Grüßen", "Erika Mustermann"))
    kept = kept_with_next(final(documents.notice(documents.ADDRESS, listed, last, closing)))
    assert {"Es fehlen:", "Ich helfe gern."} <= kept
    assert not {"Plan", "Danke.", "Rufen Sie an."} & kept


def test_two_tables_in_a_row_stay_two() -> None:
    tables = [documents.EXPENSES, documents.EXPENSES]
    data = final(documents.notice(documents.ADDRESS, section(SectionKind.BODY, tables)))
    body = tree(data)[0]
    kinds = [child.tag.removeprefix(W) for child in body]
    assert kinds == ["tbl", "tbl", "p", "tbl", "p", "sectPr"]


def test_missing_answers_are_marked_in_a_draft() -> None:
    data = draft(documents.unfinished())
    words = [words for _, words in paragraphs(data)]
    assert "Ihr Antrag vom [Datum des Antrags]." in words
    assert "[Name]" in words
    assert len(tree(data).findall(f".//{W}highlight")) == 4


def test_only_drafts_bear_the_watermark() -> None:
    notice = documents.letter(2)
    headers = [name for name in names(draft(notice)) if name.startswith("word/header")]
    assert len(headers) == 2
    for name in headers:
        assert b'string="ENTWURF"' in part(draft(notice), name)
        assert b"ENTWURF" not in part(final(notice), name)


def test_nothing_of_the_making_is_left() -> None:
    """No comments, hidden text, editing marks, times or persons."""
    data = final(documents.letter(2))
    whole = b"".join(part(data, name) for name in names(data) if name.endswith(".xml"))
    for trace in (b"rsid", b"w:vanish", b"w:ins ", b"w:del ", b"dcterms", b"lastModifiedBy"):
        assert trace not in whole
    assert not [name for name in names(data) if "comment" in name or "custom" in name]


def test_a_final_notice_has_nothing_missing() -> None:
    with pytest.raises(Fault):
        finalise(documents.unfinished(), ())
