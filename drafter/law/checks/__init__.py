"""Bescheid-Prüfung: pure functions in one tuple, each returning findings."""

from datetime import date

from drafter.law.checks import (
    completeness,
    conditions,
    costs,
    dates,
    figures,
    form,
    hearing,
    reasons,
    remedy,
    wording,
)
from drafter.law.checks.checklist import Question, Reply, checklist, unanswered
from drafter.law.checks.final import DraftCopy, FinalNotice, as_draft, finalise
from drafter.law.checks.subject import Check, Subject
from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.findings import Finding

__all__ = [
    "CHECKS",
    "Check",
    "DraftCopy",
    "FinalNotice",
    "Question",
    "Reply",
    "Subject",
    "as_draft",
    "checklist",
    "finalise",
    "run",
    "unanswered",
]

CHECKS: tuple[Check, ...] = (
    form.authority_named,
    form.signed,
    form.heads,
    form.placeholders,
    completeness.complete,
    form.tenor,
    form.vague,
    figures.amounts,
    figures.sums,
    figures.dates,
    figures.periods_after_notice,
    form.other_people,
    form.salutation,
    wording.outdated,
    wording.citations,
    wording.basis_cited,
    reasons.present,
    reasons.discretion,
    reasons.thin_discretion,
    reasons.new_figures,
    reasons.immediate_enforcement,
    conditions.typed,
    conditions.bound_act,
    conditions.general_conditions,
    hearing.heard,
    hearing.reply_addressed,
    hearing.duty_hint,
    hearing.still_open,
    remedy.decided,
    remedy.present,
    remedy.separate,
    remedy.right_module,
    remedy.right_addressee,
    remedy.right_period,
    remedy.forbidden_words,
    remedy.complete_form,
    remedy.right_event,
    remedy.several,
    costs.decided,
    costs.tariff,
    costs.accounts,
    dates.posting,
    dates.ends_on_working_days,
    dates.formal_service,
    dates.year_of_knowledge,
    dates.penalties,
    dates.statutory_period,
    wording.characters,
    wording.promises,
)
"""All automatic checks, in the order of the catalogue."""


def run(notice: Notice, authority: Authority, today: date) -> tuple[Finding, ...]:
    """All findings of all checks, in the order of the catalogue; a finding appears once."""
    subject = Subject(notice, authority, today)
    return tuple(dict.fromkeys(f for check in CHECKS for f in check(subject)))
