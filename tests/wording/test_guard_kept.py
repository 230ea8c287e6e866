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
TRIPLES = (*QUALITIES,)


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_what_narrows_must_be_told(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
