"""F01 to F06 and F09: what a notice must show to be one (VwVfG §§ 37, 44)."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.law import fields
from drafter.law.checks.reading import (
    Line,
    place_of,
    typed_by_template,
)
from drafter.law.checks.subject import Subject
from drafter.notice.document import RunState, SectionKind
from drafter.notice.findings import Finding, Where, error, warning

_SHOWN: Final = "§ 37 Abs. 3, § 44 Abs. 2 Nr. 1 VwVfG; § 33 Abs. 3 SGB X"
_NO_SIGNATURE: Final = re.compile(
    r"ohne (?:eigenhändige )?Unterschrift (?:gültig|wirksam)|maschinell (?:erstellt|gefertigt)|"
    r"bedarf keiner Unterschrift",
    re.IGNORECASE,
)
_CLOSING_WORDS: Final = re.compile(
    r"mit freundlichen grüßen|freundliche grüße|im auftrag|in vertretung|i\. ?a\.|i\. ?v\.|"
    r"hochachtungsvoll|der landrat|die landrätin",
    re.IGNORECASE,
)
_PLACEHOLDER: Final = re.compile(
    r"\{\{|\}\}|\{%|%\}|\bX{3,}\b|_{3,}|\?{3,}|\[…\]|\[\.\.\.\]|…{2,}|\.{4,}|\bTT\.MM\.JJJJ\b|"
    r"\bTODO\b|<[a-zäöü]+>"
)
_TYPED_PLACEHOLDER: Final = re.compile(r"\bX{3,}\b|_{3,}|\?{3,}|\bTT\.MM\.JJJJ\b|\bTODO\b")
_SPACES: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_RULING: Final = re.compile(
    r"\b(?:bewillig\w+|lehn\w+\b.{0,300}?\bab\b|abgelehnt|abzulehnen|setz\w+\b.{0,300}?\bfest\b|festgesetzt|"
    r"ordne\w*\b.{0,300}?\ban\b|angeordnet|widerruf\w*|gebe\b.{0,300}?\bauf\b|aufgegeben|erteil\w+|genehmig\w+|"
    r"entzieh\w+|entzogen|heb\w+\b.{0,300}?\bauf\b|aufgehoben|nehm\w+\b.{0,300}?\bzurück\b|zurückgenommen|"
    r"weis\w+\b.{0,300}?\bzurück\b|zurückgewiesen|droh\w+\b.{0,300}?\ban\b|angedroht|untersag\w+|versag\w+|"
    r"forder\w+|verpflicht\w+|gewähr\w+|stell\w+\b.{0,300}?\bfest\b|festgestellt|erheb\w+|erhoben|"
    r"tragen|trägt|zugelassen|lass\w+\b.{0,300}?\bzu\b|berichtig\w+|verlänger\w+|erstatt\w+|"
    r"haben?\b.{0,300}?\bzu\b|sind?\b.{0,300}?\bverpflichtet|beschränk\w+|befrist\w+|bestimm\w+)",
    re.IGNORECASE | re.DOTALL,
)
_VAGUE: Final = re.compile(
    r"\b(?:unverzüglich|alsbald|angemessen\w*|ggf\.|gegebenenfalls|regelmäßig\w*|etc\.|usw\.|"
    r"in geeigneter Weise|bis auf Weiteres|bis auf weiteres|möglichst|soweit erforderlich|"
    r"in ausreichendem Umfang|zeitnah)",
)
_NAMED: Final = re.compile(
    r"\b(?:Frau|Herrn?|Familie) (?:(?:Dr|Prof|Dipl|Ing)\.(?:-\w+\.)? )*"
    r"([^\W\d_][\w’'\u0300-\u036f-]+)"
)
_WORD: Final = re.compile(r"[\w’'\u0300-\u036f-]+")


def authority_named(subject: Subject) -> Iterator[Finding]:
    """F01: the notice shows who issues it; else it is void."""
    name = subject.authority.name
    shown = subject.text(*(k for k in SectionKind if k is not SectionKind.ADDRESS))
    if not name or name not in shown:
        place = place_of(subject.notice, SectionKind.CLOSING)
        yield error(
            "F01",
            place,
            source="§ 37 Abs. 3, § 44 Abs. 2 Nr. 1 VwVfG; § 33 Abs. 3 SGB X",
            name=name,
        )


def signed(subject: Subject) -> Iterator[Finding]:
    """F02: a name stands under the notice; F03: and no phrase that says it needs none."""
    notice = subject.notice
    names = [w for w in _closing_words(subject) if not _is_formula(w, subject)]
    if not names:
        place = place_of(notice, SectionKind.CLOSING)
        yield error("F02", place, source="§ 37 Abs. 3 VwVfG, § 33 Abs. 3 SGB X")
    for line in subject.lines():
        for match in _NO_SIGNATURE.finditer(line.text):
            yield warning("F03", line.where(match), source="§ 37 Abs. 3 und 5 VwVfG")


def _closing_words(subject: Subject) -> Iterator[str]:
    for line in subject.lines(SectionKind.CLOSING):
        given = "".join(r.text for r in line.runs if r.state is not RunState.MISSING)
        yield from given.split("\n")


def _is_formula(words: str, subject: Subject) -> bool:
    """Return whether a line of the closing is no name: formula, authority or empty."""
    authority = subject.authority
    rest = _CLOSING_WORDS.sub("", words).replace(authority.name, "").replace(authority.head, "")
    return not any(letter.isalpha() for letter in rest)


def heads(subject: Subject) -> Iterator[Finding]:
    """F04: addressee, file reference and date are there."""
    notice = subject.notice
    window = [line for line in subject.lines(SectionKind.ADDRESS) if line.text.strip()]
    if len(window) < 2:
        place = place_of(notice, SectionKind.ADDRESS)
        yield error("F04.addressee", place, source="§ 37 Abs. 1, § 41 Abs. 1 VwVfG")
    info = subject.text(SectionKind.INFO, SectionKind.SUBJECT)
    place = place_of(notice, SectionKind.INFO)
    if not re.search(r"(?:Aktenzeichen|Zeichen|Az\.?|Kassenzeichen):? *\S", info):
        yield error("F04.reference", place, source="DIN 5008")
    if not re.search(r"Datum:? *\S", info) and not re.search(r"\d{1,2}\. ?\w+ ?\d{4}", info):
        yield error("F04.date", place, source="DIN 5008")


def placeholders(subject: Subject) -> Iterator[Finding]:
    """F04: nothing unfilled is left. What came out of a field may look like anything."""
    shown = [answer.display for answer in subject.notice.answers]
    for line in subject.lines():
        for match in _PLACEHOLDER.finditer(line.text):
            quoted = any(match[0] in words for words in shown)
            if typed_by_template(line, match) and not quoted:
                yield error("F04", line.where(match), source="§ 37 Abs. 1 VwVfG", words=match[0])
            elif _TYPED_PLACEHOLDER.fullmatch(match[0]):
                yield warning("F04.typed", line.where(match), words=match[0])
        for match in _SPACES.finditer(line.text):
            if typed_by_template(line, match):
                yield warning("F04.spaces", line.where(match), source="DIN 5008")


def tenor(subject: Subject) -> Iterator[Finding]:
    """F05: there is a Tenor, numbered if it has several rulings, and it rules."""
    notice = subject.notice
    if not notice.matter.administrative_act:
        return
    found = list(subject.lines(SectionKind.TENOR))
    place = place_of(notice, SectionKind.TENOR)
    source = "§ 37 Abs. 1 VwVfG, § 33 Abs. 1 SGB X"
    if not any(line.text.strip() for line in found):
        yield error("F05", place, source=source)
        return
    numbered = [line for line in found if line.numbered]
    if not numbered and len(found) > 1:
        yield error("F05.unnumbered", place, source=source)
    if not any(_RULING.search(line.text) for line in found):
        yield error("F05.verb", found[0].where(), source=source)


def vague(subject: Subject) -> Iterator[Finding]:
    """F06: words in the Tenor that nobody can carry out."""
    for line in subject.lines(SectionKind.TENOR):
        for match in _VAGUE.finditer(line.text):
            yield warning("F06", line.where(match), source="§ 37 Abs. 1 VwVfG", words=match[0])


def other_people(subject: Subject) -> Iterator[Finding]:
    """F09: a person is named who is not in this case, as happens when text is copied."""
    known = _known_words(subject)
    for line in subject.lines():
        for match in _NAMED.finditer(line.text):
            if match[1][0].isupper() and match[1].casefold() not in known:
                yield warning("F09", line.where(match), source="Art. 5 DSGVO", words=match[0])


def _known_words(subject: Subject) -> frozenset[str]:
    """Return the words that may name somebody: short answers and the authority."""
    texts = [a.display for a in subject.notice.answers if a.kind != "longtext"]
    texts += [subject.authority.name, subject.authority.head]
    words = (word for text in texts for word in _WORD.findall(text))
    inflected = (form.casefold() for word in words for form in (word, f"{word}s"))
    return frozenset(inflected)


def salutation(subject: Subject) -> Iterator[Finding]:
    """F09 and G04: the salutation addresses the recipient, in the form of address that is known."""
    recipient = fields.person(subject.notice)
    if recipient is None:
        return
    for line in subject.lines(SectionKind.SALUTATION):
        yield from _salutation_flaws(line, recipient.form.value, recipient.last_name)


def _salutation_flaws(line: Line, form: str, last_name: str) -> Iterator[Finding]:
    gender = re.search(r"geehrte (?=Frau)|geehrter (?=Herr)", line.text)
    said = {"geehrte ": "frau", "geehrter ": "herr"}.get(gender[0] if gender else "", "")
    if said and form in {"frau", "herr"} and said != form:
        yield warning("G04.other", line.where(), source="Art. 5 Abs. 1 Buchst. d DSGVO")
    elif said and form == "keine":
        yield warning("G04", line.where(), source="§ 3 AGG", form=said.capitalize())
    if said and last_name and last_name not in line.text:
        place = Where("adressat", line.passage.id, line.section.id, words=line.text)
        yield warning("F09.salutation", place, name=last_name)
