"""Figures and number words with what they count: amounts, percentages, quantities, numbers."""

import re
from dataclasses import dataclass
from decimal import Decimal

from drafter.wording.facts.model import Claims, FactKind
from drafter.wording.facts.numerals import is_fraction, number_word, ordinal, plain
from drafter.wording.facts.units import PERIODS, in_one_unit, split_compound, unit_at

_TOKEN = re.compile(
    r"(?<![\w])(?P<figure>\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?"
    r"|\d+(?:,\d+)?)(?P<dash>,[-–]{1,2})?"
    r"|(?P<word>[A-Za-zÄÖÜäöüß]+)"
)
_SCALE = re.compile(r"[\s\u00a0]*(Mio\.?|Mrd\.?|Million(?:en)?|Milliarden?)(?![\wäöüß])")
_SCALES = {"Mi": Decimal(1000000), "Mr": Decimal(1000000000)}
_MONEY = re.compile(r"[\s\u00a0]*-?(?:(€)|(?:EUR|Euros?|Cent|ct)(?![\wäöüß]))")
# „4.000,00 EUR 15 Prozent“: the sign belongs to the figure before it
_MONEY_BEFORE = re.compile(r"(?<![\d][\s\u00a0])(?<!\d)(?:€|\bEUR)[\s\u00a0]*$")
_PERCENT = re.compile(
    r"[\s\u00a0]*-?(?:(Prozentpunkt\w*)|%-?[Pp]unkte?n?|(%(?:ig\w*)?|Prozent(?:s|ig\w*)?|v\.[\s\u00a0]?H\.|vom[\s\u00a0]Hundert))"
)
_PER_CENT = re.compile(r"\bvom[\s\u00a0]$")
# „in den ersten zwei Monaten“ counts the months, not the first of them
_FIRST_FEW = re.compile(
    r"[\s\u00a0](?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\b"
)
_RANGE = re.compile(
    r"[\s\u00a0]*(?:bis(?:[\s\u00a0]zu)?|oder|und|statt(?:[\s\u00a0]+[a-zäöüß]+){0,2}|bzw\.|beziehungsweise|–|-)[\s\u00a0]*$"
)
_FROM = re.compile(r"\b(?:von|statt|bisher)[\s\u00a0]+$")
# „in erster Linie“ counts nothing
_IDIOM = re.compile(r"[\s\u00a0](?:Linie|Hilfe|Stelle|Hand)\b")
_ONE = re.compile(r"ein(?:e[rsmn]?)?$", re.IGNORECASE)
_ORDINAL_FIGURE = re.compile(r"\.(?=[\s\u00a0]+[A-ZÄÖÜa-zäöü])")
_BEFORE_ONCE = re.compile(
    r"\b(?:noch|auf|nicht|erst|zunächst|schon|wieder)[\s\u00a0]+$", re.IGNORECASE
)
_ARTICLE_BEFORE = re.compile(
    r"\b(?:de[rmns]|die|das|am|zum|zur|im|vom|jede[rsmn]?|ab|ihre?[rsmn]?)[\s\u00a0]+$",
    re.IGNORECASE,
)
_DIGIT_COMPOUND = re.compile(
    r"(?<![\w])(\d+)-?((?:monat|wöch|täg|jähr|stünd|prozent|fach|mal)(?:ig|lich|entlich)?(?:e[rnsm]?)?)(?![\wäöüß])"
)
_AGE = re.compile(r"\.?[\s\u00a0]+(?:Lebensjahr\w*|Geburtstag\w*)")
# „zweiflügelig“, „Dreipersonenhaushalt“
_NUMBERED = re.compile(
    r"(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
    r"(?:personen\w+|zimmer\w+|familien\w+|bett\w+"
    r"|(?:flügel|stuf|geschoss|stöck|zeil|reih|seit|teil|spur|gleis|ach?s|rädr|sprach|zügig|glied|kamm?r|stell|farb)ig\w*)$"
)
# „Erstimpfung“, „Erstausstellung“; not „Erstattung“, „Erstellung“
_FIRST = re.compile(
    r"Erst(?!att|ell|reck|eig|arr|ick|ürm|aun|och|rahl|ritt|eh|ling|klass|ens|er)[a-zäöüß]{4,}$"
)
_DAY_AFTER = re.compile(r"([\s\u00a0]+(?:Kalendert|T)age?)(?=[\s\u00a0]+nach\b)")
# a number whose unit stands behind a later one: „nicht eher als 21 und nicht später als 28 Tage“
_COMPARING = (
    r"(?:(?:mehr|weniger|länger|kürzer|höher|niedriger|größer|kleiner|später|früher|eher|älter"
    r"|jünger) als|höchstens|mindestens|wenigstens|maximal|längstens|spätestens|frühestens|über"
    r"|unter)[\s\u00a0]+$"
)
_COMPARED = re.compile(rf"\b{_COMPARING}")
_JOINED = re.compile(
    rf"[\s\u00a0]+(?:und|oder|bzw\.|beziehungsweise|sowie)\b[^.,;:!?]*\b{_COMPARING}"
)
_LABELLED = re.compile(
    r"\b(?:Klassen?|Stufe|Klassenstufe|Gruppe|Jahrgang|Nr\.|Nummer|Ziffer)[\s\u00a0]+$"
)
_DASH = re.compile(r",[-–]{1,2}")
_OUT_OF = re.compile(r"außer[\s\u00a0]+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Item:
    """A number in the text; ``one`` marks „ein“, which counts only before a unit."""

    value: Decimal
    start: int
    end: int
    figure: bool
    one: bool = False


def read_figures(claims: Claims) -> None:
    """Read what is left of figures and number words."""
    for match in claims.matches(_DIGIT_COMPOUND):
        split = split_compound(match[2].lower()) or split_compound("x" + match[2].lower())
        if split:
            _add_quantity(claims, Decimal(match[1]), split[1], match.span())
    items: list[_Item] = []
    for match in claims.matches(_TOKEN):
        item = _item(claims, match)
        if item is not None:
            items.append(item)
    items = _merge_fractions(claims.text, items)
    units: list[tuple[FactKind, str, int]] = []
    for item in reversed(items):  # from the end, so that „drei bis sechs Monate“ can look ahead
        read = _read_item(claims, item, units[-1] if units else None)
        labelled = units and not read[1] and _LABELLED.search(claims.text, 0, item.start)
        units.append(units[-1] if labelled else read)
    claims.facts.sort(key=lambda fact: (fact.start, fact.end))


def _item(claims: Claims, match: re.Match[str]) -> _Item | None:
    if match["figure"]:
        digits = re.sub(r"[.\s\u00a0\u202f]", "", match["figure"]).replace(",", ".")
        return _Item(Decimal(digits), match.start(), match.end(), figure=True)
    word, lower = match["word"], match["word"].lower()
    if _ONE.match(word):
        return _Item(Decimal(1), match.start(), match.end(), figure=False, one=True)
    if lower == "acht" and _OUT_OF.search(claims.text, 0, match.start()):
        return None
    if lower == "hundert" and _PER_CENT.search(claims.text, 0, match.start()):
        return None  # „eins vom Hundert“ is read with its number
    value = number_word(lower)
    if value is not None:
        return _Item(value, match.start(), match.end(), figure=False)
    _read_word(claims, match, lower)
    return None


def _read_word(claims: Claims, match: re.Match[str], lower: str) -> None:
    """Single words that hold a number: ordinals, „dreimonatig“, „doppelt“, „beide“."""
    word = match["word"]
    before = claims.text[max(0, match.start() - 12) : match.start()]
    position = ordinal(lower)
    if position is not None and not word.startswith("Dritt"):
        _read_ordinal(claims, match, position)
        return
    if lower in {"beide", "beiden", "beider", "beides"}:
        claims.add(FactKind.NUMBER, "2", match.span(), weak=True)
    elif lower.startswith(("monatserst", "erstmal")) or _FIRST.match(word):
        claims.add(FactKind.NUMBER, "1", match.span(), weak=True)
    elif lower.startswith("halbier"):
        claims.add(FactKind.NUMBER, "0.5", match.span())
    elif lower.startswith("doppelt"):
        claims.add(FactKind.QUANTITY, "2 x", match.span())
    elif lower.startswith(("einmal", "einfach")):
        if lower.startswith("einmalig") or (lower == "einmal" and not _BEFORE_ONCE.search(before)):
            claims.add(FactKind.QUANTITY, "1 x", match.span(), weak=True)
    else:
        _read_compound(claims, match, lower)


def _read_ordinal(claims: Claims, match: re.Match[str], position: int) -> None:
    """„der zweite Abschnitt“, „im sechsten Lebensjahr“, „am achten Tag nach der Geburt“."""
    lower, text = match["word"].lower(), claims.text
    before = text[max(0, match.start() - 12) : match.start()]
    counted = lower == "ersten" and _FIRST_FEW.match(text, match.end())
    idiom = lower.startswith("erste") and _IDIOM.match(text, match.end())
    bare = lower.startswith(("acht", "sieb")) and not _ARTICLE_BEFORE.search(before)
    if counted or idiom or bare:
        return
    day = _DAY_AFTER.match(text, match.end()) if _ON.search(before) else None
    if age := _AGE.match(text, match.end()):
        _add_quantity(claims, Decimal(position), "Jahr", (match.start(), age.end()))
    elif day is not None:
        _add_quantity(claims, Decimal(position), "Tag", (match.start(), day.end(1)))
    elif _EVERY.search(before) and (unit := unit_at(text, match.end())) and unit[0] in PERIODS:
        _add_quantity(claims, Decimal(position), unit[0], (match.start(), unit[1]))
    elif _EVERY.search(before) and not _PERIOD_AFTER.match(text, match.end()):
        claims.add(FactKind.NUMBER, plain(Decimal(1) / position), match.span())  # „jedes zweite“
    else:
        weak = text[match.end() : match.end() + 4] == " Mal"
        claims.add(FactKind.NUMBER, str(position), match.span(), weak=weak)


_ON = re.compile(r"\bam[\s\u00a0]+$")
_EVERY = re.compile(r"\bjede[rsnm]?[\s\u00a0]+$", re.IGNORECASE)
_PERIOD_AFTER = re.compile(
    r"[\s\u00a0]+(?:\w*(?:tag|woche|monat|jahr|stunde|minute|abend|quartal|samstag|mal)"
    r"(?:e?[sn]?)?)\b",
    re.IGNORECASE,
)


def _read_compound(claims: Claims, match: re.Match[str], lower: str) -> None:
    split = split_compound(lower)
    if split is None:
        numbered = _NUMBERED.match(lower)
        if numbered is not None and (counted := number_word(numbered[1])) is not None:
            claims.add(FactKind.NUMBER, plain(counted), match.span())
        return
    head, unit = split
    value = number_word(head) if head and head != "ein" else Decimal(1)
    if head == "viertel" or (not head and unit in {"x", "%"}) or value is None:
        return
    if not head and not lower.endswith(("frist", "frists")):
        return
    _add_quantity(claims, value, unit, match.span())


def _add_quantity(claims: Claims, value: Decimal, unit: str, span: tuple[int, int]) -> None:
    kind = FactKind.PERCENT if unit == "%" else FactKind.QUANTITY
    value, unit = in_one_unit(value, unit)
    claims.add(kind, f"{plain(value)} {unit}", span)


def _merge_fractions(text: str, items: list[_Item]) -> list[_Item]:
    """„zwei Drittel“, „ein Viertel“, „drei Dutzend“, „ein halbes“ are one number."""
    merged: list[_Item] = []
    for item in items:
        word = text[item.start : item.end].lower()
        close = bool(merged) and not text[merged[-1].end : item.start].strip(" \u00a0")
        joined = item
        if close and is_fraction(word):
            last = merged.pop()
            joined = _Item(last.value * item.value, last.start, item.end, figure=False)
        elif close and word.startswith("halb") and merged[-1].one:
            joined = _Item(item.value, merged.pop().start, item.end, figure=False)
        elif close and word.startswith("halb"):
            continue  # „280 halbe Arbeitstage“ counts half days
        merged.append(joined)
    return merged


_Measure = tuple[FactKind, Decimal, str, tuple[int, int]]  # kind, value, unit, span


def _read_item(
    claims: Claims, item: _Item, following: tuple[FactKind, str, int] | None
) -> tuple[FactKind, str, int]:
    """Record one number with its unit; returns (kind, unit, start) for the number before it."""
    text = claims.text
    value, end = _scaled(text, item)
    measure = _money(text, item, value, end) or _measured(text, item, value, end)
    if measure is None and item.one:
        return FactKind.NUMBER, "", item.start  # an article
    if measure is None and following and following[1] and _is_range(text, item, following[2]):
        whole = _WHOLE_OR.fullmatch(text[item.end : following[2]])
        unit = "Arbeitstag" if whole and following[1] == "halber Tag" else following[1]
        measure = following[0], value, unit, (item.start, end)
    if measure is None:
        stop = end + 1 if item.figure and _ORDINAL_FIGURE.match(text, end) else end
        measure = FactKind.NUMBER, value, "", (item.start, stop)
    kind, value, unit, span = measure
    told, smaller = in_one_unit(value, unit)
    claims.add(kind, f"{plain(told)} {smaller}".strip(), span)
    return kind, unit, span[0]


def _money(text: str, item: _Item, value: Decimal, end: int) -> _Measure | None:
    """„1.200 EUR“, „EUR 1.200“, „50 Cent“."""
    money = _MONEY.match(text, end)
    if money is not None:
        cents = "c" in money[0].lower()
        return FactKind.AMOUNT, value / 100 if cents else value, "EUR", (item.start, money.end())
    before = _MONEY_BEFORE.search(text, 0, item.start) if item.figure else None
    return (FactKind.AMOUNT, value, "EUR", (before.start(), end)) if before else None


def _measured(text: str, item: _Item, value: Decimal, end: int) -> _Measure | None:
    """Percentages, quantities with a unit, and the age of a person."""
    percent = _PERCENT.match(text, end)
    if percent is not None:
        unit = "Prozentpunkt" if "unkt" in percent[0] else "%"
        return FactKind.PERCENT, value, unit, (item.start, percent.end())
    found = unit_at(text, end)
    if found and (not item.one or found[0] in PERIODS or found[0] == "km"):
        return FactKind.QUANTITY, value, found[0], (item.start, found[1])
    age = _AGE.match(text, end)
    return (FactKind.QUANTITY, value, "Jahr", (item.start, age.end())) if age else None


# „für Paula 12 und für Emil 9 Stunden“
_ELIDED = re.compile(
    r"[\s\u00a0]+(?:und|sowie)[\s\u00a0]+(?:für|bei|an|auf|in|von)[\s\u00a0]"
    r"(?:[a-zäöüß]+[\s\u00a0])*[A-ZÄÖÜ][\wäöüß]+(?:[\s\u00a0][A-ZÄÖÜ][\wäöüß]+)?[\s\u00a0]"
)


# „140 ganze oder bis zu 280 halbe Arbeitstage“
_WHOLE_OR = re.compile(
    r"[\s\u00a0](?:ganze[rn]?|volle[rn]?)[\s\u00a0](?:und|oder)(?:[\s\u00a0]bis zu)?[\s\u00a0]"
)


def _is_range(text: str, item: _Item, start: int) -> bool:
    """„drei bis sechs Monate“, „von 41,5 auf 43 Prozent“; „für 2025 auf 702 EUR“ is none."""
    gap = text[item.end : start]
    if _COMPARED.search(text, 0, item.start) and _JOINED.fullmatch(gap):
        return True
    if _ELIDED.fullmatch(gap) or _WHOLE_OR.fullmatch(gap):
        return True
    if gap.strip() == "auf":
        return _FROM.search(text, 0, item.start) is not None
    return _RANGE.match(gap) is not None


def _scaled(text: str, item: _Item) -> tuple[Decimal, int]:
    """„1,5 Mio.“ is 1,500,000; „500,--“ ends behind the dashes."""
    scale = _SCALE.match(text, item.end)
    if scale:
        return item.value * _SCALES[scale[1][:2]], scale.end()
    dash = _DASH.match(text, item.end)
    return item.value, dash.end() if dash else item.end
