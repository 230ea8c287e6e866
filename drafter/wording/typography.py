"""German typography: what belongs together stays on one line, and what looks wrong is named.

Conventions of authorities after DIN 5008: ``§ 37 Abs. 1 Satz 2 Nr. 3 VwVfG``, ``1.234,56 €``,
„Anführungszeichen“, the dash – with spaces.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from drafter.notice.document import Notice
from drafter.notice.findings import NOWHERE, Finding, Severity, Where, finding
from drafter.notice.spacing import NBSP, bind
from drafter.wording.free_text import FreeText, lines_of, with_words

__all__ = ["MENDED", "NBSP", "bind", "bind_notice", "inspect", "inspect_notice", "mend", "tidy"]

_SOURCE = "DIN 5008"
_AROUND = 40  # characters of the touched words that are quoted


@dataclass(frozen=True, slots=True)
class _Rule:
    """A flaw, how to see it, and how to mend it where that is certain."""

    code: str
    pattern: re.Pattern[str]
    mend: str | Callable[[re.Match[str]], str] | None
    severity: Severity = Severity.INFO


def _spaced(match: re.Match[str]) -> str:
    return ". ".join(match[0].rstrip(".").split(".")) + "."


_ABBREVIATIONS = (
    r"z\.B\.|d\.h\.|u\.a\.|o\.g\.|o\.ä\.|u\.ä\.|i\.V\.m\.|i\.S\.d\.|i\.S\.v\.|i\.H\.v\.|i\.d\.R\.|"
    r"i\.d\.F\.|i\.R\.d\.|z\.T\.|u\.U\.|s\.o\.|s\.u\.|v\.H\.|m\.E\.|n\.F\.|a\.F\.|e\.V\.|a\.D\."
)
# The law must follow: in „§ 38, 100 €“ the second number is no paragraph.
_TWO_SECTIONS = r"§\s\d+[a-z]?(?:,| und| bis)\s\d+[a-z]?(?=\s[A-ZÄÖÜ]\w*[A-Z])"
_RULES: tuple[_Rule, ...] = (
    _Rule("typography.straight_quotes", re.compile(r'"([^"\n]*)"'), r"„\1“"),
    _Rule("typography.straight_quote", re.compile('"'), None),
    _Rule("typography.foreign_quotes", re.compile(r"“([^“”„\n]*)”"), r"„\1“"),
    _Rule("typography.double_space", re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)"), " "),
    _Rule(
        "typography.space_before_mark", re.compile(r"(?<=\w)[ \u00a0]+([,;:.!?])(?=\s|$)"), r"\1"
    ),
    _Rule("typography.section_sign", re.compile(r"§(?=\d)"), f"§{NBSP}"),
    _Rule("typography.section_plural", re.compile(rf"(?<!§){_TWO_SECTIONS}"), None),
    _Rule("typography.section_singular", re.compile(r"§§\s\d+[a-z]?(?=\s(?:Abs|Satz|Nr)\b)"), None),
    _Rule("typography.abbreviation", re.compile(rf"\b(?:{_ABBREVIATIONS})"), _spaced),
    _Rule("typography.dash", re.compile(r"(?<=\w) - (?=\w)"), " – "),
    _Rule("typography.ellipsis", re.compile(r"\.{3}"), "…"),
    _Rule("typography.amount", re.compile(r"(?:€|EUR)\s?\d+(?:[.,]\d+)*"), None),
    _Rule("typography.glued_unit", re.compile(r"(?<=\d)(€|EUR\b|%)"), rf"{NBSP}\1"),
)


def inspect(text: str, where: Where = NOWHERE) -> tuple[Finding, ...]:
    """Name every flaw of a text, at the words where it stands."""
    found: list[Finding] = []
    taken: set[int] = set()  # a straight quote in a pair is not reported again on its own
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            if match.start() in taken and rule.code == "typography.straight_quote":
                continue
            taken.update((match.start(), match.end() - 1))
            words = _around(text, match)
            place = replace(where, words=words)
            found.append(finding(rule.code, rule.severity, place, source=_SOURCE, words=words))
    return tuple(found)


def inspect_notice(notice: Notice, free: FreeText) -> tuple[Finding, ...]:
    """Name the flaws of what a person wrote; the lint of the templates sees to their text."""
    found: list[Finding] = []
    for section in notice.sections:
        for passage in section.passages:
            for runs in lines_of(passage):
                for run in runs:
                    if free.written(run, passage):
                        where = Where(run.field, passage.id, section.id)
                        found += inspect(run.text, where)
    return tuple(dict.fromkeys(found))


def bind_notice(notice: Notice, free: FreeText) -> Notice:
    """Bind what belongs together in what a person wrote; neither length nor words change."""
    return with_words(notice, free, bind)


MENDED: Final = frozenset(rule.code for rule in _RULES if rule.mend is not None)
"""The flaws that ``tidy`` mends; of the others a person has to decide what is meant."""


def tidy(text: str) -> str:
    """Mend the flaws that have one certain remedy, and bind what belongs together."""
    return bind(mend(text))


def mend(text: str) -> str:
    """Mend the flaws that have one certain remedy."""
    for rule in _RULES:
        if rule.mend is not None:
            text = rule.pattern.sub(rule.mend, text)
    return text


def _around(text: str, match: re.Match[str]) -> str:
    """Return the match with the words it touches, so that a reader finds the place."""
    start, end = match.span()
    while start > max(0, match.start() - _AROUND) and not text[start - 1].isspace():
        start -= 1
    while end < min(len(text), match.end() + _AROUND) and not text[end].isspace():
        end += 1
    return text[start:end].strip()
