"""The guard's answer: a verdict and the findings it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from drafter import messages
from drafter.notice.findings import NOWHERE, Finding, Severity, Where

Span = tuple[int, int]


class VerdictKind(StrEnum):
    """What becomes of a suggestion: offered, offered with its warnings shown, or withheld."""

    PASS = "pass"  # noqa: S105 – a verdict, no password
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class GuardFinding:
    """One difference in content; spans point into the two texts, None where nothing stands."""

    code: str
    level: VerdictKind
    original: str = ""
    suggestion: str = ""
    original_span: Span | None = None
    suggestion_span: Span | None = None

    def as_finding(self, where: Where) -> Finding:
        """The same as a finding for the user; what the guard blocks is an error."""
        severity = Severity.ERROR if self.level is VerdictKind.BLOCK else Severity.WARNING
        data = (("original", self.original), ("suggestion", self.suggestion))
        return Finding(self.code, severity, where, data=data)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement on one suggestion."""

    kind: VerdictKind
    findings: tuple[GuardFinding, ...] = ()


def weigh(findings: tuple[GuardFinding, ...]) -> Verdict:
    """The heaviest finding decides."""
    levels = {found.level for found in findings}
    for kind in (VerdictKind.BLOCK, VerdictKind.WARN):
        if kind in levels:
            return Verdict(kind, findings)
    return Verdict(VerdictKind.PASS, findings)


def as_record(pair_id: str, verdict: Verdict) -> dict[str, object]:
    """A verdict in the JSON form of the command ``drafter guard``."""
    return {"id": pair_id, "verdict": verdict.kind.value,
            "findings": [finding_record(found) for found in verdict.findings]}  # fmt: skip


def finding_record(found: GuardFinding) -> dict[str, object]:
    """A finding in JSON form: code, German sentence, the words in both texts."""
    return {
        "code": found.code,
        "message": messages.sentence(found.as_finding(NOWHERE)),
        "original": found.original,
        "suggestion": found.suggestion,
    }
