"""The checks of all rooms, and the door that runs them."""

from collections.abc import Callable, Iterable

from drafter.wording.guard.conditions import checks as conditions
from drafter.wording.guard.content import checks as content
from drafter.wording.guard.denial import checks as denial
from drafter.wording.guard.denial.grants import check_more
from drafter.wording.guard.duty import checks as duty
from drafter.wording.guard.duty.deontics import check_deontics
from drafter.wording.guard.duty.limit_duties import check_limit_duties
from drafter.wording.guard.duty.modality import check_modality
from drafter.wording.guard.duty.nominal_duties import check_nominal_duties
from drafter.wording.guard.duty.sentence_modes import check_sentence_modes
from drafter.wording.guard.figures import checks as figures
from drafter.wording.guard.figures.bounds import check_bounds
from drafter.wording.guard.figures.comparisons import check_comparisons
from drafter.wording.guard.ours_yours import checks as ours_yours
from drafter.wording.guard.pair import Pair, block, read
from drafter.wording.guard.parties import checks as parties
from drafter.wording.guard.rulings import checks as rulings
from drafter.wording.guard.settled.alike import without_alike
from drafter.wording.guard.settled.canonical import canonical
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
# each room looks for one kind of difference
CHECKS: tuple[Check, ...] = tuple(
    check
    for room in (figures, parties, denial, duty, conditions, rulings, ours_yours, content)
    for check in room.CHECKS
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
        pair = canonical(pair)
        findings = [found for check in CHECKS_OF_LIMITS for found in check(pair)]
        pair = contraposed(settled(plainly(pair)))
        findings += [found for check in CHECKS_OF_MODALITY for found in check(pair)]
        pair = without_alike(pair)
        findings += [found for check in CHECKS for found in check(pair)]
        return weigh(tuple(findings))
    except Exception:  # noqa: BLE001 -- text is endless; what cannot be judged is not let through
        return weigh((block("not_judged"),))
