"""Ground types of the clause catalogue (Textbausteine): kinds, and which clauses a case has."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


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
        return self in CONDITIONS

    @property
    def german(self) -> str:
        """The name of the kind as it is printed."""
        return _GERMAN.get(self, self.value.capitalize())


CONDITIONS: Final = (
    ClauseKind.TIME_LIMIT,
    ClauseKind.CONDITION,
    ClauseKind.REVOCATION,
    ClauseKind.OBLIGATION,
    ClauseKind.LATER_OBLIGATION,
)
"""The kinds of Nebenbestimmungen."""

_GERMAN: Final = {ClauseKind.REASON: "Begründung"}


@dataclass(frozen=True, slots=True)
class Pick:
    """A clause that a case has, in the version that was read when it was picked.

    ``by_hand`` is False for one that its condition picked; it goes when the condition fails.
    """

    id: str
    version: str = ""
    by_hand: bool = True


@dataclass(frozen=True, slots=True)
class Selection:
    """The clauses of a case, in the order in which they are printed.

    ``removed`` were taken out by hand, so that their condition does not bring them back.
    """

    picks: tuple[Pick, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids in their order."""
        return tuple(pick.id for pick in self.picks)

    def get(self, clause_id: str) -> Pick | None:
        """The pick of this id, None if there is none."""
        return next((pick for pick in self.picks if pick.id == clause_id), None)

    def with_clause(self, pick: Pick, position: int | None = None) -> "Selection":
        """The selection with a clause at a position (none: its end); one in it stays there."""
        removed = tuple(i for i in self.removed if i != pick.id)
        if pick.id in self.ids:
            return replace(self, removed=removed)
        picks = list(self.picks)
        picks.insert(len(picks) if position is None else position, pick)
        return Selection(tuple(picks), removed)

    def without(self, clause_id: str) -> "Selection":
        """The selection without a clause."""
        return replace(self, picks=tuple(p for p in self.picks if p.id != clause_id))

    def without_for_good(self, clause_id: str) -> "Selection":
        """The selection without a clause that its condition is not to bring back."""
        kept = self.without(clause_id)
        return replace(kept, removed=tuple(dict.fromkeys((*kept.removed, clause_id))))

    def moved(self, clause_id: str, position: int) -> "Selection":
        """The selection with a clause moved to a position, counted from 0."""
        pick = self.get(clause_id)
        if pick is None:
            return self
        rest = [p for p in self.picks if p is not pick]
        rest.insert(max(0, min(position, len(rest))), pick)
        return replace(self, picks=tuple(rest))

    def replaced(self, clause_id: str, pick: Pick) -> "Selection":
        """The selection with another clause where this one stood."""
        if pick.id in self.ids and pick.id != clause_id:
            return self.without(clause_id)
        picks = tuple(pick if p.id == clause_id else p for p in self.picks)
        return replace(self, picks=picks)


NO_CLAUSES: Final = Selection()
"""The selection of a case without clauses."""


@dataclass(frozen=True, slots=True)
class ClauseRef:
    """A clause that stands in a notice, in the version whose text is printed."""

    id: str
    version: str
