"""``clauses``: the clause catalogue (Textbausteine), listed, searched, shown, and who uses it."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date

from drafter import messages
from drafter.cli.output import ExitCode, Json, print_json, say
from drafter.law.clauses import Clause
from drafter.notice.faults import UnreadableInput
from drafter.session.workspace import Workspace

Uses = Mapping[str, tuple[str, ...]]


def clauses(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Do what the arguments ask; damaged files are named, the others are there."""
    for fault in workspace.clause_library.faults:
        say(messages.explain(fault))
    found = _found(workspace, arguments.action, " ".join(arguments.words))
    uses: Uses = workspace.where_clauses_are_used() if _asks_for_uses(arguments) else {}
    day = workspace.today()
    if arguments.json:
        print_json([_json(clause, day, uses) for clause in found])
    elif arguments.action == "show":
        _show(found[0], day, uses)
    else:
        for clause in found:
            print(_line(clause, day, uses))
        say(f"{len(found)} Textbausteine.")
    return ExitCode.DONE


def _asks_for_uses(arguments: Namespace) -> bool:
    """Whether the templates have to be read: that takes a moment."""
    return bool(arguments.json) or arguments.action in ("show", "where-used")


def _found(workspace: Workspace, action: str, words: str) -> tuple[Clause, ...]:
    catalogue = workspace.catalogue
    if action == "search":
        return catalogue.search(words)
    if action == "list" or (action == "where-used" and not words):
        return catalogue.clauses
    clause = catalogue.get(words)
    if clause is None:
        raise UnreadableInput("session.no_such_clause", id=words)
    return (clause,)


def _line(clause: Clause, day: date, uses: Uses) -> str:
    state = "" if clause.valid_on(day) else f" [{validity(clause)}]"
    text = f"{clause.id}  {clause.kind.german}: {clause.title} ({clause.version}){state}"
    return f"{text}\n    {', '.join(uses[clause.id]) or 'nirgends'}" if clause.id in uses else text


def validity(clause: Clause) -> str:
    """From when and until when a clause is valid, in words."""
    parts = []
    if clause.valid_from:
        parts.append(f"gültig ab {clause.valid_from:%d.%m.%Y}")
    if clause.valid_until:
        parts.append(f"gültig bis {clause.valid_until:%d.%m.%Y}")
    return ", ".join(parts) or "unbegrenzt gültig"


def _show(clause: Clause, day: date, uses: Uses) -> None:
    print(f"{clause.title} ({clause.id}, Fassung {clause.version})")
    print(f"{clause.kind.german}; {validity(clause)}")
    print(
        "Freigegeben."
        if clause.released
        else "Entwurf – vor Einsatz durch das Rechtsamt freizugeben."
    )
    for label, words in (
        ("Rechtsgrundlage", ", ".join(clause.legal_basis)),
        ("Nachfolger", clause.successor),
        ("Vorgewählt, wenn", clause.preselect),
        ("Passt nicht zu", ", ".join(clause.excludes)),
        ("Vorlagen", ", ".join(uses.get(clause.id, ()))),
        ("Hinweis", clause.advice),
    ):
        if words:
            print(f"{label}: {words}")
    if clause.expired_on(day):
        say("Dieser Baustein ist abgelaufen und darf nicht mehr verwendet werden.")
    print(f"\n{clause.text}")


def _json(clause: Clause, day: date, uses: Uses) -> Json:
    return {
        "id": clause.id,
        "title": clause.title,
        "kind": clause.kind.value,
        "version": clause.version,
        "state": "released" if clause.released else "draft",
        "legal_basis": list(clause.legal_basis),
        "valid_from": clause.valid_from.isoformat() if clause.valid_from else None,
        "valid_until": clause.valid_until.isoformat() if clause.valid_until else None,
        "valid_today": clause.valid_on(day),
        "successor": clause.successor or None,
        "preselect": clause.preselect,
        "excludes": list(clause.excludes),
        "templates": list(uses.get(clause.id, ())),
        "text": clause.text,
    }
