"""Reads the arguments and calls the command; faults become one sentence and an exit code."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence

from drafter import __version__, messages
from drafter.cli import clauses, deadlines, evaluation, lint, models, notices, record, wordings
from drafter.cli.batch import COLUMNS, batch
from drafter.cli.bench import bench
from drafter.cli.output import ExitCode, say
from drafter.notice.document import ProcedureLaw, Task
from drafter.notice.faults import BlockedByFindings, EngineFault, Fault
from drafter.session.opening import open_workspace
from drafter.session.workspace import Workspace

Command = Callable[[Workspace, Namespace], ExitCode]

REGIMES = [str(law) for law in ProcedureLaw]
_POLICY = "nur was diese Behörde zulässt, mit ihrem Modellserver, wenn sie einen hat"
MODES = ["post", "abroad", "electronic", "portal", "public", "served"]


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code."""
    parsed = parser().parse_args(arguments)
    return guarded(lambda: _run(parsed))


def _run(parsed: Namespace) -> ExitCode:
    if parsed.command == "deadline":
        return deadlines.deadline(parsed)
    with open_workspace() as workspace:
        command: Command = parsed.run
        return command(workspace, parsed)


def guarded(action: Callable[[], int]) -> int:
    """Do it; a fault becomes its sentence and its exit code."""
    try:
        return action()
    except BlockedByFindings as fault:
        say(messages.explain(fault))
        return ExitCode.FINDINGS
    except EngineFault as fault:
        say(messages.explain(fault))
        return ExitCode.ENGINE
    except Fault as fault:
        say(messages.explain(fault))
        return ExitCode.USAGE
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stderr.close()
        return ExitCode.DONE


def parser() -> ArgumentParser:
    """The whole command line."""
    top = ArgumentParser(
        prog="drafter",
        description="Bescheide schreiben, mit geprüften Vorschlägen eines lokalen Sprachmodells. "
        "Ohne Befehl öffnet sich das Fenster, mit --demo auf einem Arbeitsplatz zum Ausprobieren.",
    )
    top.add_argument("--version", action="version", version=f"drafter {__version__}")
    commands = top.add_subparsers(dest="command", metavar="BEFEHL", required=True)
    _add_notices(commands.add_parser)
    _add_batch(commands.add_parser)
    _add_wordings(commands.add_parser)
    _add_keeping(commands.add_parser)
    _add_deadline(commands.add_parser)
    return top


AddParser = Callable[..., ArgumentParser]


def _json(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="JSON ausgeben")


def _case(command: ArgumentParser) -> None:
    command.add_argument("template", metavar="VORLAGE")
    command.add_argument("--case", required=True, metavar="DATEI", help="Fall (TOML) oder Name")
    command.add_argument("--authority", metavar="BEHÖRDE", help="Behördenprofil")


def _add_notices(add: AddParser) -> None:
    listing = add("templates", help="Vorlagen auflisten")
    _json(listing)
    listing.set_defaults(run=notices.templates)
    fill = add("fill", help="ausfüllen, prüfen, ausgeben")
    _case(fill)
    fill.add_argument("--out", required=True, metavar="DATEI.docx")
    fill.add_argument("--draft", action="store_true", help="als Entwurf, auch mit offenen Punkten")
    fill.add_argument(
        "--pdf", action="store_true", help="dazu eine PDF (mit LibreOffice oder Word)"
    )
    _json(fill)
    fill.set_defaults(run=notices.fill)
    draft = add("draft", help="die ganze Arbeit im Terminal")
    _case(draft)
    draft.add_argument("--out", required=True, metavar="DATEI.docx")
    draft.set_defaults(run=wordings.draft)
    for name, run_command, text in (
        ("check", notices.check, "einen Fall prüfen"),
        ("text", notices.text, "den Bescheid als Text ausgeben"),
    ):
        command = add(name, help=text)
        _case(command)
        _json(command)
        command.set_defaults(run=run_command)
    catalogue = add("clauses", help="Textbausteine auflisten, suchen, zeigen")
    catalogue.add_argument("action", choices=["list", "search", "show", "where-used"])
    catalogue.add_argument("words", nargs="*", metavar="WORT", help="Suchwörter oder Kennung")
    _json(catalogue)
    catalogue.set_defaults(run=clauses.clauses)
    linting = add("lint", help="Vorlagen, Textbausteine und Behördenprofile prüfen")
    linting.add_argument("folders", nargs="*", metavar="ORDNER")
    _json(linting)
    linting.set_defaults(run=lint.lint)


def _add_batch(add: AddParser) -> None:
    serial = add(
        "batch",
        help="Serienbescheide: je Zeile einer Tabelle ein Bescheid",
        epilog=COLUMNS,
        formatter_class=RawDescriptionHelpFormatter,
    )
    serial.add_argument("template", metavar="VORLAGE")
    serial.add_argument("--table", required=True, metavar="DATEI", help="Tabelle (.csv oder .xlsx)")
    serial.add_argument("--out", required=True, metavar="ORDNER")
    serial.add_argument(
        "--one-file", action="store_true", help="alle Bescheide in einer Word-Datei zum Drucken"
    )
    serial.add_argument(
        "--pdf", action="store_true", help="dazu je Datei eine PDF (mit LibreOffice oder Word)"
    )
    serial.add_argument(
        "--case", metavar="DATEI", help="Fall (TOML) oder Name: Angaben ohne eigene Spalte"
    )
    serial.add_argument("--authority", metavar="BEHÖRDE", help="Behördenprofil")
    _json(serial)
    serial.set_defaults(run=batch)


def _add_wordings(add: AddParser) -> None:
    suggest = add("suggest", help="Formulierungsvorschläge für Textstellen (JSONL)")
    suggest.add_argument("--task", required=True, choices=[str(task) for task in Task])
    suggest.add_argument("--passages", required=True, metavar="DATEI.jsonl")
    suggest.add_argument("--model", metavar="MODELL", default="")
    suggest.add_argument("--authority", metavar="BEHÖRDE", default="", help=_POLICY)
    _json(suggest)
    suggest.set_defaults(run=wordings.suggest)
    measured = add("eval", help="Modell und Prüfung an eigenen Sätzen messen")
    measured.add_argument("--passages", metavar="DATEI.jsonl", default="")
    measured.add_argument("--pairs", metavar="DATEI.jsonl", default="")
    measured.add_argument("--task", choices=[str(task) for task in Task], default=str(Task.CLEAR))
    measured.add_argument("--model", metavar="MODELL", default="")
    measured.add_argument(
        "--authority", metavar="BEHÖRDE", default="", help="deren Modellserver, wenn sie einen hat"
    )
    measured.add_argument("--report", metavar="ORDNER", help="Bericht als HTML und JSON")
    _json(measured)
    measured.set_defaults(run=evaluation.evaluation)
    guard = add("guard", help="Textpaare vergleichen, ohne Modell (JSONL)")
    guard.add_argument("--pairs", required=True, metavar="DATEI.jsonl")
    _json(guard)
    guard.set_defaults(run=wordings.guard)


def _add_keeping(add: AddParser) -> None:
    model = add("models", help="Modelle auflisten, prüfen, einrichten, vorführen")
    model.add_argument("action", choices=["list", "verify", "install", "demo"])
    model.add_argument("path", nargs="?", metavar="DATEI", help="für install: die GGUF-Datei")
    model.add_argument("--authority", metavar="BEHÖRDE", default="", help=f"für demo: {_POLICY}")
    _json(model)
    model.set_defaults(run=models.models)
    audit = add("audit", help="Nachweis der Entscheidungen prüfen oder ausgeben")
    audit.add_argument("action", choices=["verify", "export"])
    _json(audit)
    audit.set_defaults(run=record.audit)
    measuring = add("bench", help="Geschwindigkeit und Speicher messen, gegen Vergleichsmaße")
    measuring.add_argument("--without-model", action="store_true", help="ohne Sprachmodell")
    _json(measuring)
    measuring.set_defaults(run=bench)


def _add_deadline(add: AddParser) -> None:
    deadline = add("deadline", help="Bekanntgabe und Fristende berechnen")
    deadline.add_argument("--regime", required=True, choices=REGIMES)
    deadline.add_argument("--mode", required=True, choices=MODES)
    deadline.add_argument("--date", required=True, metavar="DATUM")
    deadline.add_argument("--period", required=True, metavar="FRIST", help="1m, 2w, 14d oder 1y")
    deadline.add_argument("--state", default="NI", metavar="LAND")
    _json(deadline)
