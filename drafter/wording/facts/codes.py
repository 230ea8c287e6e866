"""Facts that are compared letter for letter: file references, parcels, IBAN, e-mail, telephone."""

import re

from drafter.wording.facts.model import Claims, FactKind

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(r"(?:https?://|www\.)[^\s,;)]+(?<![.])", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[\s\u00a0]?[A-Z0-9]{4}){3,7}(?:[\s\u00a0]?[A-Z0-9]{1,3})?\b")
_REFERENCE = re.compile(
    r"(?:\bAz\.:?|\b(?:Akten|Geschäfts|Kassen)zeichens?:?|\bGz\.:?)[\s\u00a0]*"
    r"([A-Za-zÄÖÜ0-9][\w.]*(?:[\s\u00a0]?[-/–.][\s\u00a0]?[\w.]+)*\d[\w/-]*)"
)
_PARCEL = re.compile(r"\b(Flurstück(?:e?s|en?)?|Flst\.|Flur)[\s\u00a0]+(\d+(?:/\d+)?)")
_PHONE = re.compile(
    r"(?:\bTel(?:efon(?:nummer)?)?\.?:?[\s\u00a0]*|(?<![\w/.,-]))"
    r"((?:\+49[\s\u00a0()0/-]*\d|\(0\d|0\d{2,4}[\s\u00a0/-])[\d\s\u00a0()/-]{3,}\d)(?![\w/])"
)
_POSTCODE = re.compile(r"(?<![\w.,/-])(\d{5})(?=[\s\u00a0]+[A-ZÄÖÜ][a-zäöü])")
# the plate of a vehicle: „NOM-KR 219“
_PLATE = re.compile(
    r"(?<![\w/.-])[A-ZÄÖÜ]{1,3}[-–][A-ZÄÖÜ]{1,2}[\s\u00a0]?[1-9]\d{0,3}[EH]?(?![\w/]|[-.,]\d)"
)
# letters that name one of a row: „Klassen B, L und AM“, „Pflegegrad“ has figures
_CLASS = r"[A-Z]{1,3}\d{0,2}[A-Z]?"
_CLASSES = re.compile(
    r"\b(?:Klassen?|Gruppen?|Kategorien?|Stufen?|Zonen?|Typ|Block|Haus|Gebäude|Variante|Anlagen?"
    rf"|Buchstaben?|Bauabschnitt|Teil)[\s\u00a0]+({_CLASS}(?:(?:,|[\s\u00a0](?:und|oder|bis|sowie))"
    rf"[\s\u00a0]{_CLASS})*)(?!\w|[-/.]\w)"
)
# what holds a digit and a letter, slash or hyphen: „32.1-4711/2026“, „BA-118“, „12/3“
_CODE = re.compile(
    r"(?<![\w§])(?=[\w./-]*\d)(?:[A-ZÄÖÜ]{1,5}[\s\u00a0](?=\d[\d.]*[/-]))?"
    r"[A-Za-zÄÖÜäöü0-9][\w.]*(?:[/-][\w.]+)+|(?<![\w])(?:[A-Za-zÄÖÜ]{1,6}\d\w*)"
)
_WORDY_CODE = re.compile(r"\d+-[A-Za-zäöüßÄÖÜ]+(?:-[A-Za-zäöüßÄÖÜ]+)*$|\d+(?:[–-]\d+)?$")


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0]", "", text)


def read_codes(claims: Claims) -> None:
    """E-mail, web, IBAN, file references with their label, parcels: before dates and numbers."""
    for match in claims.matches(_EMAIL):
        claims.add(FactKind.EMAIL, match[0].lower(), match.span())
    for match in claims.matches(_WEB):
        claims.add(FactKind.EMAIL, match[0].lower().rstrip("/"), match.span())
    for match in claims.matches(_IBAN):
        claims.add(FactKind.IBAN, _squeezed(match[0]), match.span())
    for match in claims.matches(_REFERENCE):
        claims.add(FactKind.REFERENCE, _squeezed(match[1]).rstrip("."), match.span(1))
    for match in claims.matches(_PLATE):
        claims.add(FactKind.REFERENCE, _squeezed(match[0]), match.span())
    for match in claims.matches(_CLASSES):
        for code in re.finditer(_CLASS, match[1]):
            span = (match.start(1) + code.start(), match.start(1) + code.end())
            claims.add(FactKind.REFERENCE, code[0], span)
    for match in claims.matches(_PARCEL):
        kind = "Flur" if match[1] == "Flur" else "Flurstück"
        claims.add(FactKind.PARCEL, f"{kind} {match[2]}", match.span())


def read_loose_codes(claims: Claims) -> None:
    """Telephone numbers, postcodes and codes without a label: after dates and law."""
    for match in claims.matches(_PHONE):
        digits = re.sub(r"\D", "", match[1])
        claims.add(FactKind.PHONE, re.sub(r"^49\(?0?", "0", digits), match.span(1))
    for match in claims.matches(_POSTCODE):
        claims.add(FactKind.POSTCODE, match[1], match.span())
    for match in claims.matches(_CODE):
        code = match[0].rstrip(".-")
        if any(c.isdigit() for c in code) and not _WORDY_CODE.fullmatch(code):
            span = match.start(), match.start() + len(code)
            claims.add(FactKind.REFERENCE, code, span)
