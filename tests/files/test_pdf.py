"""A PDF beside the letter: made where it can be, one sentence where not."""

import sys
from pathlib import Path

import pytest

from drafter.files import pdf
from drafter.notice.faults import Fault
from drafter.session import exporting
from tests.helpers.workspaces import grant, workspace


@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not installed")
def test_an_exported_letter_becomes_a_pdf(tmp_path: Path) -> None:
    letter = grant(workspace(tmp_path)).export(tmp_path / "bescheid.docx").path
    made = exporting.write_pdf(letter)
    assert made == tmp_path / "bescheid.pdf"
    assert made.read_bytes().startswith(b"%PDF-")


def test_without_libreoffice_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        pdf.convert(tmp_path / "a.docx", tmp_path / "a.pdf", None)
    assert caught.value.code == "pdf.no_converter"


def test_a_failing_converter_leaves_no_half_file(tmp_path: Path) -> None:
    letter = tmp_path / "a.docx"
    letter.write_bytes(b"kein Brief")
    with pytest.raises(Fault) as caught:
        pdf.convert(letter, tmp_path / "a.pdf", Path(sys.executable))
    assert caught.value.code == "pdf.failed"
    assert not (tmp_path / "a.pdf").exists()
