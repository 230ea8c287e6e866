"""F07 and F08: amounts agree, sums are right, dates are possible."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from drafter.law import fields
from drafter.law.checks.reading import AMOUNT, DATE, Line, amount_of, date_of, tables
from drafter.law.checks.subject import Subject
from drafter.notice.document import Cell, Notice, SectionKind, TableBlock
from drafter.notice.findings import Finding, Where, error, warning
from drafter.notice.values import Period, Table

_SUM: Final = re.compile(r"\s*(?:Summe|Gesamt|Insgesamt|Zusammen)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+),\d{2}")
_SOURCE: Final = "§ 37 Abs. 1, § 39 Abs. 1 VwVfG"


def sums(subject: Subject) -> Iterator[Finding]:
    """F07.sum: the last row of a table with a sum is the sum of the rows above it."""
    for section, passage, table in tables(subject.notice):
        if len(table.rows) > 1 and (table.total or _SUM.match(table.rows[-1][0].text)):
            for column in range(1, len(table.header)):
                wrong = _wrong_sum(table, column)
                if wrong is not None:
                    cell, right = wrong
                    field = next((run.field for run in cell.runs if run.field), None)
                    place = Where(field, passage.id, section.id, words=cell.text)
                    yield error("F07.sum", place, source=_SOURCE, stated=cell.text, right=right)


def _wrong_sum(table: TableBlock, column: int) -> tuple[Cell, str] | None:
    """Return the cell with the wrong sum and the right one; None where there is nothing to add."""
    cells = [row[column] for row in table.rows if column < len(row)]
    found = [_number(cell.text) for cell in cells]
    numbers = [n for n in found if n is not None]
    if len(numbers) != len(found) or len(numbers) < 2 or sum(numbers[:-1]) == numbers[-1]:
        return None
    right = f"{sum(numbers[:-1]):,.2f}"
    return cells[-1], right.translate(str.maketrans(",.", ".,"))


def _number(text: str) -> Decimal | None:
    match = _NUMBER.search(text)
    return Decimal(match[0].replace(".", "").replace(",", ".")) if match else None


def amounts(subject: Subject) -> Iterator[Finding]:
    """F07: an amount of the Tenor stands elsewhere too, and none is a slip of another."""
    ruled = list(_amounts(subject, SectionKind.TENOR))
    if not ruled:
        return
    elsewhere = [
        pair for pair in _amounts(subject) if pair[0].section.kind is not SectionKind.TENOR
    ]
    values = {amount_of(match) for _, match in ruled}
    others = {amount_of(match) for _, match in elsewhere}
    answered = _answered(subject.notice)
    if others and not values & others:
        yield _about("F07", *ruled[0])
    else:
        yield from _slips("F07.ruled", ruled, answered | others, answered | others)
    known = values | answered | {v for v, n in _counts(elsewhere).items() if n > 1}
    known |= {amount_of(match) for line, match in elsewhere if line.cell}  # sums watch over these
    yield from _slips("F07.differs", elsewhere, known, values)


def _slips(
    code: str, found: list[tuple[Line, re.Match[str]]], known: set[Decimal], rights: set[Decimal]
) -> Iterator[Finding]:
    """Return the amounts that nobody knows and that look like one of the right ones."""
    for line, match in found:
        value = amount_of(match)
        if value not in known and any(_looks_like(right, value) for right in rights):
            yield _about(code, line, match)


def _about(code: str, line: Line, match: re.Match[str]) -> Finding:
    return error(code, line.where(match), source=_SOURCE, words=match[0].strip())


def _amounts(subject: Subject, *kinds: SectionKind) -> Iterator[tuple[Line, re.Match[str]]]:
    for line in subject.lines(*kinds):
        for match in AMOUNT.finditer(line.text):
            yield line, match


def _counts(pairs: list[tuple[Line, re.Match[str]]]) -> Counter[Decimal]:
    return Counter(amount_of(match) for _, match in pairs)


def _answered(notice: Notice) -> set[Decimal]:
    """Return every amount that is an answer; what was entered is no slip of the template."""
    found: set[Decimal] = set()
    for answer in notice.answers:
        if isinstance(answer.value, Decimal):
            found.add(answer.value)
        if isinstance(answer.value, Table):
            found |= _cells_and_sums(answer.value)
        if answer.kind == "text":  # such as „neun Raten von je 1.000,00 EUR“
            found |= {amount_of(match) for match in AMOUNT.finditer(answer.display)}
    return found


def _cells_and_sums(table: Table) -> set[Decimal]:
    """Return the amounts of a table, and the sum of each column that holds amounts."""
    found: set[Decimal] = set()
    for column in table.rows[0] if table.rows else ():
        cells = [row[column] for row in table.rows]
        numbers = [cell for cell in cells if isinstance(cell, Decimal)]
        found |= {*numbers, sum(numbers, Decimal(0))} if numbers else set()
    return found


def _looks_like(one: Decimal, other: Decimal) -> bool:
    """Return whether two amounts differ by one digit or by two that changed places."""
    a, b = f"{one:.2f}", f"{other:.2f}"
    if one == other or len(a) != len(b) or len(a) < 6:
        return False
    differing = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    swapped = len(differing) == 2 and sorted(a) == sorted(b)
    return len(differing) == 1 or swapped


def dates(subject: Subject) -> Iterator[Finding]:
    """F08: every date exists, periods run forwards, the notice is not dated far ahead."""
    for line in subject.lines():
        for match in DATE.finditer(line.text):
            if date_of(match) is None and line.section.kind is not SectionKind.ADDRESS:
                yield error("F08", line.where(match), source="BGB § 187", words=match[0])
    for answer in subject.notice.answers:
        if isinstance(answer.value, Period) and answer.value.start > answer.value.end:
            yield error("F08.period", Where(field=answer.path), label=answer.label)
    written = fields.day(subject.notice, fields.NOTICE_DATE)
    if written is not None and written > subject.today + timedelta(days=7):
        dated = fields.first(subject.notice, fields.NOTICE_DATE)
        place = Where(field=dated.path if dated else None)
        yield warning("F08.ahead", place, day=f"{written:%d.%m.%Y}")


def periods_after_notice(subject: Subject) -> Iterator[Finding]:
    """F08.past: a period that the notice sets ends after the notice can have arrived."""
    written = fields.day(subject.notice, fields.NOTICE_DATE)
    if written is None:
        return
    for answer in fields.answers(subject.notice, _set_periods(subject.notice)):
        if not isinstance(answer.value, date):
            continue
        if answer.value <= written:
            yield error("F08.past", Where(field=answer.path), label=answer.label)
        elif answer.value <= written + timedelta(days=4):
            yield warning("F08.short", Where(field=answer.path), label=answer.label)


def _set_periods(notice: Notice) -> tuple[str, ...]:
    """Return the fields that set a period; that of a hearing lies ahead only in the hearing."""
    hearing = fields.HEARING_UNTIL if notice.matter.area == "anhoerung" else ()
    return (*fields.PERIODS_SET, *hearing, *fields.DUE)
