"""The rulings of a notice: what each number of the Tenor decides."""

import re
from dataclasses import dataclass
from enum import StrEnum

from drafter.notice.document import Notice, Paragraph, ParagraphKind, SectionKind


class RulingKind(StrEnum):
    """What a ruling is about; the remedy against it depends on this."""

    MAIN = "main"
    COSTS = "costs"
    ENFORCEMENT = "enforcement"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One numbered ruling; ``number`` as printed, without the full stop."""

    number: str
    kind: RulingKind = RulingKind.MAIN


_ENFORCEMENT = re.compile(
    r"\b(?:Zwangsgeld|Ersatzvornahme|Zwangsmittel|unmittelbare[rn]? Zwang)", re.IGNORECASE
)
_COSTS = re.compile(r"(?:Kosten\b|Verwaltungskosten|[Gg]ebühr(?:en)?\b|Auslagen\b)")
_IMPOSED = re.compile(
    r"\b(?:setze|festgesetzt|tragen|trägt|zu zahlen|erhebe|erhoben|auferlegt|zur Last)\b",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:kostenfrei|gebührenfrei|keine (?:Kosten|Gebühren?|Verwaltungskosten)|"
    r"(?:Kosten|Gebühren) (?:werden|wird) nicht)\b",
    re.IGNORECASE,
)


def kind_of(text: str, *, charges: bool = False) -> RulingKind:
    """Return what a ruling decides; ``charges``: the notice is itself about a fee.

    A ruling that no costs arise burdens nobody and counts with the main ruling.
    """
    if _ENFORCEMENT.search(text):
        return RulingKind.ENFORCEMENT
    imposes = _COSTS.search(text) and _IMPOSED.search(text) and not _FREE.search(text)
    return RulingKind.COSTS if imposes and not charges else RulingKind.MAIN


def rulings_of(notice: Notice, *, charges: bool = False) -> tuple[Ruling, ...]:
    """Return the numbered rulings of the Tenor in their order."""
    return tuple(
        Ruling(block.label.rstrip(".)"), kind_of(block.text, charges=charges))
        for section in notice.sections
        if section.kind is SectionKind.TENOR
        for passage in section.passages
        for block in passage.blocks
        if isinstance(block, Paragraph)
        and block.kind is ParagraphKind.NUMBERED
        and block.level == 0
    )
