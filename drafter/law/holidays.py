"""Public holidays and Werktage of the German Länder.

Decisive is the Land in which the act is to be done, so for a county's notice the county's own
(Niedersachsen: § 2 NFeiertagsG). 24 and 31 December are no holidays. „Working day“ means here: no
Saturday, Sunday or holiday, as in § 193 BGB.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from drafter.notice.faults import UnreadableInput

STATES: Final = (
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
)  # fmt: skip
FIRST_YEAR: Final = 1991  # unified holiday law; no data before
LAST_YEAR: Final = 2199
_SATURDAY: Final = 5
_WEEKDAYS: Final = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip


@lru_cache(maxsize=256)
def of_year(state: str, year: int) -> Mapping[date, str]:
    """Return the public holidays of a Land in a year with their German names.

    Raises UnreadableInput for an unknown Land and for years without data.
    """
    if state not in STATES:
        raise UnreadableInput("deadlines.state_unknown", state=state, known=", ".join(STATES))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UnreadableInput("deadlines.year", year=year, first=FIRST_YEAR, last=LAST_YEAR)
    # Imported here: the package loads the holidays of all countries.
    from holidays.countries.germany import Germany  # noqa: PLC0415

    days = Germany(subdiv=state, years=year, expand=False, language="de")
    return MappingProxyType(dict(sorted(days.items())))


def day_off(day: date, state: str = "NI") -> str:
    """Return why a day is no working day (name, „Samstag“, „Sonntag“), or an empty text."""
    holiday = of_year(state, day.year).get(day, "")
    if holiday:
        return holiday
    return _WEEKDAYS[day.weekday()] if day.weekday() >= _SATURDAY else ""


def next_working_day(day: date, state: str = "NI") -> date:
    """Return the day itself if it is neither Saturday, Sunday nor holiday, else the next such."""
    while day_off(day, state):
        day += timedelta(days=1)
    return day


def spell(day: date) -> str:
    """Return weekday and date, such as „Montag, 28.12.2026“."""
    return f"{_WEEKDAYS[day.weekday()]}, {day:%d.%m.%Y}"
