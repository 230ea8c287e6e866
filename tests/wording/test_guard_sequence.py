"""What comes first and what after it, new denials that only say the same, and both or either."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

SAME = (
    (
        "Die Urkunde wird erst ausgehändigt, nachdem der Bewerber das Bekenntnis abgegeben hat.",
        "Der Bewerber gibt das Bekenntnis ab. Erst danach händigen wir die Urkunde aus.",
    ),
    (
        "Die Auszahlung erfolgt nach Prüfung der Rechnungen.",
        "Wir prüfen die Rechnungen. Danach zahlen wir aus.",
    ),
    (
        "Die Abnahme darf weder nachts noch an einem Sonntag stattfinden.",
        "Die Abnahme darf nicht nachts stattfinden. Auch an einem Sonntag ist sie nicht erlaubt.",
    ),
    (
        "Auf die Gemeinde entfallen 40 Prozent der Kosten.",
        "Die Gemeinde trägt 40 Prozent der Kosten.",
    ),
    (
        "Widerspruch und Klage haben keine aufschiebende Wirkung.",
        "Auch wenn Sie Widerspruch oder Klage erheben, hat das keine aufschiebende Wirkung.",
    ),
    (
        "Die Kosten werden übernommen, es sei denn, ein anderer Träger ist zuständig.",
        "Wir übernehmen sie. Das gilt nur dann nicht, wenn ein anderer Träger zuständig ist.",
    ),
)
OTHER = (
    (
        "Die Urkunde wird erst ausgehändigt, nachdem der Bewerber das Bekenntnis abgegeben hat.",
        "Der Bewerber erhält zuerst die Urkunde. Erst danach gibt er das Bekenntnis ab.",
    ),
    (
        "Die Auszahlung erfolgt nach Vorlage und Prüfung der Rechnungen.",
        "Sobald Sie die Rechnungen vorlegen, zahlen wir aus. Danach prüfen wir sie.",
    ),
    (
        "Die Antragstellerin hat weder ihren Wohnsitz im Kreis noch ist sie hier beschäftigt.",
        "Die Antragstellerin hat ihren Wohnsitz im Kreis, ist aber nicht hier beschäftigt.",
    ),
    (
        "Eine Erstattung der Gebühr findet bei Nichterscheinen zur Prüfung nicht statt.",
        "Wenn Sie nicht zur Prüfung kommen, bekommen Sie die Gebühr zurück.",
    ),
    (
        "Die Kosten werden übernommen, wenn ein anderer Träger nicht zuständig ist.",
        "Wir übernehmen die Kosten, auch wenn ein anderer Träger zuständig ist.",
    ),
    (
        "Der Beitrag ist gegen Vorlage des Ausweises und der Quittung zu erstatten.",
        "Wir erstatten den Beitrag, wenn Sie den Ausweis oder die Quittung vorlegen.",
    ),
)


@pytest.mark.parametrize(("original", "wording"), SAME)
def test_what_says_the_same_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "wording"), OTHER)
def test_what_says_something_else_does_not(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
