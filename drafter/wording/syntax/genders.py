"""The gender of nouns, as far as their last part tells; masculine, feminine, neuter, plural.

Nothing is guessed: of a noun that is not known nothing is said.
"""

import re
from typing import Final

# Last parts of compounds, in the singular. Where the plural is the same: below, „np“.
MASCULINE_PARTS: Final = (
    "abbruch abfall abschluss abstand anhang anschluss anspruch anteil antrag aufenthalt auftrag "
    "aufwand ausfall ausschluss ausschuss austausch ausweis auszug bach bau baum bedarf beginn "
    "beitrag bericht bescheid beschluss besitz bestand bestandteil besuch betrag betrieb beweis "
    "bogen boden brand brief dienst druck eingang eingriff einsatz einspruch einwand eintritt "
    "empfang erhalt erlass ersatz ertrag fall fluss gang garten grund hang haushalt hinweis hof "
    "hund inhalt kauf kreis lauf lohn mangel monat müll nachlass nachteil nachweis park pass plan "
    "platz punkt raum ruf rückstand sachverhalt satz schaden schein schlag schutz sitz sohn "
    "spruch stall stand standort strom tag teich termin transport umfang umzug unterhalt "
    "unterricht verbrauch verdacht verein verkehr verlust vermerk versand verstoß vertrag "
    "verzicht vollzug vorbehalt vorrang vorschuss vorteil wald wechsel weg wert widerruf "
    "widerspruch wohnort wohnsitz wunsch zaun zeitraum zuschlag zuschuss zuzug zweck"
)
_MASCULINE_ALIKE = (
    "anhänger antragsteller behälter betreiber eigentümer empfänger gutachter halter inhaber "
    "mieter rahmen träger vermieter wagen"
)
FEMININE_PARTS: Final = (
    "abgabe adresse akte angabe anlage anfrage annahme antwort anzeige arbeit aufgabe aufnahme "
    "auflage aufsicht ausgabe ausnahme ausreise behörde dauer einnahme einreise entnahme "
    "erlaubnis fahrt familie fläche folge form frage frau frist gebühr gefahr gemeinde grenze "
    "grundlage hilfe karte kasse klage kontrolle kopie kunft lage leine liste maßnahme mauer "
    "miete nahme nummer person pflege pflicht rente sache schrift schuld schule seite sicht "
    "sperre stadt stelle strafe straße stufe stunde summe tonne übergabe übernahme ursache "
    "urkunde waffe woche zahl zeit zone zulage"
)
_NEUTER = (
    "amt angebot bad behältnis büro dach dokument eigentum ergebnis ereignis fahrzeug feld "
    "formular gebiet gebot geld gelände gericht geschäft gesetz gesicht gewerbe gewicht haus holz "
    "interesse jahr kind konto leben material netz objekt personal projekt protokoll recht "
    "register schild stück system tier urteil verbot verständnis wasser zeugnis ziel"
)
NEUTER_ALIKE: Final = (
    "aktenzeichen ermessen gebäude gewässer gutachten kennzeichen lager mittel muster schreiben "
    "unternehmen verfahren vermögen vorhaben einkommen aufkommen zeichen zimmer"
)
_GENDERS: Final = {
    **dict.fromkeys(MASCULINE_PARTS.split(), frozenset("m")),
    **dict.fromkeys(_MASCULINE_ALIKE.split(), frozenset("mp")),
    **dict.fromkeys(FEMININE_PARTS.split(), frozenset("f")),
    **dict.fromkeys(_NEUTER.split(), frozenset("n")),
    **dict.fromkeys(NEUTER_ALIKE.split(), frozenset("np")),
}
_LAST_PARTS: Final = "|".join(sorted(_GENDERS, key=len, reverse=True))
_LAST_PART: Final = re.compile(f"(?:{_LAST_PARTS})$")
# A genitive shows in the noun too: „des Antrags“, but never „das Antrags“.
_GENITIVE: Final = re.compile(
    rf"(?:(?:{'|'.join(f'{MASCULINE_PARTS} {_NEUTER} {NEUTER_ALIKE}'.split())})e?s)(?<!ss)$"
)


def genders_of(noun: str) -> frozenset[str]:
    """What a noun in small letters can be: ``m``, ``f``, ``n``, ``p``; empty where unknown."""
    match = _LAST_PART.search(noun)
    return _GENDERS[match[0]] if match else frozenset()


def gender_of(noun: str) -> str:
    """The one gender of a noun in small letters; empty where it is not sure."""
    found = genders_of(noun) - {"p"}
    return next(iter(found)) if len(found) == 1 else ""


def is_genitive(noun: str) -> bool:
    """Whether a noun in small letters shows its genitive: „antrags“."""
    return _GENITIVE.search(noun) is not None
