"""The choice of clauses for a case: conditions, order, and what stands against a choice."""

from dataclasses import replace
from datetime import date

import pytest

from drafter.law.clause_selection import Shelf, check_selection, refreshed
from drafter.law.clauses import Catalogue, Clause
from drafter.messages import sentence
from drafter.notice.clauses import CONDITIONS, ClauseKind, Pick, Selection
from drafter.notice.document import Matter, ProcedureLaw
from drafter.notice.findings import Finding, Severity

DAY = date(2026, 11, 23)
NEW = Clause(
    id="nachweis",
    title="Verwendungsnachweis",
    kind=ClauseKind.OBLIGATION,
    text="Den Nachweis legen Sie vor.",
    version="2.0.0",
    legal_basis=("§ 36 Abs. 2 Nr. 4 VwVfG",),
    valid_from=date(2026, 1, 1),
    preselect="zuwendung > 2500",
    position=20,
)
OLD = replace(
    NEW,
    id="nachweis-2024",
    title="Verwendungsnachweis (alt)",
    version="1.0.0",
    valid_from=None,
    valid_until=date(2025, 12, 31),
    successor="nachweis",
)
RIGHT = replace(NEW, id="widerruf", title="Widerruf", preselect="", position=90, version="1.0.0")
NEVER = replace(RIGHT, id="kein-widerruf", title="Kein Widerruf", excludes=("widerruf",))
CATALOGUE = Catalogue((OLD, NEW, RIGHT, NEVER))
SHELF = Shelf(CATALOGUE, CATALOGUE.clauses, frozenset(CONDITIONS))
FREE = Matter("zuwendung", discretionary=True)


def picked(*ids: str) -> Selection:
    return Selection(tuple(SHELF.pick(i) for i in ids))


def checked(
    selection: Selection, shelf: Shelf = SHELF, matter: Matter = FREE
) -> tuple[Finding, ...]:
    return check_selection(shelf, selection, matter, DAY)


def test_selection_is_ordered_and_has_each_clause_once() -> None:
    made = Selection().with_clause(Pick("a")).with_clause(Pick("b")).with_clause(Pick("c"))
    assert made.with_clause(Pick("a")) == made
    assert made.with_clause(Pick("d"), 1).ids == ("a", "d", "b", "c")
    assert made.moved("c", 0).ids == ("c", "a", "b")
    assert made.moved("a", 99).ids == ("b", "c", "a")
    assert made.moved("x", 0) == made
    assert made.without("b").ids == ("a", "c")
    assert made.replaced("b", Pick("x")).ids == ("a", "x", "c")
    assert made.replaced("b", Pick("c")).ids == ("a", "c")


def test_condition_brings_a_clause_to_its_place_and_takes_it_away_again() -> None:
    there = refreshed(SHELF, picked("widerruf"), DAY, lambda _: True)
    assert there.ids == ("nachweis", "widerruf")
    assert there.get("nachweis") == Pick("nachweis", "2.0.0", by_hand=False)
    assert refreshed(SHELF, there, DAY, lambda _: False).ids == ("widerruf",)


def test_what_was_picked_or_removed_by_hand_stays_so() -> None:
    assert refreshed(SHELF, picked("nachweis"), DAY, lambda _: False).ids == ("nachweis",)
    removed = refreshed(SHELF, Selection(), DAY, lambda _: True).without_for_good("nachweis")
    assert refreshed(SHELF, removed, DAY, lambda _: True).ids == ()
    again = removed.with_clause(SHELF.pick("nachweis"))
    assert again.removed == ()


def test_only_valid_clauses_are_asked_and_a_former_version_is_not_doubled() -> None:
    asked: list[str] = []

    def holds(expression: str) -> bool:
        asked.append(expression)
        return True

    assert refreshed(SHELF, picked("nachweis-2024"), DAY, holds).ids == ("nachweis-2024",)
    assert asked == ["zuwendung > 2500"]


def test_good_selection_is_not_objected_to() -> None:
    assert checked(picked("nachweis", "widerruf")) == ()


def test_expired_clause_is_refused_with_its_successor_named() -> None:
    (found,) = checked(picked("nachweis-2024", "widerruf"))
    assert (found.code, found.where.clause) == ("clauses.expired.successor", "nachweis-2024")
    assert "„Verwendungsnachweis“ (nachweis)" in sentence(found)
    assert "31.12.2025" in sentence(found)


def test_what_is_out_of_time_without_heir_or_unknown_is_refused() -> None:
    early = replace(NEW, valid_from=date(2030, 1, 1))
    alone = Catalogue((replace(OLD, successor=""), early))
    shelf = Shelf(alone, alone.clauses, SHELF.kinds)
    found = checked(Selection((Pick("nachweis-2024"), Pick("nachweis"), Pick("fehlt"))), shelf)
    assert [f.code for f in found] == ["clauses.expired", "clauses.early", "clauses.unknown"]
    assert all(sentence(f) for f in found)


@pytest.mark.parametrize(
    ("selection", "code", "place"),
    [
        (picked("nachweis", "nachweis"), "clauses.doubled", "nachweis"),
        (picked("nachweis", "nachweis-2024"), "clauses.both_versions", "nachweis-2024"),
        (picked("nachweis-2024", "nachweis"), "clauses.both_versions", "nachweis"),
        (picked("widerruf", "kein-widerruf"), "clauses.contradiction", "kein-widerruf"),
        (picked("kein-widerruf", "widerruf"), "clauses.contradiction", "widerruf"),
        (Selection((Pick("widerruf", "0.9.0"),)), "clauses.changed", "widerruf"),
    ],
)
def test_faulty_selection(selection: Selection, code: str, place: str) -> None:
    found = [f for f in checked(selection) if f.code == code]
    assert [f.where.clause for f in found] == [place]
    assert sentence(found[0])


@pytest.mark.parametrize(
    ("basis", "refused"),
    [
        (("§ 36 Abs. 2 Nr. 4 VwVfG",), True),
        (("§ 36 VwVfG",), True),
        ((), True),
        (("§ 36 Abs. 1 VwVfG",), False),
        (("§ 36 Abs. 2 Nr. 4 VwVfG", "§ 70 NBauO"), False),
        (("§ 32 Abs. 2 Nr. 4 SGB X",), True),
        (("§ 24 Abs. 4 WoGG", "§ 32 Abs. 1 SGB X"), False),
    ],
)
def test_bound_decision_needs_a_law_for_its_conditions(
    basis: tuple[str, ...], refused: bool
) -> None:
    catalogue = Catalogue((replace(RIGHT, legal_basis=basis),))
    shelf = Shelf(catalogue, catalogue.clauses, SHELF.kinds)
    found = checked(Selection((Pick("widerruf"),)), shelf, Matter("baugenehmigung"))
    assert ("clauses.bound" in [f.code for f in found]) is refused
    assert not any(
        f.code == "clauses.bound" for f in checked(Selection((Pick("widerruf"),)), shelf)
    )


def test_clause_of_the_other_procedure_law_is_warned_of() -> None:
    social = Matter("wohngeld", ProcedureLaw.SGBX, discretionary=True)
    (found,) = checked(picked("widerruf"), matter=social)
    assert (found.code, found.severity) == ("clauses.other_law", Severity.WARNING)
    assert "§ 32 SGB X" in sentence(found)


def test_template_takes_only_the_kinds_and_clauses_that_fit() -> None:
    note = replace(RIGHT, id="notiz", kind=ClauseKind.NOTE)
    hers = replace(RIGHT, id="andere", areas=("bauen",))
    catalogue = Catalogue((note, hers, RIGHT))
    shelf = Shelf(catalogue, (note, hers), SHELF.kinds)
    found = checked(Selection((Pick("notiz"), Pick("andere"), Pick("widerruf"))), shelf)
    assert [(f.code, f.where.clause) for f in found] == [
        ("clauses.no_place", "notiz"),
        ("clauses.other_matter", "andere"),
        ("clauses.other_matter", "widerruf"),
    ]
