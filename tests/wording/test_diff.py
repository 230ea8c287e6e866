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


def told(old: str, new: str) -> str:
    signs = {Change.SAME: "", Change.REMOVED: "-", Change.ADDED: "+"}
    return "|".join(signs[s.change] + s.text for s in compare(old, new))


def test_a_word_between_two_changes_is_told_with_them() -> None:
    assert told(
        "Er ist vorzulegen und zu erläutern.", "Er ist vorgelegt und erläutert worden."
    ) == ("Er ist |-vorzulegen und zu erläutern|+vorgelegt und erläutert worden|.")


def test_figures_and_ends_of_sentences_keep_changes_apart() -> None:
    assert told("Zahlen Sie 30 EUR bald.", "Bitte 30 EUR sofort.") == (
        "-Zahlen Sie|+Bitte| 30 EUR |-bald|+sofort|."
    )
    assert told("Er geht. Sie kommt.", "Er läuft. Es kommt.") == (
        "Er |-geht|+läuft|. |-Sie|+Es| kommt."
    )


def test_both_texts_can_be_put_together_again() -> None:
    old, new = "Die Frist endet\n\nam Montag.", "Die neue Frist endet am Dienstag."
    stretches = compare(old, new)
    assert "".join(s.text for s in stretches if s.change is not Change.REMOVED) == new
    for s in stretches:
        source = old if s.change is Change.REMOVED else new
        assert source[s.start : s.end] == s.text
