"""What one text tells of one thing must not be told of its counterpart, however it is worded."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful wording, faulty wording
CONTRASTS: tuple[tuple[str, str, str], ...] = (
    (("Für die Bemessung ist das Einkommen des Vorjahres und nicht das des laufenden Jahres"
     " maßgeblich."),
     "Wir richten uns nach dem Einkommen im Vorjahr, nicht nach dem Einkommen im laufenden Jahr.",
     "Wir richten uns nach dem Einkommen im laufenden Jahr, nicht nach dem Einkommen im Vorjahr."),
    (("Die Abrechnung erfolgt nach der tatsächlichen Personenzahl und nicht mehr nach der"
     " Wohnfläche."),
     ("Wir rechnen jetzt nach der tatsächlichen Zahl der Personen ab. Die Wohnfläche spielt keine"
     " Rolle mehr."),
     ("Wir rechnen jetzt nach der Wohnfläche ab und nicht mehr nach der tatsächlichen Zahl der"
     " Personen.")),
    ("Die Unterlagen sind an das Hauptamt und nicht an das Ordnungsamt zu richten.",
     "Bitte schicken Sie die Unterlagen an das Hauptamt, nicht an das Ordnungsamt.",
     "Bitte schicken Sie die Unterlagen nicht an das Hauptamt, sondern an das Ordnungsamt."),
)  # fmt: skip
PHASES: tuple[tuple[str, str, str], ...] = (
    ("Nach Ablauf der Sperrzeit ist der Betrieb bis zur Freigabe einzustellen.",
     "Nach dem Ende der Sperrzeit müssen Sie den Betrieb einstellen, bis er freigegeben ist.",
     "Solange die Sperrzeit läuft, müssen Sie den Betrieb einstellen, bis er freigegeben ist."),
    ("Nach Beendigung der Bauarbeiten ist die Fläche einzuzäunen.",
     "Wenn die Bauarbeiten beendet sind, müssen Sie die Fläche einzäunen.",
     "Während der Bauarbeiten müssen Sie die Fläche einzäunen."),
)  # fmt: skip
SEQUENCES: tuple[tuple[str, str, str], ...] = (
    ("Das Vermögen ist vor der Inanspruchnahme von Sozialhilfe zu verbrauchen.",
     "Sie müssen zuerst Ihr Vermögen verbrauchen. Erst danach können Sie Sozialhilfe bekommen.",
     "Sie bekommen zuerst Sozialhilfe. Erst danach müssen Sie Ihr Vermögen verbrauchen."),
    (("Die Rate wird ausgezahlt, wenn der Bescheid bestandskräftig ist und der Mittelabruf"
     " vorliegt."),
     "Wir zahlen die Rate, wenn der Bescheid bestandskräftig ist und uns der Mittelabruf vorliegt.",
     ("Wir zahlen die Rate, wenn der Bescheid bestandskräftig ist. Den Mittelabruf reichen Sie"
     " danach ein.")),
)  # fmt: skip
DISCRETION: tuple[tuple[str, str, str], ...] = (
    (("Die Zulassungsbehörde darf die Kennzeichen entstempeln, wenn die Steuer nicht entrichtet"
     " wird."),
     "Zahlen Sie die Steuer nicht, dürfen wir Ihre Kennzeichen entstempeln.",
     "Zahlen Sie die Steuer nicht, sind wir verpflichtet, Ihre Kennzeichen zu entstempeln."),
    (("Auf die Vorlage des Führungszeugnisses kann verzichtet werden, wenn die Tätigkeit nur"
     " gelegentlich ausgeübt wird."),
     ("Wenn Sie die Tätigkeit nur gelegentlich ausüben, können wir auf das Führungszeugnis"
     " verzichten."),
     "Wenn Sie die Tätigkeit nur gelegentlich ausüben, dürfen wir kein Führungszeugnis verlangen."),
)  # fmt: skip
FIGURES: tuple[tuple[str, str, str], ...] = (
    (("Zu den Kosten werden der Vater mit 210,00 EUR und die Mutter mit 95,00 EUR monatlich"
     " herangezogen."),
     "Der Vater muss 210,00 EUR im Monat zahlen, die Mutter 95,00 EUR.",
     ("An den Kosten müssen sich die Mutter mit 210,00 EUR und der Vater mit 95,00 EUR monatlich"
     " beteiligen.")),
    ("Das Öl ist nach jeweils 200 Betriebsstunden zu wechseln.",
     "Wechseln Sie das Öl alle 200 Betriebsstunden.",
     "Wechseln Sie das Öl alle 200 Betriebstage."),
    ("Die Leistung wird um 30 Prozent gemindert.",
     "Wir mindern Ihre Leistung um 30 Prozent.",
     "Sie bekommen nur noch 30 Prozent Ihrer Leistung."),
    ("Der Mietzins beträgt 450,00 EUR zuzüglich Nebenkosten.",
     "Die Miete beträgt 450,00 EUR. Nebenkosten kommen noch dazu.",
     "Die Miete beträgt 450,00 EUR, darin sind die Nebenkosten enthalten."),
)  # fmt: skip
JOINED: tuple[tuple[str, str, str], ...] = (
    ("Die Auszahlung erfolgt nach Vorlage der Rechnungen und Prüfung des Sachberichts.",
     ("Wir zahlen aus, wenn Sie die Rechnungen vorgelegt haben und wir den Sachbericht geprüft"
     " haben."),
     ("Wir zahlen aus, wenn Sie die Rechnungen vorgelegt haben oder wir den Sachbericht geprüft"
     " haben.")),
    ("Die Karte ist bei einem Schulwechsel oder bei Wegzug aus dem Kreisgebiet zurückzugeben.",
     ("Sie müssen die Karte zurückgeben, wenn Ihr Kind die Schule wechselt oder aus dem Kreisgebiet"
     " wegzieht."),
     ("Sie müssen die Karte zurückgeben, wenn Ihr Kind aus dem Kreisgebiet wegzieht und dabei auch"
     " die Schule wechselt.")),
)  # fmt: skip
DEGREES: tuple[tuple[str, str, str], ...] = (
    ("Die Hilfe wird gewährt, wenn eine besonders schwere Beeinträchtigung vorliegt.",
     "Sie bekommen die Hilfe, wenn Sie besonders schwer beeinträchtigt sind.",
     "Sie bekommen die Hilfe, wenn Sie schwer beeinträchtigt sind."),
    ("Der Kläger hat sich gegen die Festsetzung ohne Erfolg gewandt.",
     "Der Kläger hat sich gegen die Festsetzung gewehrt, aber ohne Erfolg.",
     "Der Kläger hat sich gegen die Festsetzung mit Erfolg gewehrt."),
)  # fmt: skip
LIMITS: tuple[tuple[str, str, str], ...] = (
    (
        "Die Entscheidung wird bis zum Eingang des Gutachtens zurückgestellt.",
        "Wir entscheiden erst, wenn das Gutachten eingegangen ist.",
        "Wir entscheiden erst, wenn das Gutachten nicht eingegangen ist.",
    ),
    (
        "Mit der Übergabe der Schlüssel endet die Pflicht zur Beleuchtung des Weges.",
        "Sobald Sie die Schlüssel übergeben haben, müssen Sie den Weg nicht mehr beleuchten.",
        "Sobald Sie die Schlüssel übergeben haben, müssen Sie den Weg beleuchten.",
    ),
    (
        "Die Gebühr ermäßigt sich um ein Drittel.",
        "Die Gebühr wird um ein Drittel niedriger.",
        "Sie zahlen nur ein Drittel der Gebühr.",
    ),
)
STATEMENTS: tuple[tuple[str, str, str], ...] = (
    ("Die Kläranlage Nord wird stillgelegt, die Kläranlage Süd erweitert.",
     "Wir legen die Kläranlage Nord still und erweitern die Kläranlage Süd.",
     "Wir legen die Kläranlage Süd still und erweitern die Kläranlage Nord."),
    ("Die Behörde trägt die Kosten des Verfahrens, die des Anwalts trägt der Antragsteller.",
     "Wir tragen die Kosten des Verfahrens, Sie tragen die Kosten des Anwalts.",
     "Sie tragen die Kosten des Verfahrens, wir tragen die Kosten des Anwalts."),
    ("Der Hund ist in einem ausbruchsicheren Zwinger zu halten.",
     "Sie müssen den Hund in einem ausbruchsicheren Zwinger halten.",
     "Sie müssen den Hund in einem Zwinger halten."),
    ("Die Stundung ist möglich, wenn die Einziehung hart und der Anspruch gesichert ist.",
     "Eine Stundung ist möglich, wenn die Einziehung hart und der Anspruch gesichert ist.",
     "Eine Stundung ist möglich, wenn die Einziehung hart oder der Anspruch gesichert ist."),
)  # fmt: skip
CASES = (
    *CONTRASTS,
    *PHASES,
    *SEQUENCES,
    *DISCRETION,
    *FIGURES,
    *JOINED,
    *DEGREES,
    *LIMITS,
    *STATEMENTS,
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), CASES)
def test_what_is_turned_round_is_seen(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
