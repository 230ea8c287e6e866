"""The evaluation as a page to print and sign: one HTML file without anything from outside."""

from collections.abc import Iterable
from html import escape

from drafter.session.evaluating import Evaluation
from drafter.wording.evaluation import Answered, Labelled, fact_errors
from drafter.wording.guard import VerdictKind

STYLE = """
body { font: 11pt/1.5 Arial, "Liberation Sans", sans-serif; max-width: 52em; margin: 2em auto;
       padding: 0 1em; color: #1a2330; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #c5ccd6; padding: .35em .6em; text-align: left;
         vertical-align: top; }
td.number { text-align: right; white-space: nowrap; }
"""


def html_report(result: Evaluation) -> str:
    """The whole page."""
    parts = [
        f"<h1>Bewertung des Modells {escape(result.model_id)}</h1>",
        f"<p>SHA-256 der Modelldatei: <code>{result.model_sha256}</code></p>"
        if result.model_sha256
        else "<p>Das Modell läuft auf einem Modellserver; seine Datei liegt hier nicht vor.</p>",
        *_passages(result),
        *_by_rule(result),
        *_pairs(result),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        f"<title>Bewertung {escape(result.model_id)}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n{''.join(parts)}\n</body>\n</html>\n"
    )


def _passages(result: Evaluation) -> list[str]:
    measured = result.passages
    if measured is None:
        return ["<p>Es wurde kein Modell befragt.</p>"]
    rows = [
        ("Textstellen", str(measured.passages)),
        ("mit mindestens einem angebotenen Vorschlag", _percent(measured.offered_share)),
        ("von der Prüfung zurückgehaltene Vorschläge", _percent(measured.withheld_share)),
        ("angebotene Vorschläge mit Sachfehler", str(measured.fact_errors)),
        ("Gewinn an Lesbarkeit (Flesch-Amstad)", _number(measured.readability_gain)),
        ("Sekunden je Vorschlag (Median)", _number(measured.median_seconds)),
        ("Sekunden bis zum ersten Wort (Median)", _number(measured.median_first_token_seconds)),
    ]
    wrong = [answer for answer in result.answered if fact_errors(answer)]
    return ["<h2>Vorschläge</h2>", _table(rows), *_wrong(wrong), *_examples(result.answered)]


def _by_rule(result: Evaluation) -> list[str]:
    measured = result.by_rule
    if measured is None:
        return []
    rows = [
        ("Textstellen mit einer Formulierung nach Regeln", _percent(measured.offered_share)),
        ("davon mit Sachfehler", str(measured.fact_errors)),
        ("Gewinn an Lesbarkeit (Flesch-Amstad)", _number(measured.readability_gain)),
    ]
    return ["<h2>Zum Vergleich: feste Regeln, ohne Modell</h2>", _table(rows)]


def _wrong(answers: list[Answered]) -> list[str]:
    if not answers:
        return []
    rows = [(answer.text, " / ".join(fact_errors(answer))) for answer in answers]
    return ["<h2>Sachfehler</h2>", _table(rows)]


def _examples(answers: Iterable[Answered]) -> list[str]:
    rows = [(answer.text, answer.offered[0]) for answer in answers if answer.offered]
    return ["<h2>Je Textstelle der beste Vorschlag</h2>", _table(rows)] if rows else []


def _pairs(result: Evaluation) -> list[str]:
    measured = result.pairs
    if not measured.pairs:
        return []
    rows = [
        ("Textpaare", str(measured.pairs)),
        ("unbemerkte Fehler bei Zahlen, Daten, Normen, Namen", str(measured.fact_faults_passed)),
        ("andere Fehler bemerkt", _percent(measured.other_faults_caught)),
        ("treue Fassungen ohne Beanstandung", _percent(measured.good_passed)),
        ("treue Fassungen nicht zurückgehalten", _percent(measured.good_not_blocked)),
    ]
    kinds = [(kind, _percent(share)) for kind, share in measured.caught_by_kind]
    missed = [p for p in result.judged if not p.good and p.verdict is VerdictKind.PASS]
    return [
        "<h2>Prüfung der Vorschläge</h2>", _table(rows),
        "<h2>Bemerkte Fehler nach Art</h2>", _table(kinds), *_missed(missed),
    ]  # fmt: skip


def _missed(pairs: list[Labelled]) -> list[str]:
    if not pairs:
        return []
    return ["<h2>Unbemerkt</h2>", _table([(pair.id, pair.kind) for pair in pairs])]


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>\n'
        for name, value in rows
    )
    return f"<table>\n{lines}</table>\n"


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %".replace(".", ",")


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
