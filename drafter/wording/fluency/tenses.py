"""What a notice does now, told as if it were long past."""

import re

from drafter.wording.fluency.verbs import SIGN

_MODAL = re.compile(r"\b(?:kann|können|muss|müssen|darf|dürfen)\b")
_PAST_MODAL = re.compile(r"\b(?:konnten?|mussten?|durften?)\b")
_PAST = re.compile(
    r"\b(?:(?:konn|muss|durf|soll|woll|hat|hät)ten?|wurden?|war(?:en)?|worden|gewesen)\b"
)
# strong verbs whose participle looks like their past: „werden erhoben“, „wir erhoben“
_NOW_DONE = re.compile(
    rf"\b(?:wird|werden)\b{SIGN}*?\b([a-zäöüß]+(?:hoben|wiesen|schieden|schrieben|schoben|boten|"
    r"schlossen))\b"
)


def told_as_past(original: str, text: str) -> bool:
    """„Wir konnten Akteneinsicht nehmen“ for „kann genommen werden“; „wir erhoben“."""
    past = _PAST.search(original)
    if _MODAL.search(original) and not past and _PAST_MODAL.search(text):
        return True
    return any(re.search(rf"\b[Ww]ir {done[1]}\b", text) for done in _NOW_DONE.finditer(original))
