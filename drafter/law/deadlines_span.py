"""Lengths of periods and how to add them (BGB §§ 187(1), 188)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from drafter.notice.faults import UnreadableInput

_SHAPE = re.compile(r"\s*([1-9]\d{0,3})\s*([dwmy])\s*")
_LONGEST = {"d": 3660, "w": 522, "m": 120, "y": 30}  # beyond these it is a slip of the pen


class Unit(StrEnum):
    """Unit of a period."""

    DAYS = "d"
    WEEKS = "w"
    MONTHS = "m"
    YEARS = "y"


@dataclass(frozen=True, slots=True)
class Span:
    """A length such as one month; written ``1m``, ``2w``, ``14d`` or ``1y``."""

    count: int
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> "Span":
        """Read ``1m``, ``2w``, ``14d``, ``1y``; raises UnreadableInput for anything else."""
        match = _SHAPE.fullmatch(text.lower())
        if match is None or int(match[1]) > _LONGEST[match[2]]:
            raise UnreadableInput("deadlines.period_unreadable", text=text)
        return cls(int(match[1]), Unit(match[2]))

    def __str__(self) -> str:
        return f"{self.count}{self.unit}"


MONTH = Span(1, Unit.MONTHS)
TWO_WEEKS = Span(2, Unit.WEEKS)


def last_day(event: date, span: Span) -> date:
    """Return the last day of a period that an event on a day starts (BGB §§ 187(1), 188).

    The day of the event is not counted, so days and weeks end on the day of that distance, months
    and years on the day of the same number, or on the last of the month where there is none.
    """
    if span.unit is Unit.DAYS:
        return event + timedelta(days=span.count)
    if span.unit is Unit.WEEKS:
        return event + timedelta(weeks=span.count)
    months = span.count * (12 if span.unit is Unit.YEARS else 1)
    year, month = divmod(event.year * 12 + event.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(event.day, last))
