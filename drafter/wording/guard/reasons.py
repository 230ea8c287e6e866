"""Reasons and conditions: what only may happen must not be told as what is so."""

import re

from drafter.wording.guard.modes import conditional_opening
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_BECAUSE = re.compile(r"\b(?:weil|deswegen, weil)\b")
_CAUSE = re.compile(
    r"\b(?:weil|da|denn|wegen|aufgrund|auf grund|infolge|infolgedessen|daher|deshalb|deswegen"
    r"|somit|mithin|folglich|daraus|mangels|nachdem|indem|angesichts|anlässlich|zwecks|insoweit"
    r"|demnach|demzufolge|dadurch|damit|hierdurch|durch|mit rücksicht|im hinblick|in anbetracht"
    r"|zumal|aus (?:\w+ )?gründen|kraft|entgegen|ausweislich|als|infolge|hierfür|dafür|so dass"
    r"|sodass|obwohl|trotz)\b|\bgrund\b|gründ|führ(?:t|te|en)\b"
)
# „nur, weil“, „erst, weil“: a limit needs a condition
_LIMIT_BECAUSE = re.compile(r"\b(?:nur|erst|nur dann)(?: [\w-]+){0,4}, weil\b")
_SUPPOSED = re.compile(
    r"\b(?:wenn|sofern|falls|soweit|sobald|solange|bei|ohne|nur|im falle?|für den fall|sollten?"
    r"|vorausgesetzt|voraussetzung|bedingung|nach|können|kann|möglichkeit|unterbleib\w*)\b"
)


def check_reasons(pair: Pair) -> list[GuardFinding]:
    """„wenn Sie verstoßen“ became „weil Sie verstoßen“."""
    text = pair.suggestion
    for match in _BECAUSE.finditer(text.lower):
        if _LIMIT_BECAUSE.search(text.lower) and not _LIMIT_BECAUSE.search(pair.original.lower):
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
        if not _CAUSE.search(pair.original.lower) and _supposes(pair.original):
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
    return []


def _supposes(text: Text) -> bool:
    return bool(_SUPPOSED.search(text.lower)) or any(
        conditional_opening(text, number) for number in {w.sentence for w in text.words}
    )
