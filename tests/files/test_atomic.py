"""A file is replaced whole or not at all, and a user is told why not."""

import errno
import os
from pathlib import Path

import pytest

from drafter import messages
from drafter.files import atomic
from drafter.notice.faults import Fault


def left_over(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_new_file_is_written_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "Entwürfe" / "a.json"
    atomic.write_bytes(path, b"neu")
    assert path.read_bytes() == b"neu"
    assert left_over(path.parent) == ["a.json"]


def test_text_is_written_as_utf8_with_its_line_ends(tmp_path: Path) -> None:
    atomic.write_text(tmp_path / "a.txt", "Straße\r\n§\n")
    assert (tmp_path / "a.txt").read_bytes() == "Straße\r\n§\n".encode()


def test_rights_of_an_existing_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"alt")
    path.chmod(0o644)
    atomic.write_bytes(path, b"neu")
    assert path.stat().st_mode & 0o777 == (0o666 if os.name == "nt" else 0o644)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "atomic.disk_full"),
        (errno.EACCES, "atomic.not_allowed"),
        (errno.EIO, "atomic.failed"),
    ],
)
def test_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"alt")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Fault) as caught:
        atomic.write_bytes(path, b"neu")
    assert caught.value.code == code
    assert "„a.json“" in messages.explain(caught.value)
    assert path.read_bytes() == b"alt"
    assert left_over(tmp_path) == ["a.json"]


def test_interruption_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        atomic.write_bytes(tmp_path / "a.json", b"neu")
    assert left_over(tmp_path) == []


def test_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(Fault) as caught:
        atomic.write_bytes(tmp_path / "a.json", b"neu")
    assert caught.value.code == "atomic.is_folder"


def test_file_where_a_folder_is_needed_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "datei").write_bytes(b"")
    with pytest.raises(Fault) as caught:
        atomic.write_bytes(tmp_path / "datei" / "a.json", b"neu")
    assert messages.explain(caught.value)


def test_a_reserved_name_is_no_other_file(tmp_path: Path) -> None:
    folder = tmp_path / "neu"
    paths = [atomic.reserve(folder, name) for name in ("a.docx", "a.docx", "A.DOCX", "b.docx")]
    assert [path.name for path in paths] == ["a.docx", "a (2).docx", "A (3).DOCX", "b.docx"]
    assert [path.read_bytes() for path in paths] == [b""] * 4
    atomic.write_bytes(paths[1], b"neu")
    assert left_over(folder) == ["A (3).DOCX", "a (2).docx", "a.docx", "b.docx"]


def test_a_name_taken_in_the_same_moment_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.docx").write_bytes(b"anderes Programm")
    monkeypatch.setattr(Path, "iterdir", lambda _: iter(()))
    assert atomic.reserve(tmp_path, "a.docx").name == "a (2).docx"
    assert (tmp_path / "a.docx").read_bytes() == b"anderes Programm"


def test_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "datei").write_bytes(b"")
    with pytest.raises(Fault) as caught:
        atomic.reserve(tmp_path / "datei" / "ordner", "a.docx")
    assert "„a.docx“" in messages.explain(caught.value)
