"""What is said of a thing before it: „die in der Karte *eingetragene* Waffe“."""

from collections.abc import Iterator
from typing import Final

from drafter.wording.counterparts.words import meanings
from drafter.wording.sentences import sentences
from drafter.wording.syntax.tagging import Tagged, tagged

# these only join a phrase to its noun: „die am Montag durchgeführte Kontrolle“
_JOINING_WORDS = (
    "angefallen aufgeführt bezeichnet durchgeführt enthalten entstanden erbracht erfolgt erteilt "
    "festgestellt gegeben gelegen genannt genommen gerichtet gestellt getroffen stattgefunden "
    "verbunden vorgenommen"
)
_JOINING: Final = tuple(_JOINING_WORDS.split())
_ENDS: Final = ("ete", "eten", "eter", "etes", "te", "ten", "ter", "tes", "ene", "enen", "ener",
                "enes")  # fmt: skip


def dropped_attribute(original: str, text: str) -> str | None:
    """A participle that joins a phrase to its noun, and that has no counterpart."""
    told = meanings(text)
    for word in _joined(original):
        own = meanings(word.text)
        if own and not own & told and not word.lower.startswith(_JOINING):
            return word.text
    return None


def _joined(text: str) -> Iterator[Tagged]:
    """Participles before a noun, behind the noun or the „hierfür“ that they join to it."""
    for sentence in sentences(text):
        words = tagged(sentence)
        for i, word in enumerate(words[1:-1], 1):
            joins = words[i - 1].is_noun or words[i - 1].tag == "PROAV"
            if (
                joins
                and words[i + 1].is_noun
                and word.tag == "ADJ(A)"
                and word.lower.endswith(_ENDS)
            ):
                yield word
