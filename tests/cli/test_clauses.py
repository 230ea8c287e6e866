"""``clauses`` and what other commands make of the clauses of a case."""

import json
import shutil
from pathlib import Path

import pytest

from drafter.cli.main import run
from drafter.files.places import Places

GRANT = "zuwendungsbescheid"
SHIPPED = Places.find({})


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    return tmp_path


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert run(("clauses", *arguments, "--json")) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_the_catalogue_is_listed_searched_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    every = rows(capsys, "list")
    assert len(every) >= 40
    assert {row["kind"] for row in every} >= {
        "befristung", "bedingung", "widerrufsvorbehalt", "auflage", "auflagenvorbehalt",
        "begruendung", "hinweis", "kosten", "schluss",
    }  # fmt: skip
    assert sum(not row["valid_today"] and bool(row["successor"]) for row in every) >= 3
    assert rows(capsys, "search", "steuerbescheid", "auflage")[0]["id"] == "wg-steuerbescheid"
    (shown,) = rows(capsys, "show", "zw-zweckbindung")
    assert shown["templates"] == [GRANT]
    used = rows(capsys, "where-used", "allg-hinweis-termin")
    assert len(used[0]["templates"]) == 17  # type: ignore[arg-type]


def test_people_read_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("clauses", "show", "zw-verwendungsnachweis-2024")) == 0
    printed = capsys.readouterr()
    assert "gültig bis 31.12.2024" in printed.out
    assert "Nachfolger: zw-verwendungsnachweis" in printed.out
    assert "abgelaufen" in printed.err
    assert run(("clauses", "where-used", "wg-steuerbescheid")) == 0
    assert "    wohngeldbescheid" in capsys.readouterr().out
    assert run(("clauses", "show", "fehlt")) == 2
    assert "„fehlt“" in capsys.readouterr().err


def case(home: Path, extra: str) -> str:
    source = SHIPPED.templates / GRANT / "cases" / "ki-strategie.toml"
    text = source.read_text(encoding="utf-8").replace("\n[values]", f"{extra}\n\n[values]", 1)
    file = home / "fall.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_text_and_check_honour_the_choice_of_a_case(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = case(home, 'clauses = ["zw-vergabe"]\nwithout_clauses = ["zw-pruefungsrecht"]')
    assert run(("text", GRANT, "--case", chosen)) == 0
    text = capsys.readouterr().out
    assert "Auflage (Vergabe)" in text
    assert "Auflage (Prüfungsrecht)" not in text
    expired = case(home, 'clauses = [{ id = "zw-verwendungsnachweis-2024", version = "1.0.0" }]')
    assert run(("check", GRANT, "--case", expired, "--json")) == 1
    (found,) = json.loads(capsys.readouterr().out)["findings"][:1]
    assert found["code"] == "clauses.expired.successor"
    assert found["where"] == "clause:zw-verwendungsnachweis-2024"
    assert "(zw-verwendungsnachweis)" in found["message"]


def test_an_unreadable_choice_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("check", GRANT, "--case", case(home, "clauses = [1]"))) == 2
    assert "clauses = [" in capsys.readouterr().err


def test_record_names_the_clauses_that_went_out(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = home / "b.docx"
    assert run(("fill", GRANT, "--case", "ki-strategie", "--out", str(out), "--draft")) == 0
    capsys.readouterr()
    assert run(("audit", "export")) == 0
    line = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert "zw-verwendungsnachweis 2.0.0" in line["payload"]["clauses"]


@pytest.mark.parametrize(
    ("changes", "code", "line"),
    [
        ({'kind = "auflage"': 'kind = "wunsch"'}, "lint.schema", 5),
        ({"valid_from = 2025-01-01": "valid_from = 2025-31-01"}, "lint.toml", 9),
        ({"valid_from = 2025-01-01": 'successor = "fehlt"'}, "clauses.no_successor", 9),
        ({"{{ verwendungsnachweis_bis }}": "{{ nachweis }}"}, "clauses.undeclared", 16),
        ({"{{ verwendungsnachweis_bis }}": "{% if %}"}, "clauses.text", 16),
        ({'preselect = "true"': 'preselect = "zuwendung >"'}, "lint.expression", 14),
        ({'id = "zw-verwendungsnachweis"': 'id = "anders"'}, "clauses.file_name", 2),
    ],
)
def test_lint_names_file_and_line(
    changes: dict[str, str],
    code: str,
    line: int,
    home: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = home / "klauseln"
    shutil.copytree(SHIPPED.clauses, folder)
    file = folder / "zw-verwendungsnachweis.toml"
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    assert run(("lint", str(folder), "--json")) == 1
    found = json.loads(capsys.readouterr().out)
    assert (code, str(file), line) in [(f["code"], f["file"], f["line"]) for f in found]


def test_the_shipped_catalogue_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("lint", str(SHIPPED.clauses))) == 0
    assert "0 Befunde" in capsys.readouterr().err
