"""Template packages on disk: ``template.toml``, ``notice.jinja`` and ``cases/`` in one folder."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from drafter.files.clauses import ClauseLibrary
from drafter.files.declared import reason_of
from drafter.files.reading import read_text, read_toml
from drafter.notice.clauses import NO_CLAUSES, Pick, Selection
from drafter.notice.faults import UnreadableInput
from drafter.templating.clauses import with_clause_fields
from drafter.templating.parsers import Raw
from drafter.templating.render import NOTICE, TemplatePackage
from drafter.templating.schema import Schema

DECLARATION = "template.toml"
SHARED_FIELDS = "felder*.toml"


@dataclass(frozen=True)
class Case:
    """An example case: raw values for one template. Made-up persons only."""

    id: str
    title: str
    path: Path
    authority_id: str
    values: Mapping[str, Raw]
    note: str = ""
    today: date | None = None  # the day on which the case is at home, for checks of dates
    selection: Selection = NO_CLAUSES


def folders(templates: Path) -> Iterator[Path]:
    """The folders that hold a template package, in order of their names."""
    for declaration in sorted(templates.glob(f"*/{DECLARATION}")):
        yield declaration.parent


def load_schema(folder: Path, partials: Path) -> Schema:
    """Read what a template declares; raises ``UnreadableInput`` with what is wrong first."""
    declaration = folder / DECLARATION
    try:
        content = read_toml(declaration)
        return Schema.model_validate(with_shared_groups(content, shared_groups(partials)))
    except ValidationError as problem:
        first = problem.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        reason = f"{key}: {reason_of(first)}"
        raise UnreadableInput("file.not_a_template", path=declaration, reason=reason) from problem


def shared_groups(partials: Path) -> dict[str, Raw]:
    """The groups of fields that templates share, by id."""
    found: dict[str, Raw] = {}
    for path in sorted(partials.glob(SHARED_FIELDS)):
        groups = read_toml(path).get("group", [])
        rows = groups if isinstance(groups, list) else []
        found |= {str(group["id"]): group for group in rows if isinstance(group, dict)}
    return found


def with_shared_groups(content: dict[str, Raw], shared: Mapping[str, Raw]) -> dict[str, Raw]:
    """Put the shared group in for each ``[[group]]`` that is only ``use = "…"``.

    A group that is not there stays as it is; the schema refuses it with its place.
    """
    groups = content.get("group", [])
    if not isinstance(groups, list):
        return content
    filled = [_filled_group(group, shared) for group in groups]
    return {**content, "group": filled}


def _filled_group(group: Raw, shared: Mapping[str, Raw]) -> Raw:
    if isinstance(group, dict) and set(group) == {"use"}:
        return shared.get(str(group["use"]), group)
    return group


def load(folder: Path, partials: Path, library: ClauseLibrary | None = None) -> TemplatePackage:
    """Read a package with the clauses that fit it; raises ``UnreadableInput``."""
    schema = load_schema(folder, partials)
    texts = {path.name: read_text(path) for path in sorted(partials.glob("*.jinja"))}
    fitting = library.fitting(schema.id) if library else ()
    extended = with_clause_fields(schema, fitting)
    return TemplatePackage(extended, read_text(folder / NOTICE), texts, fitting)


def case_paths(folder: Path) -> tuple[Path, ...]:
    """The case files of a package, in order of their names."""
    return tuple(sorted((folder / "cases").glob("*.toml")))


def load_case(path: Path) -> Case:
    """Read a case file: ``title``, ``authority``, ``note`` and a table ``values``.

    ``clauses`` lists the clauses picked by hand, as an id or as a table with ``id`` and
    ``version``; ``without_clauses`` are ids that their condition is not to bring in.
    """
    content = read_toml(path)
    values = content.get("values")
    if not isinstance(values, dict):
        raise UnreadableInput("file.not_a_case", path=path)
    today = content.get("today")
    return Case(
        id=path.stem,
        title=str(content.get("title", path.stem)),
        path=path,
        authority_id=str(content.get("authority", "")),
        values=values,
        note=str(content.get("note", "")),
        today=today if isinstance(today, date) else None,
        selection=_selection(path, content),
    )


def _selection(path: Path, content: Mapping[str, Raw]) -> Selection:
    picked, removed = content.get("clauses", []), content.get("without_clauses", [])
    if not isinstance(picked, list) or not isinstance(removed, list):
        raise UnreadableInput("file.not_a_selection", path=path)
    return Selection(tuple(_pick(path, row) for row in picked), tuple(map(str, removed)))


def _pick(path: Path, row: Raw) -> Pick:
    if isinstance(row, str):
        return Pick(row)
    if isinstance(row, dict) and "id" in row:
        return Pick(str(row["id"]), str(row.get("version", "")))
    raise UnreadableInput("file.not_a_selection", path=path)
