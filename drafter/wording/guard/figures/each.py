"""Each: what is due for every so many of a thing must not be told as due once.

„für je 50 Teilnehmende ein Ordner“ grows with the number; „ab 50 Teilnehmenden ein Ordner“ and
„insgesamt ein Ordner“ do not.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_NUMBER = r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig)"
_FOR_EACH = re.compile(
    r"\b(?:je|pro|jeweils|für jede[nrs]?)\s"
    rf"(?:angefangene[nrsm]?\s|volle[nrsm]?\s|weitere[nrsm]?\s)?"
    rf"{_NUMBER}(?!\w)(?!\.\s?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d))"
    r"(?!\s(?:eur|euro|€|prozent|%))"
)
_EACH = re.compile(
    r"\b(?:je|pro|jede[nrsm]?|jeweils|jeweilige\w*|jedes mal|einzeln\w*|alle|immer)\b"
    r"|\bauf \w+ [^.;]*\b(?:kommt|entfällt|kommen|entfallen)\b|\w+weise\b|/"
)
_AT_ONCE = re.compile(
    r"\b(?:insgesamt|zusammen|alles in allem|einmalig|(?:ganz )?(?:gleich|egal),? wie ?viele?"
    r"|unabhängig von (?:der|ihrer) (?:an)?zahl)\b"
)
_SEVERAL = re.compile(
    r"\b(?:für (?:je\b|jede[nrs]?\b)|je (?!nach\b|doch|mehr|höher|länger)|pro |jede[nrs]? einzelne)"
)
_SUMMED = re.compile(
    r"\b(?:insgesamt|gesamt\w*|zusammen\w*|summe|einmal\w*|pauschal\w*|höchst\w*)\b"
)


def check_each(pair: Pair) -> list[GuardFinding]:
    """„für je 50 Teilnehmende“ became „ab 50 Teilnehmenden“, „je Fall“ became „insgesamt“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    each = _FOR_EACH.search(before.lower)
    if each and not _EACH.search(after.lower):
        return [warn("restriction_lost", before.raw[slice(*each.span())], at=each.span())]
    several, once = _SEVERAL.search(before.lower), _AT_ONCE.search(after.lower)
    if several and once and not _SUMMED.search(before.lower):
        told = before.raw[slice(*several.span())], after.raw[slice(*once.span())]
        return [warn("opposite", *told, at=several.span(), now=once.span())]
    return []
