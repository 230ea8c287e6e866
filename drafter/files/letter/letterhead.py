"""The letterhead file: open it, take out what is not of this notice, fill its placeholders.

Administrators type ``{{ behoerde.name }}`` in Word; Word cuts such words into several runs as it
likes. What is filled in is text, never markup, and is not searched again.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.geometry import TEXT_WIDTH
from drafter.files.letter.styles import Style
from drafter.files.letter.text_width import text_width
from drafter.files.letter.xml import escape
from drafter.notice.authority import Authority
from drafter.notice.document import Notice, SectionKind
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
NOTICE_PLACEHOLDERS = (
    "bescheid.titel",
    "bescheid.zeichen",
    "bescheid.datum",
    "bescheid.betreff",
    "bescheid.kopfzeile",
)
PLACEHOLDER = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SUBJECT_LETTERS = 70
_HEADER_POINTS = 9.2  # of the style Folgekopf, and a little air
_NUMBER_LABELS = ("Mein Zeichen", "Unser Zeichen", "Aktenzeichen", "Az.", "Geschäftszeichen")
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


def placeholders(authority: Authority, notice: Notice) -> dict[str, str]:
    """Return what a letterhead may ask for."""
    number, day, subject = _file_number(notice), _date(notice), _subject(notice)
    line = _header_line(authority, number, day, subject)
    return {
        **authority_placeholders(authority),
        **dict(zip(NOTICE_PLACEHOLDERS, (notice.title, number, day, subject, line), strict=True)),
    }


def _header_line(authority: Authority, number: str, day: str, subject: str) -> str:
    """Return the header of the following pages: as much of the subject as one line holds."""
    parts = (authority.name, number and f"Az. {number}", day)
    line = " · ".join(part for part in parts if part)
    words = subject.split(" ")
    for count in range(len(words), 0, -1):
        short = " ".join(words[:count]).rstrip(" ,;:–-…") + ("" if count == len(words) else " …")
        if text_width(f"{line} · {short}", _HEADER_POINTS) <= TEXT_WIDTH:
            return f"{line} · {short}"
    return line


def authority_placeholders(authority: Authority) -> dict[str, str]:
    """Return the placeholders that the profile alone answers."""
    return {
        "behoerde.name": authority.name,
        "behoerde.kurz": authority.short_name,
        "behoerde.kopf": authority.head,
        "behoerde.strasse": authority.street,
        "behoerde.plz": authority.postcode,
        "behoerde.ort": authority.place,
        "behoerde.telefon": authority.phone,
        "behoerde.email": authority.email,
        "behoerde.web": authority.web,
        "behoerde.ruecksendeangabe": authority.return_address,
        "behoerde.bank": authority.bank.bank,
        "behoerde.iban": grouped_iban(authority.bank.iban),
        "behoerde.bic": authority.bank.bic,
    }


def grouped_iban(iban: str) -> str:
    """Return Groups of four, held together by non-breaking spaces."""
    plain = iban.replace(" ", "")
    return "\u00a0".join(plain[n : n + 4] for n in range(0, len(plain), 4))


def _answer(notice: Notice, path: str) -> str:
    return next((a.display for a in notice.answers if a.path == path), "")


def _info_value(notice: Notice, *labels: str) -> str:
    for section in notice.sections:
        if section.kind is not SectionKind.INFO:
            continue
        for line in (b.text for p in section.passages for b in p.blocks):
            label, tab, value = line.partition("\t")
            if tab and label.rstrip(":") in labels:
                return value
    return ""


def _file_number(notice: Notice) -> str:
    return _answer(notice, "aktenzeichen") or _info_value(notice, *_NUMBER_LABELS)


def _date(notice: Notice) -> str:
    return _answer(notice, "bescheid_datum") or _info_value(notice, "Datum")


def _subject(notice: Notice) -> str:
    """Return the first line of the subject, cut between words."""
    texts = (p.text for s in notice.sections if s.kind is SectionKind.SUBJECT for p in s.passages)
    line = next(texts, notice.title).split("\n")[0].replace("\u00ad", "")
    if len(line) <= _SUBJECT_LETTERS:
        return line
    return line[:_SUBJECT_LETTERS].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
