"""ENTWURF across each page: drawn text in every header, which Word and LibreOffice both show."""

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.letterhead import header_roots, lacks_header
from drafter.files.letter.xml import NAMESPACES
from drafter.notice.faults import Fault

WORDS = "ENTWURF"
_OFFICE = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_STYLE = (
    "position:absolute;margin-left:0;margin-top:0;width:480pt;height:88pt;rotation:315;"
    "z-index:-251658752;mso-position-horizontal:center;"
    "mso-position-horizontal-relative:page;mso-position-vertical:center;"
    "mso-position-vertical-relative:page"
)


def add_watermark(document: Document) -> None:
    """Put the words into each header; raises Fault where a page would have none."""
    if lacks_header(document):
        raise Fault("letterhead.header_missing")
    for number, root in enumerate(header_roots(document, "/header"), 1):
        paragraph = root.findall(qn("w:p"))[-1]
        paragraph.append(_run(number))


def _run(number: int) -> BaseOxmlElement:
    name = f"Entwurf{number}"
    return parse_xml(
        f"<w:r {NAMESPACES} {_OFFICE}><w:pict>"
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
        '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
        'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
        '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" '
        'xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/>'
        f'</v:shapetype><v:shape id="{name}" o:spid="_x0000_s{2048 + number}" '
        f'type="#_x0000_t136" alt="{WORDS}" style="{_STYLE}" o:allowincell="f" '
        'fillcolor="#d0d0d0" stroked="f"><v:fill opacity=".5"/><v:textpath '
        f'style="font-family:\'Arial\';font-size:1pt" string="{WORDS}"/></v:shape>'
        "</w:pict></w:r>"
    )
