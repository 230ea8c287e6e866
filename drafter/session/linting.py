"""Lint of what administrators keep: template packages with their cases, clauses, profiles."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from drafter import messages
from drafter.files import packages, profiles
from drafter.files.reading import read_text
from drafter.notice.faults import Fault, UnreadableInput
from drafter.notice.findings import Finding, Severity, Where, error
from drafter.session.clause_linting import lint_clauses
from drafter.session.composition import Choice, compose, examine, shelf_of
from drafter.session.lint_places import schema_findings, toml_finding
from drafter.session.workspace import DEFAULT_AUTHORITY, Workspace
from drafter.templating import lint as template_lint
from drafter.templating.clause_lint import printed_names
from drafter.templating.parsers import Raw
from drafter.templating.render import NOTICE, Renderer
from drafter.templating.schema import Schema


def lint(workspace: Workspace, folders: tuple[Path, ...]) -> tuple[Finding, ...]:
    """All findings in the given folders; none given: everything of this installation."""
    if folders:
        return tuple(found for folder in folders for found in lint_folder(workspace, folder))
    places = workspace.places
    known = tuple(packages.folders(places.templates))
    found = [finding for folder in known for finding in lint_template(workspace, folder)]
    found += lint_clauses(workspace, places.clauses)
    return (*found, *profiles.lint_all(places.authorities))


def lint_folder(workspace: Workspace, folder: Path) -> Iterator[Finding]:
    """A template, a profile, the clauses, or a folder that holds several of them."""
    if not folder.is_dir():
        raise UnreadableInput("file.missing", path=folder)
    if (folder / profiles.PROFILE).exists():
        yield from profiles.lint(folder)
    elif any((folder / name).exists() for name in (packages.DECLARATION, NOTICE)):
        yield from lint_template(workspace, folder)
    elif folder.name == workspace.places.clauses.name:
        yield from lint_clauses(workspace, folder)
    else:
        for child in sorted(folder.iterdir()):
            if child.is_dir():
                yield from lint_folder(workspace, child)


def lint_template(workspace: Workspace, folder: Path) -> Iterator[Finding]:
    """One template package: declaration, texts, and each example case filled and checked."""
    missing = [n for n in (packages.DECLARATION, NOTICE) if not (folder / n).exists()]
    for name in missing:
        yield error("lint.missing_file", Where(file=str(folder / name)), name=name)
    if missing:
        return
    declaration = read_text(folder / packages.DECLARATION)
    shared = packages.shared_groups(workspace.places.partials)
    schema, broken = _schema(folder, declaration, shared)
    yield from broken
    if schema is None:
        return
    texts = _texts(workspace, folder)
    fitting = workspace.clause_library.fitting(schema.id)
    printed = frozenset(name for clause in fitting for name in printed_names(clause))
    sources = template_lint.Sources(schema, declaration, texts, str(folder), printed)
    found = template_lint.lint(sources)
    yield from found
    if not found:
        yield from _cases(workspace, folder)


def _texts(workspace: Workspace, folder: Path) -> Mapping[str, str]:
    partials = workspace.places.partials
    shared = {path.name: read_text(path) for path in sorted(partials.glob("*.jinja"))}
    return {NOTICE: read_text(folder / NOTICE), **shared}


def _schema(
    folder: Path, declaration: str, shared: Mapping[str, Raw]
) -> tuple[Schema | None, list[Finding]]:
    file = str(folder / packages.DECLARATION)
    try:
        content = packages.with_shared_groups(tomllib.loads(declaration), shared)
        return Schema.model_validate(content), []
    except tomllib.TOMLDecodeError as problem:
        return None, [toml_finding(file, problem)]
    except ValidationError as problem:
        return None, schema_findings(file, declaration, problem)


def _cases(workspace: Workspace, folder: Path) -> Iterator[Finding]:
    paths = packages.case_paths(folder)
    if not paths:
        yield error("lint.no_cases", Where(file=str(folder)))
    package = packages.load(folder, workspace.places.partials, workspace.clause_library)
    try:
        renderer = Renderer(package)
    except Fault as fault:
        yield error("lint.case", Where(file=str(folder)), message=messages.explain(fault))
        return
    for path in paths:
        try:
            yield from _case(workspace, renderer, path)
        except Fault as fault:
            yield error("lint.case", Where(file=str(path)), message=messages.explain(fault))


def _case(workspace: Workspace, renderer: Renderer, path: Path) -> Iterator[Finding]:
    case = packages.load_case(path)
    authority = workspace.authority(case.authority_id or DEFAULT_AUTHORITY)
    today = workspace.today()
    choice = Choice(shelf_of(renderer, workspace.catalogue), case.selection, today)
    composition = compose(renderer, case.values, authority, choice)
    for found in examine(composition, composition.rendered, authority, today):
        if found.severity is Severity.ERROR:
            yield error("lint.case", Where(file=str(path)), message=messages.sentence(found))
