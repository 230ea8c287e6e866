"""Nouns of one kind that mean different things: one must not take the place of another."""

from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.stem_lines import StemLines
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word

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
=jeder =jede =jedes =jedem =jeden =alle =allen | =einige =manche =einzelne
=meisten =überwiegend | =wenige =wenigen =einzelne
"""
# the members of these lines are words of grammar, so common that only a loss counts
_LOOSE = frozenset({"=beide", "=jeder"})
_LINES = StemLines(KINDS)
_Hit = tuple[int, int]


@lru_cache(maxsize=20000)
def _members(lower: str) -> frozenset[_Hit]:
    return _LINES.places(lower)


def is_of_a_kind(lower: str) -> bool:
    """Whether a word in lower case is one of a kind whose members must not be exchanged."""
    return bool(_members(lower))


@lru_cache(maxsize=64)
def _found(text: Text) -> dict[_Hit, Word]:
    hits: dict[_Hit, Word] = {}
    for word in text.words:
        for hit in _members(word.lower):
            hits.setdefault(hit, word)
    return hits


def check_confusions(pair: Pair) -> list[GuardFinding]:
    """A member of a kind is gone and another of the same kind is new."""
    before, after = _found(pair.original), _found(pair.suggestion)
    for hit, old in before.items():
        number = hit[0]
        if hit in after or (_LINES.lines[number][0][0] in _LOOSE and hit[1] != 0):
            continue
        for other, new in after.items():
            if other[0] == number and other != hit and other not in before:
                return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []
