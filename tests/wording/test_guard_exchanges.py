"""Exchanged bearings, turned transfers, equal units, and what a rewriter makes up or drops."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

FAITHFUL = (
    ("Für das erste Kind ist der volle, für das zweite Kind der halbe Beitrag zu entrichten.",
     "Beim zweiten Kind zahlen Sie nur die Hälfte des Beitrags, beim ersten den ganzen Betrag."),
    ("Die Buche ist zu erhalten; die Fichte darf gefällt werden.",
     "Die Fichte dürfen Sie fällen. Die Buche müssen Sie erhalten."),
    ("Der Ausweis gilt für Erwachsene zehn Jahre, für Kinder sechs Jahre.",
     "Für Kinder gilt der Ausweis sechs Jahre, für Erwachsene zehn Jahre."),
    ("Der Bescheid vom 4. April 2025 tritt an die Stelle des Bescheides vom 9. Januar 2025.",
     "Statt des Bescheids vom 9. Januar 2025 gilt jetzt der Bescheid vom 4. April 2025."),
    ("Der Landkreis erstattet der Gemeinde die für die Notunterkunft verauslagten Kosten.",
     "Was die Gemeinde für die Notunterkunft ausgelegt hat, bekommt sie vom Landkreis zurück."),
    ("Die Schule übermittelt dem Jugendamt die Fehlzeiten.",
     "Das Jugendamt bekommt die Fehlzeiten von der Schule."),
    ("Seitens der Bevollmächtigten wurden keine Einwände erhoben.",
     "Die Bevollmächtigte hat keine Einwände erhoben."),
    ("Der Zuschuss wird für zwei Jahre bewilligt.",
     "Wir bewilligen Ihnen den Zuschuss für 24 Monate."),
    ("Die Anlage ist halbjährlich durch einen Fachbetrieb warten zu lassen.",
     "Lassen Sie die Anlage alle sechs Monate von einem Fachbetrieb warten."),
    ("Der Beitrag wird vierteljährlich in Höhe von 90 Euro abgebucht.",
     "Wir buchen den Beitrag von 90 Euro alle drei Monate ab."),
    ("Die Fläche beträgt 2 ha.", "Die Fläche ist 20.000 m² groß."),
    ("Die Gebühr beträgt 1,20 Euro je Quadratmeter und Tag.",
     "Sie zahlen jeden Tag eine Gebühr von 1,20 Euro pro Quadratmeter."),
    ("Ihr Schreiben ist am 4. März 2026 und damit zwei Tage nach Fristende eingegangen.",
     "Ihr Schreiben kam am 4. März 2026 an, also zwei Tage nach dem Ende der Frist."),
    ("Die Belehrung nach dem Infektionsschutzgesetz findet am 18.05.2026 statt.",
     "Wir belehren Sie am 18.05.2026 nach dem Infektionsschutzgesetz."),
    ("Weitere Unterlagen benötigen wir nicht.", "Wir brauchen keine weiteren Unterlagen."),
    ("Die Anordnung setzt eine besondere Gefahrenlage voraus.",
     "Wir können das nur anordnen, wenn eine besondere Gefahrenlage besteht."),
)  # fmt: skip
FAULTY = (
    ("Für das erste Kind ist der volle, für das zweite Kind der halbe Beitrag zu entrichten.",
     "Beim ersten Kind zahlen Sie nur die Hälfte des Beitrags, beim zweiten den ganzen Betrag."),
    ("Die Buche ist zu erhalten; die Fichte darf gefällt werden.",
     "Die Fichte müssen Sie erhalten. Die Buche dürfen Sie fällen."),
    ("Der Ausweis gilt für Erwachsene zehn Jahre, für Kinder sechs Jahre.",
     "Für Kinder gilt der Ausweis zehn Jahre, für Erwachsene sechs Jahre."),
    ("Der Bauantrag ist der Gemeinde, das Konzept dem Landratsamt vorzulegen.",
     "Legen Sie das Konzept der Gemeinde vor, den Bauantrag dem Landratsamt."),
    ("Der alte Betreiber hat den Übergang anzuzeigen; der neue hat die Sicherheit zu leisten.",
     "Der neue Betreiber muss den Übergang anzeigen. Der alte muss die Sicherheit leisten."),
    ("Der Bescheid vom 4. April 2025 tritt an die Stelle des Bescheides vom 9. Januar 2025.",
     "Statt des Bescheids vom 4. April 2025 gilt jetzt der Bescheid vom 9. Januar 2025."),
    ("Ihr Widerspruch vom 3. Mai 2025 gegen den Bescheid vom 2. April 2025 wird zurückgewiesen.",
     "Zum Bescheid vom 3. Mai 2025: Wir weisen Ihren Widerspruch vom 2. April 2025 zurück."),
    ("Der Landkreis erstattet der Gemeinde die für die Notunterkunft verauslagten Kosten.",
     "Was der Landkreis für die Notunterkunft ausgelegt hat, bekommt er von der Gemeinde zurück."),
    ("Die Beträge haben Sie dem Vermieter auf Verlangen mitzuteilen.",
     "Wenn Sie es verlangen, muss der Vermieter Ihnen die Beträge mitteilen."),
    ("Kann der Fahrer nicht ermittelt werden, hat der Halter des Fahrzeugs die Kosten zu tragen.",
     "Kann der Halter des Fahrzeugs nicht ermittelt werden, muss der Fahrer die Kosten tragen."),
    ("Seitens der Bevollmächtigten wurden keine Einwände erhoben.",
     "Wir haben keine Einwände erhoben."),
    ("Die Frist beträgt vier Wochen.", "Sie haben einen Monat Zeit."),
    ("Die Gebühr beträgt 1,20 Euro je Quadratmeter und Monat.",
     "Sie zahlen eine Gebühr von 1,20 Euro pro Quadratmeter und Tag."),
    ("Der Antrag ist am 6. Oktober 2025 und somit nach Ablauf der Frist eingegangen.",
     "Der Antrag ist am 6. Oktober 2025 eingegangen."),
    ("Sie erhalten Gelegenheit, sich bis zum 29. Januar 2026 zu äußern.",
     "Ihre Anfrage wurde gelesen und Sie können sich bis zum 29. Januar 2026 äußern."),
    ("Wir bestätigen den Eingang Ihrer Gewerbeanmeldung vom 11. Februar 2026.",
     "Ihre Gewerbeanmeldung vom 11. Februar 2026 wurde bestätigt."),
    ("Die Lagerung von Heizöl ist nur nach vorheriger Anzeige zulässig.",
     "Heizöl kann nur nach vorheriger Anzeige errichtet werden."),
    ("Das am 3. Mai angedrohte Geld von 7 Euro wird festgesetzt und eines von 9 Euro angedroht.",
     "Das Geld von 7 Euro setzen wir fest, 9 Euro drohen wir an. Es wurde am 3. Mai angedroht."),
    ("Die Anordnung setzt eine besondere Gefahrenlage voraus.",
     "Die besondere Gefahrenlage setzt eine Anordnung voraus."),
    ("Die Belehrung nach dem Infektionsschutzgesetz findet am 18.05.2026 statt.",
     "Das Belehrungsschutzgesetz findet am 18.05.2026 statt."),
    ("Weitere Unterlagen benötigen wir nicht.", "Sie benötigen keine weiteren Unterlagen."),
    ("Sie erhalten weiterhin Unterhaltsvorschuss.", "Wir erhalten weiter Unterhaltsvorschuss."),
    ("Das Aufstellen von Stühlen ist nur vor der Gaststätte gestattet.",
     "Sie dürfen Stühle nur auf der Gaststätte aufstellen."),
)  # fmt: skip


@pytest.mark.parametrize(("original", "wording"), FAITHFUL)
def test_the_same_in_another_order_or_unit_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "wording"), FAULTY)
def test_what_is_exchanged_made_up_or_dropped_is_shown(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
