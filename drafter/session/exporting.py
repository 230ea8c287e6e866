"""Export: the only way from a notice to a file, and what is recorded of it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from drafter.files import atomic, audit_log
from drafter.files.audit_payload import CaseRef
from drafter.files.letter import pdf
from drafter.law.checks import DraftCopy, FinalNotice
from drafter.notice.authority import Authority
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding
from drafter.notice.record import Export

Document = FinalNotice | DraftCopy


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A written file; ``sha256`` in lower-case hex; ``barriers`` for people who have it read."""

    path: Path
    sha256: str
    barriers: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What goes on record of a notice; file name and hash follow when its file is written."""

    export: Export
    case: CaseRef
    record_text: bool


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter that was read back and is written nowhere yet."""

    data: bytes
    barriers: tuple[Finding, ...]
    entry: Entry


def compose(
    document: Document,
    letterhead: bytes,
    authority: Authority,
    draft_id: str,
    *,
    by: str,
    at: datetime,
) -> Composed:
    """The letter; the writer has read it back before a byte reaches the disk."""
    # Imported here: writing Word takes 20 MB, which the window need not hold before.
    from drafter.files.letter import writer  # noqa: PLC0415

    letter = writer.compose(document, letterhead, authority)
    notice = document.notice
    export = Export(
        template_id=notice.template_id,
        template_version=notice.template_version,
        authority_id=notice.authority_id,
        file_name="",
        sha256="",
        draft=isinstance(document, DraftCopy),
        by=by,
        at=at,
        clauses=notice.clauses,
    )
    case = CaseRef(draft_id, notice.template_id, notice.template_version, authority.id)
    entry = Entry(export, case, authority.ai_policy.record_text)
    return Composed(letter.data, letter.barriers, entry)


def write(composed: Composed, path: Path, log: Path) -> ExportResult:
    """Write a letter and put it on record."""
    digest = write_file(composed.data, path, (composed.entry,), log)
    return ExportResult(path, digest, composed.barriers)


def write_file(data: bytes, path: Path, entries: Sequence[Entry], log: Path) -> str:
    """Write a file and record each notice in it; returns its SHA-256."""
    atomic.write_bytes(path, data)
    digest = hashlib.sha256(data).hexdigest()
    try:
        for entry in entries:
            export = replace(entry.export, file_name=path.name, sha256=digest)
            audit_log.append(log, export, entry.case, record_text=entry.record_text)
    except Fault:
        path.unlink(missing_ok=True)  # a letter that is not on record has not been exported
        raise
    return digest


def can_write_pdf() -> bool:
    """Whether a program that makes PDFs is installed."""
    return pdf.converter() is not None


def write_pdf(letter: Path) -> Path:
    """Put a PDF beside an exported letter; raises Fault where it cannot be made."""
    target = letter.with_suffix(".pdf")
    pdf.convert(letter, target, pdf.converter())
    return target
