"""Kinds of acts and things that stand in one row and must not be taken for each other."""

from functools import lru_cache

from drafter.wording.guard.language.stem_lines import StemLines

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
LINES = StemLines(KINDS)
Hit = tuple[int, int]


@lru_cache(maxsize=20000)
def members(lower: str) -> frozenset[Hit]:
    """The places of a word in lower case: its kind, and its part of that."""
    return LINES.places(lower)


def is_of_a_kind(lower: str) -> bool:
    """Whether a word in lower case is one of a kind whose members must not be exchanged."""
    return bool(members(lower))
