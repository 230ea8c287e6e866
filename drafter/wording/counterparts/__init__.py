"""What a weak model tells without a counterpart in the passage, or leaves without one.

Such a model puts a noun in the place of another one („die Aufgabe“ for „zur Last gelegt“), drops
one, lets a thing act to which something is done, or reaches for a verb that says little. A person
may do all this knowingly; of such a model it is not taken. Pure.
"""

from drafter.wording.counterparts.acts import impersonal, other_actor, supposed_act
from drafter.wording.counterparts.attributes import dropped_attribute
from drafter.wording.counterparts.dates import other_date
from drafter.wording.counterparts.links import loose_link, other_reference
from drafter.wording.counterparts.numbers import other_number
from drafter.wording.counterparts.persons import other_person
from drafter.wording.counterparts.reasons import other_reason
from drafter.wording.counterparts.scopes import lost_ban, lost_scope
from drafter.wording.counterparts.subjects import lost_subject, other_object, other_subject
from drafter.wording.counterparts.verbs import (
    let_no_more,
    lost_verb,
    other_reflexive,
    pale_verb,
    told_twice,
)
from drafter.wording.counterparts.words import other_words
from drafter.wording.guard import GuardFinding, VerdictKind
from drafter.wording.guard.pair import read

__all__ = ["astray"]

_OF_THE_ORIGINAL = (
    ("counterparts.lost_verb", lost_verb),
    ("counterparts.dropped", dropped_attribute),
    ("counterparts.scope", lost_scope),
    ("counterparts.lets", let_no_more),
)
_OF_THE_TEXT = (
    ("counterparts.subject", other_subject),
    ("counterparts.lost_subject", lost_subject),
    ("counterparts.object", other_object),
    ("counterparts.pale_verb", pale_verb),
    ("counterparts.reflexive", other_reflexive),
    ("counterparts.told_twice", told_twice),
    ("counterparts.person", other_person),
    ("counterparts.ban", lost_ban),
    ("counterparts.date", other_date),
    ("counterparts.supposed_act", supposed_act),
    ("counterparts.other_actor", other_actor),
    ("counterparts.impersonal", impersonal),
    ("counterparts.number", other_number),
    ("counterparts.reason", other_reason),
    ("counterparts.link", loose_link),
    ("counterparts.link", other_reference),
)


def astray(original: str, text: str) -> tuple[GuardFinding, ...]:
    """What speaks against ``text`` as a wording of ``original``."""
    lost = ((code, sign(original, text)) for code, sign in _OF_THE_ORIGINAL)
    come = ((code, sign(original, text)) for code, sign in _OF_THE_TEXT)
    return (
        *other_words(read(original), read(text)),
        *(GuardFinding(code, VerdictKind.WARN, original=word) for code, word in lost if word),
        *(GuardFinding(code, VerdictKind.WARN, suggestion=word) for code, word in come if word),
    )
