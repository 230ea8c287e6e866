"""A limit is the same limit in whatever words: at most, at least, more than, less than."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
CASES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Die Höhe der Einfriedung darf 1,20 m nicht überschreiten.",
        (
            "Die Einfriedung darf höchstens 1,20 m hoch sein.",
            "Die Einfriedung darf nicht höher als 1,20 m sein.",
            "Höher als 1,20 m darf die Einfriedung nicht sein.",
        ),
        (
            "Die Einfriedung muss mindestens 1,20 m hoch sein.",
            "Die Einfriedung darf höher als 1,20 m sein.",
        ),
    ),
    (
        "Der Grenzabstand darf drei Meter nicht unterschreiten.",
        (
            "Der Abstand zur Grenze muss mindestens drei Meter betragen.",
            "Zur Grenze müssen Sie einen Abstand von wenigstens drei Metern einhalten.",
            "Der Abstand zur Grenze darf nicht kleiner als drei Meter sein.",
        ),
        (
            "Der Grenzabstand darf höchstens drei Meter betragen.",
            "Der Grenzabstand darf weniger als drei Meter betragen.",
        ),
    ),
    (
        "Die Förderung beträgt höchstens 8.000 Euro.",
        (
            "Die Förderung beträgt nicht mehr als 8.000 Euro.",
            "Mehr als 8.000 Euro zahlen wir nicht.",
            "Über 8.000 Euro hinaus fördern wir nicht.",
        ),
        (
            "Die Förderung beträgt mindestens 8.000 Euro.",
            "Die Förderung beträgt mehr als 8.000 Euro.",
        ),
    ),
    (
        "Die Teilnehmenden müssen mindestens 16 Jahre alt sein.",
        (
            "Die Teilnehmenden dürfen nicht jünger als 16 Jahre sein.",
            "Teilnehmen können Personen ab 16 Jahren.",
            "Wer teilnimmt, muss 16 Jahre oder älter sein.",
        ),
        (
            "Die Teilnehmenden dürfen höchstens 16 Jahre alt sein.",
            "Die Teilnehmenden dürfen nicht älter als 16 Jahre sein.",
        ),
    ),
    (
        "Der Antrag kann frühestens am 1. März 2025 gestellt werden.",
        (
            "Sie können den Antrag nicht vor dem 1. März 2025 stellen.",
            "Vor dem 1. März 2025 können Sie den Antrag nicht stellen.",
            "Sie können den Antrag ab dem 1. März 2025 stellen.",
        ),
        (
            "Sie können den Antrag spätestens am 1. März 2025 stellen.",
            "Sie können den Antrag bis zum 1. März 2025 stellen.",
        ),
    ),
    (
        "Die Rechnung ist spätestens bis zum 30. Juni 2025 vorzulegen.",
        (
            "Sie müssen die Rechnung bis zum 30. Juni 2025 vorlegen.",
            "Legen Sie die Rechnung nicht später als am 30. Juni 2025 vor.",
            "Sie müssen die Rechnung am 30. Juni 2025 oder früher vorlegen.",
        ),
        (
            "Sie müssen die Rechnung frühestens am 30. Juni 2025 vorlegen.",
            "Sie müssen die Rechnung ab dem 30. Juni 2025 vorlegen.",
        ),
    ),
    (
        "Der Beginn der Arbeiten ist mindestens zwei Wochen vorher anzuzeigen.",
        (
            "Sie müssen den Beginn der Arbeiten spätestens zwei Wochen vorher anzeigen.",
            "Zeigen Sie den Beginn der Arbeiten zwei Wochen vorher oder noch früher an.",
            "Den Beginn der Arbeiten müssen Sie nicht später als zwei Wochen vorher anzeigen.",
        ),
        (
            "Sie müssen den Beginn der Arbeiten höchstens zwei Wochen vorher anzeigen.",
            "Sie müssen den Beginn der Arbeiten frühestens zwei Wochen vorher anzeigen.",
        ),
    ),
    (
        "Übersteigt das Einkommen 1.500 Euro, entfällt der Zuschuss.",
        (
            "Wenn Ihr Einkommen höher als 1.500 Euro ist, entfällt der Zuschuss.",
            "Wenn Sie mehr als 1.500 Euro verdienen, entfällt der Zuschuss.",
        ),
        (
            "Wenn Ihr Einkommen 1.500 Euro nicht übersteigt, entfällt der Zuschuss.",
            "Wenn Ihr Einkommen niedriger als 1.500 Euro ist, entfällt der Zuschuss.",
        ),
    ),
    (
        "Die Unterlagen dürfen nicht älter als sechs Monate sein.",
        (
            "Die Unterlagen dürfen höchstens sechs Monate alt sein.",
            "Die Unterlagen dürfen maximal sechs Monate alt sein.",
            "Unterlagen, die älter als sechs Monate sind, dürfen Sie nicht verwenden.",
        ),
        (
            "Die Unterlagen müssen älter als sechs Monate sein.",
            "Die Unterlagen müssen mindestens sechs Monate alt sein.",
        ),
    ),
    (
        "Das zulässige Gesamtgewicht darf 7,5 t nicht übersteigen.",
        (
            "Das Fahrzeug darf höchstens 7,5 t wiegen.",
            "Das Gesamtgewicht darf nicht über 7,5 t liegen.",
            "Das Fahrzeug darf nicht schwerer als 7,5 t sein.",
        ),
        (
            "Das Fahrzeug muss mindestens 7,5 t wiegen.",
            "Das Gesamtgewicht darf über 7,5 t liegen.",
        ),
    ),
    (
        "Die Wassertemperatur darf nicht unter 60 °C absinken.",
        (
            "Das Wasser muss mindestens 60 °C warm sein.",
            "Die Wassertemperatur darf 60 °C nicht unterschreiten.",
            "Das Wasser darf nicht kälter als 60 °C werden.",
        ),
        (
            "Die Wassertemperatur darf 60 °C nicht überschreiten.",
            "Das Wasser darf höchstens 60 °C warm sein.",
        ),
    ),
    (
        "Der Anbau muss mindestens 5 m von der Straße entfernt bleiben.",
        (
            "Der Anbau darf nicht näher als 5 m an der Straße stehen.",
            "Zwischen Anbau und Straße müssen wenigstens 5 m liegen.",
            "Der Anbau muss 5 m oder mehr von der Straße entfernt bleiben.",
        ),
        (
            "Der Anbau darf höchstens 5 m von der Straße entfernt bleiben.",
            "Der Anbau darf nicht weiter als 5 m von der Straße entfernt sein.",
        ),
    ),
    (
        "Die Aufbewahrungsfrist beträgt wenigstens zehn Jahre.",
        (
            "Sie müssen die Unterlagen mindestens zehn Jahre aufbewahren.",
            "Bewahren Sie die Unterlagen nicht weniger als zehn Jahre auf.",
            "Sie müssen die Unterlagen zehn Jahre oder länger aufbewahren.",
        ),
        (
            "Sie müssen die Unterlagen höchstens zehn Jahre aufbewahren.",
            "Sie müssen die Unterlagen weniger als zehn Jahre aufbewahren.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[1]]
)
def test_a_limit_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[2]]
)
def test_a_limit_that_changed_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
