"""What a fact is: a figure, date, reference or name that a rewording must keep."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """What kind of fact a string states."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    PERCENT = "percent"
    QUANTITY = "quantity"
    LAW = "law"
    REFERENCE = "reference"
    PARCEL = "parcel"
    IBAN = "iban"
    EMAIL = "email"
    PHONE = "phone"
    POSTCODE = "postcode"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact at ``text[start:end]``; facts with equal kind and ``value`` say the same.

    ``weak`` facts need not be repeated by a rewording („beide“, „einmal“), but may be.
    """

    kind: FactKind
    value: str
    start: int
    end: int
    text: str
    weak: bool = False


class Claims:
    """The spans of a text that are already read, so that no figure is read twice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.facts: list[Fact] = []
        self._taken = bytearray(len(text))

    def free(self, start: int, end: int) -> bool:
        """Whether no fact covers any part of the span."""
        return not any(self._taken[start:end])

    def add(self, kind: FactKind, value: str, span: tuple[int, int], *, weak: bool = False) -> None:
        """Record a fact and take its span."""
        start, end = span
        self.facts.append(Fact(kind, value, start, end, self.text[start:end], weak))
        self.take(start, end)

    def take(self, start: int, end: int) -> None:
        """Mark a span as read."""
        self._taken[start:end] = b"\x01" * (end - start)

    def matches(self, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """The matches of a pattern that touch nothing read before."""
        for match in pattern.finditer(self.text):
            if self.free(*match.span()):
                yield match
