"""What every engine does: the scripted one of the tests, the client, a server, a real model."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from drafter import messages
from drafter.engine.base import Engine, Event, fault
from drafter.engine.client import EngineClient
from drafter.engine.protocol import Done, Failed, Stopped, Token
from drafter.engine.remote import RemoteEngine
from tests.helpers.engines import PATIENCE, SOON, ScriptedEngine, ask, real_worker, scripted_worker
from tests.helpers.model_server import Script, script, serving

TEXT = "Die Auszahlung erfolgt in zwei gleichen Raten."


@dataclass
class Watcher:
    """Collects events; ``writing`` is set with the first word."""

    events: list[Event] = field(default_factory=list)
    writing: threading.Event = field(default_factory=threading.Event)

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Token):
            self.writing.set()

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Token))

    @property
    def outcomes(self) -> list[Event]:
        return [event for event in self.events if isinstance(event, Done | Stopped | Failed)]


@dataclass
class Case:
    """An engine, one that is at writing until it is stopped, and how that one is made to crash."""

    engine: Engine
    slow: Engine
    crash: Callable[[], None]
    long_text: str = TEXT
    died: str = "engine.died"


def _kill(client: EngineClient) -> None:
    assert client.child_pid is not None
    psutil.Process(client.child_pid).kill()


class EngineContract:
    """The tests; a subclass says which engine."""

    def test_the_words_that_arrive_are_the_first_candidate(self, case: Case) -> None:
        watcher = Watcher()
        done = case.engine.suggest(ask(TEXT), watcher).result(PATIENCE)
        assert watcher.text == done.candidates[0].untrusted_text != ""
        assert watcher.outcomes == [done]

    def test_requests_are_answered_in_their_order(self, case: Case) -> None:
        order: list[int] = []

        def note(event: Event) -> None:
            if isinstance(event, Done):
                order.append(event.id)

        handles = [case.engine.suggest(ask(TEXT), note) for _ in range(3)]
        for handle in handles:
            handle.result(PATIENCE)
        assert order == [handle.id for handle in handles]

    def test_a_stop_while_writing_is_quick(self, case: Case) -> None:
        watcher = Watcher()
        handle = case.slow.suggest(ask(case.long_text, max_tokens=500), watcher)
        assert watcher.writing.wait(PATIENCE)
        asked = time.monotonic()
        handle.stop()
        assert isinstance(handle.wait(PATIENCE), Stopped)
        assert time.monotonic() - asked < SOON
        assert watcher.outcomes == [Stopped(handle.id)]

    def test_a_stop_before_the_start_is_quick(self, case: Case) -> None:
        handle = case.slow.suggest(ask(case.long_text, max_tokens=500), Watcher())
        asked = time.monotonic()
        handle.stop()
        assert isinstance(handle.wait(PATIENCE), Stopped)
        assert time.monotonic() - asked < SOON

    def test_a_crash_in_mid_word_is_told_and_survived(self, case: Case) -> None:
        watcher = Watcher()
        handle = case.slow.suggest(ask(case.long_text, max_tokens=500), watcher)
        assert watcher.writing.wait(PATIENCE)
        case.crash()
        outcome = handle.wait(PATIENCE)
        assert isinstance(outcome, Failed)
        assert outcome.code == case.died
        assert "Ihr Entwurf ist unverändert" in messages.explain(fault(outcome))
        again = Watcher()
        second = case.slow.suggest(ask(case.long_text, max_tokens=500), again)
        assert again.writing.wait(PATIENCE)
        second.stop()
        assert isinstance(second.wait(PATIENCE), Stopped)

    def test_it_works_again_after_unloading(self, case: Case) -> None:
        case.engine.suggest(ask(TEXT), Watcher()).result(PATIENCE)
        case.engine.unload()
        assert case.engine.suggest(ask(TEXT), Watcher()).result(PATIENCE).candidates

    def test_closing_ends_what_is_under_way(self, case: Case) -> None:
        watcher = Watcher()
        handle = case.slow.suggest(ask(case.long_text, max_tokens=500), watcher)
        assert watcher.writing.wait(PATIENCE)
        case.slow.close()
        assert isinstance(handle.wait(PATIENCE), Stopped)


class TestScripted(EngineContract):
    @pytest.fixture
    def case(self) -> Iterator[Case]:
        slow = ScriptedEngine()
        slow.gate.clear()
        yield Case(ScriptedEngine(), slow, slow.crash)
        slow.close()


class TestClient(EngineContract):
    @pytest.fixture
    def case(self) -> Iterator[Case]:
        good = EngineClient(scripted_worker("good"))
        slow = EngineClient(scripted_worker("slow"))
        yield Case(good, slow, lambda: _kill(slow))
        good.close()
        slow.close()


class TestRemote(EngineContract):
    @pytest.fixture
    def case(self) -> Iterator[Case]:
        with serving(script()) as quick, serving(Script()) as held:
            good, slow = RemoteEngine(quick.endpoint()), RemoteEngine(held.endpoint())
            yield Case(good, slow, held.drop, died="engine.endpoint_lost")
            good.close()
            slow.close()


@pytest.mark.model
class TestRealModel(EngineContract):
    @pytest.fixture
    def case(self, model_path: Path) -> Iterator[Case]:
        client = EngineClient(real_worker(model_path))
        yield Case(client, client, lambda: _kill(client), long_text=f"{TEXT} " * 8)
        client.close()
