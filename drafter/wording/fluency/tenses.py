"""What a notice does now, told as if it were long past."""

import re

from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL, SIGN
from drafter.wording.sentences import sentences

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
# what the notice itself does: „wird festgesetzt“ is not „ist festgesetzt“
_RULED = re.compile(
    rf"\b(?:wird|werden)\b{SIGN}*?\b((?:fest|an|ausge|heran|herabge)[a-zäöüß]*(?:setzt|ordnet|droht"
    r"|zogen)|bewilligt|gewährt|erteilt|widerrufen|abgelehnt|untersagt|aufgehoben)\b"
)
# „sodass ein Widerspruch keine Wirkung entfaltet“: the form is that of the participle, too
_NOW = re.compile(
    r"\b(?:dass|wenn|weil|da|sofern|soweit|sodass)\b"
    rf"(?:(?!\b(?:{BE}|{HAVE}|{BECOME}|{MODAL})\b){SIGN})* ((?:be|ent|er|ver)[a-zäöüß]+t)(?=[.,;])"
)


def told_as_past(original: str, text: str) -> bool:
    """„Wir konnten Akteneinsicht nehmen“ for „kann genommen werden“; „ist festgesetzt“."""
    past = _PAST.search(original)
    if _MODAL.search(original) and not past and _PAST_MODAL.search(text):
        return True
    if any(re.search(rf"\b[Ww]ir {done[1]}\b", text) for done in _NOW_DONE.finditer(original)):
        return True
    if any(_has_done(text, act[1]) for act in _NOW.finditer(original)):
        return True
    ruled = {match[1] for match in _RULED.finditer(original)}
    return any(_is_state(text, act) and not _is_state(original, act) for act in ruled)


def _is_state(text: str, act: str) -> bool:
    state = rf"\b(?:ist|sind)\b{SIGN}* {act}(?=[.,;])|\b{act} (?:ist|sind)\b"
    return any(re.search(state, sentence) for sentence in sentences(text))


def _has_done(text: str, act: str) -> bool:
    return re.search(rf"\b(?:hat|haben)\b{SIGN}* {act}(?=[.,;])", text) is not None
