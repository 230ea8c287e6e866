"""New words that the original says in another form, and the nearest fault with the same words."""

import pytest

from drafter.wording import guard

TRIPLES = (
    (  # a verb of change, told by a comparative
        ("Wird hierdurch die Aufklärung des Sachverhalts erheblich erschwert, kann die Leistung"
        " versagt werden."),
        ("Lässt sich der Sachverhalt dadurch erheblich schwerer aufklären, können wir die Leistung"
        " versagen."),
        ("Lässt sich der Sachverhalt dadurch erheblich leichter aufklären, können wir die Leistung"
        " versagen."),
    ),
    (  # a limit that is exceeded, summed up
        "Die Kaltmiete von 640,00 EUR liegt oberhalb der angemessenen Kosten von 560,00 EUR.",
        "Die Kaltmiete beträgt 640,00 EUR. Angemessen sind 560,00 EUR. Sie ist also zu hoch.",
        "Die Kaltmiete beträgt 640,00 EUR. Angemessen sind 560,00 EUR. Sie ist also zu niedrig.",
    ),
    (  # a year that is named by its place
        "Die im Vorjahr gewährte Beihilfe von 1.150,00 EUR wird zurückgefordert.",
        "Wir fordern die Beihilfe von 1.150,00 EUR zurück, die Sie im letzten Jahr bekommen haben.",
        "Wir fordern die Beihilfe von 1.150,00 EUR zurück, die Sie im nächsten Jahr bekommen.",
    ),
    (  # the child of whom a field always speaks
        "Die Notbetreuung setzt die Vorlage einer Arbeitgeberbescheinigung voraus.",
        ("Ihr Kind kann nur in die Notbetreuung gehen, wenn Sie eine Bescheinigung Ihres"
        " Arbeitgebers vorlegen."),
        ("Ihr Kind kann nur in die Notbetreuung gehen, wenn Sie eine Bescheinigung Ihres"
        " Arztes vorlegen."),
    ),
    (  # a verb of movement beside a limit
        "Der Wasserstand am Pegel darf 41,30 m nicht unterschreiten.",
        "Der Wasserstand am Pegel darf nicht unter 41,30 m sinken.",
        "Der Wasserstand am Pegel darf nicht über 41,30 m steigen.",
    ),
    (  # noun and verb of another vowel
        "Zäune dürfen den Wasserabfluss nicht behindern.",
        "Zäune dürfen das Wasser nicht am Abfließen hindern.",
        "Zäune dürfen das Wasser am Abfließen hindern.",
    ),
    (  # „Rück-“ and „zurück-“
        "Die Rückforderungssumme wird gestundet.",
        "Wir stunden Ihnen den zurückgeforderten Betrag.",
        "Wir stunden Ihnen den eingeklagten Betrag.",
    ),
    (  # one of two joined attributes
        "Bei gefrorenem oder wassergesättigtem Boden ist die Ausbringung zu unterlassen.",
        "Ist der Boden gefroren oder mit Wasser gesättigt, dürfen Sie nichts ausbringen.",
        "Ist der Boden gefroren, dürfen Sie nichts ausbringen.",
    ),
    (  # the members of a list are no statements
        ("Die Anzeige ist unter Benennung von Hersteller, Kaliber und Nummer binnen zehn Tagen zu"
        " erstatten."),
        ("Erstatten Sie die Anzeige innerhalb von zehn Tagen; das ist Pflicht. Nennen Sie dabei"
        " Hersteller, Kaliber und Nummer."),
        ("Erstatten Sie die Anzeige innerhalb von zehn Tagen; das ist Pflicht. Nennen Sie dabei"
        " Hersteller, Kaliber und Kaufpreis."),
    ),
    (  # a beginning
        "Die Sperrung der K 27 beginnt am 07.04.2026, die Sperrung der K 31 am 18.05.2026.",
        "Ab dem 07.04.2026 ist die K 27 gesperrt, ab dem 18.05.2026 die K 31.",
        "Bis zum 07.04.2026 ist die K 27 gesperrt, bis zum 18.05.2026 die K 31.",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_a_word_for_what_is_said_is_no_new_content(
    original: str, faithful: str, faulty: str
) -> None:
    assert guard.inspect(original, faithful).kind is guard.VerdictKind.PASS
    assert guard.inspect(original, faulty).kind is not guard.VerdictKind.PASS
