"""AC1 to AC12: what makes a letter readable for everybody (AC1, AC4, AC7: test_docx_writer)."""

from pathlib import Path

import pytest

from drafter.notice.authority import LetterForm
from resources.letterhead.colours import PALETTES
from tests.helpers import documents
from tests.helpers.letters import LETTERHEADS, W, final, part, tree, value

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
LETTER = final(documents.letter(2))
STYLES = tree(LETTERHEADS[LetterForm.B], "word/styles.xml")


def test_ac2_language_is_german() -> None:
    assert value(STYLES, "docDefaults/rPrDefault/rPr/lang") == "de-DE"


def test_ac3_title_is_set() -> None:
    core = part(LETTER, "docProps/core.xml").decode()
    assert "<dc:title>Zuwendungsbescheid Musterprojekt</dc:title>" in core


def test_ac5_pictures_have_words_or_are_decorative() -> None:
    pictures = list(tree(LETTER, "word/header1.xml").iter(f"{WP}docPr"))
    assert len(pictures) == 4
    for picture in pictures:
        assert picture.attrib["descr"] or list(picture), picture.attrib["name"]


def test_ac6_content_is_in_no_box() -> None:
    body = part(LETTER, "word/document.xml")
    for box in (b"w:drawing", b"w:pict", b"txbx", b"w:framePr"):
        assert box not in body


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("authority", PALETTES)
def test_ac8_contrast_of_words_is_enough(authority: str) -> None:
    folder = Path(__file__).parents[2] / "templates" / "authorities" / authority
    styles = tree((folder / "letterhead.docx").read_bytes(), "word/styles.xml")
    for style in styles.iter(f"{W}style"):
        for colour in style.findall(f"{W}rPr/{W}color"):
            assert 1.05 / (luminance(colour.attrib[f"{W}val"]) + 0.05) >= 4.5


def test_ac9_type_is_large_and_lines_are_apart() -> None:
    defaults = "docDefaults/rPrDefault/rPr"
    assert value(STYLES, f"{defaults}/rFonts", "ascii") == "Arial"
    assert int(value(STYLES, f"{defaults}/sz")) / 2 == 11
    assert int(value(STYLES, "docDefaults/pPrDefault/pPr/spacing", "line")) / 240 >= 1.15
    assert b'w:val="both"' not in part(LETTER, "word/document.xml")


def test_ac10_numbers_are_no_typed_words() -> None:
    words = [t.text or "" for t in tree(LETTER).iter(f"{W}t")]
    assert not [text for text in words if text.startswith(("1. Die Mittel", "–"))]


def test_ac12_the_sender_stands_in_the_body_too() -> None:
    words = [t.text for t in tree(LETTER).iter(f"{W}t")]
    assert "Landkreis Musterland · Amtsweg 1 · 29999 Musterstadt" in words
    assert "Rechtsbehelfsbelehrung" in words
