"""The dictionary that ships, what happens without it, and lists of own words."""

import shutil
from pathlib import Path

import pytest

from drafter.files import dictionaries
from drafter.files.dictionaries import HunspellDictionary
from drafter.files.places import Places
from drafter.messages import explain
from drafter.notice.faults import Fault
from drafter.wording.spelling import Speller, words_in

SHIPPED = Places.find({}).resources / "dictionaries"


@pytest.fixture(scope="module")
def dictionary() -> HunspellDictionary:
    return dictionaries.load(SHIPPED / dictionaries.LANGUAGE)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The dictionary in a folder whose name has letters that not every system writes alike."""
    return Path(shutil.copytree(SHIPPED / dictionaries.LANGUAGE, tmp_path / "Wörter für §"))


def test_shipped_dictionary_knows_german(dictionary: HunspellDictionary) -> None:
    assert dictionary.knows("Bescheid")
    assert dictionary.knows("Gebührenfestsetzung")
    assert not dictionary.knows("Bescheit")
    assert "Bescheid" in dictionary.suggest("Bescheit")


@pytest.mark.parametrize(
    "text",
    [
        "Zuwendungsempfängerin",
        "Rechtsbehelfsbelehrung",
        "Gebührenfestsetzung",
        "Bau- und Grünflächen",
        "Widerspruchsführerinnen",
        "Nutzungsuntersagung",
        "artenschutzrechtliche",
        "zuwendungsfähigen",
        "Einnahmenüberschussrechnungen",
        "Urkundsbeamtinnen",
    ],
)
def test_words_of_authorities_are_right(dictionary: HunspellDictionary, text: str) -> None:
    speller = Speller(dictionary, dictionaries.read_words(SHIPPED / "verwaltung.txt"))
    assert all(speller.is_right(word) for word in words_in(text))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Zuwendugsbescheid", "Zuwendungsbescheid"),
        ("Rechtsbehelfsbelerung", "Rechtsbehelfsbelehrung"),
        ("Wiederspruch", "Widerspruch"),
        ("Antragstelerin", "Antragstellerin"),
        ("Vorraussetzung", "Voraussetzung"),
        ("Nutzungsunterssagung", "Nutzungsuntersagung"),
        ("Bescheit", "Bescheid"),
    ],
)
def test_what_was_meant_comes_first(dictionary: HunspellDictionary, wrong: str, right: str) -> None:
    speller = Speller(dictionary, dictionaries.read_words(SHIPPED / "verwaltung.txt"))
    assert not any(speller.is_right(word) for word in words_in(wrong))
    assert speller.suggestions(wrong)[0] == right


def test_loads_from_a_folder_with_umlauts(copied: Path) -> None:
    assert dictionaries.load(copied).knows("Bescheid")


@pytest.mark.parametrize("name", ["de_DE.aff", "de_DE.dic", "dictionary.toml"])
def test_missing_file_is_one_sentence(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(Fault) as caught:
        dictionaries.load(copied)
    assert caught.value.code == "dictionary.missing"
    assert name in explain(caught.value)


@pytest.mark.parametrize("name", ["de_DE.aff", "de_DE.dic"])
@pytest.mark.parametrize("damage", [b"", b"\xff\x00\xfe", b"SET UTF-8\nPFX"])
def test_changed_file_is_never_loaded(copied: Path, name: str, damage: bytes) -> None:
    (copied / name).write_bytes(damage)
    with pytest.raises(Fault, match="damaged"):
        dictionaries.load(copied)


def test_manifest_that_cannot_be_read_is_damage(copied: Path) -> None:
    (copied / "dictionary.toml").write_text("sha256 = 1", encoding="utf-8")
    with pytest.raises(Fault, match="damaged"):
        dictionaries.load(copied)


def test_list_is_sorted_and_says_nothing_twice() -> None:
    lines = (SHIPPED / "verwaltung.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert words == sorted(set(words), key=lambda word: (word.casefold(), word))
    assert all(word.isalpha() for word in words)


def test_list_has_only_words_that_the_dictionary_lacks(dictionary: HunspellDictionary) -> None:
    known = [w for w in dictionaries.read_words(SHIPPED / "verwaltung.txt") if dictionary.knows(w)]
    assert known == []


def test_words_are_added_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "data" / "woerter.txt"
    for word in ("Zwischenahn", "Ahausen", "Zwischenahn"):
        dictionaries.add_word(path, word)
    assert path.read_text(encoding="utf-8") == "Ahausen\nZwischenahn\n"
    assert dictionaries.read_words(path) == {"Ahausen", "Zwischenahn"}


def test_list_may_hold_remarks_and_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "woerter.txt"
    assert dictionaries.read_words(path) == frozenset()
    path.write_text("# Orte\nAhausen  # bei Rotenburg\n\n", encoding="utf-8")
    assert dictionaries.read_words(path) == {"Ahausen"}


def test_unreadable_list_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "woerter.txt"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Fault, match="words_unreadable"):
        dictionaries.read_words(path)
