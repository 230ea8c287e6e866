"""A letter that says „ich“ gets no „wir“."""

import pytest

from drafter.wording.by_rule.voice import as_one, speaks_as_one


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wir lehnen Ihren Antrag ab.", "Ich lehne Ihren Antrag ab."),
        ("2. Wir lehnen Ihren Antrag ab.", "2. Ich lehne Ihren Antrag ab."),
        ("Über den Antrag können wir erst im Mai entscheiden.",
         "Über den Antrag kann ich erst im Mai entscheiden."),
        ("Im Übrigen verlängern wir die Frist. Wir haben das berücksichtigt.",
         "Im Übrigen verlängere ich die Frist. Ich habe das berücksichtigt."),
        ("Das gilt, wenn wir die Erlaubnis widerrufen.",
         "Das gilt, wenn ich die Erlaubnis widerrufe."),
        ("Das gilt, weil wir die Erlaubnis nicht anerkennen.",
         "Das gilt, weil ich die Erlaubnis nicht anerkenne."),
    ],
)  # fmt: skip
def test_wir_becomes_ich_with_its_verb(text: str, told: str) -> None:
    assert as_one(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Die Frist läuft.",
        "Schreiben Sie uns, dann entscheiden wir.",  # „mir“ or „mich“: not told by rule
    ],
)
def test_what_is_not_sure_stays(text: str) -> None:
    assert as_one(text) == text


def test_who_speaks_is_read_from_the_whole_letter() -> None:
    assert speaks_as_one("Bitte teilen Sie mir das mit.")
    assert not speaks_as_one("Bitte teilen Sie uns mit, was ich wissen muss.")
    assert not speaks_as_one("Die Gebühr beträgt 40 EUR.")
