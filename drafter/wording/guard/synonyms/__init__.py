"""Words that say the same in a notice: one group a line, a faithful rewording may exchange them.

Members are dictionary forms (verb and noun of one root need only one entry: „zahlen“ covers
„Zahlung“); ``stem*`` covers every word that begins so. A word may stand in several groups.
Groups are narrow on purpose: what differs in law (Widerruf, Rücknahme, Aufhebung) shares none.
"""

from drafter.wording.guard.synonyms import (
    duties,
    everyday,
    money,
    people,
    procedure,
    rulings,
    telling,
)

GROUPS = "".join(
    module.GROUPS for module in (money, telling, procedure, rulings, duties, people, everyday)
)
