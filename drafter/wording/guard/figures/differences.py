"""Differences: what is lowered by a figure does not end up higher by it."""

import re

from drafter.wording.guard.figures.limits import skeleton
from drafter.wording.guard.pair import Pair, block
from drafter.wording.guard.verdict import GuardFinding

_UP = r"(?:mehr|höher|teurer|länger|größer)"
_DOWN = r"(?:weniger|niedriger|geringer|billiger|günstiger|kürzer|kleiner)"
_RAISED = re.compile(rf"\b(?:erhöh|steig|gestiegen|stieg|ange?hob|anheb|anzuheb|{_UP}\b|zuschlag)")
_LOWERED = re.compile(
    rf"\b(?:verringer|sink|gesunken|senk|gesenkt|abgesenkt|verminder|minder|gemindert|ermäßig|reduz"
    rf"|herabgesetzt|herabsetz|gekürzt|kürz|nachlass|zurückgegangen|gefallen"
    rf"|schrumpf|{_DOWN}\b)"
)
# „um mehr als 15 Prozent“ says nothing of the way that it goes
_LIMIT = re.compile(rf"\b(?:{_UP}|{_DOWN}) als(?= #)|\b# oder (?:{_UP}|{_DOWN})\b")
_BY_MORE = re.compile(rf"# {_UP}\b")
_BY_LESS = re.compile(rf"# {_DOWN}\b")


def check_differences(pair: Pair) -> list[GuardFinding]:
    """„verringert sich um 10 Prozent“ became „10 Prozent mehr“."""
    signs = skeleton(pair.suggestion)
    for told, against, instead in (
        (_BY_MORE, _LOWERED, _RAISED), (_BY_LESS, _RAISED, _LOWERED),
    ):  # fmt: skip
        new, old = told.search(signs), against.search(pair.original.lower)
        kept = instead.search(_LIMIT.sub(" ", skeleton(pair.original))) or against.search(
            pair.suggestion.lower
        )
        if new and old and not kept:
            return [block("opposite", old[0], new[0][2:], at=old.span(), now=new.span())]
    return []
