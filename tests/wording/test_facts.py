"""What counts as a fact, and what it is compared by."""

import json
from pathlib import Path

import pytest

from drafter.wording.facts import extract

EVAL = Path(__file__).parents[1] / "eval"


def values(text: str, *protected: str) -> list[str]:
    return [fact.value for fact in extract(text, protected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das kostet 1.234,56 EUR.", ["1234.56 EUR"]),
        ("Das kostet 40.500 Euro und fünfzig Cent.", ["40500 EUR", "0.5 EUR"]),
        ("bis zu 1,5 Mio. Euro", ["1500000 EUR"]),
        ("60 v. H. oder sechzig Prozent", ["60 %", "60 %"]),
        ("fünf Prozentpunkte", ["5 Prozentpunkt"]),
        ("innerhalb eines Monats", ["1 Monat"]),
        ("binnen Monatsfrist", ["1 Monat"]),
        ("eine dreimonatige Frist", ["3 Monat"]),
        ("drei bis sechs Wochen", ["3 Woche", "6 Woche"]),
        ("anderthalb Jahre", ["18 Monat"]),
        ("zwei Drittel der Kosten, ein Dutzend Stühle", ["0.666667", "12"]),
        ("die dritte Rate, zweimal", ["3", "2 x"]),
        ("eine Begründung und ein Antrag", []),
        ("Dritten darf er nicht überlassen werden; achten Sie darauf", []),
        ("eine Grundfläche von 30 m²", ["30 m²"]),
    ],
)
def test_figures_and_number_words(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 12.02.2026", ["2026-02-12"]),
        ("am 12. Februar 2026", ["2026-02-12"]),
        ("am 12.2.26", ["2026-02-12"]),
        ("am 2026-02-12", ["2026-02-12"]),
        ("im Februar 2026", ["2026-02"]),
        ("01.01. bis 31.12.2026", ["2026-01-01", "2026-12-31"]),
        ("vom 11. bis 15. Mai 2026", ["2026-05-11", "2026-05-15"]),
        ("am Montag von 8 bis 12.30 Uhr", ["Wochentag 1", "08:00", "12:30"]),
        ("am 32.13.2026", ["32.13.2026"]),
    ],
)
def test_dates_and_times(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 28 Abs. 2 Nr. 3 VwVfG", ["VwVfG § 28 Abs 2 Nr 3"]),
        ("§ 28 Absatz 2 Nummer 3 des Verwaltungsverfahrensgesetzes", ["VwVfG § 28 Abs 2 Nr 3"]),
        ("§§ 48, 49 und 49a VwVfG", ["VwVfG § 48", "VwVfG § 49", "VwVfG § 49a"]),
        ("§ 44 Abs. 1 und 2 LHO", ["LHO § 44 Abs 1", "LHO § 44 Abs 2"]),
        ("§ 1 NVwVfG i. V. m. § 49 VwVfG", ["NVwVfG § 1", "VwVfG § 49"]),
        ("§ 3 i. V. m. § 5 BauGB", ["BauGB § 3", "BauGB § 5"]),
        ("Art. 6 Abs. 1 Buchst. e DSGVO", ["DSGVO Art 6 Abs 1 Buchst e"]),
        ("§ 60 Abs. 1 Satz 1 SGB I", ["SGB I § 60 Abs 1 Satz 1"]),
    ],
)
def test_references_to_law(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_codes_and_names() -> None:
    text = (
        "Az. 32.1-4711/2026, Flur 3, Flurstück 12/3, IBAN DE12 2505 0000 0123 4567 89, Tel. 05191"
        " 970-123, info@kreis.example, Herr Dr. Müller, Verwaltungsgericht Lüneburg, Lena"
    )
    assert values(text, "Lena") == [
        "32.1-4711/2026", "Flur 3", "Flurstück 12/3", "DE12250500000123456789", "05191970123",
        "info@kreis.example", "herr dr. müller", "verwaltungsgericht lüneburg", "lena",
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["Flurstück", "Flurstücks", "Flurstückes", "Flurstücken"])
def test_a_parcel_is_one_in_every_case(form: str) -> None:
    assert values(f"zulasten des {form} 90/1") == ["Flurstück 90/1"]


def test_every_fact_points_at_its_words() -> None:
    text = "Die Rate von 2.400,00 EUR ist am 01.04.2026 nach § 5 der Satzung fällig."
    for fact in extract(text):
        assert text[fact.start : fact.end] == fact.text


def test_a_number_of_any_length_keeps_all_its_digits() -> None:
    long = "1" + "0" * 40
    assert values(f"Kennung {long}") == [long]
    assert values(f"Kennung {long}") != values(f"Kennung {long[:-1]}1")


@pytest.mark.parametrize("part", ["dev", "held"])
def test_facts_of_the_passages_are_found(part: str) -> None:
    lines = (EVAL / f"passages.{part}.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        passage = json.loads(line)
        facts = extract(passage["text"], ("Lena", "Ben"))
        for words in passage["facts"]:
            start = passage["text"].index(words)
            assert any(f.start < start + len(words) and f.end > start for f in facts), words
