"""theme1.xml: Word asks for a theme; this one holds the font and the authority's colours."""

from resources.letterhead.colours import Palette

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def theme_xml(palette: Palette, font: str) -> str:
    """Return the smallest theme that the schema allows."""
    accents = (palette.dark, palette.middle, palette.sun) * 2
    colours = "".join(
        f'<a:accent{n}><a:srgbClr val="{colour}"/></a:accent{n}>'
        for n, colour in enumerate(accents, 1)
    )
    face = f'<a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{DRAWING}" name="Bescheid"><a:themeElements><a:clrScheme '
        'name="Bescheid"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1>'
        '<a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="404040"/></a:dk2>'
        f'<a:lt2><a:srgbClr val="EDEFF1"/></a:lt2>{colours}<a:hlink><a:srgbClr val="0000C0"/>'
        '</a:hlink><a:folHlink><a:srgbClr val="5B2C6F"/></a:folHlink></a:clrScheme>'
        f'<a:fontScheme name="Bescheid"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}'
        f'</a:minorFont></a:fontScheme><a:fmtScheme name="Bescheid"><a:fillStyleLst>{fill * 3}'
        f"</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
