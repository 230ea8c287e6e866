"""Slips of a good editor: they read well and say something else; and their faithful twins."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# code, original, the slip, the faithful rewording
SLIPS: tuple[tuple[str, str, str, str], ...] = (
    # decided, told as intended
    ("decision_changed",
     "Ihr Antrag auf Wohngeld wird abgelehnt.",
     "Wir planen, Ihren Antrag auf Wohngeld abzulehnen.",
     "Wir lehnen Ihren Antrag auf Wohngeld ab."),
    ("decision_changed",
     "Die Erlaubnis vom 03.04.2025 wird widerrufen, weil die Auflagen nicht erfüllt wurden.",
     ("Wir haben vor, die Erlaubnis vom 03.04.2025 zu widerrufen, weil Sie die Auflagen nicht "
     "erfüllt haben."),
     "Wir widerrufen die Erlaubnis vom 03.04.2025, weil Sie die Auflagen nicht erfüllt haben."),
    ("decision_changed",
     "Die Ausübung des Gewerbes wird Ihnen untersagt.",
     "Wir erwägen, Ihnen die Ausübung des Gewerbes zu untersagen.",
     "Wir untersagen Ihnen, das Gewerbe auszuüben."),
    ("decision_changed",
     "Der Zuschuss in Höhe von 1.200 EUR wird bewilligt.",
     "Es ist vorgesehen, Ihnen den Zuschuss von 1.200 EUR zu bewilligen.",
     "Wir bewilligen Ihnen den Zuschuss von 1.200 EUR."),
    # a condition made an exception
    ("condition_lost",
     "Eine Befreiung kommt nur in Betracht, wenn eine unbillige Härte vorliegt.",
     "Eine Befreiung kommt in Betracht, es sei denn, es liegt eine unbillige Härte vor.",
     "Eine Befreiung kommt nicht in Betracht, es sei denn, es liegt eine unbillige Härte vor."),
    ("condition_lost",
     "Die Nutzung ist nur zulässig, wenn der Brandschutz nachgewiesen ist.",
     "Die Nutzung ist zulässig, außer der Brandschutz ist nachgewiesen.",
     "Die Nutzung ist nicht zulässig, außer der Brandschutz ist nachgewiesen."),
    ("condition_lost",
     "Die Halle darf nur betreten werden, wenn ein Aufseher anwesend ist.",
     "Sie dürfen die Halle betreten, es sei denn, ein Aufseher ist anwesend.",
     "Sie dürfen die Halle nicht betreten, es sei denn, ein Aufseher ist anwesend."),
    ("condition_lost",
     "Ein Zuschuss wird nur gewährt, sofern die Mittel ausreichen.",
     "Sie erhalten einen Zuschuss, es sei denn, die Mittel reichen aus.",
     "Sie erhalten keinen Zuschuss, es sei denn, die Mittel reichen aus."),
    # who decides and who only takes part
    ("agent_changed",
     "Der Bürgermeister ernennt die Wehrführung auf Vorschlag der Feuerwehr.",
     "Die Feuerwehr ernennt die Wehrführung auf Vorschlag des Bürgermeisters.",
     "Auf Vorschlag der Feuerwehr ernennt der Bürgermeister die Wehrführung."),
    ("agent_changed",
     "Über die Förderung entscheidet der Kulturausschuss auf Vorschlag des Fachbeirats.",
     "Der Kulturausschuss schlägt vor, welche Förderung es gibt; der Fachbeirat entscheidet.",
     "Der Fachbeirat macht einen Vorschlag zur Förderung; der Kulturausschuss entscheidet."),
    ("agent_changed",
     "Das Landratsamt entscheidet im Einvernehmen mit der Gemeinde über das Vorhaben.",
     "Die Gemeinde entscheidet im Einvernehmen mit dem Landratsamt über das Vorhaben.",
     "Über das Vorhaben entscheidet das Landratsamt im Einvernehmen mit der Gemeinde."),
    ("agent_changed",
     "Die Bauaufsicht entscheidet nach Anhörung der Denkmalbehörde.",
     "Die Denkmalbehörde entscheidet, nachdem sie die Bauaufsicht angehört hat.",
     "Die Bauaufsicht entscheidet, nachdem sie die Denkmalbehörde angehört hat."),
    # discretion
    ("condition_lost",
     "Über die Erteilung der Ausnahme wird nach pflichtgemäßem Ermessen entschieden.",
     "Wir entscheiden über die Ausnahme.",
     "Wir entscheiden nach pflichtgemäßem Ermessen über die Ausnahme."),
    ("condition_lost",
     "Die Bewilligung liegt im Ermessen der Bewilligungsbehörde.",
     "Die Bewilligungsbehörde bewilligt die Leistung.",
     "Die Bewilligung liegt im Ermessen der Bewilligungsbehörde."),
    ("condition_lost",
     "Die Stundung steht im Ermessen der Stadtkasse.",
     "Über die Stundung entscheidet die Stadtkasse.",
     "Die Stadtkasse entscheidet nach ihrem Ermessen über die Stundung."),
    ("condition_lost",
     "Die Höhe des Zwangsgeldes wird nach Ermessen bestimmt.",
     "Die Höhe des Zwangsgeldes bestimmen wir.",
     "Wir bestimmen nach Ermessen, wie hoch das Zwangsgeld ist."),
    # what a ruling covers
    ("stance_changed",
     "Die Erlaubnis erstreckt sich auch auf den Verkauf von Speisen.",
     "Nicht von der Erlaubnis erfasst ist der Verkauf von Speisen.",
     "Die Erlaubnis gilt auch für den Verkauf von Speisen."),
    ("stance_changed",
     "Das Verbot umfasst auch die Haltung von Katzen.",
     "Die Haltung von Katzen fällt nicht unter das Verbot.",
     "Auch die Haltung von Katzen fällt unter das Verbot."),
    ("stance_changed",
     "Die Versicherungspflicht gilt auch für Praktikanten.",
     "Praktikanten sind von der Versicherungspflicht ausgenommen.",
     "Auch Praktikanten sind versicherungspflichtig."),
    ("stance_changed",
     "Die Untersagung bezieht sich auch auf Nebenbetriebe.",
     "Ausgenommen von der Untersagung sind Nebenbetriebe.",
     "Untersagt sind auch Nebenbetriebe."),
    # who bears what up to a limit and above it
    ("agent_changed",
     ("Die Gemeinde übernimmt die Kosten bis 200 EUR; darüber hinausgehende Kosten trägt der "
     "Verein."),
     "Der Verein trägt die Kosten bis 200 EUR; was darüber liegt, übernimmt die Gemeinde.",
     "Bis 200 EUR übernimmt die Gemeinde die Kosten; was darüber liegt, trägt der Verein."),
    ("agent_changed",
     ("Die ersten zwei Stunden finanziert der Landkreis, weitere Stunden bezahlen die "
     "Erziehungsberechtigten."),
     ("Die ersten zwei Stunden bezahlen die Erziehungsberechtigten, weitere Stunden finanziert "
     "der Landkreis."),
     ("Der Landkreis finanziert die ersten zwei Stunden; weitere Stunden bezahlen die "
     "Erziehungsberechtigten.")),
    # both needed, told as alternatives
    ("conjunction",
     ("Erforderlich sind eine abgeschlossene Ausbildung als Koch oder Bäcker sowie ein "
     "Führungszeugnis."),
     ("Erforderlich ist ein Führungszeugnis oder eine abgeschlossene Ausbildung als Koch oder "
     "Bäcker."),
     ("Erforderlich sind ein Führungszeugnis und eine abgeschlossene Ausbildung als Koch oder "
     "Bäcker.")),
    # for every so many
    ("restriction_lost",
     "Für je 20 Wohnungen ist mindestens ein Spielgerät aufzustellen.",
     "Ab 20 Wohnungen müssen Sie mindestens ein Spielgerät aufstellen.",
     "Für jeweils 20 Wohnungen müssen Sie mindestens ein Spielgerät aufstellen."),
    ("restriction_lost",
     "Je 30 Quadratmeter Verkaufsfläche ist ein Stellplatz nachzuweisen.",
     "Sie müssen bei einer Verkaufsfläche von 30 Quadratmetern einen Stellplatz nachweisen.",
     "Pro 30 Quadratmeter Verkaufsfläche müssen Sie einen Stellplatz nachweisen."),
    ("restriction_lost",
     "Pro 100 Besucher ist eine Toilette bereitzustellen.",
     "Kommen mehr als 100 Besucher, müssen Sie eine Toilette bereitstellen.",
     "Je 100 Besucher müssen Sie eine Toilette bereitstellen."),
    ("restriction_lost",
     "Je angefangene 10 Kilometer werden 2,50 EUR berechnet.",
     "Ab 10 Kilometern berechnen wir 2,50 EUR.",
     "Für jede angefangenen 10 Kilometer berechnen wir 2,50 EUR."),
    # before and after a time is over
    ("opposite",
     "Vor Ablauf der Sperrfrist darf die Fahrerlaubnis nur in Ausnahmefällen erteilt werden.",
     ("Ist die Sperrfrist abgelaufen, dürfen wir die Fahrerlaubnis nur in Ausnahmefällen "
     "erteilen."),
     ("Solange die Sperrfrist läuft, dürfen wir die Fahrerlaubnis nur in Ausnahmefällen "
     "erteilen.")),
    ("opposite",
     "Eine Kündigung vor Ende der Laufzeit ist nur mit Zustimmung möglich.",
     "Ist die Laufzeit zu Ende, können Sie nur mit Zustimmung kündigen.",
     "Vor dem Ende der Laufzeit können Sie nur mit Zustimmung kündigen."),
    ("opposite",
     "Änderungen vor Abschluss der Prüfung sind unverzüglich mitzuteilen.",
     "Ist die Prüfung abgeschlossen, müssen Sie Änderungen unverzüglich mitteilen.",
     ("Ändert sich etwas, bevor die Prüfung abgeschlossen ist, müssen Sie das unverzüglich "
     "mitteilen.")),
    # out of a place and into it
    ("place_changed",
     "Die Verbringung von Bienen aus dem Sperrbezirk ist untersagt.",
     "Sie dürfen keine Bienen in den Sperrbezirk bringen.",
     "Sie dürfen keine Bienen aus dem Sperrbezirk bringen."),
    ("place_changed",
     "Rinder dürfen aus dem Schutzgebiet nicht verbracht werden.",
     "Sie dürfen keine Rinder in das Schutzgebiet verbringen.",
     "Sie dürfen keine Rinder aus dem Schutzgebiet hinausbringen."),
    ("place_changed",
     "Das Einleiten von Abwasser in den Bach ist verboten.",
     "Sie dürfen kein Wasser aus dem Bach ableiten.",
     "Sie dürfen kein Abwasser in den Bach leiten."),
    ("place_changed",
     "Der Umzug aus der Gemeinde ist anzuzeigen.",
     "Ziehen Sie in die Gemeinde, müssen Sie das anzeigen.",
     "Ziehen Sie aus der Gemeinde weg, müssen Sie das anzeigen."),
    # what is not needed
    ("stance_changed",
     ("Die Erteilung der Erlaubnis setzt eine Prüfung nicht voraus; ob Gebühren anfallen, wird "
     "nicht hier entschieden."),
     ("Ob Gebühren anfallen, entscheiden wir hier nicht. Für die Erlaubnis müssen Sie aber "
     "eine Prüfung ablegen."),
     ("Für die Erlaubnis müssen Sie keine Prüfung ablegen. Ob Gebühren anfallen, entscheiden "
     "wir hier nicht.")),
    ("stance_changed",
     ("Der Anbau bedarf keiner Genehmigung; die Abstandsflächen sind nicht Gegenstand dieser "
     "Auskunft."),
     ("Um die Abstandsflächen geht es in dieser Auskunft nicht. Den Anbau müssen Sie "
     "genehmigen lassen."),
     ("Für den Anbau brauchen Sie keine Genehmigung. Um die Abstandsflächen geht es in dieser "
     "Auskunft nicht.")),
    ("stance_changed",
     ("Eine persönliche Vorsprache ist nicht erforderlich; Auskünfte am Telefon werden nicht "
     "erteilt."),
     "Am Telefon geben wir keine Auskünfte. Sie müssen persönlich vorsprechen.",
     "Sie müssen nicht persönlich vorsprechen. Am Telefon geben wir keine Auskünfte."),
    ("stance_changed",
     ("Die Beglaubigung der Kopien wird nicht verlangt; fremdsprachige Zeugnisse werden nicht "
     "anerkannt."),
     ("Zeugnisse in fremder Sprache erkennen wir nicht an. Sie müssen die Kopien beglaubigen "
     "lassen."),
     ("Sie müssen die Kopien nicht beglaubigen lassen. Zeugnisse in fremder Sprache erkennen "
     "wir nicht an.")),
    # what an office can do, told as done
    ("modality_changed",
     ("Es fehlen noch Belege. Liegen sie nicht bis zum 28.06.2024 vor, kann die Leistung "
     "versagt werden."),
     ("Es fehlen noch Belege. Sie können uns diese bringen. Liegen sie nicht bis zum "
     "28.06.2024 vor, erhalten Sie die Leistung nicht."),
     ("Es fehlen noch Belege. Liegen sie nicht bis zum 28.06.2024 vor, können wir die Leistung "
     "versagen.")),
    # another bond in the place of the one that is told
    ("modality_changed",
     "Eine Ratenzahlung kommt nur in Betracht, wenn Sie Ihre Einkünfte offenlegen.",
     "Sie müssen nur dann in Raten zahlen, wenn Sie Ihre Einkünfte offenlegen.",
     "Sie können nur dann in Raten zahlen, wenn Sie Ihre Einkünfte offenlegen."),
    # statements that are gone
    ("content_lost",
     "Die Unterlagen sind zurückzugeben; die Kosten der Rücksendung trägt der Inhaber.",
     "Geben Sie die Unterlagen zurück.",
     "Geben Sie die Unterlagen zurück. Die Kosten der Rücksendung trägt der Inhaber."),
    ("content_lost",
     "Die Beratung ist freiwillig und kostenfrei.",
     "Die Beratung ist freiwillig.",
     "Die Beratung ist freiwillig und kostet nichts."),
    # „oder“ behind a premise
    ("conjunction",
     "Abweichungen vom Plan bedürfen der Zustimmung der Straßenbehörde und der Polizei.",
     "Wenn Sie vom Plan abweichen, müssen die Straßenbehörde oder die Polizei zustimmen.",
     "Wenn Sie vom Plan abweichen, müssen die Straßenbehörde und die Polizei zustimmen."),
)  # fmt: skip


@pytest.mark.parametrize(("code", "original", "slip", "faithful"), SLIPS)
def test_a_slip_is_seen_and_its_faithful_twin_passes(
    code: str, original: str, slip: str, faithful: str
) -> None:
    assert f"guard.{code}" in {found.code for found in inspect(original, slip).findings}
    assert inspect(original, faithful).kind is VerdictKind.PASS
