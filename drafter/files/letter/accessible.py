"""C01 to C12: what in a letter or letterhead keeps people from reading it.

Source of the list: NBGG § 9a(1), (2) with EN 301 549 V3.2.1 clause 10; C09 and C12 are guidance.
The writer keeps all of it by itself; a letterhead from elsewhere may not.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.letterhead import header_roots
from drafter.notice.colours import contrast
from drafter.notice.findings import NOWHERE, Finding, Where, warning

LEAST_CONTRAST: Final = 4.5
LEAST_SIZE: Final = 22  # half points
LEAST_LINE: Final = 276  # 240ths of a line: 1.15
_BOXES = ("w:framePr", "w:pict", "wp:anchor", "w:txbxContent")
_HEADING = re.compile(r"Heading(\d)")
_TYPED_NUMBER = re.compile(r"\s*(?:\d{1,2}\.|[a-z]\)|[–•-])\s")
_FILE_NAME = re.compile(r"\.(?:docx?|dotx?)$", re.IGNORECASE)
_SOURCE = "§ 9a NBGG, EN 301 549 Nr. "
_PAPER = "ffffff"
_SHOWN = 40  # letters of a paragraph that a message quotes

Check = Callable[[Document], Iterator[Finding]]


def inspect_letter(document: Document, sender: str) -> tuple[Finding, ...]:
    """All barriers in a finished letter; ``sender`` must be named in its body."""
    found = [finding for check in _LETTER for finding in check(document)]
    return (*found, *_sender(document, sender))


def inspect_letterhead(document: Document, where: Where) -> Iterator[Finding]:
    """The barriers that a letterhead brings into every letter."""
    for check in _LETTERHEAD:
        yield from check(document, where)


def _words(element: BaseOxmlElement) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def _value(element: BaseOxmlElement, path: str, name: str = "w:val") -> str:
    found = element.find("/".join(qn(f"w:{step}") for step in path.split("/")))
    return "" if found is None else found.get(qn(name)) or ""


def _barrier(code: str, clause: str, where: Where = NOWHERE, **data: str) -> Finding:
    return warning(code, where, source=_SOURCE + clause, **data)


def _paragraphs(document: Document) -> list[BaseOxmlElement]:
    """The paragraphs of the running text, those of tables left out."""
    return list(document.element.body.findall(qn("w:p")))


def _headings(document: Document) -> Iterator[Finding]:
    """C01: no level of heading is skipped."""
    levels = [0]
    for paragraph in _paragraphs(document):
        found = _HEADING.fullmatch(_value(paragraph, "pPr/pStyle"))
        if found:
            levels.append(int(found.group(1)))
    for above, below in pairwise(levels):
        if below > above + 1:
            yield _barrier("C01", "10.1.3.1", above=str(above), below=str(below))


def _language(document: Document, where: Where = NOWHERE) -> Iterator[Finding]:
    """C02: a screen reader is told to speak German."""
    if not _value(document.styles.element, "docDefaults/rPrDefault/rPr/lang").startswith("de"):
        yield _barrier("C02", "10.3.1.1", where)


def _title(document: Document) -> Iterator[Finding]:
    """C03: the title says what the letter is, and is no file name."""
    title = document.core_properties.title.strip()
    if not title or _FILE_NAME.search(title):
        yield _barrier("C03", "10.2.4.2")


def _tables(document: Document) -> Iterator[Finding]:
    """C04: tables have a header row and plain cells; the address window is placed, not read."""
    for table in document.element.body.iter(qn("w:tbl")):
        if table.find(f"{qn('w:tblPr')}/{qn('w:tblpPr')}") is not None:
            continue
        first = table.find(qn("w:tr"))
        header = first is not None and first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        merged = any(True for name in ("w:gridSpan", "w:vMerge") for _ in table.iter(qn(name)))
        nested = any(True for cell in table.iter(qn("w:tc")) for _ in cell.iter(qn("w:tbl")))
        if not header or merged or nested:
            yield _barrier("C04", "10.1.3.1", words=_words(table)[:_SHOWN])


def _pictures(document: Document, where: Where = NOWHERE) -> Iterator[Finding]:
    """C05: a picture has a description or is marked as decorative."""
    for root in (document.element.body, *header_roots(document)):
        for picture in root.iter(qn("wp:docPr")):
            if not picture.get("descr") and not len(picture):
                yield _barrier("C05", "10.1.1.1", where, name=picture.get("name") or "")


def _boxes(document: Document) -> Iterator[Finding]:
    """C06: words stand in the text and not in boxes, which are read out of order."""
    body = document.element.body
    if any(True for name in _BOXES for _ in body.iter(qn(name))):
        yield _barrier("C06", "10.1.3.2")


def _empty(document: Document) -> Iterator[Finding]:
    """C07: distance is spacing, not empty lines; two tables in a row need one to stay two."""
    table = qn("w:tbl")
    for paragraph in _paragraphs(document):
        around = (paragraph.getprevious(), paragraph.getnext())
        parts_tables = all(one is not None and one.tag == table for one in around)
        if not _words(paragraph).strip() and not parts_tables:
            yield _barrier("C07", "10.1.3.1")
            return


def _contrast(document: Document, where: Where = NOWHERE) -> Iterator[Finding]:
    """C08: words stand out from the white paper."""
    for style in document.styles.element.iter(qn("w:style")):
        colour = _value(style, "rPr/color")
        if not re.fullmatch("[0-9A-Fa-f]{6}", colour):
            continue
        ratio = contrast(colour, _PAPER)
        if ratio < LEAST_CONTRAST:
            name = _value(style, "name")
            yield _barrier("C08", "10.1.4.3", where, name=name, ratio=f"{ratio:.1f}")


def _type(document: Document, where: Where = NOWHERE) -> Iterator[Finding]:
    """C09: letters are large, lines are apart, the right edge is ragged."""
    styles = document.styles.element
    size = _value(styles, "docDefaults/rPrDefault/rPr/sz")
    line = _value(styles, "docDefaults/pPrDefault/pPr/spacing", "w:line")
    small = not size.isdecimal() or int(size) < LEAST_SIZE
    narrow = not line.isdecimal() or int(line) < LEAST_LINE
    justified = any(_value(style, "pPr/jc") == "both" for style in styles.iter(qn("w:style")))
    if small or narrow or justified:
        yield _barrier("C09", "10.1.4.12", where)


def _numbers(document: Document) -> Iterator[Finding]:
    """C10: numbers and dashes of lists are numbering, not typed signs."""
    for paragraph in _paragraphs(document):
        words = _words(paragraph)
        heading = _HEADING.fullmatch(_value(paragraph, "pPr/pStyle"))
        if heading is None and _TYPED_NUMBER.match(words):
            yield _barrier("C10", "10.1.3.1", words=words[:_SHOWN])


def _links(document: Document) -> Iterator[Finding]:
    """C11: a link says where it leads."""
    for link in document.element.body.iter(qn("w:hyperlink")):
        if _words(link).strip().startswith(("http://", "https://")) or not _words(link).strip():
            yield _barrier("C11", "10.2.4.4", words=_words(link)[:_SHOWN])


def _sender(document: Document, sender: str) -> Iterator[Finding]:
    """C12: the sender stands in the text; many screen readers pass over head and foot."""
    if sender not in _words(document.element.body):
        yield _barrier("C12", "10.1.3.2", name=sender)


_LETTER: Final[tuple[Check, ...]] = (
    _headings, _language, _title, _tables, _pictures, _boxes, _empty, _contrast, _type, _numbers,
    _links,
)  # fmt: skip
_LETTERHEAD: Final = (_language, _pictures, _contrast, _type)
