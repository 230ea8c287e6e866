from datetime import date, timedelta

import pytest

from drafter.law.holidays import day_off, next_working_day, of_year

EASTER = {2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16)}


@pytest.mark.parametrize(("year", "easter"), EASTER.items())
def test_holidays_of_niedersachsen(year: int, easter: tuple[int, int]) -> None:
    sunday = date(year, *easter)
    fixed = {(1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26)}
    moving = {sunday + timedelta(days=n) for n in (-2, 1, 39, 50)}
    assert set(of_year("NI", year)) == {date(year, m, d) for m, d in fixed} | moving


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 11, 1), "Sonntag"),  # Allerheiligen is none here
        (date(2026, 11, 28), "Samstag"),
        (date(2026, 10, 31), "Reformationstag"),
        (date(2026, 12, 24), ""),
        (date(2026, 12, 31), ""),
        (date(2026, 6, 4), ""),  # Fronleichnam
        (date(2026, 11, 18), ""),  # Buß- und Bettag
    ],
)
def test_day_off(day: date, reason: str) -> None:
    assert day_off(day) == reason


def test_chain_over_christmas() -> None:
    assert next_working_day(date(2026, 12, 25)) == date(2026, 12, 28)
