"""Vectors computed from the rules; V21 to V23 are decided cases."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law import deadlines
from drafter.law.deadlines import Mode, Settings, Span
from drafter.law.deadlines_rules import ANNOUNCEMENT, DEFAULT, FictionShift
from drafter.law.deadlines_span import Unit, last_day
from drafter.law.holidays import STATES, day_off, next_working_day
from drafter.messages.law import SENTENCES
from drafter.notice.document import ProcedureLaw
from drafter.notice.faults import UnreadableInput

VECTORS = [
    # id, regime, mode, day, period, announced, raw end, end
    ("V1", "vwvfg", "post", "2026-11-23", "1m", "2026-11-27", "2026-12-27", "2026-12-28"),
    ("V2", "vwvfg", "post", "2026-11-24", "1m", "2026-11-28", "2026-12-28", "2026-12-28"),
    ("V3", "vwvfg", "post", "2026-11-25", "1m", "2026-11-29", "2026-12-29", "2026-12-29"),
    ("V4", "ao", "post", "2026-11-25", "1m", "2026-11-30", "2026-12-30", "2026-12-30"),
    ("V5", "vwvfg", "post", "2026-10-27", "1m", "2026-10-31", "2026-11-30", "2026-11-30"),
    ("V6", "ao", "post", "2026-10-27", "1m", "2026-11-02", "2026-12-02", "2026-12-02"),
    ("V7", "vwvfg", "post", "2026-12-21", "1m", "2026-12-25", "2027-01-25", "2027-01-25"),
    ("V8", "ao", "post", "2026-12-21", "1m", "2026-12-28", "2027-01-28", "2027-01-28"),
    ("V10", "vwvfg", "post", "2027-03-22", "1m", "2027-03-26", "2027-04-26", "2027-04-26"),
    ("V12", "vwvfg", "post", "2027-02-22", "1m", "2027-02-26", "2027-03-26", "2027-03-30"),
    ("V15", "vwvfg", "post", "2028-01-25", "1m", "2028-01-29", "2028-02-29", "2028-02-29"),
    ("V16", "vwvfg", "post", "2025-09-26", "1m", "2025-09-30", "2025-10-30", "2025-10-30"),
    ("V17", "vwvfg", "post", "2026-12-28", "1m", "2027-01-01", "2027-02-01", "2027-02-01"),
    ("V17ao", "ao", "post", "2026-12-28", "1m", "2027-01-04", "2027-02-04", "2027-02-04"),
    ("V19", "vwvfg", "served", "2027-08-31", "1m", "2027-08-31", "2027-09-30", "2027-09-30"),
    ("V20", "vwvfg", "served", "2026-11-24", "1m", "2026-11-24", "2026-12-24", "2026-12-24"),
    ("V21", "sgbx", "post", "2007-09-26", "1m", "2007-09-29", "2007-10-29", "2007-10-29"),
    ("V22", "sgbx", "post", "2008-04-23", "1m", "2008-04-26", "2008-05-26", "2008-05-26"),
    ("V23", "ao", "post", "1997-12-18", "1m", "1997-12-22", "1998-01-22", "1998-01-22"),
    ("V25", "vwvfg", "post", "2025-01-02", "1m", "2025-01-06", "2025-02-06", "2025-02-06"),
    ("V26", "vwvfg", "portal", "2026-11-27", "1m", "2026-11-28", "2026-12-28", "2026-12-28"),
    ("V27", "sgbx", "portal", "2026-11-24", "1m", "2026-11-28", "2026-12-28", "2026-12-28"),
    ("V28", "vwvfg", "public", "2026-11-27", "1m", "2026-12-11", "2027-01-11", "2027-01-11"),
    ("V30", "vwvfg", "post", "2026-12-10", "2w", "2026-12-14", "2026-12-28", "2026-12-28"),
    ("V32", "vwvfg", "served", "2028-10-17", "2w", "2028-10-17", "2028-10-31", "2028-11-01"),
    ("V34", "sgbx", "abroad", "2026-11-30", "3m", "2026-11-30", "2027-02-28", "2027-03-01"),
    ("V36", "vwvfg", "served", "2027-04-01", "1m", "2027-04-01", "2027-05-01", "2027-05-03"),
    ("V38", "vwvfg", "served", "2027-04-17", "1m", "2027-04-17", "2027-05-17", "2027-05-18"),
    # own ones: last three-day posting, month of posting abroad, end of month, year, days
    ("W1", "vwvfg", "post", "2024-12-31", "1m", "2025-01-03", "2025-02-03", "2025-02-03"),
    ("W2", "ao", "abroad", "2026-10-30", "1m", "2026-11-30", "2026-12-30", "2026-12-30"),
    ("W3", "ao", "abroad", "2026-11-26", "1m", "2026-12-28", "2027-01-28", "2027-01-28"),
    ("W4", "vwvfg", "served", "2027-01-31", "1m", "2027-01-31", "2027-02-28", "2027-03-01"),
    ("W5", "vwvfg", "served", "2028-02-29", "1y", "2028-02-29", "2029-02-28", "2029-02-28"),
    ("W6", "sgbx", "electronic", "2026-11-23", "14d", "2026-11-27", "2026-12-11", "2026-12-11"),
    ("W7", "vwvfg", "served", "2026-11-17", "14d", "2026-11-17", "2026-12-01", "2026-12-01"),
    ("W8", "ao", "public", "2026-11-27", "1m", "2026-12-11", "2027-01-11", "2027-01-11"),
]


@pytest.mark.parametrize("vector", VECTORS, ids=[v[0] for v in VECTORS])
def test_vector(vector: tuple[str, ...]) -> None:
    _, regime, mode, day, period, announced, raw_end, end = vector
    result = deadlines.compute(ProcedureLaw(regime), Mode(mode), date.fromisoformat(day), period)
    dates = (result.announced, result.raw_end, result.end)
    assert tuple(map(str, dates)) == (announced, raw_end, end)


def test_v39_period_of_an_authority_ends_on_the_earlier_day_with_a_caution() -> None:
    result = deadlines.deemed_approval(date(2026, 11, 30))
    assert result.end == result.raw_end == date(2027, 2, 28)
    caution = result.steps[-1]
    assert caution.caution
    assert "Montag, 01.03.2027" in caution.rule
    assert "nicht bestätigt" in caution.source


def test_holiday_of_another_land_does_not_move_the_end() -> None:
    day = date(2028, 10, 17)
    end = deadlines.compute(ProcedureLaw.VWVFG, Mode.SERVED, day, "2w", state="NW").end
    assert end == date(2028, 10, 31)


def test_setting_moves_the_fiction_day_and_names_its_source() -> None:
    moving = Settings(vwvfg=FictionShift(moves=True, source=DEFAULT.ao.source))
    result = deadlines.compute(
        ProcedureLaw.VWVFG, Mode.POST, date(2026, 11, 25), "1m", settings=moving
    )
    assert result.announced == date(2026, 11, 30)
    assert any("IX R 68/98" in step.source for step in result.steps)


def test_cautious_end_is_named_when_the_rulings_leave_a_doubt() -> None:
    result = deadlines.compute(ProcedureLaw.VWVFG, Mode.POST, date(2026, 11, 25), "1m")
    assert (result.end, result.latest_end) == (date(2026, 12, 29), date(2026, 12, 30))
    assert [s.code for s in result.steps if s.caution] == ["deadlines.cautious_end"]


def test_posting_on_a_sunday_is_a_caution() -> None:
    result = deadlines.announcement(ProcedureLaw.VWVFG, Mode.POST, date(2026, 11, 22))
    assert result.steps[0].code == "deadlines.posting_day"
    assert "Sonntag" in result.steps[0].rule


def test_steps_explain_the_chain_shift_in_german() -> None:
    result = deadlines.compute(ProcedureLaw.AO, Mode.POST, date(2026, 12, 21), "1m")
    assert [step.code for step in result.steps] == [
        "deadlines.posted",
        "deadlines.fiction_moves",
        "deadlines.ends.months.one",
    ]
    assert result.steps[1].rule == (
        "Freitag, 25.12.2026 ist ein freier Tag (Erster Weihnachtstag); die Bekanntgabe "
        "verschiebt sich auf den nächsten Werktag, Montag, 28.12.2026."
    )


@pytest.mark.parametrize("text", ["", "1", "0m", "m", "-1m", "1.5m", "99999d", "4 Wochen", "1mm"])
def test_unreadable_period(text: str) -> None:
    with pytest.raises(UnreadableInput) as raised:
        deadlines.compute(ProcedureLaw.VWVFG, Mode.POST, date(2026, 11, 23), text)
    assert raised.value.code == "deadlines.period_unreadable"


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1990, 12, 31), date(9999, 12, 31)])
@pytest.mark.parametrize("mode", list(Mode))
def test_year_without_holidays_is_refused(day: date, mode: Mode) -> None:
    with pytest.raises(UnreadableInput, match=r"deadlines\.year"):
        deadlines.compute(ProcedureLaw.AO, mode, day, "1m")


def test_unknown_land_is_refused() -> None:
    with pytest.raises(UnreadableInput, match=r"deadlines\.state_unknown"):
        deadlines.compute(ProcedureLaw.AO, Mode.POST, date(2026, 1, 2), "1m", state="XX")


def test_table_has_one_row_for_each_pair_and_every_sentence_exists() -> None:
    pairs = [(row.law, row.mode) for row in ANNOUNCEMENT]
    assert len(pairs) == len(set(pairs)) == len(ProcedureLaw) * len(Mode)
    assert all(row.code in SENTENCES for row in ANNOUNCEMENT)


DAYS = st.dates(date(1995, 1, 1), date(2150, 12, 31))
SPANS = st.builds(Span, st.integers(1, 24), st.sampled_from(Unit))
LAWS = st.sampled_from(ProcedureLaw)
MODES = st.sampled_from(Mode)


@given(LAWS, MODES, DAYS, SPANS, st.sampled_from(STATES))
def test_end_is_a_working_day_and_the_next_one(
    law: ProcedureLaw, mode: Mode, day: date, span: Span, state: str
) -> None:
    result = deadlines.compute(law, mode, day, span, state)
    assert result.end.weekday() < 5
    assert not day_off(result.end, state)
    assert day <= result.announced < result.raw_end <= result.end <= result.latest_end
    assert result.end == next_working_day(result.raw_end, state)
    assert (result.end - result.raw_end).days <= 5
    assert all(step.rule and step.source for step in result.steps)


@given(LAWS, MODES, DAYS, st.integers(0, 40), SPANS)
def test_later_posting_never_ends_earlier(
    law: ProcedureLaw, mode: Mode, day: date, later: int, span: Span
) -> None:
    other = date.fromordinal(day.toordinal() + later)
    first = deadlines.compute(law, mode, day, span)
    second = deadlines.compute(law, mode, other, span)
    assert first.announced <= second.announced
    assert first.end <= second.end


@given(DAYS, SPANS)
def test_day_of_the_event_is_not_counted(day: date, span: Span) -> None:
    end = last_day(day, span)
    if span.unit in {Unit.DAYS, Unit.WEEKS}:
        assert (end - day).days == span.count * (7 if span.unit is Unit.WEEKS else 1)
    else:
        assert end.day <= day.day
        assert end.day == day.day or (end.month != date.fromordinal(end.toordinal() + 1).month)


@given(DAYS, SPANS)
def test_only_the_ao_moves_the_fiction_day(day: date, span: Span) -> None:
    general = deadlines.compute(ProcedureLaw.VWVFG, Mode.POST, day, span)
    tax = deadlines.compute(ProcedureLaw.AO, Mode.POST, day, span)
    assert tax.announced == next_working_day(general.announced)
    assert tax.end == general.latest_end
