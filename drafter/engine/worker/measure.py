"""Measures the engine against plain llama-cpp-python and against itself without its tricks.

`python -m drafter.engine.worker.measure` reads a `Load` and then `Generate` lines from standard
input and prints one JSON object. All ratios come from one run on one machine, each pair of runs
side by side, so that a busy moment hits both.
"""

import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

import llama_cpp

from drafter.engine import protocol
from drafter.engine.protocol import Done, Generate, Load
from drafter.engine.worker.engine import Engine, Tricks

_ROUNDS = 3
_LOCK_ROUNDS = 4  # the lock costs less than the machine varies


def main() -> int:
    """Read the requests, measure, print."""
    commands = [protocol.decode_command(line) for line in sys.stdin.buffer]
    loads = [command for command in commands if isinstance(command, Load)]
    requests = [command for command in commands if isinstance(command, Generate)]
    print(json.dumps(measure(loads[0], requests)))
    return 0


def measure(load: Load, requests: Sequence[Generate]) -> dict[str, float]:
    """All ratios; requests with one candidate are copying tasks, the others rewriting."""
    copying = [request for request in requests if len(request.sampling) == 1]
    rewriting = [request for request in requests if len(request.sampling) > 1]
    engine = Engine(load, lambda _reply: None)
    engine.tuner.gives_way = False  # the yardstick does not, and a ratio is to show one thing
    found = {"load_seconds": engine.ready.seconds}
    found |= _first_tokens(engine, rewriting)
    _know_the_machine(engine)
    found |= _candidates(engine, rewriting)
    found |= _lock(engine, rewriting)
    found |= _copying(engine, load, copying)
    found["threads"] = float(engine.tuner.measured.threads)
    engine.close()
    return {name: round(value, 3) for name, value in found.items()}


def _know_the_machine(engine: Engine) -> None:
    """What idle moments measure in everyday work is measured now."""
    for _ in range(_ROUNDS):
        while not engine.measure():
            pass


def _first_tokens(engine: Engine, requests: Sequence[Generate]) -> dict[str, float]:
    short = [replace(request, max_tokens=4) for request in requests[:2]]
    first, second = (engine.generate(request).timing.first_token_seconds for request in short)
    return {
        "first_token_seconds": first,
        "second_first_token_seconds": second,
        "first_token_second_over_first": second / first,
    }


def _candidates(engine: Engine, requests: Sequence[Generate]) -> dict[str, float]:
    """Time of all candidates at once over the time of asking for each of them alone.

    Alone means what a caseworker does who asks again and again: each request reads its passage
    (the examples are in memory in both cases) and writes one text. Both have all their means;
    since texts differ in length, the times are taken by token written, and the reading is shared
    among the tokens of its request.
    """
    ratios = []
    for request in requests:
        engine.forget()
        together = engine.generate(request)
        alone = []
        for one in request.sampling:
            engine.forget()
            alone.append(engine.generate(replace(request, sampling=(one,))))
        pace = sum(_seconds(done) for done in alone) / sum(done.timing.tokens for done in alone)
        ratios.append(_seconds(together) / together.timing.tokens / pace)
    return {"candidates_over_single_runs": statistics.median(ratios)}


def _lock(engine: Engine, requests: Sequence[Generate]) -> dict[str, float]:
    """Tokens a second of a greedy rewriting with the lock over without it."""
    ratios = []
    for number, request in enumerate([*requests] * _LOCK_ROUNDS):
        single = replace(request, sampling=request.sampling[:1], required=())
        pace = {}
        for lock in (True, False) if number % 2 else (False, True):
            engine.use(Tricks(lookup=False, lock=lock))
            done = engine.generate(single)
            pace[lock] = done.timing.steps / done.timing.writing_seconds
        ratios.append(pace[True] / pace[False])
    engine.use(Tricks())
    return {"lock_on_over_off": statistics.median(ratios)}


def _copying(engine: Engine, load: Load, requests: Sequence[Generate]) -> dict[str, float]:
    """Tokens a second of copying over those of the library's own greedy loop."""
    threads = engine.tuner.measured.threads
    plain = llama_cpp.Llama(
        load.path,
        n_ctx=2048,
        n_threads=threads,
        n_threads_batch=threads,
        verbose=False,
    )
    ratios, same, paces = [], 0, []
    for request in requests:
        text, baseline = _plain(plain, engine.tokens_of(request), request)
        done = engine.generate(request)
        pace = done.timing.tokens / done.timing.writing_seconds
        ratios.append(pace / baseline)
        paces.append(pace)
        same += text == done.candidates[0].untrusted_text
    return {
        "copying_tokens_per_second": statistics.median(paces),
        "copying_over_plain": statistics.median(ratios),
        "copying_same_text_share": same / len(requests),
        "batch_over_single": engine.tuner.costs.best_gain,
    }


def _plain(plain: llama_cpp.Llama, prompt: Sequence[int], request: Generate) -> tuple[str, float]:
    """The text and the tokens a second of the plain loop, reading the prompt not counted."""
    written: list[int] = []
    began = 0.0
    for token in plain.generate(list(prompt), temp=0.0, reset=True):
        began = began or time.perf_counter()
        if llama_cpp.llama_vocab_is_eog(plain._model.vocab, token):  # noqa: SLF001
            break
        written.append(token)
        text = plain.detokenize(written).decode(errors="ignore")
        if len(written) >= request.max_tokens or any(stop in text for stop in request.stop):
            break
    taken = time.perf_counter() - began
    text = plain.detokenize(written).decode(errors="ignore")
    for stop in request.stop:
        text = text.partition(stop)[0]
    return text, len(written) / taken


def _seconds(done: Done) -> float:
    return done.timing.reading_seconds + done.timing.writing_seconds


if __name__ == "__main__":
    sys.exit(main())
