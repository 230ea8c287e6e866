"""Prompt lookup: guesses what comes next from text that is being copied.

A guess costs nothing when it is wrong but the tokens decoded with it; how many to guess follows
from how often guesses held so far and from what a batch costs on this machine.
"""

from collections.abc import Mapping, Sequence

_LONGEST_GRAM = 4
_MEMORY = 0.8  # weight of the past in the estimate of how often a guess holds


class Lookup:
    """Guesses the tokens after those written, from a source text.

    ``costs``: relative cost of a batch of so many tokens, that of one token being 1.
    """

    def __init__(self, source: Sequence[int], costs: Mapping[int, float]) -> None:
        self._source = list(source)
        self._costs = dict(costs)
        self._held = 0.9
        self._place = 0

    def guess(self, written: Sequence[int]) -> list[int]:
        """Likely next tokens, none when nothing matches or guessing does not pay."""
        width = self._best_width()
        place = self._find(written) if width > 1 else None
        if place is None:
            return []
        return self._source[place : place + width - 1]

    def learn(self, guessed: int, held: int) -> None:
        """Tell how many of the guessed tokens were right."""
        if guessed:
            # Each guess up to the first wrong one is a trial.
            trials = min(guessed, held + 1)
            self._held = _MEMORY * self._held + (1 - _MEMORY) * held / trials

    def _best_width(self) -> int:
        """The batch size with the most tokens for its cost."""
        held = min(self._held, 0.995)

        def gain(width: int) -> float:
            return (1 - held**width) / (1 - held) / self._costs[width]

        return max(self._costs, key=gain)

    def _find(self, written: Sequence[int]) -> int | None:
        """Where the source goes on after the end of ``written``; near the last place is best."""
        if not written:
            return 0 if self._source else None
        for size in range(min(_LONGEST_GRAM, len(written)), 0, -1):
            gram = list(written[-size:])
            places = [
                i + size
                for i in range(len(self._source) - size)
                if self._source[i : i + size] == gram
            ]
            if places:
                self._place = min(places, key=lambda p: (p < self._place, abs(p - self._place)))
                return self._place
        return None
