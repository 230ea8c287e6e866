"""Address field and information block: one simple layout table, fixed on the first page.

DIN 5008: the field is 85 × 45 mm, 20 mm from the left: 5 mm for the return address, 12.7 mm for
notes such as „Gegen Postzustellungsurkunde“, written upwards from the address, and 27.3 mm for six
lines of address. A longer address starts higher, in the room of the notes.
"""

import re
from dataclasses import dataclass, replace

from drafter.files.letter.geometry import (
    FIELD_HEIGHT,
    FIELD_INDENT,
    FIELD_LEFT,
    FIELD_WIDTH,
    GEOMETRY,
    INFO_LEFT,
    INFO_OFFSET,
    INFO_WIDTH,
    LINE,
    twips,
)
from drafter.files.letter.return_address import RETURN_POINTS, return_size
from drafter.files.letter.styles import Style
from drafter.files.letter.text_width import broken, wrapped_lines
from drafter.files.letter.xml import paragraph_xml, printed, runs_xml, text_xml
from drafter.notice.authority import Authority
from drafter.notice.document import Paragraph, Run, RunState
from drafter.notice.faults import Fault

ADDRESS_POINTS = 10.5
NOTE_POINTS = 9.0
INFO_POINTS = 9.0
INFO_LABEL = 25.0
ADDRESS_LINES = 6
NOTE_LINES = 3
_TEXT = FIELD_WIDTH - FIELD_INDENT
_NOTES = re.compile(
    r"(?:(?:Gegen|Mit|Per) \S*(?:zustellung|urkunde|bekenntnis|rückschein|einschreiben|mail)"
    r"|Einschreiben|Übergabe|Zustellung|Persönlich|Vertraulich|Eigenhändig|Vorab)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lines:
    """Paragraphs of the address field, notes apart, and the lines that each part takes."""

    notes: tuple[Paragraph, ...]
    address: tuple[Paragraph, ...]
    note_lines: int
    address_lines: int


def window_xml(
    address: tuple[Paragraph, ...], info: tuple[Paragraph, ...], authority: Authority
) -> str:
    """Return the layout table; raises Fault where the address does not fit into the window."""
    geometry = GEOMETRY[authority.form]
    left, right = twips(FIELD_WIDTH), twips(INFO_LEFT + INFO_WIDTH - FIELD_LEFT - FIELD_WIDTH)
    # A long information block may grow downwards; nothing of it may be cut off.
    rule = "exact" if _info_height(info) <= FIELD_HEIGHT else "atLeast"
    cells = (
        f'<w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/></w:tcPr>'
        f"{_field(address, authority)}</w:tc>"
        f'<w:tc><w:tcPr><w:tcW w:w="{right}" w:type="dxa"/></w:tcPr>{_info(info)}</w:tc>'
    )
    return (
        '<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" '
        f'w:horzAnchor="page" w:tblpX="{twips(FIELD_LEFT)}" '
        f'w:tblpY="{twips(geometry.field_top)}"/><w:tblOverlap w:val="never"/>'
        f'<w:tblW w:w="{left + right}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0000"/><w:tblCaption w:val="Anschrift und Angaben zum Schreiben"/>'
        '<w:tblDescription w:val="Anordnung, keine Daten"/></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid><w:tr><w:trPr>'
        f'<w:cantSplit/><w:trHeight w:val="{twips(FIELD_HEIGHT)}" w:hRule="{rule}"/></w:trPr>'
        f"{cells}</w:tr></w:tbl>"
    )


def _field(address: tuple[Paragraph, ...], authority: Authority) -> str:
    lines = measure(address)
    # Notes stand directly above the address; what is left above them is spacing.
    above = max(NOTE_LINES - lines.note_lines - max(lines.address_lines - ADDRESS_LINES, 0), 0)
    first = f'<w:spacing w:before="{twips(above * LINE)}"/>'
    out = [_return_address(authority)]
    for style, paragraphs in ((Style.NOTE, lines.notes), (Style.ADDRESS, lines.address)):
        for paragraph in paragraphs:
            out.append(paragraph_xml(style, runs_xml(paragraph.runs), first))
            first = ""
    return "".join(out)


def measure(address: tuple[Paragraph, ...]) -> Lines:
    """Tell notes from address and count lines; raises Fault where the window is too small."""
    notes = tuple(p for n, p in enumerate(address[:NOTE_LINES]) if _is_note(address, n))
    rest = address[len(notes) :]
    note_lines = sum(_wrapped(p, NOTE_POINTS, bold=True) for p in notes)
    address_lines = sum(_wrapped(p, ADDRESS_POINTS) for p in rest)
    if note_lines + address_lines > NOTE_LINES + ADDRESS_LINES:
        raise Fault(
            "letter.address_too_long",
            lines=note_lines + address_lines,
            room=NOTE_LINES + ADDRESS_LINES,
        )
    return Lines(notes, rest, note_lines, address_lines)


def _is_note(address: tuple[Paragraph, ...], index: int) -> bool:
    """Return a note is followed by notes only on its way up to the first line."""
    return all(_NOTES.match(p.text) for p in address[: index + 1])


def _words(paragraph: Paragraph) -> str:
    return "".join(printed(run) for run in paragraph.runs)


def _wrapped(paragraph: Paragraph, points: float, *, bold: bool = False) -> int:
    return wrapped_lines(_words(paragraph), _TEXT, points, bold=bold)


def _return_address(authority: Authority) -> str:
    size = return_size(authority)
    if size is None:
        raise Fault("letter.return_address_too_long", line=authority.return_address)
    half = round(size * 2)
    own = "" if size == RETURN_POINTS[0] else f'<w:rPr><w:sz w:val="{half}"/></w:rPr>'
    run = f"<w:r>{own}{text_xml(authority.return_address)}</w:r>"
    return paragraph_xml(Style.RETURN_ADDRESS, run)


def info_line(paragraph: Paragraph) -> Paragraph:
    """A line „Label: value“ as it is printed: its value in a column, too long words broken."""
    told = _in_columns(paragraph)
    runs = (replace(run, text=broken(run.text, _INFO_VALUE, INFO_POINTS)) for run in told.runs)
    return replace(told, runs=tuple(runs))


_INFO_VALUE = (INFO_WIDTH - INFO_LABEL) * 0.95  # mm, counted with care


def _in_columns(paragraph: Paragraph) -> Paragraph:
    """A tab before the value, where there is none yet."""
    first = paragraph.runs[0] if paragraph.runs else Run("")
    label, colon, rest = first.text.partition(":")
    if "\t" in paragraph.text or not colon or first.state is not RunState.LITERAL:
        return paragraph
    runs = (replace(first, text=f"{label}:\t{rest.lstrip(' ')}"), *paragraph.runs[1:])
    return replace(paragraph, runs=runs)


def _info(info: tuple[Paragraph, ...]) -> str:
    if not info:  # a cell must hold a paragraph
        return paragraph_xml(Style.INFO, "")
    first = f'<w:spacing w:before="{twips(INFO_OFFSET)}"/>'
    out = []
    for paragraph in info:
        out.append(paragraph_xml(Style.INFO, runs_xml(paragraph.runs), first))
        first = ""
    return "".join(out)


def _info_height(info: tuple[Paragraph, ...]) -> float:
    """Height in mm that the information block takes, counted with care."""
    lines = 0
    for paragraph in info:
        _, _, value = _words(paragraph).rpartition("\t")
        lines += wrapped_lines(value, _INFO_VALUE, INFO_POINTS)
    return INFO_OFFSET + lines * LINE
