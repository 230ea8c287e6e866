from dataclasses import replace
from datetime import date

import pytest

from drafter.law.clauses import Catalogue, Clause, flaws, where_used
from drafter.messages import sentence
from drafter.notice.clauses import ClauseKind

DAY = date(2026, 11, 23)
OLD = Clause(
    id="nachweis-2024",
    title="Verwendungsnachweis (alt)",
    kind=ClauseKind.OBLIGATION,
    text="Den Nachweis legen Sie binnen eines Jahres vor.",
    version="1",
    legal_basis=("§ 36 Abs. 2 Nr. 4 VwVfG",),
    valid_until=date(2025, 12, 31),
    successor="nachweis-2026",
)
NEW = replace(
    OLD,
    id="nachweis-2026",
    title="Verwendungsnachweis",
    valid_from=date(2026, 1, 1),
    valid_until=None,
    successor="",
    preselect="zuwendung > 2500",
)
NOTE = Clause("hinweis-konto", "Hinweis zum Konto", ClauseKind.NOTE, "Nennen Sie das Konto.", "2")
CATALOGUE = Catalogue((OLD, NEW, NOTE))


@pytest.mark.parametrize(
    ("day", "old", "new"),
    [(date(2025, 12, 31), True, False), (date(2026, 1, 1), False, True)],
)
def test_both_days_of_validity_are_included(day: date, old: bool, new: bool) -> None:
    assert (OLD.valid_on(day), NEW.valid_on(day)) == (old, new)


def test_current_follows_the_chain_over_several_heirs() -> None:
    middle = replace(NEW, id="mitte", valid_until=date(2026, 6, 30), successor="neu")
    last = replace(NEW, id="neu", valid_from=date(2026, 7, 1))
    chain = Catalogue((replace(OLD, successor="mitte"), middle, last))
    assert chain.current("nachweis-2024", DAY) == last
    assert chain.current("fehlt", DAY) is None


def test_current_survives_a_circle() -> None:
    ended = replace(NEW, valid_until=date(2026, 2, 1), successor="nachweis-2024")
    assert Catalogue((OLD, ended)).current("nachweis-2024", DAY) is None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", ["nachweis-2024", "nachweis-2026", "hinweis-konto"]),
        ("auflage NACHWEIS", ["nachweis-2024", "nachweis-2026"]),
        ("konto", ["hinweis-konto"]),
        ("§ 36", ["nachweis-2024", "nachweis-2026"]),
        ("mond", []),
    ],
)
def test_search(query: str, ids: list[str]) -> None:
    assert [c.id for c in CATALOGUE.search(query)] == ids


def test_search_puts_titles_first_and_leaves_out_what_is_not_valid() -> None:
    mention = replace(NOTE, id="a", title="Allgemeines", text="Verwendungsnachweis folgt.")
    found = Catalogue((mention, OLD, NEW)).search("verwendungsnachweis", DAY)
    assert [c.id for c in found] == ["nachweis-2026", "a"]


def test_where_used() -> None:
    packages = {"zuwendung": ["nachweis-2026"], "auskunft": ("nachweis-2026", "hinweis-konto")}
    assert where_used(CATALOGUE, packages) == {
        "nachweis-2024": (),
        "nachweis-2026": ("auskunft", "zuwendung"),
        "hinweis-konto": ("auskunft",),
    }


def test_good_catalogue_has_no_flaw() -> None:
    assert flaws(CATALOGUE) == ()


@pytest.mark.parametrize(
    ("clauses", "code"),
    [
        ((OLD, NEW, replace(NOTE, excludes=("fehlt",))), "clauses.no_contrary"),
        ((OLD, NEW, replace(NOTE, id="nachweis-2026")), "clauses.twice"),
        ((replace(NEW, valid_until=date(2025, 1, 1)),), "clauses.never_valid"),
        ((replace(NEW, legal_basis=()),), "clauses.no_basis"),
        ((OLD,), "clauses.no_successor"),
        ((OLD, replace(NEW, kind=ClauseKind.NOTE)), "clauses.other_kind"),
        ((OLD, replace(NEW, successor="nachweis-2024")), "clauses.circle"),
        ((OLD, replace(NEW, valid_from=date(2026, 2, 1))), "clauses.gap"),
    ],
)
def test_flaw(clauses: tuple[Clause, ...], code: str) -> None:
    found = flaws(Catalogue(clauses))
    assert code in [f.code for f in found]
    assert all(sentence(f) for f in found)
