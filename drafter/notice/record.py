"""What is recorded of a decision and of an export; the record itself is ``files.audit_log``."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from drafter.notice.clauses import ClauseRef
from drafter.notice.document import Task

BY_RULE = "rules"


class Outcome(StrEnum):
    """What a person did with a suggestion."""

    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a suggestion comes from: enough to make it again.

    From a model server, ``model_id`` is the name under which it serves the model and
    ``model_sha256`` is empty, for nobody here has seen the file; ``endpoint`` (scheme, address,
    port) and the SHA-256 of its certificate say who answered. Both are empty for a local model.
    What the rules of the program worded has `BY_RULE` for a model and their version for a prompt's;
    what a model made of the rules' wording has both versions, joined by „+“.
    """

    model_id: str
    model_sha256: str
    prompt_version: str
    seed: int
    temperature: float
    endpoint: str = ""
    certificate_sha256: str = ""

    @property
    def by_rule(self) -> bool:
        """Whether no model has written it."""
        return self.model_id == BY_RULE


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a person on one suggestion; ``at`` is timezone-aware."""

    passage_id: str
    task: Task
    outcome: Outcome
    original: str
    suggestion: str
    final: str
    findings: tuple[str, ...]  # codes of the guard's findings that were shown
    provenance: Provenance
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Export:
    """One written file; ``sha256`` of the .docx, lower-case hex.

    ``clauses`` are those of the catalogue that stand in it, in their order.
    """

    template_id: str
    template_version: str
    authority_id: str
    file_name: str
    sha256: str
    draft: bool
    by: str
    at: datetime
    clauses: tuple[ClauseRef, ...] = ()
