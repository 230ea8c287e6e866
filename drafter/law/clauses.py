"""The clause catalogue: typed, versioned texts with dates of validity, shared by templates.

A clause is data that an administrator keeps; here stands what may be asked of it. ``text`` and
``preselect`` are template language and are read by those who know it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from drafter.notice.clauses import ClauseKind, ClauseRef
from drafter.notice.findings import Finding, Where, error, warning


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. Both days of validity are included; None means no limit.

    ``successor`` is the id of the clause to use once this one has expired; ``preselect`` is an
    expression over the fields of a case, empty for clauses that are only picked by hand.
    ``excludes`` are ids of clauses that say something else; ``areas`` are the matters it is for,
    empty for all. ``position`` is its place among others, small ones first. ``advice`` tells the
    caseworker when to take it, ``heading`` stands before a Nebenbestimmung. ``released``: the
    legal office has agreed to it.
    """

    id: str
    title: str
    kind: ClauseKind
    text: str
    version: str
    legal_basis: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    successor: str = ""
    preselect: str = ""
    excludes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    position: int = 500
    advice: str = ""
    released: bool = False
    heading: str = ""

    @property
    def ref(self) -> ClauseRef:
        """Id and version."""
        return ClauseRef(self.id, self.version)

    def valid_on(self, day: date) -> bool:
        """Return whether the clause may be used in a notice of that day."""
        return not self.expired_on(day) and not self.early_on(day)

    def expired_on(self, day: date) -> bool:
        """Return whether the clause has had its time."""
        return self.valid_until is not None and day > self.valid_until

    def early_on(self, day: date) -> bool:
        """Return whether the clause is not yet in force."""
        return self.valid_from is not None and day < self.valid_from


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All clauses an authority has; ids are unique (see ``flaws``)."""

    clauses: tuple[Clause, ...]

    def get(self, clause_id: str) -> Clause | None:
        """Return the clause of this id, None if there is none."""
        return next((c for c in self.clauses if c.id == clause_id), None)

    def valid_on(self, day: date) -> tuple[Clause, ...]:
        """Return the clauses that may be used on a day, in the order of the catalogue."""
        return tuple(c for c in self.clauses if c.valid_on(day))

    def current(self, clause_id: str, day: date) -> Clause | None:
        """Return the clause, or the first valid one in the chain of its successors."""
        seen: set[str] = set()
        clause = self.get(clause_id)
        while clause is not None and not clause.valid_on(day) and clause.id not in seen:
            seen.add(clause.id)
            clause = self.get(clause.successor)
        return clause if clause is not None and clause.valid_on(day) else None

    def search(self, query: str, day: date | None = None) -> tuple[Clause, ...]:
        """Return the clauses that hold every word of a query, hits in the title first."""
        wanted = query.casefold().split()
        found = [c for c in self.clauses if day is None or c.valid_on(day)]
        found = [c for c in found if all(word in _searchable(c) for word in wanted)]
        return tuple(sorted(found, key=lambda c: not _in_title(c, wanted)))


def _searchable(clause: Clause) -> str:
    kinds = (clause.kind.german, "Nebenbestimmung" if clause.kind.is_condition else "")
    words = (clause.title, clause.heading, *kinds, clause.text, *clause.legal_basis, clause.id)
    return " ".join(words).casefold()


def _in_title(clause: Clause, wanted: list[str]) -> bool:
    return all(word in clause.title.casefold() for word in wanted)


def flaws(catalogue: Catalogue) -> tuple[Finding, ...]:
    """Return what is wrong with a catalogue itself: for the one who keeps it."""
    return tuple(f for clause in catalogue.clauses for f in _flaws(catalogue, clause))


def _flaws(catalogue: Catalogue, clause: Clause) -> Iterator[Finding]:
    where = Where(clause=clause.id)
    if next(c for c in catalogue.clauses if c.id == clause.id) is not clause:
        yield error("clauses.twice", where, id=clause.id)
    if clause.valid_from and clause.valid_until and clause.valid_from > clause.valid_until:
        yield error("clauses.never_valid", where, id=clause.id)
    if clause.kind.is_condition and not clause.legal_basis:
        source = "§ 36 VwVfG, § 32 SGB X"
        yield warning("clauses.no_basis", where, source=source, id=clause.id)
    for other in clause.excludes:
        if catalogue.get(other) is None:
            yield error("clauses.no_contrary", where, id=clause.id, other=other)
    if clause.successor:
        yield from _flaws_of_succession(catalogue, clause, where)


def _flaws_of_succession(catalogue: Catalogue, clause: Clause, where: Where) -> Iterator[Finding]:
    heir = catalogue.get(clause.successor)
    if heir is None:
        yield error("clauses.no_successor", where, id=clause.id, successor=clause.successor)
        return
    if heir.kind is not clause.kind:
        yield warning("clauses.other_kind", where, id=clause.id, successor=heir.id)
    if _in_circle(catalogue, clause):
        yield error("clauses.circle", where, id=clause.id)
    elif clause.valid_until and not heir.valid_on(clause.valid_until + timedelta(days=1)):
        yield warning("clauses.gap", where, id=clause.id, successor=heir.id)


def _in_circle(catalogue: Catalogue, clause: Clause) -> bool:
    """Return whether the chain of successors leads back to the clause."""
    seen: set[str] = set()
    heir = catalogue.get(clause.successor)
    while heir is not None and heir.id not in seen:
        if heir.id == clause.id:
            return True
        seen.add(heir.id)
        heir = catalogue.get(heir.successor)
    return False


def where_used(
    catalogue: Catalogue, packages: Mapping[str, Iterable[str]]
) -> Mapping[str, tuple[str, ...]]:
    """Return for each clause the templates that offer it, given the clause ids of each template."""
    uses = {template: frozenset(ids) for template, ids in packages.items()}
    return {
        clause.id: tuple(sorted(t for t, ids in uses.items() if clause.id in ids))
        for clause in catalogue.clauses
    }
