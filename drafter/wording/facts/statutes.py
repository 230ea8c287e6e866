"""Statutes by long and short name. Extend ``LONG_NAMES`` to know another one."""

import re

# The long name without ending → abbreviation; longer names stand first.
LONG_NAMES: dict[str, str] = {
    r"Niedersächsische[ns]? Verwaltungsverfahrensgesetz": "NVwVfG",
    r"Verwaltungsverfahrensgesetz": "VwVfG",
    r"Niedersächsische[ns]? Verwaltungskostengesetz": "NVwKostG",
    r"Niedersächsische[ns]? Verwaltungszustellungsgesetz": "NVwZG",
    r"Verwaltungszustellungsgesetz": "VwZG",
    r"Niedersächsische[ns]? Kommunalabgabengesetz": "NKAG",
    r"Niedersächsische[ns]? Kommunalverfassungsgesetz": "NKomVG",
    r"Niedersächsische[ns]? Bauordnung": "NBauO",
    r"Niedersächsische[ns]? Landeshaushaltsordnung": "LHO",
    r"Niedersächsische[ns]? Polizei- und Ordnungsbehördengesetz": "NPOG",
    r"Niedersächsische[ns]? Justizgesetz": "NJG",
    r"Niedersächsische[ns]? Datenschutzgesetz": "NDSG",
    r"Verwaltungsgerichtsordnung": "VwGO",
    r"Landeshaushaltsordnung": "LHO",
    r"Bundeshaushaltsordnung": "BHO",
    r"Abgabenordnung": "AO",
    r"Wohngeldgesetz": "WoGG",
    r"Wohngeldverordnung": "WoGV",
    r"Waffengesetz": "WaffG",
    r"Straßenverkehrsgesetz": "StVG",
    r"Straßenverkehrs-Ordnung|Straßenverkehrsordnung": "StVO",
    r"Fahrerlaubnis-Verordnung|Fahrerlaubnisverordnung": "FeV",
    r"Aufenthaltsgesetz": "AufenthG",
    r"Aufenthaltsverordnung": "AufenthV",
    r"Asylbewerberleistungsgesetz": "AsylbLG",
    r"Asylgesetz": "AsylG",
    r"Baugesetzbuch": "BauGB",
    r"Baunutzungsverordnung": "BauNVO",
    r"Bundeskindergeldgesetz": "BKGG",
    r"Sozialgerichtsgesetz": "SGG",
    r"Grundgesetz": "GG",
    r"Datenschutz-Grundverordnung|Datenschutzgrundverordnung": "DSGVO",
    r"Bürgerliche[ns]? Gesetzbuch": "BGB",
    r"Gewerbeordnung": "GewO",
    r"Bundes-?[Ii]mmissionsschutzgesetz": "BImSchG",
    r"Ordnungswidrigkeitengesetz": "OWiG",
    r"Strafgesetzbuch": "StGB",
    r"Einkommensteuergesetz": "EStG",
}
_BOOKS = {"Erst": "I", "Zweit": "II", "Dritt": "III", "Viert": "IV", "Fünft": "V",
          "Sechst": "VI", "Siebt": "VII", "Acht": "VIII", "Neunt": "IX", "Zehnt": "X",
          "Elft": "XI", "Zwölft": "XII"}  # fmt: skip

_long = "|".join(f"(?P<l{i}>{name})" for i, name in enumerate(LONG_NAMES))
_LONG = re.compile(rf"(?:{_long})(?:e?s|n|en)?(?![\wäöüß])")
_ABBREVIATIONS = tuple(LONG_NAMES.values())
_BOOK = re.compile(
    rf"({'|'.join(_BOOKS)})e[sn]? Buch(?:e?s)?(?: des)? Sozialgesetzbuch(?:e?s)?"
    rf"|Sozialgesetzbuch(?:e?s)?,? ({'|'.join(_BOOKS)})e[sn]? Buch(?:e?s)?"
)
# An abbreviation has two capitals or more and ends like one: VwVfG, NBauO, FeV, SGB X, ANBest-P.
ABBREVIATION = (
    r"(?:SGB[\s\u00a0](?:XII|XI|IX|X|VIII|VII|VI|IV|V|III|II|I)\b"
    r"|[A-ZÄÖÜ][A-Za-zäöü]*?(?:G|O|V|B|GB|GVO|VO)(?:-[A-Z]{1,4})?(?![\wäöüß])"
    r"|ANBest-[A-Z][A-Za-z]*|NBest-[A-Z]+|[A-Z]{2,}(?![\wäöüß]))"
)
_ABBREVIATION = re.compile(ABBREVIATION)
_NOT_STATUTES = frozenset({"EUR", "EU", "KG", "AG", "UG", "OHG", "GBR", "KI", "EDV", "TÜV", "PDF",
                           "BIC", "IBAN", "OG", "DG", "EG", "KITA", "ÖPNV", "IT", "WG", "KFZ",
                           "EFRE", "ESF", "MPU", "PKW", "LKW", "CO", "USB", "QR", "ID",
                           "GMBH", "GGMBH", "LB", "SB", "DIN", "ISO", "EN", "ZOB"})  # fmt: skip


def statute_at(text: str, position: int) -> tuple[str, int] | None:
    """The statute that begins at ``position`` (long or short name) and where it ends."""
    match = _LONG.match(text, position)
    if match is not None and match.lastgroup is not None:
        return _ABBREVIATIONS[int(match.lastgroup[1:])], match.end()
    match = _BOOK.match(text, position)
    if match is not None:
        return f"SGB {_BOOKS[match[1] or match[2]]}", match.end()
    match = _ABBREVIATION.match(text, position)
    if match is not None and match[0].upper() not in _NOT_STATUTES and _has_two_capitals(match[0]):
        return match[0].replace("\u00a0", " "), match.end()
    return None


def _has_two_capitals(word: str) -> bool:
    return sum(letter.isupper() for letter in word) >= 2


STATUTE_START = re.compile(rf"(?<![\w-])(?={_LONG.pattern}|{_BOOK.pattern}|{ABBREVIATION})")
