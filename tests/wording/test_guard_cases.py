"""What follows in which case, what replaces what, and where a thing lies or leads."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
CASES: tuple[tuple[str, str, str], ...] = (
    (
        (
            "Bei einmaliger Überschreitung wird verwarnt, bei wiederholter Überschreitung "
            "wird die Erlaubnis entzogen."
        ),
        (
            "Überschreiten Sie den Wert einmal, verwarnen wir Sie. Geschieht es wiederholt, "
            "entziehen wir die Erlaubnis."
        ),
        (
            "Überschreiten Sie den Wert mehrmals, verwarnen wir Sie. Überschreiten Sie ihn "
            "einmal, entziehen wir die Erlaubnis."
        ),
    ),
    (
        "Bei leichten Mängeln erfolgt eine Nachprüfung, bei schweren Mängeln die Stilllegung.",
        "Haben Sie leichte Mängel, prüfen wir nach. Bei schweren legen wir still.",
        "Haben Sie schwere Mängel, prüfen wir nach. Bei leichten legen wir still.",
    ),
    (
        (
            "Haushalte mit Kindern erhalten die Wohnungen im Erdgeschoss, Haushalte ohne "
            "Kinder die im Obergeschoss."
        ),
        "Im Erdgeschoss wohnen Haushalte mit Kindern, im Obergeschoss Haushalte ohne Kinder.",
        (
            "Haushalte ohne Kinder bekommen die Wohnungen im Erdgeschoss, Haushalte mit "
            "Kindern die im Obergeschoss."
        ),
    ),
)
SUCCESSIONS: tuple[tuple[str, str, str], ...] = (
    (
        "Anstelle des Klassenlehrers ist künftig die Schulleitung Ansprechpartner.",
        "Künftig ist die Schulleitung Ihr Ansprechpartner und nicht mehr der Klassenlehrer.",
        "Künftig ist der Klassenlehrer Ihr Ansprechpartner und nicht mehr die Schulleitung.",
    ),
    (
        "Das monatliche Pflegegeld wird von 948 Euro auf 1.012 Euro erhöht.",
        "Bisher bekamen Sie 948 Euro Pflegegeld im Monat, nun sind es 1.012 Euro.",
        "Bisher bekamen Sie 1.012 Euro Pflegegeld im Monat, nun sind es 948 Euro.",
    ),
    (
        "Die Bushaltestelle wird vom Marktplatz in die Gartenstraße verlegt.",
        "Die Bushaltestelle war bisher am Marktplatz. Nun liegt sie in der Gartenstraße.",
        "Die Bushaltestelle war bisher in der Gartenstraße. Nun liegt sie am Marktplatz.",
    ),
    (
        "Die Förderquote sinkt von 80 auf 65 Prozent.",
        "Wir fördern jetzt 65 Prozent, bisher waren es 80 Prozent.",
        "Wir fördern jetzt 80 Prozent, bisher waren es 65 Prozent.",
    ),
    (
        "Die Leitung führt vom Brunnen zum Stall.",
        "Die Leitung geht vom Brunnen bis zum Stall.",
        "Die Leitung führt vom Stall zum Brunnen.",
    ),
    (
        "Die Zuständigkeit geht vom Ordnungsamt auf das Bauamt über.",
        "Bisher war das Ordnungsamt zuständig, nun ist es das Bauamt.",
        "Bisher war das Bauamt zuständig, nun ist es das Ordnungsamt.",
    ),
    (
        "Statt der bisherigen zwei Stellplätze werden nunmehr fünf gefordert.",
        "Früher brauchten Sie zwei Stellplätze, jetzt sind es fünf.",
        "Früher brauchten Sie fünf Stellplätze, jetzt nur noch zwei.",
    ),
    (
        "Statt des beantragten Einzelzimmers wird ein Doppelzimmer bewilligt.",
        "Sie haben ein Einzelzimmer beantragt. Wir bewilligen Ihnen ein Doppelzimmer.",
        "Statt des beantragten Doppelzimmers bewilligen wir ein Einzelzimmer.",
    ),
)
BEARINGS: tuple[tuple[str, str, str], ...] = (
    (
        "Das Verfahren wird eingestellt.",
        "Wir stellen das Verfahren ein.",
        "Das Verfahren läuft weiter.",
    ),
    (
        "Der Beitrag steigt um 12 Euro im Monat.",
        "Sie zahlen jeden Monat 12 Euro mehr Beitrag.",
        "Sie sparen jeden Monat 12 Euro Beitrag.",
    ),
    (
        "Der Hang ist talseitig mit einer Stützmauer zu sichern.",
        "Bauen Sie auf der Talseite des Hangs eine Stützmauer, um ihn zu sichern.",
        "Bauen Sie auf der Bergseite des Hangs eine Stützmauer, um ihn zu sichern.",
    ),
    (
        "Die Entschädigung wird für jeden angefangenen Monat gezahlt.",
        "Die Entschädigung zahlen wir für jeden Monat, der begonnen hat.",
        "Die Entschädigung zahlen wir für jeden vollen Monat.",
    ),
    (
        "Die Gewässergüte des Mühlbachs hat sich seit der letzten Untersuchung verbessert.",
        "Dem Mühlbach geht es seit der letzten Untersuchung besser.",
        "Dem Mühlbach geht es seit der letzten Untersuchung schlechter.",
    ),
    (
        "Die Leitung ist linksseitig der Zufahrt zu verlegen.",
        "Die Leitung muss links von der Zufahrt liegen.",
        "Die Leitung muss rechts von der Zufahrt liegen.",
    ),
    (
        "Die Zinsen betragen 0,5 Prozent für jeden vollen Monat.",
        "Für jeden vollen Monat zahlen Sie 0,5 Prozent Zinsen.",
        "Die Zinsen betragen 0,5 Prozent für jeden angefangenen Monat.",
    ),
    (
        "Die Zufahrt erfolgt von der Nordseite.",
        "Die Zufahrt liegt im Norden.",
        "Die Zufahrt liegt im Süden.",
    ),
    (
        "Gleich hohe Gebote werden ausgelost.",
        "Sind die Gebote gleich hoch, wird gelost.",
        "Sind die Gebote verschieden hoch, wird gelost.",
    ),
    (
        "Ihre Angaben zum Vermögen sind glaubhaft.",
        "Was Sie zu Ihrem Vermögen angegeben haben, glauben wir.",
        "Was Sie zu Ihrem Vermögen angegeben haben, bezweifeln wir.",
    ),
    (
        "Das Fenster ist hofseitig anzuordnen.",
        "Das Fenster muss zum Hof zeigen.",
        "Das Fenster muss zur Straße zeigen.",
    ),
    (
        "Das Gefälle muss zur Straße hin verlaufen.",
        "Der Boden muss zur Straße hin abfallen.",
        "Das Gefälle muss von der Straße weg verlaufen.",
    ),
    (
        "Das Gericht hat der Klage stattgegeben.",
        "Die Klage hatte Erfolg.",
        "Die Klage hatte keinen Erfolg.",
    ),
    (
        "Das Wasser ist vom Gebäude weg zu leiten.",
        "Leiten Sie das Wasser vom Gebäude weg.",
        "Leiten Sie das Wasser zum Gebäude hin.",
    ),
    (
        "Dem Eilantrag wird stattgegeben, die Vollziehung der Abrissverfügung wird ausgesetzt.",
        "Der Eilantrag hat Erfolg. Die Abrissverfügung wird vorerst nicht vollzogen.",
        "Der Eilantrag hat keinen Erfolg, die Abrissverfügung wird vollzogen.",
    ),
    (
        "Ziehen Sie in den Landkreis zu, melden Sie sich binnen zwei Wochen an.",
        "Wenn Sie in den Landkreis ziehen, melden Sie sich innerhalb von zwei Wochen an.",
        "Ziehen Sie aus dem Landkreis weg, melden Sie sich binnen zwei Wochen an.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), CASES)
def test_what_follows_stays_with_its_case(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), SUCCESSIONS)
def test_the_old_and_the_new_stay_apart(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), BEARINGS)
def test_bearings_and_movements_stay(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
