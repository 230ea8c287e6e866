"""A PDF beside the letter: made where it can be, one sentence where not."""

import sys
from pathlib import Path

import pytest

from drafter.files.letter import pdf
from drafter.notice.faults import Fault
from drafter.session import exporting
from tests.helpers.workspaces import grant, workspace

# Stands for PowerShell: a shell that writes what it was told by its environment.
FAKE_WORD = """
import os
letter = open(os.environ["DRAFTER_LETTER"], "rb").read()
open(os.environ["DRAFTER_PDF"], "wb").write(b"%PDF-" + letter[:2])
"""


@pytest.mark.skipif(pdf.converter() is None, reason="neither LibreOffice nor Word is installed")
def test_an_exported_letter_becomes_a_tagged_pdf(tmp_path: Path) -> None:
    letter = grant(workspace(tmp_path)).export(tmp_path / "bescheid.docx").path
    made = exporting.write_pdf(letter)
    assert made == tmp_path / "bescheid.pdf"
    data = made.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"/MarkInfo<</Marked true>>" in data


def test_without_a_program_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        pdf.convert(tmp_path / "a.docx", tmp_path / "a.pdf", None)
    assert caught.value.code == "pdf.no_converter"


@pytest.mark.parametrize("text", ["kein Programm für so etwas", ""])
def test_a_failing_converter_leaves_no_half_file(tmp_path: Path, text: str) -> None:
    letter = tmp_path / "a.docx"
    letter.write_bytes(text.encode())
    with pytest.raises(Fault) as caught:
        pdf.convert(letter, tmp_path / "a.pdf", pdf.LibreOffice(Path(sys.executable)))
    assert caught.value.code == "pdf.failed"
    assert not (tmp_path / "a.pdf").exists()


def test_word_gets_the_files_by_its_environment(tmp_path: Path) -> None:
    """A file name such as this one would end a command line."""
    letter = tmp_path / "Bescheid '; Remove-Item x; '.docx"
    letter.write_bytes(b"PK")
    script = tmp_path / "word.py"
    script.write_text(FAKE_WORD, encoding="utf-8")
    word = pdf.Word(sys.executable, (str(script),))
    pdf.convert(letter, tmp_path / "b.pdf", word)
    assert (tmp_path / "b.pdf").read_bytes() == b"%PDF-PK"
    assert all("Remove-Item" not in part for part in word.command(letter, tmp_path / "b.pdf"))


def test_the_first_program_that_is_there_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "WINDOWS_PROGRAM", Path("nirgends"))
    monkeypatch.setattr(pdf, "MAC_PROGRAM", Path("nirgends"))
    assert pdf.converter(("no-such-program",)) is None
    monkeypatch.setattr(pdf, "has_word", lambda: True)
    assert pdf.converter(("no-such-program",)) == pdf.Word()
