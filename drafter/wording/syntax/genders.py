"""The gender of nouns, as far as their last part tells; masculine, feminine, neuter, plural.

Nothing is guessed: of a noun that is not known nothing is said.
"""

import re
from typing import Final

# Last parts of compounds, in the singular. Where the plural is the same: below, „np“.
MASCULINE_PARTS: Final = (
    "abfall abschluss anschluss anspruch antrag aufenthalt aufwand ausweis auszug bau bedarf "
    "beginn beitrag bericht bescheid beschluss besitz betrag betrieb einwand eintritt erlass fall "
    "gang grund haushalt hund inhalt kreis lohn monat nachweis pass plan platz punkt raum "
    "sachverhalt satz schein schutz spruch stand tag termin umfang umzug unterhalt verein verkehr "
    "verlust vermerk verstoß vertrag vollzug vorbehalt vorschuss wald wechsel weg wert widerruf "
    "widerspruch wohnort wohnsitz zaun zeitraum zuschlag zuschuss zweck"
)
_FEMININE = (
    "abgabe adresse anlage anzeige aufnahme auflage ausnahme behörde erlaubnis fläche frau frist "
    "gebühr gefahr grenze hilfe kasse kopie maßnahme miete person pflicht schrift stelle straße "
    "stunde summe urkunde woche"
)
_NEUTER = (
    "amt behältnis dokument ergebnis fahrzeug formular geld gericht geschäft gesetz gewerbe haus "
    "jahr kind konto recht register stück urteil verbot zeugnis ziel"
)
NEUTER_ALIKE: Final = (
    "aktenzeichen gebäude gewässer gutachten schreiben verfahren vermögen vorhaben einkommen"
)
_GENDERS: Final = {
    **dict.fromkeys(MASCULINE_PARTS.split(), frozenset("m")),
    **dict.fromkeys(_FEMININE.split(), frozenset("f")),
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
