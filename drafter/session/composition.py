"""From what was typed to a complete notice with findings: the steps of filling, in one place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from drafter.law import checks, remedies
from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.findings import Finding, Severity
from drafter.notice.values import Person
from drafter.templating.parsers import Raw
from drafter.templating.render import REMEDY, Renderer
from drafter.templating.structure import supplement
from drafter.templating.values import CaseValues, broken_rules, parse

ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


@dataclass(frozen=True, slots=True)
class Composition:
    """A filled notice, without any wording a person decided on, and what filling it found."""

    values: CaseValues
    rendered: Notice
    findings: tuple[Finding, ...]


def compose(renderer: Renderer, raw: Mapping[str, Raw], authority: Authority) -> Composition:
    """Parse, fill and decide on the Rechtsbehelfsbelehrung. Raises Fault for a broken template."""
    values, findings = parse(renderer.compiled_schema, raw)
    rendered = renderer.render(values, authority)
    decided = remedies.for_notice(rendered, authority)
    if isinstance(decided, remedies.Remedy):
        rendered = supplement(rendered, REMEDY, decided.paragraphs)
    findings += broken_rules(renderer.compiled_schema, values)
    return Composition(values, rendered, (*findings, *decided.findings))


def examine(
    composition: Composition, notice: Notice, authority: Authority, today: date
) -> tuple[Finding, ...]:
    """All findings on the notice as it stands, the heaviest first; each appears once.

    An unanswered field is reported by the field itself and not again by the places that print it.
    """
    found = checks.run(notice, authority, today)
    if any(finding.severity is Severity.ERROR for finding in composition.findings):
        reported = {root(f.where.field) for f in composition.findings if f.where.field}
        derived = {REMEDY, *(c.name for c in composition.values.schema.computed)}
        found = tuple(
            f
            for f in found
            if f.code != "F04.missing" or root(f.where.field or "") not in reported | derived
        )
    unique = dict.fromkeys((*composition.findings, *found))
    return tuple(sorted(unique, key=lambda finding: ORDER[finding.severity]))


def root(path: str) -> str:
    """The name of the field a path leads to: ``ausgaben`` for ``ausgaben[2].betrag``."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]


def protected_names(notice: Notice, authority: Authority) -> tuple[str, ...]:
    """Names of the case that no suggestion may lose or change, as they are printed."""
    return tuple(dict.fromkeys((authority.name, *_person_names(notice))))


def _person_names(notice: Notice) -> Iterator[str]:
    for answer in notice.answers:
        if isinstance(answer.value, Person):
            person = answer.value
            yield from filter(None, (person.organisation, person.last_name, answer.display))
        elif answer.path.endswith("_name") or answer.path == "sachbearbeitung":
            yield from filter(None, (answer.display,))
