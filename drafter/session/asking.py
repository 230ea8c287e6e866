"""A suggestion under way: one question to the engine after the other, and what listeners hear."""

import threading
from collections.abc import Callable
from dataclasses import replace

from drafter.engine import protocol
from drafter.engine.base import Engine, Event, Handle
from drafter.engine.protocol import Candidate
from drafter.notice.faults import EngineFault, Fault
from drafter.notice.record import BY_RULE, Provenance
from drafter.session.drawing import Ask, Found, Request, Steps
from drafter.session.events import (
    Failed,
    Finished,
    OnEvent,
    Phase,
    PhaseChanged,
    Stopped,
    SuggestionEvent,
    Words,
)
from drafter.wording.choice import Judged
from drafter.wording.suggestions import Suggestion


class SuggestionHandle:
    """A suggestion under way: asks the engine one question after the other."""

    def __init__(
        self,
        request: Request,
        provenance: Provenance,
        steps: Steps,
        on_event: OnEvent,
        engine: Callable[[], Engine],
    ) -> None:
        self._request = request
        self._engine = engine
        self._provenance = provenance
        self._steps = steps
        self._tell_listener = on_event
        self._lock = threading.Lock()
        self._handle: Handle | None = None
        self._stopping = False
        self._ended = threading.Event()
        self._times: list[protocol.Timing] = []
        self._phase = Phase.LOADING
        self._before = self._untrusted_text = ""

    def stop(self) -> None:
        """End it in any phase; ``Stopped`` follows within half a second."""
        with self._lock:
            self._stopping = True
            handle = self._handle
        if handle is not None:
            handle.stop()

    def wait(self) -> None:
        """Block until the last event was told; for the terminal."""
        self._ended.wait()

    def begin(self) -> None:
        """Begin in a thread of its own: the rules take a moment, and keys never wait."""
        threading.Thread(target=self._advance, args=(None,), daemon=True).start()

    def _advance(self, answer: tuple[Candidate, ...] | None) -> None:
        """Go on with an answer. Whatever a check stumbles over, nobody is left waiting for it."""
        try:
            ask = next(self._steps) if answer is None else self._steps.send(answer)
        except StopIteration as end:
            self._end(Stopped() if self._stopping else self._finished(end.value))
        except Exception as problem:  # noqa: BLE001 - a fault in a check withholds everything
            self._end(Failed(EngineFault("session.not_judged", reason=type(problem).__name__)))
        else:
            self._put(ask)

    def _put(self, ask: Ask) -> None:
        """Put a question to the engine; the first one loads the model."""
        self._before, self._untrusted_text = ask.before, ""
        if ask.request.given:
            self._enter(Phase.CHECKING)
        elif not self._times:
            self._tell_listener(PhaseChanged(Phase.LOADING))
        try:
            handle = self._engine().suggest(ask.request, self._hear)
        except Fault as fault:
            self._end(Failed(fault))
            return
        with self._lock:
            self._handle = handle
            stopping = self._stopping
        if stopping:
            handle.stop()

    def _hear(self, event: Event) -> None:
        match event:
            case protocol.Progress(phase=phase):
                self._enter(Phase(phase))
            case protocol.Token(text=text):
                self._enter(Phase.WRITING)
                self._untrusted_text += text
                self._tell_listener(Words(f"{self._before} {self._untrusted_text}".lstrip()))
            case protocol.Done(candidates=candidates, timing=timing):
                self._times.append(timing)
                self._enter(Phase.CHECKING)
                self._advance(candidates)
            case protocol.Stopped():
                self._end(Stopped())
            case protocol.Failed(code=code, detail=detail):
                self._end(Failed(EngineFault(code, detail=detail)))

    def _enter(self, phase: Phase) -> None:
        if phase is not self._phase:
            self._phase = phase
            self._tell_listener(PhaseChanged(phase))

    def _end(self, event: SuggestionEvent) -> None:
        self._tell_listener(event)
        self._ended.set()

    def _finished(self, found: Found) -> Finished:
        return Finished(
            tuple(map(self._suggestion, found.offered)),
            tuple(map(self._suggestion, found.withheld)),
            sum(timing.seconds for timing in self._times),
            self._times[0].first_token_seconds if self._times else 0.0,
            sum(timing.tokens for timing in self._times),
        )

    def _suggestion(self, judged: Judged) -> Suggestion:
        request, drawn = self._request, judged.drawn
        provenance = replace(
            self._provenance,
            prompt_version=drawn.prompt_version,
            seed=drawn.seed,
            temperature=drawn.temperature,
        )
        if drawn.by_rule:
            provenance = Provenance(BY_RULE, "", drawn.prompt_version, seed=0, temperature=0.0)
        return Suggestion(
            request.passage_id, request.task, request.text, drawn.text, judged.verdict, provenance
        )
