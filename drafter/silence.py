"""Nothing leaves this machine: the process refuses to talk to a network, whoever asks.

Python reports each use of a socket to its audit hooks before it happens, for the standard library
and every package alike. The hook installed here raises instead. It cannot be taken away again
while the process lives. What stays possible: pipes, and the unnamed pair of local sockets with
which a parent talks to its own child.

Python code is all it sees: compiled code that opens a socket by itself (Qt's network module, for
one) is outside its reach, so that module must not be loaded either.
"""

import socket
import sys
from collections.abc import Callable, Mapping

Event = tuple[object, ...]

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


def enforce() -> None:
    """Refuse sockets in this process from now on."""
    sys.addaudithook(make_hook())


def make_hook() -> Callable[[str, Event], None]:
    """Build the hook; it keeps what it needs, since globals are gone when Python shuts down."""
    refused = _refusals()
    refusal = NetworkRefusedError

    def hook(event: str, arguments: Event) -> None:
        is_refused = refused.get(event)
        if is_refused is not None and is_refused(arguments):
            raise refusal(event)

    return hook


def _refusals() -> Mapping[str, Callable[[Event], bool]]:
    """Name the audit events that mean „network“, each with the test on its arguments."""
    local = getattr(socket, "AF_UNIX", None)
    compiled = COMPILED_NETWORK

    def always(_: Event) -> bool:
        return True

    def not_local(arguments: Event) -> bool:  # (socket, family, type, protocol)
        return local is None or arguments[1] != local

    def loads_network(arguments: Event) -> bool:  # (module, file, path, meta path, hooks)
        return arguments[0] in compiled

    return {
        "socket.__new__": not_local,
        "socket.connect": always,
        "socket.bind": always,
        "socket.sendto": always,
        "socket.sendmsg": always,
        "socket.getaddrinfo": always,
        "socket.gethostbyname": always,
        "socket.gethostbyaddr": always,
        "socket.getnameinfo": always,
        "import": loads_network,
    }
