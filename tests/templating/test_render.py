"""Filling: values arrive letter for letter, each run knows its field, all is locked by default."""

import tomllib

import pytest

from drafter.notice.document import (
    Paragraph,
    ParagraphKind,
    ProcedureLaw,
    RunState,
    SectionKind,
    TableBlock,
    Task,
)
from drafter.templating.parsers import Raw
from drafter.templating.render import Renderer, TemplatePackage
from drafter.templating.schema import Schema
from drafter.templating.values import broken_rules, parse
from tests.helpers.documents import AUTHORITY, AWKWARD
from tests.helpers.packages import HEAD, NAME, grant, grant_case, package, printed, rendered

HOSTILE_VALUES = (
    "{{ 7*7 }}",
    "{% for i in range(10**9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{% include 'briefkopf.jinja' %}",
    "{% endsection %}",
    "# Überschrift",
    "1. Liste",
    "| a | b |",
    "**fett** [x](y) `z` <b>&amp;</b>",
)


@pytest.mark.parametrize("value", [*HOSTILE_VALUES, *(text.strip() for text in AWKWARD)])
def test_a_value_is_inert(value: str) -> None:
    assert printed("{{ name }}", {"name": value}) == value
    assert printed("Der Name ist **{{ name }}**.", {"name": value}) == f"Der Name ist {value}."


def test_a_run_knows_its_field() -> None:
    (passage,) = rendered("Guten Tag {{ name }}!", {"name": "Ada"}).passages()
    (block,) = passage.blocks
    assert isinstance(block, Paragraph)
    assert [(run.text, run.field, run.state) for run in block.runs] == [
        ("Guten Tag ", None, RunState.LITERAL),
        ("Ada", "name", RunState.ANSWERED),
        ("!", None, RunState.LITERAL),
    ]


def test_an_unanswered_field_shows_its_label() -> None:
    (passage,) = rendered("Guten Tag {{ name }}", {}).passages()
    (block,) = passage.blocks
    assert isinstance(block, Paragraph)
    assert block.runs[-1].state is RunState.MISSING
    assert block.runs[-1].text == "Name"


def test_an_optional_answer_may_be_empty() -> None:
    fields = NAME + "required = false\n"
    assert printed("Eins\n\n{{ name }}\n\nZwei", {}, fields) == "Eins\n\nZwei"


def test_an_unmet_condition_leaves_no_empty_paragraph() -> None:
    text = "Eins\n\n{% if name == 'Ada' %}\nnur für Ada\n\n{% endif %}\nZwei"
    assert printed(text, {"name": "Bob"}) == "Eins\n\nZwei"
    assert printed(text, {"name": "Ada"}) == "Eins\n\nnur für Ada\n\nZwei"


def test_numbering_restarts_and_nests() -> None:
    text = "1. Eins\n2. Zwei\n   1. innen\n   2. innen\n\nDazwischen\n\n1. Neu"
    (passage,) = rendered(text, {"name": "x"}).passages()
    labels = [(b.label, b.level, b.list_id) for b in passage.blocks if isinstance(b, Paragraph)]
    assert labels == [
        ("1.", 0, 1), ("2.", 0, 1), ("a)", 1, 1), ("b)", 1, 1), ("", 0, 0), ("1.", 0, 2),
    ]  # fmt: skip


def test_a_long_text_keeps_its_paragraphs() -> None:
    fields = NAME.replace('"text"', '"longtext"')
    (passage,) = rendered("{{ name }}", {"name": "Eins\nnoch eins\n\nZwei"}, fields).passages()
    assert [b.text for b in passage.blocks] == ["Eins\nnoch eins", "Zwei"]


def test_text_is_locked_unless_a_passage_lists_tasks() -> None:
    text = 'fest\n{% passage p, "P", tasks="clear spelling" %}\nfrei\n{% endpassage %}\nfest'
    before, free, after = rendered(text, {"name": "x"}).passages()
    assert (before.locked, free.locked, after.locked) == (True, False, True)
    assert free.id == "p"
    assert free.tasks == (Task.CLEAR, Task.SPELLING)


def test_template_text_is_bound_but_values_stay_as_typed() -> None:
    assert printed("nach § 44 LHO {{ name }}", {"name": "§ 7"}) == "nach §\u00a044 LHO § 7"


def test_the_grant_of_the_example() -> None:
    renderer = Renderer(grant())
    case = grant_case("ki-strategie")
    values, findings = parse(renderer.compiled_schema, case.values)
    assert findings == list(broken_rules(renderer.compiled_schema, values)) == []
    notice = renderer.render(values, AUTHORITY)
    tenor = next(s for s in notice.sections if s.kind is SectionKind.TENOR)
    assert "40.500,00\u00a0EUR" in tenor.passages[0].text
    assert all(passage.locked for passage in tenor.passages)
    tables = [b for p in notice.passages() for b in p.blocks if isinstance(b, TableBlock)]
    assert [table.rows[-1][-1].text for table in tables] == ["54.000,00\u00a0EUR"] * 2
    assert all(table.total and table.rows[0][-1].right_aligned for table in tables)


def test_an_empty_case_still_renders() -> None:
    renderer = Renderer(grant())
    values, findings = parse(renderer.compiled_schema, {})
    assert {found.code for found in findings} == {"values.missing"}
    notice = renderer.render(values, AUTHORITY)
    assert notice.sections[0].kind is SectionKind.ADDRESS


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"zuwendung": "40.500,01"}, "ZW01"),
        ({"finanzierung": []}, "ZW03"),
        ({"zuwendung": "2.000,00"}, "ZW04"),
        ({"verwendungsnachweis_bis": "01.01.2027"}, "ZW05"),
        ({"antrag_eingang": "01.11.2025"}, "ZW06"),
    ],
)
def test_the_rules_of_the_grant(changes: dict[str, str], rule: str) -> None:
    renderer = Renderer(grant())
    raw = {**grant_case("ki-strategie").values, **changes}
    values, _ = parse(renderer.compiled_schema, raw)
    broken = {dict(f.data)["rule"] for f in broken_rules(renderer.compiled_schema, values)}
    assert rule in broken


def test_lists_and_headings_have_kinds() -> None:
    (passage,) = rendered("## Titel\n\n- Punkt\n\n### Klein", {"name": "x"}).passages()
    kinds = [b.kind for b in passage.blocks if isinstance(b, Paragraph)]
    assert kinds == [ParagraphKind.HEADING, ParagraphKind.BULLET, ParagraphKind.HEADING]


def test_a_shared_text_is_included() -> None:
    made = package('{% include "gruss.jinja" %}', gruss="Hallo {{ name }}")
    renderer = Renderer(made)
    values, _ = parse(renderer.compiled_schema, {"name": "Ada"})
    assert renderer.render(values, AUTHORITY).passages()[0].text == "Hallo Ada"


SEVERAL = """
[[group.field]]
name = "sachgebiet"
label = "Sachgebiet"
kind = "choice"
options = [{ value = "wohngeld", label = "Wohngeld" }, { value = "gewerbe", label = "Gewerbe" }]

[[computed]]
name = "verfahrensrecht"
label = "Verfahrensrecht"
kind = "text"
formula = "'sgbx' if sachgebiet == 'wohngeld' else 'vwvfg'"
"""


@pytest.mark.parametrize(
    ("raw", "area", "law"),
    [
        ({"sachgebiet": "wohngeld"}, "wohngeld", ProcedureLaw.SGBX),
        ({"sachgebiet": "gewerbe"}, "gewerbe", ProcedureLaw.VWVFG),
        ({}, "zuwendung", ProcedureLaw.VWVFG),  # unanswered: as declared
    ],
)
def test_a_case_can_decide_on_the_matter(raw: dict[str, Raw], area: str, law: ProcedureLaw) -> None:
    by_case = 'by_case = { area = "sachgebiet", procedure_law = "verfahrensrecht" }\n[[group]]'
    declared = (HEAD + SEVERAL).replace("[[group]]", by_case, 1)
    made = Schema.model_validate(tomllib.loads(declared))
    text = '{% section eins, "Eins" %}{{ sachgebiet }}{% endsection %}'
    renderer = Renderer(TemplatePackage(made, text))
    values, _ = parse(renderer.compiled_schema, raw)
    matter = renderer.render(values, AUTHORITY).matter
    assert (matter.area, matter.procedure_law) == (area, law)


def test_the_matter_names_fields_that_exist() -> None:
    declared = HEAD.replace("[[group]]", 'by_case = { area = "nirgends" }\n[[group]]', 1) + NAME
    with pytest.raises(ValueError, match="nirgends"):
        Schema.model_validate(tomllib.loads(declared))
