"""The letterhead file: open it, take out what is not of this notice, fill its placeholders.

Administrators type ``{{ behoerde.name }}`` in Word; Word cuts such words into several runs as it
likes. What is filled in is text, never markup, and is not searched again.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.placeholders import PLACEHOLDER
from drafter.files.letter.styles import Style
from drafter.files.letter.xml import escape
from drafter.notice.faults import Fault, UnreadableInput

# What python-docx raises on a file that is none of Word's; broken XML is a SyntaxError.
BROKEN = (
    PackageNotFoundError,
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    SyntaxError,
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Parts that tell of people or of earlier versions and have no place in a letter.
_DROPPED = ("/comments", "/people", "/custom-properties", "/customXml", "/commentsExtended")


def open_letterhead(data: bytes) -> Document:
    """Return the letterhead as a document whose body is empty but for the page layout."""
    try:
        document = docx.Document(io.BytesIO(data))
    except BROKEN as reason:
        raise UnreadableInput("letterhead.unreadable", reason="beschädigt") from reason
    missing = missing_styles(document)
    if missing:
        raise Fault("letterhead.style_missing", styles=", ".join(missing))
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    _forget(document)
    return document


def missing_styles(document: Document) -> tuple[str, ...]:
    """Ids of styles that the writer needs and the file does not have."""
    present = set(document.part.styles.element.xpath("./w:style/@w:styleId"))
    return tuple(style for style in Style if style not in present)


def lacks_header(document: Document) -> bool:
    """Tell whether some page has no header: then a draft could not be marked on it."""
    section = document.sections[0]
    kinds = {"default"}
    if section.different_first_page_header_footer:
        kinds.add("first")
    if document.settings.odd_and_even_pages_header_footer:
        kinds.add("even")
    found = document.element.body.xpath("./w:sectPr/w:headerReference/@w:type")
    return not kinds <= set(found)


def _forget(document: Document) -> None:
    """Drop comments, people and own properties, and the marks of editing sessions."""
    for rels in (document.part.rels, document.part.package.rels):
        for key, relation in list(rels.items()):
            if any(name in relation.reltype for name in _DROPPED):
                del rels[key]
    settings = document.settings.element
    for name in ("w:rsids", "w:trackRevisions", "w:attachedTemplate", "w:mailMerge"):
        for element in settings.findall(qn(name)):
            settings.remove(element)
    for root in header_roots(document):
        for element in root.iter():
            for name in [n for n in element.attrib if "}rsid" in n or "}paraId" in n]:
                del element.attrib[name]


def header_roots(document: Document, kind: str = "") -> Iterator[BaseOxmlElement]:
    """Yield the roots of all headers and footers, or of those whose type ends with ``kind``."""
    for relation in document.part.rels.values():
        if relation.reltype in {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER} and (
            relation.reltype.endswith(kind)
        ):
            yield relation.target_part.element


def fill(document: Document, values: Mapping[str, str]) -> None:
    """Fill the placeholders of all headers and footers; raises Fault on an unknown one."""
    for root in header_roots(document):
        for paragraph in root.iter(qn("w:p")):
            _fill_paragraph(paragraph, values)


def _fill_paragraph(paragraph: BaseOxmlElement, values: Mapping[str, str]) -> None:
    texts = list(paragraph.iter(qn("w:t")))
    whole = "".join(text.text or "" for text in texts)
    if "{{" not in whole:
        return
    for found in reversed(list(PLACEHOLDER.finditer(whole))):
        value = values.get(found.group(1))
        if value is None:
            raise Fault("letterhead.placeholder_unknown", words=found.group())
        escape(value)  # raises Fault on what XML cannot hold
        _replace(texts, found.start(), found.end(), value)


def _replace(texts: list[BaseOxmlElement], start: int, end: int, value: str) -> None:
    """Put ``value`` for the letters from start to end, which may lie in several elements."""
    at = 0
    for element in texts:
        old = element.text or ""
        low, high = max(start - at, 0), min(end - at, len(old))
        at += len(old)
        if low < high:
            element.text = old[:low] + value + old[high:]
            element.set(_SPACE, "preserve")
            value = ""
