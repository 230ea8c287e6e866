"""Nouns and what governs them: the subject that opens a sentence, and every place of a noun."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from drafter.wording.syntax.clauses import FINITE, clauses
from drafter.wording.syntax.tagging import Tagged, tagged

_NOMINATIVE_WORDS = (
    "der die das ein eine ihr ihre unser unsere diese dieser dieses kein keine jede jeder "
    "jedes alle sämtliche"
)
_NOMINATIVE: Final = frozenset(_NOMINATIVE_WORDS.split())
_GENITIVE_WORDS = "des der eines einer ihres ihrer unseres unserer dieses dieser"
_GENITIVE: Final = frozenset(_GENITIVE_WORDS.split())
_DATIVE_WORDS = "dem einem ihrem unserem diesem"
_DATIVE: Final = frozenset(_DATIVE_WORDS.split())
_FEMININE_DATIVE_WORDS = "der einer ihrer unserer dieser"
_FEMININE_DATIVE: Final = frozenset(_FEMININE_DATIVE_WORDS.split())
_PLURAL_DATIVE: Final = frozenset({"den", "ihren", "unseren", "diesen"})
_FEMININE: Final = re.compile(
    r"(?:ung|heit|keit|schaft|tion|tät|behörde|stelle|kasse|erlaubnis|anzeige|auflage|gebühr|pflicht)$"
)
# nouns of acts: what is done to something („die Entleerung der Tonnen“) may become its subject
_ACT: Final = re.compile(
    r"(?:ung|nahme|gabe|lage|tritt|zug|schluss|beginn|ablauf|erwerb|betrieb|bau|kauf|gang|ruf|trag"
    r"|ion|halt|weis|lass|sicht|sprache|fuhr|wechsel|besuch|bruch|fall|verlust|transport|riss|schank"
    r"|satz|ur)(?:e?n|s)?$"
)
_DETERMINERS: Final = frozenset({"ART", "PPOSAT", "PDAT"})
_ATTRIBUTES: Final = frozenset({"ADJ(A)", "CARD", "ADV", "ADJ(D)", "TRUNC", "PIAT"})
_NO_SUBJECT: Final = frozenset(
    {"APPR", "APPRART", "APPO", "PROAV", "ADV", "PPER", "PDS", "PIS", "KON", "CARD"}
)


class Role(Enum):
    """In what part of its sentence a noun stands."""

    FREE = auto()  # subject or object, as far as the form tells
    BEHIND_PREPOSITION = auto()
    OF_ANOTHER_NOUN = auto()
    DATIVE = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A noun in its sentence; ``governor`` is the preposition or noun before it."""

    noun: Tagged
    role: Role
    governor: Tagged | None = None
    before: Tagged | None = None  # what stands before the preposition
    article: str = ""


def opening_subject(sentence: str) -> Tagged | None:
    """The noun that opens a main clause as its subject: „*Die Gebühr* der Behörde beträgt …“."""
    opened = clauses(sentence)[:1]
    if not opened or opened[0].subordinate:
        return None
    words = opened[0].words
    verb = next((i for i, word in enumerate(words) if _may_open(word, i, len(words))), 0)
    field = words[:verb]
    if not field or field[0].tag in _NO_SUBJECT:
        return None
    if field[0].tag in _DETERMINERS | {"PIAT"} and field[0].lower not in _NOMINATIVE:
        return None
    noun = next((i for i, word in enumerate(field) if word.is_noun), None)
    if noun is None or any(word.tag in {"APPR", "APPRART"} for word in field[:noun]):
        return None
    return field[noun]


def _may_open(word: Tagged, place: int, length: int) -> bool:
    """Whether a verb is the finite one of a main clause; plurals may be read as infinitives."""
    inside = 0 < place < length - 1
    return word.tag in FINITE or (word.tag.endswith("(INF)") and inside)


def places(sentence: str) -> Iterator[Place]:
    """Every noun of a sentence and its place there."""
    return places_among(tagged(sentence))


def places_among(words: tuple[Tagged, ...]) -> Iterator[Place]:
    """The same for words that belong together, such as those of a clause."""
    for i, word in enumerate(words):
        if word.is_noun or word.tag == "NE":
            yield _place(words, i)


def _place(words: tuple[Tagged, ...], i: int) -> Place:
    noun, j = words[i], i - 1
    while j >= 0 and words[j].tag in _ATTRIBUTES:
        j -= 1
    determined = j >= 0 and words[j].tag in _DETERMINERS
    article = words[j].lower if determined else ""
    k = j - 1 if determined else j
    if k >= 0 and words[k].tag in {"APPR", "APPRART"}:
        return Place(noun, Role.BEHIND_PREPOSITION, words[k], words[k - 1] if k else None)
    if k >= 0 and words[k].is_noun and article in _GENITIVE:
        return Place(noun, Role.OF_ANOTHER_NOUN, words[k])
    many = article in _PLURAL_DATIVE and noun.lower.endswith("n") and noun.lemma != noun.text
    feminine = article in _FEMININE_DATIVE and _FEMININE.search(noun.lower)
    dative = article in _DATIVE or many or feminine
    return Place(noun, Role.DATIVE if dative else Role.FREE, article=article)


def is_act(noun: Tagged) -> bool:
    """Whether a noun names what is done: „Entleerung“, „das Betreten“."""
    return noun.tag == "NNI" or _ACT.search(noun.lower) is not None
