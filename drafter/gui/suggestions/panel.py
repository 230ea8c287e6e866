"""Suggestions: ask the model, watch, compare, decide. The model is a guest, the person decides."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from drafter.gui.bridge import Bridge
from drafter.gui.look import GRID, Look
from drafter.gui.parts.vertical_area import VerticalArea
from drafter.gui.parts.widgets import MessageBar, button, card, icon_label, text_label
from drafter.gui.suggestions.request import ReadingText, RequestPart
from drafter.gui.suggestions.review import ReviewPart
from drafter.messages import explain, sentence
from drafter.notice.document import Passage, PassageStatus, Task
from drafter.notice.faults import Fault
from drafter.notice.findings import NOWHERE
from drafter.session.asking import SuggestionHandle
from drafter.session.events import Failed, Finished, Phase, PhaseChanged, Stopped, Words
from drafter.session.notice_session import NoticeSession
from drafter.wording.guard import VerdictKind
from drafter.wording.suggestions import Suggestion, wording_of


class PanelState(StrEnum):
    """What the panel is at."""

    OFF = "off"  # the authority does not allow suggestions
    IDLE = "idle"
    RUNNING = "running"
    DECIDING = "deciding"


class SuggestionPanel(VerticalArea):
    """Drives one session. ``passage_chosen`` lets the preview follow; ``state_changed`` for all."""

    passage_chosen = Signal(str)
    state_changed = Signal(object)

    def __init__(self, look: Look, session: NoticeSession) -> None:
        super().__init__(QCoreApplication.translate("SuggestionPanel", "Suggestions"))
        self._look = look
        self._session = session
        self._passage_id = ""
        self._task: Task | None = None
        self._handle: SuggestionHandle | None = None
        self._laid_open: Suggestion | None = None
        self.state = PanelState.IDLE
        self.bridge = Bridge(self)
        # Queued, so that an answer never overtakes the handle of its question.
        self.bridge.relayed.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self.request = RequestPart(look)
        self.review = ReviewPart(look)
        self.notes = MessageBar(look)
        self.undo = button(look, self.tr("&Undo last decision"), "undo", "quiet")
        self._connect()
        self._build()
        look.changed.connect(self.review.renew)
        self.refresh()

    def _connect(self) -> None:
        self.request.passage_chosen.connect(self.choose)
        self.request.asked.connect(self._ask)
        self.request.stopped.connect(self.stop)
        self.request.restore_asked.connect(self._restore)
        self.review.accepted.connect(lambda: self._decide(self._session.accept))
        self.review.rejected.connect(lambda: self._decide(self._session.reject))
        self.review.edited.connect(
            lambda text: self._decide(lambda passage: self._session.edit(passage, text))
        )
        self.review.again.connect(self._ask_again)
        self.undo.clicked.connect(self.undo_last)

    def _build(self) -> None:
        box = QVBoxLayout(self.body)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        self._off_card = self._build_off_card()
        self._running_card = self._build_running_card()
        for part in (
            self.notes,
            self._off_card,
            self.request,
            self._running_card,
            self.review,
        ):
            box.addWidget(part)
        box.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)

    def _build_off_card(self) -> QWidget:
        frame, box = card()
        line = QHBoxLayout()
        line.addWidget(icon_label(self._look, "lock", "muted", 24))
        line.addWidget(text_label(self.tr("Suggestions are switched off"), "heading"), 1)
        box.addLayout(line)
        hint = self.tr(
            "Your authority does not use suggestions by a language model. You can write and "
            "export every notice without them."
        )
        box.addWidget(text_label(hint))
        return frame

    def _build_running_card(self) -> QWidget:
        frame, box = card()
        self.phase = text_label("", "strong")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("The model is at work"))
        self.words = ReadingText(self.tr("Words of the model, not yet checked"))
        box.addWidget(self.phase)
        box.addWidget(self.progress)
        box.addWidget(self.words)
        hint = self.tr("Not yet checked: what stands here is not taken over.")
        box.addWidget(text_label(hint, "muted"))
        return frame

    # --- what is shown -----------------------------------------------------------------------

    def _passages(self) -> tuple[Passage, ...]:
        return tuple(p for p in self._session.notice.passages() if not p.locked)

    def _passage(self) -> Passage | None:
        passages = self._passages()
        return next((p for p in passages if p.id == self._passage_id), None)

    def refresh(self) -> None:
        """Show what the session says now."""
        passages = self._passages()
        if self._passage() is None and passages:
            undecided = [p for p in passages if p.status is PassageStatus.PENDING]
            self._passage_id = (undecided or list(passages))[0].id
        passage = self._passage()
        self.request.show_passages(passages, passage)
        self.undo.setEnabled(self._session.can_undo)
        if self._handle is None:
            self._show_state(self._resting_state(passage))

    def _resting_state(self, passage: Passage | None) -> PanelState:
        if not self._session.authority.ai_policy.enabled:
            return PanelState.OFF
        if passage is not None and passage.status is PassageStatus.PENDING:
            wording = wording_of(self._session.wordings, passage.id)
            if wording is not None:
                return PanelState.DECIDING
        return PanelState.IDLE

    def _show_state(self, state: PanelState) -> None:
        self._off_card.setVisible(state is PanelState.OFF)
        self.request.setVisible(state is not PanelState.OFF)
        self.request.task_card.setVisible(state in (PanelState.IDLE, PanelState.RUNNING))
        self.request.current.setVisible(state is not PanelState.DECIDING)
        self.request.show_running(running=state is PanelState.RUNNING)
        self._running_card.setVisible(state is PanelState.RUNNING)
        self.review.setVisible(state is PanelState.DECIDING)
        if state is PanelState.DECIDING:
            self._show_pending()
        else:
            self._laid_open = None
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _show_pending(self) -> None:
        wording = wording_of(self._session.wordings, self._passage_id)
        if wording is None or wording.suggestion is self._laid_open:
            return
        self._laid_open = wording.suggestion
        passage_id = self._passage_id
        self.review.show_suggestion(
            wording.suggestion, lambda text: self._session.review(passage_id, text)
        )

    def choose(self, passage_id: str) -> None:
        """Turn to a passage; a running suggestion is left to finish first."""
        if self.state is PanelState.RUNNING:
            return
        self._passage_id = passage_id
        self.notes.hide()
        self.refresh()
        self.passage_chosen.emit(passage_id)

    def announce_passage(self) -> None:
        """Let the preview show the chosen passage."""
        if self._passage_id:
            self.passage_chosen.emit(self._passage_id)

    # --- asking ------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask with the chosen task, if the panel is at rest."""
        task = self.request.task()
        if task is not None and self.state is PanelState.IDLE:
            self._ask(task)

    def _ask(self, task: Task, *, again: bool = False) -> None:
        self._task = task
        self.notes.hide()
        self.words.setPlainText("")
        self.phase.setText(self.tr("A wording is being sought …"))
        try:
            self._handle = self._session.suggest(
                self._passage_id, task, self.bridge.relay, again=again
            )
        except Fault as fault:
            self.notes.say(explain(fault), "error")
            return
        self._show_state(PanelState.RUNNING)
        self.request.stop.setFocus()

    def _ask_again(self) -> None:
        """Give up this suggestion and ask for another."""
        wording = wording_of(self._session.wordings, self._passage_id)
        if wording is None:
            return
        task = wording.suggestion.task
        self._decide(self._session.reject)
        self._ask(task, again=True)

    def stop(self) -> None:
        """Stop the model, whatever it is at."""
        if self._handle is not None:
            self.phase.setText(self.tr("Stopping …"))
            self._handle.stop()

    def _on_event(self, event: object) -> None:
        match event:
            case PhaseChanged(phase=phase):
                self.phase.setText(self._phase_text(phase))
            case Words(untrusted_text=text):
                self.words.setPlainText(text)
            case Finished():
                self._on_finished(event)
            case Stopped():
                self._rest(self.tr("Stopped. The notice is unchanged."), "accent")
            case Failed(fault=fault):
                self._rest(explain(fault), "error", self.tr("Try again"), self.ask)

    def _phase_text(self, phase: Phase) -> str:
        return {
            Phase.LOADING: self.tr("The model is being loaded …"),
            Phase.READING: self.tr("The model reads the passage …"),
            Phase.WRITING: self.tr("The model writes …"),
            Phase.CHECKING: self.tr("The suggestions are being checked …"),
        }[phase]

    def _rest(
        self, text: str, role: str, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        self._handle = None
        self.notes.say(text, role, action=action, do=do)
        self.refresh()
        self.request.ask.setFocus()

    def _on_finished(self, event: Finished) -> None:
        self._handle = None
        withheld = self._withheld_text(event.withheld)
        if not event.offered:
            text = self.tr("No suggestion passed the checks; better none than a wrong one.")
            self._rest(f"{text} {withheld}".strip(), "warning")
            return
        try:
            self._session.offer(event.offered[0])
        except Fault as fault:
            self._rest(explain(fault), "error")
            return
        if withheld:
            self.notes.say(withheld, "accent")
        self.refresh()
        self.ensureWidgetVisible(self.review)
        self.review.edit.setFocus()

    def _withheld_text(self, withheld: tuple[Suggestion, ...]) -> str:
        if not withheld:
            return ""
        reasons = []
        for suggestion in withheld:
            blocking = [f for f in suggestion.verdict.findings if f.level is VerdictKind.BLOCK]
            reasons += [sentence(found.as_finding(NOWHERE)) for found in blocking[:1]]
        count = self.tr("%n suggestion(s) withheld:", "", len(withheld))
        return f"{count} {' '.join(dict.fromkeys(reasons))}"

    # --- deciding ----------------------------------------------------------------------------

    def _decide(self, act: Callable[[str], None]) -> None:
        try:
            act(self._passage_id)
        except Fault as fault:
            self.notes.say(explain(fault), "error")
            return
        self.refresh()
        self._say_decided()

    def _say_decided(self) -> None:
        passage = self._passage()
        confirmed = passage is not None and passage.status is PassageStatus.CONFIRMED
        text = self.tr("Accepted.") if confirmed else self.tr("Rejected. The text is unchanged.")
        self.notes.say(text, "done", action=self.tr("Undo (Ctrl+Z)"), do=self.undo_last)
        self.request.combo.setFocus()

    def _restore(self) -> None:
        self._decide(self._session.restore_template)
        text = self.tr("The letter shows the text of the template.")
        self.notes.say(text, "done", action=self.tr("Undo (Ctrl+Z)"), do=self.undo_last)

    def undo_last(self) -> None:
        """Take back the last decision."""
        if self._handle is None and self._session.undo():
            self.refresh()
            self.notes.say(self.tr("The last decision was taken back."), "done")
