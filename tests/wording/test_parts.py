"""Sentences come apart and together again letter for letter."""

import pytest

from drafter.wording.parts import is_short, joined, split

LONG = (
    "Der Antrag vom 14. Mai 2026 nach § 7 Abs. 1 Nr. 2 BKGG i. V. m. § 9 ist vollständig.\n\n"
    "1. Die Frist läuft am 01.07.2026 ab. Dieser Tag ist ein Mittwoch. (Siehe oben.) "
)


TWO = "Der Zaun ist bis zum 3. Mai zu kürzen; dieser Termin kann nicht verschoben werden."


@pytest.mark.parametrize("text", [LONG, TWO, "Ein Satz.", "Ohne Punkt", "Zwei. „Drei.“ Vier!"])
def test_joined_gives_the_text_again(text: str) -> None:
    parts = split(text)
    assert joined(parts, [part.text for part in parts]) == text.strip()


def test_a_sentence_may_lean_on_the_one_before() -> None:
    found = split(
        "Der Betrag ist fällig. Dieser wird abgebucht.\nDies gilt sofort. Das Geld fehlt."
    )
    assert [part.leans for part in found] == [False, True, False, False]


def test_main_clauses_at_a_semicolon_come_apart() -> None:
    first, second = split(TWO)
    assert first.sentence == "Der Zaun ist bis zum 3. Mai zu kürzen."
    assert second.sentence == "Dieser Termin kann nicht verschoben werden."
    assert second.leans
    assert joined((first, second), ("Kürzen Sie den Zaun bis zum 3. Mai.", second.text)) == (
        "Kürzen Sie den Zaun bis zum 3. Mai. Dieser Termin kann nicht verschoben werden."
    )


def test_an_abbreviation_before_a_semicolon_ends_the_sentence_with_its_own_point() -> None:
    first, _ = split("Die Gebühr sinkt um 50 v. H.; ab dem dritten Kind wird sie nicht erhoben.")
    assert first.sentence == "Die Gebühr sinkt um 50 v. H."


@pytest.mark.parametrize(
    "text",
    [
        "Vorzulegen sind die letzten drei Lohnabrechnungen; ferner der Mietvertrag in Kopie.",
        "Die Erlaubnis gilt für den Hof; sofern er verpachtet wird, gilt sie nicht mehr.",
        "Die Schule („sie ist offen; alle dürfen dort hinein und lernen“) wird im Mai renoviert.",
    ],
)
def test_what_cannot_stand_alone_is_left_together(text: str) -> None:
    assert len(split(text)) == 1


def test_sentences_of_a_few_words_are_left_alone() -> None:
    found = split("Taschengeld ist nicht enthalten. Sie müssen die Karten bis Freitag abholen.")
    assert [part.plain for part in found] == [True, False]


def test_only_short_passages_are_tried_whole() -> None:
    assert is_short(split("Ein Satz mit Worten. Noch einer."))
    assert not is_short(split("Ein Satz mit Worten. " * 4))
    assert not is_short(split("Ein sehr langer Satz mit Worten " * 14 + ". Noch einer."))
