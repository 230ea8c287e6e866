"""Faulty variants of every template: each is found by its check at its place; clean ones are clean.

The rates are printed; run with ``-s`` to see them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from drafter.notice.findings import Severity
from tests.helpers.cases import CASES, FOLDERS
from tests.helpers.seeding import Seed, Specimen, Spoilt
from tests.templates import seeds_clauses, seeds_form, seeds_law, seeds_values

SEEDS: tuple[Seed, ...] = (
    *seeds_form.SEEDS,
    *seeds_law.SEEDS,
    *seeds_values.SEEDS,
    *seeds_clauses.SEEDS,
)
LEAST_SEEDS = 10
MOST_WARNINGS = 2
LEAST_FOUND = 1.0
MOST_ALARMS = 0.1


@dataclass(frozen=True, slots=True)
class Result:
    """One faulty variant and whether it was found."""

    template: str
    seed: str
    case: str
    found: bool
    said: tuple[str, ...]


@cache
def specimens(template: str) -> tuple[Specimen, ...]:
    """All clean cases of a template."""
    return tuple(Specimen.of(name) for name in CASES if name.startswith(f"{template}/"))


@cache
def results(template: str) -> tuple[Result, ...]:
    """Every seed in the first case in which it can be made."""
    return tuple(result for seed in SEEDS for result in _first(template, seed))


def _first(template: str, seed: Seed) -> Iterator[Result]:
    for specimen in specimens(template):
        spoilt = seed.spoil(specimen)
        if spoilt is not None:
            yield _result(template, seed, specimen, spoilt)
            return


def _result(template: str, seed: Seed, specimen: Specimen, spoilt: Spoilt) -> Result:
    new = [f for f in spoilt.findings if f not in specimen.clean]
    said = tuple(f"{f.code} [{f.where}]" for f in new)
    return Result(template, seed.name, specimen.name, seed.found(specimen, spoilt), said)


@pytest.mark.parametrize("template", FOLDERS)
def test_every_seeded_fault_is_found_at_its_place(template: str) -> None:
    seeded = results(template)
    assert len(seeded) >= LEAST_SEEDS
    missed = [r for r in seeded if not r.found]
    assert not missed, "\n".join(f"{r.seed} in {r.case}: {', '.join(r.said)}" for r in missed)


@pytest.mark.parametrize("template", FOLDERS)
def test_clean_cases_have_no_error_and_few_warnings(template: str) -> None:
    for specimen in specimens(template):
        weights = Counter(f.severity for f in specimen.clean)
        assert weights[Severity.ERROR] == 0, specimen.clean
        assert weights[Severity.WARNING] <= MOST_WARNINGS, specimen.clean


def test_every_seed_is_made_somewhere() -> None:
    made = {r.seed for template in FOLDERS for r in results(template)}
    assert made == {seed.name for seed in SEEDS}


def test_rates(capsys: pytest.CaptureFixture[str]) -> None:
    seeded = [r for template in FOLDERS for r in results(template)]
    found = sum(r.found for r in seeded)
    clean = [s for template in FOLDERS for s in specimens(template)]
    alarmed = [s for s in clean if any(f.severity is not Severity.INFO for f in s.clean)]
    with capsys.disabled():
        print(f"\nGesäte Fehler gefunden: {found} von {len(seeded)} ({found / len(seeded):.1%})")
        print(
            f"Fehlalarme: {len(alarmed)} von {len(clean)} fehlerfreien Fällen"
            f" ({len(alarmed) / len(clean):.1%})"
        )
    assert found / len(seeded) >= LEAST_FOUND
    assert len(alarmed) / len(clean) <= MOST_ALARMS
