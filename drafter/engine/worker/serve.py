"""The loop of the child process: commands in, replies out, a stop heard at any moment."""

import contextlib
import os
import queue
import threading
from typing import BinaryIO

from drafter import silence
from drafter.engine import protocol
from drafter.engine.protocol import (
    Command,
    Exit,
    Failed,
    Generate,
    Load,
    Ready,
    Reply,
    Stop,
    Stopped,
    Tuned,
    WarmUp,
)
from drafter.engine.worker.engine import Engine
from drafter.engine.worker.llama import Aborted, ContextFull, ModelRefused

_IDLE = 3.0  # seconds without a command after which the machine is measured


def serve() -> int:
    """Serve until standard input ends or `Exit` comes."""
    silence.enforce()
    commands, replies = _private_pipes()
    return _Server(commands, replies).run()


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the client; whatever else prints goes to standard error from now on."""
    commands = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return commands, replies


class _Server:
    """One thread listens, the other works; only the working one touches the model."""

    def __init__(self, commands: BinaryIO, replies: BinaryIO) -> None:
        self._commands = commands
        self._replies = replies
        self._waiting: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._engine: Engine | None = None
        self._stopped: set[int] = set()
        self._current = 0
        self._measuring = False
        self._lock = threading.Lock()

    def run(self) -> int:
        threading.Thread(target=self._listen, daemon=True).start()
        while not isinstance(command := self._next(), Exit):
            if not isinstance(command, Stop):
                self._send(self._answer(command))
        return 0

    def _next(self) -> Command:
        """The next command; while there is none, the machine is measured."""
        while self._engine is not None and not self._engine.tuner.settled:
            with contextlib.suppress(queue.Empty):
                return self._waiting.get(timeout=_IDLE)
            self._measure(self._engine)
        return self._waiting.get()

    def _measure(self, engine: Engine) -> None:
        """Measure until there is something to do; a command that comes ends it at once."""
        with self._lock:
            self._measuring = True
            engine.context.resume()
        try:
            while self._waiting.empty() and not engine.tuner.settled:
                if engine.measure():
                    self._send(Tuned(engine.tuner.measured))
        except Aborted:
            pass
        finally:
            with self._lock:
                self._measuring = False
                engine.context.resume()

    def _listen(self) -> None:
        with self._commands as lines:
            for line in lines:
                command = protocol.decode_command(line)
                if isinstance(command, Stop):
                    self._stop(command.id)
                else:
                    self._waiting.put(command)
                    self._end_measuring()
        # The client is gone: nobody would read an answer, so a long one is not finished either.
        os._exit(0)

    def _end_measuring(self) -> None:
        with self._lock:
            if self._measuring and self._engine is not None:
                self._engine.context.abort()

    def _stop(self, request_id: int) -> None:
        with self._lock:
            self._stopped.add(request_id)
            if request_id == self._current and self._engine is not None:
                self._engine.context.abort()

    def _begin(self, request_id: int, engine: Engine) -> None:
        with self._lock:
            self._current = request_id
            engine.context.resume()
            if request_id in self._stopped:
                engine.context.abort()

    def _answer(self, command: Load | Generate | WarmUp) -> Reply:
        request_id = 0 if isinstance(command, Load) else command.id
        try:
            if isinstance(command, Load):
                return self._load(command)
            return self._work(command)
        except Aborted:
            return Stopped(request_id)
        except ModelRefused:
            return Failed(request_id, "engine.model_refused")
        except ContextFull:
            return Failed(request_id, "engine.context_full")
        except MemoryError:
            return Failed(request_id, "engine.out_of_memory")

    def _load(self, command: Load) -> Ready:
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self._engine = Engine(command, self._send)
        return self._engine.ready

    def _work(self, command: Generate | WarmUp) -> Reply:
        if self._engine is None:
            return Failed(command.id, "engine.not_loaded")
        self._begin(command.id, self._engine)
        if isinstance(command, WarmUp):
            return self._engine.warm_up(command)
        return self._engine.generate(command)

    def _send(self, reply: Reply) -> None:
        self._replies.write(protocol.encode(reply))
        self._replies.flush()
