"""The clause catalogue: typed, versioned texts with dates of validity, shared by templates.

A clause is data that an administrator keeps; here stands what may be asked of it. ``text`` and
``preselect`` are template language and are read by those who know it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from drafter.notice.findings import Finding, Where, error, warning


class ClauseKind(StrEnum):
    """What a clause is. The first five are the types of Nebenbestimmungen (VwVfG § 36(2))."""

    TIME_LIMIT = "befristung"
    CONDITION = "bedingung"
    REVOCATION = "widerrufsvorbehalt"
    OBLIGATION = "auflage"
    LATER_OBLIGATION = "auflagenvorbehalt"
    REASON = "begruendung"
    NOTE = "hinweis"
    COSTS = "kosten"
    REMEDY = "rechtsbehelfsbelehrung"
    CLOSING = "schluss"

    @property
    def is_condition(self) -> bool:
        """Whether this is a Nebenbestimmung."""
        return self in _CONDITIONS


_CONDITIONS: Final = frozenset(
    {
        ClauseKind.TIME_LIMIT,
        ClauseKind.CONDITION,
        ClauseKind.REVOCATION,
        ClauseKind.OBLIGATION,
        ClauseKind.LATER_OBLIGATION,
    }
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. Both days of validity are included; None means no limit.

    ``successor`` is the id of the clause to use once this one has expired; ``preselect`` is an
    expression over the fields of a case, empty for clauses that are only picked by hand.
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
    words = (clause.title, clause.kind.value, clause.text, *clause.legal_basis, clause.id)
    return " ".join(words).casefold()


def _in_title(clause: Clause, wanted: list[str]) -> bool:
    return all(word in clause.title.casefold() for word in wanted)


@dataclass(frozen=True, slots=True)
class Selection:
    """The clauses picked for a case, in the order in which they are printed."""

    ids: tuple[str, ...] = ()

    def with_clause(self, clause_id: str) -> "Selection":
        """Return the selection with a clause at its end; one that is in it stays where it is."""
        return self if clause_id in self.ids else Selection((*self.ids, clause_id))

    def without(self, clause_id: str) -> "Selection":
        """Return the selection without a clause."""
        return Selection(tuple(i for i in self.ids if i != clause_id))

    def moved(self, clause_id: str, position: int) -> "Selection":
        """Return the selection with a clause moved to a position, counted from 0."""
        if clause_id not in self.ids:
            return self
        rest = [i for i in self.ids if i != clause_id]
        rest.insert(max(0, min(position, len(rest))), clause_id)
        return Selection(tuple(rest))


def preselected(
    catalogue: Catalogue, day: date, holds: Callable[[str], bool], allowed: Iterable[str] = ()
) -> Selection:
    """Return the clauses whose condition holds for a case.

    ``holds`` evaluates an expression of the template language; ``allowed`` limits the choice to
    the clauses a template offers (none given: all).
    """
    offered = frozenset(allowed)
    return Selection(
        tuple(
            c.id
            for c in catalogue.valid_on(day)
            if c.preselect and (not offered or c.id in offered) and holds(c.preselect)
        )
    )


def check_selection(catalogue: Catalogue, selection: Selection, day: date) -> tuple[Finding, ...]:
    """Return an error for each clause that may not be used on a day, its heir named."""
    return tuple(f for i in selection.ids for f in _refused(catalogue, i, day))


def _refused(catalogue: Catalogue, clause_id: str, day: date) -> Iterator[Finding]:
    clause = catalogue.get(clause_id)
    where = Where(words=clause_id)
    if clause is None:
        yield error("clauses.unknown", where, id=clause_id)
    elif clause.expired_on(day):
        until = f"{clause.valid_until:%d.%m.%Y}"
        basis = ", ".join(clause.legal_basis)
        heir = catalogue.current(clause_id, day)
        if heir is None:
            yield error("clauses.expired", where, source=basis, title=clause.title, until=until)
        else:
            yield error(
                "clauses.expired.successor", where, source=basis, title=clause.title, until=until,
                successor=heir.title, id=heir.id,
            )  # fmt: skip
    elif clause.early_on(day):
        yield error("clauses.early", where, title=clause.title, day=f"{clause.valid_from:%d.%m.%Y}")


def flaws(catalogue: Catalogue) -> tuple[Finding, ...]:
    """Return what is wrong with a catalogue itself: for the one who keeps it."""
    return tuple(f for clause in catalogue.clauses for f in _flaws(catalogue, clause))


def _flaws(catalogue: Catalogue, clause: Clause) -> Iterator[Finding]:
    where = Where(words=clause.id)
    if next(c for c in catalogue.clauses if c.id == clause.id) is not clause:
        yield error("clauses.twice", where, id=clause.id)
    if clause.valid_from and clause.valid_until and clause.valid_from > clause.valid_until:
        yield error("clauses.never_valid", where, id=clause.id)
    if clause.kind.is_condition and not clause.legal_basis:
        source = "§ 36 VwVfG, § 32 SGB X"
        yield warning("clauses.no_basis", where, source=source, id=clause.id)
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
