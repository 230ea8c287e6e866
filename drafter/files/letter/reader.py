"""Read back what Word will print: words, line breaks, and the numbers of lists.

The list labels are counted from ``numbering.xml`` and not taken from the notice, so that a
comparison with what was meant really sees the paper.
"""

import io
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.body import is_printed
from drafter.files.letter.numbering import letters
from drafter.files.letter.styles import Style
from drafter.files.letter.window import info_line
from drafter.files.letter.xml import printed
from drafter.law.checks import DraftCopy, FinalNotice
from drafter.notice.document import (
    Block,
    Cell,
    Notice,
    Paragraph,
    Section,
    SectionKind,
)
from drafter.notice.faults import Fault, UnreadableInput

_WINDOW = (SectionKind.ADDRESS, SectionKind.INFO)
_SHOWN = 60  # letters of a difference that a message quotes


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


def text_of(data: bytes) -> str:
    """Return the printed words: blocks separated by blank lines, as in the notice's text."""
    return "\n\n".join(blocks_of(data))


def blocks_of(data: bytes) -> list[str]:
    """Return the blocks of a letter in reading order, without what the letterhead prints."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = parse_xml(archive.read("word/document.xml")).find(qn("w:body"))
            numbering = parse_xml(archive.read("word/numbering.xml"))
    except (zipfile.BadZipFile, KeyError, SyntaxError, zlib.error) as reason:
        raise UnreadableInput("letter.unreadable", reason="die Datei ist beschädigt") from reason
    return printed_blocks(body, numbering)


def printed_blocks(body: BaseOxmlElement, numbering: BaseOxmlElement) -> list[str]:
    """Return the blocks of a body whose lists are defined in ``numbering``."""
    labels = _Labels(numbering)
    return [text for child in body for text in _block(child, labels) if text]


def verify_readback(document: FinalNotice | DraftCopy, data: bytes) -> None:
    """Compare a written letter with what was meant; raises Fault at the first difference."""
    pairs = zip_longest(meant_blocks(document.notice), blocks_of(data), fillvalue="")
    for meant, found in pairs:
        if meant != found:
            at = next(
                (n for n, (a, b) in enumerate(zip(meant, found, strict=False)) if a != b),
                min(len(meant), len(found)),
            )
            start = max(at - _SHOWN // 2, 0)
            cut = slice(start, start + _SHOWN)
            raise Fault("letter.readback_differs", meant=meant[cut], found=found[cut])


def meant_blocks(notice: Notice) -> list[str]:
    """Return the blocks of a notice in the order in which a letter has them."""
    window = [s for kind in _WINDOW for s in notice.sections if s.kind is kind]
    rest = [s for s in notice.sections if s.kind not in _WINDOW]
    return [text for section in (*window, *rest) for text in _section(section)]


def _section(section: Section) -> Iterator[str]:
    blocks = [b for p in section.passages for b in p.blocks if is_printed(b)]
    if blocks and section.title and not section.silent and section.kind not in _WINDOW:
        yield section.title
    for block in blocks:
        if section.kind is SectionKind.INFO and isinstance(block, Paragraph):
            yield _meant(info_line(block))
        else:
            yield _meant(block)


def _words(part: Paragraph | Cell) -> str:
    return "".join(printed(run) for run in part.runs)


def _meant(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"{block.label} {_words(block)}" if block.label else _words(block)
    lines = (block.header, *block.rows)
    return "\n".join("\t".join(_words(cell) for cell in line) for line in lines)


def _block(element: BaseOxmlElement, labels: "_Labels") -> Iterator[str]:
    if element.tag == qn("w:p"):
        yield _paragraph(element, labels)
    elif element.tag == qn("w:tbl"):
        if element.find(qn("w:tblPr")).find(qn("w:tblpPr")) is not None:  # the layout table
            for paragraph in element.iter(qn("w:p")):
                yield _paragraph(paragraph, labels)
        else:
            rows = element.findall(qn("w:tr"))
            yield "\n".join("\t".join(_cells(row, labels)) for row in rows)


def _cells(row: BaseOxmlElement, labels: "_Labels") -> Iterator[str]:
    for cell in row.findall(qn("w:tc")):
        yield "\n".join(_paragraph(p, labels) for p in cell.findall(qn("w:p")))


def _paragraph(paragraph: BaseOxmlElement, labels: "_Labels") -> str:
    properties = paragraph.find(qn("w:pPr"))
    style = properties.find(qn("w:pStyle")) if properties is not None else None
    if style is not None and style.get(qn("w:val")) == Style.RETURN_ADDRESS:
        return ""
    words = "".join(_piece(piece) for run in paragraph.iter(qn("w:r")) for piece in run)
    number = properties.find(qn("w:numPr")) if properties is not None else None
    return words if number is None else f"{labels.take(number)} {words}"


def _piece(element: BaseOxmlElement) -> str:
    fixed = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:softHyphen"): "\u00ad"}
    if element.tag == qn("w:t"):
        return str(element.text or "")
    return fixed.get(element.tag, "")


class _Labels:
    """Counts list items as Word does."""

    def __init__(self, root: BaseOxmlElement) -> None:
        abstract = {
            element.get(qn("w:abstractNumId")): [_level(x) for x in element.findall(qn("w:lvl"))]
            for element in root.findall(qn("w:abstractNum"))
        }
        self._levels = {
            element.get(qn("w:numId")): abstract[_value(element, "w:abstractNumId")]
            for element in root.findall(qn("w:num"))
        }
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def take(self, properties: BaseOxmlElement) -> str:
        """Return the label of the next item of this list and level."""
        number, level = _value(properties, "w:numId"), int(_value(properties, "w:ilvl"))
        look = self._levels[number][level]
        counts = self._counts[number]
        counts[level] = counts.get(level, look.start - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        if look.form == "bullet":
            return look.text
        count = counts[level]
        return look.text.replace(
            f"%{level + 1}", str(count) if look.form == "decimal" else letters(count)
        )


def _level(element: BaseOxmlElement) -> _Level:
    start, form = int(_value(element, "w:start")), _value(element, "w:numFmt")
    return _Level(start, form, _value(element, "w:lvlText"))


def _value(element: BaseOxmlElement, child: str) -> str:
    return str(element.find(qn(child)).get(qn("w:val")))
