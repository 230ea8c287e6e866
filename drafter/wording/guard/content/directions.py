"""Directions: what goes out of a place must not be told as going into it, nor the reverse."""

import re
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_ARTICLE = (
    r"(?:d(?:er|em|en|ie|as)|eine[rmns]?|ein|ihre[rmns]?|ihr|unsere[rmns]?|unser|jede[rmns]?)"
)
_OUT = re.compile(rf"\b(?:aus|heraus aus) (?:{_ARTICLE} )?")
_IN = re.compile(
    r"\b(?:in (?:den|die|das|einen|eine|ein|ihren|ihre|ihr|unseren|unsere|unser)|ins) "
)
_NEAR = 3  # words between the article and its noun, and the noun itself


def check_directions(pair: Pair) -> list[GuardFinding]:
    """„aus der Zone“ became „in die Zone hinein“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    for ours, theirs in ((_OUT, _IN), (_IN, _OUT)):
        old, new = _places(before, ours), _places(after, theirs)
        known, kept = _places(before, theirs), _places(after, ours)
        for atom in sorted(old.keys() & new.keys() - known.keys() - kept.keys()):
            words = before.raw[slice(*old[atom])], after.raw[slice(*new[atom])]
            return [warn("place_changed", *words, at=old[atom], now=new[atom])]
    return []


@lru_cache(maxsize=256)
def _places(text: Text, form: re.Pattern[str]) -> dict[str, Span]:
    """The roots of the nouns that a preposition governs."""
    found: dict[str, Span] = {}
    for match in form.finditer(text.lower):
        noun = _noun(text, match.end())
        if noun is not None:
            atoms = noun.atoms.union(*noun.parts[-1:])
            found |= dict.fromkeys((a for a in atoms if a.startswith("r:")),
                                   (match.start(), noun.end))  # fmt: skip
    return found


def _noun(text: Text, place: int) -> Word | None:
    i = text.index_at(place)
    following = [w for w in text.words[i : i + _NEAR] if w.clause == text.words[i].clause]
    for word in following:
        if word.text[0].isupper():
            return word if word.content else None
    return None
