"""``suggest``, ``guard`` and ``draft``: wordings, and a person's decisions on them."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from drafter import messages
from drafter.cli import notices
from drafter.cli.output import ExitCode, Json, print_json, say, say_findings
from drafter.cli.terminal import Terminal
from drafter.notice.document import Task
from drafter.notice.faults import UnreadableInput
from drafter.notice.findings import NOWHERE
from drafter.session.drawing import Request, Rules
from drafter.session.suggesting import Suggester
from drafter.session.workspace import Workspace
from drafter.wording import guard as wording_guard
from drafter.wording.guard import Verdict
from drafter.wording.suggestions import Suggestion


def guard(_workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Compare pairs of texts, without a model."""
    for row in read_rows(Path(arguments.pairs), ("id", "original", "suggestion")):
        verdict = wording_guard.inspect(row["original"], row["suggestion"])
        findings = _findings(verdict)
        print_json({"id": row["id"], "verdict": verdict.kind.value, "findings": findings})
    return ExitCode.DONE


def suggest(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Ask the model about each passage; one line of JSON a passage."""
    if arguments.model:
        workspace.suggester.use_model(arguments.model)
    suggester = suggester_for(workspace, arguments.authority)
    task = Task(arguments.task)
    for row in read_rows(Path(arguments.passages), ("id", "text")):
        text = row.get("notes") or row["text"] if task is Task.FROM_NOTES else row["text"]
        request = Request(row["id"], task, text, ())
        finished = suggester.answer(request, rules=Rules.BESIDE)
        print_json(
            {
                "id": row["id"],
                "offered": [_suggestion(s) for s in finished.offered],
                "withheld": [_suggestion(s) for s in finished.withheld],
                "seconds": round(finished.seconds, 3),
                "first_token_seconds": round(finished.first_token_seconds, 3),
                "tokens": finished.tokens,
            }
        )
    return ExitCode.DONE


def draft(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """The whole job in the terminal; without one to ask, nothing is accepted."""
    session = notices.open_case(workspace, arguments)
    terminal = Terminal(session, sys.stdin, sys.stderr)
    if sys.stdin.isatty():
        terminal.decide_all()
    else:
        say(messages.SENTENCES["cli.no_terminal"])
    say_findings(session.findings)
    path = Path(arguments.out)
    if session.blocking:
        result = session.export_draft(path)
        say(messages.SENTENCES["cli.draft_written"].format(path=result.path))
        return ExitCode.FINDINGS
    result = session.export(path)
    say(f"Geschrieben: {result.path} (SHA-256 {result.sha256})")
    return ExitCode.DONE


def suggester_for(workspace: Workspace, authority_id: str) -> Suggester:
    """Who answers for an authority: its server, or the local model if it admits that.

    Without one, the local model as the manifest admits it. Raises Fault where the policy of the
    authority does not allow it.
    """
    if not authority_id:
        return workspace.suggester
    policy = workspace.authority(authority_id).ai_policy
    suggester = workspace.suggester.for_policy(policy)
    suggester.require(policy)
    return suggester


def _findings(verdict: Verdict) -> list[Json]:
    return [
        {
            "code": found.code,
            "message": messages.sentence(found.as_finding(NOWHERE)),
            "original": found.original,
            "suggestion": found.suggestion,
        }
        for found in verdict.findings
    ]


def _suggestion(suggestion: Suggestion) -> dict[str, Json]:
    by = "rules" if suggestion.provenance.by_rule else "model"
    return {
        "text": suggestion.untrusted_text,
        "findings": _findings(suggestion.verdict),
        "by": by,
    }


def read_rows(path: Path, keys: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The texts of the objects of a JSONL file; each must have ``keys``, all with texts."""
    for row in read_objects(path, keys):
        yield {key: value for key, value in row.items() if isinstance(value, str)}


def read_objects(path: Path, keys: tuple[str, ...]) -> Iterator[dict[str, object]]:
    """The objects of a JSONL file; raises UnreadableInput where ``keys`` have no texts."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise UnreadableInput("file.unreadable", path=path, reason=problem) from problem
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _row(path, number, line, keys)


def _row(path: Path, number: int, line: str, keys: tuple[str, ...]) -> dict[str, object]:
    wanted = ", ".join(keys)
    try:
        row = json.loads(line)
    except json.JSONDecodeError as problem:
        raise UnreadableInput(
            "cli.not_jsonl", path=path, line=number, reason=problem.msg, keys=wanted
        ) from problem
    if not isinstance(row, dict) or not all(isinstance(row.get(key), str) for key in keys):
        reason = "es fehlt eine Angabe"
        raise UnreadableInput("cli.not_jsonl", path=path, line=number, reason=reason, keys=wanted)
    return row
