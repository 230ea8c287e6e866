"""Whatever stands in a notice, the checks come to an end and can say what they found."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.law import checks
from drafter.messages import sentence
from drafter.notice.document import SectionKind
from tests.law.builders import AUTHORITY, TODAY
from tests.law.faults import spoilt

WORDS = st.sampled_from(
    ["§", "1.000,00 €", "31.02.2026", "Ermessen", "Gebühr", "Klage", "Auflage:", "SGB X", "bis zum",
     "Zwangsgeld", "{{", "Frau Müller", "DE89", "De-Mail", "ich", "zu", "\n", "\u00a0", "ANBest-P"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=12).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SectionKind), TEXTS, st.booleans())
def test_any_text_in_any_section(kind: SectionKind, text: str, numbered: bool) -> None:
    for finding in checks.run(spoilt(kind, text, numbered=numbered), AUTHORITY, TODAY):
        assert sentence(finding)


@pytest.mark.parametrize("unit", ["a", "1.", "Gebühr", "§ 1 Abs. ", "lehne ", "Frau Dr. ", "DE89 "])
def test_time_grows_with_the_length_of_a_text_and_not_with_its_square(unit: str) -> None:
    def seconds(length: int) -> float:
        notice = spoilt(SectionKind.TENOR, unit * (length // len(unit)), numbered=True)
        start = time.perf_counter()
        checks.run(notice, AUTHORITY, TODAY)
        return time.perf_counter() - start

    # eight times the length: a square would take 64 times as long
    assert seconds(40_000) < 32 * max(seconds(5_000), 0.01)
