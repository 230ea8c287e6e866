"""Bearers of costs: who pays stays who pays, also where the authority is called by its name."""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_COSTS = re.compile(r"\b\w*kosten\b|\bgebühr\w*")
_BEAR = re.compile(
    r"\b(?:trägt|trage|tragen|zahlt|zahlen|bezahlt|bezahlen|übernimmt|übernehmen|übernommen)\b"
)
_PERSON = re.compile(
    r"\b(?:widerspruchsführer(?:in)?|antragsteller(?:in)?|kläger(?:in)?|erlaubnisinhaber(?:in)?"
    r"|gebührenschuldner(?:in)?|inhaber(?:in)?s?|halter(?:in)?s?|eigentümer(?:in)?s?|sie|herr|frau)\b"
)
_AUTHORITY = re.compile(
    r"\b(?:gemeinde|stadt|landkreis|kreis|behörde|wir|ich|amt|jugendamt|sozialamt|samtgemeinde)\b"
)


_AT_COST = re.compile(r"\b(?:auf kosten|zu ?lasten) (?:de[sr] )?(?P<who>\w+)")


# „obliegt dem Eigentümer auf eigene Kosten“
_OWN_COST = re.compile(r"\bauf (eigene|ihre|unsere|seine) (?:eigenen )?kosten\b")


def check_bearers(pair: Pair) -> list[GuardFinding]:
    """„trägt der Widerspruchsführer“ became „trägt die Gemeinde“."""
    if found := _turned_flow(pair):
        return found
    old, new = _bearers(pair.original), _bearers(pair.suggestion)
    if len(old) != 1 or len(new) != 1 or old.keys() == new.keys():
        return []
    (at,), (now,) = old.values(), new.values()
    told = pair.original.raw[slice(*at)], pair.suggestion.raw[slice(*now)]
    return [warn("agent_changed", *told, at=at, now=now)]


_TO_US = re.compile(
    r"\b(?:rück|zurück|nach)(?:ge|zu)?forder|\bvon ihnen\b[^.;]*\b(?:gefordert|erhoben|angefordert)"
    r"|\bsie\b[^.;]*\b(?:zurückzahlen|nachzahlen|zurückzuzahlen|nachzuzahlen)\b"
    r"|\buns [^.;]*\b(?:erstatten|zahlen|zurückzahlen)\b"
)
_TO_YOU = re.compile(
    r"\b(?:zahlen|erstatten|überweisen) wir (?:ihnen\b|[^.;]*\b(?:aus|zurück)\b)"
    r"|\bwir (?:zahlen|erstatten|überweisen) ihnen\b|\bihnen\b[^.;]*\b(?:ausgezahlt|erstattet)\b"
    r"|\bsie (?:bekommen|erhalten)\b[^.;]*\b(?:zurück|ausgezahlt|erstattet)\b|\b(?:nachzahlung an"
    r"|auszahlung|guthaben)\b"
)


def _turned_flow(pair: Pair) -> list[GuardFinding]:
    """„Wir fordern 812 € zurück“ became „Wir zahlen Ihnen 812 € zurück“."""
    for ours, theirs in ((_TO_US, _TO_YOU), (_TO_YOU, _TO_US)):
        old, new = ours.search(pair.original.lower), theirs.search(pair.suggestion.lower)
        kept = theirs.search(pair.original.lower) or ours.search(pair.suggestion.lower)
        if old and new and not kept:
            return [warn("agent_changed", old[0], new[0], at=old.span(), now=new.span())]
    return []


def _bearers(text: Text) -> dict[str, Span]:
    """The sides that stand in clauses with costs and a verb of bearing them."""
    found: dict[str, Span] = {}
    if own := _OWN_COST.search(text.lower):
        found["authority" if own[1] == "unsere" else "person"] = own.span(1)
    for match in _AT_COST.finditer(text.lower):
        for side, sided in (("person", _PERSON), ("authority", _AUTHORITY)):
            if sided.search(match["who"]):
                found[side] = match.span("who")
    for number in {word.clause for word in text.words}:
        words = text.clause(number)
        start, end = words[0].start, words[-1].end
        told = text.lower[start:end]
        if not _COSTS.search(told) or not _BEAR.search(told):
            continue
        for side, pattern in (("person", _PERSON), ("authority", _AUTHORITY)):
            if who := pattern.search(told):
                found[side] = (start + who.start(), start + who.end())
    return found
