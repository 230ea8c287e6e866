"""Lint: everything wrong with a template in one pass, each with file, line and column."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from drafter.notice.document import SectionKind
from drafter.notice.findings import Finding, Where, error, warning
from drafter.templating import ruling_marks
from drafter.templating.expressions import Expression, ExpressionError
from drafter.templating.grammar import (
    SLOT,
    PassageOutline,
    SectionOutline,
    SlotOutline,
    StructureError,
    forbidden,
    outline,
    slots,
)
from drafter.templating.render import (
    AUTHORITY_WORDS,
    CLAUSES,
    FILTERS,
    NOTICE,
    REMEDY,
    environment,
)
from drafter.templating.schema import PARTS, FieldDeclaration, FieldKind, Schema
from drafter.templating.slots import RESERVED

DECLARATION = "template.toml"
TABLE_PARTS = frozenset({"summe", "anzahl"})


@dataclass(frozen=True)
class Sources:
    """What is linted: the schema with the text it was read from, and the Jinja texts by name.

    ``printed_by_clauses`` are fields that the fitting clauses print.
    """

    schema: Schema
    declaration: str
    texts: Mapping[str, str]  # notice.jinja and the partials
    folder: str  # how the folder is called in findings
    printed_by_clauses: frozenset[str] = frozenset()

    def where(self, file: str, line: int, needle: str = "") -> Where:
        """The place of ``needle`` in that line; column 1 if it is not found."""
        text = self.declaration if file == DECLARATION else self.texts.get(file, "")
        lines = text.splitlines()
        content = lines[line - 1] if 0 < line <= len(lines) else ""
        column = content.find(needle) + 1 if needle else 1
        return Where(file=f"{self.folder}/{file}", line=line, column=max(column, 1), words=needle)

    def declared_at(self, needle: str) -> Where:
        """Where ``needle`` first stands in template.toml."""
        for number, content in enumerate(self.declaration.splitlines(), start=1):
            if needle in content:
                return self.where(DECLARATION, number, needle)
        return self.where(DECLARATION, 1)


def lint(sources: Sources) -> tuple[Finding, ...]:
    """All findings on a template, in the order of its files."""
    trees, broken = _parsed(sources)
    findings = [*_expressions(sources), *broken, *_reserved(sources)]
    used: set[str] = set(sources.printed_by_clauses)
    places = frozenset(slot.id for tree in trees.values() for slot in _slots_of(tree))
    for file, tree in trees.items():
        findings += _not_allowed(sources, file, tree)
        findings += _names(sources, file, tree, used, places)
    if not broken:  # what cannot be read may hold the missing parts
        findings += _structure(sources, trees)
        findings += _rulings(sources, trees)
        findings += _unused(sources, used)
    return tuple(findings)


def _parsed(sources: Sources) -> tuple[dict[str, nodes.Template], list[Finding]]:
    made = environment(sources.texts)
    trees: dict[str, nodes.Template] = {}
    findings = []
    for file, text in sources.texts.items():
        if file != NOTICE and f'"{file}"' not in sources.texts.get(NOTICE, ""):
            continue  # a shared text this template does not include
        try:
            trees[file] = made.parse(text, file)
        except TemplateSyntaxError as problem:
            place = sources.where(file, problem.lineno)
            findings.append(error("lint.syntax", place, reason=problem.message))
    return trees, findings


def _not_allowed(sources: Sources, file: str, tree: nodes.Template) -> Iterator[Finding]:
    for reason, line in forbidden(tree, frozenset(FILTERS)):
        yield error("lint.forbidden", sources.where(file, line), reason=reason)
    for include in tree.find_all(nodes.Include):
        name = include.template.value if isinstance(include.template, nodes.Const) else ""
        if name and name not in sources.texts:
            place = sources.where(file, include.lineno, str(name))
            yield error("lint.missing_file", place, name=name)


def _reserved(sources: Sources) -> Iterator[Finding]:
    for file, text in sources.texts.items():
        for number, line in enumerate(text.splitlines(), start=1):
            for match in RESERVED.finditer(line):
                place = sources.where(file, number, match.group())
                yield error("lint.reserved", place, hex=f"{ord(match.group()):04X}")


def _known(schema: Schema) -> dict[str, FieldDeclaration | None]:
    known: dict[str, FieldDeclaration | None] = {f.name: f for f in schema.fields()}
    known |= {computed.name: None for computed in schema.computed}
    return known | {REMEDY: None, CLAUSES: None}


def _loop_rows(tree: nodes.Template) -> dict[int, str]:
    """The names that stand for a row, by identity, and the tables whose rows they are."""
    return {
        id(name): loop.iter.name
        for loop in tree.find_all(nodes.For)
        if isinstance(loop.target, nodes.Name) and isinstance(loop.iter, nodes.Name)
        for part in loop.body
        for name in part.find_all(nodes.Name)
        if name.name == loop.target.name
    }


def _slots_of(tree: nodes.Template) -> list[SlotOutline]:
    """The places for clauses; none where one of them is wrong, which is found elsewhere."""
    try:
        return list(slots(tree))
    except StructureError:
        return []


def _names(
    sources: Sources, file: str, tree: nodes.Template, used: set[str], places: frozenset[str]
) -> Iterator[Finding]:
    """Names that are not declared; ``used`` collects those that are."""
    known, rows = _known(sources.schema), _loop_rows(tree)
    for name in tree.find_all(nodes.Name):
        if name.ctx != "load" or id(name) in rows or name.name == "behoerde":
            continue
        used.add(name.name)
        if name.name not in known:
            place = sources.where(file, name.lineno, name.name)
            yield error("lint.undeclared", place, name=name.name)
    for attribute in tree.find_all(nodes.Getattr):
        if isinstance(attribute.node, nodes.Name):
            owner = attribute.node.name
            table = rows.get(id(attribute.node), "")
            parts = (
                places if owner == CLAUSES else parts_of(table or owner, known, is_row=bool(table))
            )
            if attribute.attr not in parts:
                dotted = f"{owner}.{attribute.attr}"
                place = sources.where(file, attribute.lineno, dotted)
                yield error("lint.undeclared", place, name=dotted)


def parts_of(
    owner: str, known: Mapping[str, FieldDeclaration | None], is_row: bool
) -> frozenset[str]:
    """The parts a name has; ``is_row``: it stands for a row of the table ``owner``."""
    if owner == "behoerde":
        return frozenset(AUTHORITY_WORDS)
    declared = known.get(owner)
    if declared is None:
        return frozenset()
    if is_row:
        return frozenset(column.name for column in declared.columns)
    if declared.kind is FieldKind.TABLE:
        return TABLE_PARTS
    return frozenset(PARTS.get(declared.kind, ()))


def _expressions(sources: Sources) -> Iterator[Finding]:
    schema = sources.schema
    declared = [field.when for field in schema.fields() if field.when]
    declared += [computed.formula for computed in schema.computed]
    declared += [rule.holds for rule in schema.rule]
    known = _known(schema)
    for source in declared:
        try:
            expression = Expression.compile(source)
        except ExpressionError as problem:
            place = sources.declared_at(source)
            yield error("lint.expression", place, expression=source, reason=problem.reason)
            continue
        for name in sorted(expression.names - set(known)):
            yield error("lint.undeclared", sources.declared_at(source), name=name)
    for rule in schema.rule:
        if rule.field and rule.field.split(".")[0] not in known:
            yield error("lint.undeclared", sources.declared_at(rule.code), name=rule.field)


def _structure(sources: Sources, trees: Mapping[str, nodes.Template]) -> Iterator[Finding]:
    seen: set[str] = set()
    kinds: set[SectionKind] = set()
    for file, tree in trees.items():
        try:
            parts = [*outline(tree), *slots(tree)]
        except StructureError as problem:
            place = sources.where(file, problem.line)
            yield error("lint.forbidden", place, reason=problem.reason)
            continue
        for part in parts:
            yield from _duplicate(sources, file, part, seen)
            if isinstance(part, SectionOutline):
                kinds.add(part.kind)
        yield from _slots_in_passages(sources, file, tree)
    yield from _needed_sections(sources, kinds)


def _slots_in_passages(sources: Sources, file: str, tree: nodes.Template) -> Iterator[Finding]:
    """A place for clauses within a passage: a clause is a passage of its own."""
    for block in _blocks_of(tree, "passage"):
        for slot in _blocks_of(block, SLOT):
            reason = "Textbausteine stehen nicht in einer Passage"
            yield error("lint.forbidden", sources.where(file, slot.lineno), reason=reason)


def _blocks_of(node: nodes.Node, tag: str) -> list[nodes.CallBlock]:
    """The blocks of one of our own tags; all other calls are refused."""
    return [
        block
        for block in node.find_all(nodes.CallBlock)
        if [arg.value for arg in block.call.args[:1] if isinstance(arg, nodes.Const)] == [tag]
    ]


def _rulings(sources: Sources, files: Iterable[str]) -> Iterator[Finding]:
    """Each number of the Tenor says what it decides: the remedy follows from it."""
    for file in files:
        for found in ruling_marks.unmarked(sources.texts[file]):
            place = sources.where(file, found.line, found.word or found.number)
            known = ", ".join(f"[{word}]" for word in ruling_marks.WORDS)
            data = {"number": found.number, "known": known}
            if found.word:
                yield error("lint.ruling_unknown", place, word=found.word, **data)
            else:
                yield warning("lint.ruling_unmarked", place, **data)


def _duplicate(
    sources: Sources, file: str, part: SectionOutline | PassageOutline | SlotOutline, seen: set[str]
) -> Iterator[Finding]:
    kind = type(part).__name__
    if f"{kind} {part.id}" in seen:
        yield error("lint.duplicate_id", sources.where(file, part.line, part.id), name=part.id)
    seen.add(f"{kind} {part.id}")


def _needed_sections(sources: Sources, kinds: set[SectionKind]) -> Iterator[Finding]:
    place = sources.where(NOTICE, 1)
    if not sources.schema.matter.administrative_act:
        if SectionKind.REMEDY in kinds:
            yield error("lint.remedy_without_act", place, source="VwVfG § 37(6)")
        return
    if SectionKind.TENOR not in kinds:
        yield error("lint.no_tenor", place, source="VwVfG § 37(1)")
    if SectionKind.REMEDY not in kinds:
        yield error("lint.no_remedy", place, source="VwVfG § 37(6)")


def _unused(sources: Sources, used: set[str]) -> Iterator[Finding]:
    for name in sorted(_read_by_expressions(sources.schema)):
        used.add(name)
    for declared in sources.schema.fields():
        if declared.name not in used and not declared.internal:
            place = sources.declared_at(f'name = "{declared.name}"')
            yield error("lint.unused", place, name=declared.name)


def _read_by_expressions(schema: Schema) -> set[str]:
    """Names that formulas or the matter use; what only rules or ``when`` read is not printed."""
    names: set[str] = set(schema.matter.by_case.names())
    for computed in schema.computed:
        try:
            names |= Expression.compile(computed.formula).names
        except ExpressionError:
            continue
    return names
