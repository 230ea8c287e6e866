"""What a rewording opens, sums up or tells once more, and the faulty twins of it."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what stood there, the same in plain words, and a wording that says something else
CASES = (
    (
        ("Der Antrag auf Verlängerung der Sondernutzungserlaubnis für den Imbisswagen wird "
         "abgelehnt."),
        ("Wir verlängern Ihre Sondernutzungserlaubnis für den Imbisswagen nicht; Ihren "
         "Antrag lehnen wir ab."),
        ("Wir lehnen Ihren Antrag auf Verlängerung der Sondernutzungserlaubnis für den "
         "Imbisswagen nicht ab."),
    ),
    (
        ("Dem Antrag auf Übernahme der Umzugskosten wird stattgegeben; der Antrag auf "
         "Übernahme der Mietkaution wird abgelehnt."),
        ("Wir übernehmen Ihre Umzugskosten. Die Mietkaution übernehmen wir dagegen nicht; "
         "diesen Antrag lehnen wir ab."),
        ("Wir übernehmen Ihre Umzugskosten nicht; diesen Antrag lehnen wir ab. Die "
         "Mietkaution übernehmen wir dagegen."),
    ),
    (
        ("Während der Haft vom 03.02.2026 bis zum 17.05.2026 ruht der Anspruch auf "
         "Krankengeld."),
        ("Solange Sie in Haft sind, also vom 03.02.2026 bis zum 17.05.2026, bekommen Sie "
         "kein Krankengeld. Ihr Anspruch ruht so lange."),
        ("Solange Sie in Haft sind, also vom 03.02.2026 bis zum 17.05.2026, bekommen Sie "
         "Krankengeld. Ihr Anspruch ruht nicht."),
    ),
    (
        ("Das Abstellen von Wohnwagen auf dem Parkplatz am Hafen ist untersagt; "
         "abgestellte Fahrzeuge sind unverzüglich zu entfernen."),
        ("Auf dem Parkplatz am Hafen haben Wohnwagen nichts zu suchen; Sie dürfen dort "
         "keine abstellen. Steht dort schon einer, müssen Sie ihn unverzüglich entfernen."),
        ("Wohnwagen dürfen Sie auf dem Parkplatz am Hafen abstellen, das ist nicht "
         "untersagt. Abgestellte Fahrzeuge müssen Sie unverzüglich entfernen."),
    ),
    (
        ("Der Bauantrag ist unvollständig. Es fehlen der Lageplan und die Statik, die bis "
         "zum 12.08.2026 nachzureichen sind."),
        ("Für Ihren Bauantrag brauchen wir noch zwei Unterlagen; ohne sie ist er "
         "unvollständig. Das sind der Lageplan und die Statik. Reichen Sie beides bis zum "
         "12.08.2026 nach."),
        ("Ihr Bauantrag ist auch ohne weitere Unterlagen vollständig. Den Lageplan und die "
         "Statik reichen Sie bis zum 12.08.2026 nach."),
    ),
    (
        ("Die Kostenübernahme für die Haushaltshilfe kommt nur in Betracht, wenn ein Kind "
         "unter zwölf Jahren im Haushalt lebt oder eine ärztliche Bescheinigung vorliegt."),
        ("Wann kommt eine Kostenübernahme für die Haushaltshilfe in Betracht? Nur in zwei "
         "Fällen: Ein Kind unter zwölf Jahren lebt im Haushalt, oder es liegt eine "
         "ärztliche Bescheinigung vor."),
        ("Wann kommt eine Kostenübernahme für die Haushaltshilfe in Betracht? Ein Kind "
         "unter zwölf Jahren lebt im Haushalt, und es liegt eine ärztliche Bescheinigung "
         "vor."),
    ),
    (
        ("Das Fällen der Linde bedarf keiner Genehmigung, es sei denn, dass der Baum als "
         "Naturdenkmal eingetragen ist."),
        ("Für das Fällen der Linde brauchen Sie keine Genehmigung. Anders ist es nur, wenn "
         "der Baum als Naturdenkmal eingetragen ist."),
        ("Für das Fällen der Linde brauchen Sie nur dann keine Genehmigung, wenn der Baum "
         "als Naturdenkmal eingetragen ist."),
    ),
    (
        ("Die Nachtarbeit ist untersagt, es sei denn, dass die Arbeiten zuvor angezeigt "
         "worden sind."),
        ("Nachtarbeit ist untersagt. Eine Ausnahme gilt nur, wenn Sie die Arbeiten vorher "
         "angezeigt haben."),
        ("Nachts dürfen Sie nur arbeiten, wenn Sie die Arbeiten vorher nicht angezeigt "
         "haben."),
    ),
    (
        ("Die Erteilung der Reisegewerbekarte setzt voraus, dass die antragstellende "
         "Person die erforderliche Zuverlässigkeit besitzt."),
        ("Wer die Reisegewerbekarte beantragt, muss die erforderliche Zuverlässigkeit "
         "besitzen. Nur dann können wir die Karte erteilen."),
        ("Wer die Reisegewerbekarte beantragt, sollte die erforderliche Zuverlässigkeit "
         "besitzen. Wir können die Karte aber auch sonst erteilen."),
    ),
    (
        ("Die Aufnahme in die Förderklasse setzt voraus, dass ein Gutachten vorliegt und "
         "beide Elternteile zustimmen."),
        ("In die Förderklasse können wir Ihr Kind nur aufnehmen, wenn ein Gutachten "
         "vorliegt. Außerdem müssen beide Elternteile zustimmen."),
        ("In die Förderklasse können wir Ihr Kind nur aufnehmen, wenn ein Gutachten "
         "vorliegt. Beide Elternteile können außerdem zustimmen."),
    ),
    (
        ("Die Einleitung von Abwasser ist auf höchstens 40 Kubikmeter je Tag zu "
         "beschränken und nur zwischen 6.00 und 22.00 Uhr zulässig."),
        ("Abwasser dürfen Sie nur zwischen 6.00 und 22.00 Uhr einleiten. Mehr als 40 "
         "Kubikmeter am Tag dürfen es nicht sein."),
        ("Abwasser dürfen Sie nur zwischen 6.00 und 22.00 Uhr einleiten. Weniger als 40 "
         "Kubikmeter am Tag dürfen es nicht sein."),
    ),
    (
        ("Die Öffnung der Außengastronomie ist auf höchstens acht Stunden je Tag zu "
         "begrenzen."),
        "Ihre Außengastronomie darf am Tag nicht länger als acht Stunden geöffnet sein.",
        "Ihre Außengastronomie darf am Tag acht Stunden oder länger geöffnet sein.",
    ),
    (
        ("Die Abholung von Sperrmüll ist auf zwei Kubikmeter je Haushalt begrenzt, es sei "
         "denn, dass eine größere Menge zuvor angemeldet worden ist."),
        ("Wir holen je Haushalt höchstens zwei Kubikmeter Sperrmüll ab. Anders ist das "
         "nur, wenn Sie vorher eine größere Menge angemeldet haben."),
        ("Mehr als zwei Kubikmeter Sperrmüll je Haushalt holen wir auch ab, wenn Sie die "
         "größere Menge vorher nicht angemeldet haben."),
    ),
    (
        ("Die Rückzahlung der Überzahlung erfolgt in acht gleichen monatlichen Raten zu je "
         "45,00 EUR, beginnend am 01.03.2026."),
        ("Zahlen Sie die Überzahlung ab dem 01.03.2026 in Raten zurück: acht Monate lang "
         "jeden Monat 45,00 EUR."),
        ("Zahlen Sie die Überzahlung ab dem 01.03.2026 in Raten zurück: acht Jahre lang "
         "jeden Monat 45,00 EUR."),
    ),
    (
        "Die Kosten des Zauns werden von den Nachbarn hälftig getragen.",
        "Die Kosten des Zauns teilen sich die Nachbarn: Jeder trägt die Hälfte.",
        "Jeder der Nachbarn trägt ein Drittel der Kosten des Zauns.",
    ),
    (
        "Die Sommerferien werden zwischen den Eltern hälftig geteilt.",
        ("Von den Sommerferien ist die eine Hälfte für den einen, die andere Hälfte für "
         "den anderen Elternteil."),
        ("Von den Sommerferien ist ein Drittel für den einen, der Rest für den anderen "
         "Elternteil."),
    ),
    (
        ("Die Erlaubnis gilt bis zum 31.03.2027; ein Verlängerungsantrag ist rechtzeitig "
         "vor deren Ablauf zu stellen."),
        ("Ihre Erlaubnis gilt bis zum 31.03.2027. Eine Verlängerung müssen Sie rechtzeitig "
         "beantragen, also bevor diese Erlaubnis abgelaufen ist."),
        ("Ihre Erlaubnis gilt bis zum 31.03.2027. Eine Verlängerung müssen Sie rechtzeitig "
         "beantragen, nachdem diese Erlaubnis abgelaufen ist."),
    ),
    (
        ("Vor der Erteilung der Genehmigung ist den Nachbarn Gelegenheit zur schriftlichen "
         "Äußerung innerhalb von zwei Wochen zu geben."),
        ("Bevor wir die Genehmigung erteilen, müssen wir den Nachbarn Gelegenheit geben, "
         "sich innerhalb von zwei Wochen schriftlich zu äußern."),
        ("Bevor wir die Genehmigung erteilen, können wir den Nachbarn Gelegenheit geben, "
         "sich innerhalb von zwei Wochen schriftlich zu äußern."),
    ),
    (
        "Vor dem Widerruf ist dem Betreiber Einsicht in die Prüfberichte zu gewähren.",
        ("Bevor wir widerrufen, müssen wir dem Betreiber Einsicht in die Prüfberichte "
         "gewähren."),
        ("Bevor wir widerrufen, müssen wir dem Betreiber keine Einsicht in die "
         "Prüfberichte gewähren."),
    ),
    (
        ("Der Veranstalter hat einen Ordnungsdienst zu bestellen und dem Ordnungsamt vor "
         "der Eröffnung zu benennen."),
        ("Als Veranstalter müssen Sie einen Ordnungsdienst bestellen. Nennen Sie ihn dem "
         "Ordnungsamt, bevor Sie eröffnen; auch dazu sind Sie verpflichtet."),
        ("Als Veranstalter müssen Sie einen Ordnungsdienst bestellen. Nennen Sie ihn dem "
         "Ordnungsamt, nachdem Sie eröffnet haben; auch dazu sind Sie verpflichtet."),
    ),
    (
        ("Das Ferienticket wird Jugendlichen bis zur Vollendung des 16. Lebensjahres "
         "kostenfrei ausgestellt, sofern sie in der Stadt wohnen."),
        ("Ihr Kind ist noch keine 16 Jahre alt und wohnt in der Stadt? Dann bekommt es das "
         "Ferienticket kostenfrei."),
        ("Ihr Kind ist schon 16 Jahre alt und wohnt in der Stadt? Dann bekommt es das "
         "Ferienticket kostenfrei."),
    ),
    (
        ("Bei der Frist handelt es sich um eine Ausschlussfrist, die nicht verlängert "
         "werden kann."),
        ("Wird die Frist versäumt, lässt sich daran nichts mehr ändern: Sie ist eine "
         "Ausschlussfrist. Deshalb können wir sie nicht verlängern."),
        ("Wird die Frist versäumt, lässt sich daran noch etwas ändern: Sie ist eine "
         "Ausschlussfrist. Deshalb können wir sie verlängern."),
    ),
    (
        ("Bei verspäteter Abgabe ist für jeden angefangenen Tag ein Zuschlag von 5,00 EUR "
         "zu entrichten."),
        ("Geben Sie zu spät ab, wird es teurer: Für jeden Tag kommt ein Zuschlag von 5,00 "
         "EUR hinzu. Auch ein nur angefangener Tag zählt."),
        ("Geben Sie zu spät ab, wird es billiger: Für jeden Tag wird ein Betrag von 5,00 "
         "EUR abgezogen. Auch ein nur angefangener Tag zählt."),
    ),
    (
        ("Der Erlass der Gebühr setzt voraus, dass die Zahlung eine Notlage verursachen "
         "würde und der Antrag begründet wird."),
        ("Die Gebühr kann Ihnen nur erlassen werden, wenn Sie den Antrag begründen. "
         "Außerdem müsste die Zahlung eine Notlage verursachen."),
        ("Die Gebühr kann Ihnen nur erlassen werden, wenn Sie den Antrag begründen. "
         "Außerdem dürfte die Zahlung keine Notlage verursachen."),
    ),
    (
        ("Der Antrag auf Stundung wird abgelehnt, weil eine erhebliche Härte nicht "
         "vorliegt."),
        ("Eine erhebliche Härte liegt bei Ihnen nicht vor. Daher stunden wir den Betrag "
         "nicht und lehnen Ihren Antrag ab."),
        ("Eine erhebliche Härte liegt bei Ihnen vor. Daher stunden wir den Betrag und "
         "lehnen Ihren Antrag nicht ab."),
    ),
    (
        ("Schülerinnen und Schüler erhalten bis zur Vollendung des 21. Lebensjahres "
         "ermäßigten Eintritt."),
        ("Schülerinnen und Schüler, die noch nicht 21 Jahre alt sind, zahlen ermäßigten "
         "Eintritt."),
        ("Schülerinnen und Schüler, die schon 21 Jahre alt sind, erhalten ermäßigten "
         "Eintritt."),
    ),
    (
        "Die Jagdprüfung kann nach Vollendung des 15. Lebensjahres abgelegt werden.",
        "Die Jagdprüfung können Sie ablegen, wenn Sie mindestens 15 Jahre alt sind.",
        "Die Jagdprüfung können Sie ablegen, wenn Sie höchstens 15 Jahre alt sind.",
    ),
    (
        "Die Linde darf nicht gefällt werden, weil sie als Naturdenkmal ausgewiesen ist.",
        ("Sie dürfen die Linde nicht fällen. Denn der Baum ist als Naturdenkmal "
         "ausgewiesen."),
        ("Sie dürfen die Linde fällen. Denn der Baum ist nicht als Naturdenkmal "
         "ausgewiesen."),
    ),
    (
        "Vor der Inbetriebnahme der Anlage ist ein Messbericht vorzulegen.",
        ("Bevor Sie den Betrieb der Anlage aufnehmen, müssen Sie einen Messbericht "
         "vorlegen."),
        ("Nachdem Sie den Betrieb der Anlage aufgenommen haben, müssen Sie einen "
         "Messbericht vorlegen."),
    ),
    (
        ("Ein Bescheid kann, auch nachdem er bestandskräftig geworden ist, aufgehoben "
         "werden."),
        ("Wir können einen Bescheid aufheben. Das gilt auch, wenn er schon bestandskräftig "
         "ist."),
        ("Wir können einen Bescheid aufheben. Das gilt aber nicht, wenn er schon "
         "bestandskräftig ist."),
    ),
    (
        ("Dem Antrag auf Befreiung von der Stellplatzpflicht für die Fahrräder wird "
         "entsprochen; für die Autos wird der Antrag abgelehnt."),
        ("Von der Stellplatzpflicht für die Fahrräder befreien wir Sie. Von der "
         "Stellplatzpflicht für die Autos befreien wir Sie nicht; insoweit lehnen wir den "
         "Antrag ab."),
        ("Von der Stellplatzpflicht für die Autos befreien wir Sie. Von der "
         "Stellplatzpflicht für die Fahrräder befreien wir Sie nicht; insoweit lehnen wir "
         "den Antrag ab."),
    ),
)  # fmt: skip


@pytest.mark.parametrize(("original", "faithful", "_faulty"), CASES)
def test_the_same_in_plain_words_passes(original: str, faithful: str, _faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "_faithful", "faulty"), CASES)
def test_its_faulty_twin_does_not_pass(original: str, _faithful: str, faulty: str) -> None:
    assert inspect(original, faulty).kind is not VerdictKind.PASS
