"""Turns of office and the plain words that fit in their place without another change."""

import re
from collections.abc import Callable
from typing import Final

from drafter.wording.by_rule.plain_words import PLAIN_WORDS
from drafter.wording.by_rule.sentence import opened, read

_RELATIVE: Final = {
    "welche": "die", "welcher": "der", "welches": "das", "welchem": "dem", "welchen": "den",
}  # fmt: skip
_MONEY: Final = re.compile(
    r"(?:betrag|zuschuss|gebühr|geld|zuwendung|kosten|leistung|auslagen|beihilfe|darlehen|beitrag"
    r"|summe|zinsen|entschädigung|rate|forderung|überzahlung|kaution|geldbuße|vorschuss|pauschale"
    r"|miete|einkommen|vermögen|erstattung|förderung|aufwendung|ausgabe)(?:e?s|e?n)?$",
    re.IGNORECASE,
)


def _rule(pattern: str, plain: str) -> Callable[[str], str]:
    turn = re.compile(rf"(?<![\w-])(?:{pattern})", re.IGNORECASE)

    def plainer(match: re.Match[str]) -> str:
        new = match.expand(plain)
        return opened(new) if match.start() == 0 else new

    return lambda text: turn.sub(plainer, text)


TURNS: Final = tuple(_rule(pattern, plain) for pattern, plain in PLAIN_WORDS)
"""A rule for each turn of the table."""


def relative_pronouns(text: str) -> str:
    """„die Unterlagen, welche fehlen“: „die“."""
    sentence = read(text)
    changes = {
        i: _RELATIVE[word.lower]
        for i, word in enumerate(sentence.words)
        if i and word.tag == "PRELS" and word.lower in _RELATIVE
    }
    return sentence.with_words(changes)


def weil_for_da(text: str) -> str:
    """„…, da die Frist abgelaufen ist“: „weil“."""
    sentence = read(text)
    words = sentence.words
    changes = {
        i: "weil"
        for i, word in enumerate(words)
        if i and word.lower == "da" and word.tag == "KOUS" and words[i - 1].text == ","
    }
    return sentence.with_words(changes)


def amounts(text: str) -> str:
    """„eine Gebühr in Höhe von 80 EUR“: „eine Gebühr von 80 EUR“."""
    sentence = read(text)
    words = sentence.words
    changes: dict[int, str] = {}
    for i in range(1, len(words) - 2):
        phrase = [word.lower for word in words[i : i + 3]]
        if phrase == ["in", "höhe", "von"] and _MONEY.search(words[i - 1].text):
            changes |= {i: "", i + 1: ""}
    return sentence.with_words(changes)


def without_hiermit(text: str) -> str:
    """„wird hiermit bestätigt“: „wird bestätigt“."""
    return re.sub(r" hiermit\b", "", text)
