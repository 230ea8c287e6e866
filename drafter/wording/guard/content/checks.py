"""The checks of this room: what is said, new, lost or elsewhere."""

from drafter.wording.guard.content.additions import check_added
from drafter.wording.guard.content.form import check_form
from drafter.wording.guard.content.joined import check_joined
from drafter.wording.guard.content.losses import check_lost
from drafter.wording.guard.content.lost_statements import check_lost_statements
from drafter.wording.guard.content.places import check_places

CHECKS = (
    check_form,
    check_added,
    check_lost,
    check_lost_statements,
    check_places,
    check_joined,
)
