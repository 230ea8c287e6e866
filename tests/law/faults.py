"""Run the checks on a spoilt notice and say what was found."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from drafter.law import checks
from drafter.messages import sentence
from drafter.notice.authority import Authority
from drafter.notice.document import Matter, Notice, Passage, SectionKind
from drafter.notice.findings import Finding
from drafter.notice.values import Value
from tests.law.builders import AUTHORITY, TODAY, clean_notice, section, with_answers, with_section


def found(notice: Notice, code: str, authority: Authority = AUTHORITY) -> Finding:
    """The one finding of that code; all sentences can be read."""
    findings = checks.run(notice, authority, TODAY)
    assert all(sentence(f) for f in findings)
    matching = [f for f in findings if f.code == code]
    assert matching, [f.code for f in findings]
    return matching[0]


def codes(notice: Notice, authority: Authority = AUTHORITY, today: date = TODAY) -> list[str]:
    """The codes of all findings, each once."""
    return list(dict.fromkeys(f.code for f in checks.run(notice, authority, today)))


def spoilt(kind: SectionKind, *texts: str, numbered: bool = False, title: str = "") -> Notice:
    """The clean notice with another text in a section."""
    return with_section(clean_notice(), section(kind, *texts, numbered=numbered, title=title))


def answered(values: Mapping[str, Value], kind: str = "text") -> Notice:
    """The clean notice with more answers."""
    return with_answers(clean_notice(), values, kind)


def about(notice: Notice, matter: Matter) -> Notice:
    """The notice in another matter."""
    return replace(notice, matter=matter)


def with_passage(notice: Notice, passage_id: str, **changes: object) -> Notice:
    """The notice with a passage changed."""
    changed = replace(notice.passage(passage_id), **changes)  # type: ignore[arg-type]  # by name
    assert isinstance(changed, Passage)
    return notice.with_passage(changed)
