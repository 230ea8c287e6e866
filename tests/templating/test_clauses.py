"""Clauses in a notice: their place, their numbers, their fields; and the lint of their files."""

import tomllib

import pytest

from drafter.notice.clauses import ClauseKind
from drafter.notice.document import Notice, RunState
from drafter.notice.findings import Finding
from drafter.templating.clause_lint import ClauseSource, Host, lint_clause, shared_fields
from drafter.templating.clauses import ClauseDeclaration, passage_id, with_clause_fields
from drafter.templating.lint import Sources, lint
from drafter.templating.render import NOTICE, Renderer, TemplatePackage
from drafter.templating.values import parse
from tests.helpers.documents import AUTHORITY
from tests.helpers.packages import HEAD, NAME, schema

PLACE = '{% clauses regeln, kinds="nebenbestimmung" %}'
BODY = f"""{{% section eins, "Eins", kind="conditions" %}}
1. Erstens
{PLACE}
2. Letztens {{{{ name }}}}
{{% endsection %}}
{{% section zwei, "Zwei", kind="notes" %}}
{{% if klauseln.hinweise %}}Bitte beachten:{{% endif %}}

{{% clauses hinweise, kinds="hinweis" %}}
{{% endsection %}}
"""


def declared(**values: object) -> ClauseDeclaration:
    given = {
        "id": "bericht",
        "title": "Bericht",
        "kind": "auflage",
        "version": "1.0.0",
        "templates": ["probe"],
        "text": "Berichten Sie.\n",
        **values,
    }
    return ClauseDeclaration.model_validate(given)


NOTE = declared(id="notiz", kind="hinweis", text="Hallo {{ name }}!", tasks="clear")
LIST = declared(id="liste", heading="Liste", text="Melden Sie,\n\n1. wenn a,\n2. wenn b.")
ASKED = declared(
    id="frist",
    kind="befristung",
    text="Das gilt bis zum {{ ende }}.",
    field=[{"name": "ende", "label": "Ende", "kind": "date"}],
)


def renderer(*clauses: ClauseDeclaration, body: str = BODY) -> Renderer:
    return Renderer(TemplatePackage(with_clause_fields(schema(), clauses), body, {}, clauses))


def notice(*clauses: ClauseDeclaration, **raw: str) -> Notice:
    made = renderer(*clauses)
    values, _ = parse(made.compiled_schema, {"name": "**Ada**", **raw})
    return made.render(values, AUTHORITY, [clause.id for clause in clauses])


def section(made: Notice, section_id: str) -> str:
    return "\n".join(p.text for s in made.sections if s.id == section_id for p in s.passages)


def test_conditions_are_numbered_on_in_the_list_they_stand_in() -> None:
    text = section(notice(LIST, declared()), "eins").splitlines()
    assert [line for line in text if line] == [
        "1. Erstens",
        "2. Auflage (Liste): Melden Sie,",
        "a) wenn a,",
        "b) wenn b.",
        "3. Auflage: Berichten Sie.",
        "4. Letztens **Ada**",
    ]


def test_a_hint_is_a_passage_of_its_own_and_values_stay_inert() -> None:
    made = notice(NOTE)
    passage = made.passage(passage_id("notiz"))
    assert passage.text == "Hallo **Ada**!"
    assert [str(task) for task in passage.tasks] == ["clear"]
    assert "Bitte beachten:" in section(made, "zwei")
    assert [(c.id, c.version) for c in made.clauses] == [("notiz", "1.0.0")]


def test_without_clauses_the_place_leaves_nothing_behind() -> None:
    made = notice()
    assert [s.id for s in made.sections] == ["eins"]
    assert made.clauses == ()


def test_fields_of_a_clause_are_asked_only_while_it_is_picked() -> None:
    made = renderer(ASKED)
    _, open_points = parse(made.compiled_schema, {"name": "A"}, made.clauses.hidden(()))
    assert open_points == []
    _, open_points = parse(made.compiled_schema, {"name": "A"}, made.clauses.hidden(("frist",)))
    assert [(f.code, f.where.field) for f in open_points] == [("values.missing", "ende")]
    assert "bis zum 31.12.2026" in section(notice(ASKED, ende="31.12.2026"), "eins")


def test_the_words_of_a_clause_can_be_read_before_it_is_picked() -> None:
    made = renderer(ASKED, NOTE)
    values, _ = parse(made.compiled_schema, {"name": "Ada"}, made.clauses.hidden(()))
    assert made.clause_text("frist", values, AUTHORITY) == ("Befristung: Das gilt bis zum [Ende].")
    assert made.clause_text("notiz", values, AUTHORITY) == "Hallo Ada!"


@pytest.mark.parametrize(
    "text", ["{% passage x %}a{% endpassage %}", "{% include 'x' %}", "{{ name.__class__ }}", "{%"]
)
def test_a_clause_that_does_more_than_print_is_left_out(text: str) -> None:
    made = renderer(declared(text=text), NOTE)
    assert list(made.clauses.clauses) == ["notiz"]


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "wunsch"},
        {"version": "1"},
        {"templates": []},
        {"tasks": "clear"},
        {"kind": "hinweis", "tasks": "singen"},
        {"valid_from": "2026-01-01"},
        {"farbe": "rot"},
        {"field": [{"name": "a", "label": "A", "kind": "text", "when": "name"}]},
    ],
)
def test_wrong_declarations_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="1 validation error"):
        declared(**changes)


def test_a_clause_that_cannot_be_printed_is_an_open_point() -> None:
    made = notice(declared(id="fehler", text="{{ name.mitte }} {{ gibt_es_nicht }}"), NOTE)
    (run,) = [r for p in made.passages() for b in p.blocks for r in getattr(b, "runs", ())
              if r.state is RunState.MISSING]  # fmt: skip
    assert run.text == "Textbaustein „Bericht“"
    assert "Hallo" in section(made, "zwei")


FILE = """# Baustein
id = "bericht"
title = "Bericht"
kind = "{kind}"
version = "1.0.0"
templates = ["{template}"]
preselect = "{preselect}"
text = '''
Berichten Sie.
{text}
'''

[[field]]
name = "ende"
label = "Ende"
kind = "date"
"""
HOSTS = {"probe": Host(schema(), frozenset({ClauseKind.OBLIGATION}))}


def found(**changes: str) -> list[tuple[str, int | None, int | None]]:
    blanks = {"kind": "auflage", "template": "probe", "preselect": "name", "text": "{{ ende }}"}
    content = FILE.format_map(blanks | changes)
    return [(f.code, f.where.line, f.where.column) for f in lint_clause(source(content), HOSTS)]


def source(content: str) -> ClauseSource:
    return ClauseSource(
        ClauseDeclaration.model_validate(tomllib.loads(content)), "bericht.toml", content
    )


def test_a_good_clause_has_no_finding() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changes", "code", "line", "column"),
    [
        ({"text": "{{ ende }} {{ oder }}"}, "clauses.undeclared", 10, 15),
        ({"text": "{{ ende.mitte }}"}, "clauses.undeclared", 10, 4),
        ({"text": "{% if %}"}, "clauses.text", 10, 1),
        ({"text": "{% set a = 1 %}{{ ende }}"}, "clauses.text", 10, 1),
        ({"text": "nichts"}, "lint.unused", 14, 8),
        ({"text": "{{ ende }} \ue000"}, "lint.reserved", 10, 12),
        ({"preselect": "betrag > 5"}, "clauses.undeclared", 7, 14),
        ({"preselect": "name >"}, "lint.expression", 7, 1),
        ({"template": "fehlt"}, "clauses.no_template", 6, 15),
        ({"kind": "hinweis"}, "clauses.no_slot", 6, 15),
    ],
)
def test_lint_names_the_place(changes: dict[str, str], code: str, line: int, column: int) -> None:
    assert (code, line, column) in found(**changes)


def test_a_field_has_one_kind_wherever_it_is_asked() -> None:
    content = FILE.format_map(
        {"kind": "auflage", "template": "probe", "preselect": "", "text": "{{ ende }}"}
    )
    other = content.replace('kind = "date"', 'kind = "text"').replace('"bericht"', '"zweiter"')
    (twice,) = shared_fields((source(content), source(other)))
    assert (twice.code, twice.where.line) == ("clauses.field_twice", 14)
    same = content.replace('"ende"', '"name"').replace("{{ ende }}", "{{ name }}")
    codes = [f.code for f in lint_clause(source(same), HOSTS)]
    assert codes == ["clauses.field_kind"]


def linted(body: str) -> list[Finding]:
    return list(lint(Sources(schema(), HEAD + NAME, {NOTICE: body}, "probe")))


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (BODY.replace('kinds="hinweis"', 'kinds="wunsch"'), 9),
        (BODY.replace("klauseln.hinweise", "klauseln.fehlt"), 7),
        (BODY.replace(PLACE, f"{{% passage p %}}\n{PLACE}\n{{% endpassage %}}"), 4),
        (BODY.replace("clauses hinweise", "clauses regeln"), 9),
    ],
)
def test_places_for_clauses_are_linted(body: str, line: int) -> None:
    assert line in [f.where.line for f in linted(body)]


def test_good_places_have_no_finding() -> None:
    assert linted(BODY) == []


def test_a_clause_makes_an_optional_field_of_the_template_needed() -> None:
    fields = (
        NAME + '[[group.field]]\nname = "ende"\nlabel = "Ende"\nkind = "date"\nrequired = false\n'
    )
    package = TemplatePackage(with_clause_fields(schema(fields), (ASKED,)), BODY, {}, (ASKED,))
    made = Renderer(package)
    printer = made.clauses
    assert printer.hidden(()) == frozenset()
    _, found = parse(made.compiled_schema, {"name": "A"}, needed=printer.needed(()))
    assert found == []
    values, found = parse(made.compiled_schema, {"name": "A"}, needed=printer.needed(("frist",)))
    assert [(f.code, f.where.field) for f in found] == [("values.missing", "ende")]
    printed = made.render(values, AUTHORITY, ("frist",))
    runs = [r for p in printed.passages() for b in p.blocks for r in getattr(b, "runs", ())]
    assert [r.text for r in runs if r.state is RunState.MISSING] == ["Ende"]
