"""The checks of this room: who does, pays, gets or tells, and what is named."""

from drafter.wording.guard.parties.bearers import check_bearers
from drafter.wording.guard.parties.cases import check_cases
from drafter.wording.guard.parties.inquiries import check_inquiries
from drafter.wording.guard.parties.labels import check_labels
from drafter.wording.guard.parties.passives import check_passives
from drafter.wording.guard.parties.readers import check_readers
from drafter.wording.guard.parties.recipients import check_recipients
from drafter.wording.guard.parties.relatives import check_relatives
from drafter.wording.guard.parties.second_parts import check_second_parts
from drafter.wording.guard.parties.shares import check_shares
from drafter.wording.guard.parties.sides import check_roles
from drafter.wording.guard.parties.statements import check_statements
from drafter.wording.guard.parties.subjects import check_subjects
from drafter.wording.guard.parties.swaps import check_swaps
from drafter.wording.guard.parties.transfers import check_transfers

CHECKS = (
    check_swaps,
    check_labels,
    check_statements,
    check_transfers,
    check_bearers,
    check_roles,
    check_cases,
    check_shares,
    check_recipients,
    check_inquiries,
    check_subjects,
    check_relatives,
    check_readers,
    check_passives,
    check_second_parts,
)
