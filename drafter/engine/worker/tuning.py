"""What this machine does best: how many threads, and what a batch of several tokens costs.

The measurements take turns, and they are repeated in idle moments over several loads; only then
are they final.
"""

import time
from collections.abc import Callable
from typing import Protocol

from drafter.engine.protocol import Measured
from drafter.engine.worker.costs import WIDTHS, Costs, Timings
from drafter.engine.worker.llama import Context, ContextFull, Entry

_FIRST = (2, 4, 16, 48)  # measured before the first request: in two to four seconds …
_ONCE = 48  # … since this takes longest and is measured only once
_OTHERS = 4  # tokens of a batch with another number of threads
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
        self._rounds = measured.rounds
        self._timings = {t: Timings(s, self._rounds) for t, s in measured.seconds.items()}
        self._last_round = min(ROUNDS, measured.rounds + ROUNDS_A_LOAD)
        self._agenda: list[tuple[int, int]] = []
        self._watched: list[float] = []
        self._threads = measured.threads or processors
        self._in_use = self._threads
        self._relief = Relief()
        self._measuring = False
        self.gives_way = True  # off only to compare with a program that does not
        context.set_threads(self._threads)
        self.costs = Costs(self._seconds_of(self._threads))

    @property
    def measured(self) -> Measured:
        """What is known so far, to be kept for the next load."""
        seconds = {
            threads: {width: round(value, 5) for width, value in timings.seconds.items()}
            for threads, timings in sorted(self._timings.items())
        }
        return Measured(self._threads, seconds, self._rounds)

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be measured in this load."""
        return self._rounds >= self._last_round

    def first(self, decode: Decode) -> None:
        """What must be known before the first request; nothing when it is."""
        if self._timings:
            return
        for number in range(_FIRST_ROUNDS):
            for width in _FIRST:
                if number == 0 or width < _ONCE:
                    self._pair(decode, width, self._threads)
        self._decide()

    def step(self, decode: Decode) -> bool:
        """One measurement; returns whether a round has ended with it."""
        if not self._agenda:
            self._agenda = self._round()
        threads, width = self._agenda[-1]
        self._context.set_threads(threads)
        self._measuring = True
        try:
            self._pair(decode, width, threads)
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
        if self._relief.on or not self._timings:
            self._relief.pause()
            self._use()
            return
        if self.gives_way:
            self._relief.learn(seconds / self.costs(width))
            self._use()
        if width != 1 or self._threads not in self._timings:
            return
        own = self._timings[self._threads]
        if seconds < own.single:
            own.single = max(seconds, own.single * _FASTER)
        self._watched.append(seconds)
        if len(self._watched) >= _WATCHED:
            best = min(self._watched)
            self._watched.clear()
            if best > _SLOWER * own.single:
                self._forget()  # another machine than was measured: its power may be saved now

    def _use(self) -> None:
        wanted = max(1, self._threads - 1) if self._relief.on else self._threads
        if wanted != self._in_use:
            self._in_use = wanted
            self._context.set_threads(wanted)

    def _forget(self) -> None:
        self._timings = {}
        self._rounds, self._last_round = 0, ROUNDS_A_LOAD
        self._agenda.clear()

    def _round(self) -> list[tuple[int, int]]:
        """Threads and widths in turn, so that a busy moment does not hit only one of them."""
        others = {self._processors, max(1, self._processors - 1), max(1, self._processors // 2)}
        own = [(self._threads, width) for width in WIDTHS if width > 1]
        return own + [(threads, _OTHERS) for threads in sorted(others - {self._threads})]

    def _time(self, decode: Decode, width: int) -> float:
        began = self._clock()
        decode(width)
        return self._clock() - began

    def _pair(self, decode: Decode, width: int, threads: int) -> None:
        """Time a single token, the better of two, and then ``width`` tokens."""
        single = min(self._time(decode, 1), self._time(decode, 1))
        taken = self._time(decode, width)
        self._timings.setdefault(threads, Timings()).note(single, width, taken)

    def _seconds_of(self, threads: int) -> dict[int, float]:
        timings = self._timings.get(threads)
        return timings.seconds if timings else {}

    def _decide(self) -> None:
        """Fewer threads only where they are clearly faster after several rounds."""
        best = self._processors if self._processors in self._timings else self._threads
        if self._rounds >= _TRUSTED:
            for threads in sorted(self._timings, reverse=True):
                if self._total(threads) < _CLEARLY * self._total(best):
                    best = threads
        self._threads = self._in_use = best
        self._context.set_threads(best)
        self.costs = Costs(self._seconds_of(best))

    def _total(self, threads: int) -> float:
        seconds = self._seconds_of(threads)
        return sum(seconds.get(width, float("inf")) for width in (1, _OTHERS))


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
