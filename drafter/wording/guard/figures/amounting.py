"""What a figure measures: „Der Bedarf beträgt 14 Stellplätze“ where 14 have been applied for."""

import re
from collections.abc import Iterable

from drafter.wording.facts import Fact
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_AMOUNTS = re.compile(
    r"\b(?:betr(?:ägt|agen|ug)|(?:beläuft|belaufen) sich auf|umfass(?:t|en|te))\b"
)


def check_amounting(pair: Pair) -> list[GuardFinding]:
    """The subject of „beträgt“ stood in the original beside another figure, or beside none."""
    known = _things(pair.original.words)
    for told in _AMOUNTS.finditer(pair.suggestion.lower):
        things, fact = _measured(pair.suggestion, told.start())
        if fact is None or not things & known:
            continue
        twins = [f for f in pair.original.facts if f.value == fact.value]
        if twins and not any(things & _beside(twin, pair.original) for twin in twins):
            old, at = twins[0], (twins[0].start, twins[0].end)
            return [warn("fact_role", old.text, fact.text, at=at, now=(fact.start, fact.end))]
    return []


def _measured(text: Text, place: int) -> tuple[frozenset[str], Fact | None]:
    """What stands before the verb in its clause, and the first fact behind it."""
    clause = text.clause(text.words[min(text.index_at(place), len(text.words) - 1)].clause)
    behind = (f for f in text.facts if place < f.start <= clause[-1].end)
    return _things(w for w in clause if w.start < place), next(behind, None)


def _beside(fact: Fact, text: Text) -> frozenset[str]:
    """What stands in the clause of a fact; „mindestens jedoch 10 EUR“ belongs to the one before."""
    number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].clause
    found = _things(text.clause(number))
    return found or (_things(text.clause(number - 1)) if number else found)


def _things(words: Iterable[Word]) -> frozenset[str]:
    """The roots of the nouns and of their parts."""
    nouns = [word for word in words if word.content and word.text[0].isupper()]
    atoms = frozenset[str]().union(*(word.atoms.union(*word.parts) for word in nouns))
    return frozenset(atom for atom in atoms if atom.startswith("r:"))
