"""What is done must not be told as what can be done: „wird begrenzt“ is no „kann begrenzt werden“.

A limit beside it makes no difference, though „höchstens“ and „darf“ otherwise say the same.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_STRETCH = r"(?:[^.;:!?]|[.:](?=\d))*?"
_CAN_BE = re.compile(rf"\b(k[aö]nn(?:en|te|ten)?)\b{_STRETCH}\b([a-zäöüß]{{3,}}(?:t|en)) werden\b")
_OPEN = re.compile(
    r"\bk[aö]nn|\bd[aü]rf|\bmöglich|\bzulässig|gestattet|erlaubt|vorbehalt|betracht|ermess|\bsoll"
    r"|berechtigt|befugt|\bantrag|zu \w+en\b|\w{2,}zu\w+en\b"
    r"|\bwenn\b|\bsofern\b|\bfalls\b|\bsoweit\b"
)


def check_possibles(pair: Pair) -> list[GuardFinding]:
    """„wird auf höchstens 6 m³ begrenzt“ became „kann auf höchstens 6 m³ begrenzt werden“."""
    whole = pair.whole or pair
    source = whole.original.lower
    if _OPEN.search(source):
        return []
    for found in _CAN_BE.finditer(whole.suggestion.lower):
        done = re.search(rf"\b(?:wird|werden)\b{_STRETCH}\b({found[2]})\b(?! werden)", source)
        if done:
            now = found.span(1)
            return [warn("modality_changed", done[1], found[1], at=done.span(1), now=now)]
    return []
