"""D01 to D05: posting, ends of periods, service, and periods of the authority itself."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from drafter.law import fields
from drafter.law.checks.reading import AMOUNT, DATE, amount_of, date_of, place_of
from drafter.law.checks.subject import Subject
from drafter.law.deadlines_span import Span, Unit, last_day
from drafter.law.holidays import day_off
from drafter.law.service import served_of
from drafter.notice.document import SectionKind
from drafter.notice.faults import UnreadableInput
from drafter.notice.findings import Finding, Where, error, warning

_UNTIL: Final = re.compile(
    r"\bbis (?:spätestens )?(?:zum |am )?(?:Ablauf des )?(?=\d{1,2}\.\d{1,2}\.\d{4})"
)
_NO_DEADLINE: Final = re.compile(r"Zweckbindung|[Bb]efrist|[Gg]ültig|[Zz]eitraum|\bgilt\b")
_FROM: Final = re.compile(r"\b[Vv]om \d{1,2}\.\d{1,2}\.\d{4} $")  # „vom … bis zum …“ is a period
_DEADLINE_SECTIONS: Final = (
    SectionKind.TENOR,
    SectionKind.CONDITIONS,
    SectionKind.BODY,
    SectionKind.NOTES,
)
_PENALTY: Final = re.compile(r"Zwangsgeld\w*(?:[^.;]|\.(?=\d)){0,60}")
_EACH_CASE: Final = re.compile(
    r"für jeden Fall der Zuwiderhandlung|für jede Zuwiderhandlung", re.IGNORECASE
)
_ENFORCEABLE: Final = re.compile(
    r"bestandskräftig|unanfechtbar|sofort vollziehbar|sofortige[nr]? Vollziehung|"
    r"keine aufschiebende Wirkung"
)
_LEAST: Final = Decimal(10)
_MOST: Final = Decimal(100_000)
_YEAR: Final = Span(1, Unit.YEARS)


def posting(subject: Subject) -> Iterator[Finding]:
    """D01: the day of posting is on file once the notice is sent, and not before its date."""
    notice = subject.notice
    posted = fields.day(notice, fields.POSTED)
    written = fields.day(notice, fields.NOTICE_DATE)
    source = "§ 41 Abs. 2 VwVfG, § 4 Abs. 2 Satz 4 VwZG"
    if posted is None:
        if fields.text(notice, fields.STATUS).lower() == "versandt":
            yield warning("D01", source=source)
        return
    answer = fields.first(notice, fields.POSTED)
    place = Where(field=answer.path if answer else None)
    if written is not None and posted < written:
        yield warning("D01.before", place, source=source)


def ends_on_working_days(subject: Subject) -> Iterator[Finding]:
    """D02: a period that is printed as a date does not end on a weekend or holiday."""
    for line in subject.lines(*_DEADLINE_SECTIONS):
        if _NO_DEADLINE.search(line.text):
            continue
        for until in _UNTIL.finditer(line.text):
            match = DATE.match(line.text, until.end())
            day = date_of(match) if match else None
            if match is None or day is None or _FROM.search(line.text[: until.start()]):
                continue
            try:
                reason = day_off(day, subject.authority.holidays)
            except UnreadableInput:
                continue  # a year without holiday data: nothing can be said
            if reason:
                where = line.where(match)
                source = "§ 31 Abs. 3 VwVfG, § 26 Abs. 3 SGB X"
                yield warning("D02", where, source=source, words=match[0], reason=reason)


def formal_service(subject: Subject) -> Iterator[Finding]:
    """D03: a Widerspruchsbescheid under the VwGO is served."""
    notice = subject.notice
    if notice.matter.area == "widerspruch_vwgo" and not served_of(notice):
        place = place_of(notice, SectionKind.ADDRESS)
        yield warning("D03", place, source="§ 73 Abs. 3 VwGO")


def year_of_knowledge(subject: Subject) -> Iterator[Finding]:
    """D04: an act is taken back within a year from the day the authority knew (§ 48(4))."""
    known = fields.day(subject.notice, fields.KNOWN_SINCE)
    written = fields.day(subject.notice, fields.NOTICE_DATE)
    if known is not None and written is not None and last_day(known, _YEAR) < written:
        answer = fields.first(subject.notice, fields.KNOWN_SINCE)
        place = Where(field=answer.path if answer else None)
        source = "§ 48 Abs. 4, § 49 Abs. 2 Satz 2 VwVfG; § 45 Abs. 4 Satz 2 SGB X"
        yield error("D04", place, source=source, day=f"{last_day(known, _YEAR):%d.%m.%Y}")


def penalties(subject: Subject) -> Iterator[Finding]:
    """D05: a Zwangsgeld lies between 10 and 100 000 euros and rests on an enforceable act."""
    notice = subject.notice
    source = "§ 67 Abs. 1 NPOG"
    for answer in fields.answers(notice, fields.PENALTY):
        value = answer.value
        if isinstance(value, Decimal | int) and not _LEAST <= Decimal(value) <= _MOST:
            yield error("D05", Where(field=answer.path), source=source)
    for line in subject.lines(SectionKind.TENOR):
        for penalty in _PENALTY.finditer(line.text):
            match = AMOUNT.search(penalty[0])
            if match and not _LEAST <= amount_of(match) <= _MOST:
                yield error("D05", line.where(penalty), source=source)
        for match in _EACH_CASE.finditer(line.text):
            ruling = "OVG Lüneburg, 28.10.2010, 13 ME 86/10 (anders 21.08.2002, 1 LB 3335/01)"
            yield warning("D05.each_case", line.where(match), source=ruling)
    if notice.matter.area == "zwangsgeld" and not _rests_on_enforceable_act(subject):
        yield error(
            "D05.enforceable", place_of(notice, SectionKind.TENOR), source="§ 64 Abs. 1 NPOG"
        )


def _rests_on_enforceable_act(subject: Subject) -> bool:
    known = fields.first(subject.notice, fields.ENFORCEABLE) is not None
    return known or bool(_ENFORCEABLE.search(subject.text()))


def statutory_period(subject: Subject) -> Iterator[Finding]:
    """D05.statutory: a period set by law, such as that of a Klage, cannot be extended."""
    notice = subject.notice
    kind = fields.first(notice, fields.PERIOD_KIND)
    if notice.matter.area == "fristverlaengerung" and kind and kind.value == "gesetzlich":
        yield error("D05.statutory", Where(field=kind.path), source="§ 31 Abs. 7 VwVfG")
