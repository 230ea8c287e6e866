"""styles.xml of the letterheads: every look of a notice is a style that Word can change."""

from drafter.files.letter.geometry import (
    FIELD_INDENT,
    FIELD_LEFT,
    FIELD_WIDTH,
    INFO_LEFT,
    LINE,
    RETURN_ZONE,
    TEXT_WIDTH,
    twips,
)
from drafter.files.letter.styles import Style
from resources.letterhead.colours import Palette

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FONT = "Arial"
INFO_LABEL = 25.0  # mm from the left edge of the information block to its values
# From the table's second cell (right edge of the address field) to the information block.
INFO_INDENT = INFO_LEFT - FIELD_LEFT - FIELD_WIDTH


def size(points: float, extra: str = "", *, bold: bool = False) -> str:
    """Run properties: bold, ``extra`` (colour), size in points."""
    half = round(points * 2)
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}{extra}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def space(before: float, after: float, line: str = "") -> str:
    """Spacing in points; ``line`` are the attributes of the line height."""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{line}/>'


SINGLE = ' w:line="240" w:lineRule="auto"'
EXACT_12 = f' w:line="{twips(LINE)}" w:lineRule="exact"'
KEEP = "<w:keepNext/><w:keepLines/>"


def paragraph_style(
    style: str, name: str, look: tuple[str, str], *, based: str = "Normal", then: str = ""
) -> str:
    """Return a paragraph style; ``look`` are its paragraph and run properties."""
    own = style != "Normal" and not name[0].islower() and not name.startswith("List ")
    kind = ' w:customStyle="1"' if own else ""
    default = ' w:default="1"' if style == "Normal" else ""
    base = "" if style == "Normal" else f'<w:basedOn w:val="{based}"/>'
    following = f'<w:next w:val="{then}"/>' if then else ""
    paragraph, run = look
    return (
        f'<w:style w:type="paragraph"{default}{kind} w:styleId="{style}"><w:name w:val="{name}"/>'
        f"{base}{following}<w:qFormat/>"
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def _headings() -> list[str]:
    looks = (
        (Style.HEADING_1, "heading 1", space(16, 6), size(12, bold=True)),
        (Style.HEADING_2, "heading 2", space(12, 4), size(11, bold=True)),
        (Style.HEADING_3, "heading 3", space(10, 3), "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    )
    return [
        paragraph_style(
            style, name, (f'{KEEP}{spacing}<w:outlineLvl w:val="{level}"/>', run), then="Normal"
        )
        for level, (style, name, spacing, run) in enumerate(looks)
    ]


def _text() -> list[str]:
    return [
        paragraph_style(Style.NORMAL, "Normal", ("", "")),
        *_headings(),
        paragraph_style(Style.NUMBERED, "List Number", (space(0, 5), "")),
        paragraph_style(Style.BULLET, "List Bullet", (space(0, 3), "")),
        paragraph_style(Style.TENOR, "Tenor", (space(0, 7), ""), based=Style.NUMBERED),
        paragraph_style(
            Style.SUBJECT,
            "Betreff",
            (f"{KEEP}{space(0, 22)}", size(11.5, bold=True)),
            then="Normal",
        ),
        paragraph_style(
            Style.GREETING, "Grußformel", (f"{KEEP}{space(8, 5)}", ""), then=Style.CLOSING
        ),
        paragraph_style(Style.CLOSING, "Schluss", (f"{KEEP}{space(0, 0)}", "")),
        paragraph_style(
            Style.SIGNATURE, "Unterschrift", (f"{KEEP}{space(40, 0)}", ""), then=Style.CLOSING
        ),
        paragraph_style(Style.AFTER_TABLE, "Nach Tabelle", (space(9, 6), ""), then="Normal"),
    ]


def _window() -> list[str]:
    indent = f'<w:ind w:left="{twips(FIELD_INDENT)}"/>'
    value = twips(INFO_INDENT + INFO_LABEL)
    zone = f' w:line="{twips(RETURN_ZONE)}" w:lineRule="exact"'
    info = (
        f'<w:tabs><w:tab w:val="left" w:pos="{value}"/></w:tabs>{space(0, 0, EXACT_12)}'
        f'<w:ind w:left="{value}" w:hanging="{twips(INFO_LABEL)}"/>'
    )
    return [
        paragraph_style(
            Style.RETURN_ADDRESS,
            "Rücksendeangabe",
            (f"{space(0, 0, zone)}{indent}", size(7, '<w:color w:val="404040"/>')),
        ),
        paragraph_style(
            Style.ADDRESS, "Anschrift", (f"{space(0, 0, EXACT_12)}{indent}", size(10.5))
        ),
        paragraph_style(Style.NOTE, "Vermerk", ("", size(9, bold=True)), based=Style.ADDRESS),
        paragraph_style(Style.INFO, "Infoblock", (info, size(9))),
    ]


def _head(palette: Palette, name_size: float) -> list[str]:
    colour = f'<w:color w:val="{palette.dark}"/>'
    grey = '<w:color w:val="404040"/>'
    right = f'<w:tabs><w:tab w:val="right" w:pos="{twips(TEXT_WIDTH)}"/></w:tabs>'
    line = (
        f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{palette.dark}"/></w:pBdr>'
    )
    top = f'<w:pBdr><w:top w:val="single" w:sz="6" w:space="5" w:color="{palette.dark}"/></w:pBdr>'
    return [
        paragraph_style("header", "header", (f"{right}{space(0, 0, SINGLE)}", size(9))),
        paragraph_style("footer", "footer", (space(0, 0, SINGLE), size(8, grey))),
        paragraph_style(
            "Briefkopf",
            "Briefkopf",
            (space(0, 2, SINGLE), size(name_size, colour, bold=True)),
            based="header",
        ),
        paragraph_style(
            "Briefkopfzusatz", "Briefkopf Zusatz", ("", size(11, grey)), based="header"
        ),
        paragraph_style("Emblem", "Emblem", ('<w:jc w:val="right"/>', ""), based="header"),
        paragraph_style("Faltmarken", "Faltmarken", ("", size(1)), based="header"),
        paragraph_style("Folgekopf", "Kopf der Folgeseiten", (line, size(9, grey)), based="header"),
        paragraph_style(
            "Seitenzahl",
            "Seitenzahl",
            (f'{space(12, 6, SINGLE)}<w:jc w:val="right"/>', size(9)),
            based="footer",
        ),
        paragraph_style("Fussleiste", "Fußleiste", (top, ""), based="footer"),
    ]


def _tables(palette: Palette) -> list[str]:
    cell = space(2.5, 2.5, SINGLE)
    return [
        paragraph_style(Style.TABLE_TEXT, "Tabellentext", (cell, size(10))),
        paragraph_style(
            Style.TABLE_HEAD,
            "Tabellenkopf",
            ("<w:keepNext/>", "<w:b/><w:bCs/>"),
            based=Style.TABLE_TEXT,
        ),
        paragraph_style(
            Style.TABLE_AMOUNT,
            "Tabellenbetrag",
            ('<w:jc w:val="right"/>', ""),
            based=Style.TABLE_TEXT,
        ),
        _plain_table(),
        _notice_table(palette),
    ]


def _plain_table() -> str:
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )


def _notice_table(palette: Palette) -> str:
    rule = 'w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{palette.dark}"'
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{Style.TABLE}">'
        '<w:name w:val="Bescheidtabelle"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders><w:top {strong}/><w:bottom {strong}/><w:insideH {rule}/>"
        '</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" '
        'w:fill="EDEFF1"/></w:tcPr></w:tblStylePr></w:style>'
    )


def styles_xml(palette: Palette, name_size: float) -> str:
    """Return the whole part."""
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" '
        f'w:hAnsi="{FONT}" w:cs="{FONT}"/>{size(11)}<w:lang w:val="de-DE" w:eastAsia="de-DE" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:before="0" w:after="140" w:line="276" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    character = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "<w:unhideWhenUsed/></w:style>"
    )
    numbering = (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )
    looks = [*_text(), *_window(), *_head(palette, name_size), *_tables(palette)]
    return f"<w:styles {W}>{defaults}{character}{''.join(looks)}{numbering}</w:styles>"
