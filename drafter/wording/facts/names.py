"""Names: those the fields hold, and those that can be told by their form."""

import re
from collections.abc import Iterable

import simplemma

from drafter.wording.facts.model import Claims, FactKind

_CAP = r"[A-ZÄÖÜ][\wäöüß’'-]*"
# the second word of a name: „Dr. Hollenbeck Ihren Hund untersucht hat“ goes on with a pronoun
_NEXT = (
    r"(?!(?:Ihr|Unser|Mein|Sein|Dies)(?:e[rsmn]?)?\b|Sie\b|Ihnen\b|Wir\b|Herrn?\b|Frau\b"
    rf"|D(?:er|ie|as|en)\b){_CAP}"
)
_PARTICLE = r"(?:von|van|de|zu|der|den|zur|vom|al|el)"
_TITLE = r"(?:Dr\.(?:-Ing\.)?|Prof\.|Dipl\.-\w+\.?|Ing\.|med\.|jur\.|vet\.|rer\.|nat\.|M\.A\.)"
_PERSON = re.compile(
    rf"\b(?:Herrn?|Frau|Familie|Eheleuten?|Dr\.|Prof\.)[\s\u00a0]+((?:{_TITLE}[\s\u00a0]+)*"
    rf"(?:{_PARTICLE}[\s\u00a0]+){{0,2}}{_CAP}(?:[\s\u00a0]+(?:{_PARTICLE}[\s\u00a0]+)?{_NEXT}){{0,2}})"
)
_BODY = re.compile(
    r"\b((?:Landkreis|Kreis|Stadt|Hansestadt|Gemeinde|Samtgemeinde|Einheitsgemeinde|Flecken|Region"
    r"|(?:Ober)?[Vv]erwaltungsgericht|Sozialgericht|Amtsgericht|Landgericht|Finanzgericht"
    r"|Landessozialgericht|Jobcenter|Gemarkung|Ortsteil|Finanzamt|Polizeiinspektion"
    r"|Kreissparkasse|Sparkasse|Volksbank))(?:e?s)?[\s\u00a0]+("
    rf"(?:Bad[\s\u00a0]+)?{_CAP}(?:-{_CAP})*)"
)
_COMPANY = re.compile(
    rf"((?:{_CAP}|&|und|\+)(?:[\s\u00a0]+(?:{_CAP}|&|\+))*[\s\u00a0]+(?:g?GmbH(?:[\s\u00a0]&[\s\u00a0]Co\.[\s\u00a0]KG)?"
    r"|AG|KG|OHG|GbR|UG|e\.[\s\u00a0]?V\.|eG|mbH))(?![\w])"
)
_OWNING = (
    r"(?:Ihr|Unser|Mein|Sein|Dies|Jede|Kein|Ein|Der|Die|Das|Den|Dem|Des)(?:e[rsmn]?)?[\s\u00a0]"
)
_STREET = re.compile(
    r"\b([A-ZÄÖÜ][\wäöüß-]*(?:straße|weg|allee|platz|gasse|ring|damm|str\.|chaussee|ufer|stieg)"
    rf"|(?!{_OWNING}){_CAP}[\s\u00a0](?:Straße|Weg|Allee|Platz|Ring|Damm|Chaussee)"
    r"|(?:Am|An der|Im|Auf dem|Zum|Zur|Alte|Neue|Große|Kleine)[\s\u00a0][A-ZÄÖÜ][\wäöüß-]*)"
    r"[\s\u00a0](\d+(?:[\s\u00a0]?[a-z](?![\w]))?)(?!\d|[.,]\d)"
    # „Ihr Weg 3 km“, „Im Umkreis 300 m“ measure
    r"(?![\s\u00a0](?:km|m|cm|m²|qm|ha|Kilo\w+|Meter\w*|Minuten?|Stunden?|Tagen?|Euro|EUR|Prozent)\b)"
    r"(?![\s\u00a0]?[€%])"
)
_QUOTED = re.compile(r"[„“\"»]([^„“”\"«»]{2,120})[“”\"«]")
_LEADING = frozenset({"Die", "Der", "Das", "Den", "Dem", "Des", "Von", "Für", "An", "Mit"})
# Places that read like words or are common in the area; by form alone they cannot be told.
PLACES = frozenset(
    [
        "Soltau",
        "Celle",
        "Uelzen",
        "Walsrode",
        "Munster",
        "Schneverdingen",
        "Bispingen",
        "Neuenkirchen",
        "Wietzendorf",
        "Schwarmstedt",
        "Rethem",
        "Ahlden",
        "Bomlitz",
        "Fallingbostel",
        "Dorfmark",
        "Heidekreis",
        "Lüneburg",
        "Hannover",
        "Stade",
        "Verden",
        "Rotenburg",
        "Hamburg",
        "Bremen",
        "Berlin",
        "Braunschweig",
        "Oldenburg",
        "Osnabrück",
        "Göttingen",
        "Hildesheim",
        "Wolfsburg",
        "Gifhorn",
        "Nienburg",
        "Winsen",
        "Buchholz",
        "Harburg",
        "Bergen",
        "Hermannsburg",
        "Faßberg",
        "Wathlingen",
        "Lachendorf",
        "Ebstorf",
        "Bevensen",
        "Bodenteich",
        "Suderburg",
        "Lüchow",
        "Dannenberg",
        "Niedersachsen",
        "Deutschland",
        "Leipzig",
        "Kassel",
        "München",
        "Köln",
        "Dresden",
        "Cuxhaven",
        "Emden",
        "Leer",
        "Aurich",
        "Goslar",
        "Peine",
        "Hameln",
        "Hodenhagen",
        "Buchhagen",
        "Wietze",
        "Winser",
        "Nordrhein",
        "Sachsen",
        "Bayern",
        "Hessen",
        "Neustadt",
        "Lehrte",
    ]
)
_PLACE = re.compile(r"(?<![\w-])(" + "|".join(sorted(PLACES)) + r")s?(?![\wäöüß])")


def canonical(name: str) -> str:
    """A name as it is compared: one space, no case, no genitive s."""
    folded = " ".join(name.replace("\u00a0", " ").split()).casefold().strip(" .,;")
    return folded[:-1] if len(folded) > 4 and folded.endswith("s") else folded


def read_protected(claims: Claims, protected: Iterable[str]) -> None:
    """Names that the fields of the case hold, longest first."""
    for name in sorted({n.strip() for n in protected if n.strip()}, key=len, reverse=True):
        parts = r"[\s\u00a0]+".join(re.escape(part) for part in name.split())
        pattern = re.compile(rf"(?<![\w]){parts}(?:s|’)?(?![\w])", re.IGNORECASE)
        for match in claims.matches(pattern):
            claims.add(FactKind.NAME, canonical(name), match.span())


def read_names(claims: Claims) -> None:
    """Names by form: persons, public bodies, firms, streets, quoted titles, known places."""
    for match in claims.matches(_QUOTED):
        claims.add(FactKind.NAME, canonical(match[1]), match.span(1))
    for match in claims.matches(_STREET):
        value = canonical(re.sub(r"str\.", "straße", f"{match[1]} {match[2]}"))
        claims.add(FactKind.NAME, value, match.span())
    for pattern in (_PERSON, _BODY, _COMPANY):
        for match in claims.matches(pattern):
            _add_name(claims, match)
    for match in claims.matches(_PLACE):
        claims.add(FactKind.NAME, canonical(match[1]), match.span(1))


def _is_proper(word: str) -> bool:
    """„Landkreis Celle“ is a name, „Landkreis Mittel bereitstellt“ is none."""
    return word.rsplit(maxsplit=1)[-1].removesuffix("s") in PLACES or not simplemma.is_known(
        word, lang="de"
    )


_GOES_ON = re.compile(r"[\s\u00a0]+(?:zur|zum|vom|der|den|zu)[\s\u00a0]+(\S+)$")


def _goes_on(name: str) -> bool:
    """„Dr. Hollenbeck zur Kontrolle“ is a name with the sentence that goes on."""
    found = _GOES_ON.search(name)
    return found is not None and simplemma.is_known(found[1], lang="de")


def _add_name(claims: Claims, match: re.Match[str]) -> None:
    if match.re is _PERSON:
        form = {"Frau": "frau ", "Herr": "herr ", "Herrn": "herr "}.get(match[0].split()[0], "")
        name = _GOES_ON.sub("", match[1]) if _goes_on(match[1]) else match[1]
        span = (match.start(1), match.start(1) + len(name))
        claims.add(FactKind.NAME, canonical(form + name), span)
        return
    if match.re is _BODY and not _is_proper(match[2]):
        return
    if match.re is _BODY:
        claims.add(FactKind.NAME, canonical(f"{match[1]} {match[2]}"), match.span())
        return
    words = match[1].split()
    skipped = len(match[1]) - len(match[1].lstrip())
    start = match.start(1) + skipped
    if words[0] in _LEADING and len(words) > 1:
        start += len(words[0]) + 1
    claims.add(FactKind.NAME, canonical(claims.text[start : match.end(1)]), (start, match.end(1)))
