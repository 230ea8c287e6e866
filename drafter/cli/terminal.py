"""A person decides in the terminal: each passage, each suggestion, one deliberate answer."""

from typing import TextIO

from drafter import messages
from drafter.notice.document import Passage, Task
from drafter.notice.faults import Fault
from drafter.notice.findings import NOWHERE
from drafter.session.events import Failed, Finished, Phase, PhaseChanged, SuggestionEvent, Words
from drafter.session.notice_session import NoticeSession
from drafter.wording import diff
from drafter.wording.diff import Change
from drafter.wording.suggestions import Suggestion

TASKS = {
    "v": (Task.CLEAR, "verständlicher"),
    "k": (Task.SHORTER, "kürzer"),
    "h": (Task.POLITE, "höflicher"),
    "s": (Task.FROM_NOTES, "aus Stichpunkten"),
    "r": (Task.SPELLING, "Rechtschreibung"),
}
PHASES = {
    Phase.LOADING: "Das Modell wird geladen …",
    Phase.READING: "Das Modell liest …",
    Phase.WRITING: "Das Modell schreibt …",
    Phase.CHECKING: "Der Vorschlag wird geprüft …",
}
MARKED = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}


class Terminal:
    """Asks on ``out``, reads answers from ``answers``; the end of input means „leave it“."""

    def __init__(self, session: NoticeSession, answers: TextIO, out: TextIO) -> None:
        self._session = session
        self._answers = answers
        self._out = out

    def decide_all(self) -> None:
        """Go through the passages that may be reworded."""
        for passage in self._session.notice.passages():
            if not passage.locked and not self._decide(passage.id):
                return

    def _decide(self, passage_id: str) -> bool:
        """One passage; False when the person wants no more suggestions."""
        passage = self._session.notice.passage(passage_id)
        self._say(f"\n── {passage.title} ──\n{passage.text}\n")
        keys = {key: task for key, (task, _) in TASKS.items() if task in passage.tasks}
        offer = ", ".join(f"{key} = {TASKS[key][1]}" for key in keys)
        answer = self._ask(f"Vorschlag? ({offer}, Eingabe = so lassen, q = fertig)", {*keys, "q"})
        if answer in keys:
            self._suggest(passage, keys[answer])
        return answer != "q"

    def _suggest(self, passage: Passage, task: Task) -> None:
        again = False
        while True:
            finished = self._model(passage.id, task, again=again)
            if finished is None:
                return
            if not finished.offered:
                self._withheld(finished)
                return
            self._session.offer(finished.offered[0])
            self._show(finished.offered[0])
            more = "das Modell fragen" if _by_rule(finished) else "noch einmal"
            prompt = f"a = übernehmen, b = bearbeiten, n = {more}, Eingabe = verwerfen"
            again = self._settle(passage.id, self._ask(prompt, {"a", "b", "n"}))
            if not again:
                return

    def _settle(self, passage_id: str, answer: str) -> bool:
        """Carry out the decision; True when another suggestion is wanted."""
        if answer == "a":
            self._session.accept(passage_id)
        elif answer == "b" and (text := self._edited()):
            self._session.edit(passage_id, text)
        else:
            self._session.reject(passage_id)
        return answer == "n"

    def _edited(self) -> str:
        self._say("Neuer Text; eine Zeile mit einem Punkt beendet die Eingabe:")
        lines = []
        for line in iter(self._answers.readline, ""):
            if line.strip() == ".":
                break
            lines.append(line.rstrip("\n"))
        return "\n".join(lines).strip()

    def _model(self, passage_id: str, task: Task, *, again: bool) -> Finished | None:
        last: list[SuggestionEvent] = []

        def hear(event: SuggestionEvent) -> None:
            if isinstance(event, PhaseChanged):
                self._say(PHASES[event.phase])
            if not isinstance(event, PhaseChanged | Words):
                last.append(event)

        try:
            self._session.suggest(passage_id, task, hear, again=again).wait()
        except Fault as fault:
            self._say(messages.explain(fault))
            return None
        match last[-1]:
            case Finished() as finished:
                return finished
            case Failed(fault=problem):
                self._say(messages.explain(problem))
        return None

    def _show(self, suggestion: Suggestion) -> None:
        if suggestion.provenance.by_rule:
            self._say("Nach festen Regeln umformuliert, ohne Sprachmodell:")
        stretches = diff.compare(suggestion.original, suggestion.untrusted_text)
        self._say("".join(MARKED[part.change].format(part.text) for part in stretches))
        for found in suggestion.verdict.findings:
            self._say(f"  Achtung: {messages.sentence(found.as_finding(NOWHERE))}")

    def _withheld(self, finished: Finished) -> None:
        self._say(messages.SENTENCES["session.none_offered"])
        reasons = {
            messages.sentence(found.as_finding(NOWHERE))
            for suggestion in finished.withheld
            for found in suggestion.verdict.findings
        }
        for reason in sorted(reasons):
            self._say(f"  {reason}")

    def _ask(self, question: str, allowed: set[str]) -> str:
        """One of the allowed answers, or an empty one."""
        while True:
            self._out.write(f"{question}: ")
            self._out.flush()
            line = self._answers.readline()
            answer = line.strip().lower()
            if not line or not answer or answer in allowed:
                return answer if answer in allowed else ""

    def _say(self, text: str) -> None:
        self._out.write(text + "\n")
        self._out.flush()


def _by_rule(finished: Finished) -> bool:
    return finished.offered[0].provenance.by_rule
