"""Which clauses a case has: picked by their conditions or by hand, and what is wrong with a choice.

Source of the rules: VwVfG § 36 and SGB X § 32 (Nebenbestimmungen).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from drafter.law.clauses import Catalogue, Clause
from drafter.notice.clauses import ClauseKind, Pick, Selection
from drafter.notice.document import Matter, ProcedureLaw
from drafter.notice.findings import Finding, Where, error, warning

_BOUND_SOURCE: Final = "§ 36 Abs. 1 VwVfG, § 32 Abs. 1 SGB X"
_FOR_DISCRETION: Final = re.compile(r"§\s(?:36|32)(?:\sAbs\.\s2\b.*)?\s(?:VwVfG|SGB\sX)\Z")
"""A basis that only lets decisions at discretion carry a Nebenbestimmung, or names no paragraph."""
_OF_VWVFG: Final = re.compile(r"\bVwVfG\b")
_OF_SGBX: Final = re.compile(r"\bSGB\sX\b")

Holds = Callable[[str], bool]
"""Whether an expression of the template language holds for a case."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a template offers: the clauses that fit it, and the kinds it has a place for.

    ``catalogue`` holds all others as well, so that a successor can be named.
    """

    catalogue: Catalogue
    offered: tuple[Clause, ...] = ()
    kinds: frozenset[ClauseKind] = frozenset()

    def pick(self, clause_id: str, *, by_hand: bool = True) -> Pick:
        """A pick of the clause as it is today."""
        clause = self.catalogue.get(clause_id)
        return Pick(clause_id, clause.version if clause else "", by_hand)

    def place_for(self, clause_id: str, selection: Selection) -> int:
        """Where a clause goes in: before the first that has a later place in the catalogue."""
        mine = self._place(clause_id)
        places = (index for index, i in enumerate(selection.ids) if self._place(i) > mine)
        return next(places, len(selection.picks))

    def _place(self, clause_id: str) -> tuple[int, str]:
        clause = self.catalogue.get(clause_id)
        return (clause.position if clause else 0, clause_id)


def refreshed(shelf: Shelf, selection: Selection, day: date, holds: Holds) -> Selection:
    """The selection after the conditions were asked.

    A clause whose condition holds comes in, unless somebody took it out or a former version of it
    is there; one that its condition brought goes when that no longer holds. What was picked by
    hand stays, and so does what has expired: a person replaces it.
    """
    for clause in shelf.offered:
        if not clause.preselect or not clause.valid_on(day):
            continue
        pick = selection.get(clause.id)
        wanted = holds(clause.preselect)
        if pick is not None and not wanted and not pick.by_hand:
            selection = selection.without(clause.id)
        elif pick is None and wanted and not _kept_out(shelf.catalogue, selection, clause.id):
            place = shelf.place_for(clause.id, selection)
            selection = selection.with_clause(shelf.pick(clause.id, by_hand=False), place)
    return selection


def _kept_out(catalogue: Catalogue, selection: Selection, clause_id: str) -> bool:
    """Whether somebody took a clause out, or has a former version of it that is not replaced."""
    former = (i for i in selection.ids if clause_id in _heirs(catalogue, i))
    return clause_id in selection.removed or any(former)


def _heirs(catalogue: Catalogue, clause_id: str) -> tuple[str, ...]:
    """The ids of all successors of a clause, in their order."""
    found: list[str] = []
    clause = catalogue.get(clause_id)
    while clause is not None and clause.successor and clause.successor not in (*found, clause_id):
        found.append(clause.successor)
        clause = catalogue.get(clause.successor)
    return tuple(found)


def check_selection(
    shelf: Shelf, selection: Selection, matter: Matter, day: date
) -> tuple[Finding, ...]:
    """What stands against a choice of clauses; each finding names its clause."""
    found = [f for pick in selection.picks for f in _on_pick(shelf, pick, matter, day)]
    return tuple(dict.fromkeys((*found, *_between(shelf.catalogue, selection))))


def _on_pick(shelf: Shelf, pick: Pick, matter: Matter, day: date) -> Iterator[Finding]:
    clause = shelf.catalogue.get(pick.id)
    where = Where(clause=pick.id)
    if clause is None:
        yield error("clauses.unknown", where, id=pick.id)
        return
    yield from _out_of_time(shelf.catalogue, clause, where, day)
    if clause.kind not in shelf.kinds:
        yield error("clauses.no_place", where, title=clause.title, kind=clause.kind.german)
    elif clause not in shelf.offered or (clause.areas and matter.area not in clause.areas):
        yield error("clauses.other_matter", where, title=clause.title)
    if pick.version and pick.version != clause.version:
        versions = {"picked": pick.version, "current": clause.version}
        yield warning("clauses.changed", where, title=clause.title, **versions)
    if clause.kind.is_condition:
        yield from _on_condition(clause, matter, where)


def _out_of_time(
    catalogue: Catalogue, clause: Clause, where: Where, day: date
) -> Iterator[Finding]:
    if clause.early_on(day):
        yield error("clauses.early", where, title=clause.title, day=f"{clause.valid_from:%d.%m.%Y}")
    if not clause.expired_on(day):
        return
    until = f"{clause.valid_until:%d.%m.%Y}"
    heir = catalogue.current(clause.id, day)
    if heir is None:
        yield error("clauses.expired", where, title=clause.title, until=until)
    else:
        named = {"successor": heir.title, "id": heir.id}
        yield error("clauses.expired.successor", where, title=clause.title, until=until, **named)


def _on_condition(clause: Clause, matter: Matter, where: Where) -> Iterator[Finding]:
    """Whether a Nebenbestimmung may be added to a decision of this kind."""
    if not matter.administrative_act:
        return
    basis = ", ".join(clause.legal_basis)
    bound_basis = any(not _FOR_DISCRETION.search(b) for b in clause.legal_basis)
    if not matter.discretionary and not bound_basis:
        yield error("clauses.bound", where, source=_BOUND_SOURCE, title=clause.title)
    social = matter.procedure_law is ProcedureLaw.SGBX
    foreign, own = (_OF_VWVFG, _OF_SGBX) if social else (_OF_SGBX, _OF_VWVFG)
    if foreign.search(basis) and not own.search(basis):
        right = "§ 32 SGB X" if social else "§ 36 VwVfG"
        yield warning("clauses.other_law", where, source=right, title=clause.title, right=right)


def _between(catalogue: Catalogue, selection: Selection) -> Iterator[Finding]:
    """What clauses have against each other: the same twice, two versions, contradictions."""
    for clause_id, count in Counter(selection.ids).items():
        if count > 1:
            clause = catalogue.get(clause_id)
            title = clause.title if clause else clause_id
            yield error("clauses.doubled", Where(clause=clause_id), title=title)
    picked = [c for c in map(catalogue.get, dict.fromkeys(selection.ids)) if c is not None]
    for index, one in enumerate(picked):
        for other in picked[index + 1 :]:
            place = Where(clause=other.id)
            titles = {"title": other.title, "other": one.title}
            if other.id in _heirs(catalogue, one.id) or one.id in _heirs(catalogue, other.id):
                yield error("clauses.both_versions", place, **titles)
            elif other.id in one.excludes or one.id in other.excludes:
                yield error("clauses.contradiction", place, **titles)
