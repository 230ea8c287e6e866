"""The child process and its pipes: started, written to, read from, killed; knows no requests."""

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from drafter.engine import protocol
from drafter.engine.protocol import Command, Reply

_STDERR_LINES = 40

# Libraries that could look something up on the net are told not to; the worker refuses sockets.
_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def worker_command() -> tuple[str, ...]:
    """How the worker is started: a module, or the console program of the frozen folder.

    The window program of Windows has no standard input and output to talk over.
    """
    if getattr(sys, "frozen", False):
        console = Path(sys.executable).with_name("drafter-console")
        return (str(console.with_suffix(Path(sys.executable).suffix)), "--engine-worker")
    return (sys.executable, "-m", "drafter.engine.worker")


class Child:
    """One run of the worker. ``on_reply`` and ``on_gone`` are called on a thread of its own."""

    def __init__(
        self,
        command: Sequence[str],
        on_reply: Callable[[Reply], None],
        on_gone: Callable[[int], None],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_reply = on_reply
        self._on_gone = on_gone
        self._errors: deque[str] = deque(maxlen=_STDERR_LINES)
        self._out: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **_QUIET, **(environment or {})},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        for target in (self._read, self._write, self._read_errors):
            threading.Thread(target=target, daemon=True, name=f"engine{target.__name__}").start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def errors(self) -> str:
        """The last lines of the library's own messages; they hold no text of a case."""
        return "\n".join(self._errors)

    def send(self, command: Command) -> None:
        """Queue a command; never blocks, and a child that is gone takes none."""
        self._out.put(protocol.encode(command))

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._out.put(None)

    def _write(self) -> None:
        pipe = _pipe(self._process.stdin)
        with contextlib.suppress(OSError):
            while (line := self._out.get()) is not None:
                pipe.write(line)
                pipe.flush()
        with contextlib.suppress(OSError):
            pipe.close()

    def _read(self) -> None:
        with _pipe(self._process.stdout) as lines:
            for line in lines:
                try:
                    reply = protocol.decode_reply(line)
                except ValueError:
                    self._process.kill()  # what does not speak the protocol is not trusted further
                    break
                self._on_reply(reply)
        code = self._process.wait()
        self._out.put(None)
        self._on_gone(code)

    def _read_errors(self) -> None:
        with _pipe(self._process.stderr) as lines:
            for line in lines:
                self._errors.append(line.decode(errors="replace").rstrip()[:500])


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise AssertionError("the child was started with pipes")
    return pipe
