"""What a batch of several tokens costs on this machine, beside a batch of one.

On a machine that others use too, the same batch takes twice as long in one minute as in the next.
What lasts is the ratio: so each width is timed right after a single token, and of the ratios the
middle one counts. Of the single tokens the shortest time counts, since a busy moment makes a time
longer and none shorter.
"""

import itertools
import statistics
from collections.abc import Mapping

WIDTHS = (1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 28, 32, 48, 64, 96, 128)
_BLOCK = 16


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
    the cheapest width that holds it, of those that were measured or follow from what was.

    ``seconds`` by width; empty: a machine of which nothing is known, where batches do not pay.
    """

    def __init__(self, seconds: Mapping[int, float]) -> None:
        known = dict(seconds) or {1: 1.0}
        known |= _in_blocks(known)
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

    @property
    def best_gain(self) -> float:
        """Tokens a second of the best batch over those of single ones: what copies live on."""
        return max(width * self(1) / self(width) for width in range(1, WIDTHS[-1] + 1))


def _in_blocks(known: Mapping[int, float]) -> dict[int, float]:
    """The seconds of wide batches: whole blocks, and the rests whose time is known beside them.

    Whole blocks (of sixteen, or of the widest batch known) grow along a line. A single busy moment
    would bend what was measured, and a guess be cut where no batch ends well.
    """
    wide = [width for width in known if width % _BLOCK == 0] or [max(known)]
    block = min(_BLOCK, wide[0])
    start, slope = _line({width: known[width] for width in wide})
    rests = {width: taken for width, taken in known.items() if width < block}
    for width in range(block + 1, 2 * block):
        if width in known:
            rests[width - block] = known[width] - start - slope * block
    found = {}
    for width in range(block, WIDTHS[-1] + 1):
        rest = width % block
        if rest == 0 or rest in rests:
            found[width] = start + slope * (width - rest) + rests.get(rest, 0.0)
    return found


def _line(times: Mapping[int, float]) -> tuple[float, float]:
    """Where the line through most of the times begins, and how it rises (Theil and Sen)."""
    pairs = list(itertools.combinations(times.items(), 2))
    if not pairs:
        ((width, taken),) = times.items()
        return 0.0, taken / width
    slope = statistics.median((b[1] - a[1]) / (b[0] - a[0]) for a, b in pairs)
    return statistics.median(taken - slope * width for width, taken in times.items()), slope
