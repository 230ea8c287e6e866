"""Few-shot examples on disk, which administrators can extend.

``<task>.toml`` holds the task and what stands in every prompt; ``<task>.examples.toml``, where
there is one, the examples of which the most alike are shown.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from drafter.notice.document import Task
from drafter.notice.faults import UnreadableInput
from drafter.wording.prompts import Example, PromptSet

Content = TypeVar("Content", bound=BaseModel)


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
    gentle: tuple[_Example, ...] = ()


class _Examples(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    reserve: tuple[_Example, ...] = ()


def load_prompts(folder: Path, task: Task) -> PromptSet:
    """The prompt set of a task; a fault names the file and what is wrong."""
    data = _read(folder / f"{task.value}.toml", _File)
    more = folder / f"{task.value}.examples.toml"
    reserve = _read(more, _Examples).reserve if more.exists() else ()
    return PromptSet(
        task=task,
        system=data.system.strip(),
        examples=_examples(data.example),
        temperatures=data.temperatures,
        copying=data.copying,
        reserve=_examples(reserve),
        gentle=_examples(data.gentle),
    )


def _read(path: Path, content: type[Content]) -> Content:
    try:
        return content.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise _unreadable(path, f"Angabe „{where}“") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unreadable(path, str(error)) from error


def _examples(entries: Iterable[_Example]) -> tuple[Example, ...]:
    return tuple(Example(entry.text.strip(), entry.answer.strip()) for entry in entries)


def _unreadable(path: Path, detail: str) -> UnreadableInput:
    return UnreadableInput("prompts.unreadable", file=path.name, detail=detail)
