"""Dates and times of day in every form a German notice writes them."""

import re
from datetime import date

from drafter.wording.facts.model import Claims, FactKind

MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
          "Oktober", "November", "Dezember")  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
          "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12, "jänner": 1}  # fmt: skip
MONTH_NUMBERS = {name.lower(): i for i, name in enumerate(MONTHS, 1)} | _SHORT
_MONTH = (
    r"(?:" + "|".join(MONTHS) + r"|Jänner|(?:Jan|Feb|Mär|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.)"
)
_SP = r"[\s\u00a0]?"
_JOIN = (
    r"[\s\u00a0]*(?:bis(?:[\s\u00a0]+(?:zum|einschließlich))?|und(?:[\s\u00a0]+(?:zum"
    r"|am|vom))?|oder|sowie|,|–|-)[\s\u00a0]*"
)

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(rf"(?<![\d.])(\d{{1,2}})\.{_SP}(\d{{1,2}})\.{_SP}(\d{{4}}|\d{{2}})(?![\d])")
_WORDY = re.compile(rf"(?<![\d.])(\d{{1,2}})\.{_SP}({_MONTH})(?:{_SP}(\d{{4}})(?!\d))?")
_DAY_MONTH = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)")
_DAY_LIST = re.compile(r"(?<![\d.])(\d{1,2})\.(?=" + _JOIN + r"\d{1,2}\.)")
_MONTH_YEAR = re.compile(rf"\b({_MONTH}){_SP}(\d{{4}})(?!\d)")
_MONTH_ONLY = re.compile(r"\b(" + "|".join(MONTHS) + r")s?\b")
_PART = re.compile(r"\b(Ende|Anfang|Mitte)[\s\u00a0]+(?:des[\s\u00a0]+)?$")
_NEXT = re.compile(_JOIN)
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_WEEKDAY = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r"|Sonnabend)(?:e?s|en?)?\b", re.IGNORECASE)
# „Sonn- und Feiertage“
_HALF_DAY = re.compile(
    r"\b(Mon|Diens|Donners|Frei|Sams|Sonn)-(?=[\s\u00a0](?:und|oder|sowie|bzw\.)[\s\u00a0]\w+tag)"
)
_TIME = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?(?:[\s\u00a0]*(?:bis|–|-|und|oder)[\s\u00a0]*"
    r"(\d{1,2})(?:[:.](\d{2}))?)?[\s\u00a0]*Uhr\b"
)
_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")


def _month_number(word: str) -> int:
    return MONTH_NUMBERS[word.rstrip(".").lower()]


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def read_dates(claims: Claims) -> None:
    """Find all dates; ranges share year and month („01.01. bis 31.12.2026“)."""
    for match in claims.matches(_ISO):
        _add(claims, match, _iso(int(match[1]), int(match[2]), int(match[3])))
    for match in claims.matches(_NUMERIC):
        _add(claims, match, _iso(_full_year(match[3]), int(match[2]), int(match[1])))
    for match in reversed(list(claims.matches(_WORDY))):
        _add(claims, match, _wordy_value(claims, match))
    _read_partial(claims)
    for match in claims.matches(_MONTH_YEAR):
        value = f"{int(match[2]):04d}-{_month_number(match[1]):02d}"
        _add_with_part(claims, match, value)
    for match in claims.matches(_MONTH_ONLY):
        _add_with_part(claims, match, f"--{_month_number(match[1]):02d}")
    for match in claims.matches(_WEEKDAY):
        name = match[1].capitalize().replace("Sonnabend", "Samstag")
        claims.add(FactKind.DATE, f"Wochentag {_WEEKDAYS.index(name) + 1}", match.span())
    for match in claims.matches(_HALF_DAY):
        name = f"{match[1]}tag"
        claims.add(FactKind.DATE, f"Wochentag {_WEEKDAYS.index(name) + 1}", match.span())


def _wordy_value(claims: Claims, match: re.Match[str]) -> str | None:
    """„1. Juni bis zum 30. September 2024“: the first takes its year from the second."""
    day, month = int(match[1]), _month_number(match[2])
    follower = None if match[3] else _date_after(claims, match.end())
    year = match[3] or (follower[:4] if follower and follower[0] != "-" else "")
    if year:
        return _iso(int(year), month, day)
    return f"--{month:02d}-{day:02d}" if 1 <= day <= 31 else None


def _add(claims: Claims, match: re.Match[str], value: str | None) -> None:
    # an impossible date (32.13.2026) is still a fact: it is compared letter for letter
    claims.add(FactKind.DATE, value or "".join(match[0].split()), match.span())


def _add_with_part(claims: Claims, match: re.Match[str], value: str) -> None:
    part = _PART.search(claims.text, 0, match.start())
    start = part.start() if part else match.start()
    prefix = f"{part[1]} " if part else ""
    claims.add(FactKind.DATE, prefix + value, (start, match.end()))


def _read_partial(claims: Claims) -> None:
    """Dates that take year or month from a later one; the last comes first."""
    for match in reversed(list(claims.matches(_DAY_MONTH))):
        day, month = int(match[1]), int(match[2])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            continue
        follower = _date_after(claims, match.end())
        year = follower[:4] if follower and follower[0] != "-" else ""
        value = f"{year}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"
        claims.add(FactKind.DATE, value, match.span())
    for match in reversed(list(claims.matches(_DAY_LIST))):
        follower = _date_after(claims, match.end())
        if follower:
            claims.add(FactKind.DATE, f"{follower[:-2]}{int(match[1]):02d}", match.span())


def _date_after(claims: Claims, position: int) -> str | None:
    """The date that follows a joining word, as already read."""
    gap = _NEXT.match(claims.text, position)
    begin = gap.end() if gap else position
    for fact in claims.facts:
        if fact.kind is FactKind.DATE and fact.start == begin and len(fact.value) >= 7:
            return fact.value
    return None


def read_times(claims: Claims) -> None:
    """Times of day („8 bis 12.30 Uhr“, „14:00“)."""
    for match in claims.matches(_TIME):
        hours = [(match[1], match[2], match.start(1)), (match[3], match[4], match.start(3))]
        for hour, minute, start in hours:
            if hour is not None:
                value = f"{int(hour):02d}:{minute or '00'}"
                claims.add(FactKind.TIME, value, (start, match.end()))
    for match in claims.matches(_CLOCK):
        claims.add(FactKind.TIME, f"{int(match[1]):02d}:{match[2]}", match.span())
