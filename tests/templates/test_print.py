"""The first case of each template on paper, as LibreOffice prints it."""

from collections import Counter
from pathlib import Path

import pytest

from drafter.files.letter.reader import meant_blocks
from drafter.notice.document import Notice, SectionKind
from tests.helpers import office, paper
from tests.helpers.cases import FIRST, filled

WINDOW = frozenset({SectionKind.ADDRESS, SectionKind.INFO})


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The PDF of each template, converted with one start of LibreOffice."""
    letters = {template: filled(name).written() for template, name in FIRST.items()}
    return office.to_pdf(letters, tmp_path_factory.mktemp("letters"))


def in_window(notice: Notice) -> int:
    """How many blocks stand in the address field and the information block."""
    return sum(len(p.blocks) for s in notice.sections if s.kind in WINDOW for p in s.passages)


@pytest.mark.parametrize("template", FIRST)
def test_words_on_paper_are_the_words_of_the_notice(
    printed: dict[str, Path], template: str
) -> None:
    case = filled(FIRST[template])
    blocks, count = meant_blocks(case.notice), in_window(case.notice)
    form = case.authority.form
    assert paper.window(printed[template], form) == paper.squeezed("".join(blocks[:count]))
    found = paper.body(printed[template], form)
    assert Counter(found) == Counter(paper.squeezed("".join(blocks[count:])))
    for block in blocks[count:]:
        if "\t" not in block:  # rows of a table whose cells wrap are read line by line
            assert paper.squeezed(block) in found
