"""Reasons and conditions: what only may happen must not be told as what is so."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.reading.clauses import clauses
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


# a reason where only a condition can stand: „auch dann, weil“, „in zwei Fällen: weil“
_ODD_BECAUSE = re.compile(
    r"\bauch(?: dann)?,? weil\b|\bauch dann\b[^.;:!?]*, weil\b|\bspätestens\b[^.;:!?]*, weil\b"
    r"|\b(?:gilt|gelten)\b[^.;:!?]*\bnicht, weil\b|\bfälle?n?\b[^.;!?]*: weil\b"
    r"|\bdasselbe gilt, weil\b|\bwenn\b[^.;:!?]* oder weil\b|\bweil\b[^.;:!?]* oder wenn\b"
)


def check_reasons(pair: Pair) -> list[GuardFinding]:
    """„wenn Sie verstoßen“ became „weil Sie verstoßen“."""
    text = pair.suggestion
    for match in _BECAUSE.finditer(text.lower):
        if _LIMIT_BECAUSE.search(text.lower) and not _LIMIT_BECAUSE.search(pair.original.lower):
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
        done = _DONE.match(text.lower, match.end()) and _FOR.search(pair.original.lower)
        if not _CAUSE.search((pair.whole or pair).original.lower) and not done:
            return [warn("condition_as_reason", suggestion=match[0], now=match.span())]
    return _odd(pair.whole or pair) or _told_as_premise(pair.whole or pair)


def _odd(pair: Pair) -> list[GuardFinding]:
    found = _ODD_BECAUSE.search(pair.suggestion.lower)
    if found is None or _ODD_BECAUSE.search(pair.original.lower):
        return []
    return [warn("condition_as_reason", suggestion=found[0], now=found.span())]


def _told_as_premise(pair: Pair) -> list[GuardFinding]:
    """A reason that the original tells in its conditions rather than anywhere else."""
    reasons = [clause for clause in clauses(pair.suggestion) if clause.lower.startswith("weil ")]
    if not reasons:
        return []
    told = [(clause.premise, clause.roots) for clause in clauses(pair.original)]
    premises = frozenset[str]().union(*(roots for premise, roots in told if premise))
    others = frozenset[str]().union(*(roots for premise, roots in told if not premise))
    for reason in reasons:
        shared = len(reason.roots & premises)
        if shared > len(reason.roots & others) and shared * 2 >= len(reason.roots):
            return [warn("condition_as_reason", suggestion=reason.lower, now=reason.span)]
    return []
