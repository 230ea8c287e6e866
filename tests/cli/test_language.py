"""``drafter check`` names mistakes of spelling and typography, and says how the notice reads."""

import json
from pathlib import Path

import pytest

from drafter.cli.main import run
from drafter.files.places import Places

GRANT = "zuwendungsbescheid"


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example case with mistakes in one field."""
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    shipped = Places.find({}).templates / GRANT / "cases" / "ki-strategie.toml"
    text = shipped.read_text(encoding="utf-8")
    start = text.index("zuwendungszweck =")
    text = text[:start] + text[start:].replace("wissenschaftlichen", "wissenschaftlihen §5", 1)
    path = tmp_path / "fall.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_check_names_the_field_and_the_word(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("check", GRANT, "--case", str(case), "--json")) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    found = {f["code"]: f for f in findings if f["where"] == "field:zuwendungszweck"}
    assert "„wissenschaftlihen“" in found["spelling.unknown"]["message"]
    assert found["spelling.unknown"]["severity"] == "warning"
    assert found["typography.section_sign"]["severity"] == "info"


def test_check_says_how_the_notice_reads(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(("check", GRANT, "--case", str(case)))
    assert "lesbar." in capsys.readouterr().err
