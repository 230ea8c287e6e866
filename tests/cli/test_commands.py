"""The command line as it is promised: JSON on standard output, sentences on standard error."""

import io
import json
from pathlib import Path

import pytest

from drafter.cli.main import run
from drafter.cli.terminal import Terminal
from drafter.files.places import Places
from drafter.notice.document import PassageStatus
from tests.helpers.engines import ScriptedEngine
from tests.helpers.workspaces import grant, workspace

GRANT = "zuwendungsbescheid"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    return tmp_path


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, object]:
    """Exit code and the one JSON value that was printed."""
    code = run(arguments)
    return code, json.loads(capsys.readouterr().out)


def test_templates(capsys: pytest.CaptureFixture[str]) -> None:
    code, rows = output(capsys, "templates", "--json")
    assert code == 0
    assert isinstance(rows, list)
    found = next(row for row in rows if row["id"] == GRANT)
    assert set(found) == {"id", "title", "version", "state", "cases"}
    assert "ki-strategie" in found["cases"]


@pytest.mark.parametrize("case", ["ki-strategie", "teilablehnung", "sonderzeichen"])
def test_fill_and_text_agree(case: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = home / "b.docx"
    code, report = output(capsys, "fill", GRANT, "--case", case, "--out", str(out), "--json")
    assert code == 0
    assert isinstance(report, dict)
    assert out.exists()
    assert len(report["sha256"]) == 64
    assert [f for f in report["findings"] if f["severity"] == "error"] == []
    code, text = output(capsys, "text", GRANT, "--case", case, "--json")
    assert isinstance(text, dict)
    tenor = next(s for s in text["sections"] if s["id"] == "entscheidung")
    assert all(passage["locked"] for passage in tenor["passages"])


def test_errors_block_but_not_a_draft(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = home / "leer.toml"
    case.write_text('[values]\naktenzeichen = "12.3-1/2026"\n', encoding="utf-8")
    out = home / "b.docx"
    arguments = ("fill", GRANT, "--case", str(case), "--out", str(out), "--json")
    code, report = output(capsys, *arguments)
    assert code == 1
    assert not out.exists()
    assert isinstance(report, dict)
    places = {finding["where"] for finding in report["findings"]}
    assert "field:adressat" in places
    code, report = output(capsys, *arguments, "--draft")
    assert code == 0
    assert out.exists()


def test_check_names_place_and_source(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = Places.find().templates / GRANT / "cases" / "ki-strategie.toml"
    case = home / "falsch.toml"
    text = example.read_text(encoding="utf-8").replace('"40.500,00"', '"60.000,00"')
    case.write_text(text, encoding="utf-8")
    code, report = output(capsys, "check", GRANT, "--case", str(case), "--json")
    assert code == 1
    assert isinstance(report, dict)
    rows = {finding["code"]: finding for finding in report["findings"]}
    assert rows["ZW02"]["where"] == "field:zuwendung"
    assert set(rows["ZW02"]) == {"code", "severity", "where", "message", "source"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "gibtsnicht", "--case", "ki-strategie"),
        ("check", GRANT, "--case", "gibtsnicht.toml"),
        ("check", GRANT, "--case", "ki-strategie", "--authority", "gibtsnicht"),
        ("guard", "--pairs", "gibtsnicht.jsonl"),
        ("models", "install"),
        ("deadline", "--regime", "ao", "--mode", "post", "--date", "morgen", "--period", "1m"),
        ("deadline", "--regime", "ao", "--mode", "post", "--date", "2026-11-25", "--period", "x"),
        ("lint", "gibtsnicht"),
    ],
)
def test_bad_input_gets_one_sentence(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "Traceback" not in printed.err


@pytest.mark.parametrize("content", ["[values\n", "titel = 1\n", "\x00\xff"])
def test_a_broken_case_gets_one_sentence(
    content: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = home / "kaputt.toml"
    case.write_bytes(content.encode("latin-1"))
    assert run(("check", GRANT, "--case", str(case))) == 2
    assert "kaputt.toml" in capsys.readouterr().err


def test_guard_prints_a_line_a_pair(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pairs = home / "p.jsonl"
    original = "Sie zahlen 120,00 EUR bis zum 01.04.2026."
    rows = [
        {"id": "same", "original": original, "suggestion": original},
        {"id": "less", "original": original, "suggestion": original.replace("120", "100")},
    ]
    pairs.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert run(("guard", "--pairs", str(pairs))) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["id"], line["verdict"]) for line in lines] == [
        ("same", "pass"),
        ("less", "block"),
    ]
    assert set(lines[1]["findings"][0]) == {"code", "message", "original", "suggestion"}


def test_deadline(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--regime", "ao", "--mode", "post", "--date", "2026-11-25", "--period", "1m")
    code, computed = output(capsys, "deadline", *arguments, "--json")
    assert code == 0
    assert isinstance(computed, dict)
    assert (computed["announced"], computed["end"]) == ("2026-11-30", "2026-12-30")
    assert all(set(step) == {"date", "rule", "source"} for step in computed["steps"])


def test_audit_of_nothing_is_intact(capsys: pytest.CaptureFixture[str]) -> None:
    code, report = output(capsys, "audit", "verify", "--json")
    assert (code, report) == (0, {"entries": 0, "intact": True, "first_bad": None})


def test_audit_finds_a_changed_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        run(("fill", GRANT, "--case", "ki-strategie", "--out", str(home / f"{name}.docx")))
    capsys.readouterr()
    log = Places.find().audit_log
    log.write_bytes(log.read_bytes().replace(b'"seq":1', b'"seq":3', 1))
    code, report = output(capsys, "audit", "verify", "--json")
    assert code == 1
    assert isinstance(report, dict)
    assert report["first_bad"] == 1


def test_lint_finds_the_place(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "lint", "--json") == (0, [])
    source = Places.find().templates / GRANT
    broken = home / "probe"
    broken.mkdir()
    declaration = (source / "template.toml").read_text(encoding="utf-8")
    (broken / "template.toml").write_text(declaration, encoding="utf-8")
    text = (source / "notice.jinja").read_text(encoding="utf-8")
    (broken / "notice.jinja").write_text(text.replace("massnahme", "masnahme"), encoding="utf-8")
    code, rows = output(capsys, "lint", str(broken), "--json")
    assert code == 1
    assert isinstance(rows, list)
    first = rows[0]
    assert (first["code"], first["line"], first["column"]) == ("lint.undeclared", 5, 41)
    assert first["file"].endswith("notice.jinja")


def test_models_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code, rows = output(capsys, "models", "list", "--json")
    assert code == 0
    assert isinstance(rows, list)
    assert {"id", "file", "present", "verified", "admitted"} <= set(rows[0])


def test_without_a_terminal_nothing_is_accepted(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a\n" * 50))
    out = home / "b.docx"
    assert run(("draft", GRANT, "--case", "ki-strategie", "--out", str(out))) == 0
    assert out.exists()
    assert "niemand entscheiden" in capsys.readouterr().err
    assert b'"decision"' not in Places.find().audit_log.read_bytes()


def test_a_person_decides_in_the_terminal(tmp_path: Path) -> None:
    engine = ScriptedEngine(answers={"Bitte teilen Sie mir unverzüglich mit": [WISH]})
    session = grant(workspace(tmp_path, engine))
    free = [p.id for p in session.notice.passages() if not p.locked]
    skipped = "\n" * free.index("hinweis_mitteilung")
    printed = io.StringIO()
    Terminal(session, io.StringIO(f"{skipped}v\na\n"), printed).decide_all()
    assert session.notice.passage("hinweis_mitteilung").status is PassageStatus.CONFIRMED
    assert "[-" in printed.getvalue()
    assert "{+" in printed.getvalue()


WISH = (
    "Bitte teilen Sie mir unverzüglich mit, wenn sich der Zuwendungszweck, der Finanzierungsplan "
    "oder andere Umstände ändern, auf denen die Bewilligung beruht."
)


def test_the_end_of_input_decides_nothing(tmp_path: Path) -> None:
    engine = ScriptedEngine(answers={"Bitte teilen Sie mir unverzüglich mit": [WISH]})
    session = grant(workspace(tmp_path, engine))
    Terminal(session, io.StringIO("v\n"), io.StringIO()).decide_all()
    assert session.wordings == ()
