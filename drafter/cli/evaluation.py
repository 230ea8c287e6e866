"""``eval``: measures a model and the guard on an authority's own sentences."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from drafter.cli.evaluation_report import html_report
from drafter.cli.output import ExitCode, print_json, say
from drafter.cli.wordings import read_objects, read_rows
from drafter.files import atomic
from drafter.notice.document import Task
from drafter.notice.faults import UnreadableInput
from drafter.session.evaluating import Evaluation, PassageRow, evaluate, found
from drafter.session.workspace import Workspace
from drafter.wording.evaluation import fact_errors

PAIR_KEYS = ("id", "original", "suggestion", "label")
JSON_NAME = "auswertung.json"
HTML_NAME = "auswertung.html"


def evaluation(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Measure, print, and write a report where a folder is named."""
    if arguments.model:
        workspace.suggester.use_model(arguments.model)
    suggester = workspace.suggester
    if arguments.authority:  # which may have a model server
        suggester = suggester.for_policy(workspace.authority(arguments.authority).ai_policy)
    passages = tuple(_passages(Path(arguments.passages))) if arguments.passages else ()
    pairs = tuple(read_rows(Path(arguments.pairs), PAIR_KEYS)) if arguments.pairs else ()
    if not passages and not pairs:
        raise UnreadableInput("cli.nothing_to_evaluate")
    total = len(passages)

    def progress(number: int) -> None:
        if sys.stderr.isatty():
            say(f"{number} von {total} Textstellen")

    result = evaluate(suggester, passages, pairs, Task(arguments.task), progress)
    if (shown := found(result)) is not None:
        suggester.remember_evaluation(shown)
    summary = as_json(result)
    if arguments.report:
        folder = Path(arguments.report)
        text = json.dumps(summary, ensure_ascii=False, indent=2)
        atomic.write_bytes(folder / JSON_NAME, text.encode())
        atomic.write_bytes(folder / HTML_NAME, html_report(result).encode())
        say(f"Bericht: {folder / HTML_NAME}")
    if arguments.json:
        print_json(summary)
    else:
        for name, value in summary.items():
            print(f"{name}: {value}")
    return ExitCode.DONE


def _passages(path: Path) -> Iterator[PassageRow]:
    for row in read_objects(path, ("id", "text")):
        facts = row.get("facts", [])
        listed = tuple(str(fact) for fact in facts) if isinstance(facts, list) else ()
        yield PassageRow(str(row["id"]), str(row["text"]), listed)


def as_json(result: Evaluation) -> dict[str, Any]:
    """The measures by name, as contracts have them; texts are not repeated."""
    passages = asdict(result.passages) if result.passages else {}
    pairs = asdict(result.pairs)
    pairs["caught_by_kind"] = dict(result.pairs.caught_by_kind)
    errors = [answer.id for answer in result.answered if fact_errors(answer)]
    return {
        "model": result.model_id,
        "model_sha256": result.model_sha256,
        "task": str(result.task),
        **passages,
        "fact_error_ids": errors,
        "by_rule": _by_rule(result),
        "guard": pairs,
    }


def _by_rule(result: Evaluation) -> dict[str, Any]:
    """What the rules of grammar word by themselves; no merit of the model."""
    measured = result.by_rule
    if measured is None:
        return {}
    return {
        "offered_share": measured.offered_share,
        "fact_errors": measured.fact_errors,
        "readability_gain": measured.readability_gain,
        "median_seconds": measured.median_seconds,
    }
