from dataclasses import replace

import pytest

from drafter.law import remedies
from drafter.law.remedies import Module, Refusal, Remedy
from drafter.law.remedies_table import TABLE, Setting
from drafter.law.remedies_texts import addressee
from drafter.law.rulings import Ruling, rulings_of
from drafter.messages import sentence
from drafter.notice.authority import Authority, RemedySettings
from drafter.notice.document import Matter, Paragraph, ProcedureLaw, RulingKind, SectionKind
from drafter.notice.values import PostalAddress
from tests.law.builders import (
    ACTION_SENTENCE,
    AUTHORITY,
    answer,
    clean_notice,
    section,
    with_section,
)

MATRIX = {
    "baugenehmigung": "R2", "bauaufsicht": "R2", "staedtebau": "R2", "immissionsschutz": "R2",
    "abfall": "R2", "bodenschutz": "R2", "naturschutz": "R2", "wasser": "R2",
    "chemikalien": "R2", "sprengstoff": "R2", "produktsicherheit": "R2",
    "unterhaltsvorschuss": "R2s", "waffen": "R1", "fahrerlaubnis": "R1", "aufenthalt": "R1",
    "gewerbe": "R1", "gefahrenabwehr": "R1", "zuwendung": "R1",
    "zuwendung_nbank": "remedies.out_of_scope", "wohngeld": "R5",
    "sgb2": "remedies.no_jobcentre", "sgb12": "R3", "bildung_teilhabe": "R3",
    "abgaben": "remedies.open.objection_for_charges",
    "verwaltungskosten": "remedies.open.objection_for_charges",
    "abfallgebuehren": "remedies.open.waste_fees", "zwangsgeld": "remedies.open.penalty_payment",
    "widerspruch_vwgo": "R6", "widerspruch_sgg": "R4", "anhoerung": "R0",
    "eingangsbestaetigung": "R0", "nachforderung": "R0", "fristverlaengerung": "R0",
    "gutachtenanordnung": "R0", "auskunft": "R0",
}  # fmt: skip
LAW_OF = {row.area: row.laws[0] for row in TABLE}


def _matter(area: str) -> Matter:
    return Matter(area, LAW_OF.get(area, ProcedureLaw.VWVFG))


def _with(**settings: bool | str) -> Authority:
    changed = replace(AUTHORITY.remedies, **settings)  # type: ignore[arg-type]  # by name
    return replace(AUTHORITY, remedies=changed)


def _remedy(result: Remedy | Refusal) -> Remedy:
    assert isinstance(result, Remedy), result
    return result


def _refused(result: Remedy | Refusal) -> str:
    assert isinstance(result, Refusal), result
    (found,) = result.findings
    assert sentence(found)
    assert found.source
    return found.code


def test_matrix_is_the_table() -> None:
    assert set(MATRIX) == set(remedies.AREAS)


@pytest.mark.parametrize(("area", "expected"), MATRIX.items())
def test_every_matter_has_its_module_or_its_named_refusal(area: str, expected: str) -> None:
    result = remedies.decide(_matter(area), AUTHORITY)
    if expected.startswith("R"):
        remedy = _remedy(result)
        assert [m.value for m in remedy.modules] == [expected]
        assert bool(remedy.paragraphs) is (expected != "R0")
    else:
        assert _refused(result) == expected


@pytest.mark.parametrize(
    ("area", "setting", "value", "expected"),
    [
        ("abgaben", "objection_for_charges", False, Module.R1),
        ("abgaben", "objection_for_charges", True, Module.R2),
        ("verwaltungskosten", "objection_for_charges", False, Module.R1),
        ("abfallgebuehren", "waste_fees", "R1", Module.R1),
        ("abfallgebuehren", "waste_fees", "R2", Module.R2),
        ("zwangsgeld", "penalty_payment", "R1", Module.R1),
        ("zwangsgeld", "penalty_payment", "R2", Module.R2),
    ],
)
def test_setting_of_the_authority_decides(
    area: str, setting: str, value: bool | str, expected: Module
) -> None:
    authority = _with(**{setting: value})
    assert _remedy(remedies.decide(_matter(area), authority)).modules == (expected,)


def test_nonsense_in_a_setting_does_not_count_as_decided() -> None:
    result = remedies.decide(_matter("zwangsgeld"), _with(penalty_payment="vielleicht"))
    assert _refused(result) == "remedies.open.penalty_payment"


def test_jobcentre_issues_sgb2_notices() -> None:
    authority = replace(AUTHORITY, municipal_jobcentre=True)
    assert _remedy(remedies.decide(_matter("sgb2"), authority)).modules == (Module.R3,)


def test_no_administrative_act_means_no_instruction() -> None:
    matter = Matter("zuwendung", administrative_act=False)
    assert _remedy(remedies.decide(matter, AUTHORITY)).paragraphs == ()


def test_unknown_area_and_wrong_law_are_refused() -> None:
    assert _refused(remedies.decide(Matter("mond"), AUTHORITY)) == "remedies.area_unknown"
    wrong = Matter("wohngeld", ProcedureLaw.VWVFG)
    assert _refused(remedies.decide(wrong, AUTHORITY)) == "remedies.law_mismatch"


def test_r1_is_the_shortest_text() -> None:
    assert _remedy(remedies.decide(_matter("zuwendung"), AUTHORITY)).paragraphs == (
        ACTION_SENTENCE,
    )


@pytest.mark.parametrize("served", [False, True])
@pytest.mark.parametrize("area", [a for a, m in MATRIX.items() if m[0] == "R" and m != "R0"])
def test_event_of_the_period_follows_the_service(area: str, served: bool) -> None:
    remedy = _remedy(remedies.decide(_matter(area), AUTHORITY, served=served))
    (text,) = remedy.paragraphs
    expected = "Zustellung" if served or remedy.modules == (Module.R6,) else "Bekanntgabe"
    assert f"innerhalb eines Monats nach {expected} " in text
    assert addressee(remedy.modules[0], AUTHORITY) in text


@pytest.mark.parametrize(
    ("area", "three"),
    [("sgb12", True), ("widerspruch_sgg", True), ("wohngeld", False), ("zuwendung", False)],
)
def test_three_months_abroad_in_social_law_only(area: str, three: bool) -> None:
    (text,) = _remedy(remedies.decide(_matter(area), AUTHORITY, abroad=True)).paragraphs
    assert ("innerhalb von drei Monaten" in text) is three


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("unterhaltsvorschuss", "nach § 3a Absatz 2 VwVfG"),
        ("sgb12", "nach § 36a Absatz 2a SGB I und § 9a Absatz 5 OZG oder zur Niederschrift"),
        ("widerspruch_sgg", "nach § 65a SGG oder zu Protokoll"),
        ("wohngeld", "nach § 55a VwGO oder zu Protokoll"),
        ("sgb12", "unter www.musterland.example/zugang."),
    ],
)
def test_social_law_names_the_form(area: str, words: str) -> None:
    (text,) = _remedy(remedies.decide(_matter(area), AUTHORITY)).paragraphs
    assert words in text


def test_missing_page_on_electronic_access_is_a_warning() -> None:
    remedy = _remedy(remedies.decide(_matter("sgb12"), _with(electronic_access_url="")))
    assert [f.code for f in remedy.findings] == ["remedies.no_access_url"]


def test_unread_part_of_the_law_is_told() -> None:
    remedy = _remedy(remedies.decide(_matter("waffen"), AUTHORITY))
    assert [f.code for f in remedy.findings] == ["remedies.unconfirmed"]


MIXED = (
    Ruling("1"), Ruling("2"), Ruling("3", RulingKind.ENFORCEMENT), Ruling("4", RulingKind.COSTS),
)  # fmt: skip


def test_rulings_with_different_remedies_get_one_text_each() -> None:
    authority = _with(objection_for_charges=False, penalty_payment="R2")
    remedy = _remedy(remedies.decide(_matter("bauaufsicht"), authority, rulings=MIXED))
    assert remedy.modules == (Module.R2, Module.R1)
    assert remedy.paragraphs[0].startswith(
        "Gegen die Entscheidungen in den Nummern 1, 2 und 3 dieses Bescheides kann"
    )
    assert remedy.paragraphs[1].startswith("Gegen die Entscheidung in Nummer 4 dieses Bescheides")
    assert [f.code for f in remedy.findings] == ["remedies.costs_of_objection"]


def test_every_open_setting_of_a_mixed_notice_is_named() -> None:
    result = remedies.decide(_matter("bauaufsicht"), AUTHORITY, rulings=MIXED)
    assert isinstance(result, Refusal)
    assert {f.code for f in result.findings} == {
        f"remedies.open.{s.value}" for s in (Setting.CHARGES, Setting.PENALTY)
    }


def test_rulings_with_one_remedy_get_one_text_without_numbers() -> None:
    remedy = _remedy(
        remedies.decide(
            _matter("gefahrenabwehr"), _with(objection_for_charges=False), rulings=MIXED
        )
    )
    assert remedy.modules == (Module.R1,)
    assert remedy.paragraphs[0].startswith("Gegen diesen Bescheid kann")


def test_city_is_named_with_its_article() -> None:
    city = replace(AUTHORITY, name="Stadt Musterstadt")
    (text,) = _remedy(remedies.decide(_matter("abfall"), city)).paragraphs
    assert "Widerspruch bei der Stadt Musterstadt, Amtsweg 1, 29999 Musterstadt, erhoben" in text


def test_tenor_is_read_for_the_kinds_of_rulings() -> None:
    tenor = section(
        SectionKind.TENOR,
        "Ich ordne an, den Schuppen bis zum 01.03.2027 zu beseitigen.",
        "Ich drohe ein Zwangsgeld von 500,00 € an.",
        "Die Kosten dieses Verfahrens tragen Sie; die Gebühr beträgt 80,00 €.",
        "Dieser Bescheid ergeht kostenfrei.",
        numbered=True,
    )
    kinds = [r.kind.value for r in rulings_of(with_section(clean_notice(), tenor))]
    assert kinds == ["main", "enforcement", "costs", "main"]


def test_what_a_template_declares_counts_before_the_wording() -> None:
    tenor = section(
        SectionKind.TENOR,
        "Die Sache ist bis zum 01.03.2027 zu räumen, sonst räume ich sie selbst.",
        "Sie tragen die Kosten.",
        "Dieser Bescheid ergeht kostenfrei.",
        numbered=True,
    )
    (passage,) = tenor.passages
    declared = (RulingKind.ENFORCEMENT, RulingKind.PAYMENT, RulingKind.COSTS)
    blocks = tuple(
        replace(block, ruling=kind) if isinstance(block, Paragraph) else block
        for block, kind in zip(passage.blocks, declared, strict=True)
    )
    marked = replace(tenor, passages=(replace(passage, blocks=blocks),))
    kinds = [r.kind for r in rulings_of(with_section(clean_notice(), marked))]
    assert kinds == [RulingKind.ENFORCEMENT, RulingKind.PAYMENT, RulingKind.MAIN]


def test_service_and_place_are_read_from_the_notice() -> None:
    notice = clean_notice(Matter("sgb12", ProcedureLaw.SGBX))
    window = section(SectionKind.ADDRESS, "Gegen Postzustellungsurkunde", "Erika Muster")
    home = PostalAddress("Rue 1", "75001", "PARIS", "Frankreich")
    served = with_section(notice, window)
    abroad = replace(served, answers=(*served.answers, answer("anschrift", home, "address")))
    (text,) = _remedy(remedies.for_notice(abroad, AUTHORITY)).paragraphs
    assert "innerhalb von drei Monaten nach Zustellung" in text


def test_empty_settings_are_undecided() -> None:
    assert RemedySettings().objection_for_charges is None
