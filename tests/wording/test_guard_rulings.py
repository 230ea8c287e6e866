"""A ruling stays the ruling it is; a word that only names an act rules nothing."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
CASES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Ihr Widerspruchsschreiben ist am 4. Juni 2024 hier eingegangen.",
        (
            "Ihr Schreiben mit dem Widerspruch ist am 4. Juni 2024 bei uns eingegangen.",
            "Am 4. Juni 2024 haben wir Ihren Widerspruch bekommen.",
        ),
        (
            "Am 4. Juni 2024 haben wir Ihre Klage bekommen.",
            "Am 4. Juni 2024 haben wir Ihren Antrag bekommen.",
        ),
    ),
    (
        "Die Rückforderungssumme beläuft sich auf 812,00 Euro.",
        (
            "Sie müssen 812 Euro zurückzahlen.",
            "Die Summe, die wir zurückfordern, beträgt 812 Euro.",
        ),
        (
            "Wir erlassen Ihnen 812 Euro.",
            "Wir stunden Ihnen 812 Euro.",
        ),
    ),
    (
        "Die Baugenehmigungsgebühr wird auf 640,00 Euro festgesetzt.",
        (
            "Für die Baugenehmigung zahlen Sie eine Gebühr von 640 Euro.",
            "Die Gebühr für die Baugenehmigung beträgt 640 Euro.",
        ),
        (
            "Die Baugenehmigungsgebühr wird in Höhe von 640 Euro erlassen.",
            "Die Baugenehmigungsgebühr von 640 Euro wird gestundet.",
        ),
    ),
    (
        "Dem Antrag auf Fristverlängerung wird stattgegeben.",
        (
            "Wir verlängern die Frist, wie Sie es beantragt haben.",
            "Ihr Antrag auf eine längere Frist hat Erfolg.",
        ),
        (
            "Wir lehnen den Antrag auf Fristverlängerung ab.",
            "Wir setzen die Frist aus.",
        ),
    ),
    (
        "Die Genehmigung der Nutzungsänderung wird versagt.",
        (
            "Wir genehmigen die Nutzungsänderung nicht.",
            "Sie bekommen für die Nutzungsänderung keine Genehmigung.",
        ),
        (
            "Wir widerrufen die Genehmigung der Nutzungsänderung.",
            "Wir genehmigen die Nutzungsänderung.",
        ),
    ),
    (
        "Es ist beabsichtigt, die Gaststättenerlaubnis zu widerrufen.",
        (
            "Wir haben vor, die Gaststättenerlaubnis zu widerrufen.",
            "Wir wollen Ihre Gaststättenerlaubnis widerrufen.",
        ),
        (
            "Wir widerrufen die Gaststättenerlaubnis.",
            "Wir haben die Gaststättenerlaubnis widerrufen.",
        ),
    ),
    (
        "Die Verwaltungsgebühr wird für eine Dauer von acht Stunden berechnet.",
        (
            "Die Verwaltungsgebühr berechnen wir für acht Stunden.",
            "Wir rechnen bei der Verwaltungsgebühr mit acht Stunden.",
        ),
        ("Die Verwaltungsgebühr stunden wir für acht Stunden.",),
    ),
    (
        "Die mit Verfügung vom 7. Mai 2024 angeordnete Stilllegung bleibt bestehen.",
        ("Die Stilllegung, die wir am 7. Mai 2024 verfügt haben, bleibt bestehen.",),
        (
            "Die Stilllegung, die wir am 7. Mai 2024 verfügt haben, ist aufgehoben.",
            "Die Stilllegung, die wir am 7. Mai 2024 erlaubt haben, bleibt bestehen.",
        ),
    ),
    (
        "Bei Nichterfüllung der Auflage kann die Erlaubnis widerrufen werden.",
        (
            "Erfüllen Sie die Auflage nicht, können wir die Erlaubnis widerrufen.",
            "Wenn Sie die Auflage nicht erfüllen, können wir Ihre Erlaubnis widerrufen.",
        ),
        (
            "Erfüllen Sie die Auflage nicht, widerrufen wir die Erlaubnis.",
            "Erfüllen Sie die Bedingung nicht, können wir die Erlaubnis widerrufen.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[1]]
)
def test_a_ruling_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[2]]
)
def test_a_ruling_that_changed_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
