"""Every example case of every template, told as one row of a table, is the same letter."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from drafter.files.letter.reader import blocks_of, meant_blocks
from drafter.files.packages import Case
from drafter.files.places import Places
from drafter.session import batch
from drafter.session.batch import Order
from drafter.session.workspace import Workspace
from drafter.templating.columns import PART_LABELS
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration, FieldKind, Schema
from tests.helpers.sheets import write_csv
from tests.helpers.workspaces import workspace

CASES = sorted(Places.find().templates.glob("*/cases/*.toml"))
AWKWARD = [path for path in CASES if path.stem == "sonderzeichen"]


@pytest.fixture(scope="module")
def space(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return workspace(tmp_path_factory.mktemp("home"))


def cell(raw: Raw) -> str:
    """A value as somebody types it into Excel."""
    if isinstance(raw, bool):
        return "ja" if raw else "nein"
    return f"{raw:%d.%m.%Y}" if isinstance(raw, date) else str(raw)


def columns(schema: Schema, case: Case, *, german: bool) -> Iterator[tuple[str, str]]:
    """Headings and cells of a case, by field names or by labels."""
    for field in schema.fields():
        raw = case.values.get(field.name)
        name = field.label if german else field.name
        if isinstance(raw, dict):
            for part, value in raw.items():
                known = PART_LABELS[part][0]
                yield (f"{name} {known}" if german else f"{name}.{part}"), cell(value)
        elif isinstance(raw, list):
            yield from rows(field, raw, german=german)
        elif raw is not None:
            yield name, label(field, raw) if german else cell(raw)


def rows(field: FieldDeclaration, raw: list[Raw], *, german: bool) -> Iterator[tuple[str, str]]:
    labels = {column.name: column.label for column in field.columns}
    for number, row in enumerate(raw, start=1):
        assert isinstance(row, dict)
        for name, value in row.items():
            heading = f"{field.label} {number} {labels[name]}"
            yield (heading if german else f"{field.name}.{number}.{name}"), cell(value)


def label(field: FieldDeclaration, raw: Raw) -> str:
    """A choice as the form shows it."""
    if field.kind is FieldKind.CHOICE:
        return next(option.label for option in field.options if option.value == raw)
    return cell(raw)


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_a_row_with_labels_is_the_case(path: Path, space: Workspace, tmp_path: Path) -> None:
    compare(path, space, tmp_path, german=True)


@pytest.mark.parametrize("path", AWKWARD, ids=lambda path: path.parts[-3])
def test_a_row_with_names_is_the_case(path: Path, space: Workspace, tmp_path: Path) -> None:
    compare(path, space, tmp_path, german=False)


def compare(path: Path, space: Workspace, folder: Path, *, german: bool) -> None:
    """Tell a case as a row, and compare its letter with the notice of the case."""
    template = path.parts[-3]
    case = space.case(template, path.stem)
    schema = space.renderer(template).package.schema
    headings, cells = zip(*columns(schema, case, german=german), strict=True)
    clauses = Case(case.id, case.title, path, case.authority_id, {}, selection=case.selection)
    table = write_csv(folder / "t.csv", [headings, cells])
    order = Order(template, table, folder / "out", "", clauses)
    (row,) = batch.run(space, order, lambda _done, _total: None).rows
    assert row.path is not None, row.findings
    printed = space.new_notice(template, case=case).printed
    assert blocks_of(row.path.read_bytes()) == meant_blocks(printed)
