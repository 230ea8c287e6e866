"""The two things that may be written to a file: a final notice and a draft copy.

A final notice can only come out of ``finalise``, and the writers take nothing else: exporting
unconfirmed text is a type error, not a rule to remember.
"""

from collections.abc import Iterable
from dataclasses import InitVar, dataclass
from typing import Final

from drafter.law.checks.completeness import blockers
from drafter.notice.document import Notice
from drafter.notice.faults import BlockedByFindings
from drafter.notice.findings import Finding, Severity


class _Key:
    """Held by this module alone; whoever has none cannot make a final notice."""


_KEY: Final = _Key()


@dataclass(frozen=True, slots=True)
class FinalNotice:
    """A notice without open errors in which every suggestion is decided; see ``finalise``.

    ``_key`` is an ``InitVar`` and not a field, so that ``dataclasses.replace`` cannot put another
    notice into a final one.
    """

    notice: Notice
    _key: InitVar[_Key]

    def __post_init__(self, _key: _Key) -> None:
        if _key is not _KEY:
            raise TypeError("a FinalNotice is made by finalise() only")


@dataclass(frozen=True, slots=True)
class DraftCopy:
    """A notice as it stands, to be printed with ENTWURF across each page; see ``as_draft``."""

    notice: Notice


def finalise(notice: Notice, findings: Iterable[Finding]) -> FinalNotice:
    """Release a notice for export. ``findings`` are those of ``checks.run`` on the same notice.

    Raises BlockedByFindings with every blocking finding if one of them is an error, a passage is
    undecided or a printed field is unanswered, even where ``findings`` does not say so.
    """
    blocking = [f for f in findings if f.severity is Severity.ERROR]
    blocking += [f for f in blockers(notice) if f not in blocking]
    if blocking:
        raise BlockedByFindings(tuple(blocking))
    return FinalNotice(notice, _KEY)


def as_draft(notice: Notice) -> DraftCopy:
    """Mark a notice as a draft; drafts may be written in any state."""
    return DraftCopy(notice)
