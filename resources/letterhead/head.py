"""Headers and footers of the letterheads; double braces are filled for each notice."""

from drafter.files.letter.geometry import (
    GEOMETRY,
    HOLE_MARK,
    TEXT_WIDTH,
    FormGeometry,
    emu,
    twips,
)
from drafter.notice.authority import LetterForm
from resources.letterhead.colours import Palette
from resources.letterhead.styles import W

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES = (
    f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    f'xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" '
    f'xmlns:pic="{DRAWING}/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
EMBLEM_TEXT = "Wappenähnliches Zeichen: Sonne über Hügeln und einem Fluss (erfundenes Beispiel)"
EMBLEM_COLUMN = 30.0


def text(words: str) -> str:
    """Return a run."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Return a paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def field(code: str) -> str:
    """Return a field that Word computes, such as PAGE; „1“ stands there until it does."""
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def mark(number: int, name: str, top: float, length: float) -> str:
    """Return a fold or hole mark: a hairline 5 mm from the left edge, ``top`` mm down the sheet."""
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="1" locked="1" layoutInCell="0" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">'
        f'<wp:posOffset>{emu(5)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page">'
        f"<wp:posOffset>{emu(top)}</wp:posOffset></wp:positionV>"
        f'<wp:extent cx="{emu(length)}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="{number}" name="{name}" descr="">{DECORATIVE}</wp:docPr>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{wps_uri()}"><wps:wsp>'
        f'<wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(length)}" cy="0"/>'
        '</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill>'
        '<a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def wps_uri() -> str:
    """Return the kind of drawing that a shape is."""
    return "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def emblem(height: float) -> str:
    """Return the picture in the line, with its description for those who cannot see it."""
    extent = f'cx="{emu(height * 5 / 6)}" cy="{emu(height)}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:docPr id="10" name="Emblem" descr="{EMBLEM_TEXT}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{DRAWING}/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="10" name="emblem.png" descr="{EMBLEM_TEXT}"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch>'
        f'<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def cell(width: float, align: str, content: str) -> str:
    """Return a cell of the letterhead."""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/><w:vAlign w:val="{align}"/>'
        f"</w:tcPr>{content}</w:tc>"
    )


def head_table(geometry: FormGeometry, palette: Palette) -> str:
    """Name and emblem side by side, of exact height, so that a change moves nothing below."""
    height = geometry.head_bottom - geometry.header_top
    left, right = TEXT_WIDTH - EMBLEM_COLUMN, EMBLEM_COLUMN
    name = paragraph("Briefkopf", text("{{ behoerde.name }}"))
    name += paragraph("Briefkopfzusatz", text("{{ behoerde.kopf }}"))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twips(TEXT_WIDTH)}" w:type="dxa"/><w:tblBorders>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{palette.dark}"/></w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/>'
        '<w:tblCaption w:val="Briefkopf"/><w:tblDescription w:val="Anordnung, keine Daten"/>'
        f'</w:tblPr><w:tblGrid><w:gridCol w:w="{twips(left)}"/><w:gridCol w:w="{twips(right)}"/>'
        f'</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{twips(height)}" '
        f'w:hRule="exact"/></w:trPr>{cell(left, "center", name)}'
        f"{cell(right, 'center', paragraph('Emblem', emblem(height - 4)))}</w:tr></w:tbl>"
    )


def header_first(form: LetterForm, palette: Palette) -> str:
    """Return the letterhead and a line of exact height with the marks, down to the text."""
    geometry = GEOMETRY[form]
    upper, lower = geometry.fold_marks
    marks = (
        mark(1, "Faltmarke oben", upper, 2.5)
        + mark(2, "Lochmarke", HOLE_MARK, 4)
        + mark(3, "Faltmarke unten", lower, 2.5)
    )
    rest = geometry.text_start - geometry.head_bottom
    height = f'<w:spacing w:line="{twips(rest)}" w:lineRule="exact"/>'
    body = head_table(geometry, palette) + paragraph("Faltmarken", marks, height)
    return f"<w:hdr {NAMESPACES}>{body}</w:hdr>"


def header_next() -> str:
    """Return the header of the following pages."""
    line = text("{{ bescheid.kopfzeile }}")
    return f"<w:hdr {NAMESPACES}>{paragraph('Folgekopf', line)}</w:hdr>"


def page_number() -> str:
    """„Seite 1 von 3“."""
    content = text("Seite ") + field("PAGE") + text(" von ") + field("NUMPAGES")
    return paragraph("Seitenzahl", content)


def footer_first() -> str:
    """Page number, address and account."""
    contact = "{{ behoerde.strasse }} · {{ behoerde.plz }} {{ behoerde.ort }} · "
    contact += "Telefon {{ behoerde.telefon }} · {{ behoerde.email }} · {{ behoerde.web }}"
    account = "{{ behoerde.bank }} · IBAN {{ behoerde.iban }} · BIC {{ behoerde.bic }}"
    lines = paragraph("Fussleiste", text(contact)) + paragraph("footer", text(account))
    return f"<w:ftr {NAMESPACES}>{page_number()}{lines}</w:ftr>"


def footer_next() -> str:
    """Return the page number alone."""
    return f"<w:ftr {NAMESPACES}>{page_number()}</w:ftr>"
