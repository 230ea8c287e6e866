"""Where things stand on the sheet after DIN 5008, form A and form B, in millimetres.

Sources: typst-letter-pro (MIT) and KOMA-Script, which agree; the start of the text is not
confirmed by the norm itself, which was not read.
"""

from dataclasses import dataclass

from drafter.notice.authority import LetterForm

PAGE_WIDTH = 210.0
PAGE_HEIGHT = 297.0
MARGIN_LEFT = 25.0
MARGIN_RIGHT = 20.0
MARGIN_TOP = 27.0  # of the pages after the first: room for their header line
MARGIN_BOTTOM = 20.0
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT

FIELD_LEFT = 20.0  # address field
FIELD_WIDTH = 85.0
FIELD_INDENT = 5.0
FIELD_HEIGHT = 45.0
RETURN_ZONE = 5.0  # the return address, one line
NOTE_ZONE = 12.7  # Zusatz- und Vermerkzone below it
ADDRESS_ZONE = 27.3
LINE = 25.4 * 12 / 72  # a line of 12 points, 4.23 mm
INFO_LEFT = 125.0
INFO_WIDTH = 75.0
INFO_OFFSET = 5.0  # the information block starts this far below the top of the address field
HOLE_MARK = 148.5


@dataclass(frozen=True, slots=True)
class FormGeometry:
    """Heights that differ between the forms, measured from the upper edge of the sheet."""

    field_top: float
    text_start: float
    fold_marks: tuple[float, float]
    header_top: float
    head_bottom: float  # the rule below the letterhead


GEOMETRY = {
    LetterForm.A: FormGeometry(27.0, 80.46, (87.0, 192.0), 7.0, 24.0),
    LetterForm.B: FormGeometry(45.0, 98.46, (105.0, 210.0), 11.0, 38.0),
}


def twips(millimetres: float) -> int:
    """Twentieths of a point, the unit of Word."""
    return round(millimetres * 1440 / 25.4)


def emu(millimetres: float) -> int:
    """English Metric Units, the unit of drawings."""
    return round(millimetres * 36000)
