"""The faithful ways to write a fact: what a model may emit where it emits digits or „§“."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from drafter.wording.facts.dates import MONTHS
from drafter.wording.facts.extract import extract
from drafter.wording.facts.model import Fact, FactKind

_DIGITS = re.compile(r"\d")
_FIGURE = re.compile(r"\d[\d.,]*\d|\d")
_PIECE = re.compile(r"§§?[\s\u00a0]?\d+[a-z]?|\d+[a-z]?")


def allowed_strings(text: str, protected: Iterable[str] = ()) -> tuple[str, ...]:
    """The strings with digits or „§“ that say a fact of ``text`` and nothing else, longest first.

    Every string of the text itself is among them, and the usual other forms: „12. Februar 2026“
    for „12.02.2026“, „2.400“ for „2.400,00“ (amounts only), „3“ for „drei“.
    """
    forms: set[str] = set()
    for fact in extract(text, protected):
        forms.update(_as_written(fact))
        forms.update(_other_forms(fact))
    forms.update(match[0] for match in _FIGURE.finditer(text))
    kept = {form for form in forms if _DIGITS.search(form) or "§" in form}
    return tuple(sorted(kept, key=lambda form: (-len(form), form)))


def _as_written(fact: Fact) -> set[str]:
    plain_spaces = fact.text.replace("\u00a0", " ")
    forms = {fact.text, plain_spaces}
    if fact.kind is FactKind.LAW:
        # parts as they stand in the text, so that a model may break a long reference up
        forms.update(match[0] for match in _PIECE.finditer(plain_spaces))
        forms.add(plain_spaces.replace("Absatz", "Abs.").replace("Nummer", "Nr."))
        forms.add(plain_spaces.replace("Abs.", "Absatz").replace("Nr.", "Nummer"))
    return forms


def _other_forms(fact: Fact) -> set[str]:
    if fact.kind is FactKind.DATE:
        return _date_forms(fact.value)
    if fact.kind is FactKind.AMOUNT:
        return _amount_forms(Decimal(fact.value.split()[0]))
    if fact.kind is FactKind.TIME:
        return _time_forms(fact.value)
    if fact.kind in {FactKind.NUMBER, FactKind.QUANTITY, FactKind.PERCENT}:
        return _number_forms(fact.value)
    return set()


def _date_forms(value: str) -> set[str]:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return set()
    month = MONTHS[day.month - 1]
    return {
        f"{day.day:02d}.{day.month:02d}.{day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}. {month} {day.year}",
        f"{day.day:02d}. {month} {day.year}",
    }


def _grouped(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")


def _amount_forms(value: Decimal) -> set[str]:
    whole, cents = divmod(int(value * 100), 100)
    forms = {f"{_grouped(whole)},{cents:02d}", f"{whole},{cents:02d}"}
    if cents == 0:
        forms |= {_grouped(whole), str(whole)}
    return forms


def _time_forms(value: str) -> set[str]:
    hour, minute = value.split(":")
    forms = {
        f"{hour}:{minute}",
        f"{int(hour)}:{minute}",
        f"{hour}.{minute}",
        f"{int(hour)}.{minute}",
    }
    return forms | {str(int(hour))} if minute == "00" else forms


def _number_forms(value: str) -> set[str]:
    number = value.split(maxsplit=1)[0]
    forms = {number.replace(".", ",")}
    if number.isdigit() and len(number) > 3:
        forms.add(_grouped(int(number)))
    return forms
