"""The lock without a model: no figure but the facts, whatever is tried."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.engine.fact_lock import START, FactLock, fact_strings, is_guarded, with_endings

NOTICE = (
    "Die Auszahlung von 40.500,00 EUR erfolgt zum 01.04.2026 und 15. Mai 2026 nach § 28 Abs. 2 "
    "Nr. 3 VwVfG, §§ 4 und 5 NKAG und Art. 6 Abs. 1 lit. e DSGVO (Az. 32.1-17/2026-A3) binnen 14 "
    "Tagen, höchstens jedoch 75 % vom 01.08.–31.12.2026."
)


def lock(text: str = NOTICE) -> FactLock:
    return FactLock(fact_strings(text))


def allows(text: str, source: str = NOTICE) -> bool:
    """Whether the lock lets a whole text pass, its end included."""
    automaton = lock(source)
    state = automaton.after(text)
    return state is not None and automaton.may_end(state)


def test_facts_are_taken_whole() -> None:
    assert fact_strings(
        "Az. 32.1-17/2026-A3 nach § 35a Abs. 1 Satz 2 SGB VIII: 5 % bis 1.4.2026"
    ) == (
        "§ 35a Abs. 1 Satz 2 SGB VIII",
        "32.1-17/2026-A3",
        "5 %",
        "1.4.2026",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Sie erhalten 40.500,00 EUR.",
        "Am 01.04.2026 zahlen wir (40.500,00 EUR).",
        "Nach § 28 Abs. 2 Nr. 3 VwVfG geht das.",
        "Sie haben 14 Tage Zeit.",
        "Innerhalb von 14 Tagen.",
        "Vom 01.08 bis zum 31.12.2026.",
        "75 % und 40.500,00 EUR, also nichts anderes.",
        "Ohne jede Zahl.",
    ],
)
def test_faithful_texts_pass(text: str) -> None:
    assert allows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sie erhalten 41.500,00 EUR.",
        "Sie erhalten 40.500,001 EUR.",
        "Sie erhalten 140.500,00 EUR.",
        "Sie erhalten 40.500 EUR.",
        "Sie erhalten 40.500,00 Cent.",
        "Sie erhalten -40.500,00 EUR.",
        "Am 01.04.2027 zahlen wir.",
        "Am 1.4.2026 zahlen wir.",
        "Nach § 29 VwVfG geht das.",
        "Nach § 28 VwVfG geht das.",
        "Nach § 28a VwVfG geht das.",
        "Nach § 28 Abs. 2 Nr. 4 VwVfG geht das.",
        "Nach § geht das.",
        "Sie haben 14 Wochen Zeit.",
        "Sie haben 1475 % Zeit.",
        "Sie haben 75 Tage.",
        "Ⅳ. Abschnitt",
        "x² und ½",
        "１４ Tage",
        "٣ Tage",
        "5 €",
    ],
)
def test_other_figures_do_not(text: str) -> None:
    assert not allows(text)


def test_a_unit_is_known_with_its_endings_and_as_it_is_written() -> None:
    source = "8 Wochen zu je 35 Wochenstunden, 3 Monate, 12 km"
    assert with_endings(fact_strings(source), source) == (
        "8 Woche", "8 Wochen", "35 Woche", "35 Wochen", "35 Wochenstunden",
        "3 Monat", "3 Monate", "3 Monaten", "3 Monats", "12 km",
    )  # fmt: skip
    automaton = FactLock(with_endings(fact_strings(source), source))
    assert automaton.first_refused(source) is None
    begun = automaton.after("8 W")
    assert begun is not None
    assert {"oche", "ochen"} <= automaton.continuations(begun, 24)


def test_a_figure_may_end_a_sentence_or_go_on_as_a_longer_fact() -> None:
    source = "Nr. 10 und 10.000,00 EUR"
    assert allows("Es sind 10.", source)
    assert allows("Es sind 10.000,00 EUR.", source)
    assert not allows("Es sind 10.000", source)


def test_two_facts_cannot_be_glued_together() -> None:
    source = "Es sind 12 oder 34."
    assert not allows("1234", source)
    assert not allows("12 34", source)
    assert not allows("12.34", source)
    assert allows("12 und 34", source)


@given(st.text(alphabet="0123456789.,/- §%€EURabsAbsNr()½²", max_size=40))
@settings(max_examples=400, deadline=None)
def test_the_original_always_passes_its_own_lock(text: str) -> None:
    assert lock(text).first_refused(text) is None


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_whatever_the_lock_lets_pass_has_only_facts(data: st.DataObject) -> None:
    """Walk at random, always allowed: every run of digits is a run of digits of the source."""
    automaton = lock()
    state, text = START, ""
    for _ in range(data.draw(st.integers(5, 60))):
        char = data.draw(st.sampled_from("0123456789.,/- §%EURTagVwVfGNrAbsx"))
        following = automaton.step(state, char)
        if following is not None:
            state, text = following, text + char
    if not automaton.may_end(state):
        text = text[: _last_free(automaton, text)]
    known = set(re.findall(r"\d+", NOTICE))
    assert set(re.findall(r"\d+", text)) <= known
    assert text.count("§") == 0 or "§" in NOTICE


def _last_free(automaton: FactLock, text: str) -> int:
    state, last = START, 0
    for index, char in enumerate(text, start=1):
        following = automaton.step(state, char)
        assert following is not None
        state = following
        last = index if automaton.may_end(state) else last
    return last


def test_a_fact_begun_can_only_be_completed() -> None:
    automaton = lock()
    state = automaton.after("Nach § 28")
    assert state is not None
    assert automaton.forced(state)
    assert automaton.continuations(state, 5) == {" ", " A", " Ab", " Abs", " Abs."}


def test_without_facts_there_are_no_figures() -> None:
    automaton = FactLock(())
    assert automaton.after("Keine Zahl, kein Zeichen.") is not None
    assert all(
        automaton.step(START, char) is None for char in "0123456789§%€²½Ⅷ" if is_guarded(char)
    )
