"""Prompts that stay in the memory of the model, so that their common beginning is read once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from drafter.engine.worker.llama import BATCH, Context, Entry, Logits

OnRead = Callable[[int, int], None]

WORKING = 8  # sequences 0 … 6 are for candidates; the kept ones come after
SPARE = 7  # for measuring, and for looking at one token beside a draft
KEPT = 6


@dataclass
class _Kept:
    """A kept beginning: its sequence in the memory and its tokens."""

    sequence: int
    tokens: list[int] = field(default_factory=list)
    key: str = ""
    used: int = 0


def common(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens two lists begin with in common."""
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


class Prefixes:
    """The kept beginnings of prompts, one a task, the least used one leaving first."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._kept = [_Kept(WORKING + i) for i in range(KEPT)]
        self._working: list[int] = []  # tokens in sequence 0
        self._first: Logits | None = None
        self._clock = 0

    def read_prefix(self, key: str, tokens: Sequence[int], on_read: OnRead) -> int:
        """Bring the fixed beginning of a task into memory; returns how many tokens were there."""
        slot = self._slot(key)
        reused = common(slot.tokens, tokens)
        if reused < len(tokens):
            reused -= reused % BATCH  # the same batches as from the start: the same rounding
        self._context.cut(slot.sequence, reused)
        slot.tokens, slot.key = slot.tokens[:reused], key
        self._read(slot.sequence, slot.tokens, tokens, on_read)
        return reused

    def read_prompt(
        self, key: str, prefix: Sequence[int], tokens: Sequence[int], on_read: OnRead
    ) -> int:
        """Bring a whole prompt into sequence 0; its last logits are `first_logits`.

        Reused is the task's fixed beginning, or the whole prompt when it is asked again, but
        nothing in between: each prompt is read in the same batches every time, so that the same
        seed gives the same text. Returns how many tokens were in memory already.
        """
        self.release()
        if self._first is not None and self._working == list(tokens):
            return len(tokens)
        self._first = None
        reused = self.read_prefix(key, prefix, on_read)
        self._context.cut(0, 0)
        self._context.share(self._slot(key).sequence, 0, len(prefix))
        self._working = list(prefix)
        self._read(0, self._working, tokens, on_read)
        self._first = self._context.logits(-1).copy()
        return reused

    def first_logits(self) -> Logits:
        """What the model says after the prompt that was read last: a copy."""
        if self._first is None:
            raise AssertionError("no prompt was read")
        return self._first.copy()

    def forget(self) -> None:
        """Keep the beginnings of tasks only, not the prompt that was read last."""
        self._first = None

    def longest(self) -> tuple[int, int]:
        """The sequence of the longest kept beginning, and its tokens."""
        slot = max(self._kept, key=lambda kept: len(kept.tokens))
        return slot.sequence, len(slot.tokens)

    def release(self) -> None:
        """Forget what candidates wrote; the prompt in sequence 0 stays."""
        self._context.cut(0, len(self._working))
        for sequence in range(1, WORKING):
            self._context.cut(sequence, 0)

    def room(self, needed: int) -> None:
        """Drop kept beginnings, the least used first, until ``needed`` tokens fit."""
        for slot in sorted(self._kept, key=lambda kept: kept.used)[:-1]:
            held = len(self._working) + sum(len(kept.tokens) for kept in self._kept)
            if held + needed <= self._context.tokens:
                return
            self._context.cut(slot.sequence, 0)
            slot.tokens, slot.key = [], ""

    def _slot(self, key: str) -> _Kept:
        self._clock += 1
        slot = next((kept for kept in self._kept if kept.key == key), None)
        slot = slot or min(self._kept, key=lambda kept: kept.used)
        slot.used = self._clock
        return slot

    def _read(
        self, sequence: int, present: list[int], tokens: Sequence[int], on_read: OnRead
    ) -> None:
        """Decode what is missing; ``present`` is kept true even when a stop comes in between."""
        start, total = len(present), len(tokens)
        for first in range(start, total, BATCH):
            chunk = tokens[first : first + BATCH]
            self._context.cut(sequence, first)  # what an aborted decode may have left
            self._context.decode(
                [
                    Entry(token, first + i, sequence, output=first + i == total - 1)
                    for i, token in enumerate(chunk)
                ]
            )
            present.extend(chunk)
            on_read(first + len(chunk) - start, total - start)
