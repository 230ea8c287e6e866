"""The record of decisions and exports: a local file that is only ever added to.

One JSON object a line. Each line names the hash of the line before it, so a changed, removed,
inserted or swapped line breaks the chain from there on. A head file beside the record keeps the
number of lines, the last hash and the size, so that lines missing at the end are seen as well.

What this cannot find: somebody who may write to the folder can make record *and* head anew, with
all hashes right. Whoever must rule that out keeps the last hash (``AuditReport.head``, printed by
``drafter audit verify``) outside the folder, on paper or with a colleague, and compares.

JSON Lines and not sqlite: a line can be read and checked with any tool in thirty years, is never
rewritten in place, and a damaged one does not hide the others.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from drafter.files import atomic
from drafter.files.audit_payload import CaseRef, Record, payload_of, without_personal_data
from drafter.files.canonical import JsonObject, dump, load_object, sha256
from drafter.notice.faults import Fault

GENESIS = "0" * 64
LOCK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What a walk along the chain found.

    ``entries`` lines are there; ``first_bad`` is the number (from 1) of the first line that is
    not as it was written, or of the first one that is missing at the end. ``head`` is the hash of
    the last good line.
    """

    entries: int
    intact: bool
    first_bad: int | None
    head: str


@dataclass(frozen=True, slots=True)
class Head:
    """How far the record reaches: its lines, the last one's hash and first byte, its bytes."""

    count: int = 0
    hash: str = GENESIS
    start: int = 0
    size: int = 0

    def after(self, own: str, line: bytes) -> "Head":
        """Move behind ``line``, which has the hash ``own``."""
        return Head(self.count + 1, own, self.size, self.size + len(line))


def append(path: Path, record: Record, case: CaseRef, *, record_text: bool) -> str:
    """Add one line and return its hash; it is on the disk when this returns.

    Texts are kept as hashes, and as words only with ``record_text`` (the authority's policy).
    Raises a Fault if the file cannot be written or its end is not as this program left it.
    """
    payload = payload_of(record, case, record_text=record_text)
    with _locked(path):
        head = _prepared_end(path)
        body: JsonObject = {
            "seq": head.count + 1,
            "at": record.at.isoformat(),
            "payload": payload,
            "prev": head.hash,
        }
        own = sha256(dump(body))
        line = dump({**body, "hash": own}) + b"\n"
        _add(path, line, head.size)
        _write_head(path, head.after(own, line))
    return own


def verify(path: Path) -> AuditReport:
    """Walk the chain from the first line to the head."""
    with _locked_for_reading(path):
        lines = _lines(_read(path))
        head = _read_head(path)
    good, last = _walk(lines)
    if good < len(lines):
        return AuditReport(len(lines), False, good + 1, last)
    if head is None:
        intact = not lines  # no record yet
        return AuditReport(good, intact, None if intact else good + 1, last)
    if head.count > good:
        return AuditReport(good, False, good + 1, last)
    # One line more than the head knows is a crash between the two writes, not a forgery.
    if good > head.count + 1 or _hash_at(lines, head.count) != head.hash:
        return AuditReport(good, False, max(head.count, 1), last)
    return AuditReport(good, True, None, last)


def entries(path: Path) -> Iterator[JsonObject]:
    """Read the lines of an intact record; raises a Fault at the first bad one."""
    report = verify(path)
    if not report.intact:
        raise Fault("audit.broken", name=path.name, first_bad=report.first_bad)
    for line in _lines(_read(path)):
        yield load_object(line)


def export(path: Path) -> Iterator[JsonObject]:
    """Read an intact record as it may be handed on: without names, words and their hashes."""
    return without_personal_data(entries(path))


def head_path(path: Path) -> Path:
    """Where the head of a record stands."""
    return path.with_name(path.name + ".head")


def _walk(lines: list[bytes]) -> tuple[int, str]:
    """Count the lines that are right from the start, and give the hash of the last of them."""
    last = GENESIS
    for number, line in enumerate(lines, start=1):
        own = _check(line, number, last)
        if own is None:
            return number - 1, last
        last = own
    return len(lines), last


def _check(line: bytes, number: int, previous: str) -> str | None:
    """Give the hash of a line if each of its bytes is as it was written."""
    try:
        entry = dict(load_object(line))
        own = entry.pop("hash")
        right = (
            entry["seq"] == number
            and entry["prev"] == previous
            and own == sha256(dump(entry))
            and line == dump({**entry, "hash": own})
        )
    except (ValueError, KeyError, RecursionError):
        return None
    return own if right and isinstance(own, str) else None


def _lines(data: bytes) -> list[bytes]:
    """Split at line ends only; the rest after the last one is a (bad) line of its own."""
    lines = data.split(b"\n")
    return lines if lines[-1] else lines[:-1]


def _hash_at(lines: list[bytes], count: int) -> str:
    return str(load_object(lines[count - 1])["hash"]) if count else GENESIS


def _prepared_end(path: Path) -> Head:
    """Find the end of the record and put right what a crash left there, nothing else."""
    head = _read_head(path)
    size = path.stat().st_size if path.exists() else 0
    if head is None:
        if size:
            raise _broken(path)
        # The head comes first: a record without one has always been tampered with.
        head = Head()
        _write_head(path, head)
    if size == head.size:
        return _agreed(path, head)
    if size < head.size:
        raise _broken(path)
    return _after_crash(path, head)


def _agreed(path: Path, head: Head) -> Head:
    """Compare the last line with the head; the whole chain is only walked by ``verify``."""
    if head.count == 0:
        return head
    with path.open("rb") as stream:
        stream.seek(head.start)
        last = stream.read(head.size - head.start)
    try:
        entry = load_object(last)
    except ValueError:
        raise _broken(path) from None
    previous = str(entry.get("prev"))
    if _check(last.removesuffix(b"\n"), head.count, previous) != head.hash:
        raise _broken(path)
    return head


def _after_crash(path: Path, head: Head) -> Head:
    """Take in one whole line that the head does not know yet; cut off a half one."""
    with path.open("r+b") as stream:
        stream.seek(head.size)
        rest = stream.read()
        if rest.endswith(b"\n") and rest.count(b"\n") == 1:
            own = _check(rest[:-1], head.count + 1, head.hash)
            if own is None:
                raise _broken(path)
            found = head.after(own, rest)
            _write_head(path, found)
            return found
        if b"\n" in rest:
            raise _broken(path)
        stream.truncate(head.size)
    return _agreed(path, head)


def _broken(path: Path) -> Fault:
    lines = _lines(_read(path))
    good, _ = _walk(lines)
    return Fault("audit.broken", name=path.name, first_bad=good + 1)


def _add(path: Path, line: bytes, size: int) -> None:
    """Write and sync; a line that did not get through leaves no half of itself."""
    try:
        with path.open("ab") as stream:
            try:
                stream.write(line)
                stream.flush()
                os.fsync(stream.fileno())
            except OSError:
                stream.truncate(size)
                raise
    except OSError as reason:
        raise atomic.fault_of(path, reason) from reason


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as reason:
        raise Fault("audit.unreadable", name=path.name, reason=reason.strerror) from reason


def _read_head(path: Path) -> Head | None:
    """Give the head; None if there is none, or none that this program wrote."""
    try:
        data = load_object(_read(head_path(path)))
        own, numbers = data["hash"], [data[key] for key in ("count", "start", "size")]
    except (ValueError, KeyError):
        return None
    count, start, size = (n if isinstance(n, int) else -1 for n in numbers)
    if isinstance(own, str) and 0 <= start <= size and count >= 0:
        return Head(count, own, start, size)
    return None


def _write_head(path: Path, head: Head) -> None:
    atomic.write_bytes(head_path(path), dump(asdict(head)))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other windows and commands of this program out while the end is moved."""
    lock = FileLock(path.with_name(path.name + ".lock"), timeout=LOCK_SECONDS)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with lock:
            yield
    except Timeout as reason:
        raise Fault("audit.busy", name=path.name) from reason
    except OSError as reason:
        raise atomic.fault_of(path, reason) from reason


@contextmanager
def _locked_for_reading(path: Path) -> Iterator[None]:
    """Lock where that is possible; an archived copy may lie on a medium that is read-only."""
    if path.exists() and os.access(path.parent, os.W_OK):
        with _locked(path):
            yield
    else:
        yield
