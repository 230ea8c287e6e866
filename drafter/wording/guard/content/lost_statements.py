"""Lost statements: a sentence or half sentence of the original of which nothing is told any more.

What is lost as a whole is seen best in the words that only it has: where none of them, by whatever
synonym, stands in the rewording, the statement is gone. Who pays, and that a thing is free, are
looked for by themselves, since a few words tell them.
"""

import re
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_LEAST = 2  # words of its own that a statement has at least
_OTHER_WORDS = 2  # so many new words may tell a statement in words of their own
_PAYS = re.compile(
    r"\bauf (?:ihre|eigene|seine|deren|dessen)? ?(?:eigenen )?kosten\b(?! zu)|\bkostenpflichtig\b"
    r"|\b\w*kosten\b[^.;]{0,60}\b(?:tragen|trägt|trage|zu tragen)\b"
    r"|\b(?:tragen|trägt)\b[^.;]{0,30}\b\w*kosten\b"
)
_PAID = re.compile(
    r"\b(?:zahl|bezahl|gezahl|trag|getrag|träg|trüg|übern[eio]|aufkomm|aufzukomm|berechn|erstatt"
    r"|fordern|finanzier|verlang|kostenpflicht|last|leg\w* [^.;]*\bauf\b|belast|begleich"
    r"|bestreit|ersetz|erheb|schuld)\w*|\brechnung\b"
    r"|\bkomm\w* [^.;]*\bauf\b|\bkosten\b[^.;]{0,25}\b(?:ihnen|sie)\b|\b(?:ihre|eigene) kosten\b"
    r"|\bauf kosten\b|\bkosten sind (?:\w+ )?sache\b"
)
_FREE = re.compile(r"\b(?:kostenfrei|kostenlos|gebührenfrei|unentgeltlich|gratis)\w*")
_TOLD_FREE = re.compile(r"kost(?:en|et)|gebühr|zahl|gratis|umsonst|unentgeltlich|geld")


def check_lost_statements(pair: Pair) -> list[GuardFinding]:
    """„Die Kosten der Rücksendung trägt der Inhaber“ is gone."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    for told, kept in ((_PAYS, _PAID), (_FREE, _TOLD_FREE)):
        found = told.search(before.lower)
        if found and not kept.search(after.lower):
            return [_lost(before, found.span())]
    if len(_statements(after)) >= len(_statements(before)):
        return []
    for words in _statements(before):
        own = _own(before, words)
        if len(own) < _LEAST or any(_is_told(word, after) for word in own):
            continue
        if len(_own_words(after, before, words)) < _OTHER_WORDS:
            return [_lost(before, (words[0].start, words[-1].end))]
    return []


def _lost(text: Text, span: Span) -> GuardFinding:
    return warn("content_lost", text.raw[slice(*span)], at=span)


@lru_cache(maxsize=64)
def _statements(text: Text) -> tuple[list[Word], ...]:
    """The words between full stops and semicolons."""
    groups: dict[int, list[Word]] = {}
    for word in text.words:
        groups.setdefault(word.sentence, []).append(word)
    return tuple(groups.values())


def _own(text: Text, words: list[Word]) -> list[Word]:
    """The words with content that no other statement of the text has."""
    inside = {w.start for w in words}
    others = frozenset[str]().union(
        *(w.atoms.union(*w.parts) for w in text.words if w.start not in inside and w.content)
    )
    return [w for w in words if w.content and not w.atoms.union(*w.parts) & others]


def _own_words(text: Text, original: Text, words: list[Word]) -> list[Word]:
    """The words of the rewording that the other statements of the original do not account for."""
    rest = frozenset[str]().union(
        *(w.atoms.union(*w.parts) for w in original.words if w not in words)
    )
    return [w for w in text.words if w.content and not w.atoms.union(*w.parts) & rest]


def _is_told(word: Word, text: Text) -> bool:
    return bool(word.atoms.union(*word.parts) & text.atoms)
