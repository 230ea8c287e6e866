"""After an export the window offers a PDF; a program that fails costs one sentence."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.files.letter import pdf
from drafter.gui.draft.page import DraftPage
from tests.gui.conftest import OpenPage

MAKES_A_PDF = 'import os; open(os.environ["DRAFTER_PDF"], "wb").write(b"%PDF-")'
FAILS = "raise SystemExit(1)"


def said(qtbot: QtBot, page: DraftPage, beginning: str) -> str:
    qtbot.waitUntil(lambda: page.bar.text.text().startswith(beginning))
    return page.bar.text.text()


@pytest.fixture
def converter(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    program = pdf.Word(sys.executable, ("-c", request.param))
    monkeypatch.setattr(pdf, "converter", lambda: program)


def write_draft(page: DraftPage) -> None:
    page.header.draft.click()
    assert page.bar.further.text() == "Auch als PDF"
    page.bar.further.click()


@pytest.mark.parametrize("converter", [MAKES_A_PDF], indirect=True)
@pytest.mark.usefixtures("converter")
def test_a_pdf_is_written_beside_the_letter(
    qtbot: QtBot, open_page: OpenPage, export_path: Path
) -> None:
    page = open_page("")
    write_draft(page)
    made = export_path.with_suffix(".pdf")
    assert str(made) in said(qtbot, page, "PDF geschrieben")
    assert made.read_bytes() == b"%PDF-"
    assert page.bar.action.text() == "Ordner öffnen"
    assert not page.bar.further.isVisible()


@pytest.mark.parametrize("converter", [FAILS], indirect=True)
@pytest.mark.usefixtures("converter")
def test_a_failing_program_is_said(qtbot: QtBot, open_page: OpenPage, export_path: Path) -> None:
    page = open_page("")
    write_draft(page)
    assert "in PDF umgewandelt" in said(qtbot, page, "„")
    assert export_path.exists()
