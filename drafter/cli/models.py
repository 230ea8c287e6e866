"""``models``: which there are, whether they are whole, installing one, and a first try."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from drafter import messages
from drafter.cli.output import ExitCode, Json, print_json, say
from drafter.cli.wordings import suggester_for
from drafter.files.models.store import ModelRow
from drafter.notice.document import Task
from drafter.notice.faults import UnreadableInput
from drafter.session.drawing import Request, Rules
from drafter.session.workspace import Workspace

DEMO_TEXT = (
    "Unter Zugrundelegung der im Rahmen der Antragstellung eingereichten Unterlagen ist die "
    "Auszahlung des Zuschusses in Höhe von 2.400,00 EUR zum 01.04.2026 vorgesehen."
)
GIBIBYTE = 1024**3


def models(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Carry out the action."""
    action = ACTIONS[arguments.action]
    return action(workspace, arguments)


def _list(workspace: Workspace, arguments: Namespace) -> ExitCode:
    rows = workspace.suggester.store.rows()
    if arguments.json:
        print_json([_row(row) for row in rows])
        return ExitCode.DONE
    print(f"Modellordner: {workspace.places.models}")
    for row in rows:
        need = row.memory_bytes / GIBIBYTE
        print(f"{row.id}  {_state(row)}, braucht {need:.1f} GiB Arbeitsspeicher")
    return ExitCode.DONE


def _verify(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Bring every admitted model that can be had, then hash all that are there."""
    store = workspace.suggester.store
    for row in store.rows():
        if row.admitted and row.joinable and not row.present:
            store.ready(row.id, progress(row.title))
        elif row.present:
            store.verify(store.entry(row.id), progress(row.title))
    rows = store.rows()
    if arguments.json:
        print_json([_row(row) for row in rows])
    for row in rows:
        say(f"{row.id}: {_state(row)}")
    whole = all(row.verified for row in rows if row.present)
    return ExitCode.DONE if whole else ExitCode.FINDINGS


def _install(workspace: Workspace, arguments: Namespace) -> ExitCode:
    if not arguments.path:
        raise UnreadableInput("cli.install_needs_file")
    entry = workspace.suggester.store.install(Path(arguments.path), progress("Modell"))
    say(f"Eingerichtet: {entry.title}")
    return ExitCode.DONE


def _demo(workspace: Workspace, arguments: Namespace) -> ExitCode:
    suggester = suggester_for(workspace, arguments.authority)
    request = Request("demo", Task.CLEAR, DEMO_TEXT, ())
    finished = suggester.answer(request, rules=Rules.NEVER)
    texts = [suggestion.untrusted_text for suggestion in finished.offered]
    if arguments.json:
        seconds = round(finished.seconds, 3)
        print_json({"original": DEMO_TEXT, "offered": texts, "seconds": seconds})
        return ExitCode.DONE
    print(DEMO_TEXT)
    for text in texts or [messages.SENTENCES["session.none_offered"]]:
        print(f"→ {text}")
    return ExitCode.DONE


ACTIONS: dict[str, Callable[[Workspace, Namespace], ExitCode]] = {
    "list": _list,
    "verify": _verify,
    "install": _install,
    "demo": _demo,
}


def _row(row: ModelRow) -> Json:
    return {
        "id": row.id,
        "file": row.file,
        "present": row.present,
        "verified": row.verified,
        "admitted": row.admitted,
        "memory_bytes": row.memory_bytes,
    }


def _state(row: ModelRow) -> str:
    if not row.present:
        return "fehlt, wird bei Bedarf zusammengesetzt" if row.joinable else "fehlt"
    state = "vorhanden und geprüft" if row.verified else "vorhanden, nicht geprüft"
    return state if row.admitted else f"{state}, nicht zugelassen"


def progress(title: str) -> Callable[[int, int], None]:
    """A progress line for people, drawn only on a terminal and only when it moves."""
    shown = -1

    def show(done: int, total: int) -> None:
        nonlocal shown
        percent = done * 100 // total if total else 0
        if percent != shown and sys.stderr.isatty():
            shown = percent
            sys.stderr.write(f"\r{title} wird geprüft und vorbereitet: {percent} %")
            sys.stderr.write("\n" if percent == 100 else "")
            sys.stderr.flush()

    return show
