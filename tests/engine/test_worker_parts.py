"""The parts of the worker that need no model: mask, lookup, sampling."""

import numpy as np
import pytest

from drafter.engine.fact_lock import fact_strings
from drafter.engine.protocol import Sampling
from drafter.engine.worker.costs import Costs
from drafter.engine.worker.lookup import Guess, Lookup, lengths, planned
from drafter.engine.worker.mask import TokenMask, Vocabulary
from drafter.engine.worker.sampling import Sampler, log_likelihood

PIECES = [
    b"",  # 0 end
    *(str(digit).encode() for digit in range(10)),  # 1 … 10
    b"Frist",  # 11
    b" ",  # 12
    b".",  # 13
    "§".encode(),  # 14
    b"2026",  # 15
    b" EUR",  # 16
    b"a",  # 17
    b"\xc2",  # 18: half a §
    "一".encode(),  # 19
    b"",  # 20 control
    b",00",  # 21
    b"E",  # 22
    b"U",  # 23
    b"R",  # 24
]


def allowed(written: list[int], source: str, *, text: str = "") -> set[int]:
    """The tokens that are possible after some others."""
    vocabulary = Vocabulary(PIECES, frozenset({0}))
    mask = TokenMask(vocabulary, fact_strings(source), text or source)
    state = mask.start
    for token in written:
        state = mask.step(state, token)
    logits = np.zeros(len(PIECES), dtype=np.float32)
    mask.apply(logits, state)
    return {int(token) for token in np.flatnonzero(np.isfinite(logits))}


def test_only_figures_of_the_passage_can_begin() -> None:
    assert allowed([], "Frist 20 Tage und 5,00 EUR") == {0, 3, 6, 11, 12, 13, 16, 17, 22, 23, 24}


def test_a_figure_begun_must_be_finished() -> None:
    assert allowed([6], "5,00 EUR") == {21}
    assert allowed([6, 21], "5,00 EUR") == {12, 16}
    assert allowed([6, 21, 12], "5,00 EUR") == {22}


def test_nothing_grows_on_a_finished_figure() -> None:
    after = allowed([3, 1], "20")
    assert after & {1, 3, 11, 15, 17, 22} == set()
    assert {0, 12, 13} <= after


def test_a_token_of_several_digits_counts_as_its_digits() -> None:
    assert 15 in allowed([], "im Jahr 2026")
    assert 15 not in allowed([], "im Jahr 2027")


def test_foreign_script_and_broken_characters_are_impossible() -> None:
    assert allowed([], "20") & {18, 19, 20} == set()
    assert 19 in allowed([], "一 Frist")


def test_a_forbidden_token_is_a_programming_error() -> None:
    with pytest.raises(AssertionError, match="forbidden"):
        allowed([5], "20")


def test_lookup_goes_on_where_the_text_was_copied_from() -> None:
    source = [1, 2, 3, 4, 5, 6, 7, 2, 3, 9]
    assert Lookup(source).guess([0, 1, 2, 3]).tokens == [4, 5, 6, 7, 2, 3, 9]
    assert Lookup(source).guess([]).tokens == source
    assert Lookup(source).guess([8]).tokens == ()


def test_lookup_goes_on_from_another_draft_where_the_source_has_nothing() -> None:
    lookup = Lookup([1, 2, 3], others=[[7, 8, 9, 10]])
    assert lookup.guess([7, 8]).tokens == [9, 10]
    assert lookup.guess([1, 2]).tokens == [3]


def test_in_a_copy_one_equal_token_near_the_place_reached_is_enough() -> None:
    source = [1, 2, 3, 4, 5, 6, 7, 8, 2, 9]
    copy, rewording = Lookup(source, copies=True), Lookup(source)
    assert copy.guess([1]).firm
    assert not rewording.guess([1]).firm
    copy.guess([1, 2, 3])
    assert copy.guess([1, 2, 3, 90, 5]) == copy.guess([1, 2, 3, 90, 5])
    assert copy.guess([1, 2, 3, 90, 5]).firm  # goes on after a corrected word
    assert list(copy.guess([1, 2, 3, 90, 5, 6]).tokens) == [7, 8, 2, 9]


def weights_bound(width: int) -> float:
    """A machine where a batch costs little more than one token."""
    return 50.0 + width


def calculation_bound(width: int) -> float:
    """A machine where each token costs the same."""
    return 40.0 * width


def test_guesses_are_as_long_as_the_machine_rewards() -> None:
    guess = Lookup(list(range(100)), copies=True).guess([3, 4, 5])
    assert lengths([guess], weights_bound)[0] > 40
    assert lengths([guess], calculation_bound) == [0]


def test_lookup_gives_up_when_guesses_are_wrong() -> None:
    lookup = Lookup(list(range(50)))
    first = lengths([lookup.guess([1, 2, 3])], lambda width: 30.0 + 5 * width)
    for _ in range(40):
        lookup.learn(lookup.guess([1, 2, 3]), 10, 0)
    then = lengths([lookup.guess([1, 2, 3])], lambda width: 30.0 + 5 * width)
    assert then[0] < first[0] / 4


def test_a_guess_ends_before_what_the_model_would_write_otherwise() -> None:
    lookup = Lookup(list(range(50)), copies=True)
    lookup.doubt({10})
    assert lengths([lookup.guess([1, 2, 3])], lambda width: 30.0 + 5 * width) == [10 - 4]


def test_a_copy_is_planned_to_its_end() -> None:
    blocks = Costs({1: 40.0, 4: 110.0, 16: 330.0, 32: 560.0, 48: 800.0, 64: 1040.0})
    sure = Guess(range(44), [0.998] * 44)
    assert lengths([sure], blocks) == [31]  # the most for the time, with a dear rest behind it
    assert planned(sure, blocks) == 44
    doubted = Guess(range(44), [0.998] * 20 + [0.2] + [0.998] * 23)
    assert planned(doubted, blocks) < 24  # what would be decoded in vain is left for later
    assert planned(Guess(range(3), [0.1] * 3), calculation_bound) == 0


def test_drafts_share_a_batch_by_what_is_likeliest() -> None:
    sure, unsure = Guess([1, 2, 3], [0.99] * 3), Guess([4, 5, 6], [0.2] * 3)
    assert lengths([sure, unsure], lambda width: 30.0 + 10 * width) == [3, 0]
    assert lengths([Guess(), Guess()], weights_bound) == [0, 0]


def test_same_seed_same_tokens() -> None:
    logits = np.random.default_rng(1).normal(size=200).astype(np.float32) * 3

    def drawn(seed: int) -> list[int]:
        sampler = Sampler(Sampling(0.9, seed))
        return [sampler.pick(logits.copy()) for _ in range(20)]

    assert drawn(7) == drawn(7)
    assert drawn(7) != drawn(8)
    assert Sampler(Sampling()).pick(logits) == int(logits.argmax())


def test_what_the_mask_forbids_is_never_drawn() -> None:
    logits = np.full(50, -np.inf, dtype=np.float32)
    logits[[3, 4]] = 1.0
    sampler = Sampler(Sampling(2.0, 1))
    assert {sampler.pick(logits) for _ in range(50)} == {3, 4}


def test_log_likelihoods_are_those_of_probabilities() -> None:
    logits = np.log(np.array([0.5, 0.25, 0.25], dtype=np.float32))
    assert log_likelihood(logits, 1) == pytest.approx(np.log(0.25), abs=1e-5)
