"""Sentences whose verbs do not go together, as a small model writes them; and good German."""

import json
from pathlib import Path

import pytest

from drafter.wording.fluency.sentences import is_broken

PAIRS = Path(__file__).resolve().parent.parent / "eval" / "pairs.dev.jsonl"
PLAIN = "Die Gebühr beträgt 30 EUR."
BROKEN = (
    "Um Absehen von telefonischen Anfragen gebeten wird.",
    "Der offene Betrag ohne erneute Mahnung fällig wird, und die Stundung verliert ihre Wirkung.",
    "Die Anträge werden mit einer Verzögerung rechnet.",
    "Sie müssen die Kosten, die sich auf 4.120,00 EUR belaufen werden, der Pächterin aufzuerlegen.",
    "Sie müssen die Entscheidung erst getroffen, wenn alle Erben bekannt sind.",
    "Wir bewilligen Geld, das zweckgebunden ist und nur zum Kauf von Geräten zu verwenden.",
    "Lehnen wir den Antrag ab, da er nicht vorliegt.",
    "Wir bemessen die Gebühr nach dem Bauwert und ist mit der Bekanntgabe fällig.",
    "Es wird eine Ausnahme erteilt und gilt nur für das Gelände am Hafen.",
    "Für diesen Fall drohen wir Ihnen die Anwendung von Zwang angedroht.",
    "Für die Anbringung der Tafel bedarf der Genehmigung.",
    "Der Verkehr durch eine Ampel an der Baustelle vorbeizuführen.",
    "Vor Baubeginn muss ein Bauantrag einzureichen werden.",
    "Die Mengen müssen mit einer Uhr erfassen und in ein Buch eingetragen werden.",
    "Diese Erstattung wurde wir beim Träger geltend gemacht.",
    "Wir haben verschiebt die Sammlung auf Samstag.",
    "Die Gemeinde hat das Einvernehmen als erteilt, da sie nichts beanstandet hat.",
    "Die Kosten für den Erwerb bis zur Grenze müssen tragen.",
    "Die Bescheinigung spätestens am 15.08.2026 bei der Behörde eingegangen sein muss.",
    "Wenn Sie die Geräte veräußert oder verliehen, behalten wir uns den Widerruf vor.",
    "Unterschreiben Sie den Bogen und gemeinsam mit den Nachweisen an uns zurückzusenden.",
    "Für die Erziehung in Form der Betreuung wird ab dem 01.09.2025 bewilligt.",
    "Dieser Bescheinigung zeigt, dass Sie regelmäßig schießen.",
    "Nach dem Gesetz durfte wir darauf schließen.",
    "Für den Fall, dass Sie nicht kommen, drohen wir Ihnen hiermit ein Zwangsgeld angedroht.",
    "Sie dürfen die Hecke im Sommer nicht abgeschnitten oder auf den Stock setzen.",
    "Sie müssen ab sofort unterlassen.",
    "Hiermit bestätigt wir den Eingang Ihres Antrags.",
    "Wir Ihnen mit sofortiger Wirkung untersagt die Nutzung des Kellers.",
    "Wir haben den Bescheid ab diesem Zeitpunkt unwirksam geworden.",
    "Sie werden die Fahrerlaubnis der Klasse B entzogen.",
    "Wir geben Ihnen ab Mai 498,00 EUR monatlich als Zuschuss geleistet.",
    "Sie müssen den Zaun zurückbauen, da er überschreitet die zulässige Höhe von 1,20 m.",
    "Sie werden in zwei Teilbeträgen von 93,60 EUR zum 15.02.2026 fällig.",
    "Bitte bringen Sie dazu bitte Ihren Ausweis mit.",
)
GOOD = (
    "Bis die Untersuchung abgeschlossen ist, dürfen Sie die Schafe nicht wegbringen.",
    "Um Härten zu vermeiden, stunden wir Ihnen den Betrag.",
    "Sie müssen aufhören, den Wagen als Wohnung zu nutzen.",
    "Sie gilt drei Monate und ist widerruflich.",
    "Geht die Karte verloren, kostet die Ersatzkarte 15,00 EUR.",
    "Ab dem dritten Kind müssen Sie nichts mehr dazuzahlen.",
    "Der Behörde ist ein Nachweis vorzulegen.",
    "Für den Bau wird eine Zuwendung bewilligt.",
    "Wir bitten Sie, den Bogen zu unterschreiben und an uns zurückzusenden.",
    "Das müssen Sie ab sofort unterlassen.",
    "Sie müssen uns das mitteilen.",
    "Liegt der Nachweis nicht vor, lehnen wir den Antrag ab.",
    "Wir prüfen die Einrichtung nochmals unangemeldet.",
    "Wir erteilen die Karte auf drei Jahre befristet.",
    "Wir können die Erlaubnis widerrufen, wenn Sie nicht bereit sind, die Gefahr abzuwenden.",
    "Die Sperrung darf nicht vor 8 Uhr beginnen und muss bis 17 Uhr aufgehoben werden.",
    "Die Waffen müssen einem Berechtigten überlassen oder unbrauchbar gemacht werden.",
    "Das Feuer muss ständig beaufsichtigt, bei Wind gelöscht werden und darf nur klein sein.",
    "Nach Ablauf der Frist wird nach Aktenlage entschieden.",
)


@pytest.mark.parametrize("sentence", BROKEN)
def test_a_broken_sentence_is_noticed(sentence: str) -> None:
    assert is_broken(PLAIN, sentence)


@pytest.mark.parametrize("sentence", GOOD)
def test_a_good_one_is_not(sentence: str) -> None:
    assert not is_broken(PLAIN, sentence)


def test_what_the_original_does_is_not_held_against_a_wording() -> None:
    assert is_broken(PLAIN, "Bitte bringen Sie bitte alles mit.")
    assert not is_broken("Bitte legen Sie bitte alles vor.", "Bitte bringen Sie bitte alles mit.")


def test_good_wordings_are_hardly_ever_suspected() -> None:
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    good = [row for row in rows if row["label"] == "good"][::4]
    suspected = [row for row in good if is_broken(row["original"], row["suggestion"])]
    assert len(good) > 500
    assert len(suspected) <= len(good) // 100
