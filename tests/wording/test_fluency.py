"""What a small model writes that is no German, as it was seen; and what is German."""

import json
from pathlib import Path

import pytest

from drafter import messages
from drafter.wording.fluency import Doubt, doubts, same_words

PAIRS = Path(__file__).resolve().parent.parent / "eval" / "pairs.dev.jsonl"


@pytest.mark.parametrize(
    ("doubt", "original", "text"),
    [
        (
            Doubt.LOST_PREPOSITION,
            "Von einer Anhörung konnte abgesehen werden.",
            "Ihre Anhörung konnte abgesehen werden.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Erlaubnis gilt fünf Jahre, sofern sie nicht vorher widerrufen wird.",
            "Die Erlaubnis gilt fünf Jahre, sofern sie nicht vorher widerrufen werden.",
        ),
        (
            Doubt.UNFINISHED,
            "Der Verlängerung steht entgegen, dass der Lebensunterhalt nicht gesichert ist.",
            "Der Verlängerung steht entgegen, da der Lebensunterhalt nicht gesichert ist.",
        ),
        (
            Doubt.UNFINISHED,
            "Dies gilt nicht, da Ihnen der Fehler hätte bekannt sein müssen.",
            "Dies gilt nicht, da Ihnen der Fehler bekannt sein müssen.",
        ),
        (
            Doubt.LOST_PREPOSITION,
            "Bei Weigerung darf auf die Nichteignung geschlossen werden.",
            "Bei Weigerung darf die Nichteignung geschlossen werden.",
        ),
        (
            Doubt.LOST_PREPOSITION,
            "Bis zur Entscheidung gilt der Titel als fortbestehend.",
            "Der Titel gilt bis zur Entscheidung fortbestehend.",
        ),
        (
            Doubt.REPEATED_FACT,
            "Nach § 28 VwVfG konnte von einer Anhörung abgesehen werden.",
            "Wir konnten nach VwVfG § 28 VwVfG von einer Anhörung absehen.",
        ),
        (
            Doubt.AGREEMENT,
            "Der Führerschein ist beim Landkreis abzugeben.",
            "Sie müssen den Führerschein beim Landkreis abzugeben.",
        ),
        (
            Doubt.AGREEMENT,
            "Von einer Anhörung konnte abgesehen werden.",
            "Wir konnten von einer Anhörung abgesehen werden.",
        ),
        (Doubt.AGREEMENT, "Ihr Antrag wird abgelehnt.", "Ihre Antrag wird abgelehnt."),
        (
            Doubt.AGREEMENT,
            "Mit dem Bau darf erst im Mai begonnen werden.",
            "Mit dem Bau dürfen erst im Mai begonnen werden.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Gebühr beläuft sich auf 30 EUR.",
            "Die Gebühr wird insgesamt auf 30 EUR beläuft.",
        ),
        (
            Doubt.AGREEMENT,
            "Wer baut, begeht eine Ordnungswidrigkeit.",
            "Wenn jemand baut, begeht eine Ordnungswidrigkeit.",
        ),
        (
            Doubt.AGREEMENT,
            "Bedenken bestehen nicht.",
            "Es besteht keine Bedenken.",
        ),
        (
            Doubt.AGREEMENT,
            "Auf Ihren Antrag wird die Frist bis Mai verlängert.",
            "Der Antrag wird die Frist bis Mai verlängert.",
        ),
        (
            Doubt.AGREEMENT,
            "Wir bitten um Verständnis.",
            "Es ist wichtig, um Verständnis zu bitten.",
        ),
        (
            Doubt.AGREEMENT,
            "Sie haben Gelegenheit, sich zu äußern.",
            "Sie haben Gelegenheit, bis Mai zu den Tatsachen zu äußern.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Behörde ist zu der Ansicht gelangt.",
            "Die Behörde hat zu der Ansicht gelangt.",
        ),
        (
            Doubt.AGREEMENT,
            "Das Foto lässt den Schaden nicht erkennen.",
            "Das Foto lässt den Schaden nicht zu erkennen.",
        ),
        (
            Doubt.AGREEMENT,
            "Ist die Tonne nicht bereitgestellt, wird sie nicht geleert.",
            "Steht die Tonne nicht bereitgestellt, wird sie nicht geleert.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Ausnahme wird widerruflich erteilt und gilt nur am Hafen.",
            "Wir geben die Ausnahme widerruflich erteilt und gilt nur am Hafen.",
        ),
        (
            Doubt.LOST_PREPOSITION,
            "Über die Fällung wird nach dem Gutachten entschieden.",
            "Die Fällung wird nach dem Gutachten entschieden.",
        ),
        (
            Doubt.AGREEMENT,
            "Das Betreten der Böschung ist nur Befugten gestattet.",
            "Nur Befugte dürfen den Böschung betreten.",
        ),
        (
            Doubt.AGREEMENT,
            "Der Anbau ist durch eine Firma auszuführen und uns anzuzeigen.",
            "Sie müssen anbauen, indem eine Firma auszuführen und uns anzuzeigen.",
        ),
        (
            Doubt.AGREEMENT,
            "Ihr Foto lässt den Schaden nicht erkennen.",
            "Nach Ihrem Foto lässt den Schaden nicht erkennen.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Ausnahme wird widerruflich erteilt und gilt nur am Hafen.",
            "Sie dürfen die Ausnahme widerruflich erteilt und nur am Hafen gelten.",
        ),
        (
            Doubt.AGREEMENT,
            "Über die Zulassung wird nach Vorlage des Attests entschieden.",
            "Wir entscheiden über die Zulassung, nach Vorlage des Attests entschieden.",
        ),
        (Doubt.AGREEMENT, "Das Zwangsgeld ist fällig.", "Der Zwangsgeld ist fällig."),
        (Doubt.AGREEMENT, "Ein Wechsel ist anzuzeigen.", "Sie müssen ein Wechsel anzeigen."),
        (Doubt.AGREEMENT, "Sie haben 30 Tage Zeit.", "Ihnen bleiben 30 Tag Zeit."),
        (
            Doubt.AGREEMENT,
            "Es steht fest, dass Sie ungeeignet sind.",
            "Nun sind Sie ungeeignet sind.",
        ),
        (Doubt.AGREEMENT, "Ein Umzug ist anzuzeigen.", "Ein Umzug muss anzeigen."),
        (
            Doubt.LOST_PREPOSITION,
            "Von Beiträgen wird abgesehen, weil die Kita aufgrund von Arbeiten geschlossen war.",
            "Wir haben für Mai abgesehen, weil die Kita aufgrund von Arbeiten geschlossen war.",
        ),
        (
            Doubt.AGREEMENT,
            "Über Ihren Bauantrag wird entschieden.",
            "Wir entscheiden über Ihre Bauantrag.",
        ),
        (
            Doubt.AGREEMENT,
            "Dies bedarf der baurechtlichen Erlaubnis.",
            "Dafür brauchen Sie die baurechtlichen Erlaubnis.",
        ),
        (
            Doubt.AGREEMENT,
            "Der Antrag ist am 6. Mai und somit verspätet eingegangen.",
            "Der Antrag ist am 6. Mai eingegangen und somit verspätet eingegangen.",
        ),
        (
            Doubt.AGREEMENT,
            "Es ist beabsichtigt, Ihnen die Fahrerlaubnis zu entziehen.",
            "Es ist beabsichtigt, Ihnen die Fahrerlaubnis entziehen.",
        ),
        (
            Doubt.AGREEMENT,
            "Ihnen wird aufgegeben, den Zaun zu entfernen.",
            "Unter Fristsetzung werden Sie aufgegeben, den Zaun zu entfernen.",
        ),
        (
            Doubt.AGREEMENT,
            "Eine Förderung kommt nicht in Betracht.",
            "Wir konnten nicht eine Förderung in Betracht nehmen.",
        ),
        (
            Doubt.AGREEMENT,
            "Der Beitrag ermäßigt sich auf 50 Prozent und entfällt später.",
            "Der Beitrag ist auf 50 Prozent und entfällt später.",
        ),
        (Doubt.AGREEMENT, "Ihr Antrag ist eingegangen.", "Ihr Antrag wurde bei uns eingegangen."),
        (Doubt.AGREEMENT, "Dem Antrag wird entsprochen.", "Wir setzen den Antrag entsprochen."),
        (
            Doubt.AGREEMENT,
            "Der Verein hat 15 v. H. der Kosten aufzubringen.",
            "Der Verein muss 15 v. H. der Kosten aufzubringen.",
        ),
        (
            Doubt.AGREEMENT,
            "Für Ben wird ein Betrag gewährt.",
            "Wir gewähren Ihnen für Ben ein Betrag von 5 EUR.",
        ),
        (
            Doubt.AGREEMENT,
            "Die Abgabe der Waffe, Seriennummer F 7, ist binnen zwei Wochen anzuzeigen.",
            "Sie müssen die Abgabe der Waffe, Seriennummer F 7, binnen zwei Wochen anzuzeigen.",
        ),
        (
            Doubt.AGREEMENT,
            "Eine Förderung kommt nicht in Betracht.",
            "Die Förderung ist nicht in Betracht.",
        ),
        (
            Doubt.AGREEMENT,
            "Das Mähen der Wiese ist ab dem 15. Juli gestattet.",
            "Sie dürfen das Mähen der Wiese ab dem 15. Juli gestattet.",
        ),
        (
            Doubt.AGREEMENT,
            "Ihnen wird aufgegeben, die Fahrzeuge zu entsorgen.",
            "Hiermit werden Ihnen aufgegeben, die Fahrzeuge zu entsorgen.",
        ),
        (Doubt.DOUBLED, "Die Frist endet morgen.", "Die Frist endet endet morgen."),
        (Doubt.UNFINISHED, "Die Frist endet morgen.", "Die Frist endet am"),
        (Doubt.UNFINISHED, "Die Frist (eine Woche) endet.", "Die Frist (eine Woche endet."),
        (
            Doubt.SMALL_LETTER,
            "Ihnen wird Gelegenheit gegeben, sich zu äußern.",
            "Es wird Ihnen gelegenheit gegeben, sich zu äußern.",
        ),
        (Doubt.NO_VERB, "Der Antrag ist zu stellen.", "Der Antrag an die Behörde."),
        (Doubt.ADDRESS, "Sie müssen zahlen.", "Du musst zahlen."),
        (
            Doubt.FACT_REWORDED,
            "Die Halle ist höchstens für drei Tage zu nutzen.",
            "Sie dürfen die Halle höchstens 72 Stunden nutzen.",
        ),
        (
            Doubt.NO_WORD,
            "Die Auszahlung erfolgt in zwei Raten.",
            "Wir werden die Summe in zwei Raten auszahlieren.",
        ),
    ],
)
def test_what_is_no_german_is_suspected(doubt: Doubt, original: str, text: str) -> None:
    assert doubt in doubts(original, text)
    assert doubts(original, original) == ()


def test_good_wordings_are_not_suspected() -> None:
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    good = [row for row in rows if row["label"] == "good"]
    # That number words stay letter for letter is asked of a model, not of German.
    suspected = [
        row
        for row in good
        if set(doubts(row["original"], row["suggestion"])) - {Doubt.FACT_REWORDED}
    ]
    assert len(suspected) < 0.04 * len(good)


@pytest.mark.parametrize(
    "text",
    [
        "Sie können uns bitten, die Frist zu verlängern.",
        "Wir müssen die Anlage, die Sie betreiben, stilllegen, um die Nachbarn zu schützen.",
        "Sie dürfen verlangen, Ihre Akte bei uns einzusehen.",
    ],
)
def test_a_plain_infinitive_may_carry_another_with_zu(text: str) -> None:
    assert doubts("Die Frist kann auf Antrag verlängert werden.", text) == ()


@pytest.mark.parametrize(
    ("original", "text"),
    [
        (
            "Die Karte ist mitzuführen und der Polizei auszuhändigen.",
            "Die Karte muss mitgeführt und der Polizei ausgehändigt werden.",
        ),
        (
            "Der Hund ist an der Leine zu führen und hat einen Maulkorb zu tragen.",
            "Der Hund muss an der Leine geführt werden und hat einen Maulkorb zu tragen.",
        ),
        (
            "Die Genehmigung kann widerrufen werden, wenn Auflagen nicht erfüllt werden.",
            "Wir können die Genehmigung widerrufen, wenn Auflagen nicht erfüllt werden.",
        ),
        (
            "Das Amt kann von der Rückforderung der Leistungen in Höhe von 418,60 EUR absehen.",
            "Das Amt kann von der Rückforderung der Leistungen von 418,60 EUR absehen.",
        ),
        (
            "Da Sie nicht gekommen sind, wird ein Zwangsgeld angedroht.",
            "Sie sind nicht gekommen. Deshalb wird ein Zwangsgeld angedroht.",
        ),
        (
            "Der Bescheid wird nicht benötigt; er kann beigefügt werden.",
            "Wir benötigen den Bescheid nicht. Er kann beigefügt werden.",
        ),
    ],
)
def test_what_sounds_like_a_slip_and_is_good_german(original: str, text: str) -> None:
    assert doubts(original, text) == ()


def test_another_article_alone_is_no_other_wording() -> None:
    assert same_words("Der Bescheid gilt.", "Ihr Bescheid gilt")
    assert not same_words("Der Bescheid gilt.", "Der Bescheid gilt nicht.")


def test_every_doubt_has_its_sentence() -> None:
    assert {f"fluency.{doubt}" for doubt in Doubt} <= set(messages.SENTENCES)
