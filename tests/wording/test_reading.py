"""How readable a notice is, and what a new wording changes about it."""

from dataclasses import replace

from drafter.messages import sentence
from drafter.notice.document import (
    Matter,
    Notice,
    Paragraph,
    Passage,
    Run,
    Section,
    SectionKind,
    Task,
)
from drafter.wording.readability.reading import Ease, compare, read

PLAIN = "Wir lehnen Ihren Antrag ab. Ihr Einkommen ist zu hoch."
HEAVY = (
    "Unter Zugrundelegung der im Rahmen der Antragstellung eingereichten Unterlagen ist eine "
    "Bewilligung der beantragten Leistung nicht möglich."
)


def notice(text: str, *, tasks: tuple[Task, ...] = (Task.CLEAR,)) -> Notice:
    passage = Passage("gruende", "Gründe", (Paragraph((Run(text),)),), tasks)
    section = Section("begruendung", "Gründe", SectionKind.REASONS, (passage,))
    return Notice("probe", "1.0.0", "neutral", "Probe", Matter("probe"), (section,))


def test_a_plain_text_is_easy() -> None:
    found = read(notice(PLAIN))
    assert found.whole is not None
    assert (found.whole.flesch, found.whole.ease) == (87, Ease.EASY)
    assert sentence(found.whole.verdict) == "leicht lesbar"


def test_a_heavy_text_says_what_makes_it_hard() -> None:
    (passage,) = read(notice(HEAVY)).passages
    assert (passage.passage_id, passage.reading.ease) == ("gruende", Ease.HARD)
    assert {hint.code for hint in passage.reading.hints} == {"L07"}
    assert "Lesbarkeit" in sentence(passage.reading.figures)


def test_locked_passages_count_for_the_whole_only() -> None:
    found = read(notice(HEAVY, tasks=()))
    assert found.passages == ()
    assert found.whole is not None
    assert found.whole.ease is Ease.HARD


def test_addresses_are_not_read() -> None:
    letter = notice(PLAIN)
    address = replace(letter.sections[0], kind=SectionKind.ADDRESS)
    assert read(replace(letter, sections=(address,))).whole is None


def test_hints_on_the_whole_notice_stand_with_it() -> None:
    found = read(notice("Der Antrag ist vollständig und wurde am Montag geprüft."))
    assert found.whole is not None
    assert [hint.code for hint in found.whole.hints] == ["L09"]
    assert found.hints[-1].code == "L09"


def test_a_plainer_wording_is_named_with_its_traits() -> None:
    found = compare(HEAVY, "Wir können die Leistung nicht bewilligen. Das zeigen Ihre Unterlagen.")
    assert [finding.code for finding in found] == [
        "reading.easier",
        "reading.sentences_less",
        "reading.nouns_less",
    ]
    assert sentence(found[0]).startswith("Lesbarkeit 22 → ")


def test_a_heavier_wording_is_named_too() -> None:
    assert compare(PLAIN, HEAVY)[0].code == "reading.harder"


def test_nothing_is_said_of_nothing() -> None:
    assert compare("", PLAIN) == ()
    assert compare(PLAIN, PLAIN)[0].code == "reading.same"
