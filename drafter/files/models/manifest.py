"""The models an installation knows: ``models/manifest.toml``, read once into frozen types."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from drafter.notice.faults import UnreadableInput


class Parts(BaseModel):
    """Installed packages whose data files, in the order of their numbers, make up the model."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    packages: str  # name of the import package with the blank {n}
    file: str  # path inside the package with the blank {n}
    count: Annotated[int, Field(gt=0)]


class ModelEntry(BaseModel):
    """One model as the manifest describes it; ``memory_bytes`` 0: estimated from the file.

    ``strict``: each doubt about a wording of this model withholds it, see `choice.judge`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(min_length=1)]
    title: str
    file: Annotated[str, Field(pattern=r"^[^/\\]+\.gguf$")]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size_bytes: Annotated[int, Field(ge=0)] = 0
    licence: str
    context_tokens: Annotated[int, Field(ge=512)] = 4096
    memory_bytes: Annotated[int, Field(ge=0)] = 0
    admitted: bool = False
    default: bool = False
    strict: bool = True
    note: str = ""
    parts: Parts | None = None


class Manifest(BaseModel):
    """All models of the installation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: tuple[ModelEntry, ...] = ()

    def entry(self, model_id: str) -> ModelEntry:
        """The model with this id; a fault when the manifest does not know it."""
        for entry in self.model:
            if entry.id == model_id:
                return entry
        raise UnreadableInput("models.unknown", id=model_id)


def load_manifest(path: Path) -> Manifest:
    """Read the manifest; a fault names the file and what is wrong."""
    try:
        return Manifest.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unreadable(path, str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise _unreadable(path, f"Angabe „{where}“") from error


def _unreadable(path: Path, detail: str) -> UnreadableInput:
    return UnreadableInput("models.manifest_unreadable", file=path.name, detail=detail)
