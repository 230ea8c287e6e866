"""Answers one request after the other on one loaded model."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.engine.protocol import (
    Candidate,
    ChatMessage,
    Done,
    Finish,
    Generate,
    Load,
    Phase,
    Progress,
    Ready,
    Reply,
    Role,
    Timing,
    Token,
    WarmUp,
)
from drafter.engine.worker.chat import ChatFormat
from drafter.engine.worker.llama import BATCH, Context, Entry, Model, ModelRefused
from drafter.engine.worker.mask import TokenMask, Vocabulary
from drafter.engine.worker.prefixes import KEPT, SPARE, WORKING, Prefixes
from drafter.engine.worker.sampling import Sampler, log_likelihood
from drafter.engine.worker.tuning import Tuner, scratch_decode
from drafter.engine.worker.writer import Draft, Writer, samplings

Send = Callable[[Reply], None]


@dataclass(frozen=True, slots=True)
class Tricks:
    """What makes it fast; off only to measure and to test that the text is the same."""

    lookup: bool = True
    lock: bool = True


class Engine:
    """A loaded model with its kept prompts."""

    def __init__(self, load: Load, send: Send) -> None:
        began = time.perf_counter()
        self._send = send
        self._tricks = Tricks()
        self._model = Model(Path(load.path))
        processors = os.cpu_count() or 1
        try:
            self.context = Context(self._model, load.context_tokens, WORKING + KEPT, processors)
        except ModelRefused:
            self._model.close()
            raise
        self.tuner = Tuner(self.context, load.measured, processors)
        self.tuner.first(scratch_decode(self.context, 0, 0, SPARE))
        self.context.watch = self.tuner.watch
        self._vocabulary = Vocabulary(self._model.pieces(), self._model.ends())
        special = self._model.special_text
        self._chat = ChatFormat(
            self._model.chat_template, special(self._model.bos), special(self._model.eos)
        )
        self._prefixes = Prefixes(self.context)
        self.ready = Ready(
            measured=self.tuner.measured,
            seconds=time.perf_counter() - began,
            description=self._model.description,
            chat_format=self._chat.name,
        )

    def use(self, tricks: Tricks) -> None:
        """Switch what makes it fast, to measure and to compare."""
        self._tricks = tricks

    def forget(self) -> None:
        """Read the next prompt's passage anew, as that of another one; to measure."""
        self._prefixes.forget()

    def tokens_of(self, request: Generate) -> list[int]:
        """The prompt of a request as the model reads it."""
        return self._tokens(request.messages)

    def measure(self) -> bool:
        """One measurement of an idle moment, behind the longest kept prompt; see `Tuner.step`."""
        source, length = self._prefixes.longest()
        self._prefixes.release()
        return self.tuner.step(scratch_decode(self.context, source, length, SPARE))

    def close(self) -> None:
        """Free all memory."""
        self.context.close()
        self._model.close()

    def warm_up(self, request: WarmUp) -> Done:
        """Read the fixed messages of a task."""
        began = time.perf_counter()
        prefix = self._prefix(request.messages)
        reused = self._prefixes.read_prefix(
            request.prefix_key, prefix, self._reporter(request.id, Phase.READING)
        )
        taken = time.perf_counter() - began
        return Done(request.id, (), Timing(taken, 0.0, taken, 0.0, len(prefix), reused, 0, 0))

    def generate(self, request: Generate) -> Done:
        """Write the candidates of a request, streaming the first; or score those given."""
        began = time.perf_counter()
        if request.given:
            return self._scored(request)
        prompt = self._tokens(request.messages)
        prefix = self._common_prefix(request, prompt)
        drawn = samplings(request)
        self._prefixes.room(len(prompt) + len(drawn) * request.max_tokens + BATCH)
        reused = self._prefixes.read_prompt(
            request.prefix_key, prefix, prompt, self._reporter(request.id, Phase.READING)
        )
        read = time.perf_counter()
        first_seen: list[float] = []

        def on_text(text: str) -> None:
            first_seen.append(time.perf_counter())
            self._send(Token(request.id, text))

        drafts = self._drafts(request, on_text)
        steps = self._write(request, drafts, len(prompt))
        written = time.perf_counter()
        candidates = tuple(draft.candidate() for draft in drafts)
        first = first_seen[0] if first_seen else written
        timing = Timing(
            seconds=time.perf_counter() - began,
            first_token_seconds=first - began,
            reading_seconds=read - began,
            writing_seconds=written - read,
            prompt_tokens=len(prompt),
            reused_tokens=reused,
            tokens=sum(candidate.tokens for candidate in candidates),
            steps=steps,
        )
        return Done(request.id, candidates, timing)

    def _drafts(self, request: Generate, on_text: Callable[[str], None]) -> list[Draft]:
        facts = request.facts if self._tricks.lock else None
        seen = request.messages[-1].content + request.copy_from
        mask = TokenMask(self._vocabulary, facts, seen)
        return [
            Draft(
                mask=mask,
                sampler=Sampler(sampling),
                ends=self._vocabulary.ends,
                pieces=self._vocabulary.pieces,
                stop=request.stop,
                limit=request.max_tokens,
                required=request.required,
                on_text=None if number else on_text,
            )
            for number, sampling in enumerate(samplings(request))
        ]

    def _write(self, request: Generate, drafts: Sequence[Draft], start: int) -> int:
        costs = self.tuner.costs if self._tricks.lookup else None
        writer = Writer(self.context, start, costs, SPARE)
        source = self._model.tokenize(request.copy_from, special=False)
        writer.write(drafts, self._prefixes.first_logits(), source, copies=request.copies)
        return writer.steps

    def _scored(self, request: Generate) -> Done:
        """The given texts with the likelihood of the original given each."""
        began = time.perf_counter()
        self._prefixes.release()
        scored = tuple(
            Candidate(text, 0, Finish.END, 0.0, 0, self._score(text, request.score_text))
            for text in request.given
        )
        taken = time.perf_counter() - began
        return Done(request.id, scored, Timing(taken, 0.0, taken, 0.0, 0, 0, 0, 0))

    def _score(self, text: str, original: str) -> float:
        tokens = self._tokens((ChatMessage(Role.USER, text),))
        answer = self._model.tokenize(original, special=False)
        whole = tokens + answer
        total = 0.0
        self.context.cut(1, 0)
        for first in range(0, len(whole) - 1, BATCH):
            chunk = whole[first : min(first + BATCH, len(whole) - 1)]
            wanted = [first + i >= len(tokens) - 1 for i in range(len(chunk))]
            self.context.decode([Entry(t, first + i, 1, wanted[i]) for i, t in enumerate(chunk)])
            for i, is_wanted in enumerate(wanted):
                if is_wanted:
                    total += log_likelihood(self.context.logits(i), whole[first + i + 1])
        self.context.cut(1, 0)
        return total / max(1, len(answer))

    def _common_prefix(self, request: Generate, prompt: Sequence[int]) -> list[int]:
        """The tokens of the fixed messages, as far as they begin the prompt."""
        if not request.prefix_messages:
            return []
        fixed = self._prefix(request.messages[: request.prefix_messages])
        return fixed if list(prompt[: len(fixed)]) == fixed else []

    def _prefix(self, messages: Sequence[ChatMessage]) -> list[int]:
        """What any prompt that goes on from these messages begins with: up to their own end."""
        probes = [(*messages, ChatMessage(Role.USER, probe)) for probe in ("A", "9")]
        one, other = (self._tokens(probe) for probe in probes)
        same = next(i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])
        return one[:same]

    def _tokens(self, messages: Sequence[ChatMessage]) -> list[int]:
        bos = self._model.bos if self._model.adds_bos else None
        return self._chat.tokens(messages, self._tokenize, bos)

    def _tokenize(self, text: str, special: bool) -> list[int]:
        return self._model.tokenize(text, special=special)

    def _reporter(self, request_id: int, phase: Phase) -> Callable[[int, int], None]:
        return lambda done, total: self._send(Progress(request_id, phase, done, total))
