"""How far a ruling reaches: „auch an der Rückseite“, „insoweit“, „darf nicht“."""

import re

from drafter.wording.sentences import sentences

_ALSO = re.compile(
    r"(?<!als )(?<!wenn )(?<!sondern )\bauch (?:an|am|auf|aus|bei|beim|für|gegenüber|in|im|nach"
    r"|ohne|unter|während|wenn|dann)\b"
)
_ALSO_TOLD = re.compile(r"\b(?:auch|ebenfalls|ebenso|zudem|außerdem|gleichfalls|selbst|sogar)\b")
_SO_FAR = re.compile(r"\b(?:insoweit|insofern)\b")
_SO_FAR_TOLD = re.compile(
    r"\b(?:insoweit|insofern|soweit|sofern|dabei|dafür|hierfür|diesbezüglich|hierbei"
    r"|hierzu|dazu|damit|in diese[mr] \w+)\b"
)
_BANNED = re.compile(r"\b(?:darf|dürfen)\b[^.;:]*\b(?:nicht|kein\w*)\b|\b(?:nicht|kein\w*) d[aü]rf")
_BANNED_TOLD = re.compile(
    r"\b(?:dürf|darf|verb[oi]|untersag|unzulässig|nicht (?:erlaubt|gestattet|zulässig)|unterlassen"
    r"|(?:ist|sind) nicht zu)",
    re.IGNORECASE,
)
_NEED_NOT = re.compile(r"\b(?:muss|müssen)\b[^.;:]*\b(?:nicht|kein\w*)\b", re.IGNORECASE)


def lost_scope(original: str, text: str) -> str | None:
    """The word by which something is said of more, or of no more, than the text says."""
    for wide, told in ((_ALSO, _ALSO_TOLD), (_SO_FAR, _SO_FAR_TOLD)):
        found = wide.search(original)
        if found and not told.search(text):
            return found[0]
    return None


def lost_ban(original: str, text: str) -> str | None:
    """„müssen vernichtet und nicht verkauft werden“ for „dürfen nicht verkauft werden“."""
    if not _BANNED.search(original) or _BANNED_TOLD.search(text):
        return None
    return next((m[0] for s in sentences(text) if (m := _NEED_NOT.search(s))), None)
