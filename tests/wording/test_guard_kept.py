"""What a rewording must keep: words that narrow, whole statements, bounds and moments."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful rewording, the same rewording with a word left out
QUALITIES = (
    (
        "Für den Antrag wird ein biometrisches Lichtbild benötigt.",
        "Für den Antrag brauchen wir von Ihnen ein biometrisches Foto.",
        "Für den Antrag brauchen wir von Ihnen ein Foto.",
    ),
    (
        "Das Fahrzeug war ohne gültigen Parkschein abgestellt.",
        "Ihr Fahrzeug war ohne gültigen Parkschein abgestellt.",
        "Ihr Fahrzeug war ohne Parkschein abgestellt.",
    ),
    (
        "Einwendungen können schriftlich oder zur Niederschrift erhoben werden.",
        "Sie können Einwendungen schriftlich oder zur Niederschrift erheben.",
        "Sie können Einwendungen zur Niederschrift erheben.",
    ),
    (
        "Der Widerspruch hat keine aufschiebende Wirkung.",
        "Ihr Widerspruch hat keine aufschiebende Wirkung.",
        "Ihr Widerspruch hat keine Wirkung.",
    ),
    (
        "Das vorübergehende Verlassen des Kreisgebietes ist ohne Erlaubnis zulässig.",
        "Das Kreisgebiet dürfen Sie vorübergehend ohne Erlaubnis verlassen.",
        "Das Kreisgebiet dürfen Sie ohne Erlaubnis verlassen.",
    ),
    (
        "Der Ausweis ist gut lesbar hinter der Windschutzscheibe auszulegen.",
        "Legen Sie den Ausweis gut lesbar hinter die Windschutzscheibe.",
        "Legen Sie den Ausweis gut hinter die Windschutzscheibe.",
    ),
    (
        "Der Hund hat einen beißsicheren Maulkorb zu tragen.",
        "Ihr Hund muss einen Maulkorb tragen, der sicher gegen Beißen ist.",
        "Ihr Hund muss einen Maulkorb tragen.",
    ),
    (
        "Geräuschintensive Arbeiten sind nach 20 Uhr untersagt.",
        "Nach 20 Uhr dürfen Sie keine lauten Arbeiten ausführen.",
        "Nach 20 Uhr dürfen Sie keine Arbeiten ausführen.",
    ),
)
# each figure has a bound of its own
BOUNDS = (
    (
        (
            "Die Kosten werden bei Grundschülern ab mehr als 2 km, im Übrigen bei mehr als 3 km"
            " übernommen."
        ),
        (
            "Wir übernehmen die Kosten, wenn der Weg lang genug ist: bei Grundschülern mehr als"
            " 2 km, bei allen anderen mehr als 3 km."
        ),
        (
            "Wir übernehmen die Kosten, wenn der Weg lang genug ist: bei Grundschülern 2 km,"
            " bei allen anderen mehr als 3 km."
        ),
    ),
    (
        (
            "Übersteigen die Heizkosten den Vorauszahlungsbetrag um mehr als 15 Prozent, ist die"
            " Abrechnung vorzulegen."
        ),
        (
            "Sind die Heizkosten um mehr als 15 Prozent höher als der Vorauszahlungsbetrag, müssen"
            " Sie die Abrechnung vorlegen."
        ),
        (
            "Sind die Heizkosten um 15 Prozent höher als der Vorauszahlungsbetrag, müssen Sie"
            " die Abrechnung vorlegen."
        ),
    ),
)
# what a period or a duty hangs on stays, and stays on its side
MOMENTS = (
    (
        "Die Erlaubnis ist vor der Anschaffung einzuholen.",
        "Beantragen Sie die Erlaubnis, bevor Sie ein Tier anschaffen.",
        "Beantragen Sie die Erlaubnis.",
    ),
    (
        "Die Wache hat ihren Dienst eine halbe Stunde vor Einlassbeginn anzutreten.",
        "Die Wache muss ihren Dienst eine halbe Stunde vor Einlassbeginn antreten.",
        "Die Wache muss ihren Dienst eine halbe Stunde antreten.",
    ),
    (
        "Sie können sich innerhalb von drei Wochen nach Zugang dieses Schreibens äußern.",
        (
            "Sie können sich äußern. Dafür haben Sie drei Wochen Zeit, nachdem Ihnen dieses"
            " Schreiben zugegangen ist."
        ),
        "Sie können sich äußern. Dafür haben Sie drei Wochen Zeit.",
    ),
    (
        (
            "Vor Erlass der Anordnung können Sie sich innerhalb von drei Wochen nach Zugang dieses"
            " Schreibens äußern."
        ),
        (
            "Bevor wir die Anordnung erlassen, können Sie sich äußern. Dafür haben Sie drei Wochen"
            " Zeit, nachdem Ihnen dieses Schreiben zugegangen ist."
        ),
        (
            "Bevor wir die Anordnung erlassen, können Sie sich äußern. Dafür haben Sie drei Wochen"
            " Zeit, bevor Ihnen dieses Schreiben zugegangen ist."
        ),
    ),
    (
        "Die Leistung wird bis zur Nachholung der Mitwirkung versagt.",
        "Wir versagen die Leistung, bis Sie die Mitwirkung nachholen.",
        "Wir versagen die Leistung, seit Sie die Mitwirkung nachholen.",
    ),
)
TRIPLES = (*QUALITIES, *BOUNDS, *MOMENTS)


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_what_narrows_must_be_told(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
