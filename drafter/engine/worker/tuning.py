"""Measures on this machine: how many threads, and what a batch of several tokens costs."""

import time

from drafter.engine.worker.llama import Context, Entry

WIDTHS = (1, 4, 16, 32)
_REPEATS = 4
_CLEARLY = 0.8


def seconds(context: Context, width: int) -> float:
    """The time of decoding ``width`` tokens at once, the best of some."""
    best = float("inf")
    for _ in range(_REPEATS):
        context.cut(0, 0)
        start = time.perf_counter()
        context.decode([Entry(token + 100, token) for token in range(width)])
        context.logits(0)
        best = min(best, time.perf_counter() - start)
    context.cut(0, 0)
    return best


def best_threads(context: Context, processors: int) -> int:
    """The number of threads that writes fastest: more are not always better."""
    best, taken = processors, 0.0
    for threads in sorted({processors, max(1, processors - 1), max(1, processors // 2)})[::-1]:
        context.set_threads(threads)
        seconds(context, 1)  # the first decode wakes the threads
        now = seconds(context, 1)
        # Fewer threads must be clearly faster: a busy moment must not decide for good.
        if not taken or now < _CLEARLY * taken:
            best, taken = threads, now
    context.set_threads(best)
    return best


def batch_costs(context: Context) -> dict[int, float]:
    """What a batch costs, relative to one token."""
    taken = {width: seconds(context, width) for width in WIDTHS}
    return {width: round(max(1.0, value / taken[1]), 2) for width, value in taken.items()}
