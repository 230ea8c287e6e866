"""The life of a suggestion: offered, then accepted, edited or rejected by a person.

All functions are pure. ``rendered`` is the notice as the template and the fields give it, without
any wording; what a person has decided is kept beside it as ``wordings`` and put in by ``reapply``.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from drafter.notice.document import Notice, Passage, PassageStatus, Task
from drafter.notice.faults import Fault
from drafter.notice.record import Decision, Outcome, Provenance
from drafter.wording.guard import GuardFinding, Verdict, VerdictKind, inspect
from drafter.wording.runs import blocks_for


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wording that a model proposes for a passage; nobody has believed it yet.

    ``original`` is the text it was made from: the passage's text, or the notes (``from_notes``).
    """

    passage_id: str
    task: Task
    original: str
    untrusted_text: str
    verdict: Verdict
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class PassageWording:
    """What a draft keeps of a passage's wording.

    ``basis`` is the passage's ``source_text`` when the suggestion was offered: when a fact changes,
    the two differ and the passage is reopened. ``status`` is PENDING or CONFIRMED; ``final`` is the
    decided text, empty while pending; ``findings`` are the guard's findings on it. ``previous``
    is the wording that a decision replaced, so that it can be undone.
    """

    passage_id: str
    basis: str
    status: PassageStatus
    suggestion: Suggestion
    final: str = ""
    findings: tuple[GuardFinding, ...] = ()
    previous: "PassageWording | None" = None


Wordings = tuple[PassageWording, ...]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The result of one step: the notice to show, the wordings to keep, the decision to record."""

    notice: Notice
    wordings: Wordings
    decision: Decision | None = None
    findings: tuple[GuardFinding, ...] = ()


def offer(rendered: Notice, wordings: Wordings, suggestion: Suggestion) -> Outcomes:
    """Lay a suggestion before the person: the passage is PENDING until it is decided.

    Raises Fault if the passage is locked, does not allow the task, has changed since, or if the
    guard has blocked the text.
    """
    passage = _open_passage(rendered, suggestion)
    if suggestion.verdict.kind is VerdictKind.BLOCK:
        raise Fault("suggestions.blocked", title=passage.title)
    shown = reapply(rendered, wordings).passage(passage.id)
    if suggestion.task is not Task.FROM_NOTES and suggestion.original != shown.text:
        raise Fault("suggestions.outdated", title=passage.title)
    old = wording_of(wordings, passage.id)
    previous = old.previous if old and old.status is PassageStatus.PENDING else old
    pending = PassageWording(
        passage.id, _source(passage), PassageStatus.PENDING, suggestion, previous=previous
    )
    return _step(rendered, _put(wordings, pending), None)


def accept(
    rendered: Notice, wordings: Wordings, passage_id: str, *, by: str, at: datetime
) -> Outcomes:
    """Take the pending suggestion as it is."""
    pending = _pending(rendered, wordings, passage_id)
    suggestion = pending.suggestion
    confirmed = replace(
        pending,
        status=PassageStatus.CONFIRMED,
        final=suggestion.untrusted_text,
        findings=suggestion.verdict.findings,
    )
    decision = _decision(confirmed, Outcome.ACCEPTED, by, at)
    return _step(rendered, _put(wordings, confirmed), decision)


def edit(
    rendered: Notice,
    wordings: Wordings,
    passage_id: str,
    text: str,
    *,
    by: str,
    at: datetime,
    protected: tuple[str, ...] = (),
) -> Outcomes:
    """Take a text the person wrote from the suggestion.

    The person may decide anything, so nothing is blocked; but the guard looks at the text again and
    ``findings`` of the result say what differs from the original, to be shown and recorded.
    """
    pending = _pending(rendered, wordings, passage_id)
    if not text.strip():
        raise Fault("suggestions.empty", title=rendered.passage(passage_id).title)
    findings = review(pending.suggestion, text, protected=protected).findings
    confirmed = replace(
        pending, status=PassageStatus.CONFIRMED, final=text.strip(), findings=findings
    )
    return _step(
        rendered, _put(wordings, confirmed), _decision(confirmed, Outcome.EDITED, by, at), findings
    )


def review(suggestion: Suggestion, text: str, *, protected: tuple[str, ...] = ()) -> Verdict:
    """What the guard says of a text that a person is writing, before it is confirmed."""
    notes = suggestion.task is Task.FROM_NOTES
    return inspect(suggestion.original, text, protected=protected, notes=notes)


def reject(
    rendered: Notice, wordings: Wordings, passage_id: str, *, by: str, at: datetime
) -> Outcomes:
    """Leave the passage as it was before the suggestion."""
    pending = _pending(rendered, wordings, passage_id, outdated_too=True)
    rest = _back(wordings, pending)
    shown = reapply(rendered, rest).passage(passage_id)
    decision = _decision(replace(pending, final=shown.text), Outcome.REJECTED, by, at)
    return _step(rendered, rest, decision)


def undo(
    rendered: Notice, wordings: Wordings, passage_id: str, *, by: str, at: datetime
) -> Outcomes:
    """Take back a confirmed wording; a reopened passage keeps the template's new text."""
    wording = wording_of(wordings, passage_id)
    if wording is None or wording.status is not PassageStatus.CONFIRMED:
        raise Fault("suggestions.nothing_to_undo", title=rendered.passage(passage_id).title)
    reopened = wording.basis != _source(rendered.passage(passage_id))
    rest = _without(wordings, passage_id) if reopened else _back(wordings, wording)
    shown = reapply(rendered, rest).passage(passage_id)
    decision = _decision(replace(wording, final=shown.text), Outcome.UNDONE, by, at)
    return _step(rendered, rest, decision)


def reapply(rendered: Notice, wordings: Wordings) -> Notice:
    """The notice as it stands: decided wordings put in, changed passages reopened.

    A confirmed wording whose basis is no longer the passage's text gives way to the new text of the
    template, and the passage is REOPENED. A pending suggestion stays PENDING.
    """
    notice = rendered
    for wording in wordings:
        try:
            passage = rendered.passage(wording.passage_id)
        except KeyError:  # the case no longer has this passage
            continue
        if not passage.locked:
            notice = notice.with_passage(_with_wording(passage, wording))
    return notice


def undecided(notice: Notice) -> tuple[Passage, ...]:
    """The passages that wait for a person; while there is one, nothing is exported."""
    waiting = {PassageStatus.PENDING, PassageStatus.REOPENED}
    return tuple(passage for passage in notice.passages() if passage.status in waiting)


def wording_of(wordings: Wordings, passage_id: str) -> PassageWording | None:
    """The wording kept for a passage."""
    return next((w for w in wordings if w.passage_id == passage_id), None)


def _with_wording(passage: Passage, wording: PassageWording) -> Passage:
    source = _source(passage)
    if wording.status is PassageStatus.PENDING:
        below = wording.previous
        shown = _with_wording(passage, below) if below else passage
        return replace(shown, status=PassageStatus.PENDING)
    if wording.basis != source:
        return replace(passage, status=PassageStatus.REOPENED)
    blocks = blocks_for(passage, wording.final)
    return replace(passage, blocks=blocks, status=PassageStatus.CONFIRMED, source_text=source)


def _source(passage: Passage) -> str:
    return passage.source_text or passage.text


def _open_passage(rendered: Notice, suggestion: Suggestion) -> Passage:
    try:
        passage = rendered.passage(suggestion.passage_id)
    except KeyError:
        raise Fault("suggestions.unknown_passage", id=suggestion.passage_id) from None
    if passage.locked:
        raise Fault("suggestions.locked", title=passage.title)
    if suggestion.task not in passage.tasks:
        raise Fault("suggestions.task_not_allowed", title=passage.title)
    return passage


def _pending(
    rendered: Notice, wordings: Wordings, passage_id: str, *, outdated_too: bool = False
) -> PassageWording:
    wording = wording_of(wordings, passage_id)
    try:
        passage = rendered.passage(passage_id)
    except KeyError:
        raise Fault("suggestions.unknown_passage", id=passage_id) from None
    if wording is None or wording.status is not PassageStatus.PENDING:
        raise Fault("suggestions.nothing_pending", title=passage.title)
    if wording.basis != _source(passage) and not outdated_too:
        raise Fault("suggestions.outdated", title=passage.title)
    return wording


def _put(wordings: Wordings, wording: PassageWording) -> Wordings:
    return (*_without(wordings, wording.passage_id), wording)


def _without(wordings: Wordings, passage_id: str) -> Wordings:
    return tuple(w for w in wordings if w.passage_id != passage_id)


def _back(wordings: Wordings, wording: PassageWording) -> Wordings:
    if wording.previous is None:
        return _without(wordings, wording.passage_id)
    return _put(wordings, wording.previous)


def _step(
    rendered: Notice,
    wordings: Wordings,
    decision: Decision | None,
    findings: tuple[GuardFinding, ...] = (),
) -> Outcomes:
    return Outcomes(reapply(rendered, wordings), wordings, decision, findings)


def _decision(wording: PassageWording, outcome: Outcome, by: str, at: datetime) -> Decision:
    suggestion = wording.suggestion
    return Decision(
        passage_id=wording.passage_id,
        task=suggestion.task,
        outcome=outcome,
        original=suggestion.original,
        suggestion=suggestion.untrusted_text,
        final=wording.final,
        findings=tuple(f.code for f in (wording.findings or suggestion.verdict.findings)),
        provenance=suggestion.provenance,
        by=by,
        at=at,
    )
