"""The return address above the recipient: one line, in the largest type size that fits."""

from drafter.files.letter.geometry import FIELD_INDENT, FIELD_WIDTH
from drafter.files.letter.text_width import text_width
from drafter.notice.authority import Authority

RETURN_POINTS = (7.0, 6.5, 6.0)


def return_size(authority: Authority) -> float | None:
    """Type size in which the return address is one line, None where it is too long."""
    line, room = authority.return_address, FIELD_WIDTH - FIELD_INDENT
    return next((size for size in RETURN_POINTS if text_width(line, size) <= room), None)
