"""Vectors counted by hand; two values are published examples of another implementation."""

import pytest

from drafter.messages import sentence as german
from drafter.messages.law import SENTENCES
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
from drafter.notice.findings import Severity
from drafter.wording.readability.hints import hints
from drafter.wording.readability.scores import Band, measure
from drafter.wording.readability.style import clause_length, is_nominal, is_passive
from drafter.wording.sentences import sentences, syllables, words

EASY = "Wir lehnen Ihren Antrag ab. Ihr Einkommen ist zu hoch."
HARD = (
    "Unter Zugrundelegung der im Rahmen der Antragstellung eingereichten Unterlagen ist eine "
    "Bewilligung der beantragten Leistung nicht möglich."
)
DUCKS = "Alle meine Entchen schwimmen auf dem See, Köpfchen unters Wasser, Schwänzchen in die Höh."
PARTIES = (
    "Alle Parteien widmen dem Thema rein quantitativ betrachtet nennenswerte Aufmerksamkeit, "
    "die Grünen wenig überraschend am meisten."
)


@pytest.mark.parametrize(
    ("text", "counts", "flesch", "lix", "wiener"),
    [
        (EASY, (10, 2, 15), 87.25, 15.00, (1.231, 1.442, 2.801, 2.379)),
        (HARD, (17, 1, 41), 21.91, 64.06, (13.746, 13.625, 12.582, 12.507)),
        (DUCKS, (14, 1, 22), 74.07, 42.57, (3.77, 3.499, 1.553, 2.025)),
    ],
)
def test_vectors(
    text: str,
    counts: tuple[int, int, int],
    flesch: float,
    lix: float,
    wiener: tuple[float, float, float, float],
) -> None:
    found = measure(text)
    assert (found.words, found.sentences, found.syllables) == counts
    assert found.flesch == pytest.approx(flesch, abs=0.01)
    assert found.lix == pytest.approx(lix, abs=0.01)
    assert found.wiener == pytest.approx(wiener, abs=0.005)


def test_published_value() -> None:
    assert measure(PARTIES).wiener[0] == pytest.approx(13.913, abs=0.001)


def test_empty_text_has_zeros() -> None:
    found = measure(" 12.02.2026 – 1.234,56 € ")
    assert (found.words, found.flesch, found.lix, found.passive_share) == (0, 0.0, 0.0, 0.0)


def test_band() -> None:
    assert [measure(t).band for t in (EASY, DUCKS, HARD)] == [
        Band.EASY,
        Band.RATHER_EASY,
        Band.VERY_HARD,
    ]
    assert all(f"readability.band.{band}" in SENTENCES for band in Band)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("Bescheid", 2), ("Rechtsbehelfsbelehrung", 6), ("Zuständigkeit", 4), ("beantragen", 4),
        ("beurteilen", 4), ("aktuell", 3), ("Quelle", 2), ("Bewilligungszeitraum", 6),
        ("neue", 2), ("See", 1), ("Behörde", 3), ("Information", 5), ("Grundstückseigentümer", 6),
        ("qm", 1),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Das folgt aus § 1 Abs. 1 Nr. 2 i. V. m. § 3 Satz 1 VwVfG. Das gilt auch hier.", 2),
        ("Ihr Antrag vom 12. Februar 2026 ging am 13.02.2026 ein. Er war vollständig.", 2),
        ("Das ist z. B. dann so, wenn Dr. Meier es sagt.", 1),
        ("Sie erfüllen § 5 Abs. 2. Der Antrag hat Erfolg.", 2),
        ("Die §§ 35 ff. VwVfG gelten. Das genügt.", 2),
        ("Im Jahr 2026. Danach nicht.", 2),
        ("Stimmt das? Ja! Nein.", 3),
        ("Erste Zeile\nZweite Zeile", 2),
        ("Der 2. Senat entschied. Das war richtig.", 2),
        ("Das Gewässer III. Ordnung auf Fl.-Nr. 418/3 ist klein, sagt Dipl.-Ing. Tjaden.", 1),
        ("Nach Art. 13 DSGVO, Rn. 5, gem. Nr. 4 gilt das.", 1),
        ("Er sagte: „Ich komme.“ Dann kam er.", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count, sentences(text)


def test_words_are_of_letters() -> None:
    assert words("Die 3 O’Neill-Brüder zahlen 12,50 € nach § 5.") == (
        "Die", "O’Neill-Brüder", "zahlen", "nach",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("Der Antrag wird abgelehnt.", True),
        ("Die Unterlagen wurden geprüft.", True),
        ("Der Bescheid ist erlassen worden.", True),
        ("Die Fahrerlaubnis wird entzogen.", True),
        ("Die Leistung wird bewilligt.", True),
        ("Wir werden den Antrag bewilligen.", False),
        ("Ich lehne den Antrag ab.", False),
        ("Es wird kalt, weil der Winter beginnt.", False),
    ],
)
def test_passive(text: str, passive: bool) -> None:
    assert is_passive(text) is passive


def test_nominal_style() -> None:
    nouns = ("Bewilligung", "Maßnahme", "Gesundheit", "Information", "Tätigkeiten", "Leistungen")
    assert all(is_nominal(word) for word in nouns)
    assert not any(is_nominal(word) for word in ("Antrag", "jung", "Dung", "entscheiden"))


def test_clause_length() -> None:
    assert clause_length("Wenn Sie zahlen, endet das Verfahren ohne weitere Kosten.") == 6


def _notice(text: str, *, locked: bool = False) -> Notice:
    tasks = () if locked else (Task.CLEAR,)
    passage = Passage("gruende", "Gründe", (Paragraph((Run(text),)),), tasks)
    section = Section("begruendung", "Begründung", SectionKind.REASONS, (passage,))
    return Notice("t", "1", "a", "T", Matter("zuwendung"), (section,))


LONG = "Sie haben " + "sehr " * 20 + "viel geschrieben."
VERY_LONG = "Sie haben " + "sehr " * 30 + "viel geschrieben."
NOUNS = "Die Durchführung der Prüfung der Bewilligung erfolgt nach Anhörung. " * 5 + "Sie."
PASSIVE = "Der Antrag wird von uns geprüft und danach wird er auch bald abgelehnt. " * 4 + "Sie."
NESTED = "Der Antrag, der am Montag kam, weil Sie, wie gesagt, krank waren, ist da."


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        (LONG, "L01", Severity.INFO),
        (VERY_LONG, "L01.very", Severity.WARNING),
        (LONG, "L02", Severity.INFO),
        (NOUNS, "L03", Severity.INFO),
        (NOUNS, "L04", Severity.INFO),
        (PASSIVE, "L05", Severity.WARNING),
        (NESTED, "L06", Severity.INFO),
        ("Sie zahlen bezüglich der Miete.", "L07", Severity.INFO),
        ("Sie fragen das LBEG.", "L08", Severity.INFO),
        ("Der Antrag hat Erfolg.", "L09", Severity.INFO),
    ],
)
def test_hint(text: str, code: str, severity: Severity) -> None:
    found = {f.code: f for f in hints(_notice(text))}
    assert found[code].severity is severity
    assert german(found[code])
    assert found[code].source


def test_plain_text_has_no_hint_and_locked_text_is_left_alone() -> None:
    assert hints(_notice(EASY)) == ()
    assert hints(_notice(VERY_LONG, locked=True)) == ()


def test_hints_never_block() -> None:
    everything = " ".join((LONG, VERY_LONG, NOUNS, PASSIVE, NESTED, HARD))
    assert Severity.ERROR not in {f.severity for f in hints(_notice(everything))}
