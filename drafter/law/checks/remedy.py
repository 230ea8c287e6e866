"""R01 to R08: the Rechtsbehelfsbelehrung is the one that the decision table gives.

An incorrect one costs the authority the one-month period (VwGO § 58(2), SGG § 66(2)): errors here
block the export.
"""

import re
from collections.abc import Iterator
from typing import Final

from drafter.law import remedies, remedies_texts
from drafter.law.checks.reading import Line, place_of
from drafter.law.checks.subject import Subject
from drafter.law.remedies_table import Module
from drafter.law.service import abroad_of, served_of
from drafter.notice.document import SectionKind
from drafter.notice.findings import Finding, Where, error, warning

_RULE: Final = "§ 58 VwGO, § 66 SGG"
_INSTRUCTS: Final = re.compile(
    r"\b(?:Widerspruch|Klage)\b.{0,200}\b(?:erhoben|eingelegt) werden", re.DOTALL
)
_KINDS: Final = re.compile(r"\b(?:Widerspruch|Klage)\b")
_COURT: Final = re.compile(r"\b(?:Verwaltungs|Sozial|Finanz|Amts|Land)gericht \w[\w-]*")
_PERIOD: Final = re.compile(
    r"(?:innerhalb|binnen)(?: von)? (?:eines Monats|einem Monat|drei Monaten|\w+ \w+)",
    re.IGNORECASE,
)
_FORBIDDEN: Final = (
    re.compile(r"\b(?:vier|4|fünf|5|sechs|6) Wochen\b|\b(?:30|31|28) Tagen?\b", re.IGNORECASE),
    re.compile(r"(?<!vom )\b\d{1,2}\. ?(?:\d{1,2}\.|[A-ZÄÖÜ][a-zäöü]+) ?\d{4}\b"),
    re.compile(r"\bDe-Mail\b|\bE-Mail\b|\bERVVO\w*\b", re.IGNORECASE),
    re.compile(r"\bnur schriftlich\b|\bausschließlich schriftlich\b", re.IGNORECASE),
    re.compile(r"\bmuss (?:\w+ ){0,3}begründet\b|\bist zu begründen\b", re.IGNORECASE),
    re.compile(r"\bnach (?:Erhalt|Zugang|Empfang|(?:dem )?Datum)\b", re.IGNORECASE),
)
_SUSPENSIVE: Final = re.compile(r"aufschiebende Wirkung", re.IGNORECASE)
_EVENT: Final = re.compile(r"\bnach (?:\w+ )?(Bekanntgabe|Zustellung)\b")
_MODULE_TITLE: Final = re.compile(r"Rechtsbehelfsbelehrung", re.IGNORECASE)


def _text(subject: Subject) -> str:
    """Return the words of the section, with single plain spaces."""
    return " ".join(" ".join(ln.text for ln in subject.lines(SectionKind.REMEDY)).split())


def _expected(subject: Subject) -> tuple[Module, ...]:
    """Return the modules the notice needs; none where nothing could be decided."""
    decided = subject.remedy
    return decided.modules if isinstance(decided, remedies.Remedy) else ()


def decided(subject: Subject) -> Iterator[Finding]:
    """Return what the decision itself has to say: open settings, doubts about the law."""
    yield from subject.remedy.findings


def present(subject: Subject) -> Iterator[Finding]:
    """R01: an administrative act has a Belehrung, and nothing else has one."""
    notice = subject.notice
    modules = _expected(subject)
    wanted = any(m is not Module.R0 for m in modules)
    text = _text(subject)
    if wanted and not text:
        place = place_of(notice, SectionKind.REMEDY)
        yield error("R01", place, source="§ 37 Abs. 6 VwVfG, § 36 SGB X, § 58 VwGO")
    if modules == (Module.R0,):
        for line in subject.lines():
            if line.section.kind is SectionKind.REMEDY or _INSTRUCTS.search(line.text):
                yield error("R01.none", line.where(), source="§ 35 VwVfG, § 44a VwGO")
                return


def right_module(subject: Subject) -> Iterator[Finding]:
    """R02: Widerspruch or Klage as the table has it; two that contradict each other never."""
    text, modules = _text(subject), _wanted(subject)
    if not text or not modules:
        return
    expected = {remedies_texts.remedy_name(m) for m in modules}
    if set(_KINDS.findall(text)) != expected:
        right = " und ".join(sorted(expected))
        yield error("R02", _place(subject), source="§ 80 NJG, § 58 VwGO, § 66 SGG", right=right)


def _wanted(subject: Subject) -> tuple[Module, ...]:
    return tuple(m for m in _expected(subject) if m is not Module.R0)


def _place(subject: Subject) -> Where:
    return place_of(subject.notice, SectionKind.REMEDY)


def right_addressee(subject: Subject) -> Iterator[Finding]:
    """R03: court and authority by name and address, as the profile has them, and no other court."""
    text, modules = _text(subject), _wanted(subject)
    if not text:
        return
    for module in modules:
        right = remedies_texts.addressee(module, subject.authority)
        if " ".join(right.split()) not in text:
            yield error("R03", _place(subject), source=_RULE, right=right)
    own = {subject.authority.administrative_court.name, subject.authority.social_court.name}
    named = {remedies_texts.addressee(m, subject.authority) for m in modules}
    for line in subject.lines(SectionKind.REMEDY):
        for match in _COURT.finditer(line.text):
            fits = any(match[0] in address for address in named)
            if modules and (match[0] not in own or not fits):
                yield error("R03.court", line.where(match), source=_RULE, words=match[0])


def right_period(subject: Subject) -> Iterator[Finding]:
    """R04: one month, three in social law abroad; never weeks or days."""
    text, modules = _text(subject).replace("binnen ", "innerhalb "), _wanted(subject)
    if not text or not modules:
        return
    abroad = abroad_of(subject.notice)
    right = {remedies_texts.period(m, abroad=abroad) for m in modules}
    wrong = [m for m in _PERIOD.finditer(text) if m[0] not in right]
    if wrong or not any(words in text for words in right):
        said = wrong[0][0] if wrong else ""
        place = Where(section=_place(subject).section, words=said or None)
        yield error("R04", place, source="§§ 70, 74 VwGO, §§ 84, 87 SGG", right=min(right))


def forbidden_words(subject: Subject) -> Iterator[Finding]:
    """R05: additions that have made courts call a Belehrung incorrect."""
    for line in subject.lines(SectionKind.REMEDY):
        for pattern in _FORBIDDEN:
            for match in pattern.finditer(line.text):
                yield error("R05", line.where(match), source=_RULE, words=match[0])
        for match in _SUSPENSIVE.finditer(line.text):
            yield warning("R05.suspensive", line.where(match), source="§ 80 Abs. 2 VwGO")


def complete_form(subject: Subject) -> Iterator[Finding]:
    """R06: where SGB X applies the form is named, and whole; else it is whole if it is named."""
    text, modules = _text(subject), _wanted(subject)
    if not text:
        return
    for module in modules:
        sentence = remedies_texts.form_sentence(module)
        if sentence and sentence not in text:
            yield error("R06", _place(subject), source="§ 36 SGB X", right=sentence)
        elif not sentence and "schriftlich" in text and "elektronisch" not in text:
            yield warning("R06.partial", _place(subject), source="§ 70 Abs. 1, § 81 Abs. 1 VwGO")


def right_event(subject: Subject) -> Iterator[Finding]:
    """R07: the period starts with Zustellung where the notice is served, else with Bekanntgabe."""
    modules = _wanted(subject)
    right = {remedies_texts.event(m, served=served_of(subject.notice)) for m in modules}
    for line in subject.lines(SectionKind.REMEDY):
        for match in _EVENT.finditer(line.text):
            if right and match[1] not in right:
                yield warning("R07", line.where(match), source="§ 57 Abs. 1 VwGO", right=min(right))


def several(subject: Subject) -> Iterator[Finding]:
    """R08: rulings with different remedies are told apart by their numbers."""
    chosen = subject.remedy
    text = _text(subject)
    if isinstance(chosen, remedies.Remedy) and len(chosen.instructions) > 1 and text:
        missing = [i for i in chosen.instructions if not _numbers_named(i.numbers, text)]
        if missing:
            yield warning("R08", _place(subject), source=_RULE)


def _numbers_named(numbers: tuple[str, ...], text: str) -> bool:
    return all(re.search(rf"\bNummern?\b[^.]*\b{re.escape(n)}\b", text) for n in numbers)


def separate(subject: Subject) -> Iterator[Finding]:
    """R01.place: no second Belehrung hides in another section."""
    if not _wanted(subject):
        return
    for line in _elsewhere(subject):
        if _INSTRUCTS.search(line.text) and _MODULE_TITLE.search(line.section.title + line.text):
            yield error("R01.second", line.where(), source=_RULE)


def _elsewhere(subject: Subject) -> Iterator[Line]:
    return (line for line in subject.lines() if line.section.kind is not SectionKind.REMEDY)
