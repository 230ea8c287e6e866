"""F10, G02 and G05: words that are outdated, unreadable or promise too much."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from drafter.law.checks.laws import HIGHEST_SECTION, KNOWN_LAWS, OUTDATED
from drafter.law.checks.reading import place_of
from drafter.law.checks.subject import Subject
from drafter.notice.document import SectionKind
from drafter.notice.findings import Finding, error, warning

_OUTDATED: Final = tuple((re.compile(pattern), today) for pattern, today in OUTDATED)
_ANY_OUTDATED: Final = re.compile("|".join(pattern for pattern, _ in OUTDATED))
_LAW: Final = r"((?:SGB [IVX]+)|(?:[A-ZÄÖÜ][\wÄÖÜäöüß]*[A-ZÄÖÜ][\wÄÖÜäöüß]*(?:-[A-Z]\w*)?))"
_CITATION: Final = re.compile(
    rf"§§? ?(\d+)[a-z]?\b(?:[^§.;:()]|\b(?:Abs|Nr|Buchst|Art)\.|\. V\.|V\. m\.){{0,60}}?\b{_LAW}\b"
)
_INVISIBLE: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
)
_EMOJI: Final = re.compile("[\U0001f300-\U0001faff]")
_LAWLIKE: Final = re.compile(r"\w{2,}(?:G|GB|V|VO|O)$")
_PROMISE: Final = re.compile(
    r"\b(?:(?:(?:ich|wir) sicher(?:e|n)|sicher(?:e|n) (?:ich|wir)) (?:\w+ ){0,6}zu\b|"
    r"(?:ich|wir) (?:versprech|garantier)\w+|(?:versprech|garantier)en? (?:ich|wir)\b)",
    re.IGNORECASE,
)


def outdated(subject: Subject) -> Iterator[Finding]:
    """F10: names and rules that are no longer law."""
    for line in subject.lines():
        if not _ANY_OUTDATED.search(line.text):
            continue
        for pattern, today in _OUTDATED:
            for match in pattern.finditer(line.text):
                yield error("F10", line.where(match), source=today, words=match[0], today=today)


def citations(subject: Subject) -> Iterator[Finding]:
    """F10: a cited paragraph exists; F10.unknown: an abbreviation is not in the list of laws."""
    known = KNOWN_LAWS | _own_laws(subject)
    for line in subject.lines():
        for match in _CITATION.finditer(line.text):
            law, number = match[2], int(match[1])
            highest = HIGHEST_SECTION.get(law)
            if highest is not None and number > highest:
                yield error("F10.section", line.where(match), source=law, words=match[0], law=law)
            elif highest is None and law not in known and _LAWLIKE.fullmatch(law):
                yield warning("F10.unknown", line.where(match), words=match[0], law=law)


def _own_laws(subject: Subject) -> frozenset[str]:
    """Return the abbreviations that the template names as its legal basis."""
    return frozenset(w for basis in subject.notice.matter.legal_basis for w in basis.split())


def basis_cited(subject: Subject) -> Iterator[Finding]:
    """F10.basis: the reasons name at least one law of the template's legal basis."""
    matter = subject.notice.matter
    laws = {m[0] for basis in matter.legal_basis for m in re.finditer(rf"{_LAW}$", basis)}
    reasons = subject.text(SectionKind.REASONS)
    if matter.administrative_act and laws and reasons and not any(law in reasons for law in laws):
        place = place_of(subject.notice, SectionKind.REASONS)
        yield warning("F10.basis", place, source="§ 39 Abs. 1 VwVfG", laws=", ".join(sorted(laws)))


def characters(subject: Subject) -> Iterator[Finding]:
    """G02: every text is in Unicode form C and has no invisible characters (DIN 91379)."""
    for line in subject.lines():
        raw = "".join(run.text for run in line.runs)
        if not unicodedata.is_normalized("NFC", raw):
            yield warning("G02", line.where(), source="DIN 91379")
        for match in _INVISIBLE.finditer(raw):
            point = f"U+{ord(match[0]):04X}"
            yield warning("G02.control", line.where(match), source="DIN 91379", point=point)
        for match in _EMOJI.finditer(raw):
            yield warning("G02.emoji", line.where(match), source="DIN 91379", words=match[0])


def promises(subject: Subject) -> Iterator[Finding]:
    """G05: text that reads like a Zusicherung binds the authority (VwVfG § 38)."""
    for line in subject.lines():
        if line.section.kind is SectionKind.TENOR:
            continue
        for match in _PROMISE.finditer(line.text):
            yield warning("G05", line.where(match), source="§ 38 VwVfG, § 34 SGB X", words=match[0])
