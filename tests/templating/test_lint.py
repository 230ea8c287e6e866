"""Lint: all that is wrong, in one pass, at its place; hostile templates have no effect."""

import pytest

from drafter import messages
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding
from drafter.templating.lint import Sources, lint
from drafter.templating.render import NOTICE, Renderer
from tests.helpers.packages import HEAD, NAME, package, schema

HOSTILE = (
    "{{ name.__class__.__mro__ }}",
    "{{ ''.__class__ }}",
    "{% for i in range(1000000000) %}x{% endfor %}",
    "{% for a in name for b in name %}x{% endfor %}",
    "{% macro f() %}{{ f() }}{{ f() }}{% endmacro %}{{ f() }}",
    "{% set x = 'a' %}{{ x * 1000000000 }}",
    "{{ name | attr('__class__') }}",
    "{% import 'gruss.jinja' as g %}",
    "{% include name %}",
    "{{ 'a' * 1000000000 }}",
    "{{ cycler.__init__.__globals__.os.system('id') }}",
    "{{ 10 ** 10 ** 10 }}",
)


def findings_of(text: str, fields: str = NAME) -> tuple[Finding, ...]:
    made = package(text, fields)
    return lint(Sources(schema(fields), HEAD + fields, {NOTICE: made.text}, "probe"))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_template_is_refused_at_its_line(text: str) -> None:
    found = findings_of(f"{{{{ name }}}}\n{text}")
    assert found
    assert all(f.where.file == f"probe/{NOTICE}" for f in found)
    assert {f.where.line for f in found} == {3}
    assert all(messages.sentence(f) for f in found)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_template_cannot_be_used(text: str) -> None:
    with pytest.raises(Fault) as caught:
        Renderer(package(text))
    assert caught.value.code == "template.broken"
    assert "Zeile" in messages.explain(caught.value)


def test_names_have_line_and_column() -> None:
    (found,) = [f for f in findings_of("{{ name }}\nHallo {{ nmae }}") if f.where.line == 3]
    assert found.code == "lint.undeclared"
    assert (found.where.line, found.where.column) == (3, 10)
    assert str(found.where) == "probe/notice.jinja:3:10"


def test_an_unused_field_is_found_in_the_declaration() -> None:
    (found,) = findings_of("kein Feld")
    assert found.code == "lint.unused"
    assert found.where.file == "probe/template.toml"


def test_several_faults_in_one_pass() -> None:
    codes = [f.code for f in findings_of("{{ a }}\n{{ b }}\n{{ name | gross }}")]
    assert codes.count("lint.undeclared") == 2
    assert "lint.forbidden" in codes


def test_a_syntax_error_has_its_line() -> None:
    (found,) = [f for f in findings_of("{{ name }}\n{% if %}") if f.code == "lint.syntax"]
    assert found.where.line == 3


def test_unknown_tasks_and_kinds_are_named() -> None:
    text = '{{ name }}{% passage p, "P", tasks="dichten" %}x{% endpassage %}'
    (found,) = findings_of(text)
    assert "dichten" in messages.sentence(found)


def test_an_act_needs_tenor_and_remedy() -> None:
    act = schema().model_copy(
        update={"matter": schema().matter.model_copy(update={"administrative_act": True})}
    )
    sources = Sources(act, HEAD + NAME, {NOTICE: package("{{ name }}").text}, "probe")
    assert [f.code for f in lint(sources)] == ["lint.no_tenor", "lint.no_remedy"]


@pytest.mark.parametrize(
    "when", ["name ==", "name.x()", "open('x')", "0.5 > 0.4", "[n for n in x]"]
)
def test_a_wrong_expression_is_refused(when: str) -> None:
    fields = NAME + f'when = "{when}"\n'
    assert [f.code for f in findings_of("{{ name }}", fields)] == ["lint.expression"]


def test_reserved_characters_are_refused() -> None:
    assert "lint.reserved" in [f.code for f in findings_of("{{ name }} \ue000")]
