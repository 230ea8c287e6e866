"""The shipped templates with their example cases, filled for any of the shipped authorities."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from drafter.files import clauses as clauses_on_disk
from drafter.files import packages, profiles
from drafter.files.letter import writer as docx_writer
from drafter.files.packages import Case
from drafter.files.places import Places
from drafter.law.checks import as_draft, finalise
from drafter.notice.authority import Authority
from drafter.notice.clauses import Selection
from drafter.notice.document import Notice
from drafter.notice.findings import Finding, Severity
from drafter.session.composition import Choice, compose, examine, shelf_of
from drafter.templating.render import Renderer

PLACES = Places.find({"DRAFTER_HOME": "nowhere"})
LIBRARY = clauses_on_disk.load_all(PLACES.clauses)
TODAY = date(2026, 11, 23)
FOLDERS: Mapping[str, Path] = {f.name: f for f in packages.folders(PLACES.templates)}
CASES: Mapping[str, Case] = {
    f"{name}/{path.stem}": packages.load_case(path)
    for name, folder in FOLDERS.items()
    for path in packages.case_paths(folder)
}
"""All example cases by template and name."""
FIRST: Mapping[str, str] = {
    folder: next(name for name in CASES if name.startswith(f"{folder}/")) for folder in FOLDERS
}
"""The first case of each template."""
AUTHORITIES: Mapping[str, Authority] = {a.id: a for a in profiles.load_all(PLACES.authorities)}


@dataclass(frozen=True, slots=True)
class Filled:
    """A case as the program shows it, with everything it has to say about it."""

    notice: Notice
    authority: Authority
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What blocks the export."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    def written(self) -> bytes:
        """The letter: final where nothing blocks it, else a draft copy."""
        document = as_draft(self.notice) if self.errors else finalise(self.notice, self.findings)
        return docx_writer.compose(document, letterhead(self.authority.id), self.authority).data


@cache
def renderer(template: str) -> Renderer:
    """A shipped template, compiled once for all tests."""
    return Renderer(packages.load(FOLDERS[template], PLACES.partials, LIBRARY))


def choice(template: str, selection: Selection, day: date) -> Choice:
    """What a shipped template offers, with a selection on a day."""
    return Choice(shelf_of(renderer(template), LIBRARY.catalogue), selection, day)


@cache
def letterhead(authority: str) -> bytes:
    """The letterhead of a shipped authority."""
    return profiles.letterhead(PLACES.authorities / authority)


@cache
def filled(name: str, authority: str = "") -> Filled:
    """A case by template and name; without an authority for the one it is at home with."""
    case = CASES[name]
    chosen = AUTHORITIES[authority or case.authority_id]
    template, day = name.partition("/")[0], case.today or TODAY
    clauses = choice(template, case.selection, day)
    composition = compose(renderer(template), case.values, chosen, clauses)
    notice = composition.rendered
    found = examine(composition, notice, chosen, day)
    return Filled(notice, chosen, found)
