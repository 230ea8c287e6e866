"""The checks of this room: conditions, exceptions, reasons and the order of events."""

from drafter.wording.guard.conditions.concessions import check_concessions
from drafter.wording.guard.conditions.conditions import check_conditions
from drafter.wording.guard.conditions.conjunctions import check_conjunctions
from drafter.wording.guard.conditions.exceptions import check_exceptions
from drafter.wording.guard.conditions.made_exceptions import check_made_exceptions
from drafter.wording.guard.conditions.moments import check_moments
from drafter.wording.guard.conditions.premises import check_premises
from drafter.wording.guard.conditions.reasons import check_reasons
from drafter.wording.guard.conditions.sequence import check_sequence
from drafter.wording.guard.conditions.stages import check_stages
from drafter.wording.guard.conditions.supposed_rulings import check_supposed_rulings
from drafter.wording.guard.conditions.turned_reasons import check_turned_reasons

CHECKS = (
    check_reasons,
    check_conditions,
    check_concessions,
    check_sequence,
    check_stages,
    check_moments,
    check_conjunctions,
    check_made_exceptions,
    check_premises,
    check_exceptions,
    check_supposed_rulings,
    check_turned_reasons,
)
