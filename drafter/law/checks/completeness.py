"""F04 and G01: nothing is unanswered and nothing is undecided when a notice leaves the house."""

from collections.abc import Iterator

from drafter.law.checks.reading import runs_of
from drafter.law.checks.subject import Subject
from drafter.notice.document import Notice, PassageStatus, RunState
from drafter.notice.findings import Finding, Where, error

_UNDECIDED = {PassageStatus.PENDING: "G01", PassageStatus.REOPENED: "G01.reopened"}


def missing_answers(notice: Notice) -> Iterator[Finding]:
    """F04.missing: each unanswered field that the notice prints, once, at its first place."""
    seen: set[str] = set()
    for section in notice.sections:
        for passage in section.passages:
            for run in runs_of(passage):
                key = run.field or run.text
                if run.state is RunState.MISSING and key not in seen:
                    seen.add(key)
                    place = Where(run.field, passage.id, section.id, words=run.text)
                    yield error("F04.missing", place, source="§ 37 Abs. 1 VwVfG", label=run.text)


def undecided_passages(notice: Notice) -> Iterator[Finding]:
    """G01: a suggestion waits for a decision, or a fact changed under an accepted wording."""
    for section in notice.sections:
        for passage in section.passages:
            code = _UNDECIDED.get(passage.status)
            if code is not None:
                place = Where(passage=passage.id, section=section.id)
                yield error(code, place, source="§ 39 Abs. 1 VwVfG", title=passage.title)


def blockers(notice: Notice) -> tuple[Finding, ...]:
    """Return what blocks an export whatever the other checks say."""
    return (*missing_answers(notice), *undecided_passages(notice))


def complete(subject: Subject) -> tuple[Finding, ...]:
    """F04.missing and G01 as a check."""
    return blockers(subject.notice)
