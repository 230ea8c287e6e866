"""New nouns that state nothing: they take up, sum up or explain what the original speaks of.

A noun behind „der“ or „Ihr“ names what the reader is taken to know already („Ihr Fahrzeug“ after
„Hauptuntersuchung“, „die Straße“ after „Sperrung“); a noun behind „also“ or beside a bracket
explains a word of the original. Papers, money, offices, people, spans of time and sanctions are
weighty: they are never taken for granted.
"""

import re
from functools import lru_cache

import simplemma

from drafter.wording.guard.language.lexicon import plain_for, root
from drafter.wording.guard.language.words import Word, compound_parts
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.accounts import derived, gone, kept, told_by_synonym
from drafter.wording.guard.reading.parties import is_someone

# ends of nouns that add something when they are new: what to bring, to pay, whom to ask, by when
WEIGHTY = """
nachweis beleg bescheinigung zeugnis gutachten attest kopie urkunde ausweis pass plan pläne rechnung
quittung vollmacht bestätigung erklärung bericht foto formular vertrag verträge konzept liste
anmeldung abmeldung antrag anträge genehmigung erlaubnis bewilligung zulassung zustimmung
einwilligung duldung titel visum schein bescheid verfügung vermerk zertifikat muster vordruck
protokoll prüfung kontrolle messung untersuchung schulung versicherung abnahme unterschrift
beglaubigung gebühr gebühren kosten zuschlag zuschläge zins zinsen steuer beitrag
beiträge strafe bußgeld geld
geldbuße kaution sicherheit sicherheitsleistung entgelt pauschale rabatt ermäßigung zuschuss
zuschüsse darlehen rate raten abzug porto vorschuss mahnung pfändung bürgschaft schuld schulden
schaden schäden haftung ersatz erstattung freibetrag einkommen vermögen rente lohn gehalt miete
haft polizei wehr anzeige strafanzeige vollstreckung vollzieher entzug stilllegung sperre verweis
gefängnis ausschluss kündigung räumung abriss sanktion sperrzeit verfahren klage widerspruch
beschwerde einspruch urteil beschluss gesetz verordnung satzung ordnung richtlinie
amt ämter behörde gericht gemeinde kreis stadt land bund ministerium minister notar anwalt
gutachter arzt sachverständiger schule kita jobcenter kasse bank anbieter träger
vater mutter eltern sohn tochter kind kinder ehegatte ehepartner partner ehemann ehefrau nachbar
mieter vermieter eigentümer arbeitgeber arbeitnehmer schuldner gläubiger dritter dritte erbe
jahr jahres jahre monat monats monate woche stunde minute werktag arbeitstag quartal
wochenende feiertag alkohol drogen trunkenheit straftat betrug täuschung vorsatz fahrlässigkeit
absicht krankheit behinderung schwangerschaft mangel verstoß gefahr lebensgefahr verdacht
mindest höchst obergrenze untergrenze anforderung verlangen wunsch absendung abgabe zugang
zugunsten ausnahme verzicht befreiung vorbehalt bedingung einschränkung auflage verlängerung
vergangenheit zukunft anfang beginn ende anhörung
"""
_WEIGHTY = tuple(sorted(WEIGHTY.split(), key=len))
_WEIGHTY_END = re.compile(rf"(?:{'|'.join(_WEIGHTY)})(?:e?[sn]|en|innen)?$")

# nouns that only gather or frame what is said
VAGUE = """Mal Punkt Situation Weise Überblick Information Schreiben Thema Mitteilung Nachricht
Hinweis Angabe Frage Wunsch Sache Vorgang Gelegenheit Beispiel Rechtsgrundlage Vorfall Ereignis
Arbeit Alter Moment Augenblick Gesamtbetrag Einzelheit Übersicht Antwort Reaktion Anliegen
Voraussetzung Ding Reihe Linie Sicht Rücksicht Überlegung Prinzip Ansicht Meinung Standpunkt
Abstand Reihenfolge Zusammenhang Hintergrund Anlass Ursache Grund Folge Konsequenz Ergebnis
Zweck Ziel Sinn Bedeutung Aufgabe Rolle Regel Maß Wert Größe Anzahl Menge Stück Teil Rest Hälfte
Lage Umstand Tatsache Zeitpunkt Zeit Zeitraum Zeitspanne Dauer Tag Datum Ort Stelle Platz Gegend
Bereich Gebiet Seite Rand Nähe Inhalt Wortlaut Text Satz Wort Name Titel Nummer Buchstabe
Möglichkeit Weg Schritt Vorgehen Methode Ablauf Entscheidung Überprüfung Berechnung Rechnung
Unterlage Papier Begründung Erklärung Pflicht Recht Anspruch Verbot Vorgabe Vorschrift Bestimmung
Regelung Auflage Anordnung Leistung Hilfe Unterstützung Geld Summe Betrag Gruppe Art Form
Eindruck Stand Zustand Verhalten Handlung Versäumnis Kalender Bild Sprache Deutsch Klartext
Dokument Grenze"""
_VAGUE = frozenset(root(word) for word in VAGUE.split())

# nouns for what is always there where a text speaks of its like
GENERIC = """Tier Fahrzeug Auto Wagen Anhänger Straße Fahrbahn Weg Verkehr Gebäude Haus Bau Bauwerk
Wohnung Raum Räume Zimmer Grundstück Fläche Boden Wasser Gewässer Bach Luft Baum Pflanze Wald Gerät
Anlage Maschine Material Stoff Ware Lebensmittel Produkt Gegenstand Waffe Tonne Behälter Müll Abfall
Betrieb Unternehmen Firma Geschäft Gewerbe Gaststätte Verein Einrichtung Veranstaltung Fest Feier
Gast Gäste Besucher Kunde Teilnehmer Person Mensch Leute Mitarbeiter Personal Beschäftigte
Arbeit Vorhaben Projekt Bauarbeiten Maßnahme Baustelle Unterricht Klasse Fahrt Reise Bus Bahn Zug
Essen Kleidung Möbel Heizung Strom Gas Feuer Brand Lärm Geruch Forderung Tour Abholung"""
_GENERIC = frozenset(root(word) for word in GENERIC.split())

_DETERMINER = re.compile(
    r"(?<!\w)(?:der|die|das|den|dem|des|dies\w*|ihr(?:e[rsmn]?)?|unser(?:e[rsmn]?)?|im|am|zum|zur|vom|beim"
    r"|ins|ans|aller?|jede[rsmn]?|solch\w*|welch\w*)\s+(?:[a-zäöüß]+(?:e|en|er|es|em)\s+){0,2}$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:und|oder|sowie)\s+(?:\w+\s+){0,3}$")
# „an der Gesamtschule Eichwald“: a noun right behind another is its name
# „durch ein Lagerfeuer“: a new cause or means
_CAUSE = re.compile(
    r"\b(?:durch|wegen|mit|ohne|gegen|aus|infolge|trotz)\s+(?:ein\w*\s+)?(?:[a-zäöüß]+\s+)?$"
)
_NAMED = re.compile(r"\b(?!Sie\b|Ihnen\b|Ihr|Unser|D(?:er|ie|as|en|em|es)\b)[A-ZÄÖÜ][\wäöüß-]+ $")
_EXPLAINING = re.compile(
    r"[,(–-]\s*(?:also|das heißt|d\. ?h\.|sprich|genauer|nämlich)\b([^.;:!?)–]*)$"
)
_AND_OTHER = re.compile(r"^[^.;:]{0,40}\b(?:und|oder) (?:\w+ )?(?:ander|sonstig|weiter|ähnlich)\w*")


def is_weighty(noun: str) -> bool:
    """Whether a new noun would add a paper, a payment, a party, a time or a sanction."""
    return _WEIGHTY_END.search(noun.lower()) is not None


def is_vague(word: Word) -> bool:
    """Whether a noun only frames what is said: „Voraussetzung ist“, „in erster Linie“."""
    return root(word.lemma) in _VAGUE


def is_usual_noun(word: Word) -> bool:
    """Whether a capitalised word is a noun of the language, and no name."""
    parts = compound_parts(word.lemma)
    return len(parts) > 1 or simplemma.is_known(word.text, lang="de")


def explains(word: Word, pair: Pair) -> bool:
    """„bei Frost, also unter 0 °C“, „Krätze (Scabies)“, „Regenwasser und anderes …wasser“."""
    text = pair.suggestion
    before, after = text.raw[: word.start], text.raw[word.end :]
    if is_weighty(word.lower):
        return False
    if _EXPLAINING.search(before[-160:].lower()):
        return True
    if re.match(r",? also\b", after) or _AND_OTHER.match(after.lower()):
        return not re.search(r"\bmit\s+$", before)
    return _beside_bracket(word, pair)


def _beside_bracket(word: Word, pair: Pair) -> bool:
    """A word with its technical term in brackets, or itself in brackets behind the term."""
    text, pool = pair.suggestion, pair.original.atoms
    following = re.match(r"\s*\((?!\d)([^()]{3,60})\)", text.raw[word.end :])
    inside = text.raw[: word.start].rpartition("(")
    if following is not None:
        low = word.end + following.start(1)
        told = [w for w in text.words if low <= w.start < word.end + following.end(1) and w.content]
        return any(w.atoms & pool for w in told)
    if inside[1] and ")" not in inside[2]:
        term = [w for w in text.words if w.end <= len(inside[0]) and w.content][-1:]
        return bool(term and term[0].atoms & pool and term[0].text[0].isupper())
    return False


def taken_for_granted(word: Word, pair: Pair) -> bool:
    """A noun with an article that names what belongs to the matter of the original."""
    narrower = plain_for(word.atoms) & pair.original.atoms  # „der Hund“ for „das Tier“
    if narrower or _is_new_party(word, pair) or is_weighty(word.lower) or not is_usual_noun(word):
        return False
    before = pair.suggestion.raw[max(0, word.start - 60) : word.start]
    if joined(word, pair.suggestion) or _NAMED.search(before) or _has_sibling(word, pair):
        return False
    if _generic(word) and not _CAUSE.search(before):
        return True
    return bool(_DETERMINER.search(before)) and not _untold(pair)


def _is_new_party(word: Word, pair: Pair) -> bool:
    """A person or office that is new, or a general one („eine Firma“) where another is gone."""
    lost = any(is_someone(noun.lemma) for noun in _untold(pair))
    return is_someone(word.lemma) and (lost or not _generic(word))


def joined(word: Word, text: Text) -> bool:
    """One of two nouns that „und“ or „oder“ joins: „der Feuerwehr und dem Ordnungsamt“."""
    return bool(
        _JOINED.search(text.lower[max(0, word.start - 60) : word.start])
        or re.match(r" (?:und|oder|sowie|bzw\.) ", text.lower[word.end :])
    )


def _generic(word: Word) -> bool:
    last = compound_parts(word.lemma)[-1].capitalize()
    return root(word.lemma) in _GENERIC or root(last) in _GENERIC


def _alike_behind(one: str, other: str) -> bool:
    """„Einfamilienhaus“, „Mehrfamilienhaus“: the same head with another first part."""
    return one != other and one[-4:] == other[-4:] and min(len(one), len(other)) >= _COMPOUND


def _alike_before(one: str, other: str) -> bool:
    """„Kreisausschuss“, „Kreistag“: the same first part with another head."""
    shared = one[:4] == other[:4] and min(len(one), len(other)) >= _COMPOUND
    return shared and not one.startswith(other[:-2]) and not other.startswith(one[:-2])


_COMPOUND = 7


def _has_sibling(word: Word, pair: Pair) -> bool:
    """Whether a compound of the original is gone that the new one may stand for."""
    rivals = [w.lemma.lower() for w in gone(pair) if w.text[0].isupper()]
    lemma = word.lemma.lower()
    return any(
        _alike_behind(lemma, rival) or (not _generic(word) and _alike_before(lemma, rival))
        for rival in rivals
    )


@lru_cache(maxsize=64)
def _untold(pair: Pair) -> tuple[Word, ...]:
    """Nouns of the original that the suggestion says in no other way."""
    come = tuple(w for w in pair.suggestion.words if w.content)
    return tuple(
        w for w in gone(pair)
        if w.text[0].isupper() and not w.light and not is_vague(w)
        and not derived(w, pair.suggestion) and not told_by_synonym(w, come)
        and not kept(w, pair.suggestion.atoms)
    )  # fmt: skip
