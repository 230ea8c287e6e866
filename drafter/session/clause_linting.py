"""Lint of the clause catalogue: each file by itself, then all of them together."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from drafter.files import clauses, packages
from drafter.files.reading import read_text
from drafter.law.clauses import Catalogue, flaws
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding, Where, error
from drafter.session.lint_places import schema_findings, toml_finding
from drafter.session.workspace import Workspace
from drafter.templating.clause_lint import ClauseSource, Host, lint_clause, shared_fields
from drafter.templating.clauses import ClauseDeclaration

KEYS: Mapping[str, str] = {
    "clauses.twice": "id",
    "clauses.never_valid": "valid_until",
    "clauses.no_basis": "kind",
    "clauses.no_successor": "successor",
    "clauses.other_kind": "successor",
    "clauses.circle": "successor",
    "clauses.gap": "successor",
    "clauses.no_contrary": "excludes",
}
"""The key of a clause file that a flaw of the catalogue lies in."""


def lint_clauses(workspace: Workspace, folder: Path) -> tuple[Finding, ...]:
    """All findings on a folder of clauses."""
    found: list[Finding] = []
    sources: list[ClauseSource] = []
    for path in clauses.paths(folder):
        source, problems = _read(path)
        found += problems
        if source is not None:
            sources.append(source)
    hosts = _hosts(workspace)
    for source in sources:
        found += lint_clause(source, hosts)
    found += shared_fields(tuple(sources))
    return (*found, *_flaws(sources))


def _read(path: Path) -> tuple[ClauseSource | None, list[Finding]]:
    file = str(path)
    content = read_text(path)
    try:
        declared = ClauseDeclaration.model_validate(tomllib.loads(content))
    except tomllib.TOMLDecodeError as problem:
        return None, [toml_finding(file, problem)]
    except ValidationError as problem:
        return None, schema_findings(file, content, problem)
    source = ClauseSource(declared, file, content)
    if declared.id == path.stem:
        return source, []
    return source, [error("clauses.file_name", source.at("id", declared.id), id=declared.id)]


def _hosts(workspace: Workspace) -> dict[str, Host]:
    """The templates that can be read; what is wrong with the others is said of them."""
    hosts: dict[str, Host] = {}
    for folder in packages.folders(workspace.places.templates):
        try:
            schema = packages.load_schema(folder, workspace.places.partials)
            hosts[schema.id] = Host(schema, workspace.renderer(schema.id).clauses.kinds)
        except Fault:
            continue
    return hosts


def _flaws(sources: list[ClauseSource]) -> Iterator[Finding]:
    """What is wrong between clauses, at the key of the file it lies in."""
    by_id = {source.declared.id: source for source in sources}
    catalogue = Catalogue(tuple(clauses.as_clause(source.declared) for source in sources))
    for found in flaws(catalogue):
        source = by_id.get(found.where.clause or "")
        where = source.at(KEYS.get(found.code, "id")) if source else Where()
        yield replace(found, where=where)
