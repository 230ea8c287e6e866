"""Writes the candidates of a request: one with prompt lookup, or several side by side."""

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from drafter.engine.protocol import Candidate, Finish, Generate, Sampling
from drafter.engine.worker.llama import Context, Entry, Logits
from drafter.engine.worker.lookup import Lookup
from drafter.engine.worker.mask import TokenMask
from drafter.engine.worker.sampling import Sampler

OnText = Callable[[str], None]

# A guess decoded in a batch has the same logits as alone but for rounding. Where the best two are
# nearer than this, the token is decoded alone, so that the text is that of plain greedy decoding.
_CLEAR = 0.25

# A first word this far below the best one (natural logarithm) is still worth a candidate.
_LIKELY = 4.0


@dataclass
class Draft:
    """One candidate while it grows; it ends at an end token, a stop string, or the limit."""

    mask: TokenMask
    sampler: Sampler
    ends: frozenset[int]
    pieces: Sequence[bytes]
    stop: tuple[str, ...]
    limit: int
    required: tuple[str, ...] = ()
    on_text: OnText | None = None
    tokens: list[int] = field(default_factory=list)
    finish: Finish | None = None
    text: str = ""

    def __post_init__(self) -> None:
        self._state = self.mask.start
        self._refused_for: set[str] = set()
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def pick(self, logits: Logits) -> int:
        """The token to write next; the mask is applied in place.

        While a required fact is missing, the end is refused, but not twice for the same fact: a
        model that has nothing more to say must not be made to babble.
        """
        self.mask.apply(logits, self._state)
        token = self.sampler.pick(logits)
        if token in self.ends:
            missing = {fact for fact in self.required if fact not in self.text}
            if missing - self._refused_for:
                self._refused_for |= missing
                logits[list(self.ends)] = -np.inf
                token = self.sampler.pick(logits)
        return token

    def add(self, token: int) -> None:
        """Write a token."""
        if token in self.ends:
            self.finish = Finish.END
            return
        self._state = self.mask.step(self._state, token)
        self.tokens.append(token)
        new = self._decoder.decode(self.pieces[token])
        self.text += new
        if any(stop in self.text for stop in self.stop):
            self.text = min((self.text.partition(s)[0] for s in self.stop), key=len)
            self.finish = Finish.END
        elif len(self.tokens) >= self.limit:
            self.finish = Finish.LENGTH
        if new and self.on_text is not None and self.finish is not Finish.END:
            self.on_text(new)

    def candidate(self) -> Candidate:
        """The finished text."""
        return Candidate(
            untrusted_text=self.text,
            tokens=len(self.tokens),
            finish=self.finish or Finish.LENGTH,
            temperature=self.sampler.sampling.temperature,
            seed=self.sampler.sampling.seed,
        )


def write_one(context: Context, draft: Draft, first: Logits, start: int, lookup: Lookup) -> int:
    """Write a greedy draft in sequence 0, guessing ahead. Returns the number of decodes."""
    draft.add(draft.pick(first))
    steps = 0
    alone = False
    while draft.finish is None:
        guess = [] if alone else lookup.guess(draft.tokens)[: draft.limit - len(draft.tokens)]
        position = start + len(draft.tokens) - 1
        batch = [draft.tokens[-1], *guess]
        context.decode([Entry(token, position + i) for i, token in enumerate(batch)])
        steps += 1
        held, alone = _verify(context, draft, guess)
        context.cut(0, start + len(draft.tokens) - 1)
        lookup.learn(len(guess), held)
    return steps


def _verify(context: Context, draft: Draft, guess: Sequence[int]) -> tuple[int, bool]:
    """Write what the model says after each guess, up to the first wrong one.

    Returns how many guesses held, and whether the next token must be decoded alone.
    """
    for index in range(len(guess) + 1):
        logits = context.logits(index)
        token = draft.pick(logits)
        if guess and not _is_clear(logits, token):
            return index, True
        draft.add(token)
        if draft.finish is not None or index == len(guess) or token != guess[index]:
            return index, False
    return len(guess), False


def _is_clear(logits: Logits, token: int) -> bool:
    best = logits[token]
    logits[token] = float("-inf")
    second = logits.max()
    logits[token] = best
    return bool(best - second >= _CLEAR)


def write_many(context: Context, drafts: Sequence[Draft], first: Logits, start: int) -> int:
    """Write several drafts side by side, one sequence each. Returns the number of decodes."""
    begun: list[int] = []
    for number, draft in enumerate(drafts):
        logits = first.copy()
        _begin_otherwise(logits, begun)
        begun.append(draft.pick(logits))
        draft.add(begun[-1])
        if number:
            context.share(0, number, start)
    steps = 0
    while open_drafts := [(n, d) for n, d in enumerate(drafts) if d.finish is None]:
        context.decode([Entry(d.tokens[-1], start + len(d.tokens) - 1, n) for n, d in open_drafts])
        steps += 1
        for index, (_, draft) in enumerate(open_drafts):
            draft.add(draft.pick(context.logits(index)))
    return steps


def _begin_otherwise(logits: Logits, begun: Sequence[int]) -> None:
    """Let a draft begin with another word than those before it, if there is a likely one.

    Candidates that begin alike mostly end alike; and the likeliest word is that of the original.
    """
    others = logits.copy()
    others[list(begun)] = -np.inf
    if begun and others.max() >= logits.max() - _LIKELY:
        logits[:] = others


def samplings(request: Generate) -> tuple[Sampling, ...]:
    """The candidates to draw, at most as many as there are working sequences."""
    return request.sampling[:8] or (Sampling(),)
