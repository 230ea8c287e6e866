"""``lint``: template packages, shared texts and authority profiles."""

from argparse import Namespace
from pathlib import Path

from drafter import messages
from drafter.cli.output import MARKS, ExitCode, Json, exit_code, print_json, say
from drafter.notice.findings import Finding
from drafter.session import linting
from drafter.session.workspace import Workspace


def lint(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Lint the given folders, or all templates and profiles of this installation."""
    folders = tuple(Path(folder) for folder in arguments.folders)
    findings = linting.lint(workspace, folders)
    if arguments.json:
        print_json([_json(finding) for finding in findings])
    else:
        for finding in findings:
            say(f"{finding.where}: {MARKS[finding.severity]}: {messages.sentence(finding)}")
        say(f"{len(findings)} Befunde.")
    return exit_code(findings)


def _json(finding: Finding) -> dict[str, Json]:
    where = finding.where
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "message": messages.sentence(finding),
    }
