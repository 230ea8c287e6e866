"""Words without a counterpart: what a weak model exchanges, drops or brings is not taken."""

import pytest

from drafter.notice.document import Task
from drafter.wording import choice
from drafter.wording.choice import Drawn, Judged
from drafter.wording.counterparts import astray

HEDGE = "Die Beseitigung der Hecke ist im Sommer unzulässig. Besetzte Nester sind zu schonen."
EXCHANGED = (
    ("Es wird Ihnen zur Last gelegt, Bauschutt abgelagert zu haben.",
     "Sie haben die Aufgabe, Bauschutt abgelagert zu haben.", "Last", "Aufgabe"),
    (HEDGE, "Das Besetzen der Hecke ist im Sommer unzulässig. Besetzte Nester sind zu schonen.",
     "Beseitigung", "Besetzen"),
    ("Die Kosten des Verfahrens werden dem Landkreis auferlegt.",
     "Der Verfahrensgegenstand wird dem Landkreis auferlegt.", "Kosten", "Verfahrensgegenstand"),
)  # fmt: skip
KEPT = (
    (HEDGE, "Sie dürfen die Hecke im Sommer nicht beseitigen. Besetzte Nester sind zu schonen."),
    ("Die Nachfrist endet am Freitag.", "Die Frist endet am Freitag."),
    ("Das Entgelt wird in Höhe von 20 Euro erhoben.", "Sie zahlen ein Entgelt von 20 Euro."),
    ("Die Behörde erteilt die Erlaubnis.", "Sie bekommen die Erlaubnis."),
    ("Die Leerung der Tonnen findet am Montag statt.", "Die Tonnen werden am Montag geleert."),
    ("Durch den Betreiber ist für Ordnung zu sorgen.", "Der Betreiber muss für Ordnung sorgen."),
    ("Zum Termin bringen Sie bitte den Pass mit.", "Bitte bringen Sie den Pass zum Termin mit."),
    ("Die Einhaltung der Pausen ist sicherzustellen.", "Sie müssen die Pausen sicherstellen."),
)
CERTIFICATE = "Die Vorlage eines Zeugnisses ist entbehrlich, wenn die Schule es schon hat."
CERTIFIED = "Sie müssen ein Zeugnis nicht beglaubigen lassen, wenn die Schule es schon hat."


def judged(original: str, text: str, *, strict: bool = True) -> Judged:
    drawn = Drawn(text, temperature=0.0, seed=1, prompt_version="1")
    return choice.judge(original, drawn, (), Task.CLEAR, strict=strict)


@pytest.mark.parametrize(("original", "text", "lost", "new"), EXCHANGED)
def test_an_exchanged_noun_is_named(original: str, text: str, lost: str, new: str) -> None:
    finding = astray(original, text)[0]
    assert (finding.code, finding.original, finding.suggestion) == (
        "counterparts.exchanged", lost, new,
    )  # fmt: skip


STRAY = (
    ("Der Bescheid vom 01.10.2024 wird aufgehoben.",
     "Wir heben den Bescheid vom 01.10.2024 über die Hilfe zur Pflege auf.", "added"),
    ("Die Mittel sind unaufgefordert zurückzuzahlen.",
     "Sie müssen die Mittel zurückzahlen.", "dropped"),
    ("Die Ausstellung eines Ausweises ist gebührenpflichtig.",
     "Wir stellen Ihnen einen Ausweis aus. Das ist gebührenpflichtig.", "supposed_act"),
    ("Die Musterbau GmbH hat die Arbeiten eingestellt.",
     "Wir haben die Arbeiten der Musterbau GmbH eingestellt.", "other_actor"),
    ("Bringen Sie das Gutachten nicht bei, dürfen wir auf Ihre Nichteignung schließen.",
     "Wenn wir das Gutachten nicht bringen, dürfen wir auf Ihre Nichteignung schließen.",
     "other_actor"),
    ("Die Nutzung ist untersagt. Hiergegen haben Sie Widerspruch eingelegt.",
     "Sie haben Widerspruch dagegen eingelegt. Die Nutzung ist untersagt.", "link"),
    ("Ihre Aussage, von der Frist keine Kenntnis gehabt zu haben, überzeugt nicht.",
     "Ihre Aussage überzeugt nicht, da Sie keine Kenntnis von der Frist gehabt haben.", "reason"),
    ("Der Antrag wurde am 12.11.2025 vorgelegt.",
     "Es wurde am 12.11.2025 vorgelegt.", "impersonal"),
    ("Der Antrag wurde unvollständig vorgelegt.",
     "Ihre Anträge wurden unvollständig vorgelegt.", "number"),
    ("Die Befreiung wird nicht erteilt.", "Wir erteilen die Befreiungen nicht.", "number"),
    ("Der Antrag wurde zweimal vorgelegt, zuletzt am 12.11.2025.",
     "Zuletzt haben Sie den Antrag zweimal vorgelegt, zuletzt am 12.11.2025.", "told_twice"),
)  # fmt: skip
FAITHFUL = (
    ("Dieser Umstand vermag an der Rückforderung nichts zu ändern.",
     "Dieser Umstand kann an der Rückforderung nichts ändern."),
    ("Die Inbetriebnahme der Anlage ist erst nach der Abnahme zulässig.",
     "Sie dürfen die Anlage erst nach der Abnahme in Betrieb nehmen."),
    ("Für den Fall, dass eine Äußerung Ihrerseits nicht eingeht, entscheide ich nach Aktenlage.",
     "Für den Fall, dass keine Äußerung von Ihnen eingeht, entscheide ich nach Aktenlage."),
    ("Die Anrechnung des Einkommens erfolgte unter Berücksichtigung der Freibeträge.",
     "Wir haben das Einkommen unter Berücksichtigung der Freibeträge angerechnet."),
    ("Die Arbeiten sind durch einen Fachbetrieb auszuführen.",
     "Sie müssen die Arbeiten von einem Fachbetrieb ausführen lassen."),
    ("Die Nutzung ist untersagt. Hiergegen haben Sie Widerspruch eingelegt.",
     "Die Nutzung ist untersagt. Dagegen haben Sie Widerspruch eingelegt."),
    ("Die Prüfung der Unterlagen erfolgt im Mai.", "Wir prüfen die Unterlagen im Mai."),
    ("Die Behörde hat den Antrag abgelehnt.", "Wir haben den Antrag abgelehnt."),
    ("Wir bitten Sie, den Antrag zu stellen.", "Bitte stellen Sie den Antrag."),
    ("Sie können die Erlaubnis erhalten.", "Wir können Ihnen die Erlaubnis erteilen."),
    ("Die Erlaubnis wird Ihnen erteilt.", "Sie bekommen die Erlaubnis."),
    ("Es wird um Rückruf gebeten.", "Bitte rufen Sie zurück."),
    ("Die Gebühr richtet sich nach dem Tarif und beträgt 38 Euro.",
     "Die Gebühr richtet sich nach dem Tarif; sie beträgt 38 Euro."),
    ("Die Nachweise fehlen weiterhin.", "Wir haben noch keine Nachweise."),
    ("Frau Yılmaz erreichen Sie unter 05162 970.",
     "Sie können Frau Yılmaz unter 05162 970 erreichen."),
)  # fmt: skip


@pytest.mark.parametrize(("original", "text", "code"), STRAY)
def test_what_has_no_counterpart_is_named(original: str, text: str, code: str) -> None:
    assert f"counterparts.{code}" in {finding.code for finding in astray(original, text)}


@pytest.mark.parametrize(("original", "text"), FAITHFUL)
def test_what_is_told_in_other_words_has_its_counterpart(original: str, text: str) -> None:
    assert not astray(original, text)


def test_a_dropped_noun_is_named() -> None:
    original = "Zur Durchführung von Kanalbauarbeiten wird die Straße gesperrt."
    assert [(f.code, f.original) for f in astray(original, "Die Straße wird gesperrt.")] == [
        ("counterparts.dropped", "Kanalbauarbeiten")
    ]


def test_a_verb_of_its_own_is_named() -> None:
    found = {(f.code, f.suggestion) for f in astray(CERTIFICATE, CERTIFIED)}
    assert ("counterparts.own_verb", "beglaubigen") in found


def test_a_denial_of_its_own_is_noticed() -> None:
    original = "Die Erlaubnis ergeht widerruflich und erlischt, wenn sie nicht genutzt wird."
    text = "Wir erteilen die Erlaubnis nicht. Sie erlischt, wenn sie nicht genutzt wird."
    assert "counterparts.denials" in {found.code for found in astray(original, text)}
    told = astray("Der Antrag wird abgelehnt.", "Ihr Antrag wird nicht bewilligt.")
    assert "counterparts.denials" not in {found.code for found in told}


ASTRAY = (
    ("counterparts.subject",
     "Die Entnahme von Wasser aus dem Brunnen ist auf 90 m³ begrenzt.",
     "Der Brunnen darf höchstens 90 m³ Wasser entnehmen."),
    ("counterparts.subject",
     "Die Kosten des Einsatzes werden auf 764,80 EUR festgesetzt.",
     "Der Einsatz wird auf 764,80 EUR festgesetzt."),
    ("counterparts.subject",
     "Mit der Ausführung darf erst im Mai begonnen werden.",
     "Die Ausführung darf erst im Mai begonnen werden."),
    ("counterparts.subject",
     "Die Auszahlung der Zuwendung erfolgt erst nach Prüfung der Belege.",
     "Die Zuwendung wird erst nach Prüfung der Belege zahlen."),
    ("counterparts.object",
     "Der Eingriff ist durch die Pflanzung von 14 Bäumen auszugleichen.",
     "Zum Eingriff müssen Sie die Pflanzung von 14 Bäumen ausgleichen."),
    ("counterparts.dropped",
     "Die in Ihrer Waffenbesitzkarte eingetragene Büchse lag in einem offenen Schrank.",
     "Die Büchse in Ihrer Waffenbesitzkarte lag in einem offenen Schrank."),
    ("counterparts.link",
     "Das Geld wird nach Eintritt der Bestandskraft gezahlt. Diese kann vorzeitig eintreten.",
     "Wir zahlen das Geld nach Eintritt der Bestandskraft. Dies kann vorzeitig eintreten."),
    ("counterparts.lost_subject",
     "Studierende sind vom Wohngeld ausgeschlossen.",
     "Für Studierende sind vom Wohngeld ausgeschlossen."),
    ("counterparts.pale_verb",
     "Die Fahrkarte Ihrer Tochter gilt ab dem 1. September.",
     "Wir setzen die Fahrkarte Ihrer Tochter ab dem 1. September."),
    ("counterparts.lost_verb",
     "Die Gebühr ermäßigt sich auf ein Viertel.",
     "Die Gebühr ist auf ein Viertel."),
    ("counterparts.reflexive",
     "Erhöht sich das Einkommen, müssen Sie das anzeigen.",
     "Erhöhen Sie das Einkommen, müssen Sie das anzeigen."),
    ("counterparts.told_twice",
     "Die Teilnahme am Kurs wird Ihnen aufgegeben.",
     "Sie müssen an der Teilnahme am Kurs teilnehmen."),
    ("counterparts.subject",
     "Ihrem Verdienst von 2.015 € steht ein Bedarf von 2.688 € gegenüber.",
     "Es steht Ihr Verdienst von 2.015 € ein Bedarf von 2.688 € gegenüber."),
    ("counterparts.subject",
     "Den Rindern ist jederzeit Zugang zu Wasser zu gewähren.",
     "Die Rinder haben jederzeit Zugang zu Wasser zu gewähren."),
    ("counterparts.told_twice",
     "Die Prüfung ergab eine Überschreitung des Wertes, nicht aber einen Mangel der Wurst.",
     "Die Überschreitung ergab eine Überschreitung des Wertes, nicht aber einen Mangel der Wurst."),
    ("counterparts.dropped",
     "Leistungen stehen Ihrer Tochter nicht mehr zu.",
     "Ihrer Tochter stehen nicht mehr zu."),
    ("counterparts.own_sentence",
     "Der Nachweis ist bis zum 30.06.2027 vorzulegen.",
     "Sie müssen den Nachweis bis zum 30.06.2027 vorlegen. Das ist schon verständlich."),
    ("counterparts.person",
     "Ein Nachweis der Stunden wird nicht verlangt.",
     "Sie müssen keinen Nachweis der Stunden verlangen."),
    ("counterparts.person",
     "Ihre Aufenthaltserlaubnis gilt bis zum 14.11.2027.",
     "Seine Aufenthaltserlaubnis gilt bis zum 14.11.2027."),
    ("counterparts.person",
     "Die Erlaubnis ergeht unbeschadet der Rechte Dritter.",
     "Wir erhalten die Erlaubnis unbeschadet der Rechte Dritter."),
    ("counterparts.person",
     "Die Löschung der Eintragung erfolgt nach drei Jahren.",
     "Sie müssen die Eintragung nach drei Jahren löschen."),
)  # fmt: skip


@pytest.mark.parametrize(("code", "original", "text"), ASTRAY)
def test_what_a_weak_model_turns_is_named(code: str, original: str, text: str) -> None:
    assert code in {finding.code for finding in astray(original, text)}


@pytest.mark.parametrize(("original", "text"), KEPT)
def test_what_stays_close_is_not(original: str, text: str) -> None:
    assert not astray(original, text)


def test_only_of_a_weak_model_it_is_withheld() -> None:
    assert not judged(CERTIFICATE, CERTIFIED).offerable
    other = judged(CERTIFICATE, CERTIFIED, strict=False)
    assert not any(found.code.startswith("counterparts.") for found in other.verdict.findings)


CARD = "Die Ihnen am 03.09.2014 erteilte Waffenbesitzkarte Nr. 1187/14 wird widerrufen."


def test_a_date_keeps_what_it_dates() -> None:
    moved = "Wir widerrufen die Waffenbesitzkarte Nr. 1187/14 am 03.09.2014."
    kept = "Wir widerrufen die Waffenbesitzkarte Nr. 1187/14, Ihnen am 03.09.2014 erteilt."
    assert "counterparts.date" in {found.code for found in astray(CARD, moved)}
    assert "counterparts.date" not in {found.code for found in astray(CARD, kept)}
    assert not judged(CARD, moved).offerable
