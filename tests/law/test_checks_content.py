"""B, N, A, K, D and G: reasons, conditions, hearing, costs, dates, and the rest."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from drafter.notice.authority import RemedySettings
from drafter.notice.document import (
    Matter,
    Notice,
    Paragraph,
    ParagraphKind,
    PassageStatus,
    ProcedureLaw,
    Run,
    RunState,
    SectionKind,
)
from drafter.notice.findings import Severity
from tests.law.builders import AUTHORITY, clean_notice, section, with_answers, with_section, without
from tests.law.faults import about, answered, codes, found, spoilt, with_passage

BOUND = Matter("zuwendung", legal_basis=("§ 44 LHO",))
BURDENING = Matter("gefahrenabwehr", burdening=True, discretionary=True, legal_basis=("§ 11 NPOG",))
SOCIAL = Matter("sgb12", ProcedureLaw.SGBX, discretionary=True, legal_basis=("§ 27 SGB XII",))
DECIDED = replace(AUTHORITY, remedies=RemedySettings(False, "R1", "R1", "www.musterland.example"))


def test_b01_reasons_are_missing_unless_an_exception_is_named() -> None:
    bare = without(clean_notice(), SectionKind.REASONS)
    assert found(bare, "B01").severity is Severity.ERROR
    assert "B01" not in codes(with_answers(bare, {"begruendung_verzicht_nr": "1"}))


def test_b02_discretion_is_not_shown() -> None:
    notice = spoilt(
        SectionKind.REASONS, "Der Antrag erfüllt alle Voraussetzungen der LHO. 1.000,00 €"
    )
    assert found(notice, "B02").severity is Severity.WARNING
    assert found(about(notice, SOCIAL), "B02").severity is Severity.ERROR


def test_b02_discretion_is_only_named() -> None:
    reasons = section(SectionKind.REASONS, "Ermessen ist ausgeübt.", title="Ermessen")
    thin = replace(reasons, passages=(replace(reasons.passages[0], id="ermessen"),))
    assert "B02.thin" in codes(with_section(clean_notice(), thin))


def test_b03_bound_decision_claims_discretion() -> None:
    assert found(about(clean_notice(), BOUND), "B03").where.words == "Ermessen"
    none = spoilt(
        SectionKind.REASONS, "Nach LHO sind 1.000,00 € zu bewilligen; mir steht kein Ermessen zu."
    )
    assert "B03" not in codes(about(none, BOUND))


def test_b05_new_figure_in_a_confirmed_wording() -> None:
    source = clean_notice().passage("reasons").text
    text = (
        Paragraph((Run("Am 05.05.2025 nach § 44 LHO und Ermessen 1.000,00 € bewilligt, ja."),)),
    )
    notice = with_passage(
        clean_notice(), "reasons", blocks=text, source_text=source, status=PassageStatus.CONFIRMED
    )
    assert found(notice, "B05").where.words == "05.05.2025"
    same = with_passage(
        clean_notice(), "reasons", source_text=source, status=PassageStatus.CONFIRMED
    )
    assert codes(same) == []


def _immediate(*reasons: Run) -> Notice:
    tenor = section(
        SectionKind.TENOR, "Ich bewillige 1.000,00 €; kostenfrei.",
        "Ich ordne die sofortige Vollziehung an.", numbered=True,
    )  # fmt: skip
    heading = Paragraph(
        (Run("Begründung der sofortigen Vollziehung"),), ParagraphKind.HEADING, level=3
    )
    base = clean_notice().passage("reasons").blocks
    own = (heading, Paragraph(reasons)) if reasons else ()
    notice = with_passage(clean_notice(), "reasons", blocks=(*base, *own))
    return with_section(notice, tenor)


def test_b06_immediate_enforcement_needs_its_own_reasons() -> None:
    words = "Das Interesse überwiegt hier, weil " + "gute Gründe dafür sprechen " * 8
    assert "B06" in codes(_immediate())
    assert "B06" in codes(_immediate(Run("Sie ist nötig.")))
    assert "B06.formula" in codes(_immediate(Run(words)))
    assert codes(_immediate(Run("Hier: "), Run(words, "gruende", RunState.ANSWERED))) == []


def test_b06_reasons_without_an_order() -> None:
    notice = _immediate(Run("Sie ist nötig."))
    tenor = section(SectionKind.TENOR, "Ich bewillige 1.000,00 €; kostenfrei.", numbered=True)
    assert "B06.no_order" in codes(with_section(notice, tenor))


ANBEST = "Allgemeine Nebenbestimmungen: Die ANBest-P sind Bestandteil."


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("Sie legen den Nachweis vor.", "N01"),
        ("Auflage und Bedingung: Sie legen den Nachweis vor.", "N01.several"),
        ("Auflage: Die Zahlung erfolgt unter der Bedingung, dass Sie bauen.", "N03"),
        ("Widerrufsvorbehalt: Der Bescheid ist vorläufig.", "N03"),
        ("Befristung: Das gilt nicht ewig.", "N03"),
        ("Auflage (Nachweis): Sie legen den Nachweis vor.", ""),
        ("Auflagenvorbehalt: Weitere Auflagen bleiben vorbehalten.", ""),
        ("Befristung: Das gilt bis zum Ende des Projekts.", ""),
        ("Hinweis: Beachten Sie das Merkblatt.", ""),
    ],
)
def test_n01_n03_types_of_conditions(condition: str, code: str) -> None:
    notice = spoilt(SectionKind.CONDITIONS, ANBEST, condition, numbered=True)
    assert codes(notice) == ([code] if code else [])
    if code:
        assert found(notice, code).where.section == "conditions"


def test_n01_heading_names_the_type() -> None:
    heading = Paragraph((Run("Auflagen"),), ParagraphKind.HEADING, level=3)
    items = section(SectionKind.CONDITIONS, "Sie legen ANBest-P vor.", "Sie bauen.", numbered=True)
    blocks = (heading, *items.passages[0].blocks)
    notice = with_passage(clean_notice(), "conditions", blocks=blocks)
    assert codes(notice) == []


def test_n02_condition_on_a_bound_act_without_a_basis() -> None:
    assert "N02" in codes(about(clean_notice(), BOUND))
    named = replace(BOUND, legal_basis=("§ 44 LHO", "§ 36 Abs. 1 VwVfG"))
    assert "N02" not in codes(about(clean_notice(), named))


def test_n04_exactly_one_anbest_and_enclosed() -> None:
    both = spoilt(SectionKind.CONDITIONS, ANBEST, "Auflage: ANBest-Gk gilt.", numbered=True)
    assert "N04.several" in codes(both)
    assert "N04" in codes(spoilt(SectionKind.CONDITIONS, "Auflage: Bauen.", numbered=True))
    finding = found(spoilt(SectionKind.ENCLOSURES, "Vordruck"), "N04.enclosed")
    assert finding.where.section == "enclosures"
    refusal = spoilt(SectionKind.TENOR, "Ich lehne Ihren Antrag ab.", "Kostenfrei.", numbered=True)
    assert "N04" not in codes(without(refusal, SectionKind.CONDITIONS))


def test_a01_hearing_of_a_burdening_act() -> None:
    notice = about(clean_notice(), BURDENING)
    assert found(notice, "A01").severity is Severity.WARNING
    social = about(clean_notice(), replace(SOCIAL, burdening=True))
    assert found(social, "A01").severity is Severity.ERROR
    assert "A01" not in codes(with_answers(notice, {"anhoerung_datum": date(2026, 10, 1)}))
    assert "A01" not in codes(with_answers(notice, {"anhoerung.verzicht_nr": "1"}))


def test_a02_hearing_and_reply() -> None:
    late = answered({"anhoerung_datum": date(2026, 11, 23)})
    assert found(late, "A02").where.field == "anhoerung_datum"
    assert "A02.reply" in codes(answered({"anhoerung_reaktion": "Der Schuppen sei alt."}))


REFUSAL = Matter("sgb12", ProcedureLaw.SGBX, discretionary=True, legal_basis=("§ 66 SGB I",))


@pytest.mark.parametrize(
    ("hint", "code"),
    [(None, "A03"), (date(2026, 11, 23), "A03.late"), (date(2026, 9, 1), "")],
)
def test_a03_hint_before_a_refusal(hint: date | None, code: str) -> None:
    tenor = section(SectionKind.TENOR, "Ich versage Ihnen die Leistung.", numbered=True)
    notice = about(with_section(clean_notice(), tenor), REFUSAL)
    given = with_answers(notice, {"mitwirkung_hinweis_datum": hint})
    assert [c for c in codes(given) if c.startswith("A03")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Die Erlaubnis wird hiermit widerrufen.", True),
        ("Hiermit ordne ich die Räumung an.", True),
        ("Ich beabsichtige, die Erlaubnis zu widerrufen.", False),
    ],
)
def test_a04_a_hearing_is_still_open(text: str, hit: bool) -> None:
    letter = about(spoilt(SectionKind.NOTES, text), Matter("anhoerung", administrative_act=False))
    assert ("A04" in codes(letter)) is hit
    assert "A04" not in codes(spoilt(SectionKind.NOTES, text))


FEE = "Ich setze eine Gebühr von 80,00 € fest."


def _with_fee(**values: object) -> Notice:
    tenor = section(SectionKind.TENOR, "Ich bewillige 1.000,00 €.", FEE, numbered=True)
    return with_answers(with_section(clean_notice(), tenor), values)  # type: ignore[arg-type]


GIVEN: dict[str, object] = {
    "kostenpflichtig": True, "tarifstelle": "4.1", "kassenzeichen": "0815", "gebuehr": Decimal(80),
}  # fmt: skip


def test_k01_costs() -> None:
    assert codes(_with_fee(**GIVEN), DECIDED) == []
    assert "K01" in codes(answered({"kostenpflichtig": True}))
    assert "K01.contradiction" in codes(_with_fee(**(GIVEN | {"kostenpflichtig": False})), DECIDED)
    assert "K01.social" in codes(about(_with_fee(**GIVEN), SOCIAL), DECIDED)
    silent = spoilt(SectionKind.TENOR, "Ich bewillige 1.000,00 €.", numbered=True)
    assert "K01.silent" in codes(silent)


def test_k02_tariff_and_frame() -> None:
    assert "K02" in codes(_with_fee(**(GIVEN | {"tarifstelle": ""})), DECIDED)
    frame = GIVEN | {"kosten_rahmen_von": Decimal(100), "kosten_rahmen_bis": Decimal(500)}
    assert found(_with_fee(**frame), "K02.frame", DECIDED).where.field == "gebuehr"


def test_k02_who_bears_the_costs_is_no_fee_yet() -> None:
    bearing = spoilt(SectionKind.TENOR, "Sie tragen die Kosten des Verfahrens.", numbered=True)
    assert {"K02", "K03.reference"}.isdisjoint(codes(bearing, DECIDED))


def test_k03_account() -> None:
    right = "DE89 3704 0044 0532 0130 00"
    assert codes(answered({"iban": right}, "iban")) == []
    wrong = found(answered({"iban": right[:-1] + "1"}, "iban"), "K03")
    assert wrong.where.field == "iban"
    text = spoilt(SectionKind.NOTES, "Zahlen Sie auf DE89 3704 0044 0532 0130 01.")
    assert found(text, "K03").where.words == "DE89 3704 0044 0532 0130 01"
    assert "K03.reference" in codes(_with_fee(**(GIVEN | {"kassenzeichen": ""})), DECIDED)


def test_d01_posting() -> None:
    assert "D01" in codes(answered({"status": "versandt"}))
    early = answered({"aufgabe_zur_post": date(2026, 11, 20)})
    assert found(early, "D01.before").where.field == "aufgabe_zur_post"


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Zahlen Sie bis zum 31.10.2027.", True),
        ("Zahlen Sie bis spätestens 26.03.2027.", True),
        ("Zahlen Sie bis zum 24.12.2026.", False),
        ("Erfüllen Sie den Bescheid vom 02.02.2026, und zwar bis zum 25.12.2026.", True),
        ("Bewilligt vom 01.01.2027 bis zum 31.01.2027.", False),
        ("Auflage (Zweckbindung): Nutzen Sie es bis zum 31.05.2037.", False),
    ],
)
def test_d02_period_ends_on_a_day_off(text: str, hit: bool) -> None:
    assert ("D02" in codes(spoilt(SectionKind.NOTES, text))) is hit


def test_d03_objection_notice_is_served() -> None:
    notice = about(clean_notice(), Matter("widerspruch_vwgo"))
    assert found(notice, "D03").where.section == "address"
    assert "D03" not in codes(with_answers(notice, {"bekanntgabe_art": "pzu"}))


@pytest.mark.parametrize(
    ("known", "late"), [(date(2025, 11, 22), True), (date(2025, 11, 23), False)]
)
def test_d04_year_of_knowledge(known: date, late: bool) -> None:
    assert ("D04" in codes(answered({"kenntnis_am": known}))) is late


@pytest.mark.parametrize(
    ("amount", "hit"), [(9, True), (10, False), (100_000, False), (100_001, True)]
)
def test_d05_penalty(amount: int, hit: bool) -> None:
    assert ("D05" in codes(answered({"zwangsgeld": amount}))) is hit


def test_d05_penalty_in_the_tenor() -> None:
    text = "Ich drohe für jeden Fall der Zuwiderhandlung ein Zwangsgeld von 200.000,00 € an."
    notice = about(spoilt(SectionKind.TENOR, text, numbered=True), Matter("zwangsgeld"))
    assert {"D05", "D05.each_case", "D05.enforceable"} <= set(codes(notice, DECIDED))


def test_d05_statutory_period_is_not_extended() -> None:
    letter = about(answered({"frist_art": "gesetzlich"}), Matter("fristverlaengerung"))
    assert found(letter, "D05.statutory").where.field == "frist_art"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nguye\u0302\u0303n", "G02"),
        ("ver\u200bsteckt", "G02.control"),
        ("gut \U0001f600", "G02.emoji"),
        ("Ich sichere Ihnen die Leistung zu.", "G05"),
        ("Wir garantieren das.", "G05"),
        ("Nguyễn Thị Ánh M̂ C̨ ʿAbd ☒", ""),
        ("Sichern Sie Ihre Unterlagen.", ""),
    ],
)
def test_g02_g05_characters_and_promises(text: str, code: str) -> None:
    assert codes(spoilt(SectionKind.NOTES, text)) == ([code] if code else [])
