"""What client and worker say to each other: one JSON object a line, UTF-8, over the pipes.

Commands go to the child's standard input, replies come from its standard output. All messages are
frozen; `encode` and `decode_*` are the only places where they are bytes.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter


class Role(StrEnum):
    """Who speaks in a prompt."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a prompt; the content is data, never control tokens."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Sampling:
    """How one candidate is drawn; temperature 0 is greedy and ignores the seed."""

    temperature: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """What a machine was seen to do with a model; ``threads`` 0: nothing yet.

    ``seconds``: of a batch, by number of threads and of tokens. ``rounds``: how often all was
    measured; only several rounds are believed.
    """

    threads: int = 0
    seconds: dict[int, dict[int, float]] = field(default_factory=dict)
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Load:
    """Load a model. ``context_tokens``: all sequences together; ``measured``: of earlier loads."""

    path: str
    context_tokens: int
    measured: Measured = field(default_factory=Measured)
    kind: Literal["load"] = "load"


@dataclass(frozen=True, slots=True)
class Generate:
    """Write candidates for one prompt.

    The first ``prefix_messages`` messages are the same for all requests with this ``prefix_key``
    and stay in memory. ``facts``: the only strings with figures that may be written, None for no
    lock; ``required``: those without which an answer should not end. ``copy_from``: text that the
    answer is likely to repeat, for prompt lookup; with ``copies`` nearly all of it.

    With ``given`` texts nothing is written: they are the candidates, and each gets as its score
    the mean log-likelihood of ``score_text`` as the answer to it. Among wordings of one passage
    the likelihood of the original tells the faithful one.
    """

    id: int
    messages: tuple[ChatMessage, ...]
    prefix_key: str
    prefix_messages: int
    facts: tuple[str, ...] | None
    required: tuple[str, ...] = ()
    sampling: tuple[Sampling, ...] = (Sampling(),)
    max_tokens: int = 256
    copy_from: str = ""
    copies: bool = False
    stop: tuple[str, ...] = ()
    score_text: str = ""
    given: tuple[str, ...] = ()
    kind: Literal["generate"] = "generate"


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Read the fixed messages of a task, so that the first suggestion need not."""

    id: int
    messages: tuple[ChatMessage, ...]
    prefix_key: str
    kind: Literal["warm_up"] = "warm_up"


@dataclass(frozen=True, slots=True)
class Stop:
    """End the request; ``Stopped`` answers."""

    id: int
    kind: Literal["stop"] = "stop"


@dataclass(frozen=True, slots=True)
class Exit:
    """End the process."""

    kind: Literal["exit"] = "exit"


Command = Load | Generate | WarmUp | Stop | Exit


@dataclass(frozen=True, slots=True)
class Ready:
    """The model is loaded."""

    measured: Measured
    seconds: float
    description: str
    chat_format: str
    kind: Literal["ready"] = "ready"


@dataclass(frozen=True, slots=True)
class Tuned:
    """More was measured in an idle moment."""

    measured: Measured
    kind: Literal["tuned"] = "tuned"


class Phase(StrEnum):
    """What the worker is at; loading is known to the client."""

    LOADING = "loading"
    READING = "reading"
    WRITING = "writing"
    RANKING = "ranking"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a phase is, in tokens (loading: in thousandths)."""

    id: int
    phase: Phase
    done: int
    total: int
    kind: Literal["progress"] = "progress"


@dataclass(frozen=True, slots=True)
class Token:
    """More text of the first candidate; whole characters only."""

    id: int
    text: str
    kind: Literal["token"] = "token"


class Finish(StrEnum):
    """Why a candidate ends."""

    END = "end"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text of the model, untrusted. ``score``: see `Generate.given`."""

    untrusted_text: str
    tokens: int
    finish: Finish
    temperature: float
    seed: int
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds and tokens of one request, as the worker counts them."""

    seconds: float
    first_token_seconds: float
    reading_seconds: float
    writing_seconds: float
    prompt_tokens: int
    reused_tokens: int
    tokens: int
    steps: int


@dataclass(frozen=True, slots=True)
class Done:
    """The request is done; a warm-up has no candidates."""

    id: int
    candidates: tuple[Candidate, ...]
    timing: Timing
    kind: Literal["done"] = "done"


@dataclass(frozen=True, slots=True)
class Stopped:
    """The request was ended by `Stop`."""

    id: int
    kind: Literal["stopped"] = "stopped"


@dataclass(frozen=True, slots=True)
class Failed:
    """The worker cannot do it; ``code`` is one of `drafter.messages.engine`."""

    id: int
    code: str
    detail: str = ""
    kind: Literal["failed"] = "failed"


Reply = Ready | Tuned | Progress | Token | Done | Stopped | Failed


@cache  # built with the first message: the window starts without
def _commands() -> TypeAdapter[Command]:
    return TypeAdapter(Annotated[Command, Field(discriminator="kind")])


@cache
def _replies() -> TypeAdapter[Reply]:
    return TypeAdapter(Annotated[Reply, Field(discriminator="kind")])


def encode(message: Command | Reply) -> bytes:
    """One line, ended by a line feed."""
    adapter: TypeAdapter[Command] | TypeAdapter[Reply]
    adapter = _commands() if isinstance(message, Command) else _replies()
    return adapter.dump_json(message) + b"\n"  # type: ignore[arg-type]


def decode_command(line: bytes) -> Command:
    """The command of a line; ValueError when it is none."""
    return _commands().validate_json(line)


def decode_reply(line: bytes) -> Reply:
    """The reply of a line; ValueError when it is none."""
    return _replies().validate_json(line)
