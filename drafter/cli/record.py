"""``audit``: verify the record of decisions, or hand it on without personal data."""

from argparse import Namespace

from drafter.cli.output import ExitCode, print_json, say
from drafter.session import record
from drafter.session.workspace import Workspace


def audit(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Verify the hash chain, or export the record."""
    if arguments.action == "export":
        for line in record.export(workspace.places):
            print_json(line)
        return ExitCode.DONE
    report = record.verify(workspace.places)
    if arguments.json:
        print_json(
            {"entries": report.entries, "intact": report.intact, "first_bad": report.first_bad}
        )
    elif report.intact:
        say(f"Der Nachweis ist unverändert: {report.entries} Einträge.")
    else:
        say(f"Der Nachweis ist ab Eintrag {report.first_bad} verändert. Bitte die Datei sichern.")
    return ExitCode.DONE if report.intact else ExitCode.FINDINGS
