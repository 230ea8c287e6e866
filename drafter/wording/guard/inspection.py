"""The list of checks, and the door that runs them."""

from collections.abc import Callable, Iterable

from drafter.wording.guard.acts import check_acts
from drafter.wording.guard.additions import check_added
from drafter.wording.guard.alike import without_alike
from drafter.wording.guard.antonyms import check_antonyms
from drafter.wording.guard.bearers import check_bearers
from drafter.wording.guard.bounds import check_bounds
from drafter.wording.guard.check_facts import check_facts
from drafter.wording.guard.comparisons import check_comparisons
from drafter.wording.guard.conditions import check_conditions
from drafter.wording.guard.confusions import check_confusions
from drafter.wording.guard.conjunctions import check_conjunctions
from drafter.wording.guard.decisions import check_decisions
from drafter.wording.guard.deontics import check_deontics
from drafter.wording.guard.exceptions import check_exceptions
from drafter.wording.guard.form import check_form
from drafter.wording.guard.frequency import check_frequency
from drafter.wording.guard.grants import check_grants, check_more
from drafter.wording.guard.limit_duties import check_limit_duties
from drafter.wording.guard.losses import check_lost
from drafter.wording.guard.modality import check_modality
from drafter.wording.guard.negation import check_negation
from drafter.wording.guard.nominal_duties import check_nominal_duties
from drafter.wording.guard.opposites import (
    check_opposites,
    check_order,
    check_phrases,
    check_relations,
)
from drafter.wording.guard.pair import Pair, block, read
from drafter.wording.guard.polarity import check_polarity
from drafter.wording.guard.predicates import check_predicates
from drafter.wording.guard.premises import check_premises
from drafter.wording.guard.rates import check_rates
from drafter.wording.guard.reasons import check_reasons
from drafter.wording.guard.recipients import check_recipients
from drafter.wording.guard.sequence import check_sequence
from drafter.wording.guard.settling import settled
from drafter.wording.guard.sides import check_roles
from drafter.wording.guard.stances import check_stances
from drafter.wording.guard.statements import check_statements
from drafter.wording.guard.surplus import check_surplus
from drafter.wording.guard.swaps import check_swaps
from drafter.wording.guard.transfers import check_transfers
from drafter.wording.guard.turns import check_turns
from drafter.wording.guard.verdict import GuardFinding, Verdict, judge

Check = Callable[[Pair], list[GuardFinding]]
# what is allowed or due hangs on the denials themselves
CHECKS_OF_MODALITY: tuple[Check, ...] = (
    check_modality, check_nominal_duties, check_deontics, check_more,
)  # fmt: skip
CHECKS: tuple[Check, ...] = (
    check_form,
    check_facts,
    check_swaps,
    check_statements,
    check_negation,
    check_polarity,
    check_stances,
    check_surplus,
    check_predicates,
    check_reasons,
    check_acts,
    check_grants,
    check_bearers,
    check_turns,
    check_conditions,
    check_exceptions,
    check_premises,
    check_opposites,
    check_antonyms,
    check_relations,
    check_order,
    check_sequence,
    check_phrases,
    check_frequency,
    check_rates,
    check_decisions,
    check_conjunctions,
    check_roles,
    check_confusions,
    check_recipients,
    check_transfers,
    check_added,
    check_lost,
)


def inspect(
    original: str, suggestion: str, *, protected: Iterable[str] = (), notes: bool = False
) -> Verdict:
    """Judge a suggested wording of ``original``.

    ``protected`` are names that the case holds. ``notes``: the original is a list of notes, so
    connecting words may be added, facts and content may not.
    """
    if original.split() == suggestion.split():
        return judge(())
    names = tuple(sorted(set(protected)))
    try:
        pair = Pair(read(original, names), read(suggestion, names), notes=notes)
        findings = check_comparisons(pair) + check_bounds(pair) + check_limit_duties(pair)
        pair = settled(pair)
        findings += [found for check in CHECKS_OF_MODALITY for found in check(pair)]
        pair = without_alike(pair)
        findings += [found for check in CHECKS for found in check(pair)]
        return judge(tuple(findings))
    except Exception:  # noqa: BLE001 -- text is endless; what cannot be judged is not let through
        return judge((block("not_judged"),))
