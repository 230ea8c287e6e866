"""The letter on paper, as LibreOffice prints it."""

import re
from itertools import pairwise

import pytest

from drafter.files.letter.reader import meant_blocks
from drafter.notice.authority import LetterForm
from drafter.notice.document import SectionKind
from tests.files.conftest import Printed
from tests.helpers import documents, office, paper

LETTERS = ("letter", "form_a", "draft", "awkward", "long_table", "lists")


@pytest.mark.parametrize("name", ["letter", "form_a", "draft", "awkward", "lists"])
def test_words_on_paper_are_the_words_of_the_notice(printed: dict[str, Printed], name: str) -> None:
    sheet = printed[name]
    form = LetterForm.A if name == "form_a" else LetterForm.B
    window = {SectionKind.ADDRESS, SectionKind.INFO}
    blocks = meant_blocks(sheet.notice)
    count = sum(
        len(p.blocks) for s in sheet.notice.sections if s.kind in window for p in s.passages
    )
    assert paper.window(sheet.pdf, form) == paper.squeezed("".join(blocks[:count]))
    assert paper.body(sheet.pdf, form) == paper.squeezed("".join(blocks[count:]))


@pytest.mark.parametrize(("name", "marks"), [("letter", (105, 210)), ("form_a", (87, 192))])
def test_fold_marks(printed: dict[str, Printed], name: str, marks: tuple[int, int]) -> None:
    strokes = [s for s in office.strokes_of_pdf(printed[name].pdf) if s.right < 20]
    for mark in (*marks, 148.5):
        assert any(s.page == 1 and abs(s.top - mark) <= 1 for s in strokes), mark
    assert all(stroke.page == 1 for stroke in strokes)


@pytest.mark.parametrize(("name", "top"), [("letter", 45.0), ("form_a", 27.0)])
def test_recipient_stands_in_the_window(printed: dict[str, Printed], name: str, top: float) -> None:
    words = [w for w in office.words_of_pdf(printed[name].pdf) if w.page == 1]
    lines = {"Heidewerk": 0, "Świętochłowski": 1, "Lindenweg": 2, "29614": 3}
    found = {w.text: w for w in words if w.text in lines and w.top < top + 45}
    assert set(found) == set(lines)
    for text, line in lines.items():
        word = found[text]
        assert word.left + 0.2 >= 25
        assert word.right <= 105
        assert abs(word.top - (top + 17.7 + line * 4.23)) <= 1
        assert word.bottom <= top + 45


def test_information_block_and_start_of_text(printed: dict[str, Printed]) -> None:
    words = office.words_of_pdf(printed["letter"].pdf)
    label = next(w for w in words if w.text == "Mein")
    assert abs(label.left - 125) <= 0.5
    assert abs(label.top - 50) <= 1
    subject = next(w for w in words if w.text == "Zuwendungsbescheid")
    assert abs(subject.left - 25) <= 0.5
    assert abs(subject.top - 98.46) <= 1


@pytest.mark.parametrize("name", LETTERS)
def test_every_page_says_which_it_is(printed: dict[str, Printed], name: str) -> None:
    words = office.words_of_pdf(printed[name].pdf)
    pages = max(word.page for word in words)
    for page in range(1, pages + 1):
        line = " ".join(w.text for w in words if w.page == page and w.top > 265)
        assert f"Seite {page} von {pages}" in line


def test_following_pages_name_the_letter(printed: dict[str, Printed]) -> None:
    words = office.words_of_pdf(printed["letter"].pdf)
    assert max(word.page for word in words) == 3
    for page in (2, 3):
        line = " ".join(w.text for w in words if w.page == page and w.top < 20)
        assert line.startswith("Landkreis Musterland · Az. 10.2-0815/2026 · 12.02.2026 · Zuwend")


def test_header_rows_repeat(printed: dict[str, Printed]) -> None:
    words = office.words_of_pdf(printed["long_table"].pdf)
    pages = {word.page for word in words if word.text.startswith("Zeile")}
    assert len(pages) >= 2
    assert {word.page for word in words if word.text == "Kopfbetrag"} == pages


def test_lines_do_not_overlap(printed: dict[str, Printed]) -> None:
    """The first words of lines, one below the other."""
    words = [w for w in office.words_of_pdf(printed["letter"].pdf) if w.left < 25.5 and w.top > 96]
    for above, below in pairwise(words):
        if above.page == below.page:
            assert below.top >= above.bottom - 1.5


def test_a_draft_is_marked_on_each_page(printed: dict[str, Printed]) -> None:
    marked = {s.page for s in office.strokes_of_pdf(printed["draft"].pdf) if s.bottom - s.top > 15}
    pages = max(word.page for word in office.words_of_pdf(printed["draft"].pdf))
    assert pages >= 2
    assert marked == set(range(1, pages + 1))
    clean = {s.page for s in office.strokes_of_pdf(printed["letter"].pdf) if s.bottom - s.top > 15}
    assert clean == set()


def test_every_letter_has_a_glyph(printed: dict[str, Printed]) -> None:
    """Characters without a glyph would be printed with none of the embedded fonts."""
    text = office.text_of_pdf(printed["awkward"].pdf)
    for word in re.findall(r"\S+", " ".join(documents.AWKWARD)):
        assert paper.squeezed(word) in paper.squeezed(text), word
    assert "\ufffd" not in text
