"""The words of a printed letter, without letterhead, page numbers and the header of page 2."""

import unicodedata
from pathlib import Path

from drafter.notice.authority import LetterForm
from tests.helpers import office

WINDOW_TOP = {LetterForm.A: 27, LetterForm.B: 45}  # mm from the upper edge
TEXT_TOP = {LetterForm.A: 79, LetterForm.B: 97}
FIELD = (20, 85)  # left and width of the address field
INFO = (125, 80)
FOOTER_FIRST, FOOTER_NEXT = 270, 278  # above these lines is text


def squeezed(text: str) -> str:
    """All letters in a row: line ends of the paper do not count."""
    return "".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def window(pdf: Path, form: LetterForm) -> str:
    """Address field and information block, read box by box, or their columns would mix."""
    top = WINDOW_TOP[form]
    address = office.text_of_pdf(pdf, box=(FIELD[0], top + 5, FIELD[1], 42))
    info = office.text_of_pdf(pdf, box=(INFO[0], top + 4, INFO[1], 46))
    return squeezed(address + info)


def body(pdf: Path, form: LetterForm) -> str:
    """The text below the window, page by page."""
    pages = 1 + max(word.page for word in office.words_of_pdf(pdf))
    text = ""
    for page in range(1, pages):
        top, bottom = (TEXT_TOP[form], FOOTER_FIRST) if page == 1 else (22, FOOTER_NEXT)
        text += office.text_of_pdf(pdf, box=(15, top, 195, bottom - top), page=page)
    return squeezed(text)
