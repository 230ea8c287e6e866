"""Turns of office told in another construction: the faithful wording passes, the false one not."""

import pytest

from drafter.wording.facts import FactKind, extract
from drafter.wording.guard import VerdictKind, inspect

TRIPLES = (
    (("Der Zaun ist bis zum 30.04.2026 zu entfernen, andernfalls wird ein Zwangsgeld von 300,00 EUR"
     " festgesetzt."),
     ("Entfernen Sie den Zaun bis zum 30.04.2026. Geschieht das nicht, setzen wir ein Zwangsgeld"
     " von 300,00 EUR fest."),
     ("Entfernen Sie den Zaun bis zum 30.04.2026. Geschieht das, setzen wir ein Zwangsgeld von"
     " 300,00 EUR fest.")),
    (("Die Unterlagen sind bis zum 12.06.2026 vorzulegen, ansonsten kann der Antrag nicht weiter"
     " bearbeitet werden."),
     ("Legen Sie die Unterlagen bis zum 12.06.2026 vor. Tun Sie das nicht, können wir Ihren Antrag"
     " nicht weiter bearbeiten."),
     ("Legen Sie die Unterlagen bis zum 12.06.2026 vor. Tun Sie das nicht, können wir Ihren Antrag"
     " weiter bearbeiten.")),
    ("Ein Umzug ist der Wohngeldbehörde unaufgefordert mitzuteilen.",
     ("Einen Umzug müssen Sie der Wohngeldbehörde mitteilen, auch ohne dass wir Sie dazu"
     " auffordern."),
     "Einen Umzug müssen Sie der Wohngeldbehörde mitteilen, wenn wir Sie dazu auffordern."),
    ("Die Baustelle darf frühestens am 02.05.2026 um 7:00 Uhr eingerichtet werden.",
     "Vor dem 02.05.2026, 7:00 Uhr, dürfen Sie die Baustelle nicht einrichten.",
     "Nach dem 02.05.2026, 7:00 Uhr, dürfen Sie die Baustelle nicht einrichten."),
    ("Der Bescheid enthält weder Rechenfehler noch unrichtige Angaben.",
     "Der Bescheid enthält keine Rechenfehler und auch keine falschen Angaben.",
     "Der Bescheid enthält keine Rechenfehler, aber falsche Angaben."),
    ("Über den Antrag entscheidet der Landkreis, nachdem er die Gemeinde angehört hat.",
     "Über den Antrag entscheidet der Landkreis. Vorher hört er die Gemeinde an.",
     "Über den Antrag entscheidet der Landkreis. Danach hört er die Gemeinde an."),
    ("Der Vertrag kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden.",
     "Sie können den Vertrag kündigen. Die Kündigungsfrist beträgt drei Monate zum Quartalsende.",
     "Sie können den Vertrag kündigen. Die Kündigungsfrist beträgt drei Jahre zum Quartalsende."),
    ("Die Nachbesserung hat innerhalb der Nachfrist von zwei Wochen zu erfolgen.",
     "Sie müssen in der Nachfrist von zwei Wochen nachbessern.",
     "Sie müssen nach der Nachfrist von zwei Wochen nachbessern."),
    ("Der Messwert unterschreitet den Grenzwert um 4 dB(A).",
     "Der Messwert liegt um 4 dB(A) unter dem Grenzwert.",
     "Der Messwert liegt um 4 dB(A) über dem Grenzwert."),
    ("Die Veräußerung ist der Behörde binnen eines Monats nach Abschluss des Vertrages anzuzeigen.",
     ("Spätestens einen Monat nach Abschluss des Vertrages müssen Sie der Behörde die Veräußerung"
     " anzeigen."),
     ("Frühestens einen Monat nach Abschluss des Vertrages müssen Sie der Behörde die Veräußerung"
     " anzeigen.")),
    (("Der Beitrag von 480,00 EUR ist in zwei gleichen Raten zum 01.03.2026 und zum 01.09.2026 zu"
     " zahlen."),
     ("Der Beitrag beträgt 480,00 EUR. Zahlen Sie jeweils die Hälfte zum 01.03.2026 und zum"
     " 01.09.2026."),
     ("Der Beitrag beträgt 480,00 EUR. Zahlen Sie jeweils ein Drittel zum 01.03.2026 und zum"
     " 01.09.2026.")),
    ("Die Anlieferung wird auf die Zeit von 6 bis 20 Uhr beschränkt.",
     "Anliefern dürfen Sie nur zwischen 6 und 20 Uhr.",
     "Anliefern dürfen Sie auch zwischen 6 und 20 Uhr."),
    ("Die Teilnahme am Kurs setzt eine vorherige Anmeldung nicht voraus.",
     "Um am Kurs teilzunehmen, müssen Sie sich nicht vorher anmelden.",
     "Um am Kurs teilzunehmen, müssen Sie sich vorher anmelden."),
    ("Die Behörde kann den Betrieb der Anlage bis zur Vorlage des Prüfberichts untersagen.",
     "Bis Sie den Prüfbericht vorlegen, kann die Behörde Ihnen verbieten, die Anlage zu betreiben.",
     ("Bis Sie den Prüfbericht vorlegen, muss die Behörde Ihnen verbieten, die Anlage zu"
     " betreiben.")),
    ("Die Frist zur Räumung des Grundstücks kann auf Antrag verlängert werden.",
     "Auf Antrag können wir die Frist verlängern, bis zu der Sie das Grundstück räumen müssen.",
     "Auf Antrag müssen wir die Frist verlängern, in der Sie das Grundstück räumen können."),
    ("Die Gebühr wird erlassen, sofern die Bedürftigkeit nachgewiesen wird.",
     "Wird uns die Bedürftigkeit nachgewiesen, erlassen wir die Gebühr.",
     "Auch wenn uns die Bedürftigkeit nachgewiesen wird, erlassen wir die Gebühr nicht."),
    ("Der Betriebsleiter hat die Messprotokolle monatlich zu prüfen.",
     "Als Betriebsleiter müssen Sie die Messprotokolle jeden Monat prüfen.",
     "Als Behörde müssen wir die Messprotokolle jeden Monat prüfen."),
    ("Gegen den Bescheid kann innerhalb eines Monats nach Zustellung Klage erhoben werden.",
     ("Gegen den Bescheid können Sie Klage erheben. Das muss innerhalb eines Monats nach der"
     " Zustellung geschehen."),
     ("Gegen den Bescheid müssen Sie Klage erheben. Das kann innerhalb eines Monats nach der"
     " Zustellung geschehen.")),
    ("Statt der genehmigten 40 Stellplätze wurden lediglich 25 hergestellt.",
     "Sie haben nur 25 Stellplätze hergestellt, obwohl 40 genehmigt sind.",
     "Sie haben 40 Stellplätze hergestellt, obwohl 25 genehmigt sind."),
    ("Die Leistung wird über den 31.07.2026 hinaus weitergewährt.",
     "Wir gewähren die Leistung auch nach dem 31.07.2026 weiter.",
     "Wir gewähren die Leistung nur bis zum 31.07.2026 weiter."),
)  # fmt: skip


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_a_turn_of_office_may_be_told_plainly(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


def test_a_number_plate_takes_no_unit_from_what_follows() -> None:
    text = "Für das Fahrzeug NOM-LK 482 und sechs Monate lang für das Ersatzfahrzeug."
    found = [(fact.kind, fact.text) for fact in extract(text, ())]
    assert (FactKind.REFERENCE, "NOM-LK 482") in found
    assert (FactKind.QUANTITY, "sechs Monate") in found
