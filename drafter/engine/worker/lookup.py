"""Prompt lookup: guesses what comes next from text that is being copied.

A guess that is wrong costs the tokens decoded with it. How far to guess follows from how often
guesses held so far and from what a batch costs on this machine: where a step is slow because the
weights have to be read, a few tokens more are nearly free; where it is slow because of the
calculation, only long batches pay, which are calculated in blocks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

LIMIT = 128  # tokens of a batch
_LONGEST_GRAM = 4
_FIRM = 3  # a match of so many tokens is no accident
_NEAR = 6  # tokens between two places of one copy: a corrected word, a dropped one
_DOUBTED = 0.4  # that a token holds which the model already wanted otherwise
_FOLLOWS = 0.9  # that a token holds after one that was itself uncertain

Seconds = Callable[[int], float]


@dataclass
class Trust:
    """How often guesses of one kind hold: a share with a memory, begun with an expectation."""

    held: float
    tried: float
    memory: float = 0.98  # weight of the past with each further guess

    @property
    def share(self) -> float:
        """The probability that the next one holds."""
        return self.held / self.tried

    def learn(self, held: int, tried: int) -> None:
        """Add guesses; each up to the first wrong one is a trial."""
        past = self.memory**tried
        self.held = self.held * past + held
        self.tried = self.tried * past + tried


def copied() -> Trust:
    """A text that is to be copied goes on as it stands: 199 of 200."""
    return Trust(199.0, 200.0)


def firm() -> Trust:
    """In a rewording a longer match goes on: 9 of 10."""
    return Trust(9.0, 10.0)


def loose() -> Trust:
    """After one or two equal tokens: every other time."""
    return Trust(2.0, 4.0)


@dataclass(frozen=True, slots=True)
class Guess:
    """Likely next tokens, how likely each holds if those before it did, and where they stand."""

    tokens: Sequence[int] = ()
    chances: Sequence[float] = ()
    firm: bool = True
    place: int = -1


@dataclass
class Lookup:
    """Guesses the tokens after those written, from a source text and from other drafts.

    ``copies``: the source is being copied but for small edits, so that a single equal token
    near the place reached is enough to go on.
    """

    source: Sequence[int]
    others: Sequence[Sequence[int]] = ()
    copies: bool = False
    loose: Trust = field(default_factory=loose)

    def __post_init__(self) -> None:
        self.firm = copied() if self.copies else firm()
        self._place = 0
        self._written = 0
        self._doubted: set[int] = set()

    def guess(self, written: Sequence[int]) -> Guess:
        """What may come next, as far as the text goes; nothing where nothing matches."""
        if not written:
            return self._from(self.source, 0, firm=True, place=0)
        reached = self._place + len(written) - self._written  # if all was copied since
        for size in range(min(_LONGEST_GRAM, len(written)), 0, -1):
            gram = list(written[-size:])
            places = _places(self.source, gram)
            if places:
                place = min(places, key=lambda p: (p < self._place, abs(p - reached)))
                firm = size >= _FIRM or (self.copies and abs(place - reached) <= _NEAR)
                self._place, self._written = place, len(written)
                return self._from(self.source, place, firm=firm, place=place)
            for other in self.others:
                if found := _places(other, gram):
                    return self._from(other, found[-1], firm=size >= _FIRM, place=-1)
        return Guess()

    def learn(self, guess: Guess, guessed: int, held: int) -> None:
        """Tell how many of the guessed tokens were right."""
        if guessed:
            trust = self.firm if guess.firm else self.loose
            trust.learn(held, min(guessed, held + 1))

    def doubt(self, places: set[int]) -> None:
        """Tokens of the source that the model would write otherwise after what it has read."""
        self._doubted |= places

    def _from(self, text: Sequence[int], start: int, *, firm: bool, place: int) -> Guess:
        tokens = text[start : start + LIMIT - 1]
        steady = self.firm.share
        chances = [steady] * len(tokens)
        if not firm:  # once the first token held, the others mostly follow it
            chances = [self.loose.share, *[min(steady, _FOLLOWS)] * (len(tokens) - 1)]
        for doubted in self._doubted if place >= 0 else ():
            if start <= doubted < start + len(tokens):
                chances[doubted - start] = min(chances[doubted - start], _DOUBTED)
        return Guess(tokens, chances[: len(tokens)], firm, place)


def _places(text: Sequence[int], gram: Sequence[int]) -> list[int]:
    """Where a text goes on after ``gram``."""
    size = len(gram)
    return [
        i + size
        for i in range(len(text) - size)
        if text[i] == gram[0] and list(text[i : i + size]) == gram
    ]


def lengths(guesses: Sequence[Guess], seconds: Seconds) -> list[int]:
    """How much of each guess to decode at once: the most tokens for the time.

    Each draft writes one token in any case. Guessed tokens are added, the likeliest first, and of
    all sizes of the batch the best is taken.
    """
    offers = sorted(
        (-chance, number, depth)
        for number, guess in enumerate(guesses)
        for depth, chance in enumerate(_running(guess.chances))
    )
    width = len(guesses)
    expected = float(width)
    best, taken = expected / seconds(width), 0
    for count, (chance, _number, _depth) in enumerate(offers[: LIMIT - width], start=1):
        expected -= chance
        rate = expected / seconds(width + count)
        if rate > best:
            best, taken = rate, count
    found = [0] * width
    for _chance, number, _depth in offers[:taken]:
        found[number] += 1
    return found


def planned(guess: Guess, seconds: Seconds) -> int:
    """How much of a guess to decode now where all that is left to write is a copy of it.

    The most tokens for the time of one batch is not the best for the text: what is left over may
    cost more than it saved. So the steps are planned back from the end. From each place on, the
    best batch is the one after which the whole rest is expected soonest, be its guess wrong at
    one token or right to the end.
    """
    tokens = len(guess.chances) + 1  # behind the last guess the model writes one more
    cost = np.array([seconds(width) for width in range(1, tokens + 1)])
    rest = np.zeros(tokens + 1)  # expected seconds from each place to the end
    best = 0
    for place in range(tokens - 1, -1, -1):
        held = np.cumprod([1.0, *guess.chances[place:]])
        after = rest[place + 1 :]
        broken = np.cumsum([0.0, *((held[:-1] - held[1:]) * after[:-1])])
        total = cost[: tokens - place] + broken + held * after
        best = int(total.argmin())
        rest[place] = total[best]
    return best


def _running(chances: Sequence[float]) -> list[float]:
    """The probability that a guess holds up to each token."""
    found, product = [], 1.0
    for chance in chances:
        product *= chance
        found.append(product)
    return found
