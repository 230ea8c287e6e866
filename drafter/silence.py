"""Nothing leaves this machine: the process refuses to talk to a network, whoever asks.

Python reports each use of a socket to its audit hooks before it happens, for the standard library
and every package alike. The hook installed here raises instead. It cannot be taken away again
while the process lives. What stays possible: pipes, and the unnamed pair of local sockets with
which a parent talks to its own child.

The one exception is a model server on the premises, where an administrator has entered one in the
profile of an authority: TCP connections to exactly that address and port pass, and nothing else,
no look-up of a name either. Which these are is read once, when the first connection is asked for,
so that a start without any costs nothing; code cannot add another later. (Python reports no
listening, only binding, which stays refused; what a socket does after it was made for a server is
therefore left to the one module that makes them, `drafter.engine.remote`.)

Python code is all it sees: compiled code that opens a socket by itself (Qt's network module, for
one) is outside its reach, so that module must not be loaded either.
"""

import socket
import sys
import threading
from collections.abc import Callable, Mapping

Event = tuple[object, ...]
Address = tuple[str, int]  # a literal IP address and a port

# Modules whose compiled code could connect without asking Python.
COMPILED_NETWORK = frozenset(
    {
        "PySide6.QtNetwork",
        "PySide6.QtWebSockets",
        "PySide6.QtWebEngineCore",
        "PySide6.QtHttpServer",
    }
)


class NetworkRefusedError(PermissionError):
    """A network connection was asked for. An OSError, so that callers treat it as „offline“."""


def _nowhere() -> frozenset[Address]:
    return frozenset()


def enforce(allowed: Callable[[], frozenset[Address]] = _nowhere) -> None:
    """Refuse sockets in this process from now on, but for TCP to the addresses allowed.

    ``allowed`` is called at most once, at the first attempt to use an internet socket; whatever
    it raises refuses that attempt.
    """
    sys.addaudithook(make_hook(allowed))


def make_hook(
    allowed: Callable[[], frozenset[Address]] = _nowhere,
) -> Callable[[str, Event], None]:
    """Build the hook; it keeps what it needs, since globals are gone when Python shuts down."""
    refused = _refusals(_Doors(allowed))
    refusal = NetworkRefusedError

    def hook(event: str, arguments: Event) -> None:
        is_refused = refused.get(event)
        if is_refused is not None and is_refused(arguments):
            raise refusal(event)

    return hook


class _Doors:
    """The addresses allowed, read at the first question."""

    __slots__ = ("_addresses", "_lock", "_read")

    def __init__(self, read: Callable[[], frozenset[Address]]) -> None:
        self._read = read
        self._addresses: frozenset[Address] | None = None
        self._lock = threading.RLock()

    def any(self) -> bool:
        """Whether there is one at all."""
        return bool(self._known())

    def lead_to(self, address: object) -> bool:
        """Whether this is one; the address of an IPv6 socket has two more parts."""
        return isinstance(address, tuple) and address[:2] in self._known()

    def _known(self) -> frozenset[Address]:
        with self._lock:
            if self._addresses is None:
                self._addresses = frozenset()  # while it is read, nothing is allowed
                self._addresses = self._read()
            return self._addresses


def _refusals(doors: _Doors) -> Mapping[str, Callable[[Event], bool]]:
    """Name the audit events that mean „network“, each with the test on its arguments."""
    local = getattr(socket, "AF_UNIX", None)
    internet = (socket.AF_INET, socket.AF_INET6)
    stream = socket.SOCK_STREAM
    compiled = COMPILED_NETWORK

    def always(_: Event) -> bool:
        return True

    def not_local(arguments: Event) -> bool:  # (socket, family, type, protocol)
        if local is not None and arguments[1] == local:
            return False
        tcp = arguments[1] in internet and arguments[2] == stream
        return not (tcp and doors.any())

    def not_a_door(arguments: Event) -> bool:  # (socket, address)
        return not doors.lead_to(arguments[1])

    def loads_network(arguments: Event) -> bool:  # (module, file, path, meta path, hooks)
        return arguments[0] in compiled

    return {
        "socket.__new__": not_local,
        "socket.connect": not_a_door,
        "socket.bind": always,
        "socket.sendto": always,
        "socket.sendmsg": always,
        "socket.getaddrinfo": always,
        "socket.gethostbyname": always,
        "socket.gethostbyaddr": always,
        "socket.getnameinfo": always,
        "import": loads_network,
    }
