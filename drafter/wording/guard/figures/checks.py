"""The checks of this room: figures, amounts, dates, quantities and rates."""

from drafter.wording.guard.figures.amounting import check_amounting
from drafter.wording.guard.figures.check_facts import check_facts
from drafter.wording.guard.figures.counted import check_counted
from drafter.wording.guard.figures.each import check_each
from drafter.wording.guard.figures.frequency import check_frequency
from drafter.wording.guard.figures.rates import check_rates
from drafter.wording.guard.figures.statutes import check_statutes

CHECKS = (
    check_facts,
    check_frequency,
    check_rates,
    check_each,
    check_counted,
    check_statutes,
    check_amounting,
)
