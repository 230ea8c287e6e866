"""The words of a text that a dictionary can judge.

Left out: what is no word (amounts, file references, §-citations, e-mail, addresses of the web,
placeholders), abbreviations, statutes such as ``VwVfG`` and words in letters that German does not
have, which are names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.wording.sentences import ABBREVIATIONS

_HYPHENS: Final = "-\u2010\u2011"
_WORD: Final = re.compile(rf"[^\W\d_]+(?:[{_HYPHENS}’'][^\W\d_]+)*")
_NO_WORDS: Final = re.compile(
    r"\S+@\S+"  # e-mail
    r"|(?:https?://|www\.)\S+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:de|eu|com|org|net|info|example)\b(?:/\S*)?"
    r"|\{[{%#].*?[}%#]\}"  # what looks like a placeholder is a matter of other checks
    r"|&\w+;"
    r"|\S*\d\S*"  # amounts, dates, file references, parcels, „2a“
)
_GERMAN: Final = re.compile(r"[A-Za-zÄÖÜäöüßẞàáâçèéêëîïñòóôùúûÉ’'\u2010\u2011-]+")
_TWO_CAPITALS: Final = re.compile(r"[A-ZÄÖÜ]{2}[a-zäöüß]{3,}")
_SHORT: Final = frozenset(
    {
        "abb", "bl", "buchst", "co", "dgl", "einschl", "entspr", "fa", "ff", "geb", "ges", "gez",
        "hl", "hr", "ing", "jhd", "kfz", "kto", "min", "mio", "mrd", "nachf", "od", "pos", "rd",
        "rspr", "sa", "schr", "std", "stv", "tsd", "urt", "usw", "verf", "verg", "zb", "zt",
        "abt", "bsp", "tab", "vs", "chr", "etc",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place. ``cut`` tells where a part was left out: „Bau-“, „-zuschuss“."""

    text: str
    start: int
    end: int
    cut_after: bool = False
    cut_before: bool = False


def words_in(text: str) -> Iterator[Word]:
    """Yield the words that a dictionary can judge, in their order."""
    masked = _NO_WORDS.sub(lambda match: " " * len(match[0]), text)
    for match in _WORD.finditer(masked):
        start, end = match.span()
        after, before = masked[end : end + 2], masked[max(0, start - 2) : start]
        word = Word(
            match[0],
            start,
            end,
            cut_after=after[:1] in tuple(_HYPHENS) and not after[1:].isalpha(),
            cut_before=before[-1:] in tuple(_HYPHENS) and not before[:1].isalnum(),
        )
        if not _abbreviated(word, after) and is_judged(word.text):
            yield word


def is_judged(word: str) -> bool:
    """Whether a dictionary can say anything about a word or a part of one."""
    if len(word) < 2 or _GERMAN.fullmatch(word) is None:
        return False
    return not any(c.isupper() for c in word[1:]) or _mixed(word)


def _mixed(word: str) -> bool:
    """Capitals within: only compounds with hyphens and „GEbühr“ are words."""
    if any(hyphen in word for hyphen in _HYPHENS):
        return True
    return _TWO_CAPITALS.fullmatch(word) is not None


def _abbreviated(word: Word, after: str) -> bool:
    return after[:1] == "." and word.text.lower() in ABBREVIATIONS | _SHORT


def parts(word: str) -> tuple[str, ...]:
    """The parts of a compound with hyphens, one by one."""
    return tuple(part for part in re.split(rf"[{_HYPHENS}]", word) if part)


def replaced(text: str, word: str, by: str) -> str:
    """The text with each occurrence of a whole word replaced."""
    pieces: list[str] = []
    position = 0
    for found in words_in(text):
        if found.text == word:
            pieces += [text[position : found.start], by]
            position = found.end
    return "".join((*pieces, text[position:]))
