"""Several letters in one Word file for printing: each a section with its own head and page numbers.

A section counts its pages from 1. A page 1 is a right-hand page in Word and in LibreOffice, so
that printing on both sides does not put one recipient on the back of another.
"""

import io
import re
import zipfile
from itertools import zip_longest
from typing import Final

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.fields import count_own_pages
from drafter.files.letter.lists import ListCopies
from drafter.files.letter.package import zip_bytes
from drafter.files.letter.reader import blocks_of, printed_blocks
from drafter.files.letter.xml import NAMESPACES, escape
from drafter.notice.faults import Fault

# Word keeps at most 2046 lists in a file ([MS-DOC], sprmPIlfo); a letter takes a few of them.
MOST_LISTS: Final = 1900

_BODY, _BODY_END = b"<w:body>", b"</w:body>"
_PARTS = "word/"
_DOCUMENT = "word/document.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_NUMBERING = "word/numbering.xml"
_TYPES = "[Content_Types].xml"
_CORE = "docProps/core.xml"
_TITLE = re.compile(rb"<dc:title>.*?</dc:title>", re.DOTALL)
# What the schema puts behind the page numbering of a section (ISO/IEC 29500-1, 17.6.17).
_AFTER_PAGE_NUMBERS = (
    "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi",
    "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange",
)  # fmt: skip
_SHOWN = 60  # letters of a difference that a message quotes
# LibreOffice takes the number of a page from the first paragraph, not from a table before it.
_FIRST: Final = (
    f'<w:p {NAMESPACES}><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" '
    'w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)


class Series:
    """One file in the making. All letters must be on the same letterhead.

    Only what differs between letters is kept of each: its text, and heads that name it.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._files: dict[str, bytes] = {}
        self._bodies: list[bytes] = []
        self._last = b""  # the newest letter as the last of the file: its section ends the body
        self._closed = b""  # the same letter with others behind it
        self._heads: dict[tuple[str, bytes], str] = {}  # (kind, content) to the id of its relation
        self._lists = ListCopies()
        self._number = 0

    @property
    def _end(self) -> str:
        """The bookmark at the end of the newest letter."""
        return f"Ende{self._number}"

    @property
    def is_empty(self) -> bool:
        """Whether no letter has been added."""
        return not self._last

    @property
    def is_full(self) -> bool:
        """Whether Word could not number the lists of a further letter."""
        return self._lists.count > MOST_LISTS

    def add(self, letter: bytes) -> None:
        """Take in a letter; raises Fault where its words would not be printed as they are."""
        with zipfile.ZipFile(io.BytesIO(letter)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        if not self._files:
            self._files = dict(files)
            self._forget_heads()
        document = parse_xml(files[_DOCUMENT])
        body = document.find(qn("w:body"))
        numbering = self._lists.move_in(body, parse_xml(files[_NUMBERING]))
        _verify(printed_blocks(body, numbering), letter)
        section = body.find(qn("w:sectPr"))
        self._number += 1
        self._own_heads(section, files)
        _number_own_pages(section)
        _mark_end(body, self._end, self._number)
        if self._last:
            body.insert(0, parse_xml(_FIRST))
        if self._last:
            self._bodies.append(self._closed)
        self._last = _inner(document)
        body.remove(section)
        _end_section(body, section)
        self._closed = _inner(document)

    def data(self) -> bytes:
        """The file."""
        original = self._files[_DOCUMENT]
        head = original[: original.index(_BODY) + len(_BODY)]
        tail = original[original.rindex(_BODY_END) :]
        files = {
            **self._files,
            _DOCUMENT: b"".join((head, *self._bodies, self._last, tail)),
            _NUMBERING: self._lists.numbering(),
        }
        title = f"<dc:title>{escape(self._title)}</dc:title>".encode()
        files[_CORE] = _TITLE.sub(lambda _: title, files[_CORE], count=1)
        return zip_bytes(files)

    def _forget_heads(self) -> None:
        """Take the heads of the first letter out; they come back with its section."""
        relations = parse_xml(self._files[_RELATIONS])
        for relation in list(relations):
            if relation.get("Type").endswith(("/header", "/footer")):
                relations.remove(relation)
                self._drop(_PARTS + relation.get("Target"))
        self._files[_RELATIONS] = serialize_part_xml(relations)

    def _drop(self, name: str) -> None:
        del self._files[name]
        self._files.pop(_relations_of(name), None)
        types = parse_xml(self._files[_TYPES])
        for entry in list(types):
            if entry.get("PartName") == f"/{name}":
                types.remove(entry)
        self._files[_TYPES] = serialize_part_xml(types)

    def _own_heads(self, section: BaseOxmlElement, files: dict[str, bytes]) -> None:
        """Let a section refer to heads of this file; equal ones are kept once."""
        targets = {r.get("Id"): r.get("Target") for r in parse_xml(files[_RELATIONS])}
        for reference in section.xpath("./w:headerReference | ./w:footerReference"):
            kind = "header" if reference.tag == qn("w:headerReference") else "footer"
            source = _PARTS + targets[reference.get(qn("r:id"))]
            content = count_own_pages(files[source], self._end)
            key = (kind, content)
            if key not in self._heads:
                self._heads[key] = self._add_head(kind, content, files.get(_relations_of(source)))
            reference.set(qn("r:id"), self._heads[key])

    def _add_head(self, kind: str, content: bytes, relations: bytes | None) -> str:
        number = len(self._heads) + 1
        name, relation = f"{kind}{number}.xml", f"rIdHead{number}"
        self._files[_PARTS + name] = content
        if relations is not None:
            self._files[_relations_of(_PARTS + name)] = relations
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        self._insert(
            _RELATIONS,
            f'<Relationship Id="{relation}" Type="{office}/{kind}" Target="{name}"/>',
        )
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        self._insert(
            _TYPES, f'<Override PartName="/{_PARTS}{name}" ContentType="{word}.{kind}+xml"/>'
        )
        return relation

    def _insert(self, name: str, entry: str) -> None:
        """Put an entry at the end of a part whose root holds nothing but entries."""
        before, end, after = self._files[name].rpartition(b"</")
        self._files[name] = before + entry.encode() + end + after


def _verify(found: list[str], letter: bytes) -> None:
    """Compare what this file will print with what the letter prints, list numbers included."""
    for meant, other in zip_longest(blocks_of(letter), found, fillvalue=""):
        if meant != other:
            raise Fault("letter.readback_differs", meant=meant[:_SHOWN], found=other[:_SHOWN])


def _relations_of(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def _inner(document: BaseOxmlElement) -> bytes:
    """What stands between the tags of the body."""
    text = serialize_part_xml(document)
    return text[text.index(_BODY) + len(_BODY) : text.rindex(_BODY_END)]


def _number_own_pages(section: BaseOxmlElement) -> None:
    """Begin a page, with the number 1."""
    for name in ("w:type", "w:pgNumType"):
        for old in section.findall(qn(name)):
            section.remove(old)
    behind = {qn(name) for name in _AFTER_PAGE_NUMBERS}
    at = next((n for n, child in enumerate(section) if child.tag in behind), len(section))
    section.insert(at, parse_xml(f'<w:pgNumType {NAMESPACES} w:start="1"/>'))


def _mark_end(body: BaseOxmlElement, name: str, number: int) -> None:
    """Put a bookmark into the last paragraph of a letter."""
    for mark in (f'<w:bookmarkStart {NAMESPACES} w:id="{number}" w:name="{name}"/>',
                 f'<w:bookmarkEnd {NAMESPACES} w:id="{number}"/>'):  # fmt: skip
        body.findall(qn("w:p"))[-1].append(parse_xml(mark))


def _end_section(body: BaseOxmlElement, section: BaseOxmlElement) -> None:
    """Let the last paragraph of a letter end its section."""
    last = body[-1]
    properties = last.find(qn("w:pPr"))
    if last.tag != qn("w:p") or properties is None:  # the writer ends with a styled paragraph
        raise ValueError("a letter ends with a paragraph")
    properties.append(section)
