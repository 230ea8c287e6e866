"""The rows of the engine: what its ways of saving time bring, with the default model."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter import messages
from drafter.cli.bench.rows import Row, Unit, german
from drafter.engine import measure
from drafter.engine.client import EngineSettings
from drafter.files.prompts import load_prompts
from drafter.notice.document import Task
from drafter.notice.faults import Fault
from drafter.session.opening import measured
from drafter.session.workspace import Workspace
from drafter.wording import prompts
from drafter.wording.prompts import Prompt

STOP = 0.5

ROWS = (
    Row("copying_over_plain", "Abschreiben, Token/s", None, Unit.RATIO, 1.9, True,
        "gegen die einfache Schleife von llama-cpp-python"),
    Row("copying_same_text_share", "– davon mit gleichem Text", None, Unit.SHARE, 0.9, True),
    Row("lock_on_over_off", "Faktensperre an, Token/s", None, Unit.RATIO, 0.97, True,
        "gegen Faktensperre aus"),
    Row("candidates_over_single_runs", "Mehrere Kandidaten zugleich, Zeit", None, Unit.RATIO, 0.55,
        note="gegen ebenso viele einzelne Läufe"),
    Row("first_token_second_over_first", "Erstes Wort des zweiten Vorschlags", None, Unit.RATIO,
        0.3, note="gegen das des ersten"),
    Row("stop_loading_seconds", "Abbruch beim Laden", None, Unit.SECONDS, STOP),
    Row("stop_reading_seconds", "Abbruch beim Lesen", None, Unit.SECONDS, STOP),
    Row("stop_writing_seconds", "Abbruch beim Schreiben", None, Unit.SECONDS, STOP),
)  # fmt: skip


def engine(workspace: Workspace) -> Sequence[Row]:
    """Measure with the default model; it is joined first where that has not been done."""
    if getattr(sys, "frozen", False):
        return _empty("nur in einer Installation mit Python")
    try:
        found = _measured(workspace)
    except Fault as fault:
        return _empty(messages.explain(fault))
    rows = [replace(row, value=found.get(row.id)) for row in ROWS]
    gain = german(found["batch_over_single"])
    rows[0] = replace(
        rows[0], note=f"{rows[0].note}; in Stapeln rechnet dieser Rechner {gain}-mal so schnell"
    )
    return rows


def _measured(workspace: Workspace) -> Mapping[str, float]:
    store = workspace.suggester.store
    entry = store.entry()
    settings = EngineSettings(
        locate=lambda on_progress: store.ready(entry.id, on_progress),
        context_tokens=entry.context_tokens,
        measured=measured(store, entry),
    )
    return measure.run(
        settings,
        _prompts(workspace, Task.SPELLING, measure.COPYING),
        _prompts(workspace, Task.CLEAR, measure.REWRITING),
    )


def _prompts(workspace: Workspace, task: Task, texts: Sequence[str]) -> list[Prompt]:
    examples = load_prompts(workspace.places.resources / "prompts", task)
    return [
        prompts.build(examples, text, prompts.nearest(examples.reserve, text)) for text in texts
    ]


def _empty(reason: str) -> list[Row]:
    return [replace(row, note=f"nicht gemessen: {reason}") for row in ROWS]
