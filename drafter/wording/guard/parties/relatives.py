"""Whose thing it is: „das Einkommen Ihres Vaters“ is not „Ihr Einkommen“."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

PERSON = (
    r"(?:(?:groß|schwieger|stief|pflege)?(?:vater|mutter|eltern|kind|sohn|tochter)|bruder|"
    r"schwester|geschwister|ehe(?:mann|frau|gatte|gattin|partner)|lebenspartner|partner|arbeitgeber|"
    r"vermieter|betreuer|bevollmächtigte|rechtsanw[aä]lt|nachbar|erben?|pflegeperson|hausarzt)"
)
_THEIR_PERSON = re.compile(rf"\bihre[rsmn]? ({PERSON})\w{{0,2}}\b")
# who is one of two, or told by a collective
_TOLD_OTHERWISE = {
    "vater": r"elternteil|eltern",
    "mutter": r"elternteil|eltern",
    "eltern": r"vater|mutter|elternteil",
    "kind": r"sohn|tochter|kinder|nachwuchs",
    "sohn": r"kind",
    "tochter": r"kind",
    "ehemann": r"\bmann|gatte|partner",
    "ehefrau": r"frau|gattin|partner",
    "ehegatte": r"mann|frau|partner",
    "rechtsanwalt": r"anwalt|anwält|kanzlei",
}


def check_relatives(pair: Pair) -> list[GuardFinding]:
    """A person of the addressee who is gone: what is hers or his has become the addressee's."""
    before, after = (pair.whole or pair).original, (pair.whole or pair).suggestion.lower
    for match in _THEIR_PERSON.finditer(before.lower):
        person = match[1].replace("ä", "a")
        others = _TOLD_OTHERWISE.get(person, person)
        if not re.search(rf"{match[1]}|{others}", after):
            told = before.raw[slice(*match.span())]
            return [warn("content_lost", told, at=match.span())]
    return []
