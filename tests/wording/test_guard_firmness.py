"""An intention is no decision, a duty no wish, and what is bound is not free."""

import pytest

from drafter.wording.guard import VerdictKind, inspect


@pytest.mark.parametrize(
    ("original", "faithful", "faulty"),
    [
        (
            "Es ist beabsichtigt, Ihnen die Nutzung des Nebengebäudes zu untersagen.",
            "Wir haben vor, Ihnen die Nutzung des Nebengebäudes zu untersagen.",
            "Wir untersagen Ihnen hiermit die Nutzung des Nebengebäudes.",
        ),
        (
            "Die Entziehung der Fahrerlaubnis ist zwingend, da das Gutachten fehlt.",
            "Wir müssen Ihnen die Fahrerlaubnis entziehen, weil das Gutachten fehlt.",
            "Nach unserem Ermessen entziehen wir die Fahrerlaubnis, weil das Gutachten fehlt.",
        ),
        (
            "Den Zutritt zu allen Räumen haben Sie zu ermöglichen.",
            "Sie müssen den Zutritt zu allen Räumen ermöglichen.",
            "Schön wäre es, wenn Sie den Zutritt zu allen Räumen ermöglichen.",
        ),
        (
            "Die Leistung wird gezahlt, soweit das Einkommen nicht reicht.",
            "Wir zahlen die Leistung, soweit das Einkommen nicht reicht.",
            "Wir zahlen die Leistung. Ob das Einkommen reicht, spielt dabei keine Rolle.",
        ),
    ],
)
def test_words_stay_as_firm_as_they_are(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
