"""Made exceptions: what a thing hangs on must not be told as what it fails on.

„nur, wenn A“ is „nicht, es sei denn A“; told as „…, es sei denn A“ it is its contrary.
"""

import re

from drafter.wording.guard.language.morphology import negated_base
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_UNLESS = re.compile(
    r"\bes sei denn\b|\baußer,? (?:wenn|dass|falls|sofern)\b"
    r"|(?<=, )(?:außer|ausgenommen) (?!für|bei)"
)
_HANGS = re.compile(
    r"\b(?:nur|erst|ausschließlich|lediglich|allein)\b|\b(?:wenn|sofern|falls|soweit)\b"
    r"|\b(?:setzt|setzen)\b[^.;]*\bvoraus\b|\bvoraussetzung\b"
)
_EXCEPTING = re.compile(
    r"\b(?:es sei denn|außer|ausgenommen|ausnahme\w*|sonst|andernfalls|anderenfalls|vorbehalt\w*"
    r"|mangels|ohne|solange|bevor|abgesehen|anders|abweich\w*)\b"
)
_DENYING = re.compile(
    r"nicht|kein(?:e[rsmn]?)?|nie|niemals|nichts|weder|verboten|untersagt|unzulässig|ausgeschlossen"
    r"|unterbleib\w*|entf[aä]ll\w*|abgelehnt|versagt|verweiger\w*|verbiet\w*|unterlass\w*"
)
_ONLY = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich|allein)\b")
_DENIED = re.compile(r"\b(?:nicht|kein\w*)\b")


def check_made_exceptions(pair: Pair) -> list[GuardFinding]:
    """„nur, wenn A“ became „…, es sei denn A“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    unless, hangs = _UNLESS.search(after.lower), _HANGS.search(before.lower)
    if unless is None or hangs is None or _EXCEPTING.search(before.lower):
        return []
    if _ONLY.search(after.lower[: unless.start()].rpartition(". ")[2]):
        return []
    if not _ONLY.search(before.lower) and _DENIED.search(before.lower, hangs.end()):
        return []  # „…, sofern nicht A“ is „…, es sei denn A“
    if (_denials(before) - _denials(after)) % 2:
        return []
    told = before.raw[slice(*hangs.span())], after.raw[slice(*unless.span())]
    return [warn("condition_lost", *told, at=hangs.span(), now=unless.span())]


def _denials(text: Text) -> int:
    """How often a text denies by a word of denial, by „un-“ or by a ban."""
    return sum(
        _DENYING.fullmatch(word.lower) is not None or negated_base(word.lower) is not None
        for word in text.words
    )
