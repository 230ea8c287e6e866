"""Each template, each of its cases, each authority: filled, checked, written and read back."""

from itertools import chain
from xml.etree import ElementTree as ET

import pytest

from drafter.files.letter import reader as docx_reader
from drafter.law.remedies import AREAS
from drafter.notice.document import Notice, Paragraph, Run, RunState
from drafter.templating.schema import FieldKind
from tests.conftest import GOLDEN, Golden
from tests.helpers.cases import AUTHORITIES, CASES, FIRST, FOLDERS, Filled, filled, renderer
from tests.helpers.letters import tree

LEAST_CASES = 3
LEAST_PASSAGES = 3
MOST_WARNINGS = 3
AWKWARD = "sonderzeichen"
MARKUP = ("{{", "}}", "{%", "%}", "{#", "#}")
OF_THE_AUTHORITY = ("remedies.open.", "remedies.no_jobcentre")
"""Errors that only say that another authority has decided otherwise, or not yet."""


def literals(notice: Notice) -> str:
    """What the template itself says, without any answer."""
    runs: list[Run] = []
    for passage in notice.passages():
        for block in passage.blocks:
            if isinstance(block, Paragraph):
                runs += block.runs
            else:
                runs += [run for row in (block.header, *block.rows) for c in row for run in c.runs]
    return "\n".join(run.text for run in runs if run.state is RunState.LITERAL)


def allowed(case: Filled, home: str) -> bool:
    """Whether all errors are decisions that another authority has not made."""
    elsewhere = case.authority.id != home
    return all(elsewhere and error.code.startswith(OF_THE_AUTHORITY) for error in case.errors)


@pytest.mark.parametrize("authority", AUTHORITIES)
@pytest.mark.parametrize("name", CASES)
def test_fills_passes_and_reads_back(name: str, authority: str) -> None:
    case = filled(name, authority)
    assert allowed(case, CASES[name].authority_id), case.errors
    assert not any(mark in literals(case.notice) for mark in MARKUP)
    found = docx_reader.blocks_of(case.written())
    assert found == docx_reader.meant_blocks(case.notice)
    assert not any("\ue000" <= letter <= "\ue0ff" for block in found for letter in block)


@pytest.mark.parametrize("name", CASES)
def test_reads_as_before(name: str, golden: Golden) -> None:
    golden(
        f"templates/{name}.txt", "\n\n".join(docx_reader.meant_blocks(filled(name).notice)) + "\n"
    )


@pytest.mark.parametrize("name", FIRST.values(), ids=FIRST)
def test_is_written_as_before(name: str, golden: Golden) -> None:
    root = tree(filled(name).written())
    ET.indent(root, " ")
    golden(f"templates/{name}.xml", ET.tostring(root, encoding="unicode") + "\n")


def test_nothing_golden_is_left_over() -> None:
    folder = GOLDEN / "templates"
    wanted = {f"{name}.txt" for name in CASES} | {f"{name}.xml" for name in FIRST.values()}
    assert {str(file.relative_to(folder).as_posix()) for file in folder.glob("*/*")} == wanted


@pytest.mark.parametrize("name", CASES)
def test_a_clean_case_has_few_warnings(name: str) -> None:
    warnings = [f for f in filled(name).findings if f.severity == "warning"]
    assert len(warnings) <= MOST_WARNINGS, warnings


@pytest.mark.parametrize("template", FOLDERS)
def test_has_cases_and_passages_to_work_on(template: str) -> None:
    names = [name for name in CASES if name.startswith(f"{template}/")]
    assert len(names) >= LEAST_CASES
    assert f"{template}/{AWKWARD}" in names
    for name in names:
        unlocked = [p for p in filled(name).notice.passages() if not p.locked]
        assert len(unlocked) >= LEAST_PASSAGES, name


@pytest.mark.parametrize("template", FOLDERS)
def test_has_a_matter_that_the_remedies_know(template: str) -> None:
    schema = renderer(template).package.schema
    decided = schema.matter.by_case.area
    chosen = [f for f in schema.fields() if f.name == decided and f.kind is FieldKind.CHOICE]
    areas = chain((schema.matter.area,), (o.value for field in chosen for o in field.options))
    assert set(areas) <= set(AREAS)


@pytest.mark.parametrize("template", FOLDERS)
def test_explains_its_fields_in_german(template: str) -> None:
    for field in renderer(template).package.schema.fields():
        assert field.label[0].isupper() or field.label[0].isdigit(), field.name
        assert not field.help or field.help.rstrip("“)").endswith((".", "?", "!", "…")), field.name
