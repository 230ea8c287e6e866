"""Bringing a big file to its place: hashed while written, whole or not at all."""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from drafter.files.atomic import sync_folder
from drafter.files.models.manifest import ModelEntry, Parts
from drafter.notice.faults import Fault

OnProgress = Callable[[int, int], None]

_CHUNK = 4 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT)
_GIGABYTE = 1_000_000_000


def part_paths(parts: Parts) -> tuple[Path, ...]:
    """The installed part files in their order; a fault names the first that is missing."""
    found = []
    for number in range(1, parts.count + 1):
        path = _part_path(parts, number)
        if path is None:
            raise Fault("models.part_missing", part=number, count=parts.count)
        found.append(path)
    return tuple(found)


def _part_path(parts: Parts, number: int) -> Path | None:
    spec = find_spec(parts.packages.format(n=number))
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        path = Path(folder) / parts.file.format(n=number)
        if path.is_file():
            return path
    return None


def hash_file(path: Path, on_progress: OnProgress) -> str:
    """The SHA-256 of a file, lower-case hex."""
    digest = hashlib.sha256()
    total = path.stat().st_size
    done = 0
    for chunk in _chunks((path,)):
        digest.update(chunk)
        done += len(chunk)
        on_progress(done, total)
    return digest.hexdigest()


def copy_verified(
    sources: Iterable[Path], target: Path, entry: ModelEntry, on_progress: OnProgress
) -> None:
    """Write the sources one after the other as ``target``; its SHA-256 must be that of the entry.

    A wrong byte, a full disk or an interruption is a fault and leaves no file.
    """
    partial = target.with_name(target.name + ".part")
    try:
        _check_space(target, entry)
        if _write(sources, partial, entry, on_progress) != entry.sha256:
            raise Fault("models.wrong_sum", file=entry.file)
        partial.replace(target)
        sync_folder(target.parent)
    except KeyboardInterrupt as interruption:
        raise Fault("models.interrupted") from interruption
    except OSError as error:
        if error.errno in _FULL:
            raise _disk_full(entry) from error
        detail = error.strerror or type(error).__name__
        raise Fault("models.unwritable", file=entry.file, detail=detail) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _write(
    sources: Iterable[Path], partial: Path, entry: ModelEntry, on_progress: OnProgress
) -> str:
    digest = hashlib.sha256()
    done = 0
    with partial.open("wb") as stream:
        for chunk in _chunks(sources):
            digest.update(chunk)
            stream.write(chunk)
            done += len(chunk)
            on_progress(done, max(entry.size_bytes, done))
        stream.flush()
        os.fsync(stream.fileno())
    return digest.hexdigest()


def _chunks(paths: Iterable[Path]) -> Iterator[bytes]:
    for path in paths:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk


def _check_space(target: Path, entry: ModelEntry) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(target.parent).free < entry.size_bytes:
        raise _disk_full(entry)


def _disk_full(entry: ModelEntry) -> Fault:
    size = f"{entry.size_bytes / _GIGABYTE:.1f} GB".replace(".", ",")
    return Fault("models.disk_full", file=entry.file, needed=size)
