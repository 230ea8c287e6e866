"""A01 to A04: hearing before a burdening act, and the hint before a refusal for want of help."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.law import fields
from drafter.law.checks.reading import place_of
from drafter.law.checks.subject import Subject
from drafter.notice.document import Notice, ProcedureLaw, SectionKind
from drafter.notice.findings import Finding, Where, error, warning

_HEARD: Final = re.compile(
    r"\bangehört|\bAnhörung|\bGelegenheit\b.{0,80}\b(?:äußern|Stellung)", re.DOTALL
)
_REPLY: Final = re.compile(
    r"Stellungnahme|Äußerung|geäußert|Anhörung|angehört|vorgetragen|Einwand|Einwände|Vorbringen|"
    r"mitgeteilt|eingewandt"
)
_DECIDED: Final = re.compile(
    r"\b(?:wird|werden|ist|sind) hiermit\b|\bhiermit (?:\w+ ){0,3}?"
    r"(?:ordne|lehne|widerrufe|untersage|entziehe|setze|fordere)\b",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(r"\bversag\w+|\bentzieh\w+|\bentzogen", re.IGNORECASE)
_DUTY_NORM: Final = re.compile(r"§ ?66\b.{0,40}SGB I(?![IVX])")
_SOURCES: Final = {
    ProcedureLaw.VWVFG: "§ 28 VwVfG",
    ProcedureLaw.SGBX: "§ 24, § 42 Satz 2 SGB X",
    ProcedureLaw.AO: "§ 91 AO",
}


def heard(subject: Subject) -> Iterator[Finding]:
    """A01: a burdening act names its hearing or the exception; social law forgives no lapse."""
    notice = subject.notice
    matter = notice.matter
    if not (matter.administrative_act and matter.burdening):
        return
    known = fields.first(notice, fields.HEARING_DATE) or fields.first(
        notice, fields.HEARING_EXCEPTION
    )
    if known is None and not _HEARD.search(subject.text(SectionKind.REASONS)):
        make = error if matter.procedure_law is ProcedureLaw.SGBX else warning
        place = place_of(notice, SectionKind.REASONS)
        yield make("A01", place, source=_SOURCES[matter.procedure_law])


def reply_addressed(subject: Subject) -> Iterator[Finding]:
    """A02: the hearing came before the notice, and what was said is dealt with."""
    notice = subject.notice
    asked = fields.day(notice, fields.HEARING_DATE)
    written = fields.day(notice, fields.NOTICE_DATE)
    source = _SOURCES[notice.matter.procedure_law]
    if asked and written and asked >= written:
        yield warning("A02", _field(notice, fields.HEARING_DATE), source=source)
    reply = fields.first(notice, fields.HEARING_REPLY)
    answered = reply is not None and reply.value is not False
    if answered and not _REPLY.search(subject.text(SectionKind.REASONS)):
        place = place_of(notice, SectionKind.REASONS)
        yield warning("A02.reply", place, source="§ 39 Abs. 1 VwVfG, § 35 Abs. 1 SGB X")


def still_open(subject: Subject) -> Iterator[Finding]:
    """A04: a letter that asks for comments does not sound as if all were decided."""
    if subject.notice.matter.area != "anhoerung":
        return
    for line in subject.lines():
        for match in _DECIDED.finditer(line.text):
            yield warning("A04", line.where(match), source="§ 28 Abs. 1 VwVfG", words=match[0])


def duty_hint(subject: Subject) -> Iterator[Finding]:
    """A03: benefits may be refused for want of help only after a written hint (SGB I § 66(3))."""
    notice = subject.notice
    basis = " ".join(notice.matter.legal_basis) + subject.text(SectionKind.REASONS)
    tenor = subject.text(SectionKind.TENOR)
    applies = notice.matter.administrative_act and _DUTY_NORM.search(basis)
    if not applies or not _REFUSES.search(tenor):
        return
    hinted = fields.day(notice, fields.DUTY_HINT)
    written = fields.day(notice, fields.NOTICE_DATE)
    if hinted is None:
        place = place_of(notice, SectionKind.REASONS)
        yield error("A03", place, source="§ 66 Abs. 3 SGB I")
    elif written and hinted >= written:
        yield error("A03.late", _field(notice, fields.DUTY_HINT), source="§ 66 Abs. 3 SGB I")


def _field(notice: Notice, names: tuple[str, ...]) -> Where:
    answer = fields.first(notice, names)
    return Where(field=answer.path if answer else None)
