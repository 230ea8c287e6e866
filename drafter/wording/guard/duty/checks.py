"""The checks of this room: what is due, allowed or left free."""

from drafter.wording.guard.duty.discretion import check_discretion
from drafter.wording.guard.duty.entitlements import check_entitlements
from drafter.wording.guard.duty.firmness import check_firmness
from drafter.wording.guard.duty.futures import check_futures
from drafter.wording.guard.duty.leeway import check_leeway
from drafter.wording.guard.duty.needs import check_needs
from drafter.wording.guard.duty.new_duties import check_new_duties
from drafter.wording.guard.duty.possibles import check_possibles
from drafter.wording.guard.duty.threats import check_threats

CHECKS = (
    check_futures,
    check_new_duties,
    check_threats,
    check_firmness,
    check_entitlements,
    check_discretion,
    check_leeway,
    check_needs,
    check_possibles,
)
