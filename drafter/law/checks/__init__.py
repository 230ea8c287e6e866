"""Bescheid-Prüfung: pure functions in one tuple, each returning findings."""

from datetime import date

from drafter.law.checks import completeness
from drafter.law.checks.final import DraftCopy, FinalNotice, as_draft, finalise
from drafter.law.checks.subject import Check, Subject
from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.findings import Finding

__all__ = ["CHECKS", "Check", "DraftCopy", "FinalNotice", "Subject", "as_draft", "finalise", "run"]

CHECKS: tuple[Check, ...] = (completeness.complete,)


def run(notice: Notice, authority: Authority, today: date) -> tuple[Finding, ...]:
    """All findings of all checks, in the order of the catalogue; a finding appears once."""
    subject = Subject(notice, authority, today)
    return tuple(dict.fromkeys(f for check in CHECKS for f in check(subject)))
