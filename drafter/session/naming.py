"""What the file of a letter is called."""

import re
from typing import Final

from drafter.notice.document import Notice

SUFFIX: Final = ".docx"
_UNSAFE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_LONGEST: Final = 120  # of 255, so that a number and deep folders still fit


def letter_name(title: str, notice: Notice, *, draft: bool = False) -> str:
    """From the title of the template and the file reference of a notice."""
    reference = next((a.display for a in notice.answers if a.kind == "file_reference"), "")
    return file_name(title, reference, "ENTWURF" if draft else "")


def file_name(*parts: str) -> str:
    """A name that Windows takes, from words; empty ones are left out."""
    name = _UNSAFE.sub("-", " ".join(part for part in parts if part))
    name = name[:_LONGEST].strip(" .") or "Schreiben"
    return f"{'_' if _RESERVED.match(name) else ''}{name}{SUFFIX}"
