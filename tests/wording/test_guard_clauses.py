"""Clause by clause: a denial, a mode or a condition that no other sentence of the text excuses."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful wording, faulty ones
ROWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # states and their contrary
    ("Die Einspruchsfrist ist versäumt, weil Ihr Schreiben erst am 4. März 2026 einging.",
     "Sie haben die Einspruchsfrist versäumt. Ihr Schreiben kam erst am 4. März 2026 an.",
     ("Sie haben die Einspruchsfrist eingehalten. Ihr Schreiben kam erst am 4. März 2026 an.",)),
    ("Das Flurstück befindet sich außerhalb des festgesetzten Wasserschutzgebietes.",
     "Das Flurstück gehört nicht zum festgesetzten Wasserschutzgebiet.",
     ("Das Flurstück gehört zum festgesetzten Wasserschutzgebiet.",)),
    ("Das gegen Sie geführte Verfahren wird eingestellt.",
     "Wir stellen das Verfahren gegen Sie ein und führen es nicht weiter.",
     ("Wir stellen das Verfahren gegen Sie ein und führen es weiter.",)),
    ("Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.",
     ("Wenn Sie mit dem Bescheid nicht einverstanden sind, können Sie innerhalb eines Monats "
     "Widerspruch erheben."),
     (("Wenn Sie mit dem Bescheid einverstanden sind, können Sie innerhalb eines Monats "
      "Widerspruch erheben."),)),
    # a denial lost beside another
    (("Die Frist ist eine Ausschlussfrist, die nicht verlängert werden kann; eine Wiedereinsetzung "
     "ist nicht möglich."),
     ("Die Frist ist eine Ausschlussfrist. Deshalb können wir sie nicht verlängern und auch keine "
     "Wiedereinsetzung gewähren."),
     (("Die Frist ist eine Ausschlussfrist. Deshalb können wir sie verlängern und auch keine "
      "Wiedereinsetzung gewähren."),)),
    (("Die Erlaubnis kann widerrufen werden, wenn Auflagen nicht oder nicht fristgerecht erfüllt "
     "werden."),
     ("Wenn Sie eine Auflage nicht oder nicht rechtzeitig erfüllen, können wir die Erlaubnis "
     "widerrufen."),
     ("Wenn Sie eine Auflage oder nicht rechtzeitig erfüllen, können wir die Erlaubnis widerrufen.",
      ("Wenn Sie eine Auflage nicht oder rechtzeitig erfüllen, können wir die Erlaubnis "
      "widerrufen."))),
    (("Eine Befreiung von den Festsetzungen des Bebauungsplanes kann nicht erteilt werden, da die "
     "Grundzüge der Planung berührt sind."),
     ("Ihr Vorhaben berührt die Grundzüge der Planung. Deshalb können wir Sie nicht von den "
     "Festsetzungen des Bebauungsplanes befreien."),
     (("Ihr Vorhaben berührt die Grundzüge der Planung. Deshalb können wir Sie von den "
      "Festsetzungen des Bebauungsplanes befreien."),)),
    ("Von der Erhebung von Gebühren wird aus Gründen der Billigkeit abgesehen.",
     "Es wäre unbillig, von Ihnen Gebühren zu verlangen. Deshalb erheben wir keine.",
     ("Es wäre unbillig, von Ihnen Gebühren zu verlangen. Deshalb erheben wir sie.",)),
    ("Mit der Nutzung der Halle darf erst begonnen werden, wenn die Abnahme vorliegt.",
     ("Bevor Sie die Halle nutzen dürfen, muss die Abnahme vorliegen. Vorher dürfen Sie nicht "
     "beginnen."),
     (("Bevor Sie die Halle nutzen dürfen, muss die Abnahme vorliegen. Vorher dürfen Sie "
      "beginnen."),)),
    # conditions and reasons
    ("Bei fehlender Mitwirkung kann die Leistung ganz oder teilweise versagt werden.",
     "Wenn Sie nicht mitwirken, können wir die Leistung ganz oder teilweise versagen.",
     ("Auch wenn Sie nicht mitwirken, können wir die Leistung ganz oder teilweise versagen.",
      "Obwohl Sie nicht mitwirken, können wir die Leistung ganz oder teilweise versagen.")),
    (("Da die Hecke den Gehweg einengt, kann der Beitrag auf Antrag erlassen werden, wenn die "
     "Belastung den Eltern nicht zuzumuten ist."),
     ("Die Hecke engt den Gehweg ein. Deshalb kann der Beitrag auf Antrag erlassen werden, wenn "
     "die Belastung den Eltern nicht zuzumuten ist."),
     (("Die Hecke engt den Gehweg ein. Deshalb kann der Beitrag auf Antrag erlassen werden, weil "
      "die Belastung den Eltern nicht zuzumuten ist."),)),
    # modes
    (("Ihnen wird auferlegt, für das Fahrzeug zwölf Monate lang ein Fahrtenbuch zu führen, da der "
     "Fahrzeugführer nicht ermittelt werden konnte."),
     ("Sie müssen für das Fahrzeug zwölf Monate lang ein Fahrtenbuch führen. Der Grund: Es konnte "
     "nicht ermittelt werden, wer das Fahrzeug geführt hat."),
     (("Sie können für das Fahrzeug zwölf Monate lang ein Fahrtenbuch führen. Der Grund: Es konnte "
      "nicht ermittelt werden, wer das Fahrzeug geführt hat."),)),
    (("Der Anspruch ist auf das Land übergegangen; Zahlungen hat der Vater ausschließlich an die "
     "Unterhaltsvorschusskasse zu leisten."),
     ("Der Anspruch gehört jetzt dem Land. Der Vater muss Zahlungen ausschließlich an die "
     "Unterhaltsvorschusskasse leisten."),
     (("Der Anspruch gehört jetzt dem Land. Der Vater kann Zahlungen ausschließlich an die "
      "Unterhaltsvorschusskasse leisten."),)),
    ("Die Erlaubnis zur Kindertagespflege befugt zur Betreuung von bis zu fünf fremden Kindern.",
     "Mit der Erlaubnis zur Kindertagespflege dürfen Sie bis zu fünf fremde Kinder betreuen.",
     ("Mit der Erlaubnis zur Kindertagespflege müssen Sie bis zu fünf fremde Kinder betreuen.",)),
    ("Die Erlaubnis ist auf zwei Jahre befristet und kann auf Antrag verlängert werden.",
     "Die Erlaubnis gilt zwei Jahre lang. Auf Antrag kann sie verlängert werden.",
     ("Die Erlaubnis gilt zwei Jahre lang. Auf Antrag wird sie verlängert werden.",)),
)  # fmt: skip
GOOD = [(row[0], row[1]) for row in ROWS]
BAD = [(row[0], faulty) for row in ROWS for faulty in row[2]]


@pytest.mark.parametrize(("original", "suggestion"), GOOD)
def test_what_is_told_alike_passes(original: str, suggestion: str) -> None:
    assert inspect(original, suggestion).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "suggestion"), BAD)
def test_one_clause_turned_is_seen(original: str, suggestion: str) -> None:
    assert inspect(original, suggestion).kind is not VerdictKind.PASS


def test_a_concession_of_the_original_stays_one() -> None:
    original = "Die Gebühr ist auch dann zu entrichten, wenn der Antrag zurückgenommen wird."
    suggestion = "Auch wenn Sie den Antrag zurücknehmen, müssen Sie die Gebühr bezahlen."
    codes = {found.code for found in inspect(original, suggestion).findings}
    assert "guard.turn_added" not in codes
