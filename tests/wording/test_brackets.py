"""Verbal brackets that a small model breaks, and sentences of the same words that are whole."""

import pytest

from drafter.wording.fluency.articles import has_other_gender
from drafter.wording.fluency.grammar import breaks
from drafter.wording.fluency.sentences import is_broken

PLAIN = "Die Gebühr beträgt 30 EUR."


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        (
            "Die Antragstellerin hat keine Ablösung gemäß § 48 Abs. 2 LBauO beantragt worden.",
            "Die Antragstellerin hat gezahlt, und die Ablösung ist von ihr beantragt worden.",
        ),
        (
            "Das Gutachten wurde nach § 13 Satz 1 Nr. 2 FeV anzuordnen.",
            "Sie werden gebeten die Unterlagen bis zum 3. Mai 2026 vorzulegen.",
        ),
        (
            "Das Kindergeld wird ab Februar 2026 anzurechnen, da es Einkommen ist.",
            "Das Kindergeld wird ab Februar 2026 anzurechnen sein, da es Einkommen ist.",
        ),
        (
            "Sie müssen die Entrichtung der Gebühr von 90 EUR zehn Tage vorher voraus.",
            "Sie müssen zehn Tage vorher zahlen, denn die Prüfung setzt die Gebühr voraus.",
        ),
        (
            "Mit der Unzuverlässigkeit ist noch kein Schaden voraus.",
            "Die Unzuverlässigkeit ist gegeben und setzt keinen Schaden voraus.",
        ),
        (
            "Sie müssen die Zustimmung bedarf der öffentlichen Beurkundung erhalten.",
            "Sie müssen die Zustimmung, die der Beurkundung bedarf, bald erhalten.",
        ),
        (
            "Sie müssen die Vaterschaft erst mit der Zustimmung der Mutter wirksam werden.",
            "Sie müssen die Vaterschaft wirksam anerkennen.",
        ),
        (
            "Obwohl die Sicherung der Rettungswege nach wie vor nicht gegeben ist.",
            "Obwohl die Sicherung nicht gegeben ist, nutzen Sie das Geschoss.",
        ),
        (
            "Was einen Verstoß gegen die Pflicht darstellt.",
            "Da war die Frist schon zwei Tage abgelaufen.",
        ),
        (
            "Es wurde mit Bescheid vom 03.11.2025 angedroht.",
            "Es wurde am 03.11.2025 festgestellt, dass der Zaun fehlt.",
        ),
        (
            "Die Halter müssen die Schafe fortzunehmen und auf seine Kosten unterzubringen.",
            "Sie dürfen eine Person Ihres Vertrauens hinzuziehen.",
        ),
        (
            "Herrn Enno Brackhus muss die 37 Schafe abgeben.",
            "Herrn Enno Brackhus muss die Erlaubnis entzogen werden.",
        ),
        (
            "Der Betrieb hat die Entleerung der Kleinkläranlage zu durchführen.",
            "Der Schlüssel ist bei der Gemeinde zu hinterlegen und dort zu beantragen.",
        ),
        (
            "Sie dürfen den Ausschank um 1:00 Uhr eingestellt und die Musik um 22:00 Uhr beenden.",
            "Sie müssen die Anlage ausgefüllt und unterschrieben einreichen.",
        ),
        (
            "Sie dürfen nicht auf den Verbrauch der Leistung berufen.",
            "Sie dürfen sich nicht auf den Verbrauch der Leistung berufen.",
        ),
        (
            "Es gibt ein Übergang der Ansprüche auf das Land.",
            "Es gibt ein Verfahren für den Übergang der Ansprüche.",
        ),
        (
            "Dies folgt durch die am 12.09.2025 erfolgten Eheschließung der Mutter.",
            "Dies folgt durch die am 12.09.2025 erfolgten Zahlungen der Mutter.",
        ),
        (
            "Im Gespräch wurde von allen Einvernehmen darüber, dass das Kind bleibt.",
            "Da der Antrag gestellt wurde, dass das Kind bleibt, wurde dies beschlossen.",
        ),
        (
            "Sie müssen erst nach Vorlage des geprüften Nachweises begonnen.",
            "Sie müssen erst nach Vorlage des geprüften Nachweises begonnen haben.",
        ),
        (
            "Das Vorhaben steht öffentliche Belange entgegen.",
            "Das Vorhaben steht den öffentlichen Belangen entgegen.",
        ),
        (
            "Der Vorhaben steht im Außenbereich.",
            "Der Vorhaben wegen wurde nichts veranlasst.",
        ),
        (
            "Sie haben ein Stand von acht Punkten erreicht.",
            "Sie haben einen Stand von acht Punkten erreicht.",
        ),
        (
            "Wir konnten dem Antragsteller die Glaubhaftmachung nicht gelingen.",
            "Dem Antragsteller ist die Glaubhaftmachung nicht gelungen.",
        ),
        (
            "Der Blutalkoholkonzentration von 1,83 Promille zur Zeit der Fahrt war zu hoch.",
            "Der Anordnung ist spätestens nach vier Monaten Folge zu leisten.",
        ),
    ],
)
def test_a_broken_bracket_is_seen_and_a_whole_one_is_not(broken: str, whole: str) -> None:
    assert breaks(broken) or is_broken(PLAIN, broken)
    assert not breaks(whole)
    assert not is_broken(PLAIN, whole)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Der Flurstück ist 2.850 m² groß.", "Das Flurstück ist 2.850 m² groß."),
        ("Wir prüfen das zweite Antrag.", "Wir prüfen die Anträge und den zweiten Antrag."),
        ("Im laufenden Frist geht nichts mehr.", "In der laufenden Frist geht nichts mehr."),
        ("Der Wohngeld wird gezahlt.", "Der Zeitraum, für den Wohngeld bewilligt ist, endet."),
        ("Das Elternbeitrags wird geprüft.", "Die Höhe des Elternbeitrags wird geprüft."),
        ("Dies gilt für den Jahr 2023.", "Dies gilt für das Jahr 2023."),
        ("Ein Behörde prüft jeden Fall.", "Der Betreiber muss das jeden Tag prüfen."),
    ],
)
def test_a_noun_with_an_article_of_another_gender_is_seen(wrong: str, right: str) -> None:
    assert has_other_gender("", wrong)
    assert not has_other_gender("", right)
