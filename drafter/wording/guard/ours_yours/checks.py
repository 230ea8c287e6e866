"""The checks of this room: whose things and acts they are: ours or yours."""

from drafter.wording.guard.ours_yours.done_to import check_done_to
from drafter.wording.guard.ours_yours.possessions import check_possessions
from drafter.wording.guard.ours_yours.selves import check_selves
from drafter.wording.guard.ours_yours.takers import check_takers
from drafter.wording.guard.ours_yours.usual_acts import check_usual_acts
from drafter.wording.guard.ours_yours.whom import check_whom

CHECKS = (
    check_possessions,
    check_selves,
    check_usual_acts,
    check_whom,
    check_takers,
    check_done_to,
)
