"""Findings are for users: what a check, a guard or a parser has to say, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error blocks the export, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a finding; the most exact of what is known.

    ``field`` is a field path such as ``adressat.plz`` or ``ausgaben[2].betrag`` (rows from 0);
    ``passage`` and ``section`` are ids of the notice, ``clause`` is one of the catalogue; ``line``
    and ``column`` count from 1.
    """

    field: str | None = None
    passage: str | None = None
    section: str | None = None
    clause: str | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None
    words: str | None = None

    def __str__(self) -> str:
        if self.file is not None:
            parts = [self.file, *(str(n) for n in (self.line, self.column) if n is not None)]
            return ":".join(parts)
        for kind in ("field", "clause", "passage", "section"):
            value = getattr(self, kind)
            if value is not None:
                return f"{kind}:{value}"
        return ""


NOWHERE = Where()


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; its German sentence is ``messages.sentence(finding)``.

    ``source`` names the rule (``VwVfG § 37(3)``); ``data`` fills the blanks of the sentence.
    """

    code: str
    severity: Severity
    where: Where = NOWHERE
    source: str = ""
    data: tuple[tuple[str, str], ...] = ()


def finding(
    code: str, severity: Severity, where: Where = NOWHERE, *, source: str = "", **data: object
) -> Finding:
    """Make a finding; ``data`` are the blanks of its sentence."""
    return Finding(code, severity, where, source, tuple((k, str(v)) for k, v in data.items()))


def error(code: str, where: Where = NOWHERE, *, source: str = "", **data: object) -> Finding:
    """A finding that blocks the export."""
    return finding(code, Severity.ERROR, where, source=source, **data)


def warning(code: str, where: Where = NOWHERE, *, source: str = "", **data: object) -> Finding:
    """A finding that the caseworker should look at."""
    return finding(code, Severity.WARNING, where, source=source, **data)


def info(code: str, where: Where = NOWHERE, *, source: str = "", **data: object) -> Finding:
    """A finding that only helps."""
    return finding(code, Severity.INFO, where, source=source, **data)


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding blocks the export."""
    return any(f.severity is Severity.ERROR for f in findings)
