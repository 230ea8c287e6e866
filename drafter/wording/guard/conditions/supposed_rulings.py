"""Rulings told as suppositions: „Die Fällung wird genehmigt“ – „Wird die Fällung genehmigt, …“."""

import re
from collections.abc import Iterator

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import lemma_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import clauses
from drafter.wording.guard.verdict import GuardFinding, Span

_DONE = re.compile(
    r"\b(?:wird|werden|wurden?)\b(?:[^,;:]|\.(?=\d))*?\b(\w{3,}(?:t|en))(?= (?:und|worden)\b|$)"
)


def check_supposed_rulings(pair: Pair) -> list[GuardFinding]:
    """What the original rules, and the suggestion only supposes."""
    whole = pair.whole or pair
    ruled = {verb for verb, _ in _rulings(whole.original, premise=False)}
    supposed = {verb for verb, _ in _rulings(whole.original, premise=True)}
    told = {verb for verb, _ in _rulings(whole.suggestion, premise=False)}
    return [
        warn("condition_added", suggestion=whole.suggestion.raw[slice(*span)], now=span)
        for verb, span in _rulings(whole.suggestion, premise=True)
        if verb in ruled - supposed - told
    ][:1]


def _rulings(text: Text, *, premise: bool) -> Iterator[tuple[str, Span]]:
    """The acts that clauses tell in the passive, and where these clauses stand."""
    for clause in clauses(text):
        done = _DONE.search(clause.lower) if clause.premise is premise else None
        if done is not None:
            yield root(lemma_of(done[1])), clause.span
