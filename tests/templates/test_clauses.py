"""Every clause of the catalogue in every template that offers it."""

import pytest

from drafter.law.clauses import Clause
from drafter.notice.clauses import Selection
from drafter.notice.document import SectionKind
from drafter.notice.findings import Finding, Severity
from drafter.session.composition import shelf_of
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldKind
from tests.helpers.cases import FIRST, FOLDERS, LIBRARY, renderer
from tests.helpers.seeding import Specimen

LEAST_CLAUSES = 40
SAMPLES: dict[FieldKind, Raw] = {
    FieldKind.DATE: "31.05.2028",
    FieldKind.INTEGER: 2,
    FieldKind.AMOUNT: "800,00",
}


def offered(template: str) -> tuple[Clause, ...]:
    shelf = shelf_of(renderer(template), LIBRARY.catalogue)
    return shelf.offered


def added(specimen: Specimen, clause: Clause) -> tuple[Selection, tuple[Finding, ...]]:
    """The case with one clause more, and what is new about it."""
    shelf = shelf_of(renderer(specimen.name.partition("/")[0]), LIBRARY.catalogue)
    kept = specimen.composition.selection
    for other in (*clause.excludes, *(c.id for c in shelf.offered if clause.id in c.excludes)):
        kept = kept.without_for_good(other)
    selection = kept.with_clause(shelf.pick(clause.id), shelf.place_for(clause.id, kept))
    _, findings = specimen.refilled_with(selection, answered(specimen, clause))
    return selection, tuple(f for f in findings if f not in specimen.clean)


def answered(specimen: Specimen, clause: Clause) -> dict[str, Raw]:
    """Answers to the fields that a clause asks for and the case leaves open."""
    declared = next(c for c in LIBRARY.declarations if c.id == clause.id)
    asked = (f for f in declared.field if not specimen.case.values.get(f.name))
    return {f.name: SAMPLES.get(f.kind, "Anlass wie besprochen.") for f in asked}


@pytest.mark.parametrize("template", FOLDERS)
def test_a_valid_clause_brings_no_objection(template: str) -> None:
    specimen = Specimen.of(FIRST[template])
    for clause in offered(template):
        if clause.valid_on(specimen.day):
            _, new = added(specimen, clause)
            grave = [f for f in new if f.severity is not Severity.INFO]
            assert not grave, (clause.id, grave)


@pytest.mark.parametrize("template", FOLDERS)
def test_each_clause_stands_in_the_notice(template: str) -> None:
    specimen = Specimen.of(FIRST[template])
    for clause in offered(template):
        selection, _ = added(specimen, clause)
        notice, _ = specimen.refilled_with(selection)
        assert clause.ref in notice.clauses
        kinds = {SectionKind.CONDITIONS} if clause.kind.is_condition else set(SectionKind)
        texts = [p.text for s in notice.sections if s.kind in kinds for p in s.passages]
        start = clause.text.split("{")[0].strip().split("\n")[0][:40]
        assert any(start in text.replace("\u00a0", " ") for text in texts), clause.id


def test_the_catalogue_is_large_and_every_template_has_clauses() -> None:
    assert len(LIBRARY.catalogue.clauses) >= LEAST_CLAUSES
    assert all(offered(template) for template in FOLDERS)


def test_templates_with_conditions_take_them_from_the_catalogue() -> None:
    for template in FOLDERS:
        kinds = {s.kind for s in Specimen.of(FIRST[template]).notice.sections}
        if SectionKind.CONDITIONS in kinds:
            assert any(kind.is_condition for kind in renderer(template).clauses.kinds), template
