"""What this machine does best: how many threads, and what a batch of several tokens costs.

A busy moment makes every time longer and none shorter. So of each batch the shortest time counts,
the measurements take turns, and they are repeated in idle moments over several loads; only then
are they final. What real work shows to be faster than measured is learned from it.
"""

import time
from collections.abc import Callable, Mapping
from typing import Protocol

from drafter.engine.protocol import Measured
from drafter.engine.worker.llama import Context, ContextFull, Entry

WIDTHS = (1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64, 96, 128)
_FIRST = (1, 2, 3, 4, 16, 48)  # measured before the first request: in two to four seconds …
_ONCE = 48  # … since this takes longest and is measured only once
_OTHERS = (1, 4)  # of another number of threads
_FIRST_ROUNDS = 2
ROUNDS = 6  # after which a machine is known …
ROUNDS_A_LOAD = 2  # … three loads at the earliest
_CLEARLY = 0.85  # fewer threads must be so much faster to be chosen
_TRUSTED = 3  # rounds before fewer threads are chosen at all
_WATCHED = 48  # steps of real work that are compared with what was measured
_SLOWER, _FASTER = 1.6, 0.8
_CROWDED = 2.2  # times as long as measured: somebody else is at work …
_CROWDED_STEPS = 2  # … when it happens so often in a row
_RELIEF, _LONGEST_RELIEF = 24, 384  # steps with a thread less before all are tried again

Decode = Callable[[int], None]


class ThreadSwitch(Protocol):
    """The part of a `Context` that is tuned."""

    def set_threads(self, threads: int) -> None:
        """Use so many threads from now on."""


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


class Relief:
    """Whether to do with a thread less for a while.

    Threads wait for each other at each layer. Where another program holds one of the processors,
    all wait for the thread on it, and a step takes many times as long as with a thread less.
    """

    def __init__(self) -> None:
        self.on = False
        self._slow = 0
        self._left = 0
        self._length = _RELIEF

    def learn(self, ratio: float) -> None:
        """A step took ``ratio`` times as long as it should."""
        self._slow = self._slow + 1 if ratio > _CROWDED else 0
        if ratio < _CROWDED:
            self._length = max(_RELIEF, self._length - 1)
        if self._slow >= _CROWDED_STEPS:
            self.on, self._slow, self._left = True, 0, self._length
            self._length = min(2 * self._length, _LONGEST_RELIEF)

    def pause(self) -> None:
        """A step with a thread less."""
        self._left -= 1
        self.on = self._left > 0


class Tuner:
    """Measures on a context, a little at a time. ``processors``: the most threads there can be."""

    def __init__(
        self,
        context: ThreadSwitch,
        measured: Measured,
        processors: int,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._context = context
        self._clock = clock
        self._processors = processors
        self._seconds = {t: dict(widths) for t, widths in measured.seconds.items()}
        self._rounds = measured.rounds
        self._last_round = min(ROUNDS, measured.rounds + ROUNDS_A_LOAD)
        self._agenda: list[tuple[int, int]] = []
        self._watched: list[float] = []
        self._threads = measured.threads or processors
        self._in_use = self._threads
        self._relief = Relief()
        self._measuring = False
        self.gives_way = True  # off only to compare with a program that does not
        context.set_threads(self._threads)
        self.costs = Costs(self._seconds.get(self._threads, {}))

    @property
    def measured(self) -> Measured:
        """What is known so far, to be kept for the next load."""
        seconds = {
            threads: {width: round(value, 5) for width, value in sorted(widths.items())}
            for threads, widths in sorted(self._seconds.items())
        }
        return Measured(self._threads, seconds, self._rounds)

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be measured in this load."""
        return self._rounds >= self._last_round

    def first(self, decode: Decode) -> None:
        """What must be known before the first request; nothing when it is."""
        if self._seconds:
            return
        decode(1)  # wakes the threads
        for number in range(_FIRST_ROUNDS):
            for width in _FIRST:
                if number == 0 or width < _ONCE:
                    self._note(self._threads, width, self._time(decode, width))
        self._decide()

    def step(self, decode: Decode) -> bool:
        """One measurement; returns whether a round has ended with it."""
        if not self._agenda:
            self._agenda = self._round()
        threads, width = self._agenda[-1]
        self._context.set_threads(threads)
        self._measuring = True
        try:
            decode(1)  # wakes the threads
            self._note(threads, width, self._time(decode, width))
        except ContextFull:
            pass  # kept prompts fill the memory: this width is measured another time
        finally:
            self._measuring = False
            self._context.set_threads(self._in_use)
        self._agenda.pop()
        if self._agenda:
            return False
        self._rounds += 1
        self._decide()
        return True

    def watch(self, width: int, seconds: float) -> None:
        """Learn from a batch of real work, and give way while others need the processor."""
        if self._measuring:
            return
        if self._relief.on or not self._seconds:
            self._relief.pause()
            self._use()
            return
        if self.gives_way:
            self._relief.learn(seconds / self.costs(width))
            self._use()
        own = self._seconds.setdefault(self._threads, {})
        if width in own and seconds < own[width]:
            own[width] = max(seconds, own[width] * _FASTER)
        if width != 1 or 1 not in own:
            return
        self._watched.append(seconds)
        if len(self._watched) >= _WATCHED:
            best = min(self._watched)
            self._watched.clear()
            if best > _SLOWER * own[1]:
                self._forget()  # another machine than was measured: its power may be saved now

    def _use(self) -> None:
        wanted = max(1, self._threads - 1) if self._relief.on else self._threads
        if wanted != self._in_use:
            self._in_use = wanted
            self._context.set_threads(wanted)

    def _forget(self) -> None:
        self._seconds = {}
        self._rounds, self._last_round = 0, ROUNDS_A_LOAD
        self._agenda.clear()

    def _round(self) -> list[tuple[int, int]]:
        """Threads and widths in turn, so that a busy moment does not hit only one of them."""
        others = {self._processors, max(1, self._processors - 1), max(1, self._processors // 2)}
        own = [(self._threads, width) for width in WIDTHS]
        return own + [(t, width) for t in sorted(others - {self._threads}) for width in _OTHERS]

    def _time(self, decode: Decode, width: int) -> float:
        began = self._clock()
        decode(width)
        return self._clock() - began

    def _note(self, threads: int, width: int, seconds: float) -> None:
        own = self._seconds.setdefault(threads, {})
        own[width] = min(seconds, own.get(width, seconds))

    def _decide(self) -> None:
        """Fewer threads only where they are clearly faster after several rounds."""
        best = self._processors if self._processors in self._seconds else self._threads
        if self._rounds >= _TRUSTED:
            for threads, widths in sorted(self._seconds.items(), reverse=True):
                if _total(widths) < _CLEARLY * _total(self._seconds[best]):
                    best = threads
        self._threads = self._in_use = best
        self._context.set_threads(best)
        self.costs = Costs(self._seconds[best])


def _total(widths: Mapping[int, float]) -> float:
    return sum(widths.get(width, float("inf")) for width in _OTHERS)


def scratch_decode(context: Context, source: int, length: int, scratch: int) -> Decode:
    """Decodes in a sequence of its own that goes on from what is read in ``source``.

    So the widths are measured where suggestions are written, not at an empty beginning.
    """

    def decode(width: int) -> None:
        try:
            if length:
                context.share(source, scratch, length)
            context.decode([Entry(100 + i, length + i, scratch) for i in range(width)])
            context.logits(width - 1)
        finally:
            context.cut(scratch, 0)

    return decode
