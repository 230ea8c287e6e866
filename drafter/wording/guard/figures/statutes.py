"""Statutes that are named without a section: „nach dem Infektionsschutzgesetz“.

Those with a section are facts. One that is told by its short form, or written out, is the same.
"""

import re

from drafter.wording.guard.pair import Pair, block
from drafter.wording.guard.verdict import GuardFinding

_NAMED = re.compile(
    r"\b([A-ZÄÖÜ][a-zäöüß-]{3,}(?:gesetz(?:buch)?|verordnung|satzung"
    r"|(?:bau|gebühren|gewerbe|prozess|abgaben|gerichts|haus|markt|friedhofs|verkehrs)ordnung))"
    r"(?:e?s|en)?\b"
)
_SHORT = re.compile(r"\b[A-ZÄÖÜ][A-Za-zäöü]*(?:G|GB|VO|O|V|S)\b")  # „IfSG“, „BGB“, „BauO“, „GebS“


def check_statutes(pair: Pair) -> list[GuardFinding]:
    """A named statute that is gone, or that has come."""
    before, now = pair.original.raw, pair.suggestion.raw
    gone = [m for m in _NAMED.finditer(before) if not _told(m[1], now)]
    come = [m for m in _NAMED.finditer(now) if not _told(m[1], before)]
    return [block("law_missing", m[1], at=m.span(1)) for m in gone] + [
        block("law_added", "", m[1], now=m.span(1)) for m in come
    ]


def _told(name: str, text: str) -> bool:
    return name.lower() in text.lower() or _SHORT.search(text) is not None
