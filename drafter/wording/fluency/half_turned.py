"""Passives that are turned half: other numbers and voices of the verbs that the original has."""

from typing import Final

from drafter.wording.syntax.clauses import Clause, clauses_of
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_MANY: Final = {"werden": "wird", "wurden": "wurde", "sind": "ist", "waren": "war"}
_DUE: Final = frozenset({"ist", "sind", "war", "waren"})
_MUST: Final = frozenset({"muss", "müssen", "soll", "sollen", "darf", "dürfen"})
_HAVE: Final = frozenset({"hat", "haben", "hatte", "hatten"})
# „Das Lokal muss schließen“
_EITHER: Final = frozenset({"schließen", "öffnen", "enden", "beginnen"})
_PRONOUNS: Final = frozenset({"sie", "wir", "ich", "er", "man", "wer", "es"})
_JOINS: Final = frozenset({"und", "sowie"})
_ACTORS = (
    "in", "er", "or", "ist", "ent", "ant", "person", "frau", "herr", "stelle", "behörde", "amt",
    "gemeinde", "stadt", "betrieb", "kreis", "verein", "firma", "unternehmen", "arzt", "büro",
    "kasse", "kind", "eltern", "leute", "leitung", "kraft", "anwalt", "träger", "halt", "ige",
    "ierende", "bildende", "nehmende", "te", "ten",
)  # fmt: skip


def is_half_turned(original: str, text: str) -> bool:
    """Whether a passive of the original is told in a number or voice that it cannot have."""
    before, after = list(clauses_of(original)), list(clauses_of(text))
    return any(_taken_for_many(old, new) for old in before for new in after) or any(
        _does_what_is_due(before, new) for new in after
    )


def _taken_for_many(old: Clause, new: Clause) -> bool:
    """„Es werden eine Gebühr … erhoben“ for „wird eine Gebühr … erhoben“."""
    done = _participle(new)
    many = [word.lower for word in new.words if word.lower in _MANY]
    if done is None or done != _participle(old) or len(many) != 1:
        return False
    was = {word.lower for word in old.words}
    told = _nouns(new) - _nouns(old)
    joined = _JOINS & {word.lower for word in new.words} - was
    persons = _PRONOUNS & {word.lower for word in new.words} - was
    return _MANY[many[0]] in was and many[0] not in was and not (told or joined or persons)


def _participle(clause: Clause) -> str | None:
    last = clause.words[-1]
    return last.lower if last.tag == "VV(PP)" else None


def _nouns(clause: Clause) -> set[str]:
    return {word.text for word in clause.words if word.is_noun}


def _does_what_is_due(before: list[Clause], new: Clause) -> bool:
    """„Die Anlage muss warten“ for „Die Anlage ist zu warten“: nobody there can do it."""
    words = new.words
    must = next((i for i, word in enumerate(words) if word.lower in _MUST), None)
    last = words[-1]
    if must is None or last.tag not in {"VV(INF)", "VV(FIN)"} or words[-2].lower == "zu":
        return False
    if any(word.lower in _PRONOUNS or word.tag == "NE" for word in words):
        return False
    actors = [i for i, word in enumerate(words) if word.is_noun and word.lower.endswith(_ACTORS)]
    if actors:
        return actors[-1] < must and _is_subject_of_both(before, new, last)
    return any(_is_due(clause, last.lower) for clause in before)


def _is_subject_of_both(before: list[Clause], new: Clause, last: Tagged) -> bool:
    """Whether the noun that opens the clause is what the original says is to be treated so."""
    noun = next((word for word in new.words if word.is_noun), None)
    return noun is not None and any(
        _is_due(clause, last.lower)
        and next((word.text for word in clause.words if word.is_noun), "") == noun.text
        and clause.words[0].text == new.words[0].text
        for clause in before
    )


def _is_due(clause: Clause, infinitive: str) -> bool:
    """Whether a clause says „ist … zu“ with a verb, also „warten zu lassen“."""
    found = verb(infinitive)
    with_zu = found.with_zu if found is not None else f"zu {infinitive}"
    told = f" {' '.join(word.lower for word in clause.words)} "
    place = max(told.find(f" {with_zu} "), told.find(f" {infinitive} zu lassen "))
    helpers = [word for word in told[: max(place, 0)].split() if word in _DUE | _HAVE]
    return bool(helpers) and helpers[-1] in _DUE and infinitive not in _EITHER
