"""What evaluations found about the models on this machine, by the hash of the model file."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from drafter.files import atomic
from drafter.notice.faults import UnreadableInput


@dataclass(frozen=True, slots=True)
class Found:
    """The part of an evaluation on which an authority's policy can insist."""

    offered_share: float
    fact_errors: int
    passages: int


_FOUND = TypeAdapter(dict[str, Found])


def load(path: Path) -> dict[str, Found]:
    """All that was found; nothing where nobody has evaluated yet."""
    try:
        return _FOUND.validate_json(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValidationError) as problem:
        raise UnreadableInput("file.unreadable", path=path, reason="unlesbar") from problem


def remember(path: Path, model_sha256: str, found: Found) -> None:
    """Keep the newest evaluation of a model."""
    try:
        known = load(path)
    except UnreadableInput:
        known = {}  # a damaged file is written anew: an evaluation can be repeated
    atomic.write_bytes(path, _FOUND.dump_json({**known, model_sha256: found}))
