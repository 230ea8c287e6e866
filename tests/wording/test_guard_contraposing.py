"""The guard reads „ohne X nicht“ and „nur mit X“ as one restriction, and sees when it turns."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# original, faithful wording, its nearest fault
RESTRICTED = (
    ("Vor Abschluss der Brandschutzprüfung darf die Versammlungsstätte nicht genutzt werden.",
     ("Die Versammlungsstätte darf erst genutzt werden, wenn die Brandschutzprüfung abgeschlossen"
     " ist."),
     ("Die Versammlungsstätte darf schon genutzt werden, bevor die Brandschutzprüfung abgeschlossen"
     " ist.")),
    ("Die Auszahlung unterbleibt, solange der Verwendungsnachweis für das Vorjahr nicht vorliegt.",
     "Wir zahlen erst aus, wenn der Verwendungsnachweis für das Vorjahr vorliegt.",
     "Wir zahlen erst aus, wenn der Verwendungsnachweis für das Vorjahr nicht vorliegt."),
    (("Eine Teilnahme an der Prüfung ist ausgeschlossen, soweit nicht mindestens 80 Prozent der"
     " Stunden besucht wurden."),
     ("An der Prüfung können Sie nur teilnehmen, wenn Sie mindestens 80 Prozent der Stunden besucht"
     " haben."),
     ("An der Prüfung können Sie nur teilnehmen, wenn Sie nicht mindestens 80 Prozent der Stunden"
     " besucht haben.")),
    ("Ohne vorherige Zustimmung des Ordnungsamtes darf der Hund nicht an Dritte abgegeben werden.",
     "Den Hund dürfen Sie nur an Dritte abgeben, wenn das Ordnungsamt vorher zugestimmt hat.",
     "Den Hund dürfen Sie an Dritte abgeben, ohne dass das Ordnungsamt vorher zugestimmt hat."),
    (("Hunde sind vom Zutritt zum Strandbad ausgeschlossen, soweit sie nicht als Assistenzhunde"
     " anerkannt sind."),
     "Hunde dürfen nur ins Strandbad, wenn sie als Assistenzhunde anerkannt sind.",
     "Hunde dürfen nur ins Strandbad, wenn sie nicht als Assistenzhunde anerkannt sind."),
    (("Die Ausfuhr ist untersagt, solange weder das Verfahren abgeschlossen noch eine vorläufige"
     " Genehmigung erteilt ist."),
     ("Sie dürfen erst ausführen, wenn das Verfahren abgeschlossen oder eine vorläufige Genehmigung"
     " erteilt ist."),
     ("Sie dürfen erst ausführen, wenn das Verfahren abgeschlossen und eine vorläufige Genehmigung"
     " erteilt ist.")),
)  # fmt: skip


@pytest.mark.parametrize(("original", "faithful", "faulty"), RESTRICTED)
def test_a_denial_of_all_but_one_case_is_a_restriction_to_it(
    original: str, faithful: str, faulty: str
) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
