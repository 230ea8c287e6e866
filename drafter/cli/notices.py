"""``templates``, ``fill``, ``check`` and ``text``: notices from a case file."""

from argparse import Namespace
from pathlib import Path

from drafter.cli.output import (
    ExitCode,
    Json,
    exit_code,
    findings_json,
    print_json,
    say,
    say_findings,
)
from drafter.messages import explain, sentence
from drafter.notice.faults import BlockedByFindings
from drafter.session import exporting
from drafter.session.language import LanguageReport
from drafter.session.notice_session import NoticeSession
from drafter.session.workspace import Workspace


def templates(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """List the templates with their example cases."""
    if arguments.json:
        rows: list[Json] = [
            {
                "id": info.id,
                "title": info.title,
                "version": info.version,
                "state": info.state,
                "cases": [case.id for case in info.cases],
            }
            for info in workspace.templates
        ]
        print_json(rows)
        return ExitCode.DONE
    for info in workspace.templates:
        state = "freigegeben" if info.state == "released" else "Entwurf"
        print(f"{info.id}  {info.title} {info.version} ({state})")
        for case in info.cases:
            print(f"    --case {case.id}  {case.title}")
    return ExitCode.DONE


def open_case(workspace: Workspace, arguments: Namespace) -> NoticeSession:
    """The notice of the case that the arguments name."""
    case = workspace.case(arguments.template, arguments.case)
    return workspace.new_notice(arguments.template, arguments.authority or "", case)


def fill(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Fill, check and export; errors block unless a draft copy is asked for."""
    session = open_case(workspace, arguments)
    write = session.export_draft if arguments.draft else session.export
    try:
        result = write(Path(arguments.out))
    except BlockedByFindings as blocked:
        findings = session.findings if session.blocking else blocked.findings
        if arguments.json:
            print_json({"out": None, "sha256": None, "findings": findings_json(findings)})
        say_findings(findings)
        say("Nicht ausgegeben. Bitte die Fehler beheben oder mit --draft einen Entwurf ausgeben.")
        return ExitCode.FINDINGS
    if arguments.pdf:
        exporting.write_pdf(result.path)
    findings = (*session.findings, *result.barriers)
    if arguments.json:
        found = findings_json(findings)
        print_json({"out": str(result.path), "sha256": result.sha256, "findings": found})
    else:
        say_findings(findings)
        say(f"Geschrieben: {result.path} (SHA-256 {result.sha256})")
    return ExitCode.DONE


def check(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Run all checks on a case."""
    session = open_case(workspace, arguments)
    report = session.language.report()
    findings = (*session.findings, *report.findings, *report.reading.hints)
    if arguments.json:
        print_json({"findings": findings_json(findings)})
    else:
        say_findings(findings)
        for question in session.questions:
            say(f"Bitte selbst prüfen: {question.text} ({question.source})")
        _say_reading(report)
        say(f"{len(findings)} Befunde, davon {len(session.blocking)} Fehler.")
    return exit_code(findings)


def _say_reading(report: LanguageReport) -> None:
    """How the notice reads, and which dictionary could not be read."""
    for fault in report.faults:
        say(explain(fault))
    whole = report.reading.whole
    if whole is not None:
        say(f"{sentence(whole.figures)}: {sentence(whole.verdict)}.")


def text(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Print the notice as plain text, passage by passage."""
    notice = open_case(workspace, arguments).printed
    if arguments.json:
        sections: list[Json] = [
            {
                "id": section.id,
                "title": "" if section.silent else section.title,
                "passages": [
                    {"id": passage.id, "locked": passage.locked, "text": passage.text}
                    for passage in section.passages
                ],
            }
            for section in notice.sections
        ]
        print_json({"sections": sections})
        return ExitCode.DONE
    for section in notice.sections:
        if not section.silent:
            print(f"{section.title}\n")
        for passage in section.passages:
            print(f"{passage.text}\n")
    return ExitCode.DONE
