"""Conditions and restrictions in other words: counter-clauses, premises by noun, exceptions, "
"„oder“."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# codes that must not be raised where the same is told in another construction
CODES = frozenset(
    f"guard.{code}" for code in (
        "negation_missing", "negation_added", "negation_moved", "condition_lost", "condition_added",
        "condition_as_reason", "conjunction",
    )
)  # fmt: skip

# original, faithful wordings, faulty ones
ROWS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Die Fischereierlaubnis berechtigt nur zum Angeln vom Ufer aus.",
        (
            (
                "Sie dürfen mit dieser Fischereierlaubnis vom Ufer aus angeln. Anders als vom "
                "Ufer aus dürfen Sie nicht angeln."
            ),
        ),
        (
            "Mit der Fischereierlaubnis dürfen Sie vom Ufer aus angeln.",
            "Mit der Fischereierlaubnis dürfen Sie nicht vom Ufer aus angeln.",
        ),
    ),
    (
        "Mit den Fällarbeiten darf erst nach Zugang der Genehmigung begonnen werden.",
        (
            (
                "Solange Ihnen die Genehmigung nicht zugegangen ist, dürfen Sie mit den "
                "Fällarbeiten nicht beginnen."
            ),
            (
                "Warten Sie mit den Fällarbeiten, bis Sie die Genehmigung bekommen haben. Vorher "
                "dürfen Sie nicht anfangen."
            ),
        ),
        (
            "Sie dürfen mit den Fällarbeiten beginnen, bevor Sie die Genehmigung bekommen haben.",
            "Sie dürfen mit den Fällarbeiten beginnen. Die Genehmigung geht Ihnen danach zu.",
        ),
    ),
    (
        "Das Badeverbot gilt für alle Weiher der Gemarkung; ausgenommen ist der Mühlweiher.",
        (
            "Das Badeverbot gilt für alle Weiher der Gemarkung, nur für den Mühlweiher nicht.",
            "Das Badeverbot gilt für alle Weiher der Gemarkung außer dem Mühlweiher.",
        ),
        (
            "Das Badeverbot gilt für alle Weiher der Gemarkung, auch für den Mühlweiher.",
            "Das Badeverbot gilt nur für den Mühlweiher.",
        ),
    ),
    (
        "Wer einen Zweitwohnsitz begründet, hat dies binnen zwei Wochen anzuzeigen.",
        (
            (
                "Haben Sie einen Zweitwohnsitz begründet? Dann müssen Sie das binnen zwei Wochen "
                "anzeigen."
            ),
            (
                "Sie begründen einen Zweitwohnsitz? Zeigen Sie das binnen zwei Wochen an. Dazu "
                "sind Sie verpflichtet."
            ),
        ),
        (
            (
                "Haben Sie keinen Zweitwohnsitz begründet? Dann müssen Sie das binnen zwei Wochen "
                "anzeigen."
            ),
            "Sie müssen binnen zwei Wochen einen Zweitwohnsitz begründen und das anzeigen.",
        ),
    ),
    (
        "Bei Vorliegen eines Attests wird das Versäumnis entschuldigt.",
        (
            "Liegt ein Attest vor, wird das Versäumnis entschuldigt.",
            "Wir entschuldigen das Versäumnis, wenn ein Attest vorliegt.",
        ),
        (
            "Wir entschuldigen das Versäumnis, wenn kein Attest vorliegt.",
            "Wir entschuldigen das Versäumnis.",
        ),
    ),
    (
        (
            "Die Gewährung des Sozialpasses setzt voraus, dass das Einkommen die Einkommensgrenze "
            "nicht überschreitet."
        ),
        (
            (
                "Voraussetzung für den Sozialpass ist, dass Ihr Einkommen nicht über der "
                "Einkommensgrenze liegt."
            ),
            (
                "Den Sozialpass bekommen Sie nur, wenn Ihr Einkommen die Einkommensgrenze nicht "
                "überschreitet."
            ),
        ),
        (
            (
                "Den Sozialpass bekommen Sie nur, wenn Ihr Einkommen die Einkommensgrenze "
                "überschreitet."
            ),
            "Den Sozialpass bekommen Sie. Ihr Einkommen überschreitet die Einkommensgrenze nicht.",
        ),
    ),
    (
        (
            "Der Termin kann unter der Telefonnummer 05541 7700 oder mittels Online-Formular "
            "vereinbart werden."
        ),
        (
            "Den Termin können Sie telefonisch (05541 7700) oder online vereinbaren.",
            (
                "Vereinbaren können Sie den Termin am Telefon: 05541 7700. Oder Sie nutzen das "
                "Online-Formular."
            ),
        ),
        ("Den Termin können Sie telefonisch (05541 7700) und müssen ihn online vereinbaren.",),
    ),
    (
        "Mangels ausreichender Deutschkenntnisse ist der Antrag abzulehnen.",
        (
            "Wir müssen den Antrag ablehnen, weil die Deutschkenntnisse nicht ausreichen.",
            "Der Antrag ist abzulehnen, denn die Deutschkenntnisse sind nicht ausreichend.",
        ),
        (
            "Wir müssen den Antrag ablehnen, weil die Deutschkenntnisse ausreichen.",
            "Wir müssen den Antrag ablehnen, wenn die Deutschkenntnisse nicht ausreichen.",
        ),
    ),
    (
        "Sofern Wohngeld bezogen wird, sind Änderungen der Miete mitzuteilen.",
        (
            "Wenn Sie Wohngeld beziehen, müssen Sie uns Änderungen der Miete mitteilen.",
            "Beziehen Sie Wohngeld? Dann müssen Sie uns Änderungen der Miete mitteilen.",
        ),
        (
            "Weil Sie Wohngeld beziehen, müssen Sie uns Änderungen der Miete mitteilen.",
            "Da Sie Wohngeld beziehen, müssen Sie uns Änderungen der Miete mitteilen.",
        ),
    ),
    (
        "Halter und Fahrer haben den Unfall anzuzeigen.",
        (
            "Der Halter muss den Unfall anzeigen. Auch der Fahrer muss das tun.",
            "Sind Sie Halter oder Fahrer? Dann müssen Sie den Unfall anzeigen.",
        ),
        (
            "Der Halter oder der Fahrer muss den Unfall anzeigen.",
            "Entweder der Halter oder der Fahrer muss den Unfall anzeigen.",
        ),
    ),
    (
        "Zuständig für Beschwerden ist ausschließlich die Ombudsstelle.",
        (
            "Für Beschwerden ist allein die Ombudsstelle zuständig.",
            "Nur die Ombudsstelle ist für Beschwerden zuständig. Andere Stellen sind es nicht.",
        ),
        (
            "Für Beschwerden ist auch die Ombudsstelle zuständig.",
            "Für Beschwerden ist die Ombudsstelle zuständig.",
        ),
    ),
    (
        "Die Höhe der Einfriedung darf 1,20 m nicht überschreiten.",
        (
            "Die Einfriedung darf nicht höher als 1,20 m sein.",
            "Mehr als 1,20 m darf die Höhe der Einfriedung nicht betragen.",
        ),
        (
            "Die Einfriedung darf mindestens 1,20 m hoch sein.",
            "Die Einfriedung darf höher als 1,20 m sein.",
        ),
    ),
    (
        "Das Mitführen von Hunden ist untersagt, es sei denn, es handelt sich um Assistenzhunde.",
        (
            "Hunde dürfen Sie nicht mitführen. Ausnahme: Assistenzhunde.",
            "Sie dürfen keine Hunde mitführen. Das gilt nicht für Assistenzhunde.",
        ),
        (
            "Hunde dürfen Sie nicht mitführen. Das gilt auch für Assistenzhunde.",
            "Hunde dürfen Sie nicht mitführen.",
        ),
    ),
    (
        "Die Mietzuschüsse werden ausschließlich auf das Konto des Vermieters überwiesen.",
        (
            "Den Mietzuschuss überweisen wir nur auf das Konto Ihres Vermieters.",
            (
                "Der Mietzuschuss geht auf das Konto Ihres Vermieters. Auf ein anderes Konto "
                "überweisen wir ihn nicht."
            ),
        ),
        (
            "Den Mietzuschuss überweisen wir auch auf das Konto Ihres Vermieters.",
            "Den Mietzuschuss überweisen wir nicht auf das Konto Ihres Vermieters.",
        ),
    ),
    (
        "Der Wasserzähler darf erst nach Freigabe durch das Wasserwerk ausgebaut werden.",
        (
            "Bauen Sie den Wasserzähler nicht aus, bevor das Wasserwerk ihn freigegeben hat.",
            (
                "Zuerst muss das Wasserwerk den Wasserzähler freigeben. Vorher dürfen Sie ihn "
                "nicht ausbauen."
            ),
        ),
        (
            "Bauen Sie den Wasserzähler aus, bevor das Wasserwerk ihn freigibt.",
            "Wenn das Wasserwerk den Wasserzähler freigegeben hat, dürfen Sie ihn nicht ausbauen.",
        ),
    ),
    (
        "Das Halteverbot gilt nicht für Fahrzeuge des Rettungsdienstes.",
        (
            "Fahrzeuge des Rettungsdienstes sind vom Halteverbot ausgenommen.",
            "Trotz des Halteverbots dürfen Fahrzeuge des Rettungsdienstes hier halten.",
        ),
        (
            "Das Halteverbot gilt auch für Fahrzeuge des Rettungsdienstes.",
            "Das Halteverbot gilt nur für Fahrzeuge des Rettungsdienstes.",
        ),
    ),
    (
        "Im Falle einer Verhinderung ist die Schule am selben Tag zu benachrichtigen.",
        (
            "Wenn Sie verhindert sind, müssen Sie der Schule am selben Tag Bescheid geben.",
            "Können Sie nicht kommen? Dann müssen Sie die Schule am selben Tag benachrichtigen.",
        ),
        (
            "Wenn Sie nicht verhindert sind, müssen Sie die Schule am selben Tag benachrichtigen.",
            "Sie müssen die Schule am selben Tag benachrichtigen.",
        ),
    ),
    (
        "Die Erstattung der Reisekosten erfolgt nur gegen Vorlage der Originalbelege.",
        (
            (
                "Legen Sie uns die Originalbelege vor, dann erstatten wir Ihnen die Reisekosten. "
                "Ohne die Originalbelege erstatten wir sie nicht."
            ),
            (
                "Wir erstatten Ihnen die Reisekosten, wenn Sie uns die Originalbelege vorlegen. "
                "Sonst erstatten wir sie nicht."
            ),
        ),
        (
            "Wir erstatten Ihnen die Reisekosten auch ohne Originalbelege.",
            "Reisekosten erstatten wir Ihnen nicht, wenn Sie uns die Originalbelege vorlegen.",
        ),
    ),
    (
        "Eine Auszahlung des Zuschusses erfolgt erst nach Prüfung des Verwendungsnachweises.",
        (
            (
                "Zuerst prüfen wir den Verwendungsnachweis. Danach zahlen wir den Zuschuss aus, "
                "vorher nicht."
            ),
            (
                "Bevor wir den Verwendungsnachweis nicht geprüft haben, zahlen wir den Zuschuss "
                "nicht aus."
            ),
        ),
        (
            "Wir zahlen den Zuschuss aus und prüfen danach den Verwendungsnachweis.",
            "Wir zahlen den Zuschuss erst aus, bevor wir den Verwendungsnachweis geprüft haben.",
        ),
    ),
    (
        "Bei Verlust der Zulassungsbescheinigung ist eine eidesstattliche Versicherung abzugeben.",
        (
            (
                "Wenn Sie die Zulassungsbescheinigung verloren haben, müssen Sie eine "
                "eidesstattliche Versicherung abgeben."
            ),
            (
                "Ist die Zulassungsbescheinigung verloren gegangen, müssen Sie eine "
                "eidesstattliche Versicherung abgeben."
            ),
        ),
        (
            (
                "Wenn Sie die Zulassungsbescheinigung nicht verloren haben, müssen Sie eine "
                "eidesstattliche Versicherung abgeben."
            ),
            (
                "Weil Sie die Zulassungsbescheinigung verloren haben, müssen Sie eine "
                "eidesstattliche Versicherung abgeben."
            ),
        ),
    ),
    (
        "Bei Nichteinhaltung der Auflagen kann die Genehmigung widerrufen werden.",
        (
            "Halten Sie sich nicht an die Auflagen, können wir die Genehmigung widerrufen.",
            "Wenn Sie gegen die Auflagen verstoßen, können wir die Genehmigung widerrufen.",
        ),
        (
            "Wenn Sie die Auflagen einhalten, können wir die Genehmigung widerrufen.",
            "Wenn Sie die Auflagen nicht einhalten, können wir die Genehmigung nicht widerrufen.",
        ),
    ),
    (
        "Eine Notbetreuung wird gewährt, sofern beide Elternteile berufstätig sind.",
        (
            "Voraussetzung für eine Notbetreuung: Beide Elternteile sind berufstätig.",
            "Sind beide Elternteile berufstätig? Dann bekommen Sie eine Notbetreuung.",
        ),
        (
            "Sie bekommen eine Notbetreuung, weil beide Elternteile berufstätig sind.",
            "Sie bekommen eine Notbetreuung. Beide Elternteile sind berufstätig.",
        ),
    ),
    (
        "Die krankheitsbedingt versäumte Prüfung kann am 12. Mai 2026 nachgeholt werden.",
        (
            (
                "Weil Sie krank waren, haben Sie die Prüfung versäumt. Sie können sie am 12. Mai "
                "2026 nachholen."
            ),
            (
                "Sie haben die Prüfung nicht ablegen können, weil Sie krank waren. Am 12. Mai "
                "2026 können Sie sie nachholen."
            ),
        ),
        (
            "Wenn Sie krank sind, können Sie die Prüfung nicht am 12. Mai 2026 nachholen.",
            "Die Prüfung kann am 12. Mai 2026 nicht nachgeholt werden.",
        ),
    ),
    (
        "Änderungen der Anschrift und der Bankverbindung sind unverzüglich mitzuteilen.",
        (
            (
                "Ändert sich Ihre Anschrift oder Ihre Bankverbindung? Dann teilen Sie uns das "
                "unverzüglich mit; dazu sind Sie verpflichtet."
            ),
            (
                "Wenn sich Ihre Anschrift oder Ihre Bankverbindung ändert, müssen Sie uns das "
                "unverzüglich mitteilen."
            ),
        ),
        (
            (
                "Sie müssen uns Änderungen der Anschrift oder der Bankverbindung unverzüglich "
                "mitteilen."
            ),
        ),
    ),
    (
        "Die Kosten werden lediglich bis zur Höhe des Basistarifs übernommen.",
        (
            "Wir übernehmen die Kosten nur bis zur Höhe des Basistarifs.",
            "Wir übernehmen die Kosten bis zur Höhe des Basistarifs, darüber hinaus nicht.",
        ),
        (
            "Wir übernehmen die Kosten bis zur Höhe des Basistarifs und darüber hinaus.",
            "Wir übernehmen die Kosten nicht bis zur Höhe des Basistarifs.",
        ),
    ),
    (
        "Die Räume dürfen längstens bis 23 Uhr genutzt werden.",
        (
            "Die Räume dürfen nicht länger als bis 23 Uhr genutzt werden.",
            "Nach 23 Uhr dürfen Sie die Räume nicht mehr nutzen.",
        ),
        (
            "Die Räume dürfen nicht bis 23 Uhr genutzt werden.",
            "Die Räume dürfen länger als bis 23 Uhr genutzt werden.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("original", "suggestion"), [(row[0], told) for row in ROWS for told in row[1]]
)
def test_a_condition_in_another_construction_is_the_same(original: str, suggestion: str) -> None:
    assert not CODES & {f.code for f in inspect(original, suggestion).findings}


@pytest.mark.parametrize(
    ("original", "suggestion"), [(row[0], told) for row in ROWS for told in row[2]]
)
def test_a_condition_that_went_came_or_turned_is_seen(original: str, suggestion: str) -> None:
    assert inspect(original, suggestion).kind is not VerdictKind.PASS
