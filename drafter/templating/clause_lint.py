"""Lint of a clause: its text, its fields and its condition, for every template that offers it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from drafter.notice.clauses import ClauseKind
from drafter.notice.findings import Finding, Where, error
from drafter.templating.clauses import EVERY_TEMPLATE, ClauseDeclaration, objections
from drafter.templating.expressions import Expression, ExpressionError
from drafter.templating.lint import parts_of
from drafter.templating.render import FILTERS, environment
from drafter.templating.schema import FieldKind, Schema
from drafter.templating.slots import RESERVED

BEYOND_FIELDS = frozenset({"behoerde"})


@dataclass(frozen=True, slots=True)
class Host:
    """A template as clauses see it: its fields, and the kinds it has a place for."""

    schema: Schema
    kinds: frozenset[ClauseKind]

    @property
    def names(self) -> dict[str, FieldKind]:
        """The kinds of its fields and computed values, by name."""
        fields = {f.name: f.kind for f in self.schema.fields()}
        return fields | {c.name: c.kind for c in self.schema.computed}


@dataclass(frozen=True, slots=True)
class ClauseSource:
    """A clause with the text of its file."""

    declared: ClauseDeclaration
    file: str
    content: str

    def at(self, key: str, needle: str = "") -> Where:
        """The place of ``needle`` in the line that begins with a key."""
        for number, line in enumerate(self.content.splitlines(), start=1):
            if line.split("=")[0].strip() == key and "=" in line:
                column = line.find(needle) + 1 if needle else 1
                return Where(file=self.file, line=number, column=max(column, 1), words=needle)
        return Where(file=self.file, line=1, column=1)

    def in_text(self, line: int, needle: str = "") -> Where:
        """The place of ``needle`` in a line of the clause's text, counted from 1."""
        lines = self.content.splitlines()
        start = (self.at("text").line or 1) - 1
        opening = lines[start].split("=", 1)[1].strip() if start < len(lines) else ""
        number = start + line if opening in ("'''", '"""') else start + line - 1
        found = lines[number].find(needle) + 1 if needle and number < len(lines) else 1
        return Where(file=self.file, line=number + 1, column=max(found, 1), words=needle)


def printed_names(declared: ClauseDeclaration) -> frozenset[str]:
    """The fields that a clause reads; none where its text cannot be read."""
    return frozenset(name.name for name in _names(declared))


def lint_clause(source: ClauseSource, hosts: Mapping[str, Host]) -> Iterator[Finding]:
    """Everything wrong with one clause; ``hosts`` are all templates by id."""
    declared = source.declared
    yield from _text(source)
    yield from _templates(source, hosts)
    expression, broken = _condition(source)
    yield from broken
    read = _names(declared)
    own = {f.name: f.kind for f in declared.field}
    for field in declared.field:
        if field.name not in {name.name for name in read}:
            place = _at_field(source, field.name)
            yield error("lint.unused", place, name=field.name)
    for template_id, host in _offering(declared, hosts):
        known = host.names
        yield from _unknown_names(source, template_id, frozenset(own) | known.keys(), read)
        yield from _unknown_parts(source, template_id, host)
        for name in sorted((expression.names if expression else frozenset()) - known.keys()):
            place = source.at("preselect", name)
            yield error("clauses.undeclared", place, name=name, template=template_id)
        for name, kind in own.items():
            if known.get(name, kind) is not kind:
                place = _at_field(source, name)
                yield error("clauses.field_kind", place, name=name, template=template_id)


def _text(source: ClauseSource) -> Iterator[Finding]:
    for number, content in enumerate(source.declared.text.splitlines(), start=1):
        for match in RESERVED.finditer(content):
            place = source.in_text(number, match.group())
            yield error("lint.reserved", place, hex=f"{ord(match.group()):04X}")
    for reason, line in objections(environment({}), source.declared, frozenset(FILTERS)):
        yield error("clauses.text", source.in_text(line), reason=reason)


def shared_fields(sources: tuple[ClauseSource, ...]) -> Iterator[Finding]:
    """Fields of one name that two clauses of one template declare differently."""
    for index, one in enumerate(sources):
        for other in sources[index + 1 :]:
            if not _meet(one.declared, other.declared):
                continue
            mine = {f.name: f for f in one.declared.field}
            for field in other.declared.field:
                if field != mine.get(field.name, field):
                    place = _at_field(other, field.name)
                    yield error("clauses.field_twice", place, name=field.name, id=one.declared.id)


def _meet(one: ClauseDeclaration, other: ClauseDeclaration) -> bool:
    """Whether a template offers both."""
    everywhere = EVERY_TEMPLATE in (*one.templates, *other.templates)
    return everywhere or bool(set(one.templates) & set(other.templates))


def _tree(declared: ClauseDeclaration) -> nodes.Template | None:
    try:
        return environment({}).parse(declared.text)
    except TemplateSyntaxError:
        return None


def _names(declared: ClauseDeclaration) -> list[nodes.Name]:
    """The names that the text reads, without those of rows."""
    tree = _tree(declared)
    if tree is None:
        return []
    targets = (loop.target for loop in tree.find_all(nodes.For))
    rows = {target.name for target in targets if isinstance(target, nodes.Name)}
    found = (n for n in tree.find_all(nodes.Name) if n.ctx == "load")
    return [n for n in found if n.name not in rows | BEYOND_FIELDS]


def _templates(source: ClauseSource, hosts: Mapping[str, Host]) -> Iterator[Finding]:
    kind = source.declared.kind
    for template_id in source.declared.templates:
        place = source.at("templates", template_id)
        if template_id == EVERY_TEMPLATE:
            continue
        if template_id not in hosts:
            yield error("clauses.no_template", place, template=template_id)
        elif kind not in hosts[template_id].kinds:
            yield error("clauses.no_slot", place, template=template_id, kind=kind.german)


def _offering(declared: ClauseDeclaration, hosts: Mapping[str, Host]) -> Iterator[tuple[str, Host]]:
    for template_id, host in hosts.items():
        if declared.fits(template_id) and declared.kind in host.kinds:
            yield template_id, host


def _condition(source: ClauseSource) -> tuple[Expression | None, list[Finding]]:
    if not source.declared.preselect:
        return None, []
    try:
        return Expression.compile(source.declared.preselect), []
    except ExpressionError as problem:
        place = source.at("preselect")
        data = {"expression": problem.source, "reason": problem.reason}
        return None, [error("lint.expression", place, **data)]


def _unknown_names(
    source: ClauseSource, template_id: str, known: frozenset[str], read: list[nodes.Name]
) -> Iterator[Finding]:
    for name in read:
        if name.name not in known:
            place = source.in_text(name.lineno, name.name)
            yield error("clauses.undeclared", place, name=name.name, template=template_id)


def _unknown_parts(source: ClauseSource, template_id: str, host: Host) -> Iterator[Finding]:
    """Parts that a value does not have, such as ``zeitraum.mitte``."""
    fields = {f.name: f for f in (*source.declared.field, *host.schema.fields())}
    tree = _tree(source.declared)
    for attribute in tree.find_all(nodes.Getattr) if tree else ():
        owner = attribute.node.name if isinstance(attribute.node, nodes.Name) else ""
        known = owner in fields or owner in BEYOND_FIELDS
        if known and attribute.attr not in parts_of(owner, fields, is_row=False):
            dotted = f"{owner}.{attribute.attr}"
            place = source.in_text(attribute.lineno, dotted)
            yield error("clauses.undeclared", place, name=dotted, template=template_id)


def _at_field(source: ClauseSource, name: str) -> Where:
    needle = f'"{name}"'
    for number, line in enumerate(source.content.splitlines(), start=1):
        if line.replace(" ", "").startswith(f"name={needle}"):
            column = line.index(needle) + 1
            return Where(file=source.file, line=number, column=column, words=name)
    return source.at("field")
