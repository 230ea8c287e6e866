"""R01 to R08: every way in which a Rechtsbehelfsbelehrung went wrong before."""

from dataclasses import replace

import pytest

from drafter.law import remedies
from drafter.notice.authority import RemedySettings
from drafter.notice.document import Matter, Notice, ProcedureLaw, SectionKind
from drafter.notice.findings import Severity
from tests.law.builders import (
    ACTION_SENTENCE,
    AUTHORITY,
    clean_notice,
    section,
    with_answers,
    with_section,
    without,
)
from tests.law.faults import about, codes, found, spoilt

SOCIAL = Matter("sgb12", ProcedureLaw.SGBX)
DECIDED = replace(AUTHORITY, remedies=RemedySettings(False, "R1", "R2", "www.musterland.example"))


def _said(text: str, matter: Matter | None = None) -> list[str]:
    notice = spoilt(SectionKind.REMEDY, text, title="Rechtsbehelfsbelehrung")
    notice = about(notice, matter) if matter else notice
    return [c for c in codes(notice) if c.startswith("R")]


def _decided(notice: Notice) -> str:
    remedy = remedies.for_notice(notice, AUTHORITY)
    assert isinstance(remedy, remedies.Remedy)
    return " ".join(remedy.paragraphs)


@pytest.mark.parametrize("area", ["zuwendung", "waffen", "abfall", "widerspruch_vwgo"])
def test_the_decided_text_has_no_error(area: str) -> None:
    matter = Matter(area)
    assert _said(_decided(about(clean_notice(), matter)), matter) == []


@pytest.mark.parametrize("area", ["sgb12", "wohngeld", "unterhaltsvorschuss", "widerspruch_sgg"])
def test_the_decided_text_of_social_law_has_no_error(area: str) -> None:
    matter = Matter(area, ProcedureLaw.SGBX)
    assert _said(_decided(about(clean_notice(), matter)), matter) == []


def test_r01_missing() -> None:
    notice = without(clean_notice(), SectionKind.REMEDY)
    assert found(notice, "R01").severity is Severity.ERROR


def test_r01_letter_without_an_act_has_none() -> None:
    letter = about(clean_notice(), Matter("anhoerung", administrative_act=False))
    assert found(letter, "R01.none").where.section == "remedy"
    bare = without(letter, SectionKind.REMEDY)
    hidden = with_section(bare, section(SectionKind.NOTES, ACTION_SENTENCE))
    assert found(hidden, "R01.none").where.section == "notes"
    assert "R01.none" not in codes(bare)


def test_r01_second_one_in_the_notes() -> None:
    notes = section(SectionKind.NOTES, ACTION_SENTENCE, title="Rechtsbehelfsbelehrung")
    assert found(with_section(clean_notice(), notes), "R01.second").where.section == "notes"


OBJECTION = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch beim "
    "Landkreis Musterland, Amtsweg 1, 29999 Musterstadt, erhoben werden."
)


def test_r02_wrong_remedy() -> None:
    assert {"R02", "R03"} <= set(_said(OBJECTION))
    assert "R02" in _said(f"{ACTION_SENTENCE} {OBJECTION}")
    assert _said(OBJECTION, Matter("abfall")) == []


def _changed(old: str, new: str) -> list[str]:
    assert old in ACTION_SENTENCE
    return _said(ACTION_SENTENCE.replace(old, new))


def test_r03_wrong_court_or_no_seat() -> None:
    assert {"R03", "R03.court"} <= set(
        _changed("Verwaltungsgericht Lüneburg", "Verwaltungsgericht Stade")
    )
    assert _changed(", Adolph-Kolping-Straße 16, 21337 Lüneburg,", "") == ["R03"]


def test_r04_period() -> None:
    assert _changed("eines Monats", "von zwei Monaten") == ["R04"]
    assert _changed("innerhalb", "binnen") == []
    assert {"R04", "R05"} <= set(_changed("eines Monats", "von vier Wochen"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("eines Monats nach Bekanntgabe", "von 30 Tagen nach Bekanntgabe"),
        ("innerhalb eines Monats", "innerhalb eines Monats, also bis zum 23.12.2026,"),
        ("innerhalb eines Monats", "innerhalb eines Monats, also bis zum 23. Dezember 2026,"),
        ("erhoben werden.", "nur schriftlich erhoben werden."),
        ("erhoben werden.", "erhoben werden. Die Klage muss begründet werden."),
        ("erhoben werden.", "per De-Mail erhoben werden."),
        ("nach Bekanntgabe", "nach Erhalt"),
        ("nach Bekanntgabe", "nach Zugang"),
    ],
)
def test_r05_harmful_additions(old: str, new: str) -> None:
    assert "R05" in _changed(old, new)


def test_r05_date_of_the_first_notice_is_no_end_of_a_period() -> None:
    assert _changed("diesen Bescheid", "diesen Bescheid vom 23.11.2026") == []


def test_r05_suspensive_effect() -> None:
    text = f"{ACTION_SENTENCE} Die Klage hat aufschiebende Wirkung."
    assert _said(text) == ["R05.suspensive"]


def test_r06_form_in_social_law() -> None:
    full = _decided(about(clean_notice(), SOCIAL))
    short = full.replace(
        ", schriftformersetzend nach § 36a Absatz 2a SGB I und § 9a Absatz 5 OZG", ""
    )
    assert short != full
    assert _said(short, SOCIAL) == ["R06"]
    assert _said(f"{ACTION_SENTENCE} Sie ist schriftlich zu erheben.") == ["R06.partial"]


def test_r07_event_follows_the_service() -> None:
    served = with_answers(clean_notice(), {"bekanntgabe_art": "pzu"})
    assert found(served, "R07").where.words == "nach Bekanntgabe"
    assert "R07" in _changed("Bekanntgabe", "Zustellung")


def test_r08_rulings_with_different_remedies() -> None:
    tenor = section(
        SectionKind.TENOR, "Ich ordne den Abbruch an.", "Ich setze eine Gebühr von 80,00 € fest.",
        numbered=True,
    )  # fmt: skip
    notice = about(with_section(clean_notice(), tenor), Matter("bauaufsicht"))
    assert "R08" in codes(notice, DECIDED)
    remedy = remedies.for_notice(notice, DECIDED)
    assert isinstance(remedy, remedies.Remedy)
    right = with_section(notice, section(SectionKind.REMEDY, *remedy.paragraphs))
    assert [c for c in codes(right, DECIDED) if c.startswith("R")] == []


def test_open_setting_blocks_with_its_name() -> None:
    notice = about(clean_notice(), Matter("abfallgebuehren", ProcedureLaw.AO))
    assert found(notice, "remedies.open.waste_fees").severity is Severity.ERROR
