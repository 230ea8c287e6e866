"""Sample notices written to Word files on the neutral letterhead."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

from drafter.files.letter.writer import compose
from drafter.law.checks import as_draft, finalise
from drafter.notice.authority import Authority, LetterForm
from drafter.notice.document import Notice
from resources.letterhead.build import Letterhead, build
from tests.helpers import documents

ET.register_namespace("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LETTERHEADS = {form: build(Letterhead("neutral", form)) for form in LetterForm}


def authority(form: LetterForm = LetterForm.B) -> Authority:
    return replace(documents.AUTHORITY, form=form)


def final(notice: Notice, form: LetterForm = LetterForm.B) -> bytes:
    """A final letter as a file."""
    return compose(finalise(notice, ()), LETTERHEADS[form], authority(form)).data


def draft(notice: Notice, form: LetterForm = LetterForm.B) -> bytes:
    """A draft copy as a file."""
    return compose(as_draft(notice), LETTERHEADS[form], authority(form)).data


def part(data: bytes, name: str) -> bytes:
    """One part of a .docx, such as ``word/document.xml``."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def names(data: bytes) -> list[str]:
    """The names of all parts of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def tree(data: bytes, name: str = "word/document.xml") -> ET.Element:
    """A part, parsed."""
    return ET.fromstring(part(data, name))  # noqa: S314 - our own file


def value(element: ET.Element, path: str, name: str = "val") -> str:
    """An attribute of the first descendant at ``path``, both in the namespace w."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    assert found is not None, path
    return found.attrib[f"{W}{name}"]


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Style and words of every paragraph of the body, tables included."""
    return [
        (value(p, "pPr/pStyle"), "".join(t.text or "" for t in p.iter(f"{W}t")))
        for p in tree(data).iter(f"{W}p")
    ]
