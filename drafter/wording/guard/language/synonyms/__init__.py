"""Words that say the same in a notice: one group a line, a faithful rewording may exchange them.

Members are dictionary forms (verb and noun of one root need only one entry: „zahlen“ covers
„Zahlung“); ``stem*`` covers every word that begins so. A word may stand in several groups.
Groups are narrow on purpose: what differs in law (Widerruf, Rücknahme, Aufhebung) shares none.

``FIELDS`` hold a word of office and the everyday words by which an editor may tell it, one a line:
the first word stands for each of the others and the reverse, but these not for one another
(„Gewässer“ for „Bach“ and for „Graben“). They only account for words that come and go.
"""

from drafter.wording.guard.language.synonyms import (
    building,
    duties,
    everyday,
    money,
    office,
    order,
    people,
    procedure,
    rulings,
    social,
    telling,
)

_BY_ACT = (money, telling, procedure, rulings, duties, people, everyday)
_BY_FIELD = (social, building, order, office)
GROUPS = "".join(module.GROUPS for module in _BY_ACT)
FIELDS = "".join(module.FIELDS for module in _BY_FIELD)
