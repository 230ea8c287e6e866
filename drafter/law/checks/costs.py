"""K01 to K03: the decision on costs and what is needed to pay."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from stdnum import iban

from drafter.law import fields
from drafter.law.checks.reading import place_of
from drafter.law.checks.subject import Subject
from drafter.law.rulings import kind_of, rulings_of
from drafter.notice.document import Notice, ProcedureLaw, RulingKind, SectionKind
from drafter.notice.findings import Finding, Where, error, warning

_COSTS: Final = re.compile(r"[Kk]osten(?:frei)?\b|[Gg]ebühr")
_TARIFF: Final = re.compile(
    r"Tarifstelle|Tarifnummer|Gebührennummer|lfd\. ?Nr\.|Nr\. ?\d[\d.]* \w*", re.IGNORECASE
)
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_CASH: Final = re.compile(r"Kassenzeichen:? *\S|Verwendungszweck:? *\S", re.IGNORECASE)
_FIXED: Final = re.compile(r"\w*[Gg]ebühr|Auslagen|\d,\d{2}|€|\bEUR\b|\bEuro\b")
_CHARGES: Final = frozenset({"abgaben", "verwaltungskosten", "abfallgebuehren"})


def _imposed(notice: Notice) -> bool:
    """Return whether a ruling of the Tenor imposes costs."""
    return any(ruling.kind is RulingKind.COSTS for ruling in rulings_of(notice))


def _fixed(subject: Subject) -> bool:
    """Return whether a ruling fixes an amount of costs, rather than only who bears them."""
    rulings = (line.text for line in subject.lines(SectionKind.TENOR) if line.numbered)
    return any(kind_of(text) is RulingKind.COSTS and _FIXED.search(text) for text in rulings)


def decided(subject: Subject) -> Iterator[Finding]:
    """K01: costs are decided when they are due, and never in social law (SGB X § 64)."""
    notice = subject.notice
    matter = notice.matter
    place = place_of(notice, SectionKind.COSTS, SectionKind.TENOR)
    if not matter.administrative_act:
        return
    due = fields.first(notice, fields.COSTS_DUE)
    imposed = _imposed(notice)
    if matter.procedure_law is ProcedureLaw.SGBX:
        if imposed or (due is not None and due.value is True):
            yield error("K01.social", place, source="§ 64 SGB X")
        return
    if due is not None and due.value is True and not imposed:
        yield error("K01", place, source="§ 1 Abs. 1, § 5 NVwKostG")
    elif due is not None and due.value is False and imposed:
        yield error("K01.contradiction", place, source="§ 1 Abs. 1 NVwKostG")
    elif due is None and not _COSTS.search(
        subject.text(SectionKind.TENOR, SectionKind.COSTS, SectionKind.REASONS)
    ):
        yield warning("K01.silent", place, source="§ 1 Abs. 1 NVwKostG")


def tariff(subject: Subject) -> Iterator[Finding]:
    """K02: a fee has its number of the tariff and lies within the frame."""
    notice = subject.notice
    fee = fields.amount(notice, fields.FEE)
    if notice.matter.procedure_law is ProcedureLaw.SGBX or not (_fixed(subject) or fee):
        return
    shown = subject.text(SectionKind.TENOR, SectionKind.COSTS, SectionKind.REASONS)
    named = fields.first(notice, fields.TARIFF) is not None or _TARIFF.search(shown)
    if not named and notice.matter.area not in _CHARGES:
        place = place_of(notice, SectionKind.COSTS, SectionKind.TENOR)
        yield error("K02", place, source="§ 3 NVwKostG, AllGO")
    if fee is not None:
        yield from _frame(notice, fee)


def _frame(notice: Notice, fee: Decimal) -> Iterator[Finding]:
    answer = fields.first(notice, fields.FEE)
    place = Where(field=answer.path if answer else None)
    low = fields.amount(notice, fields.FEE_FROM)
    high = fields.amount(notice, fields.FEE_TO)
    outside = (low is not None and fee < low) or (high is not None and fee > high)
    if fee < 0 or outside:
        yield error("K02.frame", place, source="§ 9 NVwKostG")


def accounts(subject: Subject) -> Iterator[Finding]:
    """K03: every IBAN is right (mod 97), and whoever has to pay gets a Kassenzeichen."""
    notice = subject.notice
    typed = {a.path for a in notice.answers if a.kind == "iban"}
    for answer in notice.answers:
        value = answer.value if answer.path in typed else ""
        if isinstance(value, str) and value and not iban.is_valid(value):
            yield error("K03", Where(field=answer.path), source="ISO 13616", words=value)
    for line in subject.lines():
        for match in _IBAN.finditer(line.text):
            run = line.run_at(match.start())
            if (run is None or run.field not in typed) and not iban.is_valid(match[0]):
                yield error("K03", line.where(match), source="ISO 13616", words=match[0])
    pays = _fixed(subject) or notice.matter.area in _CHARGES
    known = fields.first(notice, fields.CASH_REFERENCE)
    if pays and known is None and not _CASH.search(subject.text()):
        place = place_of(notice, SectionKind.COSTS, SectionKind.NOTES, SectionKind.TENOR)
        yield warning("K03.reference", place, source="§ 7 NVwKostG")
