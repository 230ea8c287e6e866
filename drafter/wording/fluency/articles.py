"""What articles say of their nouns."""

import re
from typing import Final

from drafter.wording.syntax.genders import MASCULINE_PARTS, genders_of, is_genitive

# What an article says of its noun: masculine, feminine, neuter, plural.
ARTICLES: Final = {
    "der": "mfp", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn",
    "ein": "mn", "eine": "f", "einen": "m", "einem": "mn", "einer": "f", "eines": "mn",
    "kein": "mn", "keine": "fp", "keinen": "mp", "keinem": "mn", "keiner": "f",
    "ihr": "mn", "ihre": "fp", "ihren": "mp", "ihrem": "mn", "ihrer": "fp", "ihres": "mn",
    "unser": "mn", "unsere": "fp", "unseren": "mp", "unserem": "mn",
    "dieser": "mfp", "diese": "fp", "dieses": "mn", "diesen": "mp", "diesem": "mn",
    "zur": "f", "zum": "mn", "vom": "mn", "im": "mn", "am": "mn", "beim": "mn",
}  # fmt: skip
_OF = frozenset({"des", "eines", "keines", "ihres", "unseres", "dieses", "jedes"})
MASCULINE: Final = rf"(?:[A-ZÄÖÜ][\w-]*)?(?i:{'|'.join(MASCULINE_PARTS.split())})"
_ANY_ARTICLE = "|".join(ARTICLES)
_NO_ADJECTIVE = "jede[nrsm]?|über|unter|hinter|außer|ohne"
_NOUN_PHRASE = re.compile(
    rf"(?<!, )(?<!, für )\b((?i:{_ANY_ARTICLE})) "
    rf"(?:(?!(?:{_ANY_ARTICLE}|{_NO_ADJECTIVE})\b)[a-zäöüß-]+e[nrsm]? ){{0,3}}"
    r"([A-ZÄÖÜ][\w-]+)"
)


def has_other_gender(original: str, text: str) -> bool:
    """A noun with an article of another gender than it has, or than the original gives it."""
    before = _genders(original)
    return any(
        not genders & before[noun] for noun, genders in _genders(text).items() if noun in before
    ) or bool(_wrong(text) - _wrong(original))


def _wrong(text: str) -> set[str]:
    """Nouns with an article of a gender that they do not have: „der Flurstück“."""
    return {
        match[0]
        for match in _NOUN_PHRASE.finditer(text)
        if _is_wrong(match[1].lower(), match[2].lower())
    }


def _is_wrong(article: str, noun: str) -> bool:
    if genders := genders_of(noun):
        return genders.isdisjoint(ARTICLES[article])
    return article not in _OF and is_genitive(noun)


def _genders(text: str) -> dict[str, set[str]]:
    """What the articles of a text say of its nouns."""
    found: dict[str, set[str]] = {}
    for match in _NOUN_PHRASE.finditer(text):
        said = set(ARTICLES[match[1].lower()])
        found[match[2]] = found.get(match[2], said) & said or said
    return found
