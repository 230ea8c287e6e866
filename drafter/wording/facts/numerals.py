"""German number words: cardinals, ordinals, fractions („zwei“, „dritte“, „anderthalb“)."""

import re
from decimal import Context, Decimal
from functools import lru_cache

_SMALL = {
    "null": 0, "eins": 1, "ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
    "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_ORDINAL_STEMS = {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}
_ORDINAL_END = re.compile(r"(?:e|er|es|en|em|ens)$")
_FIXED = {
    "anderthalb": Decimal("1.5"),
    "hälfte": Decimal("0.5"),
    "halb": Decimal("0.5"), "halbe": Decimal("0.5"), "halben": Decimal("0.5"),
    "halber": Decimal("0.5"), "halbes": Decimal("0.5"), "halbem": Decimal("0.5"),
    "drittel": Decimal(1) / 3, "viertel": Decimal("0.25"), "fünftel": Decimal("0.2"),
    "sechstel": Decimal(1) / 6, "achtel": Decimal("0.125"), "zehntel": Decimal("0.1"),
    "dutzend": Decimal(12), "zweier": Decimal(2), "dreier": Decimal(3),
    "million": Decimal(1000000), "millionen": Decimal(1000000),
}  # fmt: skip
_FRACTIONS = frozenset(
    {"hälfte", "drittel", "viertel", "fünftel", "sechstel", "achtel", "zehntel", "dutzend",
     "million", "millionen", "viertels", "drittels", "fünftels"}
)  # fmt: skip
_POSSIBLE = re.compile(
    r"^(?:null|ein|zwe|zwo|drei|drit|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|hundert|tausend"
    r"|erst|ander|hälf|halb|zwan|dutz|milli|doppel|zehn)"
)


@lru_cache(maxsize=4096)
def cardinal(word: str) -> int | None:
    """The value of a cardinal in lower case („zweihundertfünfzig“ → 250), None if it is none."""
    if word in _SMALL:
        return _SMALL[word]
    for name, factor in (("tausend", 1000), ("hundert", 100)):
        left, found, right = word.partition(name)
        if found:
            return _scaled(left, factor, right.removeprefix("und"))
    left, found, right = word.partition("und")
    if found and _SMALL.get(left, 99) < 10 and _SMALL.get(right, 0) >= 20:
        return _SMALL[left] + _SMALL[right]
    return None


def _scaled(left: str, factor: int, right: str) -> int | None:
    head = cardinal(left) if left else 1
    tail = cardinal(right) if right else 0
    return None if head is None or tail is None else head * factor + tail


@lru_cache(maxsize=4096)
def ordinal(word: str) -> int | None:
    """The value of an inflected ordinal in lower case („zweiten“ → 2), None if it is none."""
    end = _ORDINAL_END.search(word)
    if end is None:
        return None
    stem = word[: end.start()]
    if stem in _ORDINAL_STEMS:
        return _ORDINAL_STEMS[stem]
    if stem.endswith("st"):
        value = cardinal(stem[:-2])
        return value if value is not None and value >= 20 else None
    if stem.endswith("t"):
        value = cardinal(stem[:-1])
        return value if value is not None and 2 <= value < 20 else None
    return None


@lru_cache(maxsize=4096)
def number_word(word: str) -> Decimal | None:
    """The value of a cardinal, fraction or dozen in lower case, never of the article „ein“."""
    if word == "ein" or not _POSSIBLE.match(word):
        return None
    if word in _FIXED:
        return _FIXED[word]
    if word.endswith(("teln", "tels")):  # „zu zwei Dritteln“, „eines Viertels“
        return _FIXED.get(word[:-1])
    if word.endswith("einhalb"):
        whole = cardinal(word.removesuffix("einhalb"))
        return None if whole is None else whole + Decimal("0.5")
    value = cardinal(word)
    return None if value is None else Decimal(value)


def is_fraction(word: str) -> bool:
    """Whether a preceding number multiplies this word („zu zwei Dritteln“, „drei Dutzend“)."""
    return word in _FRACTIONS or word.removesuffix("n") in _FRACTIONS


def plain(value: Decimal) -> str:
    """A number without exponent or superfluous noughts („1.50“ → „1.5“)."""
    room = Context(prec=max(value.adjusted(), 0) + 8)  # no digit of a long number is lost
    text = format(value.quantize(Decimal("0.000001"), context=room), "f")
    return text.rstrip("0").rstrip(".")
