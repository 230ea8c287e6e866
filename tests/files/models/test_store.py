import errno
import hashlib
import multiprocessing
import os
import shutil
from pathlib import Path

import pytest

from drafter import messages
from drafter.files.models.store import ModelStore
from drafter.files.models.tuning import Tuning
from drafter.notice.faults import Fault, UnreadableInput

PARTS = (b"GGUF" * 1000, b"zwei" * 1000, b"drei" * 999)
WHOLE = b"".join(PARTS)


@pytest.fixture
def manifest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A manifest with a model in three installed packages, and one without parts."""
    packages = tmp_path / "site"
    for number, data in enumerate(PARTS, start=1):
        folder = packages / f"toy_part{number}" / "data"
        folder.mkdir(parents=True)
        (folder.parent / "__init__.py").write_text("raise RuntimeError('never imported')")
        (folder / f"part{number:02}.bin").write_bytes(data)
    monkeypatch.syspath_prepend(str(packages))
    path = tmp_path / "manifest" / "manifest.toml"
    path.parent.mkdir()
    path.write_text(
        f"""
[[model]]
id = "toy"
title = "Spielzeug"
file = "toy.gguf"
sha256 = "{hashlib.sha256(WHOLE).hexdigest()}"
size_bytes = {len(WHOLE)}
licence = "Apache-2.0"
memory_bytes = 5000
admitted = true
default = true
[model.parts]
packages = "toy_part{{n}}"
file = "data/part{{n:02}}.bin"
count = 3

[[model]]
id = "other"
title = "Anderes"
file = "other.gguf"
sha256 = "{hashlib.sha256(b"other" * 100).hexdigest()}"
size_bytes = 500
licence = "MIT"
""",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def store(manifest: Path, tmp_path: Path) -> ModelStore:
    return ModelStore(manifest, tmp_path / "home" / "models")


def files(tmp_path: Path) -> set[str]:
    return {p.name for p in (tmp_path / "home" / "models").glob("*gguf*") if p.suffix != ".lock"}


def test_parts_are_joined_in_order_with_progress(store: ModelStore, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = store.ready("toy", lambda done, total: seen.append((done, total)))
    assert path.read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))
    assert files(tmp_path) == {"toy.gguf"}


def test_rows_tell_the_state(store: ModelStore) -> None:
    before = store.rows()[0]
    assert (before.present, before.verified, before.joinable) == (False, False, True)
    store.ready()
    after = store.rows()[0]
    assert (after.present, after.verified, after.admitted) == (True, True, True)
    assert store.rows()[1].admitted is False


def test_a_verified_file_is_not_hashed_again(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.ready()
    monkeypatch.setattr(
        "drafter.files.models.store.hash_file", lambda *_: pytest.fail("hashed again")
    )
    store.ready()


def test_a_changed_file_is_found_before_it_is_loaded(store: ModelStore) -> None:
    path = store.ready()
    data = bytearray(WHOLE)
    data[7] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(1, 1))
    with pytest.raises(Fault) as caught:
        store.ready()
    assert caught.value.code == "models.wrong_sum"


def test_a_wrong_byte_in_a_part_leaves_no_file(store: ModelStore, tmp_path: Path) -> None:
    part = tmp_path / "site" / "toy_part2" / "data" / "part02.bin"
    part.write_bytes(b"x" + part.read_bytes()[1:])
    with pytest.raises(Fault) as caught:
        store.ready()
    assert caught.value.code == "models.wrong_sum"
    assert "Prüfsumme" in messages.explain(caught.value)
    assert files(tmp_path) == set()


def test_a_missing_part_is_named(store: ModelStore, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "site" / "toy_part3" / "data")
    with pytest.raises(Fault) as caught:
        store.ready()
    assert "Teil 3 von 3" in messages.explain(caught.value)


def test_a_full_disk_is_seen_before_writing(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=100))
    with pytest.raises(Fault) as caught:
        store.ready()
    assert caught.value.code == "models.disk_full"


def test_a_disk_that_fills_up_leaves_no_file(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("drafter.files.models.copying.os.fsync", full)
    with pytest.raises(Fault) as caught:
        store.ready()
    assert caught.value.code == "models.disk_full"
    assert "Speicherplatz" in messages.explain(caught.value)
    assert files(tmp_path) == set()


def test_an_interrupted_join_leaves_no_file(store: ModelStore, tmp_path: Path) -> None:
    def interrupt(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(Fault) as caught:
        store.ready("toy", interrupt)
    assert caught.value.code == "models.interrupted"
    assert files(tmp_path) == set()
    assert store.ready().read_bytes() == WHOLE


def _join(manifest: Path, folder: Path) -> None:
    ModelStore(manifest, folder).ready("toy")


def test_of_two_processes_one_joins(manifest: Path, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    folder = tmp_path / "home" / "models"
    joiners = [context.Process(target=_join, args=(manifest, folder)) for _ in range(2)]
    for joiner in joiners:
        joiner.start()
    for joiner in joiners:
        joiner.join(60)
    assert [joiner.exitcode for joiner in joiners] == [0, 0]
    assert (folder / "toy.gguf").read_bytes() == WHOLE
    assert files(tmp_path) == {"toy.gguf"}


def test_a_busy_lock_is_told(manifest: Path, tmp_path: Path) -> None:
    from filelock import FileLock  # noqa: PLC0415

    folder = tmp_path / "home" / "models"
    folder.mkdir(parents=True)
    with FileLock(folder / "toy.gguf.lock"), pytest.raises(Fault) as caught:
        ModelStore(manifest, folder, lock_seconds=0).ready()
    assert caught.value.code == "models.busy"


def test_an_unknown_file_is_refused_with_its_sum(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "neu.gguf"
    source.write_bytes(b"neu")
    with pytest.raises(UnreadableInput) as caught:
        store.install(source)
    assert hashlib.sha256(b"neu").hexdigest() in messages.explain(caught.value)


def test_a_known_file_is_installed_under_its_name(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "neu.gguf"
    source.write_bytes(b"other" * 100)
    assert store.install(source).id == "other"
    row = store.rows()[1]
    assert (row.present, row.verified, row.admitted) == (True, True, False)
    with pytest.raises(Fault, match=r"models\.not_admitted"):
        store.ready("other")


def test_the_authority_narrows_what_is_admitted(manifest: Path, tmp_path: Path) -> None:
    store = ModelStore(manifest, tmp_path, policy=("elsewhere",))
    assert not store.rows()[0].admitted
    with pytest.raises(Fault, match=r"models\.no_default"):
        store.entry()


def test_memory_is_told_or_estimated(store: ModelStore) -> None:
    toy, other = store.rows()
    assert toy.memory_bytes == 5000
    assert other.memory_bytes > 500


def test_a_file_beside_the_manifest_is_found(store: ModelStore, manifest: Path) -> None:
    beside = manifest.parent / "toy.gguf"
    beside.write_bytes(WHOLE)
    assert store.ready() == beside


def test_what_was_measured_is_kept(store: ModelStore) -> None:
    entry = store.entry()
    assert store.tuning(entry).threads == 0
    store.remember_tuning(entry, Tuning(threads=2, costs={1: 1.0, 16: 9.5}))
    assert store.tuning(entry) == Tuning(threads=2, costs={1: 1.0, 16: 9.5})


@pytest.mark.parametrize(
    "text", ["[[model]", '[[model]]\nid = "x"', "[[model]]\nid = 1\nfile = '../x.gguf'"]
)
def test_a_broken_manifest_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.toml"
    path.write_text(text)
    with pytest.raises(UnreadableInput) as caught:
        ModelStore(path, tmp_path)
    assert "manifest.toml" in messages.explain(caught.value)


def test_an_unknown_model_is_named(store: ModelStore) -> None:
    with pytest.raises(UnreadableInput) as caught:
        store.ready("gibt-es-nicht")
    assert "gibt-es-nicht" in messages.explain(caught.value)
