"""Where serial notices go: a file each, or one file for printing. Nothing is ever overwritten."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from drafter.files import atomic
from drafter.session import exporting
from drafter.session.exporting import Composed, Entry
from drafter.session.naming import file_name


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter that may go out, and what its file would be called."""

    composed: Composed
    name: str


class BatchFiles(Protocol):
    """Takes letters row by row. ``written`` has the file of each row whose notice is on disk."""

    written: dict[int, Path]

    def take(self, row: int, letter: Ready) -> None:
        """Write a letter, or keep it for later; raises Fault for what would stop every row."""

    def close(self) -> None:
        """Write what is kept."""


@contextmanager
def _free_unless_written(path: Path) -> Iterator[None]:
    """Give a reserved name back where writing fails or is broken off."""
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


class SeparateFiles:
    """A file a notice, each on record as soon as it is written."""

    def __init__(self, folder: Path, log: Path) -> None:
        self._folder = folder
        self._log = log
        self.written: dict[int, Path] = {}

    def take(self, row: int, letter: Ready) -> None:
        """Write it under a name that no file has."""
        path = atomic.reserve(self._folder, letter.name)
        with _free_unless_written(path):
            exporting.write(letter.composed, path, self._log)
        self.written[row] = path

    def close(self) -> None:
        """Everything is written."""


class JointFile:
    """One file in which every notice begins a page of its own; further ones when Word is full.

    Nothing is written before the last row, so that no half print run is taken for a whole one.
    """

    def __init__(self, folder: Path, title: str, day: date, log: Path) -> None:
        # Imported here: writing Word takes 20 MB, which a look at the help need not hold.
        from drafter.files.letter.series import Series  # noqa: PLC0415

        self._new_series = Series
        self._folder = folder
        self._title = title
        self._name = file_name(title, "Serie", day.isoformat())
        self._log = log
        self._parts: list[tuple[Series, dict[int, Entry]]] = []
        self.written: dict[int, Path] = {}

    def take(self, row: int, letter: Ready) -> None:
        """Put it behind the others."""
        if not self._parts or self._parts[-1][0].is_full:
            self._parts.append((self._new_series(self._title), {}))
        series, entries = self._parts[-1]
        series.add(letter.composed.data)
        entries[row] = letter.composed.entry

    def close(self) -> None:
        """Write the file, and put each notice in it on record."""
        for series, entries in self._parts:
            path = atomic.reserve(self._folder, self._name)
            with _free_unless_written(path):
                exporting.write_file(series.data(), path, tuple(entries.values()), self._log)
            self.written.update(dict.fromkeys(entries, path))
