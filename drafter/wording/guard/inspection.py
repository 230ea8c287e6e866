"""The list of checks, and the door that runs them."""

from collections.abc import Callable, Iterable

from drafter.wording.guard.conditions.concessions import check_concessions
from drafter.wording.guard.conditions.conditions import check_conditions
from drafter.wording.guard.conditions.conjunctions import check_conjunctions
from drafter.wording.guard.conditions.exceptions import check_exceptions
from drafter.wording.guard.conditions.made_exceptions import check_made_exceptions
from drafter.wording.guard.conditions.moments import check_moments
from drafter.wording.guard.conditions.premises import check_premises
from drafter.wording.guard.conditions.reasons import check_reasons
from drafter.wording.guard.conditions.sequence import check_sequence
from drafter.wording.guard.content.additions import check_added
from drafter.wording.guard.content.form import check_form
from drafter.wording.guard.content.losses import check_lost
from drafter.wording.guard.content.lost_statements import check_lost_statements
from drafter.wording.guard.content.places import check_places
from drafter.wording.guard.denial.contrasts import check_contrasts
from drafter.wording.guard.denial.grants import check_grants, check_more
from drafter.wording.guard.denial.limiting import check_limiting
from drafter.wording.guard.denial.negation import check_negation
from drafter.wording.guard.denial.predicates import check_predicates
from drafter.wording.guard.denial.surplus import check_surplus
from drafter.wording.guard.duty.deontics import check_deontics
from drafter.wording.guard.duty.discretion import check_discretion
from drafter.wording.guard.duty.entitlements import check_entitlements
from drafter.wording.guard.duty.firmness import check_firmness
from drafter.wording.guard.duty.futures import check_futures
from drafter.wording.guard.duty.leeway import check_leeway
from drafter.wording.guard.duty.limit_duties import check_limit_duties
from drafter.wording.guard.duty.modality import check_modality
from drafter.wording.guard.duty.needs import check_needs
from drafter.wording.guard.duty.new_duties import check_new_duties
from drafter.wording.guard.duty.nominal_duties import check_nominal_duties
from drafter.wording.guard.duty.sentence_modes import check_sentence_modes
from drafter.wording.guard.duty.threats import check_threats
from drafter.wording.guard.figures.bounds import check_bounds
from drafter.wording.guard.figures.check_facts import check_facts
from drafter.wording.guard.figures.comparisons import check_comparisons
from drafter.wording.guard.figures.counted import check_counted
from drafter.wording.guard.figures.each import check_each
from drafter.wording.guard.figures.frequency import check_frequency
from drafter.wording.guard.figures.rates import check_rates
from drafter.wording.guard.figures.statutes import check_statutes
from drafter.wording.guard.ours_yours.possessions import check_possessions
from drafter.wording.guard.ours_yours.selves import check_selves
from drafter.wording.guard.ours_yours.takers import check_takers
from drafter.wording.guard.ours_yours.usual_acts import check_usual_acts
from drafter.wording.guard.ours_yours.whom import check_whom
from drafter.wording.guard.pair import Pair, block, read
from drafter.wording.guard.parties.bearers import check_bearers
from drafter.wording.guard.parties.cases import check_cases
from drafter.wording.guard.parties.inquiries import check_inquiries
from drafter.wording.guard.parties.labels import check_labels
from drafter.wording.guard.parties.passives import check_passives
from drafter.wording.guard.parties.recipients import check_recipients
from drafter.wording.guard.parties.relatives import check_relatives
from drafter.wording.guard.parties.second_parts import check_second_parts
from drafter.wording.guard.parties.shares import check_shares
from drafter.wording.guard.parties.sides import check_roles
from drafter.wording.guard.parties.statements import check_statements
from drafter.wording.guard.parties.subjects import check_subjects
from drafter.wording.guard.parties.swaps import check_swaps
from drafter.wording.guard.parties.transfers import check_transfers
from drafter.wording.guard.rulings.antonyms import check_antonyms
from drafter.wording.guard.rulings.before_after import check_order
from drafter.wording.guard.rulings.confusions import check_confusions
from drafter.wording.guard.rulings.courses import check_courses
from drafter.wording.guard.rulings.decisions import check_decisions
from drafter.wording.guard.rulings.favours import check_favours
from drafter.wording.guard.rulings.intentions import check_intentions
from drafter.wording.guard.rulings.opposites import (
    check_opposites,
    check_phrases,
    check_relations,
)
from drafter.wording.guard.rulings.postponing import check_postponing
from drafter.wording.guard.rulings.precedence import check_precedence
from drafter.wording.guard.rulings.reversals import check_reversals
from drafter.wording.guard.rulings.scopes import check_scopes
from drafter.wording.guard.rulings.splits import check_splits
from drafter.wording.guard.rulings.standings import check_standings
from drafter.wording.guard.rulings.turns import check_turns
from drafter.wording.guard.settled.alike import without_alike
from drafter.wording.guard.settled.answered import answered
from drafter.wording.guard.settled.canonical import canonical
from drafter.wording.guard.settled.complements import complemented
from drafter.wording.guard.settled.contraposing import contraposed
from drafter.wording.guard.settled.plain_forms import plainly
from drafter.wording.guard.settled.settling import settled
from drafter.wording.guard.verdict import GuardFinding, Verdict, weigh

Check = Callable[[Pair], list[GuardFinding]]
# limits, and duties told as limits, are read as they stand
CHECKS_OF_LIMITS: tuple[Check, ...] = (
    check_comparisons, check_bounds, check_limit_duties, check_sentence_modes,
)  # fmt: skip
# what is allowed or due hangs on the denials themselves
CHECKS_OF_MODALITY: tuple[Check, ...] = (
    check_modality, check_nominal_duties, check_deontics, check_more,
)  # fmt: skip
CHECKS: tuple[Check, ...] = (
    check_form,
    check_facts,
    check_swaps,
    check_labels,
    check_statements,
    check_transfers,
    check_negation,
    check_futures,
    check_new_duties,
    check_threats,
    check_reasons,
    check_firmness,
    check_grants,
    check_limiting,
    check_bearers,
    check_turns,
    check_standings,
    check_conditions,
    check_concessions,
    check_opposites,
    check_antonyms,
    check_courses,
    check_reversals,
    check_relations,
    check_order,
    check_sequence,
    check_moments,
    check_phrases,
    check_frequency,
    check_rates,
    check_each,
    check_counted,
    check_decisions,
    check_splits,
    check_precedence,
    check_favours,
    check_postponing,
    check_conjunctions,
    check_roles,
    check_confusions,
    check_possessions,
    check_selves,
    check_usual_acts,
    check_whom,
    check_added,
    check_lost,
    check_cases,
    check_shares,
    check_made_exceptions,
    check_statutes,
    check_lost_statements,
    check_intentions,
    check_predicates,
    check_surplus,
    check_contrasts,
    check_premises,
    check_exceptions,
    check_recipients,
    check_inquiries,
    check_subjects,
    check_relatives,
    check_passives,
    check_places,
    check_takers,
    check_second_parts,
    check_entitlements,
    check_discretion,
    check_leeway,
    check_needs,
    check_scopes,
)


def inspect(
    original: str, suggestion: str, *, protected: Iterable[str] = (), notes: bool = False
) -> Verdict:
    """Judge a suggested wording of ``original``.

    ``protected`` are names that the case holds. ``notes``: the original is a list of notes, so
    connecting words may be added, facts and content may not.
    """
    if original.split() == suggestion.split():
        return weigh(())
    names = tuple(sorted(set(protected)))
    try:
        pair = Pair(read(original, names), read(suggestion, names), notes=notes)
        pair = complemented(answered(canonical(pair)))
        findings = [found for check in CHECKS_OF_LIMITS for found in check(pair)]
        pair = contraposed(settled(plainly(pair)))
        findings += [found for check in CHECKS_OF_MODALITY for found in check(pair)]
        pair = without_alike(pair)
        findings += [found for check in CHECKS for found in check(pair)]
        return weigh(tuple(findings))
    except Exception:  # noqa: BLE001 -- text is endless; what cannot be judged is not let through
        return weigh((block("not_judged"),))
