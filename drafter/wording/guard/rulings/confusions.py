"""Nouns of one kind that mean different things: one must not take the place of another."""

import re
from functools import lru_cache

from drafter.wording.guard.language.stem_lines import StemLines
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.kinds import LINES, Hit, members
from drafter.wording.guard.verdict import GuardFinding

# the members of these lines are words of grammar, so common that only a loss counts
_LOOSE = frozenset({"=beide", "=jeder"})
# what is done to a thing; none of these is said with the word for another
ACTS = """
=lagern =lagerung =gelagert | =errichten =errichtung =errichtet | beseitig
=einleiten =einleitung =eingeleitet | =entnehmen =entnahme =entnommen
=gewähren =gewährt =gewährung =gewährte | gewährleist
"""
_ACTS = StemLines(ACTS)


@lru_cache(maxsize=64)
def _found(text: Text, lines: StemLines) -> dict[Hit, Word]:
    hits: dict[Hit, Word] = {}
    for word in text.words:
        for hit in members(word.lower) if lines is LINES else lines.places(word.lower):
            hits.setdefault(hit, word)
    return hits


_RECEIPT = re.compile(r"\bbestätig\w*\b[^.;]*\b(?:eingang|empfang|erhalt|zugang)\b"
                      r"|\b(?:eingang|empfang|erhalt|zugang)\b[^.;]*\bbestätig")  # fmt: skip
_ARRIVED = re.compile(
    r"eingang|eingegangen|empfang|erhalt|zugang|bekommen|angekommen|erreicht|\bda\b|vorlieg|liegt"
)


def _receipt_lost(pair: Pair) -> list[GuardFinding]:
    """„bestätigen den Eingang der Anmeldung“ became „Die Anmeldung wurde bestätigt“."""
    told = _RECEIPT.search(pair.original.lower)
    now = re.search(r"\bbestätig\w*", pair.suggestion.lower)
    if told is None or now is None or _ARRIVED.search(pair.suggestion.lower):
        return []
    old, new = pair.original.raw[slice(*told.span())], pair.suggestion.raw[slice(*now.span())]
    return [warn("opposite", old, new, at=told.span(), now=now.span())]


def check_confusions(pair: Pair) -> list[GuardFinding]:
    """A member of a kind is gone and another of the same kind is new."""
    return _confused(pair, LINES) or _confused(pair, _ACTS) or _receipt_lost(pair)


def _confused(pair: Pair, lines: StemLines) -> list[GuardFinding]:
    before, after = _found(pair.original, lines), _found(pair.suggestion, lines)
    for hit, old in before.items():
        number = hit[0]
        if hit in after or (lines.lines[number][0][0] in _LOOSE and hit[1] != 0):
            continue
        for other, new in after.items():
            known = pair.original.atoms >= new.atoms  # „Medikamentenlagerung“, „Lagerung“
            if other[0] == number and other != hit and other not in before and not known:
                return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []
