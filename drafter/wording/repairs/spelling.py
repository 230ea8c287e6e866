"""Words that a model has spelt otherwise than the passage: „beabsichteten“, „Abgängige Bäume“."""

import re
from difflib import get_close_matches
from itertools import product

from drafter.wording.fluency.words import bare, capital_adjectives, made_up

_ALIKE = 0.85  # how much of two words is the same


def mended_spelling(text: str, original: str) -> str:
    """A text with the words of the original where it has one that there is not."""
    for word in set(made_up(original, text)):
        if right := _meant(word, original):
            text = re.sub(rf"\b{word}\b", right, text)
    for word in set(capital_adjectives(original, text)):
        text = re.sub(rf"(?<=[a-zäöüß] ){word}(?= [A-ZÄÖÜ])", word.lower(), text)
    return text


def _meant(word: str, original: str) -> str:
    """The word of the original that is all but the same, or the two that are written as one."""
    for one, two in product(re.findall(r"\w+", original), repeat=2):
        if word.lower() == f"{one}{two}".lower():
            return f"{one} {two}"
    same = [known for known in bare(original) if known[0] == word[0].lower()]
    near = get_close_matches(word.lower(), same, n=2, cutoff=_ALIKE)
    if len(near) != 1:
        return ""
    return near[0].capitalize() if word[0].isupper() else near[0]
