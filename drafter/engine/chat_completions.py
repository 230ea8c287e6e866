"""The chat interface of OpenAI-compatible servers as bytes: a request body, a streamed answer.

Only what llama.cpp's server and vLLM have in common is used. Knows no connection.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from drafter.engine.protocol import Finish, Generate, Sampling

PATH = "/chat/completions"
STREAM = "text/event-stream"
_DATA = b"data:"
_END = b"[DONE]"


class NotUnderstoodError(ValueError):
    """The answer is no stream of chat completions, or reports an error in mid-stream."""


class CutOffError(ValueError):
    """The stream ended before the answer did."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer; the last one has the reason for its end."""

    text: str
    finish: Finish | None = None


class _Delta(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    delta: _Delta = _Delta()
    finish_reason: str | None = None


class _Chunk(BaseModel):
    choices: list[_Choice]


def body(request: Generate, sampling: Sampling, model: str) -> bytes:
    """The request for one candidate."""
    content = {
        "model": model,
        "messages": [{"role": m.role.value, "content": m.content} for m in request.messages],
        "temperature": sampling.temperature,
        "seed": sampling.seed,
        "max_tokens": request.max_tokens,
        "stop": list(request.stop),
        "stream": True,
    }
    return json.dumps(content, ensure_ascii=False).encode()


def pieces(lines: Iterable[bytes]) -> Iterator[Piece]:
    """The answer in a stream of server-sent events, up to and with the piece that ends it.

    Each event of this interface is one ``data:`` line; comments, which keep a connection alive,
    and other fields are skipped. An answer without a reason for its end is not whole, even where
    the stream says that it is done: so ends one that a server breaks off for another client.
    Raises NotUnderstoodError, CutOffError.
    """
    for line in lines:
        if not line.startswith(_DATA):
            continue
        data = line.removeprefix(_DATA).strip()
        if data == _END:
            break
        piece = _piece(data)
        yield piece
        if piece.finish is not None:
            return
    raise CutOffError


def _piece(data: bytes) -> Piece:
    try:
        chunk = _Chunk.model_validate_json(data)
    except ValidationError as problem:  # its text would quote the answer
        raise NotUnderstoodError from problem
    if not chunk.choices:
        return Piece("")  # some servers send statistics in a chunk of their own
    choice = chunk.choices[0]
    finish = None
    if choice.finish_reason is not None:
        finish = Finish.LENGTH if choice.finish_reason == "length" else Finish.END
    return Piece(choice.delta.content or "", finish)
