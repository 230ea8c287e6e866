"""Helping verbs, persons and participles that do not fit each other."""

from typing import Final

from drafter.wording.syntax.clauses import FINITE, Clause, main_clauses, says_how
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import FIRST_PLURAL, verb

_PLURALS_WORDS = (
    "sind haben werden können müssen dürfen sollen wollen mögen waren hatten wurden konnten "
    "mussten durften sollten wollten würden wären hätten könnten dürften möchten müssten"
)
_PLURALS: Final = frozenset(_PLURALS_WORDS.split())
_HAVE: Final = frozenset({"haben", "hat", "habe", "hatte", "hatten"})
_NO_PLACE_FOR: Final = frozenset({"PPER", "ART", "PPOSAT"})  # behind „Wir“ stands the verb
_OF_BOTH: Final = frozenset({"fahren", "fliegen", "ziehen", "treten"})
_WITH_PARTICIPLE: Final = frozenset({"bekommen", "erhalten", "kommen", "gelten", "bleiben"})


def _we_without_our_verb(sentence: str) -> bool:
    """„Wir entsprochen Ihrem Ersuchen“, „Hiermit bestätigt wir“."""
    for clause in main_clauses(sentence):
        words = clause.words
        place = next((i for i, word in enumerate(words) if word.lower == "wir"), None)
        if place is None or len(words) < 3:
            continue
        if place == 0:
            return words[1].tag in _NO_PLACE_FOR or not _is_plural(words[1])
        before = words[place - 1]
        if before.tag in FINITE or before.tag == "VV(PP)":
            return not _is_plural(before)
    return False


def _is_plural(word: Tagged) -> bool:
    found = verb(word.lemma.lower()) if word.tag.startswith("V") else None
    if word.lower in _PLURALS or found is None:
        return True
    forms = (found.present[FIRST_PLURAL], found.past[FIRST_PLURAL])
    return word.lower in {form.partition(" ")[0] for form in forms}


def _have_for_be(sentence: str) -> bool:
    """„Wir haben den Bescheid unwirksam geworden“: the participle asks for „sein“."""
    return any(_has_have_for_be(clause) for clause in main_clauses(sentence))


def _has_have_for_be(clause: Clause) -> bool:
    words = clause.words
    finite = [words[i] for i in clause.finite]
    if (
        len(finite) != 1
        or finite[0].lower not in _HAVE
        or words[-1].tag not in {"VV(PP)", "VA(PP)"}
    ):
        return False
    found = verb(words[-1].lemma.lower())
    if found is None or found.infinitive in _OF_BOTH:
        return False
    return found.past_with_sein and found.participle == words[-1].lower


def _you_are_done_something(sentence: str) -> bool:
    """„Sie werden die Fahrerlaubnis entzogen“ for „Ihnen wird …“."""
    for clause in main_clauses(sentence):
        words = clause.words
        if len(words) < 5 or words[0].text != "Sie" or words[1].lower not in {"werden", "wurden"}:
            continue
        article = words[2].lower in {"die", "das", "den", "ihre", "eine", "einen", "der"}
        if article and words[3].is_noun and words[-1].tag == "VV(PP)":
            return True
    return False


def _participle_without_helper(sentence: str) -> bool:
    """„Wir gewähren Ihnen den Betrag als Zuschuss gewährt“."""
    for clause in main_clauses(sentence):
        words = clause.words
        finite = [words[i] for i in clause.finite]
        first = words[0].lower in {"wir", "ich", "sie"}
        if first and len(finite) == 1 and finite[0] is words[1] and finite[0].tag == "VV(FIN)":
            last, before = words[-1], words[-2]
            if finite[0].lemma in _WITH_PARTICIPLE:
                continue
            governed = before.tag in {"KOKOM", "KON", "APPR"}
            if last.tag == "VV(PP)" and not governed and not says_how(last):
                return True
    return False


RULES: Final = (
    _we_without_our_verb,
    _have_for_be,
    _you_are_done_something,
    _participle_without_helper,
)
"""Each tells whether a sentence breaks it."""
