"""Offices that a text names, and offices told as „wir“."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.parties import is_someone

# offices that „wir“ may stand for
AUTHORITY = re.compile(
    r"(?:behörde|amt|amts|kreis|kreises|verwaltung|stadt|gemeinde|region|(?<!nahme)(?<!bau)stelle"
    r"|kasse|jobcenter|aufsicht|abteilung|leitung)$"
)


_WE_AS = re.compile(r"\b(?:wir|uns) als (?:\w+e[sr] )?(\w+)")


def names_office(word: Word) -> bool:
    """Whether a word names an office."""
    return is_person(word) and AUTHORITY.search(word.lemma.lower()) is not None


def office_replaced(original: Text, suggestion: Text) -> bool:
    """Whether „wir“ and „unser“ may stand for an office that only the original names."""
    kept = {root(word.lemma) for word in suggestion.words}
    ours = {m[1] for m in _WE_AS.finditer(suggestion.lower)}  # „wir als Jugendamt“
    return any(
        names_office(word) and (root(word.lemma) not in kept or word.lower in ours)
        for word in original.words
    )


def is_person(word: Word) -> bool:
    """Whether a word is a noun for a person or an office."""
    return word.content and word.text[0].isupper() and is_someone(word.lemma)
