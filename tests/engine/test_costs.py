"""What batches of several tokens cost, on machines that are only said to be so."""

import pytest

from drafter.engine.worker.costs import WIDTHS, Costs, Timings


def test_one_lucky_moment_does_not_make_a_width_cheap() -> None:
    timings = Timings()
    for single, taken in ((40.0, 280.0), (80.0, 280.0), (40.0, 280.0)):  # 80: a busy moment
        timings.note(single, 7, taken)
    assert timings.seconds == {1: 40.0, 7: pytest.approx(280.0)}


def test_earlier_rounds_weigh_as_many_as_they_were() -> None:
    timings = Timings({1: 40.0, 4: 120.0}, rounds=4)
    for _ in range(3):
        timings.note(40.0, 4, 80.0)
    assert timings.seconds[4] == pytest.approx(120.0)


def in_blocks(width: int) -> float:
    """Blocks of sixteen and of four tokens, the rest one by one, as llama.cpp calculates."""
    sixteens, rest = divmod(width, 16)
    fours, ones = divmod(rest, 4)
    return 40 * sixteens + 15 * fours + 5 * ones


def test_a_batch_is_filled_up_to_whole_blocks() -> None:
    costs = Costs({width: in_blocks(width) for width in WIDTHS})
    assert [costs.filled(width) for width in (1, 2, 4, 12, 15, 16, 47, 48)] == [
        1, 2, 4, 16, 16, 16, 48, 48,
    ]  # fmt: skip
    assert costs(15) == in_blocks(16) < in_blocks(15)


def test_beyond_what_is_measured_a_batch_is_made_of_known_ones() -> None:
    costs = Costs({1: 40.0, 4: 120.0, 16: 400.0})
    assert (costs.filled(2), costs.filled(18), costs.filled(500)) == (4, 20, 500)
    assert (costs(17), costs(18), costs(25)) == (440.0, 520.0, 800.0)


def test_between_what_is_measured_blocks_stand_in_a_line() -> None:
    costs = Costs({1: 40.0, 4: 120.0, 16: 400.0, 48: 1000.0})
    assert costs(32) == pytest.approx(700.0)
    assert costs(36) == pytest.approx(820.0)
    assert costs(96) == pytest.approx(1900.0)


def test_one_busy_moment_does_not_bend_the_line() -> None:
    costs = Costs({1: 30.0, 16: 300.0, 32: 600.0, 48: 1300.0, 64: 1200.0, 96: 1800.0, 128: 2400.0})
    assert costs(48) == pytest.approx(900.0)


def test_what_is_left_over_costs_what_it_costs_beside_a_block() -> None:
    costs = Costs({1: 40.0, 4: 100.0, 16: 400.0, 20: 520.0, 32: 800.0})
    assert costs(36) == pytest.approx(920.0)


@pytest.mark.parametrize(
    ("seconds", "width", "expected"),
    [({}, 5, 5.0), ({1: 2.0, 4: 5.0}, 3, 5.0), ({1: 2.0, 4: 6.0}, 8, 12.0), ({2: 4.0}, 1, 4.0)],
)
def test_a_batch_costs_what_the_next_measured_width_costs(
    seconds: dict[int, float], width: int, expected: float
) -> None:
    assert Costs(seconds)(width) == pytest.approx(expected)


def test_the_cheapest_batch_says_what_batches_gain() -> None:
    costs = Costs({1: 40.0, 4: 120.0, 16: 400.0})

    assert costs.best_gain == pytest.approx(16 * 40.0 / 400.0)
    assert Costs({}).best_gain == pytest.approx(1.0)
