"""States: what is to be provided is told as what must be there."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair

_PROVIDING = frozenset(
    root(verb) for verb in (
        "vorhalten", "bereithalten", "bereitstellen", "ausstatten", "versehen", "ausrüsten",
        "anbringen", "vorsehen", "gewährleisten", "sicherstellen", "ausführen", "einrichten",
        "beistellen", "ausbilden", "gestalten",
    )
)  # fmt: skip
_MUST_BE = re.compile(
    r"\bm[uü]ss(?:en)?\b[^.;:!?]*\b(?:sein|haben|geben|stehen|bereitstehen|vorhanden|besitzen)\b"
)


def told_as_state(duty: Word, pair: Pair) -> bool:
    """„ist eine Kraft anwesend vorzuhalten“ became „muss eine Kraft anwesend sein“."""
    if root(duty.lemma) not in _PROVIDING:
        return False
    own = {a for w in pair.original.clause(duty.clause) if w is not duty and w.content
           for a in w.atoms}  # fmt: skip
    for match in _MUST_BE.finditer(pair.suggestion.lower):
        told = [w for w in pair.suggestion.words if match.start() <= w.start < match.end()]
        if any(w.content and w.atoms & own for w in told):
            return True
    return False
