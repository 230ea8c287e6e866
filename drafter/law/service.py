"""How a notice reaches its addressee, as far as the notice itself shows it."""

import re
from typing import Final

from drafter.law import fields
from drafter.notice.document import Notice, SectionKind
from drafter.notice.values import PostalAddress

_SERVED: Final = re.compile(
    r"pzu|zustell|empfangsbekenntnis|einschreiben|rückschein|rueckschein", re.IGNORECASE
)
_SERVED_MARK: Final = re.compile(r"zustellung|empfangsbekenntnis|einschreiben", re.IGNORECASE)
_HOME: Final = frozenset({"", "deutschland", "de", "bundesrepublik deutschland", "germany"})


def served_of(notice: Notice) -> bool:
    """Return whether the notice is formally served: by its fields or by the mark in the window."""
    answer = fields.first(notice, fields.SERVICE)
    if answer is not None and isinstance(answer.value, bool):
        return answer.value
    if answer is not None and _SERVED.search(f"{answer.value} {answer.display}"):
        return True
    window = (s for s in notice.sections if s.kind is SectionKind.ADDRESS)
    return any(_SERVED_MARK.search(p.text) for s in window for p in s.passages)


def abroad_of(notice: Notice) -> bool:
    """Return whether the addressee lives abroad: the first postal address of the case decides."""
    for answer in notice.answers:
        if isinstance(answer.value, PostalAddress):
            return answer.value.country.strip().lower() not in _HOME
    return False
