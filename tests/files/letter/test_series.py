"""Several letters in one file: each keeps its words, its lists, its head and its page numbers."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.files.letter import series as docx_series
from drafter.files.letter.fields import count_own_pages
from drafter.files.letter.reader import blocks_of
from drafter.files.letter.series import Series
from drafter.notice.document import Notice
from drafter.notice.faults import Fault
from tests.helpers import documents, letters, office
from tests.helpers.schema import schema_findings

NOTICES: tuple[Notice, ...] = (
    documents.letter(2),
    documents.lists(),
    replace(documents.letter(3), title="Zweiter Bescheid"),
    documents.lists(),
    documents.awkward(),
)
SINGLE = tuple(letters.final(notice) for notice in NOTICES)


def joined(*data: bytes) -> bytes:
    series = Series("Bescheide & mehr")
    for letter in data:
        series.add(letter)
    return series.data()


@pytest.fixture(scope="module")
def joint() -> bytes:
    return joined(*SINGLE)


def test_words_and_list_numbers_are_those_of_the_letters(joint: bytes) -> None:
    assert blocks_of(joint) == [block for letter in SINGLE for block in blocks_of(letter)]


def test_schema_knows_every_element(joint: bytes, tmp_path: Path) -> None:
    assert schema_findings(joint, tmp_path) == []


def test_one_letter_alone(tmp_path: Path) -> None:
    data = joined(SINGLE[0])
    assert blocks_of(data) == blocks_of(SINGLE[0])
    assert schema_findings(data, tmp_path) == []


def test_the_same_letters_give_the_same_bytes(joint: bytes) -> None:
    assert joined(*SINGLE) == joint


def test_title_of_the_file(joint: bytes) -> None:
    assert (
        "<dc:title>Bescheide &amp; mehr</dc:title>"
        in letters.part(joint, "docProps/core.xml").decode()
    )


def test_heads_that_look_the_same_are_kept_once(joint: bytes) -> None:
    names = letters.names(joint)
    heads = [letters.part(joint, n) for n in names if re.fullmatch(r"word/header\d+\.xml", n)]
    assert len(heads) == len(set(heads))
    assert names.count("word/media/emblem.png") == 1
    assert len(names) == len(set(names))


def test_bullets_share_a_definition_and_numbers_do_not() -> None:
    lists = letters.final(documents.lists())
    first, second, third = (
        letters.part(joined(*[lists] * times), "word/numbering.xml").count(b"<w:num ")
        for times in (1, 2, 3)
    )
    numbered = third - second
    assert 0 < numbered < first
    assert second - first >= numbered


def test_a_file_is_full_before_word_runs_out_of_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    series = Series("Serie")
    series.add(SINGLE[0])
    assert not series.is_full
    monkeypatch.setattr(docx_series, "MOST_LISTS", 0)
    assert series.is_full


def test_a_letter_that_would_read_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_series, "blocks_of", lambda _: ["etwas anderes"])
    with pytest.raises(Fault) as caught:
        Series("Serie").add(SINGLE[0])
    assert caught.value.code == "letter.readback_differs"


SIMPLE_FIELD = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
WORDS_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>NUMPAGES  \\* MERGEFORMAT'
    '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/>'
    '</w:rPr><w:t>9</w:t></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize("field", [SIMPLE_FIELD, WORDS_FIELD])
def test_number_of_pages_counts_the_letter(field: str) -> None:
    space = letters.W.strip("{}")
    part = f'<w:ftr xmlns:w="{space}"><w:p>{field}<w:r><w:t>!</w:t></w:r></w:p></w:ftr>'
    text = count_own_pages(part.encode(), "Ende3").decode()
    assert " SECTIONPAGES " in text or "SECTIONPAGES  \\*" in text
    assert "NUMPAGES" not in text
    assert text.count('w:instr=" PAGEREF Ende3 "') == 1
    assert "9" not in re.sub(r"<[^>]*>", "", text)
    assert text.index("SECTIONPAGES") < text.index("PAGEREF") < text.index("!</w:t>")
    assert ("<w:b/>" in field) == ("<w:b/>" in text)


def test_on_paper_each_letter_counts_its_own_pages(
    joint: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = {f"a{n}": data for n, data in enumerate(SINGLE)} | {"joint": joint}
    pdfs = office.to_pdf(made, tmp_path_factory.mktemp("series"))
    expected = [line for n in range(len(SINGLE)) for line in page_lines(pdfs[f"a{n}"])]
    assert page_lines(pdfs["joint"]) == expected


def page_lines(pdf: Path) -> list[str]:
    """„Seite 1 von 3“ of each page, and how the letterhead begins."""
    words = office.words_of_pdf(pdf)
    lines = []
    for page in range(1, 1 + max(word.page for word in words)):
        line = " ".join(w.text for w in words if w.page == page and w.top > 265)
        found = re.search(r"Seite \d+ von \d+", line)
        head = " ".join(w.text for w in words if w.page == page and w.top < 25)
        lines.append(f"{found[0] if found else line}: {head}")
    return lines
