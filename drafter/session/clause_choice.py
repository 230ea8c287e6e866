"""The clauses of one notice while somebody works on it: picked, removed, ordered, replaced."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from drafter.law.clause_selection import Shelf
from drafter.law.clauses import Clause
from drafter.notice.clauses import Pick, Selection
from drafter.notice.faults import Fault


@dataclass(frozen=True, slots=True)
class PickedClause:
    """A clause of the notice; ``clause`` is None where the catalogue no longer has it.

    ``successor`` is the clause to use instead where this one has expired; ``changed``: it was
    picked in another version.
    """

    pick: Pick
    clause: Clause | None
    expired: bool
    successor: Clause | None
    changed: bool


class ClauseChoice:
    """What the template offers and what the case has. ``changed`` is called after each change.

    ``faults`` are the clauses that could not be read.
    """

    def __init__(
        self,
        shelf: Shelf,
        selection: Selection,
        today: Callable[[], date],
        faults: tuple[Fault, ...] = (),
    ) -> None:
        self.shelf = shelf
        self.faults = faults
        self._selection = selection
        self._today = today
        self._former: list[Selection] = []
        self.changed: Callable[[], None] = lambda: None

    @property
    def selection(self) -> Selection:
        """The clauses of the case."""
        return self._selection

    def settle(self, selection: Selection) -> None:
        """Take over what the conditions made of the selection."""
        self._selection = selection

    def picked(self) -> tuple[PickedClause, ...]:
        """The clauses of the case in their order."""
        return tuple(self._picked(pick) for pick in self._selection.picks)

    def _picked(self, pick: Pick) -> PickedClause:
        clause = self.shelf.catalogue.get(pick.id)
        expired = clause is not None and clause.expired_on(self._today())
        heir = self.shelf.catalogue.current(pick.id, self._today()) if expired else None
        changed = clause is not None and pick.version not in ("", clause.version)
        return PickedClause(pick, clause, expired, heir, changed)

    def found(self, query: str) -> tuple[Clause, ...]:
        """The offered clauses that hold every word of a query: first those that may be added.

        Those that the notice has come after them, those out of time at the end.
        """
        offered = {clause.id for clause in self.shelf.offered}
        found = [c for c in self.shelf.catalogue.search(query) if c.id in offered]
        picked = self._selection.ids
        return tuple(sorted(found, key=lambda c: (not self.is_valid(c), c.id in picked)))

    def successor(self, clause_id: str) -> Clause | None:
        """The clause that is valid today in place of this one."""
        return self.shelf.catalogue.current(clause_id, self._today())

    def is_valid(self, clause: Clause) -> bool:
        """Whether it may be used today."""
        return clause.valid_on(self._today())

    def is_expired(self, clause: Clause) -> bool:
        """Whether it has had its time."""
        return clause.expired_on(self._today())

    def pick(self, clause_id: str) -> None:
        """Put a clause in at the place that the catalogue gives it."""
        place = self.shelf.place_for(clause_id, self._selection)
        self._change(self._selection.with_clause(self.shelf.pick(clause_id), place))

    def remove(self, clause_id: str) -> None:
        """Take a clause out; its condition does not bring it back."""
        self._change(self._selection.without_for_good(clause_id))

    def move(self, clause_id: str, step: int) -> None:
        """Move a clause up (-1) or down (+1)."""
        if clause_id in self._selection.ids:
            place = self._selection.ids.index(clause_id) + step
            self._change(self._selection.moved(clause_id, place))

    def replace(self, clause_id: str, successor_id: str) -> None:
        """Put the successor where an expired clause stands, or take over a new version."""
        self._change(self._selection.replaced(clause_id, self.shelf.pick(successor_id)))

    @property
    def can_undo(self) -> bool:
        """Whether a change of this sitting can be taken back."""
        return bool(self._former)

    def undo(self) -> bool:
        """Take back the last change by hand."""
        if not self._former:
            return False
        self._selection = self._former.pop()
        self.changed()
        return True

    def _change(self, selection: Selection) -> None:
        if selection != self._selection:
            self._former.append(self._selection)
            self._selection = selection
            self.changed()
