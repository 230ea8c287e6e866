"""What grows, goes out or is free in one text must not shrink, come in or be due in the other."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
CASES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Die Einnahmen wurden Ihrem Einkommen hinzugerechnet.",
        ("Die Einnahmen haben wir zu Ihrem Einkommen dazugerechnet.",),
        ("Die Einnahmen haben wir von Ihrem Einkommen abgezogen.",),
    ),
    (
        "Der Tierbestand ist auf 200 Tiere zu verringern.",
        ("Verkleinern Sie den Tierbestand auf 200 Tiere.",),
        ("Stocken Sie den Tierbestand auf 200 Tiere auf.",),
    ),
    (
        "Der Beitrag erhöht sich, während sich der Zuschuss verringert.",
        ("Der Beitrag steigt. Der Zuschuss wird kleiner.",),
        (
            "Der Beitrag wird kleiner. Auch der Zuschuss sinkt.",
            "Der Beitrag sinkt. Der Zuschuss steigt dagegen.",
        ),
    ),
    (
        "Die Betreuungszeiten werden ausgeweitet.",
        ("Wir bauen die Betreuungszeiten aus.",),
        ("Wir schränken die Betreuungszeiten ein.",),
    ),
    (
        "Das Fahrzeug ist innerhalb einer Woche abzumelden.",
        ("Melden Sie das Fahrzeug innerhalb einer Woche ab.",),
        ("Melden Sie das Fahrzeug innerhalb einer Woche an.",),
    ),
    (
        "Der Betrag wird auf volle Euro abgerundet.",
        ("Wir runden den Betrag auf volle Euro ab.",),
        ("Wir runden den Betrag auf volle Euro auf.",),
    ),
    (
        "Die Zufahrt ist von Fahrzeugen freizuhalten.",
        ("Halten Sie die Zufahrt von Fahrzeugen frei.",),
        ("Halten Sie die Zufahrt für Fahrzeuge frei.",),
    ),
    (
        "Die Einnahmen übersteigen die Ausgaben um 40 Euro.",
        (
            "Die Einnahmen sind um 40 Euro höher als die Ausgaben.",
            "Die Ausgaben sind um 40 Euro niedriger als die Einnahmen.",
        ),
        ("Die Ausgaben sind um 40 Euro höher als die Einnahmen.",),
    ),
    (
        "Die Auszahlung der letzten Rate erfolgt nach Vorlage des geprüften Nachweises.",
        ("Zuerst legen Sie uns den geprüften Nachweis vor, dann zahlen wir die letzte Rate aus.",),
        ("Zuerst zahlen wir die letzte Rate aus, dann legen Sie uns den geprüften Nachweis vor.",),
    ),
    (
        "Die Behörde hat die Erlaubnis zu entziehen.",
        ("Die Behörde muss die Erlaubnis entziehen.",),
        ("Der Behörde steht es frei, die Erlaubnis zu entziehen.",),
    ),
    (
        "Auf die Förderung besteht kein Rechtsanspruch.",
        ("Sie haben keinen Rechtsanspruch auf die Förderung.",),
        ("Wir dürfen Ihnen die Förderung nicht geben.",),
    ),
    (
        "Für die Abmeldung genügt eine formlose Mitteilung.",
        ("Für die Abmeldung reicht eine formlose Mitteilung.",),
        ("Für die Abmeldung brauchen Sie uns nicht Bescheid zu geben.",),
    ),
    (
        "Die Überlassung der Waffe ist binnen zwei Wochen anzuzeigen.",
        ("Wenn Sie die Waffe überlassen, müssen Sie das innerhalb von zwei Wochen anzeigen.",),
        (
            "Sie müssen die Waffe innerhalb von zwei Wochen überlassen.",
            "Es ist erforderlich, die Waffe binnen zwei Wochen zu überlassen.",
        ),
    ),
    (
        "Die Vollziehung des Bescheides wird bis zur Entscheidung über den Widerspruch ausgesetzt.",
        ("Bis über den Widerspruch entschieden ist, setzen wir den Bescheid nicht durch.",),
        ("Bis über den Widerspruch entschieden ist, setzen wir den Bescheid durch.",),
    ),
    (
        "Ihr Widerspruch wird als unbegründet zurückgewiesen.",
        ("Ihr Widerspruch hat keinen Erfolg, weil er nicht begründet ist.",),
        ("Ihr Widerspruch hat Erfolg, weil er begründet ist.",),
    ),
    (
        "Die Entnahme von Blutproben durch den Tierarzt haben Sie zu dulden.",
        ("Sie müssen zulassen, dass der Tierarzt Blutproben nimmt.",),
        ("Sie müssen nicht zulassen, dass der Tierarzt Blutproben nimmt.",),
    ),
)


@pytest.mark.parametrize(
    ("original", "wording"), [(o, wording) for o, good, _ in CASES for wording in good]
)
def test_the_same_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(
    ("original", "wording"), [(o, wording) for o, _, bad in CASES for wording in bad]
)
def test_the_reverse_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
