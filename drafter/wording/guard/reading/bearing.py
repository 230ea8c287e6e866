"""Whether a place in a text is denied: by „nicht“, „kein“ and the like, or by a ban."""

import re
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text

_CUT = re.compile(r"[,;:!?()]|(?<!\d)\.(?!\w)|\.$| und | oder | aber | sondern ")
_DENIED = re.compile(
    r"\b(?:nicht(?! (?:nur|bloß|mehr als|weniger als|länger als))|kein(?:e[rsmn]?)?|nie|niemals"
    r"|niemand\w*|nichts|weder)\b"
)
_BANNED = re.compile(r"\b(?:verbot\w*|verbiet\w*|untersag\w*|unzulässig\w*|unstatthaft\w*)\b")
_STOP = re.compile(r"[;:!?]|(?<!\d)\.(?!\w)|\.$")


@lru_cache(maxsize=64)
def _cuts(text: Text, form: re.Pattern[str]) -> tuple[int, ...]:
    return (0, *(match.start() for match in form.finditer(text.lower)), len(text.lower))


def _around(text: Text, place: int, form: re.Pattern[str]) -> str:
    cuts = _cuts(text, form)
    start = max(cut for cut in cuts if cut <= place)
    return text.lower[start : min((cut for cut in cuts if cut > place), default=None)]


def denied_at(text: Text, place: int) -> bool:
    """Whether the clause around ``place`` is denied; two denials cancel."""
    return len(_DENIED.findall(_around(text, place, _CUT))) % 2 == 1


def forbidden_at(text: Text, place: int) -> bool:
    """Whether the sentence around ``place`` denies or bans, each but once."""
    told = _around(text, place, _STOP)
    return (len(_DENIED.findall(told)) + len(_BANNED.findall(told))) % 2 == 1


def banned_alike(pair: Pair, old: Word, new: Word) -> bool:
    """Whether both sentences forbid: „verboten“ in one, „dürfen keine“ in the other."""
    return (
        _BANNED.search(_around(pair.original, old.start, _STOP)) is not None
        and forbidden_at(pair.original, old.start)
        and forbidden_at(pair.suggestion, new.start)
    )
