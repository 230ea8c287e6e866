"""B01 to B06: the reasons of a notice (VwVfG § 39, SGB X § 35, VwGO § 80(3))."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.law import fields
from drafter.law.checks.reading import Line, place_of, sections_of
from drafter.law.checks.subject import Subject
from drafter.notice.document import (
    ParagraphKind,
    PassageStatus,
    ProcedureLaw,
    RunState,
    SectionKind,
)
from drafter.notice.findings import Finding, Where, error, warning

_LEAST_WORDS: Final = 8  # fewer words give no reason
_LEAST_WORDS_OF_IMMEDIATE: Final = 25  # own reasons, not a formula
_DISCRETION: Final = re.compile(r"\bErmessen", re.IGNORECASE)
_NO_DISCRETION: Final = re.compile(
    r"\b(?:kein(?:en|erlei)?|ohne|nicht im) (?:\w+ ){0,2}Ermessen|Ermessen (?:\w+ ){0,4}nicht\b|"
    r"gebundene\w* Entscheidung",
    re.IGNORECASE,
)
_IMMEDIATE: Final = re.compile(r"sofortige[nr]? Vollziehung|sofort vollziehbar", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")


def present(subject: Subject) -> Iterator[Finding]:
    """B01: an administrative act gives its reasons unless the law lets it be without."""
    notice = subject.notice
    if not notice.matter.administrative_act or fields.first(notice, fields.REASONS_EXCEPTION):
        return
    words = _words(subject.lines(SectionKind.REASONS))
    if words < _LEAST_WORDS:
        place = place_of(notice, SectionKind.REASONS)
        yield error("B01", place, source="§ 39 Abs. 1 und 2 VwVfG, § 35 SGB X, § 121 AO")


def _words(found: Iterator[Line]) -> int:
    """Count the words of paragraphs, headings aside."""
    return sum(len(line.text.split()) for line in found if line.kind is not ParagraphKind.HEADING)


def discretion(subject: Subject) -> Iterator[Finding]:
    """B02: a discretionary decision shows its considerations; B03: a bound one claims none."""
    notice = subject.notice
    matter = notice.matter
    if not matter.administrative_act or not sections_of(notice, SectionKind.REASONS):
        return
    reasons = subject.text(SectionKind.REASONS)
    place = place_of(notice, SectionKind.REASONS)
    if matter.discretionary and not _DISCRETION.search(reasons):
        if matter.procedure_law is ProcedureLaw.SGBX:
            yield error("B02", place, source="§ 35 Abs. 1 Satz 3 SGB X")
        else:
            yield warning("B02", place, source="§ 39 Abs. 1 Satz 3 VwVfG")
    if not matter.discretionary and not _NO_DISCRETION.search(reasons):
        for line in subject.lines(SectionKind.REASONS):
            for match in _DISCRETION.finditer(line.text):
                yield warning("B03", line.where(match), source="§ 40 VwVfG")


def thin_discretion(subject: Subject) -> Iterator[Finding]:
    """B02.thin: the passage on discretion has more than a formula."""
    if not subject.notice.matter.discretionary:
        return
    for section in sections_of(subject.notice, SectionKind.REASONS):
        for passage in section.passages:
            if "ermessen" in passage.id.lower() and len(passage.text.split()) < _LEAST_WORDS:
                place = Where(passage=passage.id, section=section.id)
                yield warning("B02.thin", place, source="§ 39 Abs. 1 Satz 3, § 40 VwVfG")


def new_figures(subject: Subject) -> Iterator[Finding]:
    """B05: a confirmed wording has no figure that neither template nor fields have.

    A warning: what a model adds is stopped before it is offered, so this is a person's own edit.
    """
    answered = {figure for a in subject.notice.answers for figure in _FIGURE.findall(a.display)}
    for section in subject.notice.sections:
        for passage in section.passages:
            if passage.status is PassageStatus.CONFIRMED and passage.source_text:
                known = answered | set(_FIGURE.findall(passage.source_text))
                for figure in dict.fromkeys(_FIGURE.findall(passage.text)):
                    if figure not in known:
                        place = Where(passage=passage.id, section=section.id, words=figure)
                        yield warning("B05", place, source="§ 39 Abs. 1 VwVfG", words=figure)


def immediate_enforcement(subject: Subject) -> Iterator[Finding]:
    """B06: an order of immediate enforcement has reasons of its own, and the other way round."""
    order = next(
        (line for line in subject.lines(SectionKind.TENOR) if _IMMEDIATE.search(line.text)), None
    )
    own = list(_own_reasons(subject))
    source = "§ 80 Abs. 2 Satz 1 Nr. 4, Abs. 3 VwGO"
    if order is None:
        headed = next((line for line in own if line.kind is ParagraphKind.HEADING), None)
        if headed is not None:
            yield warning("B06.no_order", headed.where(), source=source)
        return
    if _words(iter(own)) < _LEAST_WORDS_OF_IMMEDIATE:
        yield warning("B06", order.where(), source=source)
    elif all(run.state is RunState.LITERAL for line in own for run in line.runs) and not any(
        line.passage.status is PassageStatus.CONFIRMED for line in own
    ):
        yield warning("B06.formula", own[0].where(), source=source)


def _own_reasons(subject: Subject) -> Iterator[Line]:
    """Return the lines under a heading, or in a passage, on immediate enforcement."""
    inside = False
    for line in subject.lines(SectionKind.REASONS):
        if line.kind is ParagraphKind.HEADING:
            inside = bool(_IMMEDIATE.search(line.text))
        if inside or _IMMEDIATE.search(line.passage.title):
            yield line
