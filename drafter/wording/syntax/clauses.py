"""The clauses of a sentence: what stands between its commas, and which of it is subordinate."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from drafter.wording.sentences import sentences
from drafter.wording.syntax.tagging import Tagged, tagged

FINITE: Final = frozenset({"VA(FIN)", "VM(FIN)", "VV(FIN)"})
AUXILIARY: Final = frozenset({"VA(FIN)", "VM(FIN)"})
INFINITIVES: Final = frozenset({"VV(INF)", "VA(INF)", "VM(INF)"})
_OPENING_TAGS: Final = frozenset({"KOUS", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT", "KOUI"})
_OPENING_WORDS = (
    "ob dass weil wenn obwohl nachdem sobald solange sofern soweit falls indem während damit "
    "bevor ehe da sodass um ohne statt anstatt je wie was wer wo worin wofür weshalb womit "
    "wobei wodurch"
)
_OPENING: Final = frozenset(_OPENING_WORDS.split())
_UNTIL: Final = frozenset({"bis", "seit"})  # prepositions as well, unless a verb ends the clause
WITH_ZU: Final = frozenset({"um", "ohne", "statt", "anstatt"})
_BEFORE_OPENING: Final = frozenset({"KON", "ADV", "PTKNEG", "APPR", "PROAV"})
_LOOK = 3  # words within which a subordinate clause shows itself
# forms that can be finite and infinitive, and so prove neither
_PLURALS_WORDS = "werden haben können müssen dürfen sollen sein wollen"
_PLURALS: Final = frozenset(_PLURALS_WORDS.split())
_LIKE_PARTICIPLES: Final = re.compile(
    r"^(?:be|ver|er|ent|ge|zer|emp|miss|über|unter|wider|hinter)\w+t$|iert$"
)
# participles that say how: „unangemeldet prüfen“, „befristet erteilen“
_HOW: Final = re.compile(
    r"^(?:un(?!ter)\w+|befristet|begrenzt|beschleunigt|getrennt|gesondert|verspätet|bevorzugt)$"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The words between two commas, semicolons or colons; what stands in brackets is left out."""

    words: tuple[Tagged, ...]

    @property
    def subordinate(self) -> bool:
        """Whether it opens with „dass“, „die“, „um“ or the like."""
        if self.words[0].lower in _UNTIL and self.words[-1].tag in FINITE:
            return True
        for word in self.words[:_LOOK]:
            if word.lower in WITH_ZU:
                return any(map(self.infinitive_with_zu, range(len(self.words))))
            if word.tag not in _BEFORE_OPENING or word.lower in _OPENING:
                return word.tag in _OPENING_TAGS or word.lower in _OPENING
        return False

    @property
    def finite(self) -> tuple[int, ...]:
        """The places of the verbs that are read as finite."""
        return tuple(i for i, word in enumerate(self.words) if word.tag in FINITE)

    def infinitive_with_zu(self, place: int) -> bool:
        """Whether „vorzulegen“ stands there, or „legen“ behind „zu“."""
        word, before = self.words[place], self.words[place - 1] if place else None
        parted = before is not None and before.lower == "zu" and word.tag.startswith("V")
        return parted or word.tag == "VV(IZU)"


@lru_cache(maxsize=256)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence in their order."""
    parts: list[list[Tagged]] = [[]]
    depth = 0
    for word in tagged(sentence):
        depth += (word.text in "([") - (word.text in ")]" and depth > 0)
        if depth or word.text in ")]":
            continue
        if word.text in {",", ";", ":"}:
            parts.append([])
        elif word.text not in {".", "!", "?"}:
            parts[-1].append(word)
    return tuple(Clause(tuple(part)) for part in parts if part)


def clauses_of(text: str) -> Iterator[Clause]:
    """The clauses of all sentences of a text."""
    for sentence in sentences(text):
        yield from clauses(sentence)


def main_clauses(sentence: str) -> tuple[Clause, ...]:
    """Those that are not subordinate, and what follows an inserted one."""
    return tuple(clause for clause in clauses(sentence) if not clause.subordinate)


def surely_finite(word: Tagged) -> bool:
    """Whether no other reading of a finite verb is likely: „rechnet“, but not „verlangt“."""
    if word.tag in AUXILIARY:
        return word.lower not in _PLURALS
    plural = word.lower.endswith("n")
    return word.tag == "VV(FIN)" and not plural and not _LIKE_PARTICIPLES.search(word.lower)


def says_how(word: Tagged) -> bool:
    """Whether a participle stands as an adverb, and so closes no bracket."""
    return _HOW.match(word.lower) is not None


def maybe_finite(word: Tagged) -> bool:
    """Whether a verb may be finite, however it was read."""
    like = word.tag == "VV(PP)" and _LIKE_PARTICIPLES.search(word.lower) is not None
    return like or word.tag in FINITE or word.tag in INFINITIVES
