"""Of two things that „und“ joins, one must not stand for both."""

from collections.abc import Iterator

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import stems
from drafter.wording.guard.reading.roles import is_party
from drafter.wording.guard.verdict import GuardFinding

_JOINS = frozenset({"und", "sowie"})
_STEM = 4  # letters that a compound shares with its first part
_LEAST = 5  # letters of a noun that is looked for


def check_joined(pair: Pair) -> list[GuardFinding]:
    """„Widerspruch und Klage haben …“ told of „die Klage“ alone."""
    for nouns in _joined(pair.original):
        told = [_own(pair.suggestion, noun) for noun in nouns]
        if bool(told[0]) == bool(told[1]):
            continue
        lost = nouns[1] if told[0] else nouns[0]
        taken = {word.start for word in (*told[0], *told[1])}
        others = [w for w in pair.suggestion.words if w.start not in taken]
        if not any(_tells(word, lost) for word in others):
            return [warn("content_lost", lost.text, at=lost.span)]
    return []


def _joined(text: Text) -> Iterator[tuple[Word, Word]]:
    """Nouns on both sides of „und“ with nothing between."""
    words = text.words
    for before, joint, after in zip(words, words[1:], words[2:], strict=False):
        nouns = all(w.content and w.text[0].isupper() and len(w.text) >= _LEAST
                    for w in (before, after))  # fmt: skip
        if joint.lower in _JOINS and nouns and text.raw[before.end : after.start].count(",") == 0:
            yield before, after


def _own(text: Text, noun: Word) -> tuple[Word, ...]:
    """Where a noun is told by a word of its own stem."""
    stem = stems(noun.lower)
    return tuple(word for word in text.words if stems(word.lower) & stem)


def _tells(word: Word, noun: Word) -> bool:
    if noun.lower.startswith(word.lower[:_STEM]) or is_party(noun.lower):
        return True  # „Farbe“ for „Farbgebung“; of people the other rooms know more
    parts = frozenset[str]().union(*word.parts)
    return bool((word.atoms | parts) & (noun.atoms | frozenset[str]().union(*noun.parts)))
