"""The measuring commands: what they print, and what they say when they cannot measure."""

import json
from pathlib import Path

import pytest

from drafter.cli import bench
from drafter.cli.bench.children import NotMeasured, Scripts
from drafter.cli.bench.rows import Row, Unit, as_json, table

WINDOW = Row("w", "Start", 1.8349, Unit.RATIO, 2, note="0,9 s gegen 0,5 s")
SLOW = Row("p", "Vorschau", 61.2, Unit.MILLISECONDS, 50)
SPEED = Row("s", "Tempo", 1.95, Unit.RATIO, 1.9, at_least=True)
EMPTY = Row("e", "Ausgabe", None, Unit.RATIO, 1, note="nicht gemessen: kein docxtpl")

ECHO = """
import json, sys
print("{}", flush=True)
print(json.dumps({"ms": {"ours": 4.0, "theirs": 2.0}[sys.argv[1]]}))
"""
LETTER = 'print(\'{"drafter_ms": 30.0, "docxtpl_ms": 40.0}\')'
WINDOWS = """
import json, sys
size = {"drafter": 120, "bare": 60}[sys.argv[1]]
print("{}", flush=True)
print(json.dumps({"rss": size * 2**20, "pss": 0}))
"""


def scripts(folder: Path, **sources: str) -> Scripts:
    for name, source in sources.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    return Scripts(folder)


def test_table_has_a_line_a_row_with_value_aim_and_verdict() -> None:
    lines = table([WINDOW, SLOW, SPEED, EMPTY]).splitlines()
    assert [line.split() for line in lines[1:4]] == [
        ["Start", "1,83", "×", "≤", "2", "×", "erreicht", "0,9", "s", "gegen", "0,5", "s"],
        ["Vorschau", "61,2", "ms", "≤", "50", "ms", "verfehlt"],
        ["Tempo", "1,95", "×", "≥", "1,9", "×", "erreicht"],
    ]
    assert lines[4].split()[:2] == ["Ausgabe", "–"]


def test_json_has_rounded_numbers_and_the_verdict() -> None:
    found = json.loads(json.dumps(as_json([WINDOW, EMPTY])))
    assert found[0]["value"] == 1.83
    assert found[0]["met"] is True
    assert (found[1]["value"], found[1]["met"]) == (None, None)


def test_pairs_are_medians_of_both(tmp_path: Path) -> None:
    ours, theirs = scripts(tmp_path, echo=ECHO).pairs("echo", "ours", "theirs", 2)
    assert (ours["ms"], theirs["ms"]) == (4.0, 2.0)
    assert ours["shown"] > 0


def test_letter_is_a_ratio_with_both_times(tmp_path: Path) -> None:
    (row,) = bench.letter(scripts(tmp_path, letter=LETTER))
    assert (row.value, row.met) == (0.75, True)
    assert "30 ms gegen 40 ms" in row.note


def test_memory_is_rss_where_the_system_has_no_shares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "PAIRS", 1)
    _, memory = bench.window(scripts(tmp_path, window=WINDOWS))
    assert memory.value == 2
    assert "120 MiB gegen 60 MiB RSS" in memory.note


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('print(\'{"skipped": "kein docxtpl"}\')', "kein docxtpl"),
        ("raise SystemExit('the preview did not follow')", "the preview did not follow"),
    ],
)
def test_row_says_why_it_is_empty(tmp_path: Path, source: str, reason: str) -> None:
    rows = bench.keys(scripts(tmp_path, keys=source))
    assert [row.value for row in rows] == [None, None]
    assert all(row.note == f"nicht gemessen: {reason}" for row in rows)


def test_frozen_program_measures_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(NotMeasured):
        scripts(tmp_path, echo=ECHO).run("echo", "ours")
