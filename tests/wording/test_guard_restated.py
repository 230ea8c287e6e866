"""The guard knows a matter in another construction: complements, announcements, shares, changes."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful wording, its nearest fault
RESTATED = (
    (
        "Beizufügen sind der Mietvertrag und die letzte Stromabrechnung.",
        "Zwei Papiere müssen Sie beifügen: den Mietvertrag und die letzte Stromabrechnung.",
        "Drei Papiere müssen Sie beifügen: den Mietvertrag und die letzte Stromabrechnung.",
    ),
    (
        "Die Erlaubnis umfasst drei Tische und zwölf Stühle; die Rettungsgasse ist freizuhalten.",
        ("Achten Sie auf Folgendes: Die Erlaubnis umfasst drei Tische und zwölf Stühle. Die "
         "Rettungsgasse müssen Sie freihalten."),
        ("Achten Sie auf Folgendes: Die Erlaubnis umfasst drei Tische und zwölf Stühle. Die "
         "Rettungsgasse können Sie freihalten."),
    ),
    (
        "Alkohol darf nur an volljährige Gäste ausgeschenkt werden.",
        "Schenken Sie Alkohol niemandem aus, der noch nicht volljährig ist.",
        "Schenken Sie Alkohol niemandem aus, der volljährig ist.",
    ),
    (
        "Die Befreiung wird nur gewährt, wenn das Einkommen unter 1.100,00 EUR liegt.",
        "Beträgt Ihr Einkommen 1.100,00 EUR oder mehr, bekommen Sie keine Befreiung.",
        "Beträgt Ihr Einkommen 1.100,00 EUR oder mehr, bekommen Sie die Befreiung.",
    ),
    (
        "Der Stellplatz verfällt, wenn das Fahrzeug länger als drei Monate abgemeldet ist.",
        ("Ihr Fahrzeug darf nicht länger als drei Monate abgemeldet sein. Sonst verfällt der "
         "Stellplatz."),
        "Ihr Fahrzeug muss länger als drei Monate abgemeldet sein. Sonst verfällt der Stellplatz.",
    ),
    (
        "Die Öffnungszeiten des Archivs bleiben unverändert.",
        "Die Öffnungszeiten des Archivs ändern sich nicht.",
        "Die Öffnungszeiten des Archivs ändern sich.",
    ),
    (
        "Bis zum Abschluss der Ermittlungen ruht das Verfahren.",
        "Die Ermittlungen sind noch nicht abgeschlossen. So lange ruht das Verfahren.",
        "Die Ermittlungen sind abgeschlossen. Deshalb ruht das Verfahren.",
    ),
    (
        "Die Zulassung wird widerrufen, wenn die Fortbildung nicht nachgewiesen wird.",
        "Weisen Sie die Fortbildung nach. Sonst widerrufen wir die Zulassung.",
        "Weisen Sie die Fortbildung nicht nach. Sonst widerrufen wir die Zulassung.",
    ),
    (
        "Die Duldung wird unter der Bedingung erteilt, dass der Zaun zurückgesetzt wird.",
        "Wir erteilen die Duldung unter einer Bedingung: Sie müssen den Zaun zurücksetzen.",
        "Wir erteilen die Duldung. Sie können den Zaun zurücksetzen.",
    ),
    (
        "Der Schacht ist mit einem Deckel zu versehen.",
        "Der Schacht muss einen Deckel haben.",
        "Der Schacht kann einen Deckel haben.",
    ),
    (
        "Das Jugendamt übernimmt die Kosten des Gutachtens.",
        "Die Kosten des Gutachtens müssen Sie nicht zahlen. Das Jugendamt übernimmt sie.",
        "Die Kosten des Gutachtens müssen Sie zahlen. Das Jugendamt übernimmt sie nicht.",
    ),
    (
        "Der Filter ist jährlich zu tauschen.",
        "Sie müssen den Filter einmal im Jahr tauschen.",
        "Sie müssen den Filter zweimal im Jahr tauschen.",
    ),
    (
        "Mindestens die Hälfte der Plätze ist für Kinder aus dem Ort vorzuhalten.",
        "Wenigstens jeder zweite Platz muss für Kinder aus dem Ort bereitstehen.",
        "Wenigstens jeder dritte Platz muss für Kinder aus dem Ort bereitstehen.",
    ),
    (
        "Je angefangener Kilometer werden 0,35 EUR erstattet.",
        ("Wir erstatten 0,35 EUR für jeden Kilometer. Auch ein nur angefangener Kilometer zählt "
         "voll."),
        "Wir erstatten 0,35 EUR für jeden vollen Kilometer.",
    ),
    (
        "An Sams- und Sonntagen darf nicht gebaut werden.",
        "An Samstagen und Sonntagen dürfen Sie nicht bauen.",
        "An Freitagen und Sonntagen dürfen Sie nicht bauen.",
    ),
    (
        "Der Betrag ist in vier Raten, beginnend am 01.03.2026, zu zahlen.",
        "Zahlen Sie den Betrag in vier Raten, die erste am 01.03.2026.",
        "Zahlen Sie den Betrag in vier Raten, die letzte am 01.03.2026.",
    ),
    (
        "Anstelle des bisherigen Satzes von 4,20 EUR gilt ein Satz von 4,80 EUR.",
        "Es gilt ein Satz von 4,80 EUR statt 4,20 EUR.",
        "Es gilt ein Satz von 4,20 EUR statt 4,80 EUR.",
    ),
    (
        "Die Miete erhöht sich um 10 Prozent von 200,00 EUR auf 220,00 EUR.",
        "Die Miete beträgt jetzt 220,00 EUR. Das sind 10 Prozent mehr als die früheren 200,00 EUR.",
        ("Die Miete beträgt jetzt 220,00 EUR. Das sind 10 Prozent weniger als die früheren "
         "200,00 EUR."),
    ),
    (
        "Für Paula werden 12 und für Emil 9 Förderstunden bewilligt.",
        "Emil bekommt 9 Stunden Förderung, Paula 12 Stunden.",
        "Emil bekommt 12 Stunden Förderung, Paula 9 Stunden.",
    ),
    (
        "Die Kinder sind bis spätestens 16:30 Uhr abzuholen.",
        "Holen Sie Ihr Kind bis 16:30 Uhr ab, nicht später.",
        "Holen Sie Ihr Kind erst ab 16:30 Uhr ab, nicht früher.",
    ),
    (
        "Das Parken ist ausschließlich in den gekennzeichneten Flächen erlaubt.",
        "Parken dürfen Sie nur auf den gekennzeichneten Flächen, sonst nirgends.",
        "Parken dürfen Sie auch auf den gekennzeichneten Flächen.",
    ),
    (
        "Der Antragstellerin steht es frei, weitere Nachweise vorzulegen.",
        "Sie können weitere Nachweise vorlegen, müssen das aber nicht.",
        "Sie müssen weitere Nachweise vorlegen.",
    ),
    (
        "Anträge, die nach dem 31.10.2026 eingehen, bleiben unberücksichtigt.",
        ("Kommt Ihr Antrag erst nach dem 31.10.2026 bei uns an, können wir ihn nicht mehr "
         "berücksichtigen."),
        ("Kommt Ihr Antrag erst nach dem 31.10.2026 bei uns an, können wir ihn noch "
         "berücksichtigen."),
    ),
)  # fmt: skip


@pytest.mark.parametrize(("original", "faithful", "faulty"), RESTATED)
def test_a_matter_may_be_told_in_another_construction(
    original: str, faithful: str, faulty: str
) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
