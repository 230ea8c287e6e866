"""The rulings of a notice: what each number of the Tenor decides."""

import re
from dataclasses import dataclass

from drafter.notice.document import Notice, Paragraph, ParagraphKind, RulingKind, SectionKind


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
    """Return what a ruling decides by its wording; ``charges``: the notice is about a fee.

    A ruling that no costs arise burdens nobody and counts with the main ruling.
    """
    if _ENFORCEMENT.search(text):
        return RulingKind.ENFORCEMENT
    return _costs(text, charges=charges)


def _costs(text: str, *, charges: bool) -> RulingKind:
    imposes = _COSTS.search(text) and _IMPOSED.search(text) and not _FREE.search(text)
    return RulingKind.COSTS if imposes and not charges else RulingKind.MAIN


def _decides(block: Paragraph, *, charges: bool) -> RulingKind:
    """Return what the template declares, else what the wording says."""
    if block.ruling is None:
        return kind_of(block.text, charges=charges)
    if block.ruling is RulingKind.COSTS:
        return _costs(block.text, charges=charges)
    return block.ruling


def rulings_of(notice: Notice, *, charges: bool = False) -> tuple[Ruling, ...]:
    """Return the numbered rulings of the Tenor in their order."""
    return tuple(
        Ruling(block.label.rstrip(".)"), _decides(block, charges=charges))
        for section in notice.sections
        if section.kind is SectionKind.TENOR
        for passage in section.passages
        for block in passage.blocks
        if isinstance(block, Paragraph)
        and block.kind is ParagraphKind.NUMBERED
        and block.level == 0
    )
