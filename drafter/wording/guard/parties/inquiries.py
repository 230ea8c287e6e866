"""What the authority looked into: whose act that was, and that it showed something."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_INQUIRY = (
    r"(?:[a-zäöüß]*(?:prüfung|kontrolle|inaugenscheinnahme|besichtigung|begehung|ermittlung|"
    r"feststellung|begutachtung|messung|untersuchung|auswertung|nachschau))(?:en)?"
)
_THEIRS = re.compile(rf"\bihre[mnrs]? (?:[a-zäöüß]+en )?({_INQUIRY})\b")
_SHOWN = re.compile(r"\b(?:ergeben|ergab|ergaben|gezeigt|zeigte|festgestellt|festzustellen)\b")
_EFFECT = re.compile(r"\bzur folge\b")


def check_inquiries(pair: Pair) -> list[GuardFinding]:
    """„Die Prüfung hat ergeben“ became „Ihre Prüfung hat ergeben“ or „… hat zur Folge“."""
    before, after = pair.original.lower, pair.suggestion.lower
    raw, found = pair.suggestion.raw, []
    for theirs in _THEIRS.finditer(after):
        own = re.compile(rf"\bihre[mnrs]? (?:[a-zäöüß]+en )?{theirs[1]}\b")
        if theirs[1] in before and not own.search(before):
            old, new = raw[slice(*theirs.span(1))], raw[slice(*theirs.span())]
            found.append(warn("agent_changed", old, new, now=theirs.span()))
    shown, effect = _SHOWN.search(before), _EFFECT.search(after)
    if shown and effect and not _EFFECT.search(before) and not _SHOWN.search(after):
        found.append(
            warn("content_added", suggestion=raw[slice(*effect.span())], now=effect.span())
        )
    return found
