"""Which of a model's wordings may be shown at all."""

import pytest

from drafter.notice.document import Task
from drafter.wording import choice
from drafter.wording.choice import Drawn, Judged


def judged(original: str, text: str, task: Task = Task.CLEAR) -> Judged:
    drawn = Drawn(text, temperature=0.0, seed=1, prompt_version="1")
    return choice.judge(original, drawn, (), task)


def test_a_faithful_wording_is_good() -> None:
    one = judged("Die Erlaubnis wird widerrufen.", "Wir widerrufen die Erlaubnis.")
    assert one.good
    assert one.offerable


def test_what_a_person_would_be_warned_of_is_withheld() -> None:
    one = judged("Für den Platz zahlen Sie 184,00 EUR.", "Sie müssen 184,00 EUR zahlen.")
    assert not one.offerable
    plainly = choice.judge(
        "Für den Platz zahlen Sie 184,00 EUR.", one.drawn, (), Task.CLEAR, strict=False
    )
    assert plainly.offerable
    assert not plainly.good


@pytest.mark.parametrize(
    "text",
    [
        "Für den Hund zahlen Sie 184,00 EUR, für den Platz 20,00 EUR.",
        "Das Belehrungsschutzgesetz nennt 184,00 EUR für den Platz und 20,00 EUR für den Hund.",
    ],
)
def test_figures_and_statutes_at_another_thing_are_withheld(text: str) -> None:
    original = (
        "Nach dem Infektionsschutzgesetz zahlen Sie für den Platz 184,00 EUR und für den Hund "
        "20,00 EUR."
    )
    assert not judged(original, text).offerable


def test_a_lost_condition_is_withheld() -> None:
    original = (
        "Das Halten des Hundes wird unter der Auflage geduldet, dass dieser ausschließlich an "
        "einer höchstens 1,50 m langen Leine und mit Maulkorb geführt wird."
    )
    without = (
        "Das Halten des Hundes wird unter der Auflage geduldet, dass dieser ausschließlich an "
        "einer höchstens 1,50 m langen Leine geführt wird."
    )
    assert not judged(original, without).offerable


def test_the_gravest_reason_stands_first() -> None:
    original = "Die Frist endet am 03.04.2026, soweit nichts anderes bestimmt ist."
    one = judged(original, "Bis zum 04.04.2026 können Sie jederzeit gern noch etwas bestimmen.")
    assert one.verdict.findings[0].code == "guard.date_changed"
