"""What articles say of their nouns."""

import re
from typing import Final

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
_ANY_ARTICLE = "|".join(ARTICLES)
_NOUN_PHRASE = re.compile(
    rf"\b((?i:{_ANY_ARTICLE})) (?:(?!(?:{_ANY_ARTICLE})\b)[a-zäöüß-]+e[nrsm]? ){{0,3}}"
    r"([A-ZÄÖÜ][\w-]+)"
)


def has_other_gender(original: str, text: str) -> bool:
    """A noun with an article of another gender than the original gives it."""
    before = _genders(original)
    return any(
        not genders & before[noun] for noun, genders in _genders(text).items() if noun in before
    )


def _genders(text: str) -> dict[str, set[str]]:
    """What the articles of a text say of its nouns."""
    found: dict[str, set[str]] = {}
    for match in _NOUN_PHRASE.finditer(text):
        said = set(ARTICLES[match[1].lower()])
        found[match[2]] = found.get(match[2], said) & said or said
    return found
