"""A model server by policy: profile → server → guard → decision → record."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.files.models.evaluations import Found
from drafter.notice.authority import AiPolicy
from drafter.notice.document import Task
from drafter.notice.endpoint import Endpoint
from drafter.notice.faults import Fault
from drafter.session.events import Failed, Finished
from drafter.session.notice_session import NoticeSession
from drafter.session.opening import admitted_addresses, make_workspace
from drafter.session.workspace import Workspace
from tests.helpers.engines import REPOSITORY, ScriptedEngine
from tests.helpers.model_server import Certificate, ModelServer, certificate, script, serving
from tests.helpers.workspaces import grant, offered, places, suggestions

PASSAGE = "voraussetzungen"
GOOD = (
    "Die Voraussetzungen für die Bewilligung liegen vor. Das Vorhaben dient dem Zweck des "
    "Programms, die Gesamtfinanzierung ist gesichert und mit dem Vorhaben wurde vor der "
    "Bewilligung nicht ohne Zustimmung begonnen. Die Ausgaben, die Sie beantragt haben, sind in "
    "Höhe von 54.000,00 EUR notwendig und angemessen."
)
BAD = GOOD.replace("54.000,00", "45.000,00")
MARK = "\n[remedies]"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("certificate"))


def policy(endpoint: Endpoint) -> str:
    return (
        f'\n[ai_policy.endpoint]\nurl = "{endpoint.origin}/v1"\nmodel = "{endpoint.model}"\n'
        f'certificate_sha256 = "{endpoint.certificate_sha256}"\n'
    )


def install(templates: Path, authority: str, endpoint: Endpoint) -> None:
    """Enter the server in the profile of one authority."""
    file = templates / "authorities" / authority / "profile.toml"
    text = file.read_text(encoding="utf-8")
    assert MARK in text
    file.write_text(text.replace(MARK, policy(endpoint) + MARK, 1), encoding="utf-8")


@contextmanager
def house(folder: Path, endpoint: Endpoint, authority: str = "heidekreis") -> Iterator[Workspace]:
    """A workspace in which one authority has a model server."""
    here = places(folder / "user")
    templates = Path(shutil.copytree(here.templates, folder / "templates"))
    install(templates, authority, endpoint)
    with closing(make_workspace(replace(here, templates=templates))) as space:
        yield space


@pytest.fixture
def server(own: Certificate) -> Iterator[ModelServer]:
    with serving(replace(script(), answers=(GOOD, BAD)), own.context) as running:
        yield running


def test_the_guard_judges_what_a_server_writes(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    with house(tmp_path, server.endpoint(own.pin)) as space:
        finished = suggestions(grant(space), PASSAGE)
        assert isinstance(finished, Finished)
    assert [plain(s.untrusted_text) for s in finished.offered] == [GOOD]
    assert [plain(s.untrusted_text) for s in finished.withheld] == [BAD]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_record_names_the_server_and_no_file(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    with house(tmp_path, server.endpoint(own.pin)) as space:
        session = grant(space)
        offered(session, PASSAGE)
        session.accept(PASSAGE)
        session.export(tmp_path / "a.docx")
        lines = space.places.audit_log.read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line)["payload"] for line in lines]
    made = next(entry for entry in entries if entry["kind"] == "decision")["provenance"]
    assert made["model"] == "hausmodell"
    assert made["model_sha256"] == ""
    assert made["endpoint"] == server.endpoint(own.pin).origin
    assert made["certificate_sha256"] == own.pin


def test_only_the_authority_with_the_policy_asks_the_server(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    local = ScriptedEngine(default=(GOOD,))
    with house(tmp_path, server.endpoint(own.pin), "celle") as space:
        space.suggester._make_engine = lambda _model: local
        assert isinstance(suggestions(grant(space), PASSAGE), Finished)
        assert (len(local.requests), server.connections) == (1, 0)
        assert isinstance(suggestions(celle(space), PASSAGE), Finished)
        assert len(local.requests) == 1
        assert server.connections > 0


def celle(space: Workspace) -> NoticeSession:
    case = space.case("zuwendungsbescheid", "ki-strategie")
    return space.new_notice("zuwendungsbescheid", "celle", case)


def test_a_wrong_certificate_leaves_the_notice_as_it_is(
    server: ModelServer, tmp_path: Path
) -> None:
    with house(tmp_path, server.endpoint("ab" * 32)) as space:
        session = grant(space)
        before = session.notice
        last = suggestions(session, PASSAGE)
        assert isinstance(last, Failed)
        assert last.fault.code == "engine.endpoint_certificate"
        assert session.notice is before
    assert server.script.requests == []


def test_a_minimum_is_demanded_of_a_server_as_well(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    endpoint = server.endpoint(own.pin)
    demanding = AiPolicy(admitted_models=("x",), minimum_offered_share=0.5, endpoint=endpoint)
    with house(tmp_path, endpoint) as space:
        suggester = space.suggester.for_policy(demanding)
        with pytest.raises(Fault) as caught:
            suggester.require(demanding)
        assert caught.value.code == "session.not_evaluated"
        suggester.remember_evaluation(Found(0.9, 0, 100))
        suggester.require(demanding)
        # Another certificate is another server: it has to show what it can.
        changed = replace(demanding, endpoint=replace(endpoint, certificate_sha256="ab" * 32))
        with pytest.raises(Fault):
            space.suggester.for_policy(changed).require(changed)


# ── The process lets exactly that address through ───────────────────────────

PROBE = """
import socket, sys
from pathlib import Path
from drafter import silence
from drafter.session.opening import admitted_addresses

def allowed():
    reads.append(1)
    return admitted_addresses(Path(sys.argv[1]))

reads = []
silence.enforce(allowed)
host, port = "127.0.0.1", int(sys.argv[2])

def attempt(action):
    try:
        action()
    except silence.NetworkRefusedError as refusal:
        return str(refusal)
    except OSError as problem:
        return type(problem).__name__
    return "allowed"

def connect(address, kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as one:
        one.connect(address)

def listen():
    with socket.socket() as one:
        one.bind((host, 0))

def send():
    with socket.socket() as one:
        one.sendto(b"x", (host, port))

print(
    attempt(lambda: connect((host, port))),
    attempt(lambda: connect((host, port + 1))),
    attempt(lambda: connect(("127.0.0.2", port))),
    attempt(lambda: connect(("localhost", port))),
    attempt(lambda: connect((host, port), socket.SOCK_DGRAM)),
    attempt(listen),
    attempt(send),
    attempt(lambda: socket.getaddrinfo("localhost", port)),
    len(reads),
)
"""


def probe(authorities: Path, port: int) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(authorities), str(port)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=REPOSITORY,
    )
    return done.stdout.split()


def test_the_process_connects_to_that_address_and_port_alone(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    authorities = tmp_path / "authorities"
    shutil.copytree(places(tmp_path).authorities, authorities)
    assert probe(authorities, server.port) == [*["socket.__new__"] * 7, "socket.getaddrinfo", "1"]
    install(tmp_path, "celle", server.endpoint(own.pin))
    (authorities / "uelzen" / "profile.toml").write_text("kein TOML", encoding="utf-8")
    assert probe(authorities, server.port) == [
        "allowed",
        *["socket.connect"] * 3,
        "socket.__new__",
        "socket.bind",
        "socket.sendto",
        "socket.getaddrinfo",
        "1",
    ]


def test_a_policy_that_is_switched_off_opens_nothing(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    shutil.copytree(places(tmp_path).authorities, tmp_path / "authorities")
    install(tmp_path, "celle", server.endpoint(own.pin))
    file = tmp_path / "authorities" / "celle" / "profile.toml"
    assert admitted_addresses(tmp_path / "authorities") == {("127.0.0.1", server.port)}
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("enabled = true", "enabled = false"), encoding="utf-8")
    assert admitted_addresses(tmp_path / "authorities") == frozenset()


def test_every_task_goes_the_same_way(
    server: ModelServer, own: Certificate, tmp_path: Path
) -> None:
    with house(tmp_path, server.endpoint(own.pin)) as space:
        session = grant(space)
        session.warm_up(Task.CLEAR)
        assert server.connections == 0  # nothing is sent before somebody asks
        passage = session.notice.passage(PASSAGE)
        for task in passage.tasks:
            assert isinstance(suggestions(session, PASSAGE, task), Finished)
