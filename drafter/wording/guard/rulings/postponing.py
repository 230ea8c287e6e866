"""Rulings made, and rulings put off: „abgelehnt“ is not „stellen wir zurück“."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_MADE = re.compile(
    r"\b(?:ab(?:zu)?gelehnt|ablehn(?:en|e|t)|lehn(?:en|e|t)\b[^.;:!?]*\bab|versagt|verweigert"
    r"|zurückgewiesen|verworfen|stattgegeben|bewilligt|genehmigt|widerrufen|zurückgenommen"
    r"|festgesetzt|angeordnet|eingestellt|aufgehoben|untersagt|entzogen|anerkannt|erteilt)\b"
)
_NOW = r"(?:vorerst|vorläufig|zunächst|derzeit|zurzeit|momentan|einstweilen|erst einmal|jetzt|noch)"
_PUT_OFF = re.compile(
    r"\bzurück(?:zu)?(?:ge)?stell\w*|\bstell(?:en|e|t)\b[^.;:!?]*\bzurück\b"
    r"|\boffen(?: ?ge)?(?: ?zu)? ?lass\w*|\blass(?:en|e)\b[^.;:!?]*\boffen\b"
    r"|\bbleibt [^.;:!?]*\boffen\b"
    rf"|\bentsch[ei]+d\w*\b[^.;:!?]*\b{_NOW} (?:\w+ ){{0,2}}nicht\b"
    rf"|\b{_NOW} (?:\w+ ){{0,2}}nicht (?:\w+ ){{0,2}}entsch\w+"
    r"|\bentsch[ei]+d\w*\b[^.;:!?]{0,60}\b(?:erst )?(?:später|demnächst|zu einem späteren)\b"
    r"|\bnoch (?:nicht entschieden|keine entscheidung|offen|in der prüfung|geprüft)\b"
    r"|\b(?:vertag|verschieb|aufgeschob|aufschieb|hinausschieb)\w*|\bschieben\b[^.;:!?]*\bauf\b"
    r"|\bprüfen\b[^.;:!?]{0,40}\bnoch\b|\bzur seite\b|\bbeiseite\b|\bliegen lassen\b"
    r"|\blassen\b[^.;:!?]*\b(?:liegen|ruhen)\b"
)
# what leaves a ruling open in the original, in whatever words
_OPEN = re.compile(
    r"\b(?:vorläufig|vorerst|einstweil|ausgesetz|aussetz|ausgestellt|gestundet|stundung|ruh[te]"
    r"|noch nicht|nachgeholt|anhäng|abgewart|vorbehalt|zunächst|offen|später|derzeit nicht ent"
    r"|zurzeit nicht ent|beabsichtig|gesondert)\w*"
)


def check_postponing(pair: Pair) -> list[GuardFinding]:
    """„wird abgelehnt“ became „entscheiden wir vorerst nicht“, or the reverse."""
    before, after = pair.original.lower, pair.suggestion.lower
    old, new = _MADE.search(before), _PUT_OFF.search(after)
    open_before = _PUT_OFF.search(before) or _OPEN.search(before)
    if old and new and not open_before and not _MADE.search(after):
        return [warn("decision_changed", old[0], new[0], at=old.span(), now=new.span())]
    old, new = _PUT_OFF.search(before), _MADE.search(after)
    if old and new and not any((_PUT_OFF.search(after), _MADE.search(before), _OPEN.search(after))):
        return [warn("decision_changed", old[0], new[0], at=old.span(), now=new.span())]
    return []
