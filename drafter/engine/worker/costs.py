"""What a batch of several tokens costs on this machine, beside a batch of one.

On a machine that others use too, the same batch takes twice as long in one minute as in the next.
What lasts is the ratio: so each width is timed right after a single token, and of the ratios the
middle one counts. Of the single tokens the shortest time counts, since a busy moment makes a time
longer and none shorter.
"""

import statistics
from collections.abc import Mapping

WIDTHS = (1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64, 96, 128)


class Timings:
    """The seconds of batches with one number of threads, from times taken in pairs.

    ``seconds`` by width, as earlier loads found them in so many ``rounds``.
    """

    def __init__(self, seconds: Mapping[int, float] | None = None, rounds: int = 1) -> None:
        known = dict(seconds or {})
        self.single = known.pop(1, float("inf"))
        self._ratios = {
            width: [taken / self.single] * max(1, rounds) for width, taken in known.items()
        }

    def note(self, single: float, width: int, taken: float) -> None:
        """``single``: seconds of one token just before ``width`` tokens took ``taken``."""
        self.single = min(self.single, single)
        self._ratios.setdefault(width, []).append(taken / single)

    @property
    def seconds(self) -> dict[int, float]:
        """The seconds of a batch by its width."""
        ratios = {width: statistics.median(all_) for width, all_ in sorted(self._ratios.items())}
        return {1: self.single} | {width: self.single * r for width, r in ratios.items()}


class Costs:
    """Seconds of a batch, and how far it is best filled up.

    Batches are calculated in blocks of four and of sixteen tokens, and what is left over token by
    token: 48 tokens can take less time than 47, and 16 hardly more than 8. So a batch is decoded in
    a width that was measured, the cheapest that holds it; beyond them in multiples of the widest.

    ``seconds`` by width; empty: a machine of which nothing is known, where batches do not pay.
    """

    def __init__(self, seconds: Mapping[int, float]) -> None:
        known = dict(seconds) or {1: 1.0}
        widest = max(known)
        for count in range(2, -(-WIDTHS[-1] // widest) + 1):
            known[count * widest] = count * known[widest]
        self._filled: list[int] = []
        self._seconds: list[float] = []
        for width in range(max(known) + 1):
            best = min((w for w in known if w >= width), key=lambda w: (known[w], w))
            self._filled.append(best)
            self._seconds.append(known[best])

    def __call__(self, width: int) -> float:
        """The seconds of a batch that holds ``width`` tokens."""
        return self._seconds[min(width, WIDTHS[-1])]

    def filled(self, width: int) -> int:
        """The width in which a batch of ``width`` tokens is decoded in the least time."""
        return max(width, min(self._filled[min(width, WIDTHS[-1])], WIDTHS[-1]))
