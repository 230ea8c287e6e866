"""``drafter batch``: JSON on standard output, progress and sentences on standard error."""

import errno
import json
import os
from pathlib import Path

import pytest

from drafter.cli.main import run
from drafter.files import atomic
from drafter.notice.faults import Fault
from tests.helpers.sheets import SAMPLE, sample, sample_with, write_csv

FEES = "gebuehrenbescheid"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return tmp_path


def arguments(table: Path, out: Path, *more: str) -> tuple[str, ...]:
    return (
        "batch",
        FEES,
        "--table",
        str(table),
        "--out",
        str(out),
        "--authority",
        "neutral",
        *more,
    )


def test_json_keeps_to_the_contract(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = write_csv(home / "t.csv", sample_with({(3, "PLZ"): ""}))
    assert run(arguments(table, home / "out", "--json")) == 1
    printed = capsys.readouterr()
    report = json.loads(printed.out)
    assert set(report) == {"made", "failed", "rows"}
    assert (report["made"], report["failed"]) == (3, 1)
    assert [row["row"] for row in report["rows"]] == [2, 3, 4, 5]
    assert all(set(row) == {"row", "file", "findings"} for row in report["rows"])
    good, bad = report["rows"][:2]
    assert Path(good["file"]).parent == home / "out"
    assert Path(good["file"]).exists()
    assert bad["file"] is None
    (found,) = bad["findings"]
    assert set(found) == {"code", "severity", "where", "message", "source"}
    assert (found["severity"], found["where"]) == ("error", "field:anschrift.plz")


def test_for_people_each_row_has_a_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = write_csv(home / "t.csv", sample_with({(3, "PLZ"): ""}))
    assert run(arguments(table, home / "out")) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Zeile 2: Gebührenbescheid 40.5-0831-2026.docx" in printed.err
    assert "Zeile 3: kein Bescheid\nFehler: " in printed.err
    assert "1 Zeile ohne Bescheid" in printed.err


@pytest.mark.parametrize("more", [(), ("--one-file",)])
def test_the_sample_goes_through(
    home: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    assert run(arguments(SAMPLE, home / "out", *more)) == 0
    assert "4 Bescheide geschrieben" in capsys.readouterr().err
    assert len(list((home / "out").iterdir())) == (1 if more else 4)


def test_progress_is_told_now_and_then(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    headings, first = sample()[:2]
    table = write_csv(home / "t.csv", [headings, *[first] * 51])
    assert run(arguments(table, home / "out", "--one-file", "--json")) == 0
    printed = capsys.readouterr()
    assert printed.err.startswith("50 von 51 Zeilen\n")
    assert json.loads(printed.out)["made"] == 51


@pytest.mark.parametrize(
    "more",
    [
        ("--table", "fehlt.csv"),
        ("--table", "t.ods"),
        ("--case", "gibtsnicht"),
        ("--authority", "gibtsnicht"),
        ("--out", str(SAMPLE)),
    ],
)
def test_bad_input_gets_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    assert run(arguments(SAMPLE, home / "out", *more)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(("more", "words"), [((), "bei Zeile 3"), (("--one-file",), "gemeinsame")])
def test_a_full_disk_is_told_with_what_is_there(
    home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    more: tuple[str, ...],
    words: str,
) -> None:
    write, left = atomic.write_bytes, [0 if more else 1]

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".docx":
            if not left[0]:
                raise atomic.fault_of(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
            left[0] -= 1
        write(path, data)

    monkeypatch.setattr(atomic, "write_bytes", full)
    assert run(arguments(SAMPLE, home / "out", *more, "--json")) == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["made"] == (0 if more else 1)
    assert "Datenträger voll" in printed.err
    assert words in printed.err


def test_each_letter_gets_a_pdf_and_a_failure_stops_no_other(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def convert(letter: Path, target: Path, _program: object) -> None:
        asked.append(letter.name)
        if len(asked) == 1:
            raise Fault("pdf.failed", name=letter.name)
        target.write_bytes(b"%PDF-")

    monkeypatch.setattr("drafter.files.letter.pdf.convert", convert)
    table = write_csv(home / "t.csv", sample_with({}))
    assert run(arguments(table, home / "out", "--pdf")) == 1
    letters = sorted((home / "out").glob("*.docx"))
    assert sorted(asked) == [letter.name for letter in letters]
    assert len(list((home / "out").glob("*.pdf"))) == len(letters) - 1
    assert "konnte nicht in PDF umgewandelt werden" in capsys.readouterr().err


def test_without_a_converter_the_letters_are_there(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.files.letter.pdf.converter", lambda: None)
    table = write_csv(home / "t.csv", sample_with({}))
    assert run(arguments(table, home / "out", "--pdf")) == 1
    assert len(list((home / "out").glob("*.docx"))) == 4
    assert capsys.readouterr().err.count("wird LibreOffice oder Word gebraucht") == 1


def test_help_explains_the_columns(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(("batch", "--help"))
    assert "adressat.nachname" in capsys.readouterr().out
