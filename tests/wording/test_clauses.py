"""Clauses without a subject, things that act, present told as past, capital letters."""

import pytest

from drafter.wording.fluency import Doubt, doubts

BROKEN: tuple[tuple[Doubt, str, str], ...] = (
    (Doubt.AGREEMENT, "Die Befreiung vom Zwang kann nur so lange aufrechterhalten werden.",
     "Der Befreiung vom Zwang kann nur so lange aufrechterhalten werden."),
    (Doubt.AGREEMENT, "Vor Beginn ist die Anzeige bei der Wasserbehörde zu erstatten.",
     "Vor Beginn muss der Anzeige bei der Wasserbehörde erstattet werden."),
    (Doubt.AGREEMENT, "Zur Sicherung ist eine Sicherheitsleistung von 200 Euro zu erbringen.",
     "Die Sicherheitsleistung muss zur Sicherung 200 Euro erbringen."),
    (Doubt.AGREEMENT, "Ein Umzug ist der Behörde binnen einer Woche anzuzeigen.",
     "Der Umzug muss der Behörde binnen einer Woche anzeigen."),
    (Doubt.LOST_PREPOSITION, "Eine Verletzung der Pflicht zieht eine Geldbuße nach sich.",
     "Wenn Sie eine Verletzung der Pflicht ziehen, folgt eine Geldbuße."),
    (Doubt.AGREEMENT, "Seitens der Anwälte wurden keine Einwände erhoben.",
     "Wir haben keine Einwände erhoben, seitens der Anwälte."),
    (Doubt.AGREEMENT, "Die Kosten der Unterkunft sind bereits berücksichtigt.",
     "Es ist unzulässig, Leistungen zu bezüglich der Kosten zu berücksichtigen."),
    (Doubt.AGREEMENT, "Ihnen verbleibt ein Barbetrag von 152,01 EUR.",
     "Der Barbetrag verbleibt 152,01 EUR."),
    (Doubt.AGREEMENT, "Es wurde Einvernehmen erzielt, dass die Rückkehr verfrüht ist.",
     "Es wurde zwischen allen einvernehmen, dass die Rückkehr verfrüht ist."),
    (Doubt.AGREEMENT, "Der Transport ist nur von 22:00 Uhr bis 5:00 Uhr zulässig.",
     "Der Transport ist nur zwischen 22:00 Uhr bis 5:00 Uhr zulässig."),
    (Doubt.DOUBLED, "Vor Beginn der Bohrarbeiten ist deren Anzeige zu erstatten.",
     "Die Bohrarbeiten müssen vor Beginn der Bohrarbeiten angezeigt werden."),
    (Doubt.TENSE, "Akteneinsicht kann in Zimmer 2 genommen werden.",
     "Sie konnten in Zimmer 2 Akteneinsicht nehmen."),
    (Doubt.AGREEMENT, "Eine Neuberechnung ist nach der Erhöhung vorzunehmen.",
     "Die Erhöhung hat eine Neuberechnung vorzunehmen."),
    (Doubt.AGREEMENT, "Die Auszahlung erfolgt auf schriftliche Anforderung.",
     "Die Auszahlung erfolgt nach schriftlichen Anforderung."),
    (Doubt.AGREEMENT, "Aus der Weigerung darf auf die Nichteignung geschlossen werden.",
     "Die Weigerung darf auf die Nichteignung geschlossen werden."),
    (Doubt.AGREEMENT, "Die Anordnung ist geboten, weil Vorteile gezogen werden könnten.",
     "Die Anordnung ist geboten, um Vorteile gezogen werden könnten."),
    (Doubt.AGREEMENT, "Die Genehmigung wird unter der Auflage erteilt, dass Sie warten.",
     "Die Genehmigung wird unter der Auflage ergeht, dass Sie warten."),
    (Doubt.AGREEMENT, "Die Gestattung von Herrn Oltmanns wird befristet.",
     "Der Herrn Oltmanns hat seine Gestattung befristet."),
    (Doubt.AGREEMENT, "Mit dem Bau darf erst nach Zugang des Bescheids begonnen werden.",
     "Sie dürfen mit dem Bau erst nach Zugang des Bescheids begonnen werden."),
    (Doubt.AGREEMENT, "Weitere Unterlagen brauchen wir nicht.",
     "Wir brauchen keine weitere Unterlagen."),
    (Doubt.TENSE, "Für den Einsatz werden Kosten in Höhe von 87,50 EUR festgesetzt.",
     "Die Kosten sind in Höhe von 87,50 EUR festgesetzt."),
    (Doubt.TENSE, "Es werden Gebühren in Höhe von 214,00 EUR erhoben.",
     "Wir erhoben Gebühren in Höhe von 214,00 EUR."),
    (Doubt.CAPITAL_LETTER, "Beanstandet wird die vereinbarte Pachtdauer.",
     "Die Vereinbarte Pachtdauer wird beanstandet."),
)  # fmt: skip
SOUND: tuple[tuple[str, str], ...] = (
    ("Die Änderung wird genehmigt.", "Der Änderung wird zugestimmt."),
    ("Dem Antrag wird entsprochen.", "Der Befreiung kann entsprochen werden."),
    ("Vor Beginn ist der Behörde die Anzeige zu erstatten.",
     "Vor Beginn muss der Verwaltung die Anzeige erstattet werden."),
    ("Die Halterin ist verpflichtet, den Hund anzuleinen. Der Hund ist anzuleinen.",
     "Die Halterin muss den Hund anleinen."),
    ("Eine Sicherheitsleistung ist zu erbringen.", "Die Sicherheitsleistung müssen Sie erbringen."),
    ("Dem Antrag war stattzugeben, da er nicht abgelehnt werden kann.",
     "Wir mussten dem Antrag stattgeben, da wir ihn nicht ablehnen können."),
    ("Sie verringern die Kosten.", "Sie verringern die Kosten, um die Miete zahlen zu können."),
    ("Die Gebühr sinkt.", "Die Gebühr sinkt, und zwar um 3 Prozent, um mehr als erwartet."),
    ("Gebühren werden erhoben.", "Wir erheben Gebühren."),
    ("Die beauftragte Person meldet sich.", "Die Beauftragte meldet sich."),
)  # fmt: skip


@pytest.mark.parametrize(("doubt", "original", "text"), BROKEN)
def test_the_sign_is_seen(doubt: Doubt, original: str, text: str) -> None:
    assert doubt in doubts(original, text)


@pytest.mark.parametrize(("original", "text"), SOUND)
def test_sound_german_is_not_doubted(original: str, text: str) -> None:
    assert not doubts(original, text)
