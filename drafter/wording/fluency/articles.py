"""What articles say of their nouns."""

import re
from typing import Final

# What an article says of its noun: masculine, feminine, neuter, plural.
ARTICLES: Final = {
    "der": "mfp", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn",
    "ein": "mn", "eine": "f", "einen": "m", "einem": "mn", "einer": "f", "eines": "mn",
    "kein": "mn", "keine": "fp", "keinen": "mp", "keinem": "mn", "keiner": "f",
    "ihr": "mn", "ihre": "fp", "ihren": "mp", "ihrem": "mn", "ihrer": "fp", "ihres": "mn",
    "unser": "mn", "unsere": "fp", "unseren": "mp", "unserem": "mn",
    "dieser": "mfp", "diese": "fp", "dieses": "mn", "diesen": "mp", "diesem": "mn",
    "zur": "f", "zum": "mn", "vom": "mn", "im": "mn", "am": "mn", "beim": "mn",
}  # fmt: skip
# Last parts of compounds, in the singular. Where the plural is the same: below, „np“.
_MASCULINE = (
    "abfall abschluss anschluss anspruch antrag aufenthalt aufwand ausweis auszug bau bedarf "
    "beginn beitrag bericht bescheid beschluss besitz betrag betrieb eintritt fall gang grund "
    "haushalt hund inhalt kreis lohn monat nachweis pass plan platz punkt raum satz schein "
    "schutz spruch stand tag termin umfang umzug unterhalt verein verkehr verlust vermerk "
    "verstoß vertrag vorbehalt vorschuss wald wechsel weg wert widerruf widerspruch wohnort "
    "wohnsitz zaun zeitraum zuschuss zweck"
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
NEUTER_ALIKE = (
    "aktenzeichen gebäude gewässer gutachten schreiben verfahren vermögen vorhaben einkommen"
)
_HEADS: Final = {
    **dict.fromkeys(_MASCULINE.split(), frozenset("m")),
    **dict.fromkeys(_FEMININE.split(), frozenset("f")),
    **dict.fromkeys(_NEUTER.split(), frozenset("n")),
    **dict.fromkeys(NEUTER_ALIKE.split(), frozenset("np")),
}
_LAST_PARTS = "|".join(sorted(_HEADS, key=len, reverse=True))
_HEAD: Final = re.compile(f"(?:{_LAST_PARTS})$")
# A genitive shows in the noun too: „des Antrags“, but never „das Antrags“.
_GENITIVE: Final = re.compile(
    rf"(?:(?:{'|'.join(f'{_MASCULINE} {_NEUTER} {NEUTER_ALIKE}'.split())})e?s)(?<!ss)$"
)
_OF = frozenset({"des", "eines", "keines", "ihres", "unseres", "dieses", "jedes"})
MASCULINE: Final = rf"(?:[A-ZÄÖÜ][\w-]*)?(?i:{'|'.join(_MASCULINE.split())})"
_ANY_ARTICLE = "|".join(ARTICLES)
_NO_ADJECTIVE = "jede[nrsm]?|über|unter|hinter|außer|ohne"
_NOUN_PHRASE = re.compile(
    rf"(?<!, )(?<!, für )\b((?i:{_ANY_ARTICLE})) "
    rf"(?:(?!(?:{_ANY_ARTICLE}|{_NO_ADJECTIVE})\b)[a-zäöüß-]+e[nrsm]? ){{0,3}}"
    r"([A-ZÄÖÜ][\w-]+)"
)


def has_other_gender(original: str, text: str) -> bool:
    """A noun with an article of another gender than it has, or than the original gives it."""
    before = _genders(original)
    return any(
        not genders & before[noun] for noun, genders in _genders(text).items() if noun in before
    ) or bool(_wrong(text) - _wrong(original))


def _wrong(text: str) -> set[str]:
    """Nouns with an article of a gender that they do not have: „der Flurstück“."""
    return {
        match[0]
        for match in _NOUN_PHRASE.finditer(text)
        if _is_wrong(match[1].lower(), match[2].lower())
    }


def _is_wrong(article: str, noun: str) -> bool:
    if head := _HEAD.search(noun):
        return _HEADS[head[0]].isdisjoint(ARTICLES[article])
    return article not in _OF and _GENITIVE.search(noun) is not None


def _genders(text: str) -> dict[str, set[str]]:
    """What the articles of a text say of its nouns."""
    found: dict[str, set[str]] = {}
    for match in _NOUN_PHRASE.finditer(text):
        said = set(ARTICLES[match[1].lower()])
        found[match[2]] = found.get(match[2], said) & said or said
    return found
