"""``bench``: how fast and how big, each against a yardstick measured in the same run."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace

from drafter.cli.bench.children import NotMeasured, Scripts
from drafter.cli.bench.engine import engine
from drafter.cli.bench.rows import Row, Unit, as_json, german, table
from drafter.cli.output import ExitCode, print_json
from drafter.session.workspace import Workspace

PAIRS = 5

Measure = Callable[[Scripts], Sequence[Row]]


def bench(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Measure, and print a table or JSON. A missed aim is no error: machines differ."""
    scripts = Scripts(workspace.places.resources / "bench")
    rows = [row for measure in MEASURES for row in measure(scripts)]
    if not arguments.without_model:
        rows += engine(workspace)
    if arguments.json:
        print_json({"rows": as_json(rows)})
    else:
        print(table(rows))
    return ExitCode.DONE


def window(scripts: Scripts) -> Sequence[Row]:
    """Start and memory of the window, against a bare PySide6 window."""
    start = Row("window_start", "Start bis Fenster sichtbar", None, Unit.RATIO, 2)
    memory = Row("window_memory", "Speicher des Fensters ohne Modell", None, Unit.RATIO, 2)
    try:
        ours, bare = scripts.pairs("window", "drafter", "bare", PAIRS)
    except NotMeasured as reason:
        return [_without(start, reason), _without(memory, reason)]
    kind = "PSS" if ours["pss"] else "RSS"
    key = kind.lower()
    return [
        _ratio(start, ours["shown"], bare["shown"], "{ours} s gegen {theirs} s, leeres PySide6"),
        _ratio(
            memory,
            ours[key] / 2**20,
            bare[key] / 2**20,
            f"{{ours}} MiB gegen {{theirs}} MiB {kind}, leeres PySide6",
        ),
    ]


def keys(scripts: Scripts) -> Sequence[Row]:
    """From a key in a form field until the preview has followed."""
    p50 = Row("preview_p50", "Vorschau nach einem Tastendruck, Median", None, Unit.MILLISECONDS)
    p95 = Row("preview_p95", "Vorschau nach einem Tastendruck, p95", None, Unit.MILLISECONDS, 50)
    try:
        found = scripts.run("keys")
    except NotMeasured as reason:
        return [_without(p50, reason), _without(p95, reason)]
    note = f"{found['keys']:.0f} Tasten im größten Fall"
    return [_with(p50, found["p50_ms"], note), _with(p95, found["p95_ms"], note)]


def letter(scripts: Scripts) -> Sequence[Row]:
    """From values to a written letter, against docxtpl on an equal one."""
    export = Row("fill_export", "Ausfüllen und Ausgeben", None, Unit.RATIO, 1)
    try:
        found = scripts.run("letter")
    except NotMeasured as reason:
        return [_without(export, reason)]
    note = "{ours} ms gegen {theirs} ms, docxtpl mit gleichem Brief; mit Prüfung und Rücklesen"
    return [_ratio(export, found["drafter_ms"], found["docxtpl_ms"], note)]


MEASURES: tuple[Measure, ...] = (window, keys, letter)


def _ratio(row: Row, ours: float, theirs: float, note: str) -> Row:
    return _with(row, ours / theirs, note.format(ours=german(ours), theirs=german(theirs)))


def _with(row: Row, value: float, note: str) -> Row:
    return replace(row, value=value, note=note)


def _without(row: Row, reason: NotMeasured) -> Row:
    return Row(
        row.id, row.label, None, row.unit, row.aim, row.at_least, f"nicht gemessen: {reason}"
    )
