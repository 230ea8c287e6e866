"""The models on this machine: which are there, whole and admitted; joined and installed.

A model file is loaded only when its SHA-256 is that of the manifest. The result of hashing is
remembered by path, size and time of change, so that a start does not read a gigabyte anew.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from drafter.files import atomic
from drafter.files.models import tuning
from drafter.files.models.copying import OnProgress, copy_verified, hash_file, part_paths
from drafter.files.models.manifest import ModelEntry, load_manifest
from drafter.files.models.tuning import Tuning
from drafter.notice.faults import Fault, UnreadableInput

_REMEMBERED = "verified.json"
_TUNING = "tuning.json"
_CACHE_SHARE = 0.35  # of the file's size, for the KV cache and the buffers of a small context


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model as it is shown. ``verified``: hashed here and right; ``joinable``: parts are there.

    ``path`` is None when the file is not present.
    """

    id: str
    title: str
    file: str
    present: bool
    verified: bool
    admitted: bool
    default: bool
    joinable: bool
    memory_bytes: int
    licence: str
    note: str
    path: Path | None


def _silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


class ModelStore:
    """The models of one installation.

    Files are sought in ``model_dir`` (the user's) and beside the manifest. ``policy``: the ids an
    authority admits; empty: as the manifest admits.
    """

    def __init__(
        self,
        manifest_path: Path,
        model_dir: Path,
        policy: Sequence[str] = (),
        lock_seconds: float = 600.0,
    ) -> None:
        self._manifest_path = manifest_path
        self._manifest = load_manifest(manifest_path)
        self._model_dir = model_dir
        self._policy = tuple(policy)
        self._lock_seconds = lock_seconds

    def rows(self) -> tuple[ModelRow, ...]:
        """All models of the manifest; nothing is hashed."""
        return tuple(self._row(entry) for entry in self._manifest.model)

    def entry(self, model_id: str | None = None) -> ModelEntry:
        """The model with this id, or the default one; a fault when it is not admitted."""
        if model_id is not None:
            entry = self._manifest.entry(model_id)
            if not self.is_admitted(entry):
                raise Fault("models.not_admitted", id=model_id)
            return entry
        admitted = [entry for entry in self._manifest.model if self.is_admitted(entry)]
        # An authority that admits one other model wants that one.
        ranked = sorted(admitted, key=lambda entry: not entry.default)
        if not ranked:
            raise Fault("models.no_default")
        return ranked[0]

    def is_admitted(self, entry: ModelEntry) -> bool:
        """By the manifest, and by the authority where it lists models."""
        return entry.admitted and (not self._policy or entry.id in self._policy)

    def memory_bytes(self, entry: ModelEntry) -> int:
        """The memory that the loaded model takes: told by the manifest, or estimated."""
        if entry.memory_bytes:
            return entry.memory_bytes
        path = self.path(entry)
        size = path.stat().st_size if path is not None else entry.size_bytes
        return round(size * (1 + _CACHE_SHARE))

    def path(self, entry: ModelEntry) -> Path | None:
        """Where the model's file lies; None when it is not there."""
        for folder in (self._model_dir, self._manifest_path.parent):
            path = folder / entry.file
            if path.is_file():
                return path
        return None

    def verify(self, entry: ModelEntry, on_progress: OnProgress = _silent) -> bool:
        """Whether the file is there and its hash is right; hashes unless that is remembered."""
        path = self.path(entry)
        if path is None:
            return False
        if self._is_remembered(path, entry):
            return True
        try:
            right = hash_file(path, on_progress) == entry.sha256
        except OSError as error:
            raise _unreadable(path, error) from error
        if right:
            self._remember(path, entry)
        return right

    def ready(self, model_id: str | None = None, on_progress: OnProgress = _silent) -> Path:
        """The path of a verified, admitted model, joined first when that is needed."""
        entry = self.entry(model_id)
        if self.path(entry) is None:
            self.join(entry, on_progress)
        if not self.verify(entry, on_progress):
            raise Fault("models.wrong_sum", file=entry.file)
        path = self.path(entry)
        if path is None:
            raise Fault("models.missing", file=entry.file)
        return path

    def join(self, entry: ModelEntry, on_progress: OnProgress = _silent) -> Path:
        """Put the installed parts together; another process doing the same is waited for."""
        if entry.parts is None:
            raise Fault("models.missing", file=entry.file)
        sources = part_paths(entry.parts)
        return self._bring(sources, entry, on_progress)

    def install(self, source: Path, on_progress: OnProgress = _silent) -> ModelEntry:
        """Copy an administrator's model file to its place; the manifest must know its SHA-256."""
        try:
            found = hash_file(source, on_progress)
        except OSError as error:
            raise _unreadable(source, error) from error
        for entry in self._manifest.model:
            if entry.sha256 == found:
                self._bring((source,), entry, on_progress)
                return entry
        manifest = self._manifest_path
        raise UnreadableInput("models.no_entry", file=source.name, manifest=manifest, sha256=found)

    def tuning(self, entry: ModelEntry) -> Tuning:
        """What was measured for this model on this machine."""
        return tuning.read(self._read(_TUNING), entry.sha256)

    def remember_tuning(self, entry: ModelEntry, found: Tuning) -> None:
        """Keep what was measured."""
        self._write(_TUNING, tuning.with_tuning(self._read(_TUNING), entry.sha256, found))

    def _bring(self, sources: Sequence[Path], entry: ModelEntry, on_progress: OnProgress) -> Path:
        target = self._model_dir / entry.file
        try:
            self._model_dir.mkdir(parents=True, exist_ok=True)
            with FileLock(target.with_name(f"{entry.file}.lock"), timeout=self._lock_seconds):
                if not (target.is_file() and self._is_remembered(target, entry)):
                    copy_verified(sources, target, entry, on_progress)
                    self._remember(target, entry)
        except Timeout as timeout:
            raise Fault("models.busy") from timeout
        except OSError as error:
            detail = error.strerror or type(error).__name__
            raise Fault("models.unwritable", file=entry.file, detail=detail) from error
        return target

    def _row(self, entry: ModelEntry) -> ModelRow:
        path = self.path(entry)
        return ModelRow(
            id=entry.id,
            title=entry.title,
            file=entry.file,
            present=path is not None,
            verified=path is not None and self._is_remembered(path, entry),
            admitted=self.is_admitted(entry),
            default=entry.default,
            joinable=_has_parts(entry),
            memory_bytes=self.memory_bytes(entry),
            licence=entry.licence,
            note=entry.note,
            path=path,
        )

    def _is_remembered(self, path: Path, entry: ModelEntry) -> bool:
        return self._read(_REMEMBERED).get(str(path)) == _mark(path, entry)

    def _remember(self, path: Path, entry: ModelEntry) -> None:
        remembered = {**self._read(_REMEMBERED), str(path): _mark(path, entry)}
        self._write(_REMEMBERED, remembered)

    def _read(self, name: str) -> dict[str, object]:
        """A small file of this store; what cannot be read counts as never written."""
        try:
            found = json.loads((self._model_dir / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, name: str, data: Mapping[str, object]) -> None:
        atomic.write_text(self._model_dir / name, json.dumps(data, indent=1, sort_keys=True))


def _mark(path: Path, entry: ModelEntry) -> list[object]:
    """What a remembered hash is bound to: another file has another size or time of change."""
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns, entry.sha256]


def _has_parts(entry: ModelEntry) -> bool:
    if entry.parts is None:
        return False
    try:
        part_paths(entry.parts)
    except Fault:
        return False
    return True


def _unreadable(path: Path, error: OSError) -> UnreadableInput:
    detail = error.strerror or type(error).__name__
    return UnreadableInput("models.unreadable", file=path.name, detail=detail)
