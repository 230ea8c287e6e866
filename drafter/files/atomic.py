"""Writing a file so that a reader meets the old one or the new one, never a half one."""

import errno
import os
import tempfile
from itertools import count
from pathlib import Path

from drafter.notice.faults import Fault

CODES = {
    errno.ENOSPC: "atomic.disk_full",
    errno.EDQUOT: "atomic.disk_full",
    errno.EACCES: "atomic.not_allowed",
    errno.EPERM: "atomic.not_allowed",
    errno.EROFS: "atomic.not_allowed",
    errno.EISDIR: "atomic.is_folder",
    errno.ENAMETOOLONG: "atomic.name_too_long",
}


def write_bytes(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``, or leave it untouched and raise a Fault.

    The bytes go to a temporary file in the same folder (a rename across disks would be a copy),
    reach the disk (fsync), and then take the name. Missing folders are made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as reason:
        raise fault_of(path, reason) from reason


def reserve(folder: Path, name: str) -> Path:
    """Take a name that no file of the folder has, with „ (2)“ and so on behind it where needed.

    An empty file holds the name until it is written; ``write_bytes`` replaces it. Capital letters
    make no other name: Windows would not tell the files apart. Raises a Fault as writing does.
    """
    wanted = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {entry.name.casefold() for entry in folder.iterdir()}
        for number in count(1):
            end = f" ({number})" if number > 1 else ""
            path = folder / f"{wanted.stem}{end}{wanted.suffix}"
            if path.name.casefold() not in taken and _took(path):
                return path
    except OSError as reason:
        raise fault_of(folder / name, reason) from reason
    raise AssertionError("the numbers do not end")


def _took(path: Path) -> bool:
    """Make an empty file if there is none; another program may have been quicker."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    return True


def write_text(path: Path, text: str) -> None:
    """``write_bytes`` for text: UTF-8, line ends as given."""
    write_bytes(path, text.encode("utf-8"))


def fault_of(path: Path, reason: OSError) -> Fault:
    """Make the fault that tells a user why ``path`` could not be written."""
    # Windows reports a file that another program holds open as „access denied“.
    code = CODES.get(reason.errno or 0, "atomic.failed")
    return Fault(code, path=path, name=path.name, reason=reason.strerror or type(reason).__name__)


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _mode(path: Path) -> int:
    """Keep the rights of a file that is there; a new one is for its owner only."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o600


def sync_folder(folder: Path) -> None:
    """Make a new name in ``folder`` survive a power cut; Windows cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
