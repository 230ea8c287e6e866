"""Reads text files that people keep."""

import tomllib
from pathlib import Path

from drafter.notice.faults import UnreadableInput
from drafter.templating.parsers import Raw


def read_text(path: Path) -> str:
    """A UTF-8 text file of the user; raises ``UnreadableInput``."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as problem:
        raise UnreadableInput("file.missing", path=path) from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise UnreadableInput("file.unreadable", path=path, reason=problem) from problem


def read_toml(path: Path) -> dict[str, Raw]:
    """A TOML file of the user; raises ``UnreadableInput`` naming line and column."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as problem:
        raise UnreadableInput("file.not_toml", path=path, reason=problem) from problem
