"""The engine of the program: starts the child when needed, times it, kills it, starts it anew.

One thread, the conductor, owns all state and takes notes from a queue: requests, stops, replies of
the child, its end. So there are no locks, and no caller ever waits.
"""

import itertools
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from drafter.engine.base import Event, Handle, OnEvent
from drafter.engine.child import Child, worker_command
from drafter.engine.protocol import (
    Done,
    Failed,
    Generate,
    Load,
    Measured,
    Phase,
    Progress,
    Ready,
    Reply,
    Stop,
    Stopped,
    Token,
    Tuned,
    WarmUp,
)
from drafter.notice.faults import Fault

OnProgress = Callable[[int, int], None]
Locate = Callable[[OnProgress], Path]


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How the engine runs.

    ``locate`` brings the path of the verified model file, however long that takes (joining,
    hashing); it runs on a thread of its own, and a `Fault` it raises ends the request.
    ``measured``: what earlier loads have measured; ``on_measured`` is told what is known now.
    """

    locate: Locate
    context_tokens: int = 4096
    measured: Measured = field(default_factory=Measured)
    on_measured: Callable[[Measured], None] | None = None
    idle_seconds: float = 600.0
    load_seconds: float = 180.0  # an old disk and a big model
    silence_seconds: float = 120.0  # without a word from the child while it works
    stop_seconds: float = 0.3  # what is not stopped by then is killed
    command: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


class _State(Enum):
    DOWN = auto()
    LOCATING = auto()
    LOADING = auto()
    READY = auto()


@dataclass(frozen=True, slots=True)
class _Job:
    request: Generate | WarmUp
    handle: Handle


Note = Callable[[], None]


class EngineClient:
    """See `drafter.engine.base.Engine`."""

    def __init__(self, settings: EngineSettings) -> None:
        self._settings = settings
        self._measured = settings.measured
        self._ids = itertools.count(1)
        self._notes: queue.SimpleQueue[Note] = queue.SimpleQueue()
        self._waiting: deque[_Job] = deque()
        self._current: _Job | None = None
        self._sent = False
        self._stopping = False
        self._state = _State.DOWN
        self._child: Child | None = None
        self._deadline: float | None = None
        self._closed = False
        self._conductor = threading.Thread(target=self._conduct, daemon=True, name="engine")
        self._conductor.start()

    # Called by anyone, on any thread.

    def suggest(self, request: Generate, on_event: OnEvent) -> Handle:
        """Start a request; returns at once."""
        return self._submit(request, on_event)

    def warm_up(self, request: WarmUp) -> None:
        """Read the fixed part of a prompt when nothing else is to do."""
        self._submit(request, lambda _event: None)

    def unload(self) -> None:
        """End the child unless it works."""
        self._notes.put(self._unload)

    def close(self) -> None:
        """End for good; returns when the child is gone or killed."""
        self._notes.put(self._close)
        if threading.current_thread() is not self._conductor:
            self._conductor.join(timeout=5)

    @property
    def child_pid(self) -> int | None:
        """The process id of the child, None when none runs."""
        child = self._child
        return child.pid if child is not None else None

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory."""
        return self._state is _State.READY

    def _submit(self, request: Generate | WarmUp, on_event: OnEvent) -> Handle:
        numbered = replace(request, id=next(self._ids))
        handle = Handle(numbered.id, on_event, self._ask_stop)
        self._notes.put(lambda: self._take(_Job(numbered, handle)))
        if self._closed:
            self._drain()
        return handle

    def _ask_stop(self, request_id: int) -> None:
        self._notes.put(lambda: self._stop(request_id))

    # All below runs on the conductor.

    def _conduct(self) -> None:
        while not self._closed:
            try:
                note = self._notes.get(timeout=self._patience())
            except queue.Empty:
                note = self._too_late
            note()
        self._drain()

    def _drain(self) -> None:
        """Work off the notes after the end; a request that comes too late is told so."""
        while True:
            try:
                self._notes.get_nowait()()
            except queue.Empty:
                return

    def _patience(self) -> float | None:
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())

    def _wait_for(self, seconds: float | None) -> None:
        self._deadline = None if seconds is None else time.monotonic() + seconds

    def _take(self, job: _Job) -> None:
        if self._closed:
            job.handle.tell(Failed(job.handle.id, "engine.closed"))
            return
        self._waiting.append(job)
        current = self._current
        if current is not None and self._sent and _in_the_way(current.request, job.request):
            self._stop(current.request.id)
        self._advance()

    def _advance(self) -> None:
        """Start what can be started."""
        if self._current is None:
            if not self._waiting:
                return
            self._current = self._next_job()
            self._sent = self._stopping = False
        if self._state is _State.DOWN:
            self._locate()
        elif self._state is _State.READY and not self._sent and self._child is not None:
            self._sent = True
            self._wait_for(self._settings.silence_seconds)
            self._child.send(self._current.request)

    def _next_job(self) -> _Job:
        """Suggestions before warm-ups."""
        for job in self._waiting:
            if isinstance(job.request, Generate):
                self._waiting.remove(job)
                return job
        return self._waiting.popleft()

    def _locate(self) -> None:
        self._state = _State.LOCATING
        self._wait_for(None)

        def run() -> None:
            try:
                path = self._settings.locate(self._report_loading)
            except Fault as fault:
                failure = Failed(0, fault.code, fault.data.get("detail", ""))
                self._notes.put(lambda: self._not_located(failure))
            else:
                self._notes.put(lambda: self._load(path))

        threading.Thread(target=run, daemon=True, name="engine-locate").start()

    def _report_loading(self, done: int, total: int) -> None:
        self._notes.put(lambda: self._tell(Progress(0, Phase.LOADING, done, total)))

    def _not_located(self, failure: Failed) -> None:
        self._state = _State.DOWN
        self._end(failure)

    def _load(self, path: Path) -> None:
        if self._current is None and not self._waiting:
            self._state = _State.DOWN
            return
        settings = self._settings
        self._state = _State.LOADING
        try:
            self._child = self._start_child()
        except OSError as error:
            self._state = _State.DOWN
            self._end(Failed(0, "engine.start_failed", type(error).__name__))
            return
        self._child.send(Load(str(path), settings.context_tokens, self._measured))
        self._wait_for(settings.load_seconds)
        self._tell(Progress(0, Phase.LOADING, 0, 0))

    def _start_child(self) -> Child:
        born: list[Child] = []

        def on_reply(reply: Reply) -> None:
            self._notes.put(lambda: self._hear(born, reply))

        def on_gone(code: int) -> None:
            self._notes.put(lambda: self._gone(born, code))

        command = self._settings.command or worker_command()
        child = Child(command, on_reply, on_gone, self._settings.environment)
        born.append(child)
        return child

    def _hear(self, born: list[Child], reply: Reply) -> None:
        if not born or born[0] is not self._child:
            return  # a child that was given up
        if isinstance(reply, Ready | Tuned):
            self._measured = reply.measured
            if self._settings.on_measured is not None:
                self._settings.on_measured(reply.measured)
            if isinstance(reply, Ready):
                self._state = _State.READY
                self._advance_or_rest()
        elif isinstance(reply, Progress | Token):
            if not self._stopping:
                self._wait_for(self._settings.silence_seconds)
                self._tell(reply)
        elif self._state is _State.LOADING and isinstance(reply, Failed):
            self._kill()
            self._end(reply)
        else:
            self._end(reply)

    def _gone(self, born: list[Child], code: int) -> None:
        if not born or born[0] is not self._child:
            return
        self._forget_child()
        self._end(Failed(0, "engine.died", str(code)))

    def _stop(self, request_id: int) -> None:
        for job in self._waiting:
            if job.request.id == request_id:
                self._waiting.remove(job)
                job.handle.tell(Stopped(request_id))
                return
        if self._current is None or self._current.request.id != request_id or self._stopping:
            return
        if self._sent and self._child is not None:
            self._stopping = True
            self._wait_for(self._settings.stop_seconds)
            self._child.send(Stop(request_id))
            return
        if self._state is _State.LOADING:
            self._kill()
        self._end(Stopped(request_id))

    def _too_late(self) -> None:
        """A deadline passed: of a stop, of the load, of the work, or of idleness."""
        stopping, loading, working = self._stopping, self._state is _State.LOADING, self._current
        self._kill()
        if stopping:
            self._end(Stopped(0))
        elif working is not None:
            self._end(Failed(0, "engine.load_timeout" if loading else "engine.hung"))

    def _tell(self, event: Event) -> None:
        if self._current is not None:
            self._current.handle.tell(replace(event, id=self._current.request.id))

    def _end(self, outcome: Done | Stopped | Failed) -> None:
        """The current request has ended; go on with the next."""
        job, self._current = self._current, None
        self._stopping = self._sent = False
        if job is not None:
            job.handle.tell(replace(outcome, id=job.request.id))
        self._advance_or_rest()

    def _advance_or_rest(self) -> None:
        if self._current is None and not self._waiting:
            loaded = self._state is _State.READY
            self._wait_for(self._settings.idle_seconds if loaded else None)
        else:
            self._advance()

    def _unload(self) -> None:
        if self._current is None:
            self._kill()

    def _kill(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._forget_child()

    def _forget_child(self) -> None:
        self._child = None
        if self._state is not _State.LOCATING:
            self._state = _State.DOWN
        self._deadline = None

    def _close(self) -> None:
        jobs = [*([self._current] if self._current else []), *self._waiting]
        self._waiting.clear()
        self._current = None
        self._kill()
        self._closed = True
        for job in jobs:
            job.handle.tell(Stopped(job.request.id))


def _in_the_way(running: Generate | WarmUp, new: Generate | WarmUp) -> bool:
    """A warm-up gives way to a suggestion, unless it reads what that needs."""
    return (
        isinstance(running, WarmUp)
        and isinstance(new, Generate)
        and running.prefix_key != new.prefix_key
    )
