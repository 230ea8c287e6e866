"""What a session tells its listeners: the window makes signals of it, the terminal prints it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from drafter.notice.faults import Fault
from drafter.wording.suggestions import Suggestion


class Change(StrEnum):
    """What is new about a notice."""

    NOTICE = "notice"  # values, rendered text and findings
    WORDING = "wording"  # a suggestion was offered or decided on
    REPLY = "reply"  # a question of the checklist was answered
    SAVED = "saved"


Listener = Callable[[Change], None]


class Phase(StrEnum):
    """What the model is doing."""

    LOADING = "loading"
    READING = "reading"
    WRITING = "writing"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    """The model has begun something else."""

    phase: Phase


@dataclass(frozen=True, slots=True)
class Words:
    """The untrusted text of the first candidate so far."""

    untrusted_text: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The candidates: ``offered`` best first; ``withheld`` did not pass the guard.

    Times in seconds; ``tokens`` is what the model wrote in all.
    """

    offered: tuple[Suggestion, ...]
    withheld: tuple[Suggestion, ...]
    seconds: float
    first_token_seconds: float
    tokens: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped the model."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The engine could not do it; the notice is as it was."""

    fault: Fault


SuggestionEvent = PhaseChanged | Words | Finished | Stopped | Failed
OnEvent = Callable[[SuggestionEvent], None]
