"""Export: the only way from a notice to a file, and what is recorded of it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drafter.files import atomic, pdf
from drafter.law.checks import DraftCopy, FinalNotice
from drafter.notice.authority import Authority
from drafter.notice.findings import Finding
from drafter.notice.record import Export

Document = FinalNotice | DraftCopy


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A written file; ``sha256`` in lower-case hex; ``barriers`` for people who have it read."""

    path: Path
    sha256: str
    barriers: tuple[Finding, ...] = ()


def write(
    document: Document,
    path: Path,
    letterhead: bytes,
    authority: Authority,
    *,
    by: str,
    at: datetime,
) -> tuple[ExportResult, Export]:
    """Write the letter; the writer has read it back before a byte reaches the disk."""
    # Imported here: writing Word takes 20 MB, which the window need not hold before.
    from drafter.files import docx_writer  # noqa: PLC0415

    letter = docx_writer.compose(document, letterhead, authority)
    atomic.write_bytes(path, letter.data)
    digest = hashlib.sha256(letter.data).hexdigest()
    notice = document.notice
    record = Export(
        template_id=notice.template_id,
        template_version=notice.template_version,
        authority_id=notice.authority_id,
        file_name=path.name,
        sha256=digest,
        draft=isinstance(document, DraftCopy),
        by=by,
        at=at,
        clauses=notice.clauses,
    )
    return ExportResult(path, digest, letter.barriers), record


def can_write_pdf() -> bool:
    """Whether a program that makes PDFs is installed."""
    return pdf.converter() is not None


def write_pdf(letter: Path) -> Path:
    """Put a PDF beside an exported letter; raises Fault where it cannot be made."""
    target = letter.with_suffix(".pdf")
    pdf.convert(letter, target, pdf.converter())
    return target
