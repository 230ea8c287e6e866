"""The shipped templates with their cases: no word that the dictionary lacks, no flaw to mend."""

import pytest

from drafter.session.language import LanguageReport, Look, free_text
from drafter.session.vocabulary import Vocabulary
from tests.helpers.cases import AUTHORITIES, CASES, FIRST, PLACES, filled, renderer

VOCABULARY = Vocabulary(PLACES)
SPECIAL = "sonderzeichen"  # cases whose values are full of signs on purpose


def report(name: str, authority: str = "") -> LanguageReport:
    case = filled(name, authority)
    free = free_text(renderer(name.partition("/")[0]).package.schema)
    found = Look(case.notice, case.authority, free, VOCABULARY, frozenset()).take()
    assert found is not None
    return found


def unknown(found: LanguageReport) -> list[str | None]:
    return [f.where.words for f in found.findings if f.code.startswith("spelling.")]


@pytest.mark.parametrize("name", CASES)
def test_every_case_is_spelt_right(name: str) -> None:
    assert unknown(report(name)) == []


@pytest.mark.parametrize("authority", AUTHORITIES)
def test_every_authority_is_known_to_the_dictionary(authority: str) -> None:
    assert {name: unknown(report(name, authority)) for name in FIRST.values()} == {
        name: [] for name in FIRST.values()
    }


@pytest.mark.parametrize("name", [name for name in CASES if SPECIAL not in name])
def test_no_case_has_a_flaw_of_typography(name: str) -> None:
    found = [f for f in report(name).findings if f.code.startswith("typography.")]
    assert found == []


@pytest.mark.parametrize("name", FIRST.values())
def test_every_letter_can_be_read_with_effort_at_most(name: str) -> None:
    whole = report(name).reading.whole
    assert whole is not None
    assert whole.flesch > 30  # below that texts count as very hard
