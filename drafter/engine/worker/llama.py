"""A thin, typed layer over the C interface of llama.cpp: a model, a context, one batch at a time.

Not thread-safe: everything but `Context.abort` happens on one thread (two threads on one model
crash the process).
"""

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import llama_cpp as c
import numpy as np
import numpy.typing as npt

Logits = npt.NDArray[np.float32]

BATCH = 128  # tokens a decode: progress and memory of the logits follow from it
_ABORTED = 2
_FLASH_OFF = 0  # on the CPU, for short contexts, plain attention is the faster one


class Aborted(Exception):
    """A decode was ended by `Context.abort`."""


class ModelRefused(Exception):
    """llama.cpp cannot load the file, or not with this context."""


class ContextFull(Exception):
    """The tokens do not fit into the context."""


class Model:
    """The weights and the vocabulary."""

    def __init__(self, path: Path) -> None:
        c.llama_backend_init()
        params = c.llama_model_default_params()
        params.n_gpu_layers = 0
        pointer = c.llama_model_load_from_file(str(path).encode(), params)
        if not pointer:
            raise ModelRefused(path.name)
        self.pointer = pointer
        self._vocab = c.llama_model_get_vocab(pointer)
        self.size: int = c.llama_vocab_n_tokens(self._vocab)

    def close(self) -> None:
        """Free the weights."""
        c.llama_model_free(self.pointer)

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """The tokens of a text; ``special``: control tokens in it are meant as such."""
        raw = text.encode()
        room = len(raw) + 8
        buffer = (ctypes.c_int32 * room)()
        count = c.llama_tokenize(self._vocab, raw, len(raw), buffer, room, False, special)
        return list(buffer[:count])

    def pieces(self) -> list[bytes]:
        """The bytes of every token; control tokens are empty."""
        buffer = ctypes.create_string_buffer(1024)
        found = []
        for token in range(self.size):
            length = c.llama_token_to_piece(self._vocab, token, buffer, 1024, 0, False)
            found.append(buffer.raw[: max(length, 0)])
        return found

    def ends(self) -> frozenset[int]:
        """The tokens that end a turn."""
        return frozenset(
            token for token in range(self.size) if c.llama_vocab_is_eog(self._vocab, token)
        )

    def special_text(self, token: int) -> str:
        """The text of a control token such as ``<s>``, empty when there is none."""
        if token < 0:
            return ""
        text = c.llama_vocab_get_text(self._vocab, token)
        return text.decode(errors="replace") if text else ""

    @property
    def bos(self) -> int:
        """The token that begins a text, -1 when there is none."""
        return int(c.llama_vocab_bos(self._vocab))

    @property
    def eos(self) -> int:
        """The token that ends a text, -1 when there is none."""
        return int(c.llama_vocab_eos(self._vocab))

    @property
    def adds_bos(self) -> bool:
        """Whether the model wants every text to begin with `bos`."""
        return bool(c.llama_vocab_get_add_bos(self._vocab))

    @property
    def chat_template(self) -> str | None:
        """The Jinja source of the GGUF's chat template."""
        raw = c.llama_model_chat_template(self.pointer, None)
        return raw.decode(errors="replace") if raw else None

    @property
    def description(self) -> str:
        """Architecture, size and quantisation in words."""
        buffer = ctypes.create_string_buffer(256)
        c.llama_model_desc(self.pointer, buffer, 256)
        return buffer.value.decode(errors="replace")


@dataclass(frozen=True, slots=True)
class Entry:
    """One token of a batch: where it stands, in which sequence, whether its logits are wanted."""

    token: int
    position: int
    sequence: int = 0
    output: bool = True


def _unwatched(_width: int, _seconds: float) -> None:
    """Nobody learns from the batches yet."""


class Context:
    """The memory of the model (KV cache), shared by ``sequences``, and the decoding on it.

    ``watch`` is told the width and the seconds of each batch.
    """

    def __init__(self, model: Model, tokens: int, sequences: int, threads: int) -> None:
        params = c.llama_context_default_params()
        params.n_ctx = tokens
        params.n_batch = params.n_ubatch = BATCH
        params.n_seq_max = sequences
        params.kv_unified = True
        params.flash_attn_type = _FLASH_OFF
        params.n_threads = params.n_threads_batch = threads
        self.model = model
        self.pointer = c.llama_init_from_model(model.pointer, params)
        if not self.pointer:
            raise ModelRefused(str(tokens))
        self.tokens = tokens
        self._memory = c.llama_get_memory(self.pointer)
        self._batch = c.llama_batch_init(BATCH, 0, 1)
        self._aborting = False
        self.watch: Callable[[int, float], None] = _unwatched
        # Called for each node of the graph (about 500 a step): 1 % of a step.
        self._callback = c.ggml_abort_callback(lambda _data: self._aborting)
        c.llama_set_abort_callback(self.pointer, self._callback, None)

    def close(self) -> None:
        """Free the memory; the model stays."""
        c.llama_batch_free(self._batch)
        c.llama_free(self.pointer)

    def abort(self) -> None:
        """End the running decode, from any thread."""
        self._aborting = True

    def resume(self) -> None:
        """Allow decoding after an `abort`."""
        self._aborting = False

    def set_threads(self, threads: int) -> None:
        """Use so many threads from now on."""
        c.llama_set_n_threads(self.pointer, threads, threads)

    def decode(self, entries: Sequence[Entry]) -> None:
        """Run one batch of at most `BATCH` entries."""
        if self._aborting:
            raise Aborted
        batch = self._batch
        batch.n_tokens = len(entries)
        for i, entry in enumerate(entries):
            batch.token[i] = entry.token
            batch.pos[i] = entry.position
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = entry.sequence
            batch.logits[i] = entry.output
        began = time.perf_counter()
        code = c.llama_decode(self.pointer, batch)
        if code == _ABORTED:
            raise Aborted
        if code != 0:
            raise ContextFull(str(code))
        self.watch(len(entries), time.perf_counter() - began)

    def logits(self, index: int) -> Logits:
        """The logits of an entry of the last batch: a view, valid until the next decode."""
        pointer = c.llama_get_logits_ith(self.pointer, index)
        return np.ctypeslib.as_array(pointer, shape=(self.model.size,))

    def cut(self, sequence: int, start: int) -> None:
        """Forget a sequence from a position on."""
        c.llama_memory_seq_rm(self._memory, sequence, start, -1)

    def share(self, source: int, target: int, end: int) -> None:
        """Let ``target`` begin with the first ``end`` tokens of ``source``; costs no memory."""
        c.llama_memory_seq_cp(self._memory, source, target, 0, end)
