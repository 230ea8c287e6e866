"""Who or what a sentence speaks of: a noun that was no subject must not become one.

„Die Entnahme aus dem Brunnen“ became „Der Brunnen darf nur … entnehmen“, „die Kosten des Einsatzes“
became „Der Einsatz wird auf 764,80 EUR festgesetzt“.
"""

from drafter.wording.counterparts.words import meanings
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import Clause, clauses_of
from drafter.wording.syntax.noun_phrases import (
    Place,
    Role,
    is_act,
    opening_subject,
    places,
    places_among,
)
from drafter.wording.syntax.tagging import Tagged, tagged

_LEAST = 5  # letters by which two forms of a noun are known as one
_OF = frozenset({"von", "vom"})  # „die Entnahme von Grundwasser“ is what „des Grundwassers“ is
_OF_SUBJECTS = frozenset({"ihr", "unser", "ein", "kein", "der"})
_HIDING = frozenset({"für", "nach", "bei", "über", "mit", "aus"})
_FUTURE = frozenset({"wird", "werden"})
_MEANS = frozenset({"durch", "mittels", "anhand"})
_ACTING = frozenset({"Wir", "wir", "Ich", "ich", "Sie"})
_BY = frozenset({"durch", "seitens"})  # who acts
# „Dieser Betrag“ for „in Höhe von 30 EUR“: a name for what was said, and no thing of its own
_NAMES_WORDS = "betrag summe höhe zeitraum frist regelung entscheidung"
_NAMES = frozenset(_NAMES_WORDS.split())


def other_subject(original: str, text: str) -> str | None:
    """The subject of a sentence that the original knows as no subject or object."""
    known = [place for sentence in sentences(original) for place in places(sentence)]
    for sentence in sentences(text):
        noun = opening_subject(sentence)
        if noun is None or noun.lower in _NAMES:
            continue
        found = [place for place in known if _same(noun, place.noun)]
        words = tagged(sentence)
        verbs = [word for word in words if word.is_full_verb]
        if any(word.lower in _FUTURE for word in words):  # „Die Zuwendung wird zahlen“
            verbs = [verb for verb in verbs if verb.tag != "VV(INF)"]
        if found and not any(_may_be_subject(place, verbs) for place in found):
            return noun.text
    return _raised(known, text)


def _raised(known: list[Place], text: str) -> str | None:
    """„Ihr Verdienst“, a subject by its article, where the original has „Ihrem Verdienst“ only."""
    for place in (place for sentence in sentences(text) for place in places(sentence)):
        roles = {other.role for other in known if _same(place.noun, other.noun)}
        if place.role is Role.FREE and place.article in _OF_SUBJECTS and roles == {Role.DATIVE}:
            return place.noun.text
    return None


def lost_subject(original: str, text: str) -> str | None:
    """A subject or object that now stands behind a preposition: „*Für Studierende* sind …“."""
    known = [place for sentence in sentences(original) for place in places(sentence)]
    told = [place for sentence in sentences(text) for place in places(sentence)]
    for place in told:
        governor = place.governor
        if governor is None or governor.lower not in _HIDING or not place.noun.is_noun:
            continue
        same = [other.role for other in known if _same(place.noun, other.noun)]
        again = [other.role for other in told if _same(place.noun, other.noun)]
        if same and set(same) == {Role.FREE} and Role.FREE not in again:
            return place.noun.text
    return None


def other_object(original: str, text: str) -> str | None:
    """„die Pflanzung ausgleichen“ for „durch die Pflanzung auszugleichen“: a means."""
    told = [(clause, list(places_among(clause.words))) for clause in clauses_of(original)]
    free = {place.noun.text for _, found in told for place in found if place.role is Role.FREE}
    for clause in clauses_of(text):
        if not any(word.text in _ACTING for word in clause.words):
            continue  # here the noun may be who acts
        now = {
            place.noun.text for place in places_among(clause.words) if place.role is Role.FREE
        } - free
        for before, found in told:
            means = {place.noun.text for place in found
                     if place.governor and place.governor.lower in _MEANS}  # fmt: skip
            if means & now and _verbs(before) & _verbs(clause):
                return next(iter(means & now))
    return None


def _verbs(clause: Clause) -> frozenset[str]:
    verbs = (word.text for word in clause.words if word.is_full_verb)
    return frozenset[str]().union(*(meanings(verb) for verb in verbs))


def _same(one: Tagged, other: Tagged) -> bool:
    a, b = one.lower, other.lower
    return (
        a[:_LEAST] == b[:_LEAST]
        or b.endswith(a)
        or bool(meanings(a.capitalize()) & meanings(b.capitalize()))
    )


def _may_be_subject(place: Place, verbs: list[Tagged]) -> bool:
    """Whether a noun was one, or what was done to it is told by a verb now."""
    governor = place.governor
    if place.role is Role.FREE or governor is None:
        return place.role is Role.FREE
    if place.role is Role.OF_ANOTHER_NOUN:
        return _is_told(governor, verbs)
    act = place.before is not None and _is_told(place.before, verbs)
    return governor.lower in _BY or (governor.lower in _OF and act)


def _is_told(act: Tagged, verbs: list[Tagged]) -> bool:
    """„Entleerung“ by „geleert“; an act with no verb of its own may be told by any."""
    if not is_act(act):
        return False
    own = meanings(act.text)
    return not own or any(own & meanings(verb.text) for verb in verbs)
