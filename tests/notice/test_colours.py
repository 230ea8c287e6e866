"""The contrast of two colours."""

import pytest

from drafter.notice.colours import contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("ffffff", "#777777", 4.48), ("767676", "ffffff", 4.54),
     ("#1a2330", "#1a2330", 1)],
)  # fmt: skip
def test_ratios_are_those_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
