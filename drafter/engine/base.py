"""What an engine is to the rest of the program: the client of the child process is one."""

import threading
from collections.abc import Callable
from typing import Protocol

from drafter.engine.protocol import (
    Done,
    Failed,
    Generate,
    Progress,
    Stopped,
    Token,
    WarmUp,
)
from drafter.notice.faults import EngineFault

Event = Progress | Token | Done | Stopped | Failed
Outcome = Done | Stopped | Failed
OnEvent = Callable[[Event], None]


class Handle:
    """A request under way. Exactly one of Done, Stopped, Failed ends it."""

    def __init__(self, request_id: int, on_event: OnEvent, stop: Callable[[int], None]) -> None:
        self.id = request_id
        self._on_event = on_event
        self._stop = stop
        self._ended = threading.Event()
        self._outcome: Outcome | None = None

    @property
    def ended(self) -> bool:
        """Whether the outcome is known."""
        return self._ended.is_set()

    def stop(self) -> None:
        """Ask for the end; returns at once. `Stopped` comes within half a second."""
        self._stop(self.id)

    def wait(self, timeout: float | None = None) -> Outcome:
        """Block until the request has ended; TimeoutError if it has not in time."""
        if not self._ended.wait(timeout) or self._outcome is None:
            raise TimeoutError
        return self._outcome

    def result(self, timeout: float | None = None) -> Done:
        """Block until it is done; EngineFault when it failed or was stopped."""
        outcome = self.wait(timeout)
        if isinstance(outcome, Done):
            return outcome
        raise fault(outcome)

    def tell(self, event: Event) -> None:
        """Pass an event on; for engines. After the outcome nothing more is told."""
        if self._ended.is_set():
            return
        if isinstance(event, Done | Stopped | Failed):
            self._outcome = event
            self._on_event(event)
            self._ended.set()
        else:
            self._on_event(event)


class Engine(Protocol):
    """Nothing here blocks; events come on a thread of the engine."""

    def suggest(self, request: Generate, on_event: OnEvent) -> Handle:
        """Start a request; its id is replaced by the engine's own."""

    def warm_up(self, request: WarmUp) -> None:
        """Read the fixed part of a prompt in the background; failures are not told."""

    def unload(self) -> None:
        """Free the model's memory; the next request loads it again."""

    def close(self) -> None:
        """End for good; requests under way end as stopped."""


def fault(outcome: Stopped | Failed) -> EngineFault:
    """The fault of an outcome that is not Done."""
    if isinstance(outcome, Stopped):
        return EngineFault("engine.stopped")
    return EngineFault(outcome.code, detail=outcome.detail)
