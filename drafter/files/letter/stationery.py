"""What a letterhead prints around the text, with its place on the sheet, for showing it on screen.

Read from the Word file as text, pictures and rules, without python-docx: a window that only shows
the sheet need not load it. Paragraphs, tables, and pictures in a line are read; what stands in text
boxes is left out. All measures are millimetres from the upper left corner of the sheet.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from drafter.files.letter.geometry import MARGIN_LEFT, PAGE_HEIGHT, TEXT_WIDTH
from drafter.files.letter.placeholders import PLACEHOLDER, authority_placeholders
from drafter.files.letter.text_width import POINT, wrapped_lines
from drafter.notice.authority import Authority

PAGE_NUMBER: Final = "\ue000"
PAGE_COUNT: Final = "\ue001"
"""Stand in a text for the number of its sheet and for that of all sheets."""

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TWIP: Final = 25.4 / 1440
_EMU: Final = 1 / 36000
_LINE: Final = 1.15  # a line of Arial, in its type size
_FIELDS: Final = {"PAGE": PAGE_NUMBER, "NUMPAGES": PAGE_COUNT}
# of a package that is encrypted or packed in an unknown way, zipfile tells by RuntimeError
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, ParseError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph with its placeholders; ``align``: ``left``, ``center`` or ``right``."""

    x: float
    y: float
    width: float
    height: float
    text: str
    points: float
    bold: bool
    colour: str
    align: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; ``data``: the bytes of its file."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line; ``y``: its middle."""

    x: float
    y: float
    width: float
    points: float
    colour: str


Item = Text | Picture | Rule


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a sheet; ``text_end``: where the footer leaves off room for the text."""

    items: tuple[Item, ...]
    text_end: float


@dataclass(frozen=True, slots=True)
class Stationery:
    """The first sheet, and each of the following ones."""

    first: Sheet
    following: Sheet


def read_stationery(letterhead: bytes, authority: Authority) -> Stationery | None:
    """The letterhead's own text, pictures and rules; None where the file cannot be read.

    What the profile answers is filled in; placeholders of the notice stay, for they change.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(letterhead)) as package:
            return _Reader(package, authority_placeholders(authority)).stationery()
    except _BROKEN:
        return None


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders answered, as far as they are."""
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


@dataclass(frozen=True, slots=True)
class _Style:
    points: float = 11.0
    bold: bool = False
    colour: str = ""
    align: str = "left"
    before: float = 0.0
    after: float = 0.0
    line: float = _LINE  # in type sizes
    exact: float = 0.0  # in mm, in place of ``line``
    top: "_Border | None" = None
    bottom: "_Border | None" = None


@dataclass(frozen=True, slots=True)
class _Border:
    points: float
    colour: str
    gap: float  # to the text, in mm


class _Reader:
    """Lays out headers and footers from top to bottom."""

    def __init__(self, package: zipfile.ZipFile, values: Mapping[str, str]) -> None:
        self._package = package
        self._values = values
        styles = self._xml("word/styles.xml")
        self._styles = {style.get(f"{_W}styleId", ""): style for style in styles}
        self._defaults = _styled(_Style(), *styles.findall(f"{_W}docDefaults//{_W}pPr"),
                                 *styles.findall(f"{_W}docDefaults//{_W}rPr"))  # fmt: skip
        self._targets = self._relations("word/document.xml")

    def stationery(self) -> Stationery:
        section = self._xml("word/document.xml").find(f"{_W}body/{_W}sectPr")
        if section is None:
            raise KeyError("sectPr")
        own_first = section.find(f"{_W}titlePg") is not None
        following = self._sheet(section, "default")
        return Stationery(self._sheet(section, "first") if own_first else following, following)

    def _sheet(self, section: Element, kind: str) -> Sheet:
        margins = section.find(f"{_W}pgMar")
        head, foot, bottom = (_twips(margins, name) for name in ("header", "footer", "bottom"))
        items, _ = self._part(section, "header", kind)
        below, height = self._part(section, "footer", kind)
        start = PAGE_HEIGHT - foot - height
        whole = (*_moved(items, head), *_moved(below, start))
        return Sheet(whole, min(start, PAGE_HEIGHT - bottom))

    def _part(self, section: Element, name: str, kind: str) -> tuple[list[Item], float]:
        """A header or footer from its upper edge, and its height."""
        for reference in section.findall(f"{_W}{name}Reference"):
            if reference.get(f"{_W}type") == kind:
                path = self._targets[reference.get(f"{_R}id", "")]
                return self._blocks(self._xml(path), path, MARGIN_LEFT, TEXT_WIDTH)
        return [], 0.0

    def _blocks(
        self, parent: Element, path: str, x: float, width: float
    ) -> tuple[list[Item], float]:
        items: list[Item] = []
        y = 0.0
        for block in parent:
            if block.tag == f"{_W}p":
                found, height = self._paragraph(block, path, x, width)
            elif block.tag == f"{_W}tbl":
                found, height = self._table(block, path, x)
            else:
                continue
            items += _moved(found, y)
            y += height
        return items, y

    def _paragraph(
        self, paragraph: Element, path: str, x: float, width: float
    ) -> tuple[list[Item], float]:
        style = self._style(paragraph)
        text = filled("".join(_texts(paragraph)).strip(), self._values)
        pictures = list(self._pictures(paragraph, path))
        tallest = max((picture.height for picture in pictures), default=0.0)
        lines = wrapped_lines(text, width, style.points, bold=style.bold) if text else 1
        height = style.exact or max(tallest, lines * style.points * POINT * style.line)
        top = style.before + (style.top.gap if style.top else 0.0)
        items: list[Item] = [
            replace(picture, x=_aligned(x, width, picture.width, style.align), y=top)
            for picture in pictures
        ]
        if text:
            told = (text, style.points, style.bold, style.colour, style.align)
            items.append(Text(x, top, width, height, *told))
        end = top + height + (style.bottom.gap if style.bottom else 0.0)
        edges = ((style.top, style.before), (style.bottom, end))
        items += [Rule(x, y, width, edge.points, edge.colour) for edge, y in edges if edge]
        return items, end + style.after

    def _table(self, table: Element, path: str, x: float) -> tuple[list[Item], float]:
        columns = [_twips(column, "w") for column in table.findall(f"{_W}tblGrid/{_W}gridCol")]
        items: list[Item] = []
        y = 0.0
        for row in table.findall(f"{_W}tr"):
            cells = self._row(row, path, x, columns)
            least = _twips(row.find(f"{_W}trPr/{_W}trHeight"), "val")
            height = max([least, *(tall for _, tall, _ in cells)])
            for found, tall, place in cells:
                room = height - tall
                share = {"center": 0.5, "bottom": 1.0}.get(place, 0.0)
                items += _moved(found, y + room * share)
            y += height
        borders = table.find(f"{_W}tblPr/{_W}tblBorders")
        for name, edge in (("top", 0.0), ("bottom", y)):
            if border := _border(borders, name):
                items.append(Rule(x, edge, sum(columns), border.points, border.colour))
        return items, y

    def _row(
        self, row: Element, path: str, x: float, columns: Sequence[float]
    ) -> list[tuple[list[Item], float, str]]:
        """The cells of a row: what they hold, how tall they are, and where that stands in them."""
        found = []
        for cell, width in zip(row.findall(f"{_W}tc"), columns, strict=False):
            items, tall = self._blocks(cell, path, x, width)
            place = _value(cell.find(f"{_W}tcPr/{_W}vAlign"))
            found.append((items, tall, place))
            x += width
        return found

    def _pictures(self, paragraph: Element, path: str) -> Iterator[Picture]:
        targets = self._relations(path)
        for inline in paragraph.iter(f"{_WP}inline"):
            extent, blip = inline.find(f"{_WP}extent"), inline.find(f".//{_A}blip")
            if extent is not None and blip is not None:
                width, height = (int(extent.get(side, "0")) * _EMU for side in ("cx", "cy"))
                data = self._package.read(targets[blip.get(f"{_R}embed", "")])
                yield Picture(0.0, 0.0, width, height, data)

    def _style(self, paragraph: Element) -> _Style:
        """What the paragraph looks like: by its style and those it is based on, then by itself."""
        own = paragraph.find(f"{_W}pPr")
        name = _value(own.find(f"{_W}pStyle")) if own is not None else ""
        chain: list[Element] = []
        while name in self._styles and len(chain) < 20:
            chain.append(self._styles[name])
            name = _value(self._styles[name].find(f"{_W}basedOn"))
        style = self._defaults
        for one in reversed(chain):
            style = _styled(style, *one.findall(f"{_W}pPr"), *one.findall(f"{_W}rPr"))
        run = paragraph.find(f"{_W}r/{_W}rPr")
        return _styled(style, *(part for part in (own, run) if part is not None))

    def _relations(self, path: str) -> dict[str, str]:
        folder, name = posixpath.split(path)
        listed = f"{folder}/_rels/{name}.rels"
        if listed not in self._package.namelist():
            return {}
        return {
            one.get("Id", ""): posixpath.normpath(posixpath.join(folder, one.get("Target", "")))
            for one in self._xml(listed)
        }

    def _xml(self, path: str) -> Element:
        return fromstring(self._package.read(path))  # noqa: S314 - the authority's own


def _styled(style: _Style, *properties: Element) -> _Style:
    """The style with what these properties of paragraph or run say otherwise."""
    for part in properties:
        if size := _value(part.find(f"{_W}sz")):
            style = replace(style, points=int(size) / 2)
        if (bold := part.find(f"{_W}b")) is not None:
            style = replace(style, bold=_value(bold) not in {"0", "false"})
        if colour := _value(part.find(f"{_W}color")):
            style = replace(style, colour="" if colour == "auto" else colour)
        if align := _value(part.find(f"{_W}jc")):
            style = replace(style, align={"end": "right", "both": "left"}.get(align, align))
        style = _spaced(style, part.find(f"{_W}spacing"))
        borders = part.find(f"{_W}pBdr")
        if borders is not None:
            top, bottom = (_border(borders, name) for name in ("top", "bottom"))
            style = replace(style, top=top, bottom=bottom)
    return style


def _spaced(style: _Style, spacing: Element | None) -> _Style:
    if spacing is None:
        return style
    if spacing.get(f"{_W}before"):
        style = replace(style, before=_twips(spacing, "before"))
    if spacing.get(f"{_W}after"):
        style = replace(style, after=_twips(spacing, "after"))
    if line := spacing.get(f"{_W}line"):
        if spacing.get(f"{_W}lineRule", "auto") == "auto":
            return replace(style, line=int(line) / 240 * _LINE, exact=0.0)
        return replace(style, exact=_twips(spacing, "line"))
    return style


def _texts(paragraph: Element) -> Iterator[str]:
    """The text, with stand-ins for the numbers of sheets."""
    inside = {text for field in paragraph.iter(f"{_W}fldSimple") for text in field.iter(f"{_W}t")}
    for element in paragraph.iter():
        if element.tag == f"{_W}fldSimple":
            yield _FIELDS.get(element.get(f"{_W}instr", "").strip().split(" ")[0], "")
        elif element.tag == f"{_W}t" and element not in inside:
            yield element.text or ""
        elif element.tag == f"{_W}tab":
            yield " "


def _border(borders: Element | None, name: str) -> _Border | None:
    border = borders.find(f"{_W}{name}") if borders is not None else None
    if border is None or _value(border) in {"", "nil", "none"}:
        return None
    points, gap = (int(border.get(f"{_W}{size}", "0")) for size in ("sz", "space"))
    return _Border(points / 8, border.get(f"{_W}color", ""), gap * POINT)


def _aligned(x: float, room: float, width: float, align: str) -> float:
    return x + (room - width) * {"center": 0.5, "right": 1.0}.get(align, 0.0)


def _moved(items: Sequence[Item], down: float) -> list[Item]:
    return [replace(item, y=item.y + down) for item in items]


def _value(element: Element | None) -> str:
    return element.get(f"{_W}val", "") if element is not None else ""


def _twips(element: Element | None, name: str) -> float:
    """A measure of an element in mm; 0 where it says none."""
    told = element.get(f"{_W}{name}", "0") if element is not None else "0"
    return int(told) * _TWIP
