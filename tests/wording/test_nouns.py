"""Nouns that a model exchanges: shown, and taken only where nothing closer is there."""

import pytest

from drafter.notice.document import Task
from drafter.wording import choice, nouns
from drafter.wording.choice import Drawn
from drafter.wording.guard import VerdictKind

HEDGE = "Die Beseitigung der Hecke ist im Sommer unzulässig. Besetzte Nester sind zu schonen."
EXCHANGED = (
    ("Es wird Ihnen zur Last gelegt, Bauschutt abgelagert zu haben.",
     "Sie haben die Aufgabe, Bauschutt abgelagert zu haben.", "Last", "Aufgabe"),
    (HEDGE, "Das Besetzen der Hecke ist im Sommer unzulässig. Besetzte Nester sind zu schonen.",
     "Beseitigung", "Besetzen"),
    ("Die Kosten des Verfahrens werden dem Landkreis auferlegt.",
     "Der Verfahrensgegenstand wird dem Landkreis auferlegt.", "Kosten", "Verfahrensgegenstand"),
)  # fmt: skip
KEPT = (
    (HEDGE, "Sie dürfen die Hecke im Sommer nicht beseitigen. Besetzte Nester sind zu schonen."),
    ("Die Nachfrist endet am Freitag.", "Die Frist endet am Freitag."),
    ("Das Entgelt wird in Höhe von 20 Euro erhoben.", "Sie zahlen ein Entgelt von 20 Euro."),
    ("Die Behörde erteilt die Erlaubnis.", "Sie bekommen die Erlaubnis."),
)


@pytest.mark.parametrize(("original", "text", "lost", "new"), EXCHANGED)
def test_an_exchanged_noun_is_named(original: str, text: str, lost: str, new: str) -> None:
    (finding,) = nouns.exchanged(original, text)
    assert (finding.original, finding.suggestion) == (lost, new)
    assert finding.level is VerdictKind.WARN


@pytest.mark.parametrize(("original", "text"), KEPT)
def test_what_stays_close_is_not(original: str, text: str) -> None:
    assert not nouns.exchanged(original, text)


def test_a_text_with_an_exchanged_noun_is_not_good() -> None:
    drawn = Drawn(EXCHANGED[1][1], temperature=0.0, seed=1, prompt_version="1")
    judged = choice.judge(HEDGE, drawn, (), Task.CLEAR)
    assert not judged.good
    assert "nouns.exchanged" in {found.code for found in judged.verdict.findings}
