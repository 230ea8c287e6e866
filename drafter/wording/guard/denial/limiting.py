"""Limiting words: „nur für Anlieger“ is never „auch für Anlieger“.

One of two „nur“ must not go, none may pass on to another thing, and what may be done „erst,
wenn …“ must not be allowed „vorher“.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding


def check_limiting(pair: Pair) -> list[GuardFinding]:
    """„nur“ became „auch“, is gone or limits another thing, or „vorher“ is allowed what was not."""
    whole = pair.whole or pair
    return _widened(pair) or _one_of_two_lost(pair) or _moved(whole) or _allowed_before(whole)


_ONLY = frozenset({"nur", "ausschließlich", "lediglich", "allein", "einzig"})
_ALSO = frozenset({"auch", "ebenfalls", "ebenso"})


def _widened(pair: Pair) -> list[GuardFinding]:
    """„nur für Anlieger“ became „auch für Anlieger“, or the reverse."""
    for ours, theirs in ((_ONLY, _ALSO), (_ALSO, _ONLY)):
        before, after = _stressed(pair.original, ours), _stressed(pair.suggestion, theirs)
        known = _stressed(pair.original, theirs)
        kept = _stressed(pair.suggestion, ours)
        for old, told in before:
            for new, tells in after:
                others = [atoms for _, atoms in (*known, *kept)]
                if told & tells and not any(told & atoms for atoms in others):
                    return [warn("condition_lost", old.text, new.text, at=old.span, now=new.span)]
    return []


_RESTRICTED = re.compile(
    r"\b(?:nur|ausschließlich|lediglich|allein|einzig|erst|nicht|kein\w*|ohne|sonst|bevor|höchstens"
    r"|m[uü]ss\w*|bedingung\w*|voraus\w*|beschränkt|begrenzt|bis|solange)\b"
)


def _one_of_two_lost(pair: Pair) -> list[GuardFinding]:
    """„nur bis 20 Uhr und nur bei Regen“ became „bis 20 Uhr und nur bei Regen“."""
    before, after = _stressed(pair.original, _ONLY), _stressed(pair.suggestion, _ONLY)
    if len(before) < _TWO or not after or len(after) >= len(before):
        return []
    if _THEN_ONLY.search(pair.suggestion.lower):
        return []  # „nur dann, wenn A und B“ limits by both
    text = pair.suggestion
    for old, told in before:
        twins = [w for w in text.words if w.atoms & told]
        stretches = [[o for o in text.words if o.segment == w.segment] for w in twins]
        if twins and not any(
            _RESTRICTED.search(text.lower, part[0].start, part[-1].end) for part in stretches
        ):
            return [warn("condition_lost", old.text, at=old.span)]
    return []


_TWO = 2
_THEN_ONLY = re.compile(r"\bnur dann\b|\bnur, wenn\b")


def _stressed(text: Text, words: frozenset[str]) -> list[tuple[Word, frozenset[str]]]:
    """The words of a kind, each with what stands right behind it."""
    found: list[tuple[Word, frozenset[str]]] = []
    for i, word in enumerate(text.words):
        if word.lower in words:
            behind = [w for w in text.words[i + 1 : i + 5] if w.clause == word.clause]
            told = [w for w in behind if (w.content and not w.light) or w.fact][:1]
            atoms = frozenset[str]().union(*(w.atoms for w in told))
            found.append((word, frozenset(a for a in atoms if a.startswith("r:"))))
    return found


def _moved(pair: Pair) -> list[GuardFinding]:
    """„nur Mitgliedern gestattet“ became „nur am Abend gestattet“, and both are in both texts."""
    before, after = _limited(pair.original), _limited(pair.suggestion)
    if before is None or after is None or before.things & after.things:
        return []
    if before.things & after.others and after.things & before.others:
        old, new = before.word, after.word
        return [warn("condition_lost", old.text, new.text, at=old.span, now=new.span)]
    return []


_IF = frozenset({"dann", "wenn", "falls", "sofern", "soweit", "solange"})


class _Limited(NamedTuple):
    """The one limiting word of a text: the things behind it in its clause, and all others."""

    word: Word
    things: frozenset[str]
    others: frozenset[str]


def _limited(text: Text) -> _Limited | None:
    places = [i for i, word in enumerate(text.words) if word.lower in _ONLY]
    if len(places) != 1:
        return None
    word, following = text.words[places[0]], text.words[places[0] + 1 :]
    behind = [w for w in following if w.clause == word.clause]
    beyond = following[len(behind) : len(behind) + 1]
    if any(w.lower in _IF for w in (*following[:1], *beyond)):
        return None  # „nur dann …, wenn“: what it limits stands in the other clause
    return _Limited(word, _things(behind), _things(w for w in text.words if w not in behind))


def _things(words: Iterable[Word]) -> frozenset[str]:
    nouns = [w for w in words if w.content and w.text[0].isupper()]
    atoms = frozenset[str]().union(*(w.atoms.union(*w.parts) for w in nouns))
    return frozenset(atom for atom in atoms if atom.startswith("r:"))


# what stands for all cases but the one just told, and what then may not be allowed
_BEFORE = re.compile(
    r"(?:^|[.;:–] |, )(?:und |aber |denn )?(?:vorher|davor|zuvor|bis dahin|früher)"
    r" (?:d[aü]rf|k[aö]nn|ist|sind)[^.;:!?]*"
)
_DENIED = re.compile(
    r"\b(?:nicht|nichts|kein\w*|niemand\w*|nur|nie|weder|noch|erst|allenfalls|höchstens|ausnahmsweise"
    r"|verboten|untersagt|unzulässig|ausgeschlossen|unmöglich|gültig|gilt|sperr\w*|gesperrt)\b"
)
_AHEAD = re.compile(
    r"\b(?:vorher|davor|zuvor|bis dahin|früher|vorab|vorzeitig\w*|bis zu[mr]?|gelegenheit)\b"
)
_RULED_OUT = re.compile(r"\b(?:erst|nur|nicht|frühestens|un(?:zu|statt)\w+|verboten|untersagt)\b")


def _allowed_before(pair: Pair) -> list[GuardFinding]:
    """„darf erst begonnen werden, wenn …“ became „Vorher dürfen Sie beginnen“."""
    source = pair.original.lower
    if _AHEAD.search(source) or not _RULED_OUT.search(source):
        return []
    return [
        warn("negation_missing", suggestion=found[0].strip(" .,;:–"), now=found.span())
        for found in _BEFORE.finditer(pair.suggestion.lower) if not _DENIED.search(found[0])
    ][:1]  # fmt: skip
