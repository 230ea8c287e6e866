"""What is due, allowed, required or free stays so, in whatever form it is told."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
CASES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Der Hundehalter hat den Hund innerhalb von 14 Tagen anzumelden.",
        (
            "Sie müssen Ihren Hund innerhalb von 14 Tagen anmelden.",
            "Melden Sie Ihren Hund innerhalb von 14 Tagen an. Dazu sind Sie verpflichtet.",
        ),
        (
            "Sie können Ihren Hund innerhalb von 14 Tagen anmelden.",
            "Sie sollten Ihren Hund innerhalb von 14 Tagen anmelden.",
        ),
    ),
    (
        "Die Erlaubnis setzt den Nachweis der Sachkunde voraus.",
        (
            "Sie bekommen die Erlaubnis nur, wenn Sie Ihre Sachkunde nachweisen.",
            "Voraussetzung für die Erlaubnis ist, dass Sie Ihre Sachkunde nachweisen.",
        ),
        (
            "Für die Erlaubnis können Sie Ihre Sachkunde nachweisen.",
            "Für die Erlaubnis sollten Sie Ihre Sachkunde nachweisen.",
        ),
    ),
    (
        "Der Zutritt zu den Betriebsräumen ist während der Geschäftszeiten zu gestatten.",
        (
            "Sie müssen uns während der Geschäftszeiten in die Betriebsräume lassen.",
            "Sie müssen den Zutritt zu den Betriebsräumen während der Geschäftszeiten erlauben.",
        ),
        ("Sie können uns während der Geschäftszeiten in die Betriebsräume lassen.",),
    ),
    (
        "Für den Einsatz wird Kostenersatz in Höhe von 310,00 Euro geltend gemacht.",
        (
            "Für den Einsatz müssen Sie Kosten von 310 Euro ersetzen.",
            "Sie müssen für den Einsatz 310 Euro Kostenersatz zahlen.",
        ),
        ("Für den Einsatz können Sie Kosten von 310 Euro ersetzen.",),
    ),
    (
        "Die Zufahrt ist für Rettungsfahrzeuge jederzeit freizuhalten.",
        (
            "Sie müssen die Zufahrt jederzeit für Rettungsfahrzeuge freihalten.",
            "Die Zufahrt muss jederzeit für Rettungsfahrzeuge frei bleiben.",
        ),
        (
            "Sie können die Zufahrt jederzeit für Rettungsfahrzeuge freihalten.",
            "Die Zufahrt sollte jederzeit für Rettungsfahrzeuge frei bleiben.",
        ),
    ),
    (
        "Der Verkauf von Backwaren ist sonntags in der Zeit von 8 bis 11 Uhr gestattet.",
        (
            "Backwaren dürfen Sie sonntags von 8 bis 11 Uhr verkaufen.",
            "Sonntags können Sie von 8 bis 11 Uhr Backwaren verkaufen.",
        ),
        (
            "Backwaren müssen Sie sonntags von 8 bis 11 Uhr verkaufen.",
            "Backwaren sollten Sie sonntags von 8 bis 11 Uhr verkaufen.",
        ),
    ),
    (
        "Die Arbeiten sind bis zum Abschluss des Verfahrens einzustellen.",
        (
            "Bis das Verfahren abgeschlossen ist, dürfen Sie nicht weiterarbeiten.",
            "Sie müssen die Arbeiten einstellen, bis das Verfahren abgeschlossen ist.",
        ),
        (
            "Sie können die Arbeiten einstellen, bis das Verfahren abgeschlossen ist.",
            "Bis das Verfahren abgeschlossen ist, dürfen Sie weiterarbeiten.",
        ),
    ),
    (
        "Zur Abholung des Ausweises ist persönliches Erscheinen erforderlich.",
        (
            "Sie müssen den Ausweis persönlich abholen.",
            "Um den Ausweis abzuholen, müssen Sie persönlich kommen.",
        ),
        (
            "Sie können den Ausweis persönlich abholen.",
            "Sie sollten den Ausweis persönlich abholen.",
        ),
    ),
    (
        "Die Anwohner haben die Möglichkeit, die Planunterlagen im Rathaus einzusehen.",
        (
            "Wer dort wohnt, kann sich die Planunterlagen im Rathaus ansehen.",
            "Als Anwohner dürfen Sie die Planunterlagen im Rathaus einsehen.",
        ),
        (
            "Als Anwohner müssen Sie die Planunterlagen im Rathaus einsehen.",
            "Als Anwohner sollten Sie die Planunterlagen im Rathaus einsehen.",
        ),
    ),
    (
        "Der Betreiber kann die Prüfung durch einen Sachverständigen durchführen lassen.",
        (
            "Sie können die Prüfung von einem Sachverständigen machen lassen.",
            "Als Betreiber dürfen Sie einen Sachverständigen mit der Prüfung beauftragen.",
        ),
        (
            "Sie müssen die Prüfung von einem Sachverständigen machen lassen.",
            "Lassen Sie die Prüfung von einem Sachverständigen durchführen.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[1]]
)
def test_a_duty_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(
    ("original", "wording"), [(case[0], wording) for case in CASES for wording in case[2]]
)
def test_a_duty_that_changed_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
