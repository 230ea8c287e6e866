"""Letterheads: placeholders as administrators type them, and what must not go out with them."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.files.letter.inspect import inspect
from drafter.files.letter.placeholders import grouped_iban
from drafter.files.letter.writer import compose
from drafter.law.checks import as_draft, finalise
from drafter.notice.authority import LetterForm
from drafter.notice.faults import Fault, UnreadableInput
from drafter.notice.findings import Severity
from resources.letterhead.build import LETTERHEADS as SHIPPED
from resources.letterhead.build import build
from tests.helpers import documents
from tests.helpers.documents import AUTHORITY
from tests.helpers.letters import LETTERHEADS, W, final, names, part, tree

ROOT = Path(__file__).parents[3]
NEUTRAL = LETTERHEADS[LetterForm.B]
NAME = b'<w:t xml:space="preserve">{{ behoerde.name }}</w:t>'


def altered(old: bytes, new: bytes, name: str = "word/header1.xml") -> bytes:
    """The neutral letterhead with some bytes of a part replaced, or with a part added."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for each in names(NEUTRAL):
            content = part(NEUTRAL, each)
            if each == name:
                assert old in content
                content = content.replace(old, new)
            archive.writestr(each, content)
    return target.getvalue()


def header(letterhead: bytes, number: int = 1) -> str:
    data = compose(finalise(documents.letter(2), ()), letterhead, AUTHORITY).data
    root = tree(data, f"word/header{number}.xml")
    return "".join(text.text or "" for text in root.iter(f"{W}t"))


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda letterhead: letterhead.authority)
def test_shipped_files_are_what_the_script_builds(shipped: object) -> None:
    letterhead = next(each for each in SHIPPED if each is shipped)
    file = ROOT / "templates" / "authorities" / letterhead.authority / "letterhead.docx"
    made, there = build(letterhead), file.read_bytes()
    assert {n: part(made, n) for n in names(made)} == {n: part(there, n) for n in names(there)}


def test_header_of_the_following_pages() -> None:
    assert header(NEUTRAL, 2) == (
        "Landkreis Musterland · Az. 10.2-0815/2026 · 12.02.2026 · Zuwendungsbescheid für das "
        "Projekt …"
    )


def test_placeholders_in_several_runs_are_filled() -> None:
    pieces = b"</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>".join(
        [b"{", b"{ behoe", b"rde.na", b"me }}!"]
    )
    assert (
        header(altered(NAME, b"<w:t>" + pieces + b"</w:t>")) == "Landkreis Musterland!Der Landrat"
    )


def test_what_is_filled_in_is_text() -> None:
    odd = replace(AUTHORITY, name="Müller & <b> {{ behoerde.kopf }}", head="Kopf")
    data = compose(finalise(documents.letter(2), ()), NEUTRAL, odd).data
    texts = [t.text for t in tree(data, "word/header1.xml").iter(f"{W}t")]
    assert texts[:2] == ["Müller & <b> {{ behoerde.kopf }}", "Kopf"]


def test_an_unknown_placeholder_stops_the_letter() -> None:
    broken = altered(NAME, b"<w:t>{{ behoerde.nmae }}</w:t>")
    with pytest.raises(Fault) as caught:
        header(broken)
    assert caught.value.code == "letterhead.placeholder_unknown"
    assert caught.value.data["words"] == "{{ behoerde.nmae }}"
    assert [f.code for f in inspect(broken, AUTHORITY, "x")] == ["letterhead.placeholder_unknown"]


def test_a_missing_style_is_named() -> None:
    broken = altered(b'w:styleId="Betreff"', b'w:styleId="Anders"', "word/styles.xml")
    with pytest.raises(Fault) as caught:
        header(broken)
    assert caught.value.data["styles"] == "Betreff"
    assert inspect(broken, AUTHORITY, "x")[0].code == "letterhead.style_missing"


@pytest.mark.parametrize("data", [b"", b"Briefkopf", NEUTRAL[:-500]])
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput) as caught:
        header(data)
    assert caught.value.code == "letterhead.unreadable"
    assert inspect(data, AUTHORITY, "x")[0].severity is Severity.ERROR


def test_shipped_letterheads_have_no_findings() -> None:
    assert inspect(NEUTRAL, AUTHORITY, "x") == ()


def test_a_letterhead_of_the_other_form_is_noticed() -> None:
    found = inspect(NEUTRAL, replace(AUTHORITY, form=LetterForm.A), "x")
    assert [f.code for f in found] == ["letterhead.form_differs"]


def test_a_picture_without_description_is_noticed() -> None:
    silent = altered(b'name="Emblem" descr="Wappen', b'name="Emblem" title="Wappen')
    assert [f.code for f in inspect(silent, AUTHORITY, "x")] == ["C05"]


def test_text_in_the_body_is_noticed_and_not_printed() -> None:
    body = altered(
        b"<w:body>",
        b'<w:body><w:p><w:r><w:t xml:space="preserve">Altes</w:t></w:r></w:p>',
        "word/document.xml",
    )
    assert [f.code for f in inspect(body, AUTHORITY, "x")] == ["letterhead.body_ignored"]
    data = compose(finalise(documents.letter(2), ()), body, AUTHORITY).data
    assert b"Altes" not in part(data, "word/document.xml")


def test_persons_and_editing_marks_of_the_letterhead_are_dropped() -> None:
    core = b"<dc:creator>Erika Geheim</dc:creator></cp:coreProperties>"
    named = altered(b"</cp:coreProperties>", core, "docProps/core.xml")
    data = compose(finalise(documents.letter(2), ()), named, AUTHORITY).data
    assert b"Geheim" not in part(data, "docProps/core.xml")
    marks = b'<w:rsids><w:rsidRoot w:val="00AA00AA"/></w:rsids></w:compat>'
    edited = altered(b"</w:compat>", b"</w:compat>" + marks[:-11], "word/settings.xml")
    assert b"00AA00AA" not in part(
        compose(finalise(documents.letter(2), ()), edited, AUTHORITY).data, "word/settings.xml"
    )


def test_a_letterhead_without_numbering_gets_one() -> None:
    gone = altered(
        b'numbering" Target="numbering.xml"',
        b'numberinq" Target="numbering.xml"',
        "word/_rels/document.xml.rels",
    )
    data = compose(finalise(documents.lists(), ()), gone, AUTHORITY).data
    assert b"abstractNum" in part(data, "word/numbering.xml")


def test_page_numbers_are_fields_on_every_page() -> None:
    data = final(documents.letter(2))
    for name in ("word/footer1.xml", "word/footer2.xml"):
        found = [f.attrib[f"{W}instr"] for f in tree(data, name).iter(f"{W}fldSimple")]
        assert found == [" PAGE ", " NUMPAGES "]


def test_a_draft_needs_a_header_on_every_page() -> None:
    first = next(
        line
        for line in part(NEUTRAL, "word/document.xml").split(b"<")
        if line.startswith(b'w:headerReference w:type="first"')
    )
    headless = altered(b"<" + first, b"", "word/document.xml")
    assert [f.code for f in inspect(headless, AUTHORITY, "x")] == ["letterhead.header_missing"]
    with pytest.raises(Fault) as caught:
        compose(as_draft(documents.letter(2)), headless, AUTHORITY)
    assert caught.value.code == "letterhead.header_missing"


def test_iban_in_groups_of_four() -> None:
    assert grouped_iban("DE89370400440532013000").split("\u00a0")[-2:] == ["0130", "00"]
