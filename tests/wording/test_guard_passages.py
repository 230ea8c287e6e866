"""Passages of two rules: their limits, duties and rulings in other words, and turned round."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# the passage, how it may be told as well, and what must not be made of it
PASSAGES: tuple[tuple[str, str, str], ...] = (
    (
        (
            "Die Sondernutzung ist auf eine Fläche von höchstens 12 m² beschränkt. Eine "
            "Restgehwegbreite von mindestens 1,50 m ist freizuhalten."
        ),
        (
            "Ihre Sondernutzung darf die Fläche von 12 m² nicht überschreiten. Halten Sie auf"
            " dem Gehweg eine Breite von mindestens 1,50 m frei."
        ),
        (
            "Sie dürfen nicht mehr als 12 m² nutzen. Auf dem Gehweg sollten wenigstens 1,50 m"
            " frei bleiben."
        ),
    ),
    (
        (
            "Das Probenahmegefäß ist vor der Befüllung zu spülen. Zwischen Entnahme und "
            "Abgabe im Labor dürfen nicht mehr als sechs Stunden liegen."
        ),
        (
            "Sie müssen das Probenahmegefäß ausspülen, bevor Sie es füllen. Zwischen der "
            "Entnahme und der Abgabe im Labor dürfen höchstens sechs Stunden vergehen."
        ),
        (
            "Sie können das Probenahmegefäß ausspülen, bevor Sie es füllen. Zwischen der "
            "Entnahme und der Abgabe im Labor dürfen höchstens sechs Stunden vergehen."
        ),
    ),
    (
        (
            "Schülerinnen und Schüler unter 14 Jahren können nur in Begleitung einer "
            "erziehungsberechtigten Person teilnehmen. Ein Kostenbeitrag wird nicht erhoben."
        ),
        (
            "Schülerinnen und Schüler, die noch keine 14 Jahre alt sind, können nur "
            "teilnehmen, wenn eine erziehungsberechtigte Person sie begleitet. Wir erheben "
            "keinen Kostenbeitrag."
        ),
        ("Wer 14 Jahre oder jünger ist, muss teilnehmen. Einen Kostenbeitrag erheben wir nicht."),
    ),
    (
        (
            "Die Vergnügungssteuererklärung ist bis zum 10. Tag nach Ablauf des "
            "Kalendervierteljahres abzugeben. Bei verspäteter Abgabe kann ein "
            "Verspätungszuschlag von bis zu 10 v. H. festgesetzt werden."
        ),
        (
            "Geben Sie die Erklärung zur Vergnügungssteuer spätestens am 10. Tag nach dem "
            "Ende des Kalendervierteljahres ab. Wenn Sie sie zu spät abgeben, können wir "
            "einen Verspätungszuschlag von höchstens 10 Prozent festsetzen."
        ),
        (
            "Geben Sie die Erklärung zur Vergnügungssteuer frühestens am 10. Tag nach dem "
            "Ende des Kalendervierteljahres ab. Wenn Sie sie zu spät abgeben, können wir "
            "einen Verspätungszuschlag von höchstens 10 Prozent festsetzen."
        ),
    ),
    (
        (
            "Das Gewerbe ist binnen eines Monats nach Aufgabe abzumelden. Unterbleibt die "
            "Abmeldung, kann sie von Amts wegen erfolgen."
        ),
        (
            "Sie haben nach der Aufgabe einen Monat Zeit, das Gewerbe abzumelden. Dazu sind "
            "Sie verpflichtet. Wenn Sie es nicht abmelden, kann das von Amts wegen geschehen."
        ),
        (
            "Melden Sie Ihr Gewerbe frühestens einen Monat ab, nachdem Sie es aufgegeben "
            "haben. Tun Sie das nicht, können wir es von Amts wegen abmelden."
        ),
    ),
    (
        (
            "Von der Erhebung des Ausgleichsbetrages kann ganz oder teilweise abgesehen "
            "werden, wenn dies zur Vermeidung unbilliger Härten geboten ist. Ein "
            "entsprechender Antrag ist zu begründen."
        ),
        (
            "Wenn es geboten ist, um unbillige Härten zu vermeiden, können wir davon absehen,"
            " den Ausgleichsbetrag ganz oder teilweise zu erheben. Begründen Sie Ihren Antrag"
            " bitte; das ist Pflicht."
        ),
        (
            "Wir können auf den Ausgleichsbetrag ganz oder teilweise verzichten, wenn das "
            "nötig ist, um unbillige Härten zu vermeiden. Einen solchen Antrag können Sie "
            "begründen."
        ),
    ),
    (
        (
            "Der Transport der Tiere ist nur zulässig, wenn eine gültige "
            "Transportbescheinigung mitgeführt wird. Die Beförderungsdauer darf acht Stunden "
            "nicht überschreiten."
        ),
        (
            "Die Tiere dürfen Sie nur befördern, wenn Sie eine gültige Transportbescheinigung"
            " mitführen. Der Transport darf höchstens acht Stunden dauern."
        ),
        (
            "Sie müssen die Tiere transportieren, wenn Sie eine gültige "
            "Transportbescheinigung dabeihaben. Länger als acht Stunden darf der Transport "
            "nicht dauern."
        ),
    ),
    (
        (
            "Die Kündigung der Mitgliedschaft kann nur zum Schluss eines "
            "Kalendervierteljahres unter Einhaltung einer Frist von mindestens sechs Wochen "
            "erklärt werden."
        ),
        (
            "Sie können die Mitgliedschaft nur zum Ende eines Kalendervierteljahres kündigen."
            " Dabei müssen Sie eine Frist von wenigstens sechs Wochen einhalten."
        ),
        (
            "Sie müssen die Mitgliedschaft zum Ende eines Kalendervierteljahres kündigen. "
            "Dabei müssen Sie eine Frist von wenigstens sechs Wochen einhalten."
        ),
    ),
    (
        (
            "Dem Einspruch gegen den Gebührenbescheid vom 17.04.2024 wird teilweise "
            "abgeholfen; die Gebühr wird auf 96,00 Euro herabgesetzt. Im Übrigen wird der "
            "Einspruch zurückgewiesen."
        ),
        (
            "Ihr Einspruch gegen den Gebührenbescheid vom 17.04.2024 hat teilweise Erfolg: "
            "Wir senken die Gebühr auf 96 Euro. Im Übrigen weisen wir den Einspruch zurück."
        ),
        (
            "Ihr Widerspruch gegen den Gebührenbescheid vom 17.04.2024 hat teilweise Erfolg: "
            "Wir senken die Gebühr auf 96 Euro. Im Übrigen nehmen wir den Bescheid zurück."
        ),
    ),
    (
        (
            "Für jede angefangene halbe Stunde wird eine Gebühr von 28,50 Euro erhoben, "
            "mindestens jedoch 57,00 Euro je Einsatz."
        ),
        (
            "Wir erheben 28,50 Euro für jede angefangene halbe Stunde. Je Einsatz sind es "
            "mindestens 57 Euro."
        ),
        (
            "Für jede angefangene halbe Stunde zahlen Sie 28,50 Euro, pro Tag aber wenigstens"
            " 57 Euro."
        ),
    ),
    (
        (
            "Die Gemeinde ist berechtigt, die Anlage auf Kosten des Eigentümers zu entfernen,"
            " falls die Frist fruchtlos verstreicht."
        ),
        (
            "Verstreicht die Frist ergebnislos, kann die Gemeinde die Anlage entfernen. Die "
            "Kosten trägt der Eigentümer."
        ),
        (
            "Verstreicht die Frist ergebnislos, kann die Gemeinde die Anlage entfernen. Die "
            "Kosten trägt die Gemeinde."
        ),
    ),
    (
        (
            "Das Merkblatt ist den Beschäftigten auszuhändigen; der Empfang ist schriftlich "
            "bestätigen zu lassen. Die Bestätigungen sind nicht vor Ablauf von drei Jahren zu"
            " vernichten."
        ),
        (
            "Sie müssen das Merkblatt an Ihre Beschäftigten aushändigen und sich den Empfang "
            "schriftlich bestätigen lassen. Vernichten Sie die Bestätigungen erst nach drei "
            "Jahren."
        ),
        (
            "Sie können das Merkblatt an Ihre Beschäftigten aushändigen und sich den Empfang "
            "schriftlich bestätigen lassen. Vernichten Sie die Bestätigungen erst nach drei "
            "Jahren."
        ),
    ),
    (
        (
            "Der Sachverständige hat das Gutachten der Behörde spätestens vier Wochen vor dem"
            " Termin vorzulegen. Nachträgliche Ergänzungen sind ausgeschlossen."
        ),
        (
            "Das Gutachten muss der Sachverständige der Behörde vier Wochen vor dem Termin "
            "oder früher vorlegen. Nachträglich kann er nichts mehr ergänzen."
        ),
        (
            "Der Sachverständige muss der Behörde das Gutachten frühestens vier Wochen vor "
            "dem Termin vorlegen. Nachträgliche Ergänzungen sind ausgeschlossen."
        ),
    ),
    (
        (
            "Die Hallennutzung ist montags bis freitags von 16 bis 22 Uhr gestattet. Die "
            "Anzahl der Personen darf 120 nicht übersteigen."
        ),
        (
            "Von Montag bis Freitag können Sie die Halle von 16 bis 22 Uhr nutzen. Mehr als "
            "120 Personen dürfen nicht hinein."
        ),
        (
            "Sie dürfen die Halle montags bis freitags von 16 bis 22 Uhr nutzen. Mehr als 120"
            " Personen dürfen hinein."
        ),
    ),
    (
        (
            "Die Betriebserlaubnis erlischt, wenn der Betrieb länger als ein Jahr nicht "
            "ausgeübt wird. Die Wiederaufnahme bedarf einer neuen Erlaubnis."
        ),
        (
            "Ihre Betriebserlaubnis erlischt, wenn Sie den Betrieb mehr als ein Jahr lang "
            "nicht ausüben. Möchten Sie ihn danach wieder aufnehmen, brauchen Sie eine neue "
            "Erlaubnis."
        ),
        (
            "Ihre Betriebserlaubnis erlischt, wenn Sie den Betrieb höchstens ein Jahr lang "
            "nicht ausüben. Möchten Sie ihn danach wieder aufnehmen, brauchen Sie eine neue "
            "Erlaubnis."
        ),
    ),
    (
        ("Bei Temperaturen von über 30 °C sind den Tieren zusätzliche Tränken bereitzustellen."),
        ("Wenn es wärmer als 30 °C ist, müssen Sie den Tieren zusätzliche Tränken bereitstellen."),
        "Ab 30 °C dürfen Sie den Tieren zusätzliche Tränken bereitstellen.",
    ),
    (
        (
            "Die Entschädigung ist auf 80 Prozent des gemeinen Wertes, höchstens 4.000 Euro "
            "je Tier, begrenzt."
        ),
        (
            "Sie bekommen höchstens 80 Prozent des gemeinen Wertes als Entschädigung, aber "
            "nicht mehr als 4.000 Euro pro Tier."
        ),
        (
            "Sie bekommen höchstens 80 Prozent des gemeinen Wertes als Entschädigung, aber "
            "nicht mehr als 4.000 Euro."
        ),
    ),
    (
        (
            "Die Erteilung der Erlaubnis setzt voraus, dass der Antragsteller das 21. "
            "Lebensjahr vollendet hat und über die erforderliche Sachkunde verfügt."
        ),
        (
            "Voraussetzung für die Erlaubnis ist, dass Sie mindestens 21 Jahre alt sind und "
            "die nötige Sachkunde haben."
        ),
        (
            "Voraussetzung für die Erlaubnis ist, dass Sie mindestens 21 Jahre alt sind oder "
            "die nötige Sachkunde haben."
        ),
    ),
    (
        (
            "Veränderungen im Fahrzeugbestand sind der Straßenverkehrsbehörde anzuzeigen. Die"
            " Anzeige hat schriftlich zu erfolgen."
        ),
        (
            "Wenn sich Ihr Fahrzeugbestand ändert, müssen Sie das der Straßenverkehrsbehörde "
            "schriftlich anzeigen."
        ),
        (
            "Wenn sich Ihr Fahrzeugbestand ändert, dürfen Sie das der Straßenverkehrsbehörde "
            "schriftlich anzeigen."
        ),
    ),
    (
        (
            "Die Widerspruchsstelle hat dem Widerspruch nicht abgeholfen und die Sache der "
            "Widerspruchsbehörde vorgelegt."
        ),
        (
            "Dem Widerspruch hat die Widerspruchsstelle nicht abgeholfen. Deshalb liegt die "
            "Sache jetzt bei der Widerspruchsbehörde."
        ),
        (
            "Die Widerspruchsstelle hat den Widerspruch zurückgenommen und die Sache der "
            "Widerspruchsbehörde vorgelegt."
        ),
    ),
    (
        (
            "Die Abbrucharbeiten sind so durchzuführen, dass Erschütterungen einen Wert von 5"
            " mm/s nicht überschreiten."
        ),
        (
            "Sie müssen die Abbrucharbeiten so ausführen, dass die Erschütterungen nicht "
            "stärker als 5 mm/s sind."
        ),
        (
            "Sie müssen die Abbrucharbeiten so ausführen, dass die Erschütterungen mindestens"
            " 5 mm/s betragen."
        ),
    ),
    (
        (
            "Der Kurs findet ab einer Teilnehmerzahl von acht Personen statt. Abmeldungen "
            "sind bis spätestens drei Tage vor Kursbeginn möglich."
        ),
        (
            "Der Kurs findet statt, wenn mindestens acht Personen teilnehmen. Abmelden können"
            " Sie sich spätestens drei Tage, bevor der Kurs beginnt."
        ),
        (
            "Der Kurs findet statt, wenn mindestens acht Personen teilnehmen. Abmelden können"
            " Sie sich frühestens drei Tage, bevor der Kurs beginnt."
        ),
    ),
    (
        (
            "Dem Personensorgeberechtigten steht es frei, das Kind auch an einer anderen "
            "Schule anzumelden."
        ),
        "Wer das Sorgerecht hat, kann das Kind auch an einer anderen Schule anmelden.",
        "Wer das Sorgerecht hat, darf das Kind nicht an einer anderen Schule anmelden.",
    ),
    (
        (
            "Fahrzeuge mit einem zulässigen Gesamtgewicht von mehr als 3,5 t dürfen den Weg "
            "nicht befahren. Landwirtschaftlicher Verkehr ist frei."
        ),
        (
            "Den Weg dürfen nur Fahrzeuge bis 3,5 t zulässigem Gesamtgewicht befahren. "
            "Landwirtschaftlicher Verkehr darf durch."
        ),
        (
            "Fahrzeuge mit einem zulässigen Gesamtgewicht von mehr als 3,5 t müssen den Weg "
            "nicht befahren. Landwirtschaftlicher Verkehr ist frei."
        ),
    ),
    (
        (
            "Die Auszahlung des Restbetrages erfolgt erst nach Prüfung des "
            "Verwendungsnachweises; ein Vorschuss kann auf Antrag gewährt werden."
        ),
        (
            "Bevor wir den Restbetrag auszahlen, müssen wir den Verwendungsnachweis prüfen. "
            "Wenn Sie es beantragen, können wir einen Vorschuss gewähren."
        ),
        (
            "Den Restbetrag zahlen wir aus, bevor wir den Verwendungsnachweis geprüft haben. "
            "Einen Vorschuss können wir Ihnen auf Antrag gewähren."
        ),
    ),
    (
        (
            "Für die Ausstellung der Urkunde werden 12 Euro, für jede weitere gleichzeitig "
            "bestellte Ausfertigung 6 Euro erhoben."
        ),
        (
            "Die Urkunde kostet 12 Euro. Jede weitere Ausfertigung, die Sie gleichzeitig "
            "bestellen, kostet 6 Euro."
        ),
        (
            "Die Urkunde kostet 6 Euro. Jede weitere Ausfertigung, die Sie gleichzeitig "
            "bestellen, kostet 12 Euro."
        ),
    ),
)


@pytest.mark.parametrize(("original", "wording"), [(told, good) for told, good, _ in PASSAGES])
def test_a_passage_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "wording"), [(told, bad) for told, _, bad in PASSAGES])
def test_a_passage_turned_round_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
