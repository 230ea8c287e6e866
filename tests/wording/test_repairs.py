"""Small slips with one remedy."""

import pytest

from drafter.wording.repairs import repaired


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Wir konnten die Tonne nicht geleert, weil sie zu schwer war.",
         "Wir konnten die Tonne nicht leeren, weil sie zu schwer war."),
        ("Sie müssen den Antrag bis Mai vorzulegen.", "Sie müssen den Antrag bis Mai vorlegen."),
        ("Sie müssen den Betrag bis Mai zu zahlen.", "Sie müssen den Betrag bis Mai zahlen."),
        ("Sie dürfen mit dem Bau erst im Mai begonnen werden.",
         "Sie dürfen mit dem Bau erst im Mai beginnen."),
        ("Sie dürfen Hecken nicht abgeschnitten oder auf den Stock gesetzt werden.",
         "Sie dürfen Hecken nicht abschneiden oder auf den Stock setzen."),
        ("Wir durften auf Ihre Nichteignung geschlossen werden, da das Gutachten fehlt.",
         "Wir durften auf Ihre Nichteignung schließen, da das Gutachten fehlt."),
    ],
)  # fmt: skip
def test_the_verb_behind_a_modal_verb_is_put_right(text: str, mended: str) -> None:
    assert next(repaired(text)) == mended


def test_an_ending_that_can_be_but_one_is_put_right() -> None:
    told = "Wir haben den fehlerhafte Bescheid geändert."
    assert next(repaired(told)) == "Wir haben den fehlerhaften Bescheid geändert."


def test_what_a_thing_cannot_do_is_done_to_it() -> None:
    told = "Die Anlage muss zweimal im Jahr durch einen Fachbetrieb warten."
    mended = "Die Anlage muss zweimal im Jahr durch einen Fachbetrieb gewartet werden."
    assert next(repaired(told)) == mended


def test_who_acts_is_left_to_act() -> None:
    assert not list(repaired("Sie müssen die Anlage zweimal im Jahr warten."))


def test_what_stands_behind_the_answer_can_be_left_out() -> None:
    told = "Sie müssen den Antrag stellen. Das ist wichtig. This is the same text."
    assert list(repaired(told)) == [
        "Sie müssen den Antrag stellen. Das ist wichtig.",
        "Sie müssen den Antrag stellen.",
    ]


def test_nothing_is_left_out_of_an_answer_that_goes_on_with_figures() -> None:
    assert not list(repaired("Sie können den Antrag stellen. Das kostet 5.000 EUR."))


@pytest.mark.parametrize(
    "text",
    [
        "Die Gebühr muss bis Mai gezahlt werden.",
        "Wir können Ihnen das Geld nicht geben.",
        "Sie müssen nicht zahlen.",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert not list(repaired(text))
