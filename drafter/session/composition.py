"""From what was typed to a complete notice with findings: the steps of filling, in one place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from drafter.law import checks, fields, remedies
from drafter.law.clause_selection import Shelf, check_selection, refreshed
from drafter.law.clauses import Catalogue
from drafter.notice.authority import Authority
from drafter.notice.clauses import NO_CLAUSES, Selection
from drafter.notice.document import Notice, SectionKind
from drafter.notice.findings import Finding, Severity
from drafter.notice.values import Person
from drafter.templating.clauses import holds_for, passage_id
from drafter.templating.parsers import Raw
from drafter.templating.render import REMEDY, Renderer
from drafter.templating.structure import supplement
from drafter.templating.values import CaseValues, broken_rules, parse

ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


@dataclass(frozen=True, slots=True)
class Choice:
    """The clauses a case starts from: what the template offers, what is picked, and the day."""

    shelf: Shelf
    selection: Selection
    today: date


@dataclass(frozen=True, slots=True)
class Composition:
    """A filled notice, without any wording a person decided on, and what filling it found.

    ``selection`` are its clauses after the conditions were asked.
    """

    values: CaseValues
    rendered: Notice
    findings: tuple[Finding, ...]
    selection: Selection = NO_CLAUSES


def shelf_of(renderer: Renderer, catalogue: Catalogue) -> Shelf:
    """What a template offers of a catalogue."""
    printer = renderer.clauses
    offered = (c for c in catalogue.clauses if c.id in printer.clauses and c.kind in printer.kinds)
    return Shelf(catalogue, tuple(offered), printer.kinds)


def compose(
    renderer: Renderer, raw: Mapping[str, Raw], authority: Authority, choice: Choice | None = None
) -> Composition:
    """Parse, pick clauses, fill and decide on the Rechtsbehelfsbelehrung.

    Raises Fault for a broken template.
    """
    values, findings, selection = _parsed(renderer, raw, choice)
    rendered = renderer.render(values, authority, selection.ids)
    decided = remedies.for_notice(rendered, authority)
    if isinstance(decided, remedies.Remedy):
        rendered = supplement(rendered, REMEDY, decided.paragraphs)
    findings += broken_rules(renderer.compiled_schema, values)
    if choice is not None:
        day = _day(values, choice.today)
        catalogue = choice.shelf.catalogue
        findings += [
            _placed(found, rendered, catalogue)
            for found in check_selection(choice.shelf, selection, rendered.matter, day)
        ]
    return Composition(values, rendered, (*findings, *decided.findings), selection)


def _placed(found: Finding, notice: Notice, catalogue: Catalogue) -> Finding:
    """A finding on a clause, with the section in which it is printed."""
    section = section_of(notice, found.where.clause or "", catalogue)
    return replace(found, where=replace(found.where, section=section)) if section else found


def section_of(notice: Notice, clause_id: str, catalogue: Catalogue) -> str:
    """The id of the section in which a clause stands, empty if it is not printed."""
    clause = catalogue.get(clause_id)
    if clause is None or clause.ref not in notice.clauses:
        return ""
    for section in notice.sections:
        mine = any(passage.id == passage_id(clause_id) for passage in section.passages)
        if mine or (clause.kind.is_condition and section.kind is SectionKind.CONDITIONS):
            return section.id
    return ""


def _parsed(
    renderer: Renderer, raw: Mapping[str, Raw], choice: Choice | None
) -> tuple[CaseValues, list[Finding], Selection]:
    """The values and the clauses; the fields of a clause are asked while it is picked."""
    picked = choice.selection if choice else Selection()
    asked = _asked(renderer, picked)
    values, findings = parse(renderer.compiled_schema, raw, *asked)
    if choice is None:
        return values, findings, picked
    day = _day(values, choice.today)
    selection = _versioned(choice.shelf, refreshed(choice.shelf, picked, day, holds_for(values)))
    if asked != (now := _asked(renderer, selection)):
        values, findings = parse(renderer.compiled_schema, raw, *now)
    return values, findings, selection


def _asked(renderer: Renderer, picked: Selection) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that clauses keep hidden, and those that they need."""
    return renderer.clauses.hidden(picked.ids), renderer.clauses.needed(picked.ids)


def _day(values: CaseValues, today: date) -> date:
    """The day on which clauses have to be valid: a notice of tomorrow needs those of tomorrow."""
    dated = (values.values.get(name) for name in fields.NOTICE_DATE)
    return max((today, *(day for day in dated if isinstance(day, date))))


def _versioned(shelf: Shelf, selection: Selection) -> Selection:
    """What was picked without a version, as in a case file, is picked as it is today."""
    if all(pick.version for pick in selection.picks):
        return selection
    picks = tuple(p if p.version else shelf.pick(p.id) for p in selection.picks)
    return replace(selection, picks=picks)


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
