"""The whole job in a network namespace without interfaces: there is nothing to connect to."""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WAYS = (("unshare", "-rn"), ("unshare", "-n"))


@cache
def alone() -> Sequence[str]:
    """Give the command that leaves the network behind; empty where the system permits none."""
    if shutil.which("unshare") is None:
        return ()
    for way in WAYS:
        if subprocess.run([*way, "true"], capture_output=True, check=False).returncode == 0:
            return way
    return ()


@pytest.fixture
def offline() -> Sequence[str]:
    if not alone():
        pytest.skip("this system permits no network namespace (unshare -n)")
    return alone()


def test_namespace_has_no_interface_that_is_up(offline: Sequence[str]) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=5)"
    done = subprocess.run(
        [*offline, sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert "Network is unreachable" in done.stderr


def test_notice_is_filled_checked_exported_and_recorded(
    offline: Sequence[str], tmp_path: Path
) -> None:
    def drafter(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*offline, sys.executable, "-m", "drafter", *arguments],
            cwd=ROOT,
            env={"DRAFTER_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin", "USER": "test"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    out = tmp_path / "a.docx"
    case = ("zuwendungsbescheid", "--case", "ki-strategie")
    done = drafter("fill", *case, "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    assert "40.500,00" in zipfile.ZipFile(out).read("word/document.xml").decode()
    verified = json.loads(drafter("audit", "verify", "--json").stdout)
    assert verified == {"entries": 1, "intact": True, "first_bad": None}
