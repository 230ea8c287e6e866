"""Small model servers on loopback: a made-up one in a thread, and a certificate for it."""

import contextlib
import json
import re
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from drafter.notice.endpoint import LOOPBACK, Endpoint

ANSWERS = ("Die Auszahlung erfolgt in zwei Raten – „je zur Hälfte“.", "Es gibt zwei Raten.")


@dataclass
class Script:
    """What the server does. ``gate`` holds the writing after the first word until it is set.

    ``raw``: this in place of the chunks, ``status`` and ``headers`` in place of the good ones.
    """

    answers: tuple[str, ...] = ANSWERS
    gate: threading.Event = field(default_factory=threading.Event)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    mute: bool = False
    requests: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


class ModelServer(ThreadingHTTPServer):
    """An OpenAI-compatible server that follows a script; ``drop`` cuts all its connections."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, script: Script, context: ssl.SSLContext | None = None) -> None:
        super().__init__((LOOPBACK, 0), _Handler)
        self.script = script
        self.context = context
        self.live: set[socket.socket] = set()
        self.connections = 0
        self.ended = threading.Event()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def endpoint(self, pin: str = "") -> Endpoint:
        return Endpoint(bool(pin), LOOPBACK, self.port, "/v1", "hausmodell", pin)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection, on a thread of its own; so that is where TLS begins."""
        self.connections += 1
        with contextlib.suppress(OSError):  # clients that turn away are part of the tests
            if self.context is not None:
                request = self.context.wrap_socket(request, server_side=True)
            self.live.add(request)
            with contextlib.closing(request):
                super().finish_request(request, client_address)
        self.live.discard(request)

    def drop(self) -> None:
        for connection in list(self.live):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)

    def end(self) -> None:
        self.ended.set()
        self.script.gate.set()
        self.drop()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer
    protocol_version = "HTTP/1.1"
    wbufsize = 0

    def do_POST(self) -> None:
        script = self.server.script
        length = int(self.headers["Content-Length"])
        content = self.rfile.read(length)
        if len(content) < length:
            return  # stopped before the request was out
        script.requests.append(json.loads(content))
        script.paths.append(self.path)
        if script.mute:
            self.server.ended.wait()
            return
        self.send_response(script.status)
        for name, value in {"Content-Type": "text/event-stream", **script.headers}.items():
            self.send_header(name, value)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if script.raw is not None:
            self._send(script.raw)
        else:
            self._stream(script)
        self.wfile.write(b"0\r\n\r\n")
        self.close_connection = True

    def _stream(self, script: Script) -> None:
        answer = script.answers[(len(script.requests) - 1) % len(script.answers)]
        self._chunk({"role": "assistant"}, None)
        for number, word in enumerate(answer.split(" ")):
            if number:
                script.gate.wait()
            self._chunk({"content": f" {word}" if number else word}, None)
            self._send(b": noch da\n\n")
        self._chunk({}, "stop")
        self._send(b"data: [DONE]\n\n")

    def _chunk(self, delta: dict[str, str], finish: str | None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        event = json.dumps({"object": "chat.completion.chunk", "choices": [choice]})
        self._send(f"data: {event}\n\n".encode())

    def _send(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base
        """Say nothing."""


@contextlib.contextmanager
def serving(script: Script, context: ssl.SSLContext | None = None) -> Iterator[ModelServer]:
    """A server for the time of a test."""
    server = ModelServer(script, context)
    # Looks often whether it should end: the time that ``end`` takes.
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.end()
        thread.join()


def script() -> Script:
    """A script without a pause."""
    made = Script()
    made.gate.set()
    return made


@dataclass(frozen=True)
class Certificate:
    """A self-made certificate with its pin; ``file`` holds it with its key."""

    file: Path
    context: ssl.SSLContext
    pin: str


def certificate(folder: Path) -> Certificate:
    """Make one, already expired: the pin counts and nothing else."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Modellserver")])
    begin = datetime(2020, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("10.9.9.9"))]), False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    der = made.public_bytes(serialization.Encoding.DER)
    return Certificate(file, context, sha256(der).hexdigest())


@contextlib.contextmanager
def llama_server(model: Path, own: Certificate) -> Iterator[Endpoint]:
    """llama-cpp-python's own server over TLS, in a process of its own; it chooses the port."""
    settings = {
        "model": model, "model_alias": "hausmodell", "host": LOOPBACK, "port": 0, "n_ctx": 2048,
        "n_threads": 2, "ssl_keyfile": own.file, "ssl_certfile": own.file,
    }  # fmt: skip
    options = [str(part) for name, value in settings.items() for part in (f"--{name}", value)]
    with subprocess.Popen(
        [sys.executable, "-m", "llama_cpp.server", *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stderr is not None
            said = []
            for line in process.stderr:
                said.append(line)
                if running := re.search(r"Uvicorn running on https://[\d.]+:(\d+)", line):
                    break
            else:
                raise AssertionError("".join(said[-20:]))
            threading.Thread(target=process.stderr.read, daemon=True).start()
            yield Endpoint(True, LOOPBACK, int(running[1]), "/v1", "hausmodell", own.pin)
        finally:
            process.kill()
