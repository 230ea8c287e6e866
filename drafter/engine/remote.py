"""An engine on a model server in the house: the one module that opens a connection.

A connection is opened only to an `Endpoint` that `drafter.notice.endpoint` lets pass, over TCP to
its literal address, without a proxy, a look-up of a name or a redirect. Over TLS the certificate is
compared with the pin of the profile after the handshake and before a word is sent. The pin replaces
the authorities of the system and the check of names and dates: it admits one key and no other.

What a child process can do and a server of others cannot: a fact lock is not part of the interface
that all servers share, so invented figures are not made impossible here. Nothing else changes: each
candidate goes through the same guard on this machine, which withholds it where a figure, date,
amount or name differs, and a person decides. Nor is there a score of the candidates.

As in `drafter.engine.client`, one thread, the conductor, owns all state and tells all events. Each
request talks on a thread of its own, which can be given up at once while it waits for the network.
"""

import contextlib
import hashlib
import hmac
import itertools
import queue
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead

from drafter.engine import chat_completions
from drafter.engine.base import Event, Handle, OnEvent
from drafter.engine.chat_completions import CutOffError, NotUnderstoodError
from drafter.engine.protocol import (
    Candidate,
    Done,
    Failed,
    Finish,
    Generate,
    Phase,
    Progress,
    Sampling,
    Stopped,
    Timing,
    Token,
    WarmUp,
)
from drafter.messages import SENTENCES
from drafter.notice.endpoint import Endpoint, refusal
from drafter.silence import NetworkRefusedError

_LONGEST_LINE = 1 << 20  # of an answer, in bytes; a chunk has some hundred
_LONGEST_ANSWER = 1 << 23
_BUSY = (429, 503)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds until a server is given up: to connect, without a word, for a whole candidate."""

    connect: float = 5.0
    silence: float = 120.0  # a long prompt on a busy server
    candidate: float = 300.0


class _Fault(Exception):
    """What ends a request; becomes `Failed`."""

    def __init__(self, code: str, detail: object = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = str(detail)


class _PinnedConnection(HTTPConnection):
    """One connection to the endpoint; `cut` ends it from any thread."""

    def __init__(self, endpoint: Endpoint, patience: Patience) -> None:
        super().__init__(*endpoint.address)
        self._endpoint = endpoint
        self._patience = patience
        self._cut = False
        self._wire: socket.socket | None = None

    def connect(self) -> None:
        """Connect and look at the certificate; raises _Fault, and then nothing was sent."""
        if (reason := refusal(self._endpoint)) is not None:
            raise _Fault("engine.endpoint_refused", SENTENCES[reason])
        try:
            self._reach()
            if self._endpoint.secure:
                self._secure()
        except NetworkRefusedError as problem:
            raise _Fault("engine.endpoint_not_open", self._endpoint.origin) from problem
        except ssl.SSLError as problem:
            raise _Fault("engine.endpoint_tls", self._endpoint.origin) from problem
        except OSError as problem:
            raise _Fault("engine.endpoint_unreachable", self._endpoint.origin) from problem
        if self._cut:
            raise _Fault("engine.stopped")
        self.sock.settimeout(self._patience.silence)

    def cut(self) -> None:
        """End the connection; whoever waits for it wakes up, and nothing is sent any more."""
        self._cut = True
        if self._wire is not None:
            with contextlib.suppress(OSError):
                # The socket below TLS, whose own state belongs to the thread that reads.
                socket.socket.shutdown(self._wire, socket.SHUT_RDWR)

    def _reach(self) -> None:
        family = socket.AF_INET6 if ":" in self._endpoint.host else socket.AF_INET
        self.sock = self._wire = socket.socket(family, socket.SOCK_STREAM)
        self.sock.settimeout(self._patience.connect)
        self.sock.connect(self._endpoint.address)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _secure(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # the pin below decides
        secured = context.wrap_socket(self.sock, do_handshake_on_connect=False)
        self.sock = self._wire = secured
        secured.do_handshake()
        certificate = secured.getpeercert(binary_form=True) or b""
        shown = hashlib.sha256(certificate).hexdigest()
        if not hmac.compare_digest(shown, self._endpoint.certificate_sha256):
            raise _Fault("engine.endpoint_certificate", self._endpoint.origin)


class _Talk:
    """One request under way: its candidates one after the other, the first told word by word."""

    def __init__(
        self, request: Generate, endpoint: Endpoint, patience: Patience, tell: OnEvent
    ) -> None:
        self._request = request
        self._endpoint = endpoint
        self._patience = patience
        self._tell = tell
        self._given_up = threading.Event()
        self._connection: _PinnedConnection | None = None
        self._begin = time.monotonic()
        self._first_word: float | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name="endpoint-talk")
        self._thread.start()

    def give_up(self) -> None:
        """End the connection; what is still told no longer counts."""
        self._given_up.set()
        if self._connection is not None:
            self._connection.cut()

    def join(self, seconds: float) -> None:
        """Wait for the end of a talk that was given up."""
        self._thread.join(seconds)

    def _run(self) -> None:
        number = self._request.id
        outcome: Done | Failed = Failed(number, "engine.endpoint_answer")
        try:
            candidates = tuple(
                self._candidate(sampling, told=index == 0)
                for index, sampling in enumerate(self._request.sampling)
            )
            outcome = Done(number, candidates, self._timing(candidates))
        except _Fault as fault:
            outcome = Failed(number, fault.code, fault.detail)
        finally:
            self._tell(outcome)  # whatever happens, somebody waits for it

    def _candidate(self, sampling: Sampling, *, told: bool) -> Candidate:
        connection = self._connection = _PinnedConnection(self._endpoint, self._patience)
        deadline = time.monotonic() + self._patience.candidate
        try:
            if self._given_up.is_set():
                raise _Fault("engine.stopped")
            connection.connect()
            if told:
                self._tell(Progress(self._request.id, Phase.READING, 0, 0))
            with self._asked(connection, sampling) as response:
                _require_stream(response)
                return self._read(response, sampling, deadline, told=told)
        except TimeoutError as problem:
            raise _Fault("engine.endpoint_slow") from problem
        except (OSError, IncompleteRead, CutOffError) as problem:
            raise _Fault("engine.endpoint_lost") from problem
        except (HTTPException, NotUnderstoodError) as problem:
            raise _Fault("engine.endpoint_answer") from problem
        finally:
            connection.close()

    def _asked(self, connection: HTTPConnection, sampling: Sampling) -> HTTPResponse:
        content = chat_completions.body(self._request, sampling, self._endpoint.model)
        headers = {
            "Content-Type": "application/json",
            "Accept": chat_completions.STREAM,
            "Connection": "close",
        }
        connection.request("POST", self._endpoint.path + chat_completions.PATH, content, headers)
        return connection.getresponse()

    def _read(
        self, response: HTTPResponse, sampling: Sampling, deadline: float, *, told: bool
    ) -> Candidate:
        texts: list[str] = []
        finish = Finish.END
        for piece in chat_completions.pieces(_lines(response, deadline)):
            if piece.text:
                texts.append(piece.text)
                if told:
                    self._first_word = self._first_word or time.monotonic()
                    self._tell(Token(self._request.id, piece.text))
            finish = piece.finish or finish
        # A server tells no tokens while it streams, but sends about one at a time.
        return Candidate("".join(texts), len(texts), finish, sampling.temperature, sampling.seed)

    def _timing(self, candidates: tuple[Candidate, ...]) -> Timing:
        end = time.monotonic()
        first_word = self._first_word or end
        tokens = sum(candidate.tokens for candidate in candidates)
        return Timing(
            seconds=end - self._begin,
            first_token_seconds=first_word - self._begin,
            reading_seconds=first_word - self._begin,
            writing_seconds=end - first_word,
            prompt_tokens=0,
            reused_tokens=0,
            tokens=tokens,
            steps=tokens,
        )


def _require_stream(response: HTTPResponse) -> None:
    if 300 <= response.status < 400:
        raise _Fault("engine.endpoint_redirect")
    if response.status in _BUSY:
        raise _Fault("engine.endpoint_busy")
    if response.status != 200:
        raise _Fault("engine.endpoint_http", response.status)
    if response.headers.get_content_type() != chat_completions.STREAM:
        raise _Fault("engine.endpoint_answer")


def _lines(response: HTTPResponse, deadline: float) -> Iterator[bytes]:
    """The lines of an answer, within bounds."""
    total = 0
    while line := response.readline(_LONGEST_LINE):
        total += len(line)
        if total > _LONGEST_ANSWER:
            raise NotUnderstoodError
        if time.monotonic() > deadline:
            raise TimeoutError
        yield line


@dataclass(frozen=True, slots=True)
class _Job:
    request: Generate
    handle: Handle


class RemoteEngine:
    """See `drafter.engine.base.Engine`; asks one endpoint, one request after the other."""

    def __init__(self, endpoint: Endpoint, patience: Patience | None = None) -> None:
        self._endpoint = endpoint
        self._patience = patience or Patience()
        self._ids = itertools.count(1)
        self._notes: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._waiting: deque[_Job] = deque()
        self._current: tuple[_Job, _Talk] | None = None
        self._closed = False
        self._conductor = threading.Thread(target=self._conduct, daemon=True, name="endpoint")
        self._conductor.start()

    # Called by anyone, on any thread.

    def suggest(self, request: Generate, on_event: OnEvent) -> Handle:
        """Start a request; returns at once."""
        numbered = replace(request, id=next(self._ids))
        handle = Handle(numbered.id, on_event, self._ask_stop)
        self._notes.put(lambda: self._take(_Job(numbered, handle)))
        if self._closed:
            self._drain()
        return handle

    def warm_up(self, request: WarmUp) -> None:
        """Do nothing: the server serves others too and keeps its own memory of prompts."""

    def unload(self) -> None:
        """Do nothing: the model is in the server's memory."""

    def close(self) -> None:
        """End for good; requests under way end as stopped."""
        self._notes.put(self._close)
        if threading.current_thread() is not self._conductor:
            self._conductor.join(timeout=5)

    def _ask_stop(self, request_id: int) -> None:
        self._notes.put(lambda: self._stop(request_id))

    # All below runs on the conductor.

    def _conduct(self) -> None:
        while not self._closed:
            self._notes.get()()
        self._drain()

    def _drain(self) -> None:
        """Work off the notes after the end; a request that comes too late is told so."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._notes.get_nowait()()

    def _take(self, job: _Job) -> None:
        if self._closed:
            job.handle.tell(Failed(job.handle.id, "engine.closed"))
            return
        self._waiting.append(job)
        self._advance()

    def _advance(self) -> None:
        if self._current is not None or not self._waiting:
            return
        job = self._waiting.popleft()

        def tell(event: Event) -> None:  # on the thread of the talk
            self._notes.put(lambda: self._hear(job, event))

        self._current = job, _Talk(job.request, self._endpoint, self._patience, tell)

    def _hear(self, job: _Job, event: Event) -> None:
        if self._current is None or self._current[0] is not job:
            return  # it was given up
        job.handle.tell(event)
        if isinstance(event, Done | Failed):
            self._current = None
            self._advance()

    def _stop(self, request_id: int) -> None:
        for job in self._waiting:
            if job.request.id == request_id:
                self._waiting.remove(job)
                job.handle.tell(Stopped(request_id))
                return
        if self._current is not None and self._current[0].request.id == request_id:
            (job, talk), self._current = self._current, None
            talk.give_up()
            job.handle.tell(Stopped(request_id))
            self._advance()

    def _close(self) -> None:
        jobs, talk = list(self._waiting), None
        if self._current is not None:
            job, talk = self._current
            jobs.insert(0, job)
        self._waiting.clear()
        self._current = None
        self._closed = True
        if talk is not None:
            talk.give_up()
        for job in jobs:
            job.handle.tell(Stopped(job.request.id))
        if talk is not None:
            talk.join(1)
