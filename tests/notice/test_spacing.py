"""Spaces that do not break: on paper, and in a suggestion only where its passage has them."""

from drafter.notice.spacing import NBSP, bind, spaced_like


def test_a_suggestion_is_spaced_like_its_passage() -> None:
    plain, bound = "Nach § 5 Abs. 2 gilt das.", bind("Nach § 5 Abs. 2 gilt das.")
    assert NBSP in bound
    assert spaced_like(plain, "Das folgt aus § 5 Abs. 2.") == "Das folgt aus § 5 Abs. 2."
    assert spaced_like(plain, bind("Das folgt aus § 5 Abs. 2.")) == "Das folgt aus § 5 Abs. 2."
    assert spaced_like(bound, "Das folgt aus § 5 Abs. 2.") == bind("Das folgt aus § 5 Abs. 2.")
