"""Faults in the choice of clauses (Textbausteine)."""

from collections.abc import Callable

from drafter.law.clauses import Clause
from drafter.notice.clauses import Pick, Selection
from drafter.session.composition import shelf_of
from tests.helpers.cases import LIBRARY, renderer
from tests.helpers.seeding import Place, Seed, Specimen, Spoilt

MISSING = "gibt-es-nicht"


def offered(specimen: Specimen) -> tuple[Clause, ...]:
    """The clauses that fit the template of a case."""
    return shelf_of(renderer(specimen.name.partition("/")[0]), LIBRARY.catalogue).offered


def added(name: str, codes: str, *find: Callable[[Specimen], tuple[Pick, ...]]) -> Seed:
    """A fault that lies in the last of some further clauses."""

    def spoil(specimen: Specimen) -> Spoilt | None:
        picks = tuple(pick for each in find for pick in each(specimen))
        if not picks:
            return None
        kept = specimen.composition.selection
        selection = Selection((*(p for p in kept.picks if p not in picks), *picks), kept.removed)
        notice, findings = specimen.refilled_with(selection)
        return Spoilt(notice, findings, Place(clause=picks[-1].id))

    return Seed(name, tuple(codes.split()), spoil)


def _expired(specimen: Specimen) -> tuple[Pick, ...]:
    found = (c for c in offered(specimen) if c.expired_on(specimen.day))
    return tuple(Pick(c.id, c.version) for c in list(found)[:1])


def _valid(specimen: Specimen) -> Clause:
    return next(c for c in offered(specimen) if c.valid_on(specimen.day) and not c.preselect)


def _twice(specimen: Specimen) -> tuple[Pick, ...]:
    clause = _valid(specimen)
    return (Pick(clause.id, clause.version), Pick(clause.id, clause.version))


def _changed(specimen: Specimen) -> tuple[Pick, ...]:
    return (Pick(_valid(specimen).id, "0.1.0"),)


def _both(specimen: Specimen) -> tuple[Pick, ...]:
    """An expired clause together with its successor."""
    for pick in _expired(specimen):
        heir = LIBRARY.catalogue.current(pick.id, specimen.day)
        if heir is not None:
            return (Pick(heir.id, heir.version), pick)
    return ()


def _contrary(specimen: Specimen) -> tuple[Pick, ...]:
    """Two clauses that say different things."""
    ids = {c.id for c in offered(specimen) if c.valid_on(specimen.day)}
    for clause in offered(specimen):
        for other in clause.excludes:
            if {clause.id, other} <= ids:
                return (Pick(clause.id, clause.version), Pick(other))
    return ()


def _foreign(specimen: Specimen) -> tuple[Pick, ...]:
    """A clause of another template, where this one has a place for its kind."""
    ids = {c.id for c in offered(specimen)}
    kinds = {c.kind for c in offered(specimen)}
    others = (c for c in LIBRARY.catalogue.clauses if c.id not in ids and c.kind in kinds)
    return tuple(Pick(c.id, c.version) for c in list(others)[:1])


def _homeless(specimen: Specimen) -> tuple[Pick, ...]:
    """A Nebenbestimmung in a notice that has no place for any."""
    kinds = renderer(specimen.name.partition("/")[0]).clauses.kinds
    others = (c for c in LIBRARY.catalogue.clauses if c.kind.is_condition and c.kind not in kinds)
    return tuple(Pick(c.id, c.version) for c in list(others)[:1])


def _unfounded(specimen: Specimen) -> tuple[Pick, ...]:
    """A Nebenbestimmung at discretion in a decision that has to be made."""
    matter = specimen.notice.matter
    kinds = renderer(specimen.name.partition("/")[0]).clauses.kinds
    if matter.discretionary or not matter.administrative_act:
        return ()
    others = (
        c
        for c in LIBRARY.catalogue.clauses
        if c.kind in kinds and all(" Abs. 2 " in b and "36" in b for b in c.legal_basis)
        if c.legal_basis
    )
    return tuple(Pick(c.id, c.version) for c in list(others)[:1])


SEEDS = (
    added("expired clause", "clauses.expired.successor", _expired),
    added("clause that is not there", "clauses.unknown", lambda _: (Pick(MISSING),)),
    added("clause twice", "clauses.doubled", _twice),
    added("clause in a former version", "clauses.changed", _changed),
    added("clause beside its successor", "clauses.both_versions", _both),
    added("contradicting clauses", "clauses.contradiction", _contrary),
    added("clause of another matter", "clauses.other_matter", _foreign),
    added("condition without a place", "clauses.no_place", _homeless),
    added("condition in a bound decision", "clauses.bound", _unfounded),
)
