"""What is allowed, sufficient or needed stays so, however many negations a sentence has."""

import pytest

from drafter.wording import guard

FAITHFUL = (
    (
        "Die Benutzung der Straße ist bis zur Behebung der Mängel nicht gestattet.",
        "Solange die Mängel nicht behoben sind, dürfen Sie die Straße nicht benutzen.",
    ),
    (
        "Der Betrieb darf erst nach der Abnahme aufgenommen werden.",
        "Sie dürfen den Betrieb nicht aufnehmen, bevor er abgenommen ist.",
    ),
    (
        "Nicht benötigte Buchungstexte dürfen geschwärzt werden.",
        "Buchungstexte, die wir nicht benötigen, dürfen Sie schwärzen.",
    ),
    (
        "Der Bescheid ist rechtmäßig und verletzt Sie nicht in Ihren Rechten.",
        "Der Bescheid ist rechtmäßig. Er verletzt Sie nicht in Ihren Rechten.",
    ),
)
FAULTY = (
    (
        "Die Benutzung der Straße ist bis zur Behebung der Mängel nicht gestattet.",
        "Solange die Mängel nicht behoben sind, dürfen Sie die Straße benutzen.",
    ),
    (
        "Die Bescheinigung ist ausreichend, weitere Nachweise werden nicht benötigt.",
        "Die Bescheinigung genügt nicht. Weitere Nachweise brauchen wir nicht.",
    ),
    (
        "Die Zufahrt ist mit wasserdurchlässigem Material zu befestigen.",
        "Befestigen Sie die Zufahrt mit wasserundurchlässigem Material.",
    ),
    ("Das Befahren ist untersagt.", "Sie dürfen hier fahren."),
)


def stances(original: str, suggestion: str) -> list[str]:
    found = guard.inspect(original, suggestion).findings
    return [f.code for f in found if f.code == "guard.stance_changed"]


@pytest.mark.parametrize(("original", "suggestion"), FAITHFUL)
def test_the_same_stance_in_other_words_is_no_change(original: str, suggestion: str) -> None:
    assert stances(original, suggestion) == []


@pytest.mark.parametrize(("original", "suggestion"), FAULTY)
def test_a_stance_that_turned_round_is_found(original: str, suggestion: str) -> None:
    assert stances(original, suggestion)
