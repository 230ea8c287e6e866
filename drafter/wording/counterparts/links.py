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
    told = _BACK.search(sentences(text)[0]) if sentences(text) else None
    if told is None or _BACK.search(sentences(original)[0]):
        return None
    before = sentences(text)[0][: told.start()]
    return None if _BOTH.search(before) else told[0]
