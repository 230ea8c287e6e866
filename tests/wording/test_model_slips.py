"""Wordings that the embedded model once offered and that no reader should see."""

from pathlib import Path

import pytest

from drafter.notice.document import Task
from drafter.wording import choice

CASES = Path(__file__).with_name("model_slips.txt")


def slips() -> list[tuple[str, str]]:
    """The passages with what was made of them."""
    lines = [
        line[2:] for line in CASES.read_text(encoding="utf-8").splitlines() if line[:1] in "=-"
    ]
    told = [line for line in lines if line]
    return list(zip(told[::2], told[1::2], strict=True))


@pytest.mark.parametrize(("passage", "wording"), slips())
def test_a_slip_of_the_model_is_withheld(passage: str, wording: str) -> None:
    drawn = choice.Drawn(wording, temperature=0.0, seed=0, prompt_version="")
    assert not choice.judge(passage, drawn, (), Task.CLEAR).offerable
