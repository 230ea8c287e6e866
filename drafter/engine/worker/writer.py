"""Writes the candidates of a request side by side, guessing ahead where text is copied."""

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from drafter.engine.protocol import Candidate, Finish, Generate, Sampling
from drafter.engine.worker.costs import Costs
from drafter.engine.worker.llama import Context, Entry, Logits
from drafter.engine.worker.lookup import Guess, Lookup, lengths, planned
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


@dataclass
class _Row:
    """A draft in its sequence, and what it guesses in this step."""

    sequence: int
    draft: Draft
    lookup: Lookup
    guess: Guess = field(default_factory=Guess)
    length: int = 0
    first: int = 0  # its first entry in the batch

    @property
    def guessed(self) -> Sequence[int]:
        """The tokens that are tried."""
        return self.guess.tokens[: self.length]


class Writer:
    """Writes drafts on a prompt of ``start`` tokens in sequence 0.

    ``costs``: of batches on this machine; None: no guessing. ``spare``: a sequence that nobody
    uses.
    """

    def __init__(self, context: Context, start: int, costs: Costs | None, spare: int) -> None:
        self._context = context
        self._start = start
        self._costs = costs
        self._spare = spare
        self.steps = 0

    def write(
        self, drafts: Sequence[Draft], first: Logits, source: Sequence[int], *, copies: bool
    ) -> None:
        """Write all drafts to their ends; ``first`` are the logits after the prompt.

        They are likely to repeat ``source`` in parts; if it ``copies``, nearly all of it.
        """
        rows = [
            _Row(n, draft, Lookup(source, [d.tokens for d in drafts if d is not draft], copies))
            for n, draft in enumerate(drafts)
        ]
        self._begin(rows, first)
        alone = len(rows) == 1
        while open_rows := [row for row in rows if row.draft.finish is None]:
            self._guess(open_rows)
            self._decode(open_rows)
            for row in open_rows:
                self._verify(row, exact=alone)

    def _begin(self, rows: Sequence[_Row], first: Logits) -> None:
        begun: list[int] = []
        for row in rows:
            logits = first.copy()
            _begin_otherwise(logits, begun)
            begun.append(row.draft.pick(logits))
            row.draft.add(begun[-1])
            if row.sequence:
                self._context.share(0, row.sequence, self._start)

    def _guess(self, rows: Sequence[_Row]) -> None:
        if self._costs is None:
            return
        for row in rows:
            row.guess = row.lookup.guess(row.draft.tokens)
        if len(rows) == 1 and rows[0].lookup.copies and rows[0].guess.firm:
            found = [planned(rows[0].guess, self._costs)]
        else:
            found = lengths([row.guess for row in rows], self._costs)
        for row, length in zip(rows, found, strict=True):
            row.length = min(length, row.draft.limit - len(row.draft.tokens))

    def _decode(self, rows: Sequence[_Row]) -> None:
        entries: list[Entry] = []
        for row in rows:
            row.first = len(entries)
            position = self._start + len(row.draft.tokens) - 1
            tokens = [row.draft.tokens[-1], *row.guessed]
            entries += [Entry(t, position + i, row.sequence) for i, t in enumerate(tokens)]
        filling = self._costs.filled(len(entries)) - len(entries) if self._costs else 0
        entries += [Entry(entries[0].token, i, self._spare, output=False) for i in range(filling)]
        self._context.decode(entries)
        if filling:
            self._context.cut(self._spare, 0)
        self.steps += 1

    def _verify(self, row: _Row, *, exact: bool) -> None:
        """Write what the model says after each guess, up to the first wrong one."""
        draft, guessed, held = row.draft, row.guessed, 0
        logits = [self._context.logits(row.first + i) for i in range(len(guessed) + 1)]
        for index in range(len(logits)):
            token = draft.pick(logits[index])
            if exact and guessed and not _is_clear(logits[index], token):
                logits[index + 1 :] = [rest.copy() for rest in logits[index + 1 :]]
                token = self._alone(row)
            draft.add(token)
            if draft.finish is not None or index == len(guessed) or token != guessed[index]:
                break
            held += 1
        if guessed:
            self._context.cut(row.sequence, self._start + len(draft.tokens) - 1)
            row.lookup.learn(row.guess, len(guessed), held)
            _doubt(row, logits[held + 1 :], held + 1)

    def _alone(self, row: _Row) -> int:
        """What comes next when the last token is decoded by itself, beside what was guessed."""
        draft = row.draft
        position = self._start + len(draft.tokens) - 1
        self._context.share(row.sequence, self._spare, position)
        self._context.decode([Entry(draft.tokens[-1], position, self._spare)])
        self.steps += 1
        token = draft.pick(self._context.logits(0))
        self._context.cut(self._spare, 0)
        return token


def _doubt(row: _Row, rest: Sequence[Logits], first: int) -> None:
    """After a wrong guess, what the model says to the others is a hint where it will differ."""
    if row.guess.place >= 0 and row.draft.finish is None:
        guessed = row.guessed
        row.lookup.doubt(
            {
                row.guess.place + first + i
                for i, logits in enumerate(rest[:-1])
                if int(logits.argmax()) != guessed[first + i]
            }
        )


def _is_clear(logits: Logits, token: int) -> bool:
    best = logits[token]
    logits[token] = float("-inf")
    second = logits.max()
    logits[token] = best
    return bool(best - second >= _CLEAR)


def _begin_otherwise(logits: Logits, begun: Sequence[int]) -> None:
    """Let a draft begin with another word than those before it, if there is a likely one.

    Candidates that begin alike mostly end alike; and the likeliest word is that of the original.
    """
    others = logits.copy()
    others[list(begun)] = -np.inf
    if begun and others.max() >= logits.max() - _LIKELY:
        logits[:] = others


def samplings(request: Generate) -> tuple[Sampling, ...]:
    """The candidates to draw, at most as many as there are working sequences but one."""
    return request.sampling[:7] or (Sampling(),)
