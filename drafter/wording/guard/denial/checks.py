"""The checks of this room: what is denied."""

from drafter.wording.guard.denial.contrasts import check_contrasts
from drafter.wording.guard.denial.grants import check_grants
from drafter.wording.guard.denial.limiting import check_limiting
from drafter.wording.guard.denial.negation import check_negation
from drafter.wording.guard.denial.predicates import check_predicates
from drafter.wording.guard.denial.surplus import check_surplus
from drafter.wording.guard.denial.without import check_without

CHECKS = (
    check_negation,
    check_grants,
    check_limiting,
    check_predicates,
    check_surplus,
    check_contrasts,
    check_without,
)
