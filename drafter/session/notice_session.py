"""One notice while somebody works on it. Not thread-safe: call it from one thread."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from drafter.files import audit_log, drafts
from drafter.files.audit_payload import CaseRef, Record
from drafter.files.drafts import DraftRecord, DraftSummary
from drafter.law import checks
from drafter.law.checks.checklist import Question, Reply
from drafter.law.clauses import Catalogue
from drafter.notice.authority import Authority
from drafter.notice.document import Notice, SectionKind, Task
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding, Severity
from drafter.notice.record import Decision, Outcome
from drafter.session import exporting
from drafter.session.asking import SuggestionHandle
from drafter.session.clause_choice import ClauseChoice
from drafter.session.composition import (
    Choice,
    Composition,
    compose,
    examine,
    protected_names,
    shelf_of,
)
from drafter.session.drawing import Rules
from drafter.session.events import Change, Listener, OnEvent
from drafter.session.exporting import ExportResult
from drafter.session.language import Language
from drafter.session.suggesting import Suggester
from drafter.session.vocabulary import Vocabulary
from drafter.templating.parsers import Raw
from drafter.templating.render import Renderer
from drafter.templating.schema import Schema
from drafter.wording import suggestions
from drafter.wording.by_rule.voice import speaks_as_one
from drafter.wording.guard import Verdict
from drafter.wording.suggestions import Outcomes, Suggestion, Wordings


@dataclass(frozen=True)
class Surroundings:
    """What a notice needs of the house: who works on it, for whom, and where things are kept."""

    renderer: Renderer
    authority: Authority
    letterhead: bytes
    suggester: Suggester
    drafts: Path
    audit_log: Path
    user: str
    clock: Callable[[], datetime]
    catalogue: Catalogue
    vocabulary: Vocabulary
    clause_faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class _Step:
    """A decision that can be undone: the wordings before it."""

    before: Wordings
    decision: Decision


class NoticeSession:
    """A notice from the first key to the exported letter."""

    def __init__(self, surroundings: Surroundings, draft: DraftRecord) -> None:
        self._house = surroundings
        self._draft_id = draft.id
        self._title = draft.summary.title
        self._raw: dict[str, Raw] = dict(draft.raw)
        self._wordings: Wordings = draft.wordings
        self._decisions: tuple[Decision, ...] = draft.decisions
        self._replies: tuple[Reply, ...] = draft.replies
        self._steps: list[_Step] = []
        shelf = shelf_of(surroundings.renderer, surroundings.catalogue)
        self.clauses = ClauseChoice(shelf, draft.selection, self._today, surroundings.clause_faults)
        self._listeners: list[Listener] = []
        self._composition: Composition
        self._notice: Notice
        self._findings: tuple[Finding, ...]
        self._recompose()
        self.clauses.changed = self._on_clauses
        self.language = Language(self, surroundings.vocabulary, draft.ignored)

    # ── What is known ────────────────────────────────────────────────────────

    @property
    def draft_id(self) -> str:
        """The name under which the draft is kept."""
        return self._draft_id

    @property
    def schema(self) -> Schema:
        """The fields of the template."""
        return self._house.renderer.package.schema

    @property
    def authority(self) -> Authority:
        """Whose notice it is."""
        return self._house.authority

    @property
    def letterhead(self) -> bytes:
        """The Word file on which it is written."""
        return self._house.letterhead

    @property
    def raw(self) -> Mapping[str, Raw]:
        """What was typed, by field name."""
        return self._raw

    @property
    def notice(self) -> Notice:
        """The notice as it stands, confirmed wordings put in."""
        return self._notice

    @property
    def printed(self) -> Notice:
        """The notice as it goes on paper: what belongs together stays on one line."""
        return self.language.bound(self._notice)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the heaviest first."""
        return self._findings

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What stands between here and an export."""
        return tuple(f for f in self._findings if f.severity is Severity.ERROR)

    @property
    def active_fields(self) -> frozenset[str]:
        """The fields that are asked in this case."""
        return self._composition.values.active

    @property
    def wordings(self) -> Wordings:
        """Pending and confirmed wordings."""
        return self._wordings

    @property
    def can_undo(self) -> bool:
        """Whether a decision of this sitting can be taken back."""
        return bool(self._steps)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of changes; call the result to be told no longer."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # ── Filling ──────────────────────────────────────────────────────────────

    def set_value(self, name: str, raw: Raw) -> None:
        """Answer a field. A confirmed wording whose facts change is reopened by this."""
        self._raw[name] = raw
        self._recompose()
        self._tell(Change.NOTICE)

    def _on_clauses(self) -> None:
        self._recompose()
        self._tell(Change.NOTICE)

    def clause_text(self, clause_id: str) -> str:
        """The words of a clause as they stand in this notice, or would stand in it."""
        renderer = self._house.renderer
        if clause_id not in renderer.clauses.clauses:
            return ""
        return renderer.clause_text(clause_id, self._composition.values, self.authority)

    def clause_fields(self, clause_id: str) -> tuple[str, ...]:
        """The fields of a clause, in the order of the form."""
        declared = self._house.renderer.clauses.clauses.get(clause_id)
        return tuple(field.name for field in declared.field) if declared else ()

    def _recompose(self) -> None:
        house = self._house
        choice = Choice(self.clauses.shelf, self.clauses.selection, self._today())
        self._composition = compose(house.renderer, self._raw, house.authority, choice)
        self.clauses.settle(self._composition.selection)
        self._show(suggestions.reapply(self._composition.rendered, self._wordings))

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        today = self._house.clock().date()
        self._findings = examine(self._composition, notice, self.authority, today)

    # ── Suggestions and decisions ────────────────────────────────────────────

    def suggest(
        self, passage_id: str, task: Task, on_event: OnEvent, *, again: bool = False
    ) -> SuggestionHandle:
        """Ask the model. ``on_event`` is called from a worker thread; the notice does not change.

        ``again`` draws other candidates than before; behind a wording by rule the model is asked.
        Raises Fault where nothing may be asked:
        the authority allows no model, or not this one, or the passage is locked.
        """
        self._house.suggester.require(self.authority.ai_policy)
        passage = self._notice.passage(passage_id)
        names = protected_names(self._notice, self.authority)
        last = next((d for d in reversed(self._decisions) if d.passage_id == passage_id), None)
        ruled = again and last is not None and last.provenance.by_rule
        return self._house.suggester.suggest(
            passage,
            task,
            names,
            on_event,
            again=again and not ruled,
            rules=Rules.NEVER if again else None,
            as_one=speaks_as_one("\n".join(p.text for p in self._notice.passages())),
        )

    def warm_up(self, task: Task) -> None:
        """Let the model read a task's examples, so that the first suggestion comes sooner.

        Silent where the model is not allowed or not ready: who asks for a suggestion is told why.
        """
        suggester = self._house.suggester
        with suppress(Fault):
            suggester.require(self.authority.ai_policy)
            if suggester.is_prepared():
                suggester.warm_up(task)

    def offer(self, suggestion: Suggestion) -> None:
        """Lay a suggestion before the person: nothing is exported until it is decided."""
        self._apply(suggestions.offer(self._composition.rendered, self._wordings, suggestion))

    def accept(self, passage_id: str) -> None:
        """Take the pending suggestion as it is."""
        rendered = self._composition.rendered
        self._apply(
            suggestions.accept(rendered, self._wordings, passage_id, by=self._user, at=self._now())
        )

    def edit(self, passage_id: str, text: str) -> None:
        """Take a text the person made of the pending suggestion."""
        outcome = suggestions.edit(
            self._composition.rendered,
            self._wordings,
            passage_id,
            text,
            by=self._user,
            at=self._now(),
            protected=protected_names(self._notice, self.authority),
        )
        self._apply(outcome)

    def review(self, passage_id: str, text: str) -> Verdict:
        """What the guard says of a text that is being edited."""
        wording = suggestions.wording_of(self._wordings, passage_id)
        if wording is None:
            raise KeyError(passage_id)
        names = protected_names(self._notice, self.authority)
        return suggestions.review(wording.suggestion, text, protected=names)

    def reject(self, passage_id: str) -> None:
        """Leave the passage as it was before the suggestion."""
        rendered = self._composition.rendered
        self._apply(
            suggestions.reject(rendered, self._wordings, passage_id, by=self._user, at=self._now())
        )

    def restore_template(self, passage_id: str) -> None:
        """Give up a confirmed wording; a reopened passage is decided by this."""
        rendered = self._composition.rendered
        self._apply(
            suggestions.undo(rendered, self._wordings, passage_id, by=self._user, at=self._now())
        )

    def undo(self) -> bool:
        """Take back the last decision of this sitting; the taking back is recorded as well."""
        if not self._steps:
            return False
        step = self._steps.pop()
        undone = step.decision
        self._record(
            Decision(
                passage_id=undone.passage_id,
                task=undone.task,
                outcome=Outcome.UNDONE,
                original=undone.original,
                suggestion=undone.suggestion,
                final=undone.original,
                findings=undone.findings,
                provenance=undone.provenance,
                by=self._user,
                at=self._now(),
            )
        )
        self._wordings = step.before
        self._show(suggestions.reapply(self._composition.rendered, self._wordings))
        self.save()
        self._tell(Change.WORDING)
        return True

    def _apply(self, outcome: Outcomes) -> None:
        if outcome.decision is not None:
            self._record(outcome.decision)
            self._steps.append(_Step(self._wordings, outcome.decision))
        self._wordings = outcome.wordings
        self._show(outcome.notice)
        self.save()
        self._tell(Change.WORDING)

    def _record(self, decision: Decision) -> None:
        self._append(decision)
        self._decisions = (*self._decisions, decision)

    def _append(self, record: Record) -> None:
        case = CaseRef(self._draft_id, self.schema.id, self.schema.version, self.authority.id)
        texts = self.authority.ai_policy.record_text
        audit_log.append(self._house.audit_log, record, case, record_text=texts)

    # ── The checks that only a person can make ───────────────────────────────

    @property
    def questions(self) -> tuple[Question, ...]:
        """The short checklist of this notice."""
        return checks.checklist(self._notice)

    @property
    def replies(self) -> Mapping[str, Reply]:
        """The last reply to each question, by its code."""
        return {reply.code: reply for reply in self._replies}

    def reply(self, code: str, *, confirmed: bool, note: str = "") -> None:
        """Answer a question of the checklist; the answer is recorded."""
        answer = Reply(code, confirmed, self._user, self._now(), note)
        self._append(answer)
        self._replies = (*self._replies, answer)
        self.save()
        self._tell(Change.REPLY)

    # ── Leaving ──────────────────────────────────────────────────────────────

    def export(self, path: Path) -> ExportResult:
        """Write the final letter. Raises BlockedByFindings while anything is open."""
        return exporting.write(self.compose(), path, self._house.audit_log)

    def export_draft(self, path: Path) -> ExportResult:
        """Write the notice as it stands, with ENTWURF across each page."""
        draft = self._compose(checks.as_draft(self.printed))
        return exporting.write(draft, path, self._house.audit_log)

    def compose(self) -> exporting.Composed:
        """The final letter, written nowhere yet. Raises BlockedByFindings as ``export`` does."""
        return self._compose(checks.finalise(self.printed, self._findings))

    def _compose(self, document: exporting.Document) -> exporting.Composed:
        house = self._house
        return exporting.compose(
            document, house.letterhead, house.authority, self._draft_id, by=self._user,
            at=self._now(),
        )  # fmt: skip

    def save(self) -> None:
        """Keep the draft; what was kept before stays if this fails (Fault)."""
        drafts.save(self._house.drafts, self._draft())
        self._tell(Change.SAVED)

    def _draft(self) -> DraftRecord:
        undecided = len(suggestions.undecided(self._notice))
        summary = DraftSummary(
            self._draft_id, self.schema.id, self._title, self._subject(), self._now(), undecided
        )
        return DraftRecord(
            summary=summary,
            template_version=self.schema.version,
            authority_id=self.authority.id,
            raw=self._raw,
            wordings=self._wordings,
            decisions=self._decisions,
            replies=self._replies,
            selection=self.clauses.selection,
            ignored=self.language.ignored,
        )

    def _subject(self) -> str:
        subjects = [s for s in self._notice.sections if s.kind is SectionKind.SUBJECT]
        return subjects[0].passages[0].text if subjects else self._notice.title

    @property
    def _user(self) -> str:
        return self._house.user

    def _now(self) -> datetime:
        return self._house.clock()

    def _today(self) -> date:
        return self._now().date()

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
