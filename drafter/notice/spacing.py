"""Which words of German official text stay on one line, such as ``§ 37 Abs. 1`` and ``z. B.``."""

import re
from functools import lru_cache

NBSP = "\u00a0"
_LETTER = "A-Za-zÄÖÜäöüß"
_MONTHS = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\.|Feb\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\."
)
_UNITS = (
    "€|EUR|Euro|Cent|%|‰|Prozent|Prozentpunkte|Uhr|km|m²|m³|qm|ha|kg|kWh|mm|cm|m|t|l|MB|GB|"
    "Tage|Wochen|Monate|Jahre"
)
# What stands before the space, and what must follow it. A literal run may begin or end where a
# value stands (``Nr. {{ nummer }}``, ``{{ betrag }} €``), hence ``$`` and ``^``.
_BINDINGS: tuple[tuple[str, str], ...] = (
    ("§", r"\S|$"),
    (r"\b(?:Abs|Art|Nr|Nrn|Anm|Rn|Tz|Buchst|Ziff)\.", r"\d|[IVX]+\b|[a-z]\b|$"),
    (r"\b(?:Absatz|Artikel|Nummer|Ziffer|Anlage|Satz|Sätze|Halbsatz|Buchstabe)", r"\d|[a-z]\b|$"),
    (r"\bS\.", r"\d"),
    (r"\d|^", rf"(?:{_UNITS})(?![{_LETTER}])"),
    (r"\d\.|^", rf"(?:{_MONTHS})(?![{_LETTER}])"),
    (rf"(?<![{_LETTER}])[{_LETTER}]\.", rf"[{_LETTER}]{{1,2}}\."),  # z. B., i. V. m.
    (r"\b(?:Dr|Prof|Fr|Hr)\.", "[A-ZÄÖÜ]"),
    (r"\d[a-z]?", r"ff?\."),
    (r"(?<!\d)\d{1,3}", r"\d{3}(?:\s\d{3})*(?!\d)"),
)
_BINDERS = tuple(re.compile(f"({before}) (?={after})") for before, after in _BINDINGS)


@lru_cache(maxsize=4096)  # the same template text comes by on every key
def bind(text: str) -> str:
    """Make spaces that must not break a line non-breaking; neither length nor words change.

    For template text only: what a person typed into a field stays as typed.
    """
    for binder in _BINDERS:
        text = binder.sub(rf"\1{NBSP}", text)
    return text


def spaced_like(original: str, text: str) -> str:
    """``text`` with the spaces of ``original``: bound where that is, plain where it is not."""
    plain = text.replace(NBSP, " ")
    return bind(plain) if NBSP in original else plain
