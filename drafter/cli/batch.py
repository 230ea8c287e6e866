"""``batch``: serial notices from a table, one a row."""

import sys
from argparse import Namespace
from pathlib import Path

from drafter import messages
from drafter.cli.output import ExitCode, Json, findings_json, print_json, say, say_findings
from drafter.notice.faults import Fault
from drafter.session import batch as serial
from drafter.session import exporting
from drafter.session.batch import BatchReport, Order, RowResult
from drafter.session.workspace import Workspace

STEP = 50  # rows between two lines of progress where there is no terminal

COLUMNS = """\
Spalten der Tabelle
  Zeile 1 enthält die Überschriften, jede weitere Zeile ergibt einen Bescheid. Leere Zeilen werden
  übersprungen; ausgeblendete zählen mit, und eine Warnung nennt sie. Eine Spalte heißt wie das Feld
  der Vorlage oder wie seine Beschriftung; auf Großbuchstaben und Leerzeichen kommt es nicht an.
    antrag_datum            oder  Antrag vom
    adressat.nachname       oder  Empfänger Nachname, wenn eindeutig auch Nachname
    zeitraum.von            oder  Zeitraum von
    bemessung.1.betrag      oder  Berechnung 1 Betrag (erste Zeile der Tabelle im Bescheid)
    anlagen                 oder  Anlagen (mehrere Einträge: je Zeile der Zelle einer, oder in
                                  einer Zeile mit Semikolon getrennt)
  Werte stehen da, wie man sie schreibt: 1.234,50 oder 03.02.2026, ja oder nein, bei einer Auswahl
  deren Bezeichnung. Eine leere Zelle lässt die Vorgabe der Vorlage gelten. Felder ohne Spalte kann
  ein Fall für alle Zeilen beantworten (--case).

Dateien
  .csv (Semikolon, Komma oder Tabulator; UTF-8 oder Windows-1252) oder .xlsx (erstes Blatt; von
  Formeln zählt der Wert).
"""


def batch(workspace: Workspace, arguments: Namespace) -> ExitCode:
    """Make a notice of each row, and say what became of each."""
    order = Order(
        template_id=arguments.template,
        table=Path(arguments.table),
        folder=Path(arguments.out),
        authority_id=arguments.authority or "",
        common=workspace.case(arguments.template, arguments.case) if arguments.case else None,
        one_file=arguments.one_file,
    )
    report = serial.run(workspace, order, progress)
    if arguments.json:
        print_json(_json(report))
    else:
        for row in report.rows:
            _say_row(row)
    _say_end(report, order)
    whole = _write_pdfs(report) if arguments.pdf else True
    if report.stopped is not None:
        return ExitCode.USAGE
    return ExitCode.FINDINGS if report.failed or not whole else ExitCode.DONE


def _write_pdfs(report: BatchReport) -> bool:
    """A PDF beside each file; one that fails is told, and the others are made."""
    whole = True
    for letter in dict.fromkeys(row.path for row in report.rows if row.path):
        try:
            exporting.write_pdf(letter)
        except Fault as fault:
            say(messages.explain(fault))
            if fault.code == "pdf.no_converter":  # it would be the same for every letter
                return False
            whole = False
    return whole


def progress(done: int, total: int) -> None:
    """A line that changes on a terminal; elsewhere a line now and then."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} von {total} Zeilen" + ("\n" if done == total else ""))
        sys.stderr.flush()
    elif done % STEP == 0 and done < total:
        say(f"{done} von {total} Zeilen")


def _say_row(row: RowResult) -> None:
    say(f"Zeile {row.number}: {row.path.name if row.path else 'kein Bescheid'}")
    say_findings(row.findings)


def _say_end(report: BatchReport, order: Order) -> None:
    if report.stopped is not None:
        if sys.stderr.isatty():
            say("")  # the line of progress has no end yet
        say(messages.explain(report.stopped))
        code = "batch.stopped_joint" if order.one_file else "batch.stopped"
        last = report.rows[-1].number
        say(messages.SENTENCES[code].format(row=last, made=report.made))
        return
    files = dict.fromkeys(str(row.path) for row in report.rows if row.path)
    place = ", ".join(files) if order.one_file else str(order.folder)
    noun = "Bescheid" if report.made == 1 else "Bescheide"
    say(f"{report.made} {noun} geschrieben{f': {place}' if files else ''}.")
    if report.failed:
        noun = "Zeile" if report.failed == 1 else "Zeilen"
        say(f"{report.failed} {noun} ohne Bescheid. Bitte die genannten Fehler beheben.")


def _json(report: BatchReport) -> Json:
    return {
        "made": report.made,
        "failed": report.failed,
        "rows": [
            {
                "row": row.number,
                "file": str(row.path) if row.path else None,
                "findings": findings_json(row.findings),
            }
            for row in report.rows
        ],
    }
