"""Runs the measuring scripts as processes of their own, so that one does not warm another up."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from threading import Timer

Measured = Mapping[str, float]
TIMEOUT = 300


class NotMeasured(Exception):
    """A script could not measure; the text says why."""


@dataclass(frozen=True, slots=True)
class Scripts:
    """The measuring scripts in ``folder``; they need a Python, so a frozen program has none."""

    folder: Path

    def run(self, name: str, *arguments: str) -> Measured:
        """Run a script; its last line is a JSON object of numbers, or ``{"skipped": reason}``.

        ``shown`` is added: the seconds from the start of the process to its first line.
        """
        if getattr(sys, "frozen", False):
            raise NotMeasured("nur in einer Installation mit Python")
        command = [sys.executable, str(self.folder / f"{name}.py"), *arguments]
        first, shown, rest, errors = _watch(command)
        if errors is not None:
            raise NotMeasured(_last_line(errors) or name)
        found = json.loads(_last_line(rest) or first)
        if "skipped" in found:
            raise NotMeasured(str(found["skipped"]))
        return {**found, "shown": shown}

    def pairs(self, name: str, ours: str, theirs: str, count: int) -> tuple[Measured, Measured]:
        """Run a script with two arguments in turn; the medians of each."""
        one, other = [], []
        self.run(name, theirs)  # reads the libraries into the file cache for both
        for _ in range(count):
            other.append(self.run(name, theirs))
            one.append(self.run(name, ours))
        return _medians(one), _medians(other)


def _watch(command: list[str]) -> tuple[str, float, str, str | None]:
    """Run a process: its first line, when that came, the rest, and what it said if it failed."""
    with TemporaryFile() as errors:  # a pipe could fill up while the other one is read
        begin = time.perf_counter()
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"},
        ) as process:
            too_long = Timer(TIMEOUT, process.kill)
            too_long.start()
            lines = iter(process.stdout or ())
            first = next(lines, "")
            shown = time.perf_counter() - begin
            rest = "".join(lines)
            code = process.wait()
            too_long.cancel()
        errors.seek(0)
        return first, shown, rest, errors.read().decode("utf-8", "replace") if code else None


def _medians(runs: list[Measured]) -> Measured:
    return {key: median(run[key] for run in runs) for key in runs[0]}


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else ""
