"""The process refuses the network. Each case runs in its own, since the hook stays for good."""

import subprocess
import sys

import pytest

START = "from drafter import silence; silence.enforce()\n"
REFUSED = {
    "a socket": "import socket; socket.socket()",
    "a socket of IPv6": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "loopback": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a name": "import socket; socket.getaddrinfo('localhost', 80)",
    "an old look-up": "import socket; socket.gethostbyname('localhost')",
    "http": "import http.client; http.client.HTTPConnection('127.0.0.1').request('GET', '/')",
    "a server": "import http.server as h; h.HTTPServer(('127.0.0.1', 0), h.BaseHTTPRequestHandler)",
    "a named local socket": "import socket; socket.socket(socket.AF_UNIX).connect('/tmp/x')",
    "an asyncio client": "import asyncio; asyncio.run(asyncio.open_connection('127.0.0.1', 9))",
    "Qt's network": "import PySide6.QtNetwork",
}
ALLOWED = {
    "a pipe to a child": "import subprocess, sys\n"
    "out = subprocess.run([sys.executable, '-c', 'print(1)'], capture_output=True, check=True)\n"
    "assert out.stdout.strip() == b'1'",
    "a multiprocessing pipe": "import multiprocessing as m\n"
    "a, b = m.Pipe(); a.send('x'); assert b.recv() == 'x'",
    "files and imports": "import json, pathlib; pathlib.Path(json.__file__).read_text()",
    "the end of the process": "import atexit; atexit.register(lambda: open('/dev/null').close())",
}


def run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", START + code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("code", REFUSED.values(), ids=REFUSED.keys())
def test_network_is_refused(code: str) -> None:
    done = run(code)
    assert done.returncode != 0
    assert "NetworkRefused" in done.stderr


@pytest.mark.parametrize("code", ALLOWED.values(), ids=ALLOWED.keys())
def test_work_without_network_goes_on(code: str) -> None:
    done = run(code)
    assert (done.returncode, done.stderr) == (0, "")


def test_refusal_looks_like_being_offline() -> None:
    code = "import urllib.request as u, urllib.error as e\n"
    code += "try: u.urlopen('http://127.0.0.1/')\nexcept e.URLError as r: print(r.reason)"
    assert "socket." in run(code).stdout
