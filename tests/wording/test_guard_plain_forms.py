"""The guard knows set phrases that deny, free or demand by what they say."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful wording, its nearest fault
PHRASES = (
    (
        "Den Erziehungsberechtigten bleibt es unbenommen, eine Kopie der Akte anzufertigen.",
        "Die Erziehungsberechtigten können eine Kopie der Akte machen.",
        "Die Erziehungsberechtigten müssen eine Kopie der Akte machen.",
    ),
    (
        "Die Mitteilung ist unerlässlich, damit die Leistung angepasst werden kann.",
        "Sie müssen uns das mitteilen, damit wir die Leistung anpassen können.",
        "Sie müssen uns das nicht mitteilen, damit wir die Leistung anpassen können.",
    ),
    (
        "Eine Wiederholung der Prüfung ist nicht ausgeschlossen.",
        "Sie können die Prüfung wiederholen.",
        "Sie können die Prüfung nicht wiederholen.",
    ),
    (
        "Dass die Anlage inzwischen stillgelegt ist, steht der Gebührenpflicht nicht entgegen.",
        "Sie müssen die Gebühr auch zahlen, obwohl die Anlage inzwischen stillgelegt ist.",
        "Sie müssen die Gebühr nicht zahlen, weil die Anlage inzwischen stillgelegt ist.",
    ),
    (
        "Der Umzug in eine andere Gemeinde lässt die Rückzahlungspflicht nicht entfallen.",
        "Auch nach einem Umzug in eine andere Gemeinde müssen Sie das Geld zurückzahlen.",
        "Nach einem Umzug in eine andere Gemeinde müssen Sie das Geld nicht zurückzahlen.",
    ),
    (
        "Von einer Anhörung wird abgesehen, es sei denn, die Beteiligten verlangen sie.",
        "Eine Anhörung findet nur statt, wenn die Beteiligten sie verlangen.",
        "Eine Anhörung findet nicht statt, wenn die Beteiligten sie verlangen.",
    ),
    (
        "Wegen der Abwesenheit des Antragstellers konnten wir den Ort nicht besichtigen.",
        "Weil Sie nicht da waren, konnten wir den Ort nicht besichtigen.",
        "Weil Sie da waren, konnten wir den Ort nicht besichtigen.",
    ),
    (
        "Bis zur Bekanntgabe des Ergebnisses ist Stillschweigen zu bewahren.",
        "Bis das Ergebnis bekannt gegeben wird, dürfen Sie nichts weitersagen.",
        "Bis das Ergebnis bekannt gegeben wird, müssen Sie nichts weitersagen.",
    ),
    (
        "Die Änderung bedurfte der Zustimmung des Beirats.",
        "Der Beirat musste der Änderung zustimmen.",
        "Der Beirat musste der Änderung nicht zustimmen.",
    ),
    (
        "Eine rückwirkende Bewilligung für davor liegende Monate ist ausgeschlossen.",
        "Für Monate davor können wir nichts bewilligen, denn rückwirkend ist das ausgeschlossen.",
        "Für Monate davor können wir bewilligen, denn rückwirkend ist das nicht ausgeschlossen.",
    ),
    (
        "Auf die Einhaltung der Ladungsfrist wurde verzichtet.",
        "Die Ladungsfrist musste nicht eingehalten werden.",
        "Die Ladungsfrist musste eingehalten werden.",
    ),
    (
        "Das Halten von Schweinen in dem Gebäude ist bis auf Weiteres zu unterlassen.",
        "Sie dürfen in dem Gebäude bis auf Weiteres keine Schweine halten.",
        "Sie müssen in dem Gebäude bis auf Weiteres keine Schweine halten.",
    ),
    (
        "Die Anbringung von Plakaten an Bäumen hat zu unterbleiben.",
        "Bringen Sie keine Plakate an Bäumen an.",
        "Bringen Sie Plakate an Bäumen an.",
    ),
    (
        "Von der Vorlage eines Führungszeugnisses kann im Einzelfall abgesehen werden.",
        "Im Einzelfall müssen Sie kein Führungszeugnis vorlegen.",
        "Im Einzelfall dürfen Sie kein Führungszeugnis vorlegen.",
    ),
    (
        "Der Antragsteller hat die Tatsache seiner Verheiratung verschwiegen.",
        "Sie haben uns nicht gesagt, dass Sie verheiratet sind.",
        "Sie haben uns gesagt, dass Sie verheiratet sind.",
    ),
    (
        "Unterbleibt die Anzeige, erlischt die Berechtigung mit Ablauf des Jahres.",
        "Zeigen Sie das nicht an, gilt Ihre Berechtigung nur noch bis zum Ende des Jahres.",
        "Zeigen Sie das an, gilt Ihre Berechtigung nur noch bis zum Ende des Jahres.",
    ),
    (
        "Die Kürzung des Zuschusses steht im Ermessen der Stiftung.",
        "Die Stiftung kann den Zuschuss kürzen. Sie muss es aber nicht.",
        "Die Stiftung muss den Zuschuss kürzen.",
    ),
    (
        "Die Verwendung von Streusalz auf Gehwegen ist nicht zulässig, ausgenommen bei Eisregen.",
        "Sie dürfen auf Gehwegen kein Streusalz verwenden. Nur bei Eisregen ist es erlaubt.",
        "Sie dürfen auf Gehwegen Streusalz verwenden, ausgenommen bei Eisregen.",
    ),
    (
        "Solange der Eigenanteil nicht entrichtet ist, besteht kein Anspruch auf Beförderung.",
        "Anspruch auf Beförderung haben Sie erst, wenn Sie den Eigenanteil gezahlt haben.",
        "Anspruch auf Beförderung haben Sie, auch wenn Sie den Eigenanteil nicht gezahlt haben.",
    ),
    (
        "Die Genehmigung lässt Rechte Dritter unberührt.",
        "Die Genehmigung ändert nichts an den Rechten anderer Personen.",
        "Die Genehmigung ändert die Rechte anderer Personen.",
    ),
    (
        "Das Merkblatt entbindet nicht von der Pflicht, die Satzung zu beachten.",
        "Auch wenn Sie das Merkblatt gelesen haben, müssen Sie die Satzung beachten.",
        "Wenn Sie das Merkblatt gelesen haben, müssen Sie die Satzung nicht beachten.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), PHRASES)
def test_a_set_phrase_says_what_the_plain_word_says(
    original: str, faithful: str, faulty: str
) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
