"""When a notice counts as announced, and when a period ends, with a reason for every step."""

from dataclasses import dataclass
from datetime import date, timedelta

from drafter.law.deadlines_rules import (
    APPROVAL,
    AUTHORITY_PERIOD,
    COUNTED,
    COUNTED_DAYS,
    DEFAULT,
    END_MOVES,
    POSTING_NOTE,
    THREE_DAY_LAW_UNTIL,
    AnnouncementRule,
    Counting,
    Mode,
    Settings,
    rule_for,
)
from drafter.law.deadlines_span import MONTH, TWO_WEEKS, Span, Unit, last_day
from drafter.law.holidays import day_off, next_working_day, of_year, spell
from drafter.law.sources import Source
from drafter.messages.law import SENTENCES
from drafter.notice.document import ProcedureLaw

__all__ = [
    "Announcement",
    "Deadline",
    "Mode",
    "PeriodEnd",
    "Settings",
    "Span",
    "Step",
    "announcement",
    "compute",
    "deemed_approval",
    "period_end",
]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a computation. A ``caution`` is a step that a person should think about."""

    day: date
    code: str
    source: str
    data: tuple[tuple[str, str], ...] = ()
    caution: bool = False

    @property
    def rule(self) -> str:
        """The German sentence of the step."""
        return SENTENCES[self.code].format_map(dict(self.data))


def _step(day: date, code: str, source: Source, *, caution: bool = False, **data: object) -> Step:
    blanks = {"day": spell(day), **data}
    return Step(day, code, str(source), tuple((k, str(v)) for k, v in blanks.items()), caution)


@dataclass(frozen=True, slots=True)
class Announcement:
    """The day of announcement (Bekanntgabe) and how it came about."""

    day: date
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class PeriodEnd:
    """The end of a period before and after the weekend rule."""

    raw_end: date
    end: date
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Deadline:
    """Announcement and end of the period.

    ``latest_end`` is the later of the ends with and without a moved fiction day: the cautious
    authority treats its notice as unanfechtbar only after it.
    """

    announced: date
    raw_end: date
    end: date
    latest_end: date
    steps: tuple[Step, ...]


def announcement(
    regime: ProcedureLaw,
    mode: Mode,
    day: date,
    state: str = "NI",
    settings: Settings = DEFAULT,
) -> Announcement:
    """Return the day on which a notice counts as announced.

    ``day`` is that of posting, sending, retrieval, notification, publication or service, as
    ``Mode`` says. Raises UnreadableInput for an unknown Land and for years without holiday data.
    """
    of_year(state, day.year)  # refuses an unknown Land or year before anything is computed
    rule = rule_for(regime, mode)
    days = 3 if day <= THREE_DAY_LAW_UNTIL else 4
    announced = _announced(day, rule.counting, days)
    former = rule.counting is Counting.FICTION and days == 3
    steps = [
        *_posting_step(day, mode, state),
        _step(
            announced, f"{rule.code}.former" if former else rule.code, rule.source, event=spell(day)
        ),
    ]
    if _may_move(rule) and day_off(announced, state):
        steps.append(_shift_step(announced, regime, state, settings))
        announced = steps[-1].day
    return Announcement(announced, tuple(steps))


def _announced(day: date, counting: Counting, days: int) -> date:
    if counting is Counting.FICTION:
        return day + timedelta(days=days)
    if counting is Counting.NEXT_DAY:
        return day + timedelta(days=1)
    if counting is Counting.MONTH:
        return last_day(day, MONTH)
    if counting is Counting.TWO_WEEKS:
        return last_day(day, TWO_WEEKS)
    return day


def _may_move(rule: AnnouncementRule) -> bool:
    """Return whether the day is a fiction counted from sending, as in the cases the courts had."""
    return rule.counting in {Counting.FICTION, Counting.MONTH}


def _posting_step(day: date, mode: Mode, state: str) -> list[Step]:
    """Return a caution if something was posted on a day on which no post is collected."""
    reason = day_off(day, state) if mode is Mode.POST else ""
    if not reason:
        return []
    return [_step(day, "deadlines.posting_day", POSTING_NOTE, caution=True, reason=reason)]


def _shift_step(day: date, regime: ProcedureLaw, state: str, settings: Settings) -> Step:
    shift = settings.of(regime)
    reason = day_off(day, state)
    if not shift.moves:
        return _step(day, "deadlines.fiction_stays", shift.source, reason=reason)
    moved = next_working_day(day, state)
    return _step(moved, "deadlines.fiction_moves", shift.source, before=spell(day), reason=reason)


def period_end(
    start: date,
    span: Span,
    regime: ProcedureLaw = ProcedureLaw.VWVFG,
    state: str = "NI",
) -> PeriodEnd:
    """Return the end of a period for a citizen, started by an event on ``start``."""
    raw = last_day(start, span)
    counted = COUNTED_DAYS if span.unit is Unit.DAYS else COUNTED
    code = f"deadlines.ends.{span.unit.name.lower()}"
    steps = [_step(raw, code if span.count > 1 else f"{code}.one", counted, count=span.count)]
    end = next_working_day(raw, state)
    if end != raw:
        reason = day_off(raw, state)
        steps.append(_step(end, "deadlines.end_moves", END_MOVES[regime], reason=reason))
    return PeriodEnd(raw, end, tuple(steps))


def compute(
    regime: ProcedureLaw,
    mode: Mode,
    day: date,
    period: Span | str,
    state: str = "NI",
    settings: Settings = DEFAULT,
) -> Deadline:
    """Return announcement and end of a period with all steps.

    ``period`` is a Span or its short form (``1m``, ``2w``, ``14d``, ``1y``). Raises
    UnreadableInput for an unreadable period, an unknown Land or a year without holiday data.
    """
    span = Span.parse(period) if isinstance(period, str) else period
    announced = announcement(regime, mode, day, state, settings)
    ended = period_end(announced.day, span, regime, state)
    steps = [*announced.steps, *ended.steps]
    latest = _latest_end(rule_for(regime, mode), day, span, state)
    if latest != ended.end:
        source = settings.of(regime).source
        steps.append(_step(latest, "deadlines.cautious_end", source, caution=True))
    return Deadline(announced.day, ended.raw_end, ended.end, latest, tuple(steps))


def _latest_end(rule: AnnouncementRule, day: date, span: Span, state: str) -> date:
    """Return the end of the period if the fiction day moves, whatever the setting says."""
    days = 3 if day <= THREE_DAY_LAW_UNTIL else 4
    announced = _announced(day, rule.counting, days)
    if _may_move(rule):
        announced = next_working_day(announced, state)
    return next_working_day(last_day(announced, span), state)


def deemed_approval(complete: date, span: Span | str = "3m", state: str = "NI") -> PeriodEnd:
    """Return when an approval counts as granted (VwVfG § 42a), from the complete documents on.

    Whether the end of an authority's own period moves is disputed; so the earlier day counts, and
    a caution says so.
    """
    length = Span.parse(span) if isinstance(span, str) else span
    raw = last_day(complete, length)
    steps = [_step(raw, "deadlines.approval", APPROVAL, event=spell(complete))]
    reason = day_off(raw, state)
    if reason:
        later = spell(next_working_day(raw, state))
        steps.append(
            _step(
                raw, "deadlines.authority_period", AUTHORITY_PERIOD, caution=True,
                reason=reason, later=later,
            )
        )  # fmt: skip
    return PeriodEnd(raw, raw, tuple(steps))
