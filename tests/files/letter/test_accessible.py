"""C01 to C12: every barrier is found, and our own letters have none."""

import io
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter import messages
from drafter.files.letter.accessible import inspect_letter, inspect_letterhead
from drafter.files.letter.letterhead import header_roots
from drafter.notice.authority import LetterForm
from drafter.notice.findings import Where
from resources.letterhead.colours import PALETTES
from tests.helpers import documents
from tests.helpers.letters import draft, final

SENDER = documents.AUTHORITY.name
LETTER = final(documents.letter(2))


def codes(data: bytes, sender: str = SENDER) -> list[str]:
    found = inspect_letter(docx.Document(io.BytesIO(data)), sender)
    assert all(messages.sentence(finding) for finding in found)
    return [finding.code for finding in found]


@pytest.mark.parametrize("form", LetterForm)
def test_our_letters_have_no_barrier(form: LetterForm) -> None:
    assert codes(final(documents.letter(2), form)) == []
    assert codes(draft(documents.letter(2), form)) == []


def test_a_line_that_keeps_two_tables_apart_is_no_empty_line() -> None:
    document = docx.Document(io.BytesIO(LETTER))
    last = list(document.element.body.iter(qn("w:tbl")))[-1]
    line = parse_xml(f"<w:p {nsdecls('w')}/>")
    last.addnext(line)
    line.addnext(deepcopy(last))
    parted = io.BytesIO()
    document.save(parted)
    assert codes(parted.getvalue()) == []


@pytest.mark.parametrize("authority", PALETTES)
def test_our_letterheads_bring_none(authority: str) -> None:
    folder = Path(__file__).parents[3] / "templates" / "authorities" / authority
    document = docx.Document(io.BytesIO((folder / "letterhead.docx").read_bytes()))
    assert list(inspect_letterhead(document, Where())) == []


def paragraphs(document: Document) -> list[BaseOxmlElement]:
    return list(document.element.body.iterchildren(qn("w:p")))


def set_value(root: BaseOxmlElement, name: str, value: str, key: str = "w:val") -> None:
    for element in root.iter(qn(name)):
        element.set(qn(key), value)


def skip_a_level(document: Document) -> None:
    styles = [p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") for p in paragraphs(document)]
    headings = [style for style in styles if style.get(qn("w:val")) == "Heading1"]
    headings[-1].set(qn("w:val"), "Heading3")


def lose_the_language(document: Document) -> None:
    set_value(document.styles.element, "w:lang", "en-US")


def name_it_like_a_file(document: Document) -> None:
    document.core_properties.title = "Bescheid-neu-2.docx"


def lose_the_header_row(document: Document) -> None:
    for header in list(document.element.body.iter(qn("w:tblHeader"))):
        header.getparent().remove(header)


def lose_the_description(document: Document) -> None:
    for root in header_roots(document):
        for picture in root.iter(qn("wp:docPr")):
            picture.attrib.pop("descr", None)
            picture[:] = []


def put_words_in_a_box(document: Document) -> None:
    last = paragraphs(document)[-1]
    last.get_or_add_pPr().append(parse_xml(f"<w:framePr {nsdecls('w')}/>"))


def leave_a_line_empty(document: Document) -> None:
    document.add_paragraph("")


def fade_the_headings(document: Document) -> None:
    style = document.styles["heading 1"].element
    style.get_or_add_rPr().append(parse_xml(f'<w:color {nsdecls("w")} w:val="AAAAAA"/>'))
    for colour in list(style.iter(qn("w:color")))[:-1]:
        colour.getparent().remove(colour)


def print_it_small(document: Document) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    set_value(defaults, "w:sz", "18")


def type_a_number(document: Document) -> None:
    document.add_paragraph("2. Der Antrag wird abgelehnt.")


def link_bare(document: Document) -> None:
    words = "<w:r><w:t>https://beispiel.invalid/a</w:t></w:r>"
    link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="a">{words}</w:hyperlink>')
    document.add_paragraph("Siehe ")._p.append(link)


SEEDED: tuple[tuple[str, Callable[[Document], None]], ...] = (
    ("C01", skip_a_level),
    ("C02", lose_the_language),
    ("C03", name_it_like_a_file),
    ("C04", lose_the_header_row),
    ("C05", lose_the_description),
    ("C06", put_words_in_a_box),
    ("C07", leave_a_line_empty),
    ("C08", fade_the_headings),
    ("C09", print_it_small),
    ("C10", type_a_number),
    ("C11", link_bare),
)


@pytest.mark.parametrize(("code", "spoil"), SEEDED, ids=[code for code, _ in SEEDED])
def test_a_barrier_is_found(code: str, spoil: Callable[[Document], None]) -> None:
    document = docx.Document(io.BytesIO(LETTER))
    spoil(document)
    spoilt = io.BytesIO()
    document.save(spoilt)
    assert set(codes(spoilt.getvalue())) == {code}


def test_c12_a_sender_only_in_the_head_is_found() -> None:
    assert codes(LETTER, "Landkreis Nirgends") == ["C12"]
