"""Words that point back where nothing stands before: „Sie haben Widerspruch dagegen eingelegt“."""

import re

from drafter.wording.sentences import sentences

_BACK = re.compile(
    r"\b(?:dagegen|hiergegen|hierfür|hierzu|hierbei|hiernach|hierdurch|deshalb|deswegen|daher)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"[;:]|, (?:die|der|das|weil|da|wenn)\b")  # here something may stand before


def loose_link(original: str, text: str) -> str | None:
    """The word of the first sentence that points back, though the original's first does not."""
    told, now = _first(original), _first(text)
    back = _BACK.search(now)
    if back is None or _BACK.search(told) or _BOTH.search(now[: back.start()]):
        return None
    return back[0]


def _first(text: str) -> str:
    return next(iter(sentences(text)), "")
