"""Whose a thing is that the original names without an owner.

„Der Antrag wurde abgelehnt“ may become „Ihr Antrag“, never „unser Antrag“: applications, incomes
and dogs are the addressee's. What an office calls its own is a small and well-known set.
"""

import re
from itertools import pairwise

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word, compound_parts
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.offices import names_office, office_replaced
from drafter.wording.guard.verdict import GuardFinding

# the last parts of nouns that an office says „unser“ to
OF_OFFICE = """absicht adresse akte amt amtsblatt anfrage angebot annahmestelle anruf anschreiben
ansicht ansprechpartner anspruch anteil antwort arbeit archiv aufgabe auflage aufsicht auftrag
aushang auskunft auslage außendienst außenstelle bearbeitungszeit bedenken bedienstete behörde
beratungsstelle bereich bericht bescheid beschluss beschäftigte bitte brief broschüre büro darlehen
daten datenbank dienst dienstgebäude dienststelle eigentum eindruck einwand email entwurf erachten
ergebnis erinnerungsschreiben erkenntnis ermessen fachbereich fachstelle formular fragebogen frist
gebühr gericht gespräch grundsatz gutachten gutachter hausrecht hilfe hinweis homepage information
interesse jobcenter kapazität kasse kenntnis kollege kollegin konto kontrolle kosten kreis landkreis
leitstelle mail maßnahme meldestelle merkblatt mitarbeitende mitarbeiter mitarbeiterin mittel
möglichkeit nachfrage nachricht ortstermin personal plan portal praxis prüfer rat rathaus recherche
recht regel richtlinie rundschreiben rückfrage rücknahme sachbearbeiter sachbearbeiterin sachgebiet
satzungsrecht schreiben seite service sicht spielraum sprechstunde sprechtag sprechzeit standpunkt
 system team telefon telefonat telefonnummer verfahren vermerk verzeichnis vorbehalt vordruck
vorgabe vorschlag vorschrift vorwurf wartezeit website widerruf zeichen zentrale zusage
anhörungsbogen zusammenarbeit zuschuss zuständigkeit zweifel öffnungszeit übersicht"""
_OF_OFFICE = frozenset(OF_OFFICE.split())
# the same, but as part of a compound often another's: „Haushalt“, „Waffenbesitzkarte“
SIMPLE = """anlage bad bauhof betrag bibliothek bücherei bürgerbüro deponie einrichtung euro
feuerwehr foto friedhof gelände gemeinde gerät halle haus heim hof karte kita land leistung museum
musikschule netz niederschrift ort park parkplatz platz post protokoll raum region register saal
schalter schule seite server sitz sitzungssaal sporthalle stadt standort stelle straße tabelle
tagesstätte turnhalle unterlage vertrag vorgang weg werk wert wertstoffhof wunsch zahlung ziel"""
_SIMPLE = frozenset(SIMPLE.split())
_PRIVATE_ACT = re.compile(
    r"(?:wohnung|versammlung|veranstaltung|verpflichtung|duldung|verurteilung|äußerung|nutzung|"
    r"versicherung|heizung|kündigung|anmeldung|haltung|ernährung|bildung|behinderung|mitwirkung|"
    r"gestattung|eignung|werbung|bewerbung|siedlung|sammlung|wohnung|erkrankung|bedrohung)$"
)
# what belongs to nobody but the office
ONLY_OF_OFFICE = """ermessen amtshandlung rechtsauffassung dienstraum sprechzeit einstufung
amtskasse kreiskasse stadtkasse gemeindekasse zwischenbescheid"""
_ONLY_OF_OFFICE = frozenset(ONLY_OF_OFFICE.split())
# „Rentenbescheid“, „Heizkosten“
_PRIVATE = re.compile(r"(?:rente|lohn|gehalt|verdienst|heiz|miet|neben|steuer|einkommen|wohn|umzug|"
                      r"unterhalt|kinder|arbeits|bewerb|bau|schul|studi|arzt|kranken)")  # fmt: skip
# the rooms, the staff and the places of an office: „Diensträume“, „Amtsärztin“, „Kreisarchiv“
_OFFICIAL = re.compile(
    r"(?:(?:amts|dienst|verwaltungs|behörden|kreis|gemeinde|stadt|rathaus)"
    r"(?:\w*(?:raum|zimmer|gebäude|stelle|archiv|haus|arzt|ärztin|räumlichkeit\w*|siegel|haushalt"
    r"|gelände|vollzieher|vollzieherin|leiter|leiterin|leitung|brandmeister|fahrzeug|bücherei)"
    r"|tafel|leute)"
    r"|\w+(?:kontrolleur|kontrolleurin|aufseher|aufseherin|beamte|beamter|beamtin|inspektor"
    r"|inspektorin|sammelstelle|annahmestelle|prüfdienst|bereitschaft|tierarzt|tierärztin)"
    r"|besprechungsraum|wartebereich|empfang|poststelle|postfach|eingang)$"
)
_OURS = re.compile(r"^unser(?:e[rsmn]?|s)?$")
_YOURS = re.compile(r"^Ihr(?:e[rsmn]?)?$")
_SAID_OURS = re.compile(r"\b(?:unser(?:e[rsmn]?|s)?|mein(?:e[rsmn]?)?)\b")


def check_possessions(pair: Pair) -> list[GuardFinding]:
    """„unser Antrag“, „Ihr Ermessen“, where the original does not say so."""
    original, text = (pair.whole or pair).original, (pair.whole or pair).suggestion
    said_ours = _SAID_OURS.search(original.lower)
    if found := _given_away(original, text):
        return [found]
    for i, word in enumerate(text.words):
        ours = _OURS.match(word.lower) is not None and not said_ours
        if not ours and _YOURS.match(word.text) is None:
            continue
        noun = _noun(text, i)
        if noun is None or (not ours and f"{word.lower} {noun.lower}" in original.lower):
            continue
        if ours and _owned_by_office(original, text, noun):
            continue
        if not _of_office(noun) if ours else (_is(noun, _ONLY_OF_OFFICE) or _by_us(text, word)):
            return [warn("owner_changed", "", f"{word.text} {noun.text}",
                         now=(word.start, noun.end))]  # fmt: skip
    return []


_HIS = re.compile(r"^[Ss]eine?[mnrs]?$")


def _given_away(original: Text, text: Text) -> GuardFinding | None:
    """„Seine Erlaubnis gilt …“, where the original has „Ihre Erlaubnis“ only."""
    for i, word in enumerate(text.words):
        noun = _noun(text, i) if _HIS.match(word.text) else None
        if noun is None:
            continue
        owners = {
            owner.text
            for owner, owned in pairwise(original.words)
            if owned.text[0].isupper() and root(owned.lemma) == root(noun.lemma)
        }
        if owners and all(_YOURS.match(owner) for owner in owners):
            span = (word.start, noun.end)
            return warn("owner_changed", "", f"{word.text} {noun.text}", now=span)
    return None


_LOCAL = re.compile(r"(?:städtisch|gemeindlich|kreiseigen|behördlich|amtlich|hiesig|kommunal)")


def _owned_by_office(original: Text, suggestion: Text, noun: Word) -> bool:
    """„die Wiesen der Gemeinde“, „die städtischen Wiesen“ are „unsere Wiesen“."""
    places = [i for i, w in enumerate(original.words) if root(w.lemma) == root(noun.lemma)]
    for i in places:
        around = original.words[max(0, i - 2) : i + 5]
        if any(names_office(w) or _LOCAL.match(w.lower) for w in around if w is not noun):
            return True
    its = any(original.words[i - 1].lower.startswith("sein") for i in places if i)
    return (its or not places) and office_replaced(original, suggestion)


# „In Ihrem Schreiben haben wir Ihnen eine Frist gesetzt“
_WRITTEN = re.compile(r"(?<!de[nmrs] )(?<!die )\bin ihrem (?:schreiben|bescheid|brief)\b")
_ASKED = re.compile(
    r"\b(?:auf)?gefordert|\bgesetzt|\bverlangt|\bangeordnet|\bangekündigt|\bbewilligt"
)


def _by_us(text: Text, word: Word) -> bool:
    words = text.clause(word.clause)
    told = text.lower[words[0].start : words[-1].end]
    ours = {"wir", "ich"} & {w.lower for w in words}
    return bool(ours and _WRITTEN.search(told) and _ASKED.search(told))


def _noun(text: Text, i: int) -> Word | None:
    """The noun that a possessive stands for: „unsere persönlichen und … Verhältnisse“."""
    following = [w for w in text.words[i + 1 : i + 6] if w.clause == text.words[i].clause]
    return next((w for w in following if w.text[0].isupper() and w.content), None)


def _of_office(noun: Word) -> bool:
    lower = noun.lemma.lower()
    if _PRIVATE.match(lower):
        return False
    done = lower.endswith("ung") and not _PRIVATE_ACT.search(lower)  # „unsere Schätzung“
    known = lower in _SIMPLE or _is(noun, _OF_OFFICE)
    return known or done or _OFFICIAL.match(lower) is not None


def _is(noun: Word, nouns: frozenset[str]) -> bool:
    """Whether a noun or its last part is one of these."""
    lower = noun.lemma.lower()
    known = lower in nouns or compound_parts(noun.lemma)[-1] in nouns
    return known or any(lower.endswith(one) for one in nouns if len(one) > _SHORT)


_SHORT = 4
