"""Nouns of one kind that mean different things: one must not take the place of another."""

import re
from functools import lru_cache

from drafter.wording.guard.language.stem_lines import StemLines
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

# one kind a line, its members between bars; beginnings of words, „=“ before a whole word
KINDS = """
bekanntgabe bekanntgegeb =bekannt | zustell zugestell | bestandskr unanfechtb | absend abgesandt
ehegatt ehefrau ehemann | lebensgefährt | geschwister
=mutter | =vater | =großeltern
tochter töchter | =sohn =sohnes söhne
=eigentümer =eigentümerin | =mieter =mieterin | pächter
führerschein fahrerlaubnis | fahrzeugschein zulassungsbescheinigung
waffenbesitzkarte | waffenschein | jagdschein
aufenthaltserlaubnis | niederlassungserlaubnis | =duldung | =visum visa
=original originale originalbeleg urschrift | =kopie =kopien ablichtung abschrift
=einkommen =einkommens einkünfte | =vermögen =vermögens
=werktag =werktage =werktagen =werktags | arbeitstag | kalendertag
vorsätzlich vorsatz | fahrlässig
hauptwohnung hauptwohnsitz | nebenwohnung zweitwohnung
erdgeschoss | obergeschoss | dachgeschoss | keller
nördlich =norden | südlich =süden | östlich =osten | westlich =westen
=tagsüber | =nachts =nächtlich
=vormittags =vormittag | =nachmittags =nachmittag | =abends =abend
=montag montags | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag
pflichtig | befreit =frei
gutachten | =attest | =zeugnis
vorbescheid | schlussbescheid | änderungsbescheid | widerspruchsbescheid
abschlag vorschuss teilzahlung | schlusszahlung restzahlung
bewilligungszeitraum | zweckbindungsfrist | aufbewahrungsfrist | widerspruchsfrist | klagefrist
verwendungsnachweis | zwischennachweis | sachbericht
befristung befristet | bedingung =bedingt | auflage
unzuverlässig | ungeeignet
unzulässig =verspätet verfrist | unbegründet
=beide =beiden | =einer =eines
=weil =wegen =deshalb =daher =deswegen =da | =obwohl =trotz =trotzdem =dennoch =gleichwohl
=antrag =antrags =antrages =anträge =beantragt =antragstellung =antragsteller | =anfrage =anfragen
=jeder =jede =jedes =jedem =jeden =alle =allen | =einige =manche =einzelne
=meisten =überwiegend | =wenige =wenigen =einzelne
"""
# the members of these lines are words of grammar, so common that only a loss counts
_LOOSE = frozenset({"=beide", "=jeder"})
# what is done to a thing; none of these is said with the word for another
ACTS = """
=lagern =lagerung =gelagert | =errichten =errichtung =errichtet | =beseitigen =beseitigung
=einleiten =einleitung =eingeleitet | =entnehmen =entnahme =entnommen
=gewähren =gewährt =gewährung =gewährte | gewährleist
"""
_LINES = StemLines(KINDS)
_ACTS = StemLines(ACTS)
_Hit = tuple[int, int]


@lru_cache(maxsize=20000)
def _members(lower: str) -> frozenset[_Hit]:
    return _LINES.places(lower)


def is_of_a_kind(lower: str) -> bool:
    """Whether a word in lower case is one of a kind whose members must not be exchanged."""
    return bool(_members(lower))


@lru_cache(maxsize=64)
def _found(text: Text, lines: StemLines) -> dict[_Hit, Word]:
    hits: dict[_Hit, Word] = {}
    for word in text.words:
        for hit in _members(word.lower) if lines is _LINES else lines.places(word.lower):
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
    return _confused(pair, _LINES) or _confused(pair, _ACTS) or _receipt_lost(pair)


def _confused(pair: Pair, lines: StemLines) -> list[GuardFinding]:
    before, after = _found(pair.original, lines), _found(pair.suggestion, lines)
    for hit, old in before.items():
        number = hit[0]
        if hit in after or (lines.lines[number][0][0] in _LOOSE and hit[1] != 0):
            continue
        for other, new in after.items():
            if other[0] == number and other != hit and other not in before:
                return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []
