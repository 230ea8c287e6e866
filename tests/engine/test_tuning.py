"""What the engine learns of a machine, on machines that are only said to be so."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from drafter.engine.protocol import Measured
from drafter.engine.worker.costs import WIDTHS
from drafter.engine.worker.tuning import ROUNDS, Decode, Tuner


@dataclass
class Machine:
    """A processor with a clock: ``seconds`` of a batch by threads and width."""

    seconds: Callable[[int, int], float]
    threads: int = 0
    now: float = 0.0
    busy: float = 1.0
    decoded: list[tuple[int, int]] = field(default_factory=list)

    def set_threads(self, threads: int) -> None:
        self.threads = threads

    def clock(self) -> float:
        return self.now

    def decode(self, width: int) -> None:
        self.decoded.append((self.threads, width))
        self.now += self.seconds(self.threads, width) * self.busy


def office(threads: int, width: int) -> float:
    return (30 + 10 * width) / threads


def crowded_cores(threads: int, width: int) -> float:
    """Where a second thread is in the way."""
    return (30 + 10 * width) * (2 if threads > 1 else 1)


def tuner(machine: Machine, measured: Measured | None = None, processors: int = 2) -> Tuner:
    return Tuner(machine, measured or Measured(), processors, machine.clock)


def rounds(tuner: Tuner, decode: Decode, count: int) -> None:
    for _ in range(count):
        while not tuner.step(decode):
            pass


def test_a_quick_look_comes_before_the_first_request() -> None:
    machine = Machine(office)
    found = tuner(machine)
    found.first(machine.decode)
    assert found.measured.threads == 2
    assert found.costs(16) == pytest.approx(office(2, 16))
    before = len(machine.decoded)
    again = tuner(machine, found.measured)
    again.first(machine.decode)
    assert len(machine.decoded) == before


def test_a_busy_moment_does_not_decide() -> None:
    machine = Machine(office)
    machine.busy = 8.0
    found = tuner(machine)
    found.first(machine.decode)
    rounds(found, machine.decode, 1)
    machine.busy = 1.0
    rounds(found, machine.decode, 1)
    assert found.measured.threads == 2
    assert found.costs(7) == pytest.approx(office(2, 7))


def test_a_machine_that_changes_its_pace_does_not_decide() -> None:
    machine = Machine(office)
    found = tuner(machine)
    for pace in (2.0, 1.0, 1.7, 1.2):
        machine.busy = pace
        rounds(found, machine.decode, 1)
    assert found.costs(48) == pytest.approx(office(2, 48))
    assert found.costs(7) == pytest.approx(office(2, 7))


def test_real_work_that_is_faster_makes_all_batches_cheaper() -> None:
    machine = Machine(office)
    machine.busy = 1.1
    found = tuner(machine)
    rounds(found, machine.decode, 1)
    found.watch(1, office(2, 1))
    rounds(found, machine.decode, 1)
    assert found.costs(48) == pytest.approx(office(2, 48))


def test_fewer_threads_need_several_rounds() -> None:
    machine = Machine(crowded_cores)
    found = tuner(machine)
    found.first(machine.decode)
    rounds(found, machine.decode, 2)
    assert found.measured.threads == 2
    rounds(found, machine.decode, 1)
    assert found.measured.threads == 1


def test_a_machine_is_known_after_several_loads() -> None:
    machine = Machine(office)
    measured, loads = Measured(), 0
    while measured.rounds < ROUNDS:
        found = tuner(machine, measured)
        found.first(machine.decode)
        while not found.settled:
            found.step(machine.decode)
        assert found.measured.rounds > measured.rounds
        measured = found.measured
        loads += 1
    assert loads >= 3
    assert set(measured.seconds[2]) == set(WIDTHS)
    assert tuner(machine, measured).settled


def test_a_machine_that_has_become_slow_is_measured_again() -> None:
    machine = Machine(office)
    seconds = {width: office(2, width) for width in WIDTHS}
    found = tuner(machine, Measured(2, {2: seconds}, ROUNDS))
    for _ in range(200):
        found.watch(1, 1.8 * office(2, 1))
    assert not found.settled


def test_a_thread_gives_way_while_another_program_works() -> None:
    machine = Machine(office)
    found = tuner(machine, Measured(2, {2: {1: 20.0, 4: 35.0}}, ROUNDS))
    for _ in range(3):
        found.watch(1, 200.0)
    assert machine.threads == 1
    for _ in range(400):
        found.watch(1, 40.0 if machine.threads == 1 else 20.0)
    assert machine.threads == 2
    assert found.measured.threads == 2
