"""What the engine measured on this machine, kept by model.

Another processor, another number of threads or another build of the library is another machine:
what was measured there is not read here. Neither is a file of another format.
"""

import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from pydantic import BaseModel, ConfigDict, ValidationError

FORMAT = 3
_CPUINFO = "/proc/cpuinfo"


class Tuning(BaseModel):
    """Threads in use (0: nothing measured), seconds by threads and width, rounds of measuring."""

    model_config = ConfigDict(frozen=True)

    threads: int = 0
    seconds: dict[int, dict[int, float]] = {}
    rounds: int = 0


class _File(BaseModel):
    format: int
    machine: str
    models: dict[str, Tuning] = {}


def read(data: Mapping[str, object], sha256: str) -> Tuning:
    """What is kept of a model on this machine."""
    return _models(data).get(sha256, Tuning())


def with_tuning(data: Mapping[str, object], sha256: str, tuning: Tuning) -> dict[str, object]:
    """The file's data with what was measured of a model now."""
    models = {**_models(data), sha256: tuning}
    file = _File(format=FORMAT, machine=machine(), models=models)
    return file.model_dump(mode="json")


def _models(data: Mapping[str, object]) -> dict[str, Tuning]:
    try:
        file = _File.model_validate(data)
    except ValidationError:
        return {}
    known = file.format == FORMAT and file.machine == machine()
    return file.models if known else {}


def machine() -> str:
    """The processor, how many threads it has, and the build of the library that was measured."""
    try:
        library = version("llama-cpp-python")
    except PackageNotFoundError:  # in the frozen folder
        library = ""
    return f"{_processor()} x{os.cpu_count()} {library}".strip()


def _processor() -> str:
    try:
        with open(_CPUINFO, encoding="utf-8") as lines:  # noqa: PTH123 - no place of the program
            names = [line for line in lines if line.startswith("model name")]
    except OSError:
        return platform.processor()
    return names[0].partition(":")[2].strip() if names else platform.processor()
