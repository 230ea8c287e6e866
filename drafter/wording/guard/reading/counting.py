"""Numbers that only count what a text lists: „zwei Voraussetzungen: Erstens … Zweitens …“.

A rewording may count the members of a list, number them, take them up with „beides“ or call them
the first and the second, when the original has as many members. Such numbers are no facts.
"""

import re
from functools import lru_cache

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.pair import Text

# nouns under which a text sums up what it lists
_SUMMING = re.compile(
    r"[ \u00a0](?:\w+(?:e|en|er)[ \u00a0])?(?:voraussetzung|bedingung|anforderung|vorgabe|auflage"
    r"|pflicht|punkt|ding|sache|fall|fäll|grund|gründ|möglichkeit|weg|teil|schritt|art|weise"
    r"|maß|grenze|wert|regel|aufgabe|angabe|kriteri|merkmal|umstand|umständ|ausnahme|frage"
    r"|unterlage|nachweis|dokument|papier|frist|termin|stelle|folge|recht|angelegenheit|hinweis"
    r"|anlass|anläss|zeit|anordnung|maßnahme|gebühr|zahlung|rate|teilzahlung|bereich|gruppe)"
    r"(?:en|er|n|e|s|um|a)?n?\b"
)
_LISTING = re.compile(r"[ \u00a0]\w+:")  # „zwei Zuschüsse: … und …“
_ENUMERATING = re.compile(r"(?:erst|zweit|dritt|viert|fünft|sechst)ens$")
_SPLIT_IN_TWO = re.compile(r"\bzwei (?:gleich\w* )?\w*(?:teil|rate|beträge|hälfte)|je zur hälfte")
_SHARED = re.compile(r"\bhälftig|\bzu gleichen (?:teilen|anteilen)\b|\bje zur hälfte\b")
_HALVES = re.compile(
    r"\bhälfte\b.*\b(?:andere|zweite|restliche|übrige)[nrs]?\b"
    r"|\bje(?:weils)? (?:die|eine|zur) hälfte",
    re.DOTALL,
)
_JOINTS = re.compile(
    r"\b(?:und|oder|sowie|ferner|außerdem|zudem)\b|;"
    r"|,(?! (?:dass|wenn|weil|sobald|sofern|soweit|falls|ob|um|damit|welch\w+)\b)"
)
_SENTENCE_END = re.compile(r"(?<=\w[\w)])[.!?:](?=\s+[A-ZÄÖÜ])")


def only_counts(fact: Fact, text: Text, other: Text) -> bool:
    """Whether a number of ``text`` counts members that ``other`` lists as well."""
    if fact.kind is not FactKind.NUMBER or _halved(fact, text, other):
        return fact.kind is FactKind.NUMBER
    if not fact.value.isdigit() or not 1 <= int(fact.value) <= _MOST:
        return False
    if _ENUMERATING.search(fact.text.lower()):
        return int(fact.value) <= _room(other)
    if text.lower.endswith("zwischen ", 0, fact.start) and _APART.search(other.lower):
        return fact.value == "2"  # „zwischen zwei Wartungen“
    if _SUMMING.match(text.lower, fact.end) or _LISTING.match(text.lower, fact.end):
        return sums_up(fact, text, other) or _is_member(fact, text, other)
    return _is_member(fact, text, other)


_MOST = 6
_APART = re.compile(r"\babst[aä]nd|\bturnus|\balle \w+ (?:tage|wochen|monate|jahre)\b")


def _halved(fact: Fact, text: Text, other: Text) -> bool:
    """„Eine Hälfte … die andere“ for „zwei gleiche Raten“, and the reverse."""
    if fact.value == "0.5" and _SHARED.search(other.lower):
        return True
    halves, whole = {"0.5": (text, other), "2": (other, text)}.get(fact.value, (None, None))
    if halves is None or whole is None:
        return False
    return bool(_SPLIT_IN_TWO.search(whole.lower) and _HALVES.search(halves.lower))


def sums_up(fact: Fact, text: Text, other: Text) -> bool:
    """„drei Dinge“: the original has as many members, and the list behind the number too."""
    if not fact.value.isdigit() or int(fact.value) < 2 or fact.text[0].isdigit():
        return False
    numbered = [f for f in text.facts if _ENUMERATING.search(f.text.lower())]
    if numbered:
        return max(int(f.value) for f in numbered) == int(fact.value) <= _room(other)
    following = text.lower[fact.end :]
    listed = len(_JOINTS.findall(following)) + len(_SENTENCE_END.findall(text.raw, fact.end))
    return int(fact.value) <= _room(other) and listed >= int(fact.value) - 1


def _is_member(fact: Fact, text: Text, other: Text) -> bool:
    """„die erste Probe … die zweite“ where the original speaks of „zwei Proben“."""
    if not _ORDINAL.match(fact.text.lower()):
        return False
    if fact.value == "1" and _BEGINNING.search(other.lower):
        return True  # „beginnend am 1.5.“: „die erste am 1.5.“
    named = {f.value for f in text.facts if _ORDINAL.match(f.text.lower())}
    whole = {
        int(f.value.split()[0])
        for f in other.facts
        if f.kind in {FactKind.NUMBER, FactKind.QUANTITY} and f.value.split()[0].isdigit()
        and not _ORDINAL.match(f.text.lower())
    }  # fmt: skip
    count = int(fact.value)
    last = max((int(value) for value in named if value.isdigit()), default=0)
    return last in whole and count <= last <= _MOST


_BEGINNING = re.compile(r"\bbeginnend|\berstmal|\banfangend")
_ORDINAL = re.compile(r"(?:erst|zweit|dritt|viert|fünft|sechst)e[nrsm]?$")


@lru_cache(maxsize=64)
def _room(text: Text) -> int:
    """How many members a text can have: what commas, „und“ and full stops set apart."""
    return 1 + len(_JOINTS.findall(text.lower)) + len(_SENTENCE_END.findall(text.raw))


def may_have(count: int, text: Text) -> bool:
    """Whether a text can have so many members."""
    return _room(text) >= count
