"""The measures of an evaluation, on numbers that can be counted by hand."""

from drafter.wording.evaluation import (
    Answered,
    Labelled,
    fact_errors,
    measure_pairs,
    measure_passages,
)
from drafter.wording.guard import VerdictKind

PASS, WARN, BLOCK = VerdictKind.PASS, VerdictKind.WARN, VerdictKind.BLOCK


def pair(kind: str, verdict: VerdictKind, *, good: bool = False) -> Labelled:
    return Labelled("x", good, kind, verdict, 0.002)


def answered(*offered: str, withheld: int = 0) -> Answered:
    text = "Sie zahlen 120,00 EUR bis zum 01.04.2026 in zwei Raten."
    return Answered("x", text, ("120,00", "zwei"), offered, withheld, 2.0, 0.5)


def test_pairs() -> None:
    measured = measure_pairs(
        [
            pair("amount", PASS),
            pair("amount", BLOCK),
            pair("bound", WARN),
            pair("modality", PASS),
            pair("faithful", PASS, good=True),
            pair("faithful", WARN, good=True),
            pair("faithful", BLOCK, good=True),
        ]
    )
    assert measured.fact_faults_passed == 1
    assert measured.other_faults_caught == 0.5
    assert round(measured.good_passed, 2) == 0.33
    assert round(measured.good_not_blocked, 2) == 0.67
    assert dict(measured.caught_by_kind) == {"amount": 0.5, "bound": 1.0, "modality": 0.0}


def test_passages() -> None:
    kept = "Bitte zahlen Sie 120,00 EUR bis zum 01.04.2026 in zwei Raten."
    measured = measure_passages([answered(kept, withheld=1), answered(withheld=2)])
    assert measured.offered_share == 0.5
    assert measured.withheld_share == 0.75
    assert measured.fact_errors == 0


def test_fact_errors_are_found_without_the_guard() -> None:
    lost = "Sie zahlen 120,00 EUR bis zum 01.04.2026 in mehreren Raten."
    added = "Sie zahlen 120,00 EUR bis zum 01.04.2026 in zwei Raten auf Konto 7."
    assert fact_errors(answered(lost, added)) == (lost, added)


def test_nothing_measured_is_nothing_claimed() -> None:
    assert measure_passages([]).offered_share == 0.0
    assert measure_pairs([]).pairs == 0
