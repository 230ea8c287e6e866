"""A released notice, or a draft copy marked as such, as a Word file on the authority's letterhead.

The same input gives the same bytes. What was written is read back and compared with what was meant
before it is handed out, so that no caller can forget it.
"""

from dataclasses import dataclass

from docx.document import Document
from docx.opc.part import Part
from docx.oxml import parse_xml

from drafter.files.letter.accessible import inspect_letter
from drafter.files.letter.body import Body
from drafter.files.letter.letterhead import fill, open_letterhead
from drafter.files.letter.numbering import Numbering
from drafter.files.letter.package import document_bytes
from drafter.files.letter.placeholders import placeholders
from drafter.files.letter.reader import verify_readback
from drafter.files.letter.watermark import add_watermark
from drafter.files.letter.xml import escape, parse
from drafter.law.checks import DraftCopy, FinalNotice
from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.findings import Finding

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


@dataclass(frozen=True, slots=True)
class Letter:
    """The bytes of a .docx, and the ``barriers`` in it for people who have it read to them."""

    data: bytes
    barriers: tuple[Finding, ...]


def compose(document: FinalNotice | DraftCopy, letterhead: bytes, authority: Authority) -> Letter:
    """The letter; raises Fault where notice or letterhead cannot be printed as they are."""
    notice = document.notice
    word = open_letterhead(letterhead)
    fill(word, placeholders(authority, notice))
    numbering = Numbering(word)
    fragments = Body(notice, authority, numbering).fragments()
    body = word.element.body
    body[0:0] = parse(fragments)
    numbering.write()
    if isinstance(document, DraftCopy):
        add_watermark(word)
    _set_properties(word, notice, authority)
    data = document_bytes(word)
    verify_readback(document, data)
    return Letter(data, inspect_letter(word, authority.name))


def _set_properties(word: Document, notice: Notice, authority: Authority) -> None:
    """Title, author (the authority) and language; no person, no time of day, no earlier values."""
    core = word.core_properties._element  # noqa: SLF001 - python-docx has no way to clear it
    core[:] = list(
        parse_xml(
            f'<cp:coreProperties xmlns:cp="{_CORE}" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(notice.title)}</dc:title>"
            f"<dc:creator>{escape(authority.name)}</dc:creator>"
            f"<dc:language>{authority.language}</dc:language></cp:coreProperties>"
        )
    )
    for relation in word.part.package.rels.values():
        if relation.reltype.endswith("/extended-properties"):
            _clear_application(relation.target_part)


def _clear_application(part: Part) -> None:
    """``app.xml`` of a letterhead saved in Word names company, manager and template."""
    part._blob = (  # noqa: SLF001 - a part that python-docx does not parse can only be replaced
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{_APP}"/>'
    ).encode()
