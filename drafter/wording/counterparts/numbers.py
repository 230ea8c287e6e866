"""One thing told as several: „Ihre Anträge“ for „Der Antrag“."""

import re
from itertools import product

from drafter.wording.guard.pair import read

_FOLD = str.maketrans("äöü", "aou")
_MANY_ENDING = re.compile(r"^(?P<one>\w+(?:ung|heit|keit|schaft|tion|tät))en$")
_SAME_CASE_ENDINGS = ("", "s", "es", "e", "n", "en")


def other_number(original: str, text: str) -> str | None:
    """A noun in the plural of which the original has one, or the other way round."""
    before = {word.text for word in read(original).words if word.text[0].isupper()}
    now = {word.text for word in read(text).words if word.text[0].isupper()}
    for new, old in product(sorted(now - before), sorted(before - now)):
        if _are_one_and_many(old, new) or _are_one_and_many(new, old):
            return new
    return None


def _are_one_and_many(one: str, many: str) -> bool:
    ending = _MANY_ENDING.match(many)
    if ending:
        return ending["one"] == one
    bare = many.translate(_FOLD)
    changed = bare != many and one.translate(_FOLD) == one
    return changed and any(bare == one + end for end in (*_SAME_CASE_ENDINGS, "er", "ern"))
