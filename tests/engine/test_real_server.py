"""llama-cpp-python's own server with the embedded model, asked over pinned TLS."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from drafter.engine.base import Event
from drafter.engine.protocol import Done, Failed, Finish, Sampling, Stopped, Token
from drafter.engine.remote import RemoteEngine
from drafter.notice.endpoint import Endpoint
from tests.helpers.engines import PATIENCE, ask
from tests.helpers.model_server import certificate, llama_server

pytestmark = pytest.mark.model
TEXT = "Die Auszahlung erfolgt in zwei gleichen Raten."


@pytest.fixture(scope="module")
def endpoint(model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    own = certificate(tmp_path_factory.mktemp("certificate"))
    with llama_server(model_path, own) as running:
        yield running


def test_the_server_writes_candidates_and_goes_on_after_a_stop(endpoint: Endpoint) -> None:
    events: list[Event] = []

    def stop_at_first_word(event: Event) -> None:
        events.append(event)
        if isinstance(event, Token):
            stopped.stop()

    with closing(RemoteEngine(endpoint)) as engine:
        stopped = engine.suggest(ask(f"{TEXT} " * 8, max_tokens=300), stop_at_first_word)
        assert isinstance(stopped.wait(PATIENCE), Stopped)
        request = ask(TEXT, sampling=(Sampling(), Sampling(0.7, 3)), stop=("</text>",))
        done = engine.suggest(request, events.append).wait(PATIENCE)
    assert isinstance(done, Done)
    greedy, drawn = done.candidates
    assert "Auszahlung" in greedy.untrusted_text
    assert greedy.finish is Finish.END
    assert drawn.untrusted_text
    told = "".join(e.text for e in events if isinstance(e, Token) and e.id == done.id)
    assert told == greedy.untrusted_text


def test_a_prompt_that_is_too_long_is_no_answer(endpoint: Endpoint) -> None:
    with closing(RemoteEngine(endpoint)) as engine:
        told = engine.suggest(ask(TEXT * 400), lambda _event: None).wait(PATIENCE)
    assert isinstance(told, Failed)
    assert told.code == "engine.endpoint_lost"  # this server just ends the stream
