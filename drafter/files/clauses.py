"""The clause catalogue on disk: one TOML file a clause, named after its id."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from drafter.files.declared import reason_of
from drafter.files.reading import read_toml
from drafter.law.clauses import Catalogue, Clause
from drafter.notice.faults import UnreadableInput
from drafter.templating.clauses import ClauseDeclaration


@dataclass(frozen=True)
class ClauseLibrary:
    """The clauses that could be read, by place and id, and a fault for each other file."""

    declarations: tuple[ClauseDeclaration, ...] = ()
    faults: tuple[UnreadableInput, ...] = ()

    @cached_property
    def catalogue(self) -> Catalogue:
        """The clauses as they are searched, checked and listed."""
        return Catalogue(tuple(as_clause(declared) for declared in self.declarations))

    def fitting(self, template_id: str) -> tuple[ClauseDeclaration, ...]:
        """The clauses that a template offers."""
        return tuple(c for c in self.declarations if c.fits(template_id))


def paths(folder: Path) -> tuple[Path, ...]:
    """The files of a catalogue, in order of their names."""
    return tuple(sorted(folder.glob("*.toml")))


def load_all(folder: Path) -> ClauseLibrary:
    """Read a catalogue; a damaged file is named and the others are there."""
    found: list[ClauseDeclaration] = []
    faults: list[UnreadableInput] = []
    for path in paths(folder):
        try:
            found.append(load(path))
        except UnreadableInput as fault:
            faults.append(fault)
    found.sort(key=lambda clause: (clause.position, clause.id))
    return ClauseLibrary(tuple(found), tuple(faults))


def load(path: Path) -> ClauseDeclaration:
    """Read one clause; raises ``UnreadableInput`` with what is wrong first."""
    content = read_toml(path)
    try:
        declared = ClauseDeclaration.model_validate(content)
    except ValidationError as problem:
        first = problem.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or path.name
        reason = f"„{key}“: {reason_of(first)}"
        raise UnreadableInput("file.not_a_clause", path=path, reason=reason) from problem
    if declared.id != path.stem:
        reason = f"die Kennung „{declared.id}“ ist nicht der Name der Datei"
        raise UnreadableInput("file.not_a_clause", path=path, reason=reason)
    return declared


def as_clause(declared: ClauseDeclaration) -> Clause:
    """A clause without what only printing needs."""
    return Clause(
        id=declared.id,
        title=declared.title,
        kind=declared.kind,
        text=declared.text.strip(),
        version=declared.version,
        legal_basis=declared.legal_basis,
        valid_from=declared.valid_from,
        valid_until=declared.valid_until,
        successor=declared.successor,
        preselect=declared.preselect,
        excludes=declared.excludes,
        areas=declared.areas,
        position=declared.position,
        advice=declared.advice,
        released=declared.state == "released",
        heading=declared.heading,
    )
