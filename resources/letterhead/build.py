"""Build letterhead.docx of the example authorities; the same input gives the same bytes.

Run after a change: ``python -m resources.letterhead.build``. The files can also be opened and
changed in Word; the writer asks only for the styles in ``letter_styles`` and for the headers.
"""

from dataclasses import dataclass
from pathlib import Path

from drafter.files.letter.geometry import (
    GEOMETRY,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    twips,
)
from drafter.files.letter.package import zip_bytes
from drafter.notice.authority import LetterForm
from resources.letterhead.colours import PALETTES
from resources.letterhead.head import footer_first, footer_next, header_first, header_next
from resources.letterhead.styles import FONT, W, styles_xml
from resources.letterhead.theme import theme_xml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "fontTable": "fontTable",
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
    "footer2": "footer",
}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What differs between two letterheads."""

    authority: str
    form: LetterForm = LetterForm.B


def relationships(targets: list[tuple[str, str]]) -> str:
    """Return a .rels part from (type, target), numbered from rId1."""
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def content_types() -> str:
    """[Content_Types].xml."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in PARTS.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="png" ContentType="image/png"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override '
        f'PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>{overrides}'
        '<Override PartName="/word/theme/theme1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def document(form: LetterForm) -> str:
    """Return an empty body: page size, margins, and which header is on which page."""
    kinds = (("header", "first", 5), ("header", "default", 6))
    feet = (("footer", "first", 7), ("footer", "default", 8))
    parts = "".join(
        f'<w:{kind}Reference w:type="{page}" r:id="rId{n}"/>' for kind, page, n in (*kinds, *feet)
    )
    return (
        f'<w:document {W} xmlns:r="{OFFICE}"><w:body><w:sectPr>{parts}'
        f'<w:pgSz w:w="{twips(PAGE_WIDTH)}" w:h="{twips(PAGE_HEIGHT)}"/>'
        f'<w:pgMar w:top="{twips(MARGIN_TOP)}" w:right="{twips(MARGIN_RIGHT)}" '
        f'w:bottom="{twips(MARGIN_BOTTOM)}" w:left="{twips(MARGIN_LEFT)}" '
        f'w:header="{twips(GEOMETRY[form].header_top)}" w:footer="{twips(9)}" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr></w:body></w:document>"
    )


def settings() -> str:
    """Word 2013 and later without compatibility mode; German; no automatic hyphenation."""
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def font_table() -> str:
    """Arial, and what to take where it is missing."""
    return (
        f'<w:fonts {W}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>'
        '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def core() -> str:
    """Document properties without a name or a date; the writer sets title and author."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Briefkopf</dc:title>'
        "<dc:language>de-DE</dc:language></cp:coreProperties>"
    )


def build(letterhead: Letterhead) -> bytes:
    """Return the file of one authority."""
    form = letterhead.form
    palette = PALETTES[letterhead.authority]
    targets = [(f"{OFFICE}/{kind}", f"{name}.xml") for name, kind in PARTS.items()]
    targets.append((f"{OFFICE}/theme", "theme/theme1.xml"))
    main = [
        (f"{OFFICE}/officeDocument", "word/document.xml"),
        (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    image = [(f"{OFFICE}/image", "media/emblem.png")]
    texts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(main),
        "docProps/core.xml": core(),
        "word/document.xml": document(form),
        "word/_rels/document.xml.rels": relationships(targets),
        "word/styles.xml": styles_xml(palette, 22 if form is LetterForm.B else 18),
        "word/numbering.xml": f"<w:numbering {W}/>",
        "word/settings.xml": settings(),
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme_xml(palette, FONT),
        "word/header1.xml": header_first(form, palette),
        "word/_rels/header1.xml.rels": relationships(image),
        "word/header2.xml": header_next(),
        "word/footer1.xml": footer_first(),
        "word/footer2.xml": footer_next(),
    }
    files = {name: (XML + text).encode() for name, text in texts.items()}
    files["word/media/emblem.png"] = (HERE / "emblems" / f"{letterhead.authority}.png").read_bytes()
    return zip_bytes(files)


LETTERHEADS = (
    Letterhead("neutral"),
    Letterhead("heidekreis"),
    Letterhead("celle"),
    Letterhead("uelzen", LetterForm.A),
)


def main() -> None:
    """Write all letterheads to ``templates/authorities``."""
    for letterhead in LETTERHEADS:
        folder = ROOT / "templates" / "authorities" / letterhead.authority
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "letterhead.docx").write_bytes(build(letterhead))


if __name__ == "__main__":
    main()
