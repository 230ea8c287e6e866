"""A notice is looked through: what is judged, at which place, and which words are names."""

from dataclasses import replace

from drafter.notice.document import (
    Answer,
    Matter,
    Notice,
    Paragraph,
    Passage,
    PassageStatus,
    Run,
    RunState,
    Section,
    SectionKind,
    TableBlock,
)
from drafter.notice.document import Cell as TableCell
from drafter.notice.findings import Finding, Severity
from drafter.notice.values import AddressForm, Person
from drafter.wording.free_text import FreeText
from drafter.wording.spelling import Speller, inspect
from tests.helpers.vocabulary import SmallDictionary

FREE = FreeText(frozenset({"sachverhalt", "ausgaben[].posten"}))
SPELLER = Speller(SmallDictionary("der", "Antrag", "von", "ist", "vollständig", "Kosten"))


def answered(field: str, text: str) -> Run:
    return Run(text, field, RunState.ANSWERED)


def notice(*runs: Run, status: PassageStatus = PassageStatus.TEMPLATE) -> Notice:
    passage = Passage("gruende", "Gründe", (Paragraph(runs),), status=status)
    section = Section("begruendung", "Gründe", SectionKind.REASONS, (passage,))
    return Notice("probe", "1.0.0", "neutral", "Probe", Matter("probe"), (section,))


def words(found: tuple[Finding, ...]) -> list[str | None]:
    return [finding.where.words for finding in found]


def test_a_typed_mistake_is_a_warning_at_its_field() -> None:
    (found,) = inspect(notice(answered("sachverhalt", "Der Antrak ist")), FREE, SPELLER)
    assert (found.code, found.severity) == ("spelling.unknown", Severity.WARNING)
    assert (found.where.field, found.where.passage) == ("sachverhalt", "gruende")
    assert found.where.words == "Antrak"


def test_a_mistake_of_the_template_is_a_hint() -> None:
    (found,) = inspect(notice(Run("Der Antrak ist")), FREE, SPELLER)
    assert (found.code, found.severity) == ("spelling.template", Severity.INFO)


def test_a_decided_wording_is_a_persons_text() -> None:
    decided = notice(Run("Der Antrak ist"), status=PassageStatus.CONFIRMED)
    (found,) = inspect(decided, FREE, SPELLER)
    assert found.code == "spelling.unknown"


def test_each_word_is_named_once_a_place() -> None:
    typed = notice(answered("sachverhalt", "Antrak, Antrak"), Run(" Antrak"))
    assert [f.where.field for f in inspect(typed, FREE, SPELLER)] == ["sachverhalt", None]


def test_a_field_that_is_printed_twice_has_its_mistake_once() -> None:
    typed = notice(answered("sachverhalt", "Antrak"))
    again = replace(typed.sections[0].passages[0], id="betreff")
    section = replace(typed.sections[0], passages=(again, *typed.sections[0].passages))
    assert len(inspect(replace(typed, sections=(section,)), FREE, SPELLER)) == 1


def test_names_are_right_wherever_they_stand() -> None:
    typed = notice(
        answered("adressat", "Jelena Đukić-Muster"),
        Run(" "),
        answered("sachverhalt", "Der Antrag von Muster ist vollständig, Musters Kosten"),
    )
    assert inspect(typed, FREE, SPELLER) == ()


def test_names_of_a_person_that_is_not_printed_are_right() -> None:
    person = Person(AddressForm.MS, last_name="Musterfrau")
    typed = replace(
        notice(answered("sachverhalt", "von Musterfrau")),
        answers=(Answer("adressat", "Empfänger", "person", person, ""),),
    )
    assert inspect(typed, FREE, SPELLER) == ()


def test_names_of_the_authority_are_right_in_compounds() -> None:
    found = inspect(
        notice(Run("Adolph-Kolping-Straße, Adolph-Kolping-Weeg")),
        FREE,
        SPELLER,
        names=("Verwaltungsgericht, Adolph-Kolping-Straße 16",),
    )
    assert words(found) == ["Adolph-Kolping-Weeg"]


def test_choices_and_missing_answers_are_not_judged() -> None:
    missing = Run("Antrakk", "sachverhalt", RunState.MISSING)
    assert inspect(notice(answered("art", "Antrak"), missing), FREE, SPELLER) == ()


def test_words_that_run_over_two_sources_are_not_judged() -> None:
    glued = notice(Run("Antrak"), answered("sachverhalt", "sgegner"))
    assert inspect(glued, FREE, SPELLER) == ()


def test_cells_of_tables_are_judged() -> None:
    cell = TableCell((answered("ausgaben[1].posten", "Kostten"),))
    table = TableBlock((TableCell((Run("Kosten"),)),), ((cell,),))
    passage = Passage("plan", "Plan", (table,))
    section = Section("plan", "Plan", SectionKind.BODY, (passage,))
    found = inspect(replace(notice(), sections=(section,)), FREE, SPELLER)
    assert [f.where.field for f in found] == ["ausgaben[1].posten"]


def test_it_ends_when_it_is_stopped() -> None:
    typed = notice(answered("sachverhalt", "Antrak Kostten"))
    assert inspect(typed, FREE, SPELLER, stopped=lambda: True) == ()
