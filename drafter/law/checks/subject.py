"""What a check looks at, and what a check is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.findings import Finding


@dataclass(frozen=True, slots=True)
class Subject:
    """A notice under examination; ``today`` is passed in, so that checks know no clock."""

    notice: Notice
    authority: Authority
    today: date


Check = Callable[[Subject], Iterable[Finding]]
