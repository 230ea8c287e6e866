"""Units of quantities, as written and as compared. Extend ``UNITS`` to know another unit."""

import re
from decimal import Decimal

# canonical name → the forms it is written in (a regular expression)
UNITS: dict[str, str] = {
    "halber Tag": r"halbe[nr]?[\s\u00a0](?:Arbeitst|T)ag(?:e[ns]?|s)?",
    "Werktag": r"Werktag(?:e[ns]?|s)?",
    "Arbeitstag": r"(?:Bank)?[Aa]rbeitstag(?:e[ns]?|s)?",
    "Tag": r"(?:Kalender)?[Tt]ag(?:e[ns]?|s)?",
    "Woche": r"(?:Kalender)?[Ww]ochen?",
    "Monat": r"(?:Kalender)?[Mm]onat(?:e[ns]?|s)?",
    "Quartal": r"Quartal(?:e[ns]?|s)?|(?:Kalenderv|V)ierteljahr(?:e[ns]?|s)?",
    "Halbjahr": r"(?:Kalenderh|H)albjahr(?:e[ns]?|s)?",
    "Kalenderjahr": r"Kalenderjahr(?:e[ns]?|s)?",
    "Schuljahr": r"Schuljahr(?:e[ns]?|s)?",
    "Jahr": r"Jahr(?:e[ns]?|s)?",
    "Stunde": r"(?:Wochen|Zeit|Betreuungs|Arbeits|Unterrichts|Förder)?[Ss]tunden?|Std\.|h\b",
    "Minute": r"Minuten?|Min\.",
    "Sekunde": r"Sekunden?",
    "km": r"km\b|Kilometern?s?",
    "cm": r"cm\b|Zentimetern?s?",
    "mm": r"mm\b|Millimetern?s?",
    "m²": r"m²|qm\b|m2\b|Quadratmetern?s?",
    "m³": r"m³|cbm\b|m3\b|Kubikmetern?s?",
    "m": r"m\b|Metern?s?",
    "ha": r"ha\b|Hektars?",
    "l": r"l\b|Litern?s?",
    "kg": r"kg\b|Kilogramms?|Kilos?",
    "g": r"g\b|Gramms?",
    "t": r"t\b|Tonnen?",
    "kWh": r"kWh\b|Kilowattstunden?",
    "kW": r"kW\b|Kilowatt",
    "°C": r"°\s?C\b|Grad(?: Celsius)?",
    "dB": r"dB(?:\(A\))?|Dezibel",
    "Stück": r"Stücke?n?",
    "Person": r"Personen?",
    "Punkt": r"Punkten?|Punkte",
}
PERIODS = ("Werktag", "Arbeitstag", "Tag", "Woche", "Monat", "Quartal", "Halbjahr",
           "Kalenderjahr", "Schuljahr", "Jahr", "Stunde", "Minute")  # fmt: skip

# what a unit is in smaller ones: 24 months are two years, but four weeks are no month
_SMALLER: dict[str, tuple[Decimal, str]] = {
    "Jahr": (Decimal(12), "Monat"), "Halbjahr": (Decimal(6), "Monat"),
    "Quartal": (Decimal(3), "Monat"), "Stunde": (Decimal(60), "Minute"),
    "ha": (Decimal(10000), "m²"), "km": (Decimal(1000), "m"), "cm": (Decimal("0.01"), "m"),
    "mm": (Decimal("0.001"), "m"), "t": (Decimal(1000), "kg"), "g": (Decimal("0.001"), "kg"),
}  # fmt: skip

# the ends of adjectives that hold a number and a unit: „dreimonatig“, „14-tägig“, „zweifach“
ADJECTIVES: dict[str, str] = {
    "monat": "Monat", "woch": "Woche", "wöch": "Woche", "täg": "Tag", "jähr": "Jahr",
    "stünd": "Stunde", "minüt": "Minute", "prozent": "%", "fach": "x", "mal": "x",
}  # fmt: skip

_one = "|".join(f"(?P<u{i}>{form})" for i, form in enumerate(UNITS.values()))
_NAMES = tuple(UNITS)
# one adjective may stand between number and unit: „drei volle Monate“
UNIT_AFTER = re.compile(
    rf"[\s\u00a0-]?(?:(?!und|bis|oder|halbe\w?[\s\u00a0]\w*[Tt]ag)[a-zäöüß]+(?:en|er|em|e)\s)?(?:{_one})(?![\wäöüß])"
)
_COMPOUND_ADJECTIVE = re.compile(
    r"(monat|w[oö]ch|täg|jähr|stünd|minüt|prozent|fach|mal)(?:ig|igt|lich|entlich)?(?:e[rnsm]?)?$"
)
_PERIOD_COMPOUND = re.compile(r"(monat|woche|tage|jahre?)s?n?s?(?:frist|zeitraum)s?$")
_PERIOD_NAMES = {"monat": "Monat", "woche": "Woche", "tage": "Tag", "jahr": "Jahr",
                 "jahre": "Jahr"}  # fmt: skip


_COUNTED = ("Stück", "Person", "Punkt")


def unit_at(text: str, position: int) -> tuple[str, int] | None:
    """The unit that follows a number ending at ``position``, and where it ends."""
    match = UNIT_AFTER.match(text, position)
    if match is None or match.lastgroup is None:
        return None
    name = _NAMES[int(match.lastgroup[1:])]
    if name in _COUNTED and " " in match[0].strip():
        return None  # „zwei verletzte Personen“: the adjective tells which
    return name, match.end()


def in_one_unit(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """A quantity in the unit in which all of its sort are compared („2 Jahre“ → 24 months)."""
    if unit not in _SMALLER:
        return value, unit
    factor, smaller = _SMALLER[unit]
    return value * factor, smaller


def split_compound(word: str) -> tuple[str, str] | None:
    """„dreimonatige“ → („drei“, „Monat“), „monatsfrist“ → („“, „Monat“); lower-case input."""
    match = _COMPOUND_ADJECTIVE.search(word)
    if match is not None and match.start() > 0:
        return word[: match.start()].rstrip("-"), ADJECTIVES[match[1]]
    match = _PERIOD_COMPOUND.search(word)
    if match is not None:
        return word[: match.start()].rstrip("-"), _PERIOD_NAMES[match[1]]
    return None
