"""Reasons and conditions: what only may happen must not be told as what is so."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_BECAUSE = re.compile(r"\b(?:weil|deswegen, weil)\b")
_CAUSE = re.compile(
    r"\b(?:weil|da|denn|wegen|aufgrund|auf grund|infolge|infolgedessen|daher|deshalb|deswegen"
    r"|somit|mithin|folglich|daraus|mangels|nachdem|indem|angesichts|anlässlich|zwecks|insoweit"
    r"|demnach|demzufolge|dadurch|damit|hierdurch|durch|mit rücksicht|im hinblick|in anbetracht"
    r"|zumal|aus (?:\w+ )?gründen|kraft|entgegen|ausweislich|als|infolge|hierfür|dafür|so dass"
    r"|sodass|obwohl|trotz|im (?:\w+ )*interesse|auf (?:\w+ )?antrag)\b"
    r"|\bscheiter|\bfehl(?:en|t)\b|\bmangel(?:t|s)?\b"
    r"|\bmit (?:dem|der) (?:umzug|wegzug|tod|beginn|ende)\b"
    r"|\w{4}(?:bedingt|halber|wegen)\w{0,2}\b|\bgrund\b|gründ|\bberuh|\bumst[aä]nd|führ(?:t|te|en)\b"
)
# „für die Zulassung der Abweichung“ is „weil wir eine Abweichung zugelassen haben“
_DONE = re.compile(r"[^.,;:!?]*\b(?:haben|hat|wurden?|worden|waren?|hatten?)\b")
_FOR = re.compile(r"\bfür (?:die|den|das|ihre\w*|eine\w*)\b(?! fall)")
# „nur, weil“, „erst, weil“: a limit needs a condition
_LIMIT_BECAUSE = re.compile(r"\b(?:nur|erst|nur dann)(?: [\w-]+){0,4}, weil\b")


def check_reasons(pair: Pair) -> list[GuardFinding]:
    """„wenn Sie verstoßen“ became „weil Sie verstoßen“."""
    text = pair.suggestion
    for match in _BECAUSE.finditer(text.lower):
        if _LIMIT_BECAUSE.search(text.lower) and not _LIMIT_BECAUSE.search(pair.original.lower):
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
        done = _DONE.match(text.lower, match.end()) and _FOR.search(pair.original.lower)
        if not _CAUSE.search((pair.whole or pair).original.lower) and not done:
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
    return []
