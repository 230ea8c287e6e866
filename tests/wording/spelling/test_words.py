"""Which words of a text a dictionary is asked about, and how compounds are judged."""

import pytest

from drafter.wording.spelling import Speller, Word, replaced, words_in
from tests.helpers.vocabulary import SmallDictionary

NOUNS = ("Zuwendung", "Bescheid", "Empfängerin", "Recht", "Behelf", "Belehrung", "Bau", "Fläche")
OTHERS = ("zahlt", "wieder", "Spruch", "rechtlichen", "Waffen", "drohen", "fällt", "und", "Grün")
DICTIONARY = SmallDictionary(*NOUNS, *OTHERS, "Waffe", "Grünflächen", "gerecht", "Zweck")


def speller(*own: str) -> Speller:
    return Speller(DICTIONARY, own)


def right(word: str, *own: str) -> bool:
    return all(speller(*own).is_right(found) for found in words_in(word))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie zahlen 40.500,00 EUR bis 12.02.2026.", ["Sie", "zahlen", "bis"]),
        ("nach § 49 Abs. 3 Satz 1 Nr. 2 VwVfG", ["nach", "Satz"]),
        ("Az. 50.2-12/2026-IV, Flurstück 112/7", ["Flurstück"]),
        ("unter poststelle@kreis.example oder www.kreis.example/amt", ["unter", "oder"]),
        ("Antrag von Świętochłowski", ["Antrag", "von"]),
        ("KI und EFRE fördern HeiDefinition", ["und", "fördern"]),
        ("{{ raw }} bleibt", ["bleibt"]),
        ("z. B. der Hund", ["der", "Hund"]),
        ("GEbühr für die EU-Förderung", ["GEbühr", "für", "die", "EU-Förderung"]),
    ],
)
def test_only_words_are_looked_at(text: str, expected: list[str]) -> None:
    assert [word.text for word in words_in(text)] == expected


def test_places_are_those_of_the_text() -> None:
    text = "Der Betrag von 5 EUR ist fälig."
    found = list(words_in(text))[-1]
    assert text[found.start : found.end] == "fälig"


def test_cut_words_are_recognised() -> None:
    first, _und, last = words_in("Bau- und -behelfe")
    assert (first.text, first.cut_after) == ("Bau", True)
    assert (last.text, last.cut_before) == ("behelfe", True)


@pytest.mark.parametrize(
    "word",
    [
        "Zuwendungsempfängerin",
        "Zuwendungsbescheid",
        "Rechtsbehelfsbelehrung",
        "Bau- und Grünflächen",
        "Zuwendungs- und Rechtsbescheid",
        "waffenrechtlichen",
        "anzudrohen",
        "wegfällt",
        "KI-Zuwendung",
    ],
)
def test_words_that_no_dictionary_lists_are_right(word: str) -> None:
    assert right(word)


@pytest.mark.parametrize(
    "word",
    [
        "Zuwendungbescheid",  # the s is missing
        "Zuwendugsbescheid",
        "Wiederspruch",  # both parts are words
        "undzahlt",
        "Bescheit",
        "Zuwendungs",
    ],
)
def test_mistakes_are_seen(word: str) -> None:
    assert not right(word)


def test_own_words_count_in_their_forms_and_in_compounds() -> None:
    assert not right("Untersagungen")
    assert right("Untersagungen", "Untersagung")
    assert right("Untersagungsbescheid", "Untersagung")
    assert right("Vollumfänglich", "vollumfänglich")


def test_further_words_are_taken_in() -> None:
    before = speller()
    word = Word("Trift", 0, 5)
    assert not before.is_right(word)
    assert before.with_words({"Trift"}).is_right(word)
    assert not before.is_right(word)


def test_a_word_is_asked_for_once() -> None:
    dictionary = SmallDictionary()
    asked = Speller(dictionary)
    for _ in range(2):
        assert not asked.is_right(Word("Bescheit", 0, 8))
    assert dictionary.asked.count("Bescheit") == 1


def test_suggestions_mend_the_part_that_is_wrong() -> None:
    near = {"Zuwendug": ("Zuwendung",), "Belerung": ("Belehrung", "Belegung")}
    dictionary = SmallDictionary(*NOUNS, near=near)
    asked = Speller(dictionary)
    assert asked.suggestions("Zuwendugsbescheid") == ("Zuwendungsbescheid",)
    assert asked.suggestions("Rechtsbelerung") == ("Rechtsbelehrung",)
    assert asked.suggestions("Zuwendungbescheid") == ("Zuwendungsbescheid",)


def test_suggestions_name_the_right_word_for_a_confused_one() -> None:
    asked = Speller(SmallDictionary("Widerspruch"))
    assert asked.suggestions("Wiederspruch") == ("Widerspruch",)
    assert asked.suggestions("wiederspruch") == ("Widerspruch",)


def test_the_nearest_word_comes_first() -> None:
    near = {"Antragstelerin": ("Antragsteilerinnen", "Antragstellerin")}
    asked = Speller(SmallDictionary(near=near))
    assert asked.suggestions("Antragstelerin")[0] == "Antragstellerin"


def test_only_whole_words_are_replaced() -> None:
    assert replaced("Bau, Bauamt, Bau", "Bau", "Weg") == "Weg, Bauamt, Weg"
