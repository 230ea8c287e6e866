"""What an administrator should know about a letterhead file before it is used."""

import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.oxml.ns import qn

from drafter.files.letter.accessible import inspect_letterhead
from drafter.files.letter.geometry import GEOMETRY, emu
from drafter.files.letter.letterhead import (
    BROKEN,
    header_roots,
    lacks_header,
    missing_styles,
)
from drafter.files.letter.placeholders import (
    NOTICE_PLACEHOLDERS,
    PLACEHOLDER,
    authority_placeholders,
)
from drafter.notice.authority import Authority, LetterForm
from drafter.notice.findings import Finding, Where, error, warning


def inspect(data: bytes, authority: Authority, file: str) -> tuple[Finding, ...]:
    """Return all findings about a letterhead file."""
    where = Where(file=file)
    try:
        document = docx.Document(io.BytesIO(data))
    except BROKEN:
        return (error("letterhead.unreadable", where, reason="beschädigt"),)
    return (
        *_parts(document, where),
        *_placeholders(document, authority, where),
        *inspect_letterhead(document, where),
        *_form(document, authority, where),
    )


def _parts(document: Document, where: Where) -> Iterator[Finding]:
    missing = missing_styles(document)
    if missing:
        yield error("letterhead.style_missing", where, styles=", ".join(missing))
    if lacks_header(document):
        yield error("letterhead.header_missing", where)
    if any(True for _ in document.element.body.iter(qn("w:t"))):
        yield warning("letterhead.body_ignored", where)


def _placeholders(document: Document, authority: Authority, where: Where) -> Iterator[Finding]:
    known = {*authority_placeholders(authority), *NOTICE_PLACEHOLDERS}
    for root in header_roots(document):
        for paragraph in root.iter(qn("w:p")):
            whole = "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
            for found in PLACEHOLDER.finditer(whole):
                if found.group(1) not in known:
                    yield error("letterhead.placeholder_unknown", where, words=found.group())


def _form(document: Document, authority: Authority, where: Where) -> Iterator[Finding]:
    form = form_of(document)
    if form not in {None, authority.form}:
        yield warning("letterhead.form_differs", where, form=form, profile=authority.form)


def form_of(document: Document) -> LetterForm | None:
    """Tell the form from the fold marks; None where there are none."""
    offsets = {
        int(offset.text) / emu(1)
        for root in header_roots(document, "/header")
        for offset in root.xpath(".//wp:positionV/wp:posOffset")
    }
    for form, geometry in GEOMETRY.items():
        if all(any(abs(mark - y) <= 1 for y in offsets) for mark in geometry.fold_marks):
            return form
    return None
