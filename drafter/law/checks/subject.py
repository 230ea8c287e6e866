"""What a check looks at, and what a check is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from drafter.law.checks.reading import Line, lines_of
from drafter.law.remedies import Refusal, Remedy, for_notice
from drafter.notice.authority import Authority
from drafter.notice.document import Notice, SectionKind
from drafter.notice.findings import Finding


@dataclass(frozen=True, slots=True)
class Subject:
    """A notice under examination; ``today`` is passed in, so that checks know no clock.

    Lines and remedy are worked out once: every check reads them, and checks run while a person
    types.
    """

    notice: Notice
    authority: Authority
    today: date
    remedy: Remedy | Refusal = field(init=False, repr=False, compare=False)
    _lines: tuple[Line, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "remedy", for_notice(self.notice, self.authority))
        object.__setattr__(self, "_lines", tuple(lines_of(self.notice)))

    def lines(self, *kinds: SectionKind) -> Iterator[Line]:
        """Return the lines of sections of these kinds (none given: of all), in reading order."""
        return (line for line in self._lines if not kinds or line.section.kind in kinds)

    def text(self, *kinds: SectionKind) -> str:
        """Return the words of sections of these kinds, a line each."""
        return "\n".join(line.text for line in self.lines(*kinds))


Check = Callable[[Subject], Iterable[Finding]]
