"""The model server in the house: who is asked at all, and what happens when it goes wrong."""

import socket
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from drafter import messages
from drafter.engine.base import Event, fault
from drafter.engine.protocol import Done, Failed, Finish, Sampling, Stopped, Token
from drafter.engine.remote import Patience, RemoteEngine
from drafter.notice.endpoint import LOOPBACK, Endpoint
from tests.helpers.engines import PATIENCE, SOON, ask
from tests.helpers.model_server import ANSWERS, Certificate, Script, certificate, script, serving

TEXT = "Die Auszahlung erfolgt in zwei gleichen Raten."
BROKEN_OFF = b'data: {"choices": [{"delta": {"content": "Die"}}]}\n\ndata: [DONE]\n\n'
DRAWN = (Sampling(), Sampling(0.7, 11))


def outcome(
    endpoint: Endpoint, patience: Patience | None = None, sampling: tuple[Sampling, ...] = DRAWN
) -> Event:
    with closing(RemoteEngine(endpoint, patience)) as engine:
        request = ask(TEXT, sampling=sampling, stop=("</text>",))
        return engine.suggest(request, lambda _event: None).wait(PATIENCE)


def failure(endpoint: Endpoint, patience: Patience | None = None) -> tuple[str, str]:
    """The code of the failure and the sentence that a person reads."""
    found = outcome(endpoint, patience)
    assert isinstance(found, Failed)
    return found.code, messages.explain(fault(found))


def listening(taken: socket.socket, pin: str = "") -> Endpoint:
    return Endpoint(bool(pin), LOOPBACK, taken.getsockname()[1], "/v1", "hausmodell", pin)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("certificate"))


# ── Asking ──────────────────────────────────────────────────────────────────


def test_each_candidate_is_asked_for_and_the_greedy_one_first() -> None:
    with serving(script()) as server:
        done = outcome(server.endpoint())
        assert isinstance(done, Done)
        assert tuple(c.untrusted_text for c in done.candidates) == ANSWERS
        assert [(c.temperature, c.seed) for c in done.candidates] == [(0.0, 0), (0.7, 11)]
        asked = server.script.requests
    assert [(a["temperature"], a["seed"]) for a in asked] == [(0.0, 0), (0.7, 11)]
    assert asked[0]["model"] == "hausmodell"
    assert asked[0]["stop"] == ["</text>"]
    assert asked[0]["messages"][-1] == {"role": "user", "content": TEXT}
    assert server.script.paths == ["/v1/chat/completions"] * 2


def test_tokens_and_time_are_counted() -> None:
    with serving(script()) as server:
        done = outcome(server.endpoint(), sampling=DRAWN[:1])
    assert isinstance(done, Done)
    assert done.timing.tokens == len(ANSWERS[0].split(" "))
    assert 0 < done.timing.first_token_seconds <= done.timing.seconds


def test_an_answer_cut_at_its_length_says_so() -> None:
    raw = b'data: {"choices": [{"delta": {"content": "Die"}, "finish_reason": "length"}]}\n\n'
    with serving(replace(script(), raw=raw)) as server:
        done = outcome(server.endpoint(), sampling=DRAWN[:1])
    assert isinstance(done, Done)
    assert (done.candidates[0].untrusted_text, done.candidates[0].finish) == ("Die", Finish.LENGTH)


def test_proxies_of_the_environment_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    with serving(script()) as server:
        assert isinstance(outcome(server.endpoint()), Done)


# ── Whom not to ask ─────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("host", "secure", "reason"),
    [
        ("93.184.216.34", True, "nicht im Haus"),
        ("169.254.1.1", True, "nicht im Haus"),
        ("fe80::1", True, "nicht im Haus"),
        ("0.0.0.0", True, "nicht im Haus"),  # noqa: S104 - an address to be refused
        ("::ffff:127.0.0.1", False, "nicht im Haus"),
        ("modell.landkreis.example", True, "IP-Adresse"),
        ("127.1", False, "IP-Adresse"),
        ("10.0.0.5", False, "unverschlüsselt"),
    ],
)
def test_other_addresses_are_refused_before_a_socket_is_made(
    host: str, secure: bool, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr(socket, "socket", made.append)
    pin = "ab" * 32 if secure else ""
    code, sentence = failure(Endpoint(secure, host, 8443, "/v1", "hausmodell", pin))
    assert code == "engine.endpoint_refused"
    assert reason in sentence
    assert made == []


def test_the_pinned_certificate_is_enough(own: Certificate) -> None:
    with serving(script(), own.context) as server:
        assert isinstance(outcome(server.endpoint(own.pin)), Done)


def test_a_wrong_certificate_gets_not_a_word(own: Certificate) -> None:
    with serving(script(), own.context) as server:
        code, sentence = failure(server.endpoint("ab" * 32))
        assert server.script.requests == []
    assert code == "engine.endpoint_certificate"
    assert "anderen Zertifikat" in sentence
    assert server.endpoint("ab" * 32).origin in sentence


def test_a_server_without_tls_gets_not_a_word() -> None:
    with serving(script()) as server:
        assert failure(server.endpoint("ab" * 32))[0] == "engine.endpoint_tls"
        assert server.script.requests == []


def test_a_redirect_is_not_followed() -> None:
    with serving(script()) as target:
        elsewhere = {"Location": f"{target.endpoint().origin}/v1/chat/completions"}
        with serving(replace(script(), status=307, headers=elsewhere)) as server:
            assert failure(server.endpoint())[0] == "engine.endpoint_redirect"
        assert target.connections == 0


# ── Faults ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"status": 503}, "engine.endpoint_busy", "in einer Minute"),
        ({"status": 404}, "engine.endpoint_http", "HTTP 404"),
        ({"status": 500}, "engine.endpoint_http", "HTTP 500"),
        ({"headers": {"Content-Type": "text/html"}}, "engine.endpoint_answer", "verworfen"),
        ({"raw": b"data: {nicht\n\n"}, "engine.endpoint_answer", "verworfen"),
        ({"raw": b'data: {"error": {"message": "x"}}\n\n'}, "engine.endpoint_answer", "verworfen"),
        ({"raw": b"data: \xff\xfe\n\n"}, "engine.endpoint_answer", "verworfen"),
        ({"raw": b"data: " + b"x" * (1 << 21)}, "engine.endpoint_answer", "verworfen"),
        ({"raw": b""}, "engine.endpoint_lost", "abgebrochen"),
        ({"raw": BROKEN_OFF}, "engine.endpoint_lost", "abgebrochen"),
        ({"mute": True}, "engine.endpoint_slow", "zu lange"),
    ],
)
def test_a_fault_of_the_server_is_one_sentence(
    change: dict[str, object], code: str, words: str
) -> None:
    with serving(replace(script(), **change)) as server:  # type: ignore[arg-type]
        found, sentence = failure(server.endpoint(), Patience(silence=0.3))
    assert found == code
    assert words in sentence
    assert "Ihr Entwurf ist unverändert" in sentence


def test_nobody_at_the_address() -> None:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))  # so that nobody else listens there
        endpoint = listening(taken)
        code, sentence = failure(endpoint)
    assert code == "engine.endpoint_unreachable"
    assert endpoint.origin in sentence


def test_a_talkative_server_is_ended_at_last() -> None:
    with serving(script()) as server:
        assert failure(server.endpoint(), Patience(candidate=0.0))[0] == "engine.endpoint_slow"


# ── Stopping ────────────────────────────────────────────────────────────────


def stopped_within(engine: RemoteEngine, until: Callable[[Event], bool]) -> float:
    """Seconds that a stop takes which is asked for at an event."""
    asked: list[float] = []

    def hear(event: Event) -> None:
        if until(event) and not asked:
            asked.append(time.monotonic())
            handle.stop()

    handle = engine.suggest(ask(TEXT), hear)
    assert isinstance(handle.wait(PATIENCE), Stopped)
    return time.monotonic() - asked[0]


def test_a_stop_in_mid_word_closes_the_connection(own: Certificate) -> None:
    with serving(Script(), own.context) as server:
        with closing(RemoteEngine(server.endpoint(own.pin))) as engine:
            assert stopped_within(engine, lambda event: isinstance(event, Token)) < SOON
            server.script.gate.set()
            assert isinstance(engine.suggest(ask(TEXT), lambda _: None).wait(PATIENCE), Done)
        assert server.connections == 2


def test_a_stop_while_the_server_reads_is_quick() -> None:
    with (
        serving(replace(script(), mute=True)) as server,
        closing(RemoteEngine(server.endpoint())) as engine,
    ):
        assert stopped_within(engine, lambda _event: True) < SOON


def test_a_stop_while_connecting_is_quick_and_nothing_is_sent(own: Certificate) -> None:
    with socket.create_server((LOOPBACK, 0)) as deaf:  # takes a connection, never shakes hands
        endpoint = listening(deaf, own.pin)
        with closing(RemoteEngine(endpoint)) as engine:
            handle = engine.suggest(ask(TEXT), lambda _event: None)
            connection, _ = deaf.accept()
            with connection:
                begin = time.monotonic()
                handle.stop()
                assert isinstance(handle.wait(PATIENCE), Stopped)
                assert time.monotonic() - begin < SOON
                connection.settimeout(PATIENCE)
                sent = b"".join(iter(lambda: connection.recv(65536), b""))
    assert TEXT.encode() not in sent


def test_a_request_after_the_end_is_told_so() -> None:
    engine = RemoteEngine(Endpoint(False, LOOPBACK, 9, "/v1", "hausmodell"))
    engine.close()
    told = engine.suggest(ask(TEXT), lambda _event: None).wait(PATIENCE)
    assert isinstance(told, Failed)
    assert told.code == "engine.closed"
