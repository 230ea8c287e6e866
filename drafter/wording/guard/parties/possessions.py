"""Whose a thing is that the original names without an owner.

„Der Antrag wurde abgelehnt“ may become „Ihr Antrag“, never „unser Antrag“: applications, incomes
and dogs are the addressee's. What an office calls its own is a small and well-known set.
"""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

# the last parts of nouns that an office says „unser“ to
OF_OFFICE = """absicht abteilung adresse akte amt amtshandlung anforderung anfrage angebot anhörung
anordnung anruf anschreiben ansicht ansprechpartner anspruch antwort anweisung archiv auffassung
aufforderung aufgabe auflage aufsicht aufstellung auftrag auskunft auslage außendienst
bankverbindung bearbeitung bedenken bedingung begehung begründung behörde bekanntmachung belehrung
beratung berechnung bereich bericht bescheid beschluss besichtigung bestätigung beurteilung
bewertung bewilligung bitte brief büro daten dienst dienstgebäude dienstleistung dienststelle
eindruck einladung einschätzung einstufung email entlastung entscheidung entwurf erachten erfahrung
ergebnis erinnerung erkenntnis ermahnung ermessen ermittlung erwägung fachbereich festlegung
festsetzung feststellung forderung formular fragebogen frist förderung gebühr genehmigung gericht
gespräch gutachten gutachter hilfe hinweis homepage information interesse jobcenter kasse kenntnis
kollege kollegin konto kontrolle kosten kreis landkreis leitstelle leitung mahnung maßnahme mail
meinung messung mitarbeiter mitarbeiterin mitteilung mittel möglichkeit nachfrage nachprüfung
nachricht ortstermin personal plan portal prüfer prüfung rat rathaus rechnung recherche recht
regel regelung richtlinie rückfrage sachbearbeiter sachbearbeiterin sachgebiet satzung schreiben
seite service sicht sprechstunde sprechtag sprechzeit standpunkt stellungnahme system team telefon
telefonnummer überlegung übersicht überprüfung überzeugung unterstützung untersuchung vermerk
vermutung veröffentlichung verordnung verfügung verwaltung verzeichnis vollstreckung vorgabe
vorschlag vorschrift vorwurf website weisung würdigung zeichen zusage zusicherung zuständigkeit
zustimmung zuwendung zweifel öffnungszeit"""
_OF_OFFICE = frozenset(OF_OFFICE.split())
# the same, but as part of a compound often another's: „Haushalt“, „Waffenbesitzkarte“
SIMPLE = """euro gemeinde haus karte land ort raum region register post seite stadt stelle tabelle
unterlage vorgang weg wert zahlung leistung foto protokoll niederschrift standort server werk"""
_SIMPLE = frozenset(SIMPLE.split())
# what belongs to nobody but the office
ONLY_OF_OFFICE = """ermessen amtshandlung rechtsauffassung dienstraum sprechzeit einstufung
amtskasse kreiskasse stadtkasse gemeindekasse zwischenbescheid"""
_ONLY_OF_OFFICE = frozenset(ONLY_OF_OFFICE.split())
# „Rentenbescheid“, „Heizkosten“
_PRIVATE = re.compile(r"(?:rente|lohn|gehalt|verdienst|heiz|miet|neben|steuer|einkommen|wohn|umzug|"
                      r"unterhalt|kinder|arbeits|bewerb|bau|schul|studi|arzt|kranken)")  # fmt: skip
_OURS = re.compile(r"^unser(?:e[rsmn]?|s)?$")
_YOURS = re.compile(r"^Ihr(?:e[rsmn]?)?$")
_SAID_OURS = re.compile(r"\b(?:unser(?:e[rsmn]?|s)?|mein(?:e[rsmn]?)?)\b")


def check_possessions(pair: Pair) -> list[GuardFinding]:
    """„unser Antrag“, „Ihr Ermessen“, where the original does not say so."""
    original, text = (pair.whole or pair).original, (pair.whole or pair).suggestion
    said_ours = _SAID_OURS.search(original.lower)
    for i, word in enumerate(text.words):
        ours = _OURS.match(word.lower) is not None and not said_ours
        if not ours and _YOURS.match(word.text) is None:
            continue
        noun = _noun(text, i)
        if noun is None or (not ours and f"{word.lower} {noun.lower}" in original.lower):
            continue
        if not _of_office(noun) if ours else (_is(noun, _ONLY_OF_OFFICE) or _by_us(text, word)):
            return [warn("agent_changed", "", f"{word.text} {noun.text}",
                         now=(word.start, noun.end))]  # fmt: skip
    return []


# „In Ihrem Schreiben haben wir Ihnen eine Frist gesetzt“
_BY_US = re.compile(
    r"in ihrem (?:schreiben|bescheid|brief)\b[^,;:!?]{0,30}\b(?:haben wir|habe ich)\b"
)


def _by_us(text: Text, word: Word) -> bool:
    return _BY_US.match(text.lower, max(0, word.start - 3)) is not None


def _noun(text: Text, i: int) -> Word | None:
    """The noun that a possessive stands for: „unsere persönlichen und … Verhältnisse“."""
    following = [w for w in text.words[i + 1 : i + 6] if w.clause == text.words[i].clause]
    return next((w for w in following if w.text[0].isupper() and w.content), None)


def _of_office(noun: Word) -> bool:
    lower = noun.lemma.lower()
    return lower in _SIMPLE or (_is(noun, _OF_OFFICE) and not _PRIVATE.match(lower))


def _is(noun: Word, nouns: frozenset[str]) -> bool:
    """Whether a noun or its last part is one of these."""
    lower = noun.lemma.lower()
    return lower in nouns or any(lower.endswith(one) for one in nouns if len(one) > _SHORT)


_SHORT = 4
