"""Turns of notices and how plain German tells them: what lasts, what is not hindered, what is due.

Each faithful wording is offered as it stands; the wordings that only look alike are not.
"""

import pytest

from drafter.wording import guard

FAITHFUL = (
    (
        "Sie werden gebeten, sich bei der Amtsärztin zur Untersuchung einzufinden.",
        "Bitte kommen Sie zur Untersuchung zu unserer Amtsärztin.",
    ),
    (
        "Die Kontrolle wird vom Lebensmittelkontrolleur durchgeführt.",
        "Unser Lebensmittelkontrolleur führt die Kontrolle durch.",
    ),
    (
        "Die Akten können in den Diensträumen eingesehen werden.",
        "Sie können die Akten in unseren Diensträumen einsehen.",
    ),
    (
        "Die Einsicht ist im Dienstzimmer 12 nach Anmeldung möglich.",
        "Sie können in unserem Dienstzimmer 12 nach Anmeldung Einsicht nehmen.",
    ),
    (
        "Die Untersuchung wird durch die Amtstierärztin durchgeführt.",
        "Unsere Amtstierärztin führt die Untersuchung durch.",
    ),
    (
        "Die Tiere werden in die Sammelstelle verbracht.",
        "Wir bringen die Tiere in unsere Sammelstelle.",
    ),
    (
        (
            "Ab 50 Teilnehmenden ist eine volljährige, mit Warnweste gekennzeichnete "
            "Ordnungskraft einzusetzen."
        ),
        "Ab 50 Teilnehmenden müssen Sie eine volljährige Ordnungskraft mit Warnweste einsetzen.",
    ),
    (
        "Die Türen sind ständig geschlossen zu halten.",
        "Halten Sie die Türen immer geschlossen.",
    ),
    (
        "Die Rettungswege sind jederzeit freizuhalten.",
        "Halten Sie die Rettungswege immer frei.",
    ),
    (
        (
            "Ihr Widerspruch wird als unzulässig verworfen, da er erst nach Ablauf der "
            "Widerspruchsfrist eingelegt worden ist."
        ),
        (
            "Wir verwerfen Ihren Widerspruch als unzulässig. Sie haben ihn erst eingelegt, "
            "als die Widerspruchsfrist schon abgelaufen war."
        ),
    ),
    (
        ("Ihr Antrag wird abgelehnt, da er erst nach Ablauf der Antragsfrist gestellt worden ist."),
        (
            "Wir lehnen Ihren Antrag ab. Sie haben ihn erst gestellt, als die Antragsfrist "
            "schon abgelaufen war."
        ),
    ),
    (
        "Von der Rückforderung kann abgesehen werden, wenn sie unbillig wäre.",
        "Die Behörde kann auf die Rückforderung verzichten, wenn sie unbillig wäre.",
    ),
    (
        "Die Erlaubnis kann widerrufen werden.",
        "Die Behörde kann die Erlaubnis widerrufen.",
    ),
    (
        "Die Genehmigung darf nur erteilt werden, wenn keine Gefahr besteht.",
        "Die Behörde darf die Genehmigung nur erteilen, wenn keine Gefahr besteht.",
    ),
    (
        "Das Gutachten bestätigt, dass die Höhlen nicht von Fledermäusen besetzt sind.",
        "Das Gutachten bestätigt, dass in den Höhlen keine Fledermäuse sind.",
    ),
    (
        "Es ist nachzuweisen, dass die Nester nicht von Vögeln genutzt werden.",
        "Sie müssen nachweisen, dass keine Vögel die Nester nutzen.",
    ),
    (
        "Es steht fest, dass das Gebäude nicht von Menschen bewohnt wird.",
        "Es steht fest, dass in dem Gebäude keine Menschen wohnen.",
    ),
    (
        "Bis zur Behebung der Mängel dürfen keine Plätze neu belegt werden.",
        (
            "Solange die Mängel, die wir festgestellt haben, nicht behoben sind, dürfen Sie "
            "keine Plätze neu belegen."
        ),
    ),
    (
        "Bis zur Vorlage des Gutachtens darf der Aufzug nicht benutzt werden.",
        "Solange das Gutachten nicht vorliegt, darf der Aufzug nicht benutzt werden.",
    ),
    (
        "Der Antrag kann zurückgenommen werden, solange über ihn nicht entschieden worden ist.",
        "Sie können den Antrag zurücknehmen. Das geht so lange, bis über ihn entschieden ist.",
    ),
    (
        "Die Auskunft kann verweigert werden, solange das Verfahren nicht abgeschlossen ist.",
        "Die Auskunft kann so lange verweigert werden, bis das Verfahren abgeschlossen ist.",
    ),
    (
        "Der Anspruch wird nicht dadurch ausgeschlossen, dass der Elternteil erneut heiratet.",
        "Auch wenn der Elternteil erneut heiratet, schließt das den Anspruch nicht aus.",
    ),
    (
        "Der Bescheid vom 03.11.2025 bleibt von dieser Änderung unberührt.",
        "An dem Bescheid vom 03.11.2025 ändert sich durch diese Änderung nichts.",
    ),
    (
        "Die Frist vom 03.11.2025 bleibt unberührt.",
        "Es ändert sich an der Frist vom 03.11.2025 nichts.",
    ),
    (
        "Der Bescheid wird mit Wirkung für die Zukunft ab dem 01.04.2026 aufgehoben.",
        "Wir heben den Bescheid ab dem 01.04.2026 auf. Das gilt nur für die Zukunft.",
    ),
    (
        "Die Kosten der Bestattung hat der Landkreis zu tragen.",
        "Der Landkreis bezahlt die Bestattung.",
    ),
    (
        "Die Kosten der Reinigung hat der Mieter zu tragen.",
        "Der Mieter bezahlt die Reinigung.",
    ),
    (
        "Der Verwendungsnachweis ist spätestens bis zum 30.06.2027 vorzulegen.",
        "Legen Sie den Verwendungsnachweis vor. Der späteste Termin dafür ist der 30.06.2027.",
    ),
    (
        "Widerspruch und Klage haben keine aufschiebende Wirkung.",
        "Ein Widerspruch oder eine Klage hat keine aufschiebende Wirkung.",
    ),
    (
        (
            "Die Akteneinsicht erfolgt nach Ihrer Wahl in den Diensträumen oder durch "
            "Übersendung von Kopien."
        ),
        (
            "Sie können wählen: Sie sehen die Akten in den Diensträumen ein oder wir senden "
            "Ihnen Kopien zu."
        ),
    ),
    (
        "Der Ausweis verliert mit Aushändigung des neuen Ausweises seine Gültigkeit.",
        "Sobald Ihnen der neue Ausweis ausgehändigt wird, ist der Ausweis nicht mehr gültig.",
    ),
    (
        (
            "Von dem Parkausweis darf auch Gebrauch gemacht werden, wenn der Berechtigte das "
            "Fahrzeug nicht selbst führt."
        ),
        "Sie dürfen den Parkausweis auch nutzen, wenn jemand anderes am Steuer sitzt.",
    ),
    (
        "Vor Erlass der beabsichtigten Ordnungsverfügung erhalten Sie Gelegenheit zur Äußerung.",
        "Wir beabsichtigen eine Ordnungsverfügung. Vorher können Sie sich äußern.",
    ),
    (
        (
            "Ab 100 Teilnehmenden ist eine volljährige, mit Armbinde gekennzeichnete "
            "Ordnungskraft einzusetzen."
        ),
        (
            "Ab 100 Teilnehmenden müssen Sie eine volljährige Ordnungskraft einsetzen, die "
            "mit einer Armbinde gekennzeichnet ist."
        ),
    ),
    (
        "Die Erlaubnis kann widerrufen werden; jede Änderung ist der Behörde anzuzeigen.",
        (
            "Die Behörde kann die Erlaubnis widerrufen. Jede Änderung müssen Sie der Behörde "
            "anzeigen."
        ),
    ),
    (
        "Die Anlage ist im Abstand von längstens sechs Monaten zu warten.",
        (
            "Die Anlage müssen Sie warten. Zwischen zwei Wartungen dürfen höchstens sechs "
            "Monate liegen."
        ),
    ),
    (
        (
            "Für Rückfragen und bei der Einreichung von Nachweisen bitten wir, das "
            "Aktenzeichen anzugeben."
        ),
        (
            "Haben Sie Rückfragen oder reichen Sie Nachweise ein? Dann geben Sie bitte das "
            "Aktenzeichen an."
        ),
    ),
    (
        "Bei Umzug und bei Heirat ist die Behörde zu informieren.",
        "Ziehen Sie um oder heiraten Sie? Dann müssen Sie die Behörde informieren.",
    ),
    (
        "Der Lageplan ist im Maßstab 1:500 in dreifacher Ausfertigung vorzulegen.",
        "Sie müssen den Lageplan im Maßstab 1:500 in dreifacher Ausfertigung vorlegen.",
    ),
)

FAULTY = (
    (
        "Der Hund ist an der Leine zu führen.",
        "Unseren Hund müssen Sie an der Leine führen.",
    ),
    (
        "Der Antrag wird abgelehnt.",
        "Wir lehnen unseren Antrag ab.",
    ),
    (
        "Die Wohnung ist zu räumen.",
        "Sie müssen unsere Wohnung räumen.",
    ),
    (
        "Das Einkommen wird angerechnet.",
        "Wir rechnen unser Einkommen an.",
    ),
    (
        "Die Belehrung wird vor Aufnahme der Tätigkeit durch das Gesundheitsamt vorgenommen.",
        (
            "Vor Aufnahme der Tätigkeit müssen Sie dem Gesundheitsamt einen Nachweis über "
            "die Belehrung vorlegen."
        ),
    ),
    (
        (
            "Eine von der Behörde empfohlene, mit Warnweste gekennzeichnete Ordnungskraft "
            "ist vorhanden."
        ),
        "Sie müssen eine Ordnungskraft mit Warnweste einsetzen.",
    ),
    (
        "Die Türen sind geschlossen zu halten, wenn geheizt wird.",
        "Halten Sie die Türen immer geschlossen.",
    ),
    (
        "Die Unterlagen sind vorzulegen.",
        "Sie müssen die Unterlagen der Behörde und dem Gericht vorlegen.",
    ),
    (
        "Es steht fest, dass das Gebäude nicht von Menschen bewohnt wird.",
        "Es steht fest, dass in dem Gebäude Menschen wohnen.",
    ),
    (
        "Das Gutachten bestätigt, dass die Höhlen nicht von Fledermäusen besetzt sind.",
        "Das Gutachten bestätigt, dass in den Höhlen Fledermäuse sind.",
    ),
    (
        "Bis zur Behebung der Mängel dürfen keine Plätze neu belegt werden.",
        "Sobald die Mängel behoben sind, dürfen keine Plätze neu belegt werden.",
    ),
    (
        "Der Antrag kann zurückgenommen werden, solange über ihn nicht entschieden worden ist.",
        "Sie können den Antrag zurücknehmen, sobald über ihn entschieden ist.",
    ),
    (
        "Der Anspruch wird dadurch ausgeschlossen, dass der Elternteil erneut heiratet.",
        "Auch wenn der Elternteil erneut heiratet, schließt das den Anspruch nicht aus.",
    ),
    (
        "Der Anspruch wird nicht dadurch ausgeschlossen, dass der Elternteil erneut heiratet.",
        "Wenn der Elternteil erneut heiratet, schließt das den Anspruch aus.",
    ),
    (
        "Die Frist vom 03.11.2025 bleibt unberührt.",
        "Es ändert sich die Frist vom 03.11.2025.",
    ),
    (
        "Der Bescheid wird mit Wirkung für die Zukunft aufgehoben.",
        "Wir heben den Bescheid rückwirkend auf.",
    ),
    (
        "Die Kosten der Reinigung hat der Mieter zu tragen.",
        "Der Landkreis bezahlt die Reinigung.",
    ),
    (
        "Der Verwendungsnachweis ist frühestens am 30.06.2027 vorzulegen.",
        "Legen Sie den Verwendungsnachweis vor. Der späteste Termin dafür ist der 30.06.2027.",
    ),
    (
        "Antrag und Nachweis sind vorzulegen.",
        "Sie müssen einen Antrag oder einen Nachweis vorlegen.",
    ),
    (
        "Der Ausweis behält mit Aushändigung des neuen Ausweises seine Gültigkeit.",
        "Sobald Ihnen der neue Ausweis ausgehändigt wird, ist der Ausweis nicht mehr gültig.",
    ),
    (
        (
            "Von dem Parkausweis darf auch Gebrauch gemacht werden, wenn der Berechtigte das "
            "Fahrzeug nicht selbst führt."
        ),
        (
            "Sie dürfen den Parkausweis auch nutzen, wenn Sie das Fahrzeug selbst führen und "
            "jemand anderes mitfährt."
        ),
    ),
    (
        (
            "Von dem Parkausweis darf auch Gebrauch gemacht werden, wenn der Berechtigte das "
            "Fahrzeug nicht selbst führt."
        ),
        "Sie dürfen den Parkausweis nicht nutzen, wenn jemand anderes am Steuer sitzt.",
    ),
    (
        "Der Erlass der Forderung wird bewilligt.",
        "Die Forderung wird bewilligt.",
    ),
    (
        (
            "Für das erste Kind ist der volle, für das zweite Kind der halbe "
            "Betreuungsbeitrag zu entrichten."
        ),
        (
            "Beim ersten Kind zahlen Sie nur die Hälfte des Betreuungsbeitrags, beim zweiten "
            "den ganzen Betrag."
        ),
    ),
    (
        "Sie haben zum Amtsarzt zu kommen.",
        "Sie müssen zum Amtsarzt kommen. Dort soll Ihnen Blut abgenommen werden.",
    ),
    (
        "Die Akten können eingesehen werden.",
        "Die Behörde kann die Akten einsehen.",
    ),
    (
        "Die Unterlagen können nachgereicht werden.",
        "Die Behörde kann die Unterlagen nachreichen.",
    ),
    (
        "Sie können auf den Termin verzichten.",
        "Die Behörde kann auf den Termin verzichten.",
    ),
    (
        (
            "Das Gutachten ist bis zum 15.05.2026 vorzulegen; andernfalls wird die "
            "Fahrerlaubnis entzogen."
        ),
        (
            "Legen Sie das Gutachten bis zum 15.05.2026 vor. Wenn Sie die Gebühr nicht "
            "zahlen, entziehen wir Ihnen die Fahrerlaubnis."
        ),
    ),
    (
        "Die Erlaubnis kann widerrufen werden; jede Änderung ist der Behörde anzuzeigen.",
        (
            "Die Behörde muss die Erlaubnis widerrufen. Jede Änderung müssen Sie der Behörde "
            "anzeigen."
        ),
    ),
    (
        "Die Anlage ist im Abstand von mindestens sechs Monaten zu warten.",
        (
            "Die Anlage müssen Sie warten. Zwischen zwei Wartungen dürfen höchstens sechs "
            "Monate liegen."
        ),
    ),
    (
        "Die Anlage ist im Abstand von längstens sechs Monaten zu warten.",
        (
            "Die Anlage müssen Sie warten. Zwischen zwei Wartungen dürfen höchstens acht "
            "Monate liegen."
        ),
    ),
    (
        "Nur bei Vorlage des Ausweises und der Vollmacht wird der Pass ausgehändigt.",
        "Legen Sie den Ausweis oder die Vollmacht vor? Dann händigen wir den Pass aus.",
    ),
)


@pytest.mark.parametrize(("original", "suggestion"), FAITHFUL)
def test_the_plain_turn_is_the_turn_of_the_notice(original: str, suggestion: str) -> None:
    assert guard.inspect(original, suggestion).kind is guard.VerdictKind.PASS


@pytest.mark.parametrize(("original", "suggestion"), FAULTY)
def test_a_wording_that_only_looks_alike_is_seen(original: str, suggestion: str) -> None:
    assert guard.inspect(original, suggestion).kind is not guard.VerdictKind.PASS
