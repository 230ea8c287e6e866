"""The word-level difference that a person decides on."""

from drafter.wording.diff import Change, compare


def test_the_difference_is_told_word_by_word() -> None:
    stretches = compare("Sie zahlen am 01.04.2026.", "Wir zahlen am 01.05.2026.")
    told = [(s.change, s.text) for s in stretches]
    assert told == [
        (Change.REMOVED, "Sie"),
        (Change.ADDED, "Wir"),
        (Change.SAME, " zahlen am "),
        (Change.REMOVED, "01.04.2026"),
        (Change.ADDED, "01.05.2026"),
        (Change.SAME, "."),
    ]


def test_both_texts_can_be_put_together_again() -> None:
    old, new = "Die Frist endet\n\nam Montag.", "Die neue Frist endet am Dienstag."
    stretches = compare(old, new)
    assert "".join(s.text for s in stretches if s.change is not Change.REMOVED) == new
    for s in stretches:
        source = old if s.change is Change.REMOVED else new
        assert source[s.start : s.end] == s.text
