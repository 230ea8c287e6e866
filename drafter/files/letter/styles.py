"""The styles that a letterhead file must bring: the writer sets nothing by hand."""

from enum import StrEnum


class Style(StrEnum):
    """Ids of the styles in ``styles.xml``; Word shows their names, some in its own language."""

    NORMAL = "Normal"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    HEADING_3 = "Heading3"
    NUMBERED = "ListNumber"
    BULLET = "ListBullet"
    TENOR = "Tenor"
    SUBJECT = "Betreff"
    ADDRESS = "Anschrift"
    RETURN_ADDRESS = "Ruecksendeangabe"
    NOTE = "Vermerk"
    INFO = "Infoblock"
    GREETING = "Grussformel"
    CLOSING = "Schluss"
    SIGNATURE = "Unterschrift"
    AFTER_TABLE = "NachTabelle"
    TABLE = "Bescheidtabelle"
    TABLE_HEAD = "Tabellenkopf"
    TABLE_TEXT = "Tabellentext"
    TABLE_AMOUNT = "Tabellenbetrag"


HEADINGS = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)
