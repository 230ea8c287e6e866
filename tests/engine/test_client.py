"""The client on a child without a model: what it does when the child misbehaves."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.engine.client import EngineClient, EngineSettings, OnProgress
from drafter.engine.protocol import (
    ChatMessage,
    Done,
    Failed,
    Measured,
    Phase,
    Progress,
    Role,
    Stopped,
    Token,
    WarmUp,
)
from drafter.notice.faults import EngineFault, Fault
from tests.helpers.engines import PATIENCE, ask, scripted_worker


def outcome_of(settings: EngineSettings) -> object:
    client = EngineClient(settings)
    try:
        return client.suggest(ask("x"), lambda _event: None).wait(PATIENCE)
    finally:
        client.close()


def code_of(settings: EngineSettings) -> str:
    outcome = outcome_of(settings)
    assert isinstance(outcome, Failed)
    return outcome.code


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [("dies", "engine.died"), ("garbage", "engine.died"), ("refuses", "engine.model_refused")],
)
def test_a_bad_child_is_told(behaviour: str, code: str) -> None:
    assert code_of(scripted_worker(behaviour)) == code


def test_a_silent_child_is_killed() -> None:
    assert code_of(scripted_worker("silent", silence_seconds=0.05)) == "engine.hung"


def test_a_child_that_never_loads_is_killed() -> None:
    assert code_of(scripted_worker("good", load_seconds=0.0)) == "engine.load_timeout"


def test_a_program_that_is_not_there_is_told() -> None:
    settings = replace(scripted_worker("good"), command=("/gibt/es/nicht",))
    assert code_of(settings) == "engine.start_failed"


def test_a_fault_of_the_model_file_ends_the_request() -> None:
    def locate(_progress: OnProgress) -> Path:
        raise Fault("models.wrong_sum", file="x.gguf")

    assert code_of(scripted_worker("good", locate=locate)) == "models.wrong_sum"


def test_a_child_deaf_to_stop_is_killed_and_replaced() -> None:
    client = EngineClient(scripted_worker("deaf"))
    writing = threading.Event()
    handle = client.suggest(ask("x"), lambda e: writing.set() if isinstance(e, Token) else None)
    assert writing.wait(PATIENCE)
    first = client.child_pid
    handle.stop()
    assert isinstance(handle.wait(PATIENCE), Stopped)
    again = threading.Event()
    client.suggest(ask("x"), lambda e: again.set() if isinstance(e, Token) else None)
    assert again.wait(PATIENCE)
    assert client.child_pid != first
    client.close()


def test_a_stop_while_the_file_is_prepared_does_not_wait_for_it() -> None:
    release, begun = threading.Event(), threading.Event()

    def locate(progress: OnProgress) -> Path:
        progress(1, 2)
        release.wait(PATIENCE)
        return Path("x.gguf")

    client = EngineClient(scripted_worker("good", locate=locate))
    seen: list[object] = []

    def on_event(event: object) -> None:
        seen.append(event)
        begun.set()

    handle = client.suggest(ask("x"), on_event)
    assert begun.wait(PATIENCE)
    handle.stop()
    assert isinstance(handle.wait(PATIENCE), Stopped)
    assert seen[0] == Progress(handle.id, Phase.LOADING, 1, 2)
    later = client.suggest(ask("x"), lambda _event: None)
    release.set()
    assert isinstance(later.wait(PATIENCE), Done)
    client.close()


def test_a_waiting_request_can_be_stopped() -> None:
    client = EngineClient(scripted_worker("slow"))
    running = client.suggest(ask("x"), lambda _event: None)
    waiting = client.suggest(ask("y"), lambda _event: None)
    waiting.stop()
    assert isinstance(waiting.wait(PATIENCE), Stopped)
    running.stop()
    assert isinstance(running.wait(PATIENCE), Stopped)
    client.close()


def test_an_idle_child_is_ended() -> None:
    client = EngineClient(scripted_worker("good", idle_seconds=0.01))
    client.suggest(ask("x"), lambda _event: None).result(PATIENCE)
    deadline = threading.Event()
    for _ in range(500):
        if client.child_pid is None:
            break
        deadline.wait(0.01)
    assert client.child_pid is None
    assert client.suggest(ask("x"), lambda _event: None).result(PATIENCE)
    client.close()


def test_what_was_measured_is_told() -> None:
    told: list[Measured] = []
    outcome_of(scripted_worker("good", on_measured=told.append))
    assert [measured.threads for measured in told] == [2]


def test_a_warm_up_comes_after_a_suggestion() -> None:
    client = EngineClient(scripted_worker("good"))
    client.warm_up(WarmUp(0, (ChatMessage(Role.SYSTEM, "x"),), "k"))
    assert client.suggest(ask("x"), lambda _event: None).result(PATIENCE)
    client.close()


def test_a_closed_client_takes_nothing() -> None:
    client = EngineClient(scripted_worker("good"))
    client.close()
    with pytest.raises(EngineFault, match=r"engine\.closed"):
        client.suggest(ask("x"), lambda _event: None).result(PATIENCE)
