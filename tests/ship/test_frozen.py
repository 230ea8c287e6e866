"""The frozen program does its job from a foreign folder.

Runs where ``DRAFTER_FROZEN`` names the built folder; see ``.ci/run``.
"""

import json
import os
import subprocess
import zipfile
from pathlib import Path

import pytest

BUILT = os.environ.get("DRAFTER_FROZEN", "")
SUFFIX = ".exe" if os.name == "nt" else ""
MODEL_LIBRARIES = ("libllama.so", "llama.dll", "libllama.dylib")

pytestmark = pytest.mark.skipif(not BUILT, reason="DRAFTER_FROZEN names no built program")


@pytest.fixture
def run(tmp_path: Path) -> "Runner":
    return Runner(tmp_path)


class Runner:
    """Runs the programs of the folder from elsewhere, with a home of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        keep = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TEMP") if key in os.environ}
        self.environment = {
            **keep,
            "DRAFTER_HOME": str(folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }

    @staticmethod
    def program(name: str) -> str:
        return str(Path(BUILT).resolve() / f"{name}{SUFFIX}")

    def __call__(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [self.program(program), *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=180,
            check=False,
        )


def test_lists_templates(run: Runner) -> None:
    done = run("drafter-console", "templates", "--json")
    assert done.returncode == 0, done.stderr
    assert "zuwendungsbescheid" in [entry["id"] for entry in json.loads(done.stdout)]


def test_fills_a_case(run: Runner, tmp_path: Path) -> None:
    arguments = ["zuwendungsbescheid", "--case", "ki-strategie", "--out", "a.docx", "--json"]
    done = run("drafter-console", "fill", *arguments)
    assert done.returncode == 0, done.stderr
    body = zipfile.ZipFile(tmp_path / "a.docx").read("word/document.xml").decode()
    assert "40.500,00" in body
    record = run("drafter-console", "audit", "verify", "--json")
    assert json.loads(record.stdout) == {"entries": 1, "intact": True, "first_bad": None}


def test_finds_german_holidays(run: Runner) -> None:
    arguments = ["--regime", "vwvfg", "--mode", "post", "--date", "2026-09-28", "--period", "1m"]
    done = run("drafter-console", "deadline", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["end"]


@pytest.mark.parametrize("program", ["drafter", "drafter-console"])
def test_opens_the_window_and_closes_it(run: Runner, program: str) -> None:
    done = run(program, "--smoke")
    assert done.returncode == 0, done.stderr


def test_engine_process_loads_the_model_library(run: Runner) -> None:
    command = {"kind": "load", "path": str(run.folder / "missing.gguf"), "context_tokens": 512}
    with subprocess.Popen(
        [run.program("drafter-console"), "--engine-worker"],
        cwd=run.folder,
        env=run.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(json.dumps(command) + "\n")
        worker.stdin.flush()
        reply = json.loads(worker.stdout.readline())
        _, said = worker.communicate(timeout=60)
    # The library itself says that there is no such file: it is there and was called.
    assert reply["code"] == "engine.model_refused"
    assert "failed to open GGUF file" in said


def test_holds_the_model_library_and_no_network_library() -> None:
    names = [path.name for path in Path(BUILT).rglob("*")]
    assert [name for name in names if name.startswith(MODEL_LIBRARIES)]
    assert not [name for name in names if "Qt6Network" in name or "QtNetwork" in name]


def test_holds_the_conjugator() -> None:
    (folder,) = (path for path in Path(BUILT).rglob("ablaut") if path.is_dir())
    assert list(folder.glob("ablaut*.so")) or list(folder.glob("ablaut*.pyd"))


def test_holds_the_tagger_as_files_that_can_be_replaced() -> None:
    (folder,) = (path for path in Path(BUILT).rglob("HanTa") if path.is_dir())
    assert {path.name for path in folder.iterdir()} == {
        "__init__.py", "HanoverTagger.py", "morphmodel_ger.pgz",
    }  # fmt: skip
