"""N01 to N04: Nebenbestimmungen (VwVfG § 36, SGB X § 32)."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from drafter.law.checks.reading import Line, place_of, sections_of
from drafter.law.checks.subject import Subject
from drafter.notice.document import ParagraphKind, ProcedureLaw, SectionKind
from drafter.notice.findings import Finding, error, warning

_SOURCE: Final = "§ 36 Abs. 2 VwVfG, § 32 Abs. 2 SGB X"


class ConditionType(StrEnum):
    """The five types of VwVfG § 36(2); the legal consequences differ."""

    TIME_LIMIT = "Befristung"
    CONDITION = "Bedingung"
    REVOCATION = "Widerrufsvorbehalt"
    OBLIGATION = "Auflage"
    LATER_OBLIGATION = "Auflagenvorbehalt"


_TYPES: Final = (
    (ConditionType.LATER_OBLIGATION, re.compile(r"Auflagenvorbehalt|Vorbehalt \w+ \w* ?Auflagen?")),
    (ConditionType.REVOCATION, re.compile(r"Widerrufsvorbehalt|Vorbehalt des Widerrufs")),
    (ConditionType.OBLIGATION, re.compile(r"\bAuflagen?\b")),
    (ConditionType.CONDITION, re.compile(r"\bBedingung(?:en)?\b")),
    (ConditionType.TIME_LIMIT, re.compile(r"\bBefristung(?:en)?\b")),
)
_EXEMPT: Final = re.compile(r"^(?:Allgemeine Nebenbestimmungen|ANBest|Hinweise?\b)|\bANBest\b")
_HEAD: Final = re.compile(r"^[^:.]{0,60}:")
_AS_CONDITION: Final = re.compile(
    r"unter der Bedingung|(?:aufschiebend|auflösend)\w* beding", re.IGNORECASE
)
_ANBEST: Final = re.compile(r"ANBest-(?:P|Gk|EFRE(?:/ESF\+?)?|I)(?![\w])")
_GRANTS: Final = re.compile(r"\bbewillig\w+|\bgewähr\w+", re.IGNORECASE)


def types_of(head: str) -> tuple[ConditionType, ...]:
    """Return the types that a head names; „Auflagenvorbehalt“ is not also an „Auflage“."""
    found: list[ConditionType] = []
    for kind, pattern in _TYPES:
        if pattern.search(head):
            found.append(kind)
            head = pattern.sub("", head)
    return tuple(found)


def _items(subject: Subject) -> Iterator[tuple[Line, str]]:
    """Return every numbered Nebenbestimmung with the words that name its type."""
    heading = ""
    for line in subject.lines(SectionKind.CONDITIONS):
        if line.kind is ParagraphKind.HEADING:
            heading = line.text
        elif line.numbered:
            yield line, _head(line) or heading


def _head(line: Line) -> str:
    """Return the words in bold at the beginning, or those before the colon."""
    bold = ""
    for run in line.runs:
        if not run.bold:
            break
        bold += run.text
    match = _HEAD.match(line.text)
    return bold or (match[0] if match else "")


def typed(subject: Subject) -> Iterator[Finding]:
    """N01: each Nebenbestimmung names exactly one type; N03: its wording fits that type."""
    for line, head in _items(subject):
        kinds = types_of(head)
        if not kinds and not _EXEMPT.search(head or line.text):
            yield error("N01", line.where(), source=_SOURCE, number=line.label)
        elif len(kinds) > 1:
            named = ", ".join(kinds)
            yield error("N01.several", line.where(), source=_SOURCE, number=line.label, types=named)
        elif kinds:
            yield from _mismatch(line, kinds[0], line.text[len(head) :])


def _mismatch(line: Line, kind: ConditionType, body: str) -> Iterator[Finding]:
    """N03: the wording says another type than the head."""
    wrong = (
        (kind is ConditionType.OBLIGATION and _AS_CONDITION.search(body))
        or (kind is ConditionType.CONDITION and re.search(r"\bAuflage\b", body))
        or (kind is ConditionType.REVOCATION and not re.search(r"[Ww]iderr[ui]f", body))
        or (kind is ConditionType.TIME_LIMIT and not re.search(r"\d|Ablauf|Ende|Jahr|Monat", body))
    )
    if wrong:
        yield warning("N03", line.where(), source=_SOURCE, number=line.label, type=kind.value)


def bound_act(subject: Subject) -> Iterator[Finding]:
    """N02: a decision that has to be made may carry conditions only where a law lets it."""
    notice = subject.notice
    if notice.matter.discretionary or not notice.matter.administrative_act:
        return
    own = "§ 32" if notice.matter.procedure_law is ProcedureLaw.SGBX else "§ 36"
    shown = subject.text(SectionKind.CONDITIONS, SectionKind.REASONS)
    named = own in shown or any(basis.startswith(own) for basis in notice.matter.legal_basis)
    if sections_of(notice, SectionKind.CONDITIONS) and not named:
        place = place_of(notice, SectionKind.CONDITIONS)
        yield warning("N02", place, source="§ 36 Abs. 1 VwVfG, § 32 Abs. 1 SGB X")


def general_conditions(subject: Subject) -> Iterator[Finding]:
    """N04: a grant makes exactly one version of the ANBest part of the notice and encloses it."""
    notice = subject.notice
    granted = _GRANTS.search(subject.text(SectionKind.TENOR))
    if notice.matter.area != "zuwendung" or not granted:
        return
    binding = subject.text(SectionKind.TENOR, SectionKind.CONDITIONS)
    named = dict.fromkeys(match[0] for match in _ANBEST.finditer(binding))
    place = place_of(notice, SectionKind.CONDITIONS, SectionKind.TENOR)
    source = "VV-LHO Nr. 5 zu § 44"
    if len(named) != 1:
        yield error("N04" if not named else "N04.several", place, source=source)
        return
    name = next(iter(named))
    enclosed = subject.text(SectionKind.ENCLOSURES)
    if name not in enclosed:
        where = place_of(notice, SectionKind.ENCLOSURES)
        yield error("N04.enclosed", where, source=source, name=name)
