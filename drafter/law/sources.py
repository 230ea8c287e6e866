"""Where a rule comes from, and how sure it is: every row of the law tables carries one of these."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

LAW_AS_OF: Final = date(2026, 8, 19)
"""The state of the law texts that the tables were checked against."""


class Evidence(StrEnum):
    """How a rule was confirmed."""

    TEXT = "text"  # the text of the law was read
    RULING = "ruling"  # a court decided so
    PAGE = "page"  # another public page says so
    UNCONFIRMED = "unconfirmed"  # to be confirmed by the authority's legal office


@dataclass(frozen=True, slots=True)
class Source:
    """A citation as a caseworker writes it, and its evidence."""

    citation: str
    evidence: Evidence = Evidence.TEXT

    @property
    def certain(self) -> bool:
        """Whether the rule was confirmed at all."""
        return self.evidence is not Evidence.UNCONFIRMED

    def __str__(self) -> str:
        return self.citation if self.certain else f"{self.citation} (rechtlich nicht bestätigt)"
