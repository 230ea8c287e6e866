"""Reason and result that have changed places: „A, weil B“ – „B, weil A“, „A. Deshalb B“."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import clauses, roots
from drafter.wording.guard.verdict import GuardFinding, Span

_REASON = re.compile(r"(?:da|weil|denn)\b")
_THEREFORE = frozenset({"deshalb", "daher", "deswegen", "darum"})
_OTHERWISE = re.compile(r":|\b(?:grund|denn)\b")  # tells another reason
_LEAST = 2  # things that a clause must keep before its place tells anything


def check_turned_reasons(pair: Pair) -> list[GuardFinding]:
    """The reason of the original became what is reasoned, and the other way round."""
    whole = pair.whole or pair
    before, after = _reasoned(whole.original), _reasoned(whole.suggestion)
    if before is None or after is None or _OTHERWISE.search(whole.suggestion.lower):
        return []
    (result, reason, _), (now, because, span) = before, after
    own_result, own_reason = result - reason, reason - result
    kept = len(own_result & now) + len(own_reason & because)
    crossed = len(own_result & because), len(own_reason & now)
    if min(crossed) >= _LEAST and sum(crossed) > 2 * kept:
        told = whole.suggestion.raw[slice(*span)]
        return [warn("condition_as_reason", suggestion=told, now=span)]
    return []


_Told = tuple[frozenset[str], frozenset[str], Span]  # result, reason, and where it is told


def _reasoned(text: Text) -> _Told | None:
    """What the one reason of a text says and what follows from it; None where there are more."""
    reasons = [clause for clause in clauses(text) if _REASON.match(clause.lower)]
    links = [word for word in text.words if word.lower in _THEREFORE]
    if len(reasons) + len(links) != 1:
        return None
    if links:
        return _concluded(text, links[0])
    results = (clause.roots for clause in clauses(text) if clause is not reasons[0])
    return frozenset[str]().union(*results), reasons[0].roots, reasons[0].span


def _concluded(text: Text, link: Word) -> _Told | None:
    """„A. Deshalb B“: the sentence before it is the reason."""
    before = [word for word in text.words if word.sentence == link.sentence - 1]
    own = [word for word in text.words if word.sentence == link.sentence]
    if any(word.lower == "und" and word.start < link.start for word in own):
        return None  # „Sie erhalten Bürgergeld und sind deshalb ausgeschlossen“
    return (roots(own), roots(before), (link.start, link.end)) if before else None
