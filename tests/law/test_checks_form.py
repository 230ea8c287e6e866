"""F01 to F10: form, figures and dates."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from drafter.notice.document import (
    Cell,
    Matter,
    Notice,
    Paragraph,
    Run,
    RunState,
    SectionKind,
    TableBlock,
)
from drafter.notice.findings import Severity
from drafter.notice.values import AddressForm, Period, Person
from tests.law.builders import clean_notice, section, with_answers, with_section, without
from tests.law.faults import about, answered, codes, found, spoilt, with_passage


def test_clean_notice_has_no_finding() -> None:
    assert codes(clean_notice()) == []


def test_f01_authority_is_not_named() -> None:
    notice = spoilt(SectionKind.CLOSING, "Im Auftrag", "Max Beispiel")
    notice = with_section(notice, section(SectionKind.INFO, "Aktenzeichen:\t1", "Datum:\t1.1.2026"))
    assert found(notice, "F01").severity is Severity.ERROR
    assert found(notice, "F01").where.section == "closing"


@pytest.mark.parametrize(
    "closing",
    [
        (),
        ("Mit freundlichen Grüßen", "Im Auftrag"),
        ("i. A.",),
        ("i. A.\nLandkreis Musterland",),
    ],
)
def test_f02_nobody_signed(closing: tuple[str, ...]) -> None:
    assert found(spoilt(SectionKind.CLOSING, *closing), "F02").severity is Severity.ERROR


def test_f02_unanswered_name_is_no_name() -> None:
    missing = Paragraph((Run("Name", "zeichnung_name", RunState.MISSING),))
    notice = with_passage(clean_notice(), "closing", blocks=(missing,))
    assert {"F02", "F04.missing"} <= set(codes(notice))


def test_f03_no_signature_needed() -> None:
    text = "Dieses Schreiben ist maschinell erstellt und ohne Unterschrift gültig."
    finding = found(spoilt(SectionKind.NOTES, text), "F03")
    assert finding.where.words == "maschinell erstellt"


@pytest.mark.parametrize("text", ["XXX Euro", "am TT.MM.JJJJ", "{{ name }}", "Ort ____", "<datum>"])
def test_f04_placeholder(text: str) -> None:
    finding = found(spoilt(SectionKind.NOTES, text), "F04")
    assert finding.severity is Severity.ERROR
    assert finding.where.section == "notes"


def test_f04_what_a_person_typed_may_look_like_a_placeholder() -> None:
    run = Run("{{ 7*7 }} XXX", "massnahme", RunState.ANSWERED)
    notice = with_passage(clean_notice(), "subject", blocks=(Paragraph((run,)),))
    assert codes(notice) == ["F04.typed"]
    assert found(notice, "F04.typed").where.field == "massnahme"


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (SectionKind.ADDRESS, "F04.addressee"),
        (SectionKind.INFO, "F04.reference"),
        (SectionKind.INFO, "F04.date"),
    ],
)
def test_f04_head_is_incomplete(kind: SectionKind, code: str) -> None:
    assert code in codes(without(clean_notice(), kind))


def test_f05_tenor() -> None:
    assert "F05" in codes(without(clean_notice(), SectionKind.TENOR))
    assert "F05.unnumbered" in codes(spoilt(SectionKind.TENOR, "Ich bewillige A.", "Kostenfrei."))
    vague = spoilt(SectionKind.TENOR, "Ihr Antrag war gut.", numbered=True)
    assert "F05.verb" in codes(vague)


@pytest.mark.parametrize(
    "ruling",
    [
        "Ihren Antrag vom 01.10.2026 lehne ich ab.",
        "Die Waffenbesitzkarte wird widerrufen.",
        "Ich entziehe Ihnen die Fahrerlaubnis.",
        "Ich setze die Gebühr auf 10,00 € fest.",
        "Der Widerspruch wird zurückgewiesen.",
        "Sie haben den Schuppen bis zum 01.03.2027 zu beseitigen.",
        "Ich drohe Ihnen ein Zwangsgeld von 500,00 € an.",
    ],
)
def test_f05_ruling_verbs(ruling: str) -> None:
    assert "F05.verb" not in codes(spoilt(SectionKind.TENOR, ruling, numbered=True))


def test_f06_vague_tenor() -> None:
    notice = spoilt(SectionKind.TENOR, "Ich ordne an, unverzüglich zu räumen.", numbered=True)
    assert found(notice, "F06").where.words == "unverzüglich"


def _table(*amounts: str) -> Notice:
    rows = tuple((Cell((Run("Posten"),)), Cell((Run(a),), right_aligned=True)) for a in amounts)
    header = (Cell((Run("Ausgabe"),)), Cell((Run("Betrag"),)))
    plan = section(SectionKind.BODY, "Plan")
    passage = replace(plan.passages[0], blocks=(TableBlock(header, rows, total=True),))
    return with_section(clean_notice(), replace(plan, passages=(passage,)))


def test_f07_sum_of_a_table() -> None:
    assert codes(_table("600,00 €", "400,00 €", "1.000,00 €")) == []
    finding = found(_table("600,00 €", "400,00 €", "1.000,01 €"), "F07.sum")
    assert (finding.where.section, finding.where.words) == ("body", "1.000,01 €")
    assert dict(finding.data)["right"] == "1.000,00"


@pytest.mark.parametrize(
    ("kind", "code", "after"),
    [
        (SectionKind.TENOR, "F05", "salutation"),
        (SectionKind.REASONS, "B01", "conditions"),
        (SectionKind.REMEDY, "R01", "conditions"),
        (SectionKind.CLOSING, "F02", "remedy"),
    ],
)
def test_a_missing_part_is_missed_where_it_belongs(
    kind: SectionKind, code: str, after: str
) -> None:
    assert found(without(clean_notice(), kind), code).where.section == after


REASONS = "Die Voraussetzungen des § 44 LHO sind erfüllt; nach Ermessen bewillige ich {}."


def test_f07_amount_of_the_tenor_stands_nowhere_else() -> None:
    notice = spoilt(SectionKind.REASONS, REASONS.format("2.500,00 €"))
    assert found(notice, "F07").where.section == "tenor"


@pytest.mark.parametrize("slip", ["1.001,00 €", "1.000,01 EUR"])
def test_f07_slip_in_the_reasons(slip: str) -> None:
    notice = spoilt(SectionKind.REASONS, REASONS.format("1.000,00 €"), f"Das sind {slip}.")
    assert found(notice, "F07.differs").where.section == "reasons"


def test_f07_slip_in_the_tenor() -> None:
    ruled = "Ich bewillige 1.010,00 € und erstatte 200,00 €."
    both = spoilt(SectionKind.REASONS, REASONS.format("1.000,00 €"), "Davon sind 200,00 € frei.")
    wrong = with_section(both, section(SectionKind.TENOR, ruled, numbered=True))
    finding = found(wrong, "F07.ruled")
    assert (finding.where.section, finding.where.words) == ("tenor", "1.010,00 €")
    assert "F07.ruled" not in codes(with_answers(wrong, {"betrag": Decimal("1010.00")}))


def test_f07_an_entered_amount_is_no_slip() -> None:
    notice = spoilt(SectionKind.REASONS, REASONS.format("1.000,00 €"), "Eigenmittel: 1.001,00 €.")
    entered = with_answers(notice, {"eigenanteil": Decimal("1001.00")})
    assert codes(entered) == []


def test_f08_dates() -> None:
    assert found(spoilt(SectionKind.NOTES, "Am 31.02.2027."), "F08").where.words == "31.02.2027"
    backwards = Period(date(2027, 1, 2), date(2027, 1, 1))
    assert found(answered({"zeitraum": backwards}), "F08.period").where.field == "zeitraum"
    assert "F08.ahead" in codes(answered({"bescheid_datum": date(2027, 3, 1)}))


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2026, 11, 23), "F08.past"), (date(2026, 11, 27), "F08.short"), (date(2026, 12, 14), "")],
)
def test_f08_period_after_the_notice(day: date, code: str) -> None:
    assert codes(answered({"frist_bis": day})) == ([code] if code else [])


def test_f08_period_of_a_past_hearing_may_be_past() -> None:
    assert codes(answered({"anhoerung_frist_bis": date(2026, 10, 1)})) == []
    letter = about(answered({"anhoerung_frist_bis": date(2026, 10, 1)}), Matter("anhoerung"))
    assert "F08.past" in codes(letter)


def test_f09_name_of_another_case() -> None:
    notice = spoilt(SectionKind.NOTES, "Herr Fremdmann hat angerufen, Frau Muster auch.")
    assert found(notice, "F09").where.words == "Herr Fremdmann"
    assert codes(with_answers(notice, {"zeuge": "Uwe Fremdmann"})) == []


@pytest.mark.parametrize(
    ("form", "salutation", "code"),
    [
        (AddressForm.MS, "Sehr geehrte Frau Muster,", ""),
        (AddressForm.MR, "Sehr geehrte Frau Muster,", "G04.other"),
        (AddressForm.MS, "Sehr geehrte Frau Beispiel,", "F09.salutation"),
        (AddressForm.NONE, "Sehr geehrte Frau Muster,", "G04"),
        (AddressForm.NONE, "Guten Tag Erika Muster,", ""),
        (AddressForm.ORGANISATION, "Sehr geehrte Damen und Herren,", ""),
    ],
)
def test_g04_form_of_address(form: AddressForm, salutation: str, code: str) -> None:
    person = Person(form, first_name="Erika", last_name="Muster")
    notice = with_answers(clean_notice(), {"adressat": person, "zeichnung_name": "Max Beispiel"})
    spoken = with_section(notice, section(SectionKind.SALUTATION, salutation))
    assert codes(spoken) == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("per De-Mail", "F10", "De-Mail"),
        ("nach § 5a VwZG", "F10", "§ 5a VwZG"),
        ("nach dem Nds. SOG", "F10", "Nds. SOG"),
        ("als Hartz-IV-Empfänger", "F10", "Hartz-IV"),
        ("am dritten Tag nach der Aufgabe zur Post", "F10", "am dritten Tag nach der Aufgabe"),
        ("nach § 1037 Abs. 3 VwVfG", "F10.section", "§ 1037 Abs. 3 VwVfG"),
        ("nach § 3 XyzG", "F10.unknown", "§ 3 XyzG"),
    ],
)
def test_f10_outdated_or_unknown_law(text: str, code: str, words: str) -> None:
    assert found(spoilt(SectionKind.NOTES, text), code).where.words == words


@pytest.mark.parametrize(
    "text",
    [
        "§ 37 Abs. 1 Satz 2 Nr. 3 VwVfG",
        "§§ 48, 49 VwVfG i. V. m. § 1 NVwVfG",
        "§ 66 Abs. 3 SGB I",
        "§ 9a Absatz 5 OZG",
        "Art. 13 DSGVO",
        "§ 70 und DIN 5008",
        "§ 44 LHO",
    ],
)
def test_f10_good_citations(text: str) -> None:
    assert codes(spoilt(SectionKind.NOTES, text)) == []


def test_f10_legal_basis_is_not_cited() -> None:
    notice = spoilt(SectionKind.REASONS, "Nach Ermessen bewillige ich Ihnen die 1.000,00 € gern.")
    assert "F10.basis" in codes(notice)
