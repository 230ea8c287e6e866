import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.messages import sentence
from drafter.notice.document import (
    Matter,
    Notice,
    Paragraph,
    Passage,
    Run,
    RunState,
    Section,
    SectionKind,
)
from drafter.notice.findings import Where
from drafter.wording.free_text import FreeText
from drafter.wording.typography import (
    MENDED,
    NBSP,
    bind,
    bind_notice,
    inspect,
    inspect_notice,
    mend,
    tidy,
)


def _shown(text: str) -> str:
    return text.replace(NBSP, "~")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("§ 37 Abs. 1 Satz 2 Nr. 3 VwVfG", "§~37 Abs.~1 Satz~2 Nr.~3 VwVfG"),
        ("§§ 48, 49 VwVfG", "§§~48, 49 VwVfG"),
        ("Art. 13 DSGVO", "Art.~13 DSGVO"),
        ("in Höhe von 1.234,56 € bewilligt", "in Höhe von 1.234,56~€ bewilligt"),
        ("40.500,00 EUR und 75 %", "40.500,00~EUR und 75~%"),
        ("am 12. Februar 2026", "am 12.~Februar 2026"),
        ("z. B. nach § 1 i. V. m. § 2", "z.~B. nach §~1 i.~V.~m. §~2"),
        ("Absatz 2 und Buchstabe a", "Absatz~2 und Buchstabe~a"),
        ("§ 1 ff. und § 2a f.", "§~1~ff. und §~2a~f."),
        ("rund 12 345 Menschen", "rund 12~345 Menschen"),
        ("Dr. Meier, um 14 Uhr", "Dr.~Meier, um 14~Uhr"),
        ("nach § ", "nach §~"),  # a value follows
        ("unter Nr. ", "unter Nr.~"),
        (" € werden gezahlt", "~€ werden gezahlt"),  # a value stands before
        ("im Satz steht nichts", "im Satz steht nichts"),
        ("3 Tanten und 4 Euroscheine", "3 Tanten und 4 Euroscheine"),
        ("Ich bin es. Am Ende.", "Ich bin es. Am Ende."),
    ],
)
def test_bind(text: str, bound: str) -> None:
    assert _shown(bind(text)) == bound


LIKELY = st.text(alphabet="§ .%€0123456789abisznBNrVmAJanuar" + NBSP, max_size=60)


@given(st.one_of(LIKELY, st.text(max_size=60)))
def test_bind_twice_is_bind_once_and_changes_spaces_only(text: str) -> None:
    bound = bind(text)
    assert bind(bound) == bound
    assert len(bound) == len(text)
    assert bound.replace(NBSP, " ") == text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ('der "Antrag" liegt vor', "typography.straight_quotes", '"Antrag"'),
        ('ein " allein', "typography.straight_quote", '"'),
        ("die “Akte” fehlt", "typography.foreign_quotes", "“Akte”"),
        ("zwei  Leerzeichen", "typography.double_space", "zwei  Leerzeichen"),
        ("Ende , dann", "typography.space_before_mark", "Ende ,"),
        ("nach §37 VwVfG", "typography.section_sign", "§37"),
        ("nach § 48 und 49 VwVfG", "typography.section_plural", "§ 48 und 49"),
        ("nach §§ 48 Abs. 1 VwVfG", "typography.section_singular", "§§ 48"),
        ("es gilt z.B. dies", "typography.abbreviation", "z.B."),
        ("Ort - Datum", "typography.dash", "Ort - Datum"),
        ("und so weiter...", "typography.ellipsis", "weiter..."),
        ("Betrag: € 100", "typography.amount", "€ 100"),
        ("100€ Gebühr", "typography.glued_unit", "100€"),
    ],
)
def test_each_flaw_is_found_at_its_words(text: str, code: str, words: str) -> None:
    (found,) = inspect(text, Where(passage="p"))
    assert (found.code, found.where.passage, found.where.words) == (code, "p", words)
    assert sentence(found)


def test_good_typography_has_no_flaw() -> None:
    text = "Nach § 37 Abs. 1 VwVfG „gilt“ das – z. B. bei 1.234,56 € – auch für §§ 48, 49 VwVfG …"
    assert inspect(text) == ()
    assert inspect(bind(text)) == ()


def test_tidy_mends_what_is_certain() -> None:
    text = 'Das "Haus" liegt  am Weg - z.B. nach §37 i.V.m. §38, 100€...'
    tidied = tidy(text)
    assert _shown(tidied) == "Das „Haus“ liegt am Weg – z.~B. nach §~37 i.~V.~m. §~38, 100~€…"
    assert inspect(tidied) == ()
    assert tidy(tidied) == tidied


def typed(text: str) -> Notice:
    runs = (Run('Vorlage "so", '), Run(text, "sachverhalt", RunState.ANSWERED))
    name = Run('"Muster"  e.V.', "name", RunState.ANSWERED)
    passage = Passage("gruende", "Gründe", (Paragraph((*runs, name)),))
    section = Section("begruendung", "Gründe", SectionKind.REASONS, (passage,))
    return Notice("probe", "1.0.0", "neutral", "Probe", Matter("probe"), (section,))


FREE = FreeText(frozenset({"sachverhalt"}))


def test_only_what_a_person_wrote_is_inspected() -> None:
    found = inspect_notice(typed('nach §5 "so"'), FREE)
    assert {f.code for f in found} == {"typography.section_sign", "typography.straight_quotes"}
    assert {f.where.field for f in found} == {"sachverhalt"}


def test_binding_changes_no_word_and_no_name() -> None:
    letter = typed("nach § 5 Abs. 2, also z. B. 12 Monate")
    bound = bind_notice(letter, FREE)
    before, after = letter.passages()[0], bound.passages()[0]
    assert after.text.replace(NBSP, " ") == before.text
    assert f"§{NBSP}5 Abs.{NBSP}2" in after.text
    assert '"Muster"  e.V.' in after.text


def test_mending_leaves_what_is_not_certain() -> None:
    text = 'Der "Antrag"  nach §5 kostet EUR 100'
    mended = mend(text)
    assert mended == f"Der „Antrag“ nach §{NBSP}5 kostet EUR 100"
    assert "typography.amount" not in MENDED
