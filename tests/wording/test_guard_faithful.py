"""Faithful rewordings that the guard lets pass, each with its faulty twin that it does not."""

from typing import NamedTuple

import pytest

from drafter.wording.guard import VerdictKind, inspect


class Case(NamedTuple):
    """An original, what may be made of it, and what may not."""

    original: str
    faithful: str
    faulty: str


CASES = {
    "duty set by a ruling": Case(
        "Ihnen wird aufgegeben, innerhalb von drei Wochen eine Schutzhütte bereitzustellen.",
        "Stellen Sie innerhalb von drei Wochen eine Schutzhütte bereit.",
        "Sie können innerhalb von drei Wochen eine Schutzhütte bereitstellen.",
    ),
    "to reckon with": Case(
        "Derzeit ist mit einer Bearbeitungsdauer von acht Wochen zu rechnen.",
        "Derzeit müssen Sie damit rechnen, dass die Bearbeitung acht Wochen dauert.",
        "Derzeit müssen Sie damit rechnen, dass die Bearbeitung neun Wochen dauert.",
    ),
    "gerundive": Case(
        "Aufgrund des anzurechnenden Einkommens Ihrer Eltern wird der Antrag abgelehnt.",
        "Wir müssen das Einkommen Ihrer Eltern anrechnen. Deshalb lehnen wir den Antrag ab.",
        "Wir können das Einkommen Ihrer Eltern anrechnen. Deshalb lehnen wir den Antrag ab.",
    ),
    "perfect infinitive": Case(
        "Sie haben vorgetragen, dass die Frist versäumt wurde.",
        "Sie haben vorgetragen, die Frist versäumt zu haben.",
        "Sie haben vorgetragen, die Frist einhalten zu müssen.",
    ),
    "offer": Case(
        "Bei Fragen steht Ihnen die Unterzeichnerin unter der Telefonnummer 12345 zur Verfügung.",
        "Haben Sie Fragen? Dann rufen Sie mich gerne an: Telefonnummer 12345.",
        "Haben Sie Fragen? Dann müssen Sie mich anrufen: Telefonnummer 12345.",
    ),
    "granted": Case(
        "Die begehrte Akteneinsicht wird gewährt.",
        "Sie können die Akte wie gewünscht einsehen.",
        "Sie können die Akte wie gewünscht vernichten.",
    ),
    "infinitive behind the second of two times": Case(
        "Das Licht ist täglich um 23 Uhr, freitags und samstags um 24 Uhr auszuschalten.",
        "Sie müssen das Licht täglich um 23 Uhr, freitags und samstags um 24 Uhr ausschalten.",
        "Sie können das Licht täglich um 23 Uhr, freitags und samstags um 24 Uhr ausschalten.",
    ),
    "verb first, then a time": Case(
        "Sofern bis zum 10.09.2026 keine Stellungnahme eingeht, entscheiden wir nach Aktenlage.",
        "Geht bis zum 10.09.2026 keine Stellungnahme ein, entscheiden wir nach Aktenlage.",
        "Bis zum 10.09.2026 geht keine Stellungnahme ein. Wir entscheiden nach Aktenlage.",
    ),
    "the one who is warned": Case(
        "Sie haben sechs Punkte, weshalb Sie zu verwarnen sind.",
        "Sie haben sechs Punkte. Deshalb müssen wir Sie verwarnen.",
        "Wir haben sechs Punkte. Deshalb müssen Sie uns verwarnen.",
    ),
    "particle behind an abbreviation in brackets": Case(
        "Der Bescheid vom 17.06.2025 (Az. 50-W-22081) wird aufgehoben.",
        "Wir heben den Bescheid vom 17.06.2025 (Az. 50-W-22081) auf.",
        "Wir haben den Bescheid vom 17.06.2025 (Az. 50-W-22081).",
    ),
    "nothing may": Case(
        "Eine Bewilligung ist gesetzlich ausgeschlossen.",
        "Wir dürfen nach dem Gesetz nichts bewilligen.",
        "Wir dürfen nach dem Gesetz etwas bewilligen.",
    ),
    "unless": Case(
        "Laute Arbeiten sind unzulässig, es sei denn, sie dienen der Abwehr einer Gefahr.",
        "Laute Arbeiten sind unzulässig, außer wenn sie der Abwehr einer Gefahr dienen.",
        "Laute Arbeiten sind unzulässig, auch wenn sie der Abwehr einer Gefahr dienen.",
    ),
    "only after": Case(
        "Eine Vorsprache ist ausschließlich nach Terminvergabe möglich.",
        "Sie können nur vorsprechen, wenn Sie vorher einen Termin bekommen haben.",
        "Sie können vorsprechen, bevor Sie einen Termin bekommen haben.",
    ),
    "found out at": Case(
        "Nach erfolgter Prüfung der Unterlagen wurde festgestellt, dass der Nachweis fehlt.",
        "Bei der Prüfung der Unterlagen haben wir festgestellt, dass der Nachweis fehlt.",
        "Vor der Prüfung der Unterlagen haben wir festgestellt, dass der Nachweis fehlt.",
    ),
    "day of every month": Case(
        "Der Beitrag ist jeweils zum 5. eines Monats fällig.",
        "Der Beitrag ist jeweils am 5. des Monats fällig.",
        "Der Beitrag ist jeweils am 15. des Monats fällig.",
    ),
    "counted cases": Case(
        "Die Erlaubnis erlischt, wenn Sie umziehen oder wenn Sie den Betrieb aufgeben.",
        "Die Erlaubnis erlischt in zwei Fällen: wenn Sie umziehen oder wenn Sie den Betrieb"
        " aufgeben.",
        "Die Erlaubnis erlischt in drei Fällen: wenn Sie umziehen oder wenn Sie den Betrieb"
        " aufgeben.",
    ),
    "measure": Case(
        "Die Entnahme von Grundwasser wird bis zu einer jährlichen Menge von 2.500 m³ erlaubt.",
        "Sie dürfen jedes Jahr bis zu 2.500 m³ Grundwasser entnehmen.",
        "Sie dürfen jedes Jahr ab 2.500 m³ Grundwasser entnehmen.",
    ),
    "above": Case(
        "Der Antrag wird abgelehnt, weil das Vermögen 60.000,00 EUR überschreitet.",
        "Wir lehnen den Antrag ab, weil das Vermögen über der Summe von 60.000,00 EUR liegt.",
        "Wir lehnen den Antrag ab, weil das Vermögen unter der Summe von 60.000,00 EUR liegt.",
    ),
    "in a stretch of time": Case(
        "Sie haben innerhalb der Probezeit einen Verstoß begangen.",
        "Sie haben in der Probezeit einen Verstoß begangen.",
        "Sie haben nach der Probezeit einen Verstoß begangen.",
    ),
    "both sexes": Case(
        "Sie sind durch einen Rechtsanwalt vertreten.",
        "Ein Rechtsanwalt oder eine Rechtsanwältin vertritt Sie.",
        "Ein Rechtsanwalt oder eine Nachbarin vertritt Sie.",
    ),
    "halves of words": Case(
        "Zu- und Abgänge sind binnen drei Tagen einzutragen.",
        "Tragen Sie jeden Zugang und jeden Abgang binnen drei Tagen ein.",
        "Tragen Sie jeden Abgang und jeden Umgang binnen drei Tagen ein.",
    ),
    "what is not obeyed": Case(
        "Für den Fall der Nichtbeachtung drohen wir Ihnen die Ersatzvornahme an.",
        "Wenn Sie die Anordnung nicht beachten, drohen wir Ihnen die Ersatzvornahme an.",
        "Wenn Sie die Anordnung nicht erhalten, drohen wir Ihnen die Ersatzvornahme an.",
    ),
    "making a ruling": Case(
        "Vor Erlass einer Entscheidung können Sie sich zum Sachverhalt äußern.",
        "Bevor wir eine Entscheidung treffen, können Sie sich zum Sachverhalt äußern.",
        "Nachdem wir eine Entscheidung getroffen haben, können Sie sich zum Sachverhalt äußern.",
    ),
    "information given": Case(
        "Ausweislich der Auskunft aus dem Register sind sechs Punkte eingetragen.",
        "Nach der uns erteilten Auskunft sind im Register sechs Punkte eingetragen.",
        "Nach der uns erteilten Erlaubnis sind im Register sechs Punkte eingetragen.",
    ),
    "your matter": Case(
        "Die Befreiung kann nicht erteilt werden, da die Grundzüge der Planung berührt sind.",
        "Ihr Vorhaben berührt die Grundzüge der Planung. Die Befreiung kann deshalb nicht erteilt"
        " werden.",
        "Ihr Nachbar berührt die Grundzüge der Planung. Die Befreiung kann deshalb nicht erteilt"
        " werden.",
    ),
    "reserved": Case(
        "Die Erlaubnis ergeht unter dem Vorbehalt des jederzeitigen Widerrufs.",
        "Wir können die Erlaubnis jederzeit widerrufen.",
        "Die Erlaubnis ergeht jederzeit.",
    ),
    "at ours": Case(
        "Die Entscheidung wird nach Eingang der Unterlagen getroffen.",
        "Wir entscheiden, sobald die Unterlagen bei uns eingegangen sind.",
        "Wir entscheiden bei Eingang der Unterlagen oder vorher.",
    ),
    "each of two": Case(
        "Änderungen in den persönlichen und wirtschaftlichen Verhältnissen sind mitzuteilen.",
        "Teilen Sie mit, wenn sich Ihre persönlichen oder wirtschaftlichen Verhältnisse ändern.",
        "Teilen Sie Ihre persönlichen oder wirtschaftlichen Verhältnisse mit.",
    ),
    "to be read": Case(
        "Die Berechnung der Leistung können Sie der Anlage entnehmen.",
        "Wie wir die Leistung berechnet haben, sehen Sie in der Anlage.",
        "Wie wir die Leistung berechnet haben, müssen Sie der Anlage entnehmen.",
    ),
    "told without a duty": Case(
        "Die Kosten des Verfahrens hat der Antragsteller zu tragen.",
        "Sie tragen die Kosten des Verfahrens.",
        "Wir tragen die Kosten des Verfahrens.",
    ),
    "imperative before a question": Case(
        "Der Beginn der Arbeiten ist drei Werktage zuvor anzuzeigen.",
        "Zeigen Sie drei Werktage vorher an, wann die Arbeiten beginnen.",
        "Sie können drei Werktage vorher anzeigen, wann die Arbeiten beginnen.",
    ),
    "months named": Case(
        "Die Vorlage der Bescheinigungen für die Monate Januar bis März 2026 ist erforderlich.",
        "Wir brauchen die Bescheinigungen für Januar bis März 2026.",
        "Wir brauchen die Bescheinigungen für Januar bis April 2026.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_faithful_wording_passes(name: str) -> None:
    case = CASES[name]
    verdict = inspect(case.original, case.faithful)
    assert verdict.kind is VerdictKind.PASS, verdict.findings


@pytest.mark.parametrize("name", CASES)
def test_faulty_twin_does_not_pass(name: str) -> None:
    case = CASES[name]
    assert inspect(case.original, case.faulty).kind is not VerdictKind.PASS
