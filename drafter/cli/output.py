"""What commands print: JSON for programs on standard output, sentences for people."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from drafter import messages
from drafter.notice.findings import Finding, Severity, has_errors

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]

MARKS = {Severity.ERROR: "Fehler", Severity.WARNING: "Warnung", Severity.INFO: "Hinweis"}


class ExitCode(IntEnum):
    """How a command ends."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    ENGINE = 3


def print_json(value: Json) -> None:
    """One JSON value on one line of standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """A sentence for people; never mixed into JSON, so on standard error."""
    sys.stderr.write(text + "\n")


def finding_json(finding: Finding) -> dict[str, Json]:
    """A finding of a notice."""
    return {
        "code": code_of(finding),
        "severity": str(finding.severity),
        "where": str(finding.where),
        "message": messages.sentence(finding),
        "source": finding.source,
    }


def code_of(finding: Finding) -> str:
    """The code a finding is known by; a rule of a template has its own."""
    return dict(finding.data)["rule"] if finding.code == "rule.broken" else finding.code


def findings_json(findings: Iterable[Finding]) -> list[Json]:
    """Findings in their order."""
    return [finding_json(finding) for finding in findings]


def say_findings(findings: Iterable[Finding]) -> None:
    """Findings for people, one a line with its place."""
    for finding in findings:
        place = f" [{finding.where}]" if str(finding.where) else ""
        source = f" ({finding.source})" if finding.source else ""
        say(f"{MARKS[finding.severity]}: {messages.sentence(finding)}{source}{place}")


def exit_code(findings: Iterable[Finding]) -> ExitCode:
    """1 where a finding is an error, else 0."""
    return ExitCode.FINDINGS if has_errors(findings) else ExitCode.DONE
