"""Phases: whether something holds while a time lasts or when it is over.

„während der Bauzeit“ and „solange die Bauzeit dauert“ are one phase, „nach Ablauf der Bauzeit“ and
„wenn die Bauzeit vorbei ist“ another.
"""

import re
from functools import lru_cache

from drafter.wording.guard.denial.denials import marks
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_ENDING = r"(?:ablauf|ende|beendigung|abschluss|schluss|wegfall|auslaufen)"
_DURING = re.compile(
    r"\b(?:während|im laufe|für die dauer|vor (?:dem )?(?:ablauf|ende|beendigung|abschluss))"
    r" (?:de[rs]|einer|eines|ihrer|ihres|dieser|dieses|von)\b([^.,;:!?]{0,60})"
    r"|\bsolange\b([^.,;:!?]*)"
)
_OVER = re.compile(
    rf"\bnach (?:dem )?{_ENDING} (?:de[rs]|einer|eines|ihrer|ihres|dieser|dieses)\b"
    r"([^.,;:!?]{0,60})"
    r"|\b(?:wenn|nachdem|sobald|ist|sind)\b([^.,;:!?]*)"
    r"\b(?:abgelaufen|beendet|vorbei|vorüber|abgeschlossen|zu ende|ausgelaufen|weggefallen)\b"
)
_OF = r"(?:de[rs]|einer|eines|ihrer|ihres|dieser|dieses)"
_BEGINS = re.compile(
    rf"\b(?:beginn|aufnahme|anfang|start|antritt) {_OF}\b([^.,;:!?]{{0,60}})"
    r"|\b((?:(?!beginn |aufnahme |antritt )[^.,;:!?]){3,60})"
    r"\b(?:beginnt|beginnen|begonnen|anf[aä]ng\w*|angefangen|aufnehmen"
    r"|aufgenommen|startet|antreten|angetreten)\b"
)
_ENDS = re.compile(
    rf"\b{_ENDING} {_OF}\b([^.,;:!?]{{0,60}})"
    r"|\b((?:(?!ablauf |ende |beendigung |wegfall )[^.,;:!?]){3,60})"
    r"\b(?:endet|enden|zu ende|beendet|beenden|ausläuft|abgelaufen|vorbei|vorüber"
    r"|aufgeben|aufgegeben)\b"
)
_JOINED = re.compile(r" und | oder ")
_DENIED = re.compile(r"\b(?:nicht|kein\w*)\b")


_TURNS = ((_OVER, _DURING), (_DURING, _OVER), (_BEGINS, _ENDS), (_ENDS, _BEGINS))


def check_phases(pair: Pair) -> list[GuardFinding]:
    """„auch nach Ablauf der Frist“ became „solange die Frist läuft“, „beendet“ „beginnt“."""
    counts = [sum(mark.hard for mark in marks(text)) for text in (pair.original, pair.suggestion)]
    if (counts[0] - counts[1]) % 2:
        return []  # „erst nach Ablauf“ is „solange … nicht“
    for first, second in _TURNS:
        before = _phases(pair.original, first)
        after = _phases(pair.suggestion, second) if before else {}
        if not before.keys() & after.keys():
            continue
        known = _phases(pair.original, second).keys() | _phases(pair.suggestion, first).keys()
        for atom in sorted(before.keys() & after.keys() - known):
            old, now = before[atom], after[atom]
            told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*now)]
            return [warn("opposite", *told, at=old, now=now)]
    return []


@lru_cache(maxsize=128)
def _phases(text: Text, form: re.Pattern[str]) -> dict[str, Span]:
    """What is told to last or to be over: the first noun of each stretch."""
    found: dict[str, Span] = {}
    for match in form.finditer(text.lower):
        by_noun = match[1] is not None
        start, end = match.span(1) if by_noun else match.span(2)
        joined = _JOINED.search(text.lower, start, end)
        end = joined.start() if joined else end
        nouns = [w for w in text.words if start <= w.start < end and w.content
                 and w.text[0].isupper() and not w.light]  # fmt: skip
        if not nouns or _DENIED.search(text.lower, start, nouns[0].end if by_noun else end):
            continue
        told = nouns[0].atoms if by_noun else nouns[0].atoms | nouns[-1].atoms
        found |= dict.fromkeys((a for a in told if a.startswith("r:")), match.span())
    return found
