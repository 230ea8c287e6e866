"""Engines for tests: a scripted one, and the real client on a scripted or the real worker."""

import itertools
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from drafter.engine.base import Handle, OnEvent
from drafter.engine.client import EngineSettings
from drafter.engine.protocol import (
    Candidate,
    ChatMessage,
    Done,
    Failed,
    Finish,
    Generate,
    Measured,
    Phase,
    Progress,
    Role,
    Sampling,
    Stopped,
    Timing,
    Token,
    WarmUp,
)
from drafter.files.models.store import ModelStore

REPOSITORY = Path(__file__).resolve().parent.parent.parent
WORKER = Path(__file__).with_name("scripted_worker.py")
TIMING = Timing(0.2, 0.1, 0.1, 0.1, 10, 5, 5, 5)
ROUNDS = 99  # of measuring: none is missing
PATIENCE = 60.0  # seconds until a test gives up waiting; nothing ever waits that long
SOON = 5.0  # seconds in which a stop has come on the busiest machine; `bench` measures how quick


@dataclass
class ScriptedEngine:
    """Answers from a script, word by word; ``answers`` maps a part of the passage to candidates.

    ``gate`` holds the writing after the first word until it is set. ``crash`` ends the request
    under way as a dying child would. ``asked`` is set by the first request.
    """

    answers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    default: Sequence[str] = ("Ein Vorschlag der Maschine.",)
    gate: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)
    warm_ups: list[WarmUp] = field(default_factory=list)
    requests: list[Generate] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()
        self._ids = itertools.count(1)
        self._turn = threading.Lock()
        self._under_way: dict[int, Handle] = {}
        self._closed = False

    def suggest(self, request: Generate, on_event: OnEvent) -> Handle:
        """Answer on a thread of its own, one request after the other."""
        numbered = replace(request, id=next(self._ids))
        handle = Handle(numbered.id, on_event, self._stop)
        if self._closed:
            handle.tell(Failed(handle.id, "engine.closed"))
            return handle
        self.requests.append(numbered)
        self._under_way[handle.id] = handle
        self.asked.set()
        threading.Thread(target=self._answer, args=(numbered, handle), daemon=True).start()
        return handle

    def warm_up(self, request: WarmUp) -> None:
        """Remember that it was asked."""
        self.warm_ups.append(request)

    def unload(self) -> None:
        """Nothing is loaded."""

    def close(self) -> None:
        """End what is under way."""
        self._closed = True
        for number in list(self._under_way):
            self._stop(number)

    def crash(self) -> None:
        """Die in mid-word."""
        for number, handle in list(self._under_way.items()):
            handle.tell(Failed(number, "engine.died", "-9"))

    def _stop(self, number: int) -> None:
        if handle := self._under_way.get(number):
            handle.tell(Stopped(number))

    def _answer(self, request: Generate, handle: Handle) -> None:
        with self._turn:
            texts = self._texts(request)
            handle.tell(Progress(handle.id, Phase.READING, 1, 1))
            for index, word in enumerate(_words(texts[0])):
                while index and not handle.ended and not self.gate.wait(0.01):
                    pass
                handle.tell(Token(handle.id, word))
            handle.tell(Done(handle.id, _candidates(texts, request.sampling), TIMING))
            self._under_way.pop(handle.id, None)

    def _texts(self, request: Generate) -> Sequence[str]:
        if request.given:
            return request.given
        passage = request.messages[-1].content
        for part, texts in self.answers.items():
            if part in passage:
                return texts
        return self.default


def _words(text: str) -> list[str]:
    parts = text.split(" ")
    return [part + " " for part in parts[:-1]] + parts[-1:]


def _candidates(texts: Sequence[str], sampling: Sequence[Sampling]) -> tuple[Candidate, ...]:
    drawn = zip(texts, itertools.chain(sampling, itertools.repeat(Sampling())), strict=False)
    return tuple(
        Candidate(text, len(_words(text)), Finish.END, how.temperature, how.seed)
        for text, how in drawn
    )


def ask(text: str, **changes: object) -> Generate:
    """A small request."""
    messages = (
        ChatMessage(Role.SYSTEM, "Wiederhole den Text genau."),
        ChatMessage(Role.USER, "Der Antrag vom 14.05.2026 ist unvollständig."),
        ChatMessage(Role.ASSISTANT, "Der Antrag vom 14.05.2026 ist unvollständig."),
        ChatMessage(Role.USER, text),
    )
    request = Generate(0, messages, "test", 3, facts=None, max_tokens=60, copy_from=text)
    return replace(request, **changes)  # type: ignore[arg-type]


def scripted_worker(behaviour: str, **changes: object) -> EngineSettings:
    """Settings for the real client on a child without a model; see ``scripted_worker.py``."""
    settings = EngineSettings(
        locate=lambda _progress: Path("kein-modell.gguf"),
        command=(sys.executable, str(WORKER), behaviour),
        environment={"PYTHONPATH": str(REPOSITORY)},
    )
    return replace(settings, **changes)  # type: ignore[arg-type]


def embedded_model() -> Path:
    """The embedded model, joined once into the build folder of the checkout."""
    store = ModelStore(REPOSITORY / "models" / "manifest.toml", REPOSITORY / "build" / "models")
    return store.ready()


def real_worker(path: Path) -> EngineSettings:
    """Settings for the real client on the real worker, without measuring first."""
    return EngineSettings(
        locate=lambda _progress: path, context_tokens=3072, measured=one_thread(4, 3.0)
    )


def one_thread(width: int, cost: float) -> Measured:
    """A machine that needs no measuring: a batch of ``width`` costs so many single tokens."""
    return Measured(1, {1: {1: 1.0, width: cost}}, rounds=ROUNDS)
