"""German formats of typed values (DIN 5008; norms of the letter)."""

from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

NBSP = "\N{NO-BREAK SPACE}"
LOCALE = "de_DE"


def amount(value: Decimal) -> str:
    """``40.500,00 EUR``, with a non-breaking space before the unit."""
    return f"{format_decimal(value, '#,##0.00', locale=LOCALE)}{NBSP}EUR"


def percent(value: Decimal) -> str:
    """``75 %`` or ``62,5 %``."""
    return f"{format_decimal(value, '#,##0.##', locale=LOCALE)}{NBSP}%"


def number(value: Decimal | int) -> str:
    """``1.250`` or ``0,75``."""
    return str(format_decimal(value, "#,##0.####", locale=LOCALE))


def day(value: date) -> str:
    """``12.02.2026``."""
    return f"{value:%d.%m.%Y}"


def long_day(value: date) -> str:
    """``12. Februar 2026``, kept together by non-breaking spaces."""
    return str(format_date(value, "d. MMMM y", locale=LOCALE)).replace(" ", NBSP)


def iban(value: str) -> str:
    """``DE89 3704 0044 0532 0130 00``: groups of four."""
    return " ".join(value[i : i + 4] for i in range(0, len(value), 4))


def in_words(value: Decimal | int) -> str:
    """``vierzigtausendfünfhundert``; cents as ``… Euro und fünfzig Cent`` are left to figures."""
    # Imported here: it loads forty languages, and few notices spell a number.
    from num2words import num2words  # type: ignore[import-untyped]  # noqa: PLC0415

    return str(num2words(int(value), lang="de"))
