"""The checks of this room: what is decided, and what is the opposite of what."""

from drafter.wording.guard.rulings.antonyms import check_antonyms
from drafter.wording.guard.rulings.before_after import check_order
from drafter.wording.guard.rulings.confusions import check_confusions
from drafter.wording.guard.rulings.courses import check_courses
from drafter.wording.guard.rulings.decisions import check_decisions
from drafter.wording.guard.rulings.favours import check_favours
from drafter.wording.guard.rulings.intentions import check_intentions
from drafter.wording.guard.rulings.opposites import check_opposites, check_phrases, check_relations
from drafter.wording.guard.rulings.postponing import check_postponing
from drafter.wording.guard.rulings.precedence import check_precedence
from drafter.wording.guard.rulings.quantifiers import check_quantifiers
from drafter.wording.guard.rulings.reversals import check_reversals
from drafter.wording.guard.rulings.scopes import check_scopes
from drafter.wording.guard.rulings.splits import check_splits
from drafter.wording.guard.rulings.standings import check_standings
from drafter.wording.guard.rulings.turns import check_turns

CHECKS = (
    check_turns,
    check_quantifiers,
    check_standings,
    check_opposites,
    check_antonyms,
    check_courses,
    check_reversals,
    check_relations,
    check_order,
    check_phrases,
    check_decisions,
    check_splits,
    check_precedence,
    check_favours,
    check_postponing,
    check_confusions,
    check_intentions,
    check_scopes,
)
