"""Few-shot examples on disk: one TOML file a task, which administrators can extend."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from drafter.notice.document import Task
from drafter.notice.faults import UnreadableInput
from drafter.wording.prompts import Example, PromptSet


class _Example(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    text: Annotated[str, Field(min_length=1)]
    answer: Annotated[str, Field(min_length=1)]


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    system: Annotated[str, Field(min_length=1)]
    temperatures: Annotated[tuple[float, ...], Field(min_length=1, max_length=8)] = (
        0.0,
        0.5,
        0.7,
        0.9,
    )
    copying: bool = False
    example: Annotated[tuple[_Example, ...], Field(min_length=1)]
    reserve: tuple[_Example, ...] = ()
    gentle: tuple[_Example, ...] = ()


def load_prompts(folder: Path, task: Task) -> PromptSet:
    """The prompt set of a task; a fault names the file and what is wrong."""
    path = folder / f"{task.value}.toml"
    try:
        data = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise _unreadable(path, f"Angabe „{where}“") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unreadable(path, str(error)) from error
    return PromptSet(
        task=task,
        system=data.system.strip(),
        examples=_examples(data.example),
        temperatures=data.temperatures,
        copying=data.copying,
        reserve=_examples(data.reserve),
        gentle=_examples(data.gentle),
    )


def _examples(entries: Iterable[_Example]) -> tuple[Example, ...]:
    return tuple(Example(entry.text.strip(), entry.answer.strip()) for entry in entries)


def _unreadable(path: Path, detail: str) -> UnreadableInput:
    return UnreadableInput("prompts.unreadable", file=path.name, detail=detail)
