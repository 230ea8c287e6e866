"""Stages of a paper: asked for, in hand, checked. What waits for one waits for no earlier one.

„wenn die Bescheinigung vorliegt“ is not „sobald Sie sie beantragt haben“, and what is paid „erst
nach Prüfung“ is not paid „sobald der Nachweis eingegangen ist“.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_ASKED = r"beantrag\w*|beauftrag\w*|angeforder\w*|bestellt|in auftrag gegeben"
_IN_HAND = (
    r"vor(?:lieg|leg|gelegt|zulegen)\w*|vorlage|(?:liegt|liegen|legen)\b[^.;:!?]*\bvor"
    r"|eingegangen|eing(?:eht|ehen)|eingang|ein(?:ge|zu)?reich\w*|zugegangen|zugeht|erteil\w*"
)
_CHECKED = (
    r"(?:über|nach)?(?:ge)?prüf(?:t|en|ung|ungen)?|abgenommen|abnahme|freigegeben|freigabe|genehmig\w*"
    r"|zustimm\w*|zugestimmt|anerkannt|anerkennung|ausgewertet|auswertung"
)
_STAGES = tuple(re.compile(rf"\b(?:{words})\b") for words in (_ASKED, _IN_HAND, _CHECKED))
_IN_CLAUSE = r"(?:[^.;:!?,]|\.(?= ?\d))*"
_AWAITED = re.compile(
    r"\b(?:wenn|sobald|nachdem|sofern|falls|solange|bevor|bis(?! zu[mr]? \d)"
    rf"|(?:erst|frühestens|nur) nach)\b{_IN_CLAUSE}"
)
_AWAITS = re.compile(rf"\b(?:sobald|wenn|nachdem|sofern|falls)\b{_IN_CLAUSE}")


def check_stages(pair: Pair) -> list[GuardFinding]:
    """„wenn die Bescheinigung vorliegt“ became „sobald Sie sie beantragt haben“."""
    whole = pair.whole or pair
    source, told = whole.original.lower, whole.suggestion.lower
    for number in range(1, len(_STAGES)):
        old = _first(_AWAITED, _STAGES[number], source)
        if old is None or any(stage.search(told) for stage in _STAGES[number:]):
            continue
        for earlier in _STAGES[:number]:
            new = _first(_AWAITS, earlier, told)
            if new is not None and _first(_AWAITED, earlier, source) is None:
                return [warn("condition_lost", old[0], new[0], at=old.span(), now=new.span())]
    return []


def _first(clause: re.Pattern[str], stage: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first word of a stage in a clause that something waits for."""
    inside = (stage.search(text, *match.span()) for match in clause.finditer(text))
    return next(filter(None, inside), None)
