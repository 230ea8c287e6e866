"""Words that point back: to nothing („Sie haben Widerspruch dagegen eingelegt“), or elsewhere."""

import re

from drafter.wording.sentences import sentences

_BACK = re.compile(
    r"\b(?:dagegen|hiergegen|hierfür|hierzu|hierbei|hiernach|hierdurch|deshalb|deswegen|daher)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"[;:]|, (?:die|der|das|weil|da|wenn)\b")  # here something may stand before

_THIS = re.compile(r"(?:^|(?<=[.;:] ))Dies (?P<verb>[a-zäöüß]+)")
_THIS_ONE = re.compile(r"(?:^|(?<=[.;:] ))(?i:diese[rs]?) (?P<verb>[a-zäöüß]+)")


def loose_link(original: str, text: str) -> str | None:
    """The word of the first sentence that points back, though the original's first does not."""
    told, now = _first(original), _first(text)
    back = _BACK.search(now)
    if back is None or _BACK.search(told) or _BOTH.search(now[: back.start()]):
        return None
    return back[0]


def other_reference(original: str, text: str) -> str | None:
    """„Dies kann“, the whole of what was said, for „Diese kann“, a thing that was named."""
    things = {match["verb"] for match in _THIS_ONE.finditer(original)}
    return next((m[0] for m in _THIS.finditer(text) if m["verb"] in things), None)


def _first(text: str) -> str:
    return next(iter(sentences(text)), "")
