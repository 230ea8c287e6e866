"""Templates beyond their cases: empty forms, answers left out, other law, broken rules."""

from collections.abc import Mapping

import pytest

from drafter.files.letter import writer as docx_writer
from drafter.law.checks import as_draft
from drafter.law.remedies import Module, Remedy, for_notice
from drafter.notice.clauses import Selection
from drafter.notice.document import ProcedureLaw, SectionKind
from drafter.notice.findings import Finding
from drafter.session.composition import Composition, compose, examine
from drafter.templating.parsers import Raw
from tests.helpers.cases import AUTHORITIES, CASES, FOLDERS, TODAY, choice, letterhead, renderer

NEUTRAL = AUTHORITIES["neutral"]


def composed(template: str, raw: Mapping[str, Raw], authority: str = "neutral") -> Composition:
    clauses = choice(template, Selection(), TODAY)
    return compose(renderer(template), raw, AUTHORITIES[authority], clauses)


def changed(name: str, **values: Raw) -> tuple[Finding, ...]:
    """What is found when some answers of a case are other ones."""
    case = CASES[name]
    made = composed(name.partition("/")[0], {**case.values, **values}, case.authority_id)
    return examine(made, made.rendered, AUTHORITIES[case.authority_id], case.today or TODAY)


@pytest.mark.parametrize("template", FOLDERS)
def test_an_empty_form_is_a_draft_that_says_what_is_missing(template: str) -> None:
    made = composed(template, {})
    found = examine(made, made.rendered, NEUTRAL, TODAY)
    assert {"values.missing"} <= {finding.code for finding in found}
    assert docx_writer.compose(as_draft(made.rendered), letterhead("neutral"), NEUTRAL)


@pytest.mark.parametrize("name", CASES)
def test_optional_answers_can_be_left_out(name: str) -> None:
    template = name.partition("/")[0]
    optional = {f.name for f in renderer(template).package.schema.fields() if not f.required}
    kept = {key: raw for key, raw in CASES[name].values.items() if key not in optional}
    made = composed(template, kept, CASES[name].authority_id)
    assert not [f for f in made.findings if f.code == "values.missing"]
    texts = [p.text for p in made.rendered.passages()]
    assert not any(" ," in text or "()" in text or "  " in text for text in texts)


REFUSED = {
    "zuwendung": (ProcedureLaw.VWVFG, Module.R1),
    "baugenehmigung": (ProcedureLaw.VWVFG, Module.R2),
    "wasser": (ProcedureLaw.VWVFG, Module.R2),
    "waffen": (ProcedureLaw.VWVFG, Module.R1),
    "wohngeld": (ProcedureLaw.SGBX, Module.R5),
    "sgb12": (ProcedureLaw.SGBX, Module.R3),
    "bildung_teilhabe": (ProcedureLaw.SGBX, Module.R3),
    "unterhaltsvorschuss": (ProcedureLaw.SGBX, Module.R2S),
}


@pytest.mark.parametrize("area", REFUSED)
def test_a_refusal_follows_its_field_of_law(area: str) -> None:
    values = {**CASES["ablehnungsbescheid/naturschutz"].values, "sachgebiet": area}
    notice = composed("ablehnungsbescheid", values).rendered
    decided = for_notice(notice, NEUTRAL)
    assert isinstance(decided, Remedy)
    assert (notice.matter.procedure_law, decided.modules[0]) == REFUSED[area]


@pytest.mark.parametrize("track", ["sgb2", "sgb12", "bkgg"])
@pytest.mark.parametrize("authority", ["heidekreis", "celle"])
def test_only_a_jobcentre_grants_under_sgb2(authority: str, track: str) -> None:
    values = {**CASES["bildung-und-teilhabe/wohngeld-kind"].values, "rechtskreis": track}
    codes = {f.code for f in composed("bildung-und-teilhabe", values, authority).findings}
    assert ("remedies.no_jobcentre" in codes) is (track == "sgb2" and authority == "celle")


def test_wohngeld_shows_the_amounts_that_duties_depend_on() -> None:
    """WoGG § 24(3): the rent and the income of § 27(3), and what 15 percent of them are."""
    notice = composed("wohngeldbescheid", CASES["wohngeldbescheid/familie"].values).rendered
    (notes,) = (s for s in notice.sections if s.kind is SectionKind.NOTES)
    text = " ".join(passage.text for passage in notes.passages).replace("\N{NO-BREAK SPACE}", " ")
    for amount in ("720,00 EUR", "612,00 EUR", "2.552,50 EUR", "2.935,38 EUR"):
        assert amount in text
    for norm in ("§ 27 Abs. 3", "§ 27 Abs. 4", "§ 28 Abs. 1 Satz 2", "§ 28 Abs. 4 Satz 1"):
        assert norm in text


BROKEN: tuple[tuple[str, dict[str, Raw], str], ...] = (
    ("ablehnungsbescheid/naturschutz", {"antrag_eingang": "01.05.2026"}, "AB01"),
    ("ablehnungsbescheid/sozialhilfe-ermessen", {"kostenpflichtig": True}, "AB02"),
    ("ablehnungsbescheid/naturschutz", {"anhoerung_datum": "17.06.2026"}, "AB03"),
    ("anhoerung/widerruf-zuwendung", {"frist_bis": "15.06.2026"}, "AN01"),
    (
        "wohngeldbescheid/familie",
        {"bewilligungszeitraum": {"von": "02.07.2026", "bis": "30.06.2027"}},
        "WG01",
    ),
    (
        "wohngeldbescheid/familie",
        {"bewilligungszeitraum": {"von": "01.07.2026", "bis": "29.06.2027"}},
        "WG02",
    ),
    (
        "wohngeldbescheid/familie",
        {"bewilligungszeitraum": {"von": "01.07.2026", "bis": "31.07.2028"}},
        "WG03",
    ),
    (
        "wohngeldbescheid/familie",
        {"bewilligungszeitraum": {"von": "01.07.2026", "bis": "30.09.2026"}},
        "WG04",
    ),
    ("wohngeldbescheid/familie", {"wohngeld_monatlich": "418,50"}, "WG05"),
    ("wohngeldbescheid/familie", {"wohngeld_monatlich": "1.000,00"}, "WG06"),
    ("wohngeldbescheid/familie", {"abzuege": "3.000,00"}, "WG07"),
    ("wohngeldbescheid/familie", {"nachzahlung": "9.999,00"}, "WG09"),
    ("bildung-und-teilhabe/wohngeld-kind", {"kind_geburtsdatum": "01.01.1999"}, "BT01"),
    ("bildung-und-teilhabe/wohngeld-kind", {"kind_geburtsdatum": "01.10.2026"}, "BT02"),
    ("bildung-und-teilhabe/wohngeld-kind", {"stammbescheid_datum": "01.10.2026"}, "BT04"),
    ("eingangsbestaetigung/wohngeldantrag", {"antrag_eingang": "20.07.2026"}, "EB01"),
    ("eingangsbestaetigung/wohngeldantrag", {"frist_bis": "20.07.2026"}, "EB02"),
    ("nachforderung/laufende-leistung", {"folge": "versagung"}, "NF01"),
    ("nachforderung/wohngeld", {"folge": "entziehung"}, "NF02"),
    ("nachforderung/wohngeld", {"frist_bis": "24.08.2026"}, "NF03"),
    ("nachforderung/wohngeld", {"antrag_datum": "24.08.2026"}, "NF04"),
    ("fristverlaengerung/verwendungsnachweis", {"frist_bis": "30.06.2026"}, "FV01"),
    ("fristverlaengerung/verwendungsnachweis", {"bitte_datum": "01.07.2026"}, "FV02"),
    ("auskunft/osterfeuer", {"anfrage_datum": "01.04.2026"}, "AU01"),
)


@pytest.mark.parametrize(("name", "values", "rule"), BROKEN)
def test_a_broken_rule_is_found(name: str, values: dict[str, Raw], rule: str) -> None:
    def broken(findings: tuple[Finding, ...]) -> set[str]:
        return {dict(f.data)["rule"] for f in findings if f.code == "rule.broken"}

    assert broken(changed(name)) == set()
    assert rule in broken(changed(name, **values))


def test_a_statutory_period_is_not_extended() -> None:
    codes = {f.code for f in changed("fristverlaengerung/abgelehnt", frist_art="gesetzlich")}
    assert "D05.statutory" in codes
