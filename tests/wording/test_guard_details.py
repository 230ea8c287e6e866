"""Single readings that the guard rests on."""

import json
from pathlib import Path

from drafter.wording.facts import FactKind, extract
from drafter.wording.guard import VerdictKind, inspect
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.thesaurus import senses
from drafter.wording.guard.pair import read
from drafter.wording.guard.reading.accounts import derived, told_by_synonym

EVAL = Path(__file__).parents[1] / "eval"


def codes(original: str, suggestion: str) -> set[str]:
    return {found.code for found in inspect(original, suggestion).findings}


def test_a_concession_of_the_original_stays_one() -> None:
    original = "Die Gebühr ist auch dann zu entrichten, wenn der Antrag zurückgenommen wird."
    suggestion = "Auch wenn Sie den Antrag zurücknehmen, müssen Sie die Gebühr bezahlen."
    assert "guard.turn_added" not in codes(original, suggestion)


def test_what_another_thing_is_compared_with_stays() -> None:
    original = "Die Aufnahme einer anderen als der bisher erlaubten Arbeit bedarf der Zulassung."
    kept = "Wollen Sie eine andere als die bisher erlaubte Arbeit, brauchen Sie eine Zulassung."
    lost = "Die Aufnahme einer anderen Arbeit bedarf der Zulassung."
    assert "guard.restriction_lost" not in codes(original, kept)
    assert "guard.restriction_lost" in codes(original, lost)


def test_a_denial_that_is_put_in_is_withheld() -> None:
    original = "Die Zahlung ist möglich, das Konto besteht."
    denied = "Die Zahlung ist nicht möglich, das Konto besteht."
    assert inspect(original, denied).kind is VerdictKind.BLOCK


def test_every_pair_of_the_sets_can_be_judged() -> None:
    for part in ("dev", "held"):
        for line in (EVAL / f"pairs.{part}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            assert "guard.not_judged" not in codes(row["original"], row["suggestion"]), row["id"]


def test_the_thesaurus_knows_daily_words_by_the_roots_of_the_guard() -> None:
    assert senses(root("einreichen")) & senses(root("vorlegen"))
    assert senses(root("Mitteilung")) & senses(root("Nachricht"))
    assert not senses(root("bewilligen")) & senses(root("ablehnen"))
    assert not senses(root("Widerruf")) & senses(root("Zwangsgeld"))


def test_stems_and_synonyms_are_asked_for_words_that_are_gone() -> None:
    original = read("Die Säumnis dauert an.")
    (word,) = [w for w in read("Sie sind säumig.").words if w.content]
    assert derived(word, original)
    assert not told_by_synonym(word, ())


def test_a_number_plate_takes_no_unit_from_what_follows() -> None:
    text = "Für das Fahrzeug NOM-LK 482 und sechs Monate lang für das Ersatzfahrzeug."
    found = [(fact.kind, fact.text) for fact in extract(text, ())]
    assert (FactKind.REFERENCE, "NOM-LK 482") in found
    assert (FactKind.QUANTITY, "sechs Monate") in found
