"""From what was typed to what is known: all fields of a case, parsed once, then frozen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from drafter.notice.findings import Finding, Severity, Where, error
from drafter.notice.values import Period, Person, PostalAddress, Table, Value
from drafter.templating.expressions import Expression, Plain, UnknownOperand
from drafter.templating.parsers import PARSERS, Raw, Unreadable
from drafter.templating.schema import FieldDeclaration, FieldKind, Schema

MAX_ROWS = 200


@dataclass(frozen=True)
class CaseValues:
    """The typed values of a case, computed ones included.

    ``active`` are the names of the fields whose ``when`` holds; inactive fields are None.
    ``needed`` are fields that must be answered although the template leaves them open.
    """

    schema: Schema
    values: Mapping[str, Value]
    active: frozenset[str]
    needed: frozenset[str] = frozenset()

    @cached_property
    def plain(self) -> Mapping[str, Plain]:
        """The values as expressions see them: German part names, tables with rows and sums."""
        plain = {f.name: plain_value(f, self.values.get(f.name)) for f in self.schema.fields()}
        for computed in self.schema.computed:
            value = self.values.get(computed.name)
            plain[computed.name] = value if isinstance(value, str | int | Decimal) else None
        return plain


@dataclass(frozen=True)
class CompiledSchema:
    """A schema with its expressions compiled once; parsing a case runs on every key."""

    schema: Schema
    when: Mapping[str, Expression]
    formulas: Mapping[str, Expression]
    rules: tuple[Expression, ...]

    @classmethod
    def of(cls, schema: Schema) -> "CompiledSchema":
        """Compile all expressions; raises ``ExpressionError`` at the first that is not allowed."""
        return cls(
            schema,
            {f.name: Expression.compile(f.when) for f in schema.fields() if f.when},
            {c.name: Expression.compile(c.formula) for c in schema.computed},
            tuple(Expression.compile(rule.holds) for rule in schema.rule),
        )


def plain_value(field: FieldDeclaration, value: Value) -> Plain:
    """A typed value as expressions and templates see it; part names as in ``schema.PARTS``."""
    match value:
        case Period(start, end):
            return {"von": start, "bis": end}
        case Person():
            return {
                "anrede": str(value.form),
                "titel": value.title,
                "vorname": value.first_name,
                "nachname": value.last_name,
                "organisation": value.organisation,
            }
        case PostalAddress():
            return {
                "zusatz": value.extra,
                "strasse": value.street,
                "plz": value.postcode,
                "ort": value.place,
                "land": value.country,
            }
        case Table(rows):
            lines = [{c.name: plain_value(c, row[c.name]) for c in field.columns} for row in rows]
            return {"zeilen": lines, "anzahl": len(rows), "summe": total(field, value)}
        case _:
            return value


def total(field: FieldDeclaration, table: Table) -> Decimal | None:
    """The sum of the table's total column; None while a cell of it is unanswered."""
    if not field.total:
        return None
    cells = [row[field.total] for row in table.rows]
    if not all(isinstance(cell, Decimal) for cell in cells):
        return None
    return sum((cell for cell in cells if isinstance(cell, Decimal)), Decimal("0.00"))


def parse(
    compiled: CompiledSchema,
    raw: Mapping[str, Raw],
    hidden: frozenset[str] = frozenset(),
    needed: frozenset[str] = frozenset(),
) -> tuple[CaseValues, list[Finding]]:
    """Parse a case. Unreadable and missing answers become findings and None.

    ``hidden`` are fields that are not asked whatever their condition says; ``needed`` are optional
    ones that have to be answered all the same.
    """
    schema = compiled.schema
    findings = [
        error("values.unknown_field", Where(field=name), name=name)
        for name in sorted(set(raw) - {field.name for field in schema.fields()})
    ]
    values: dict[str, Value] = {}
    problems: dict[str, list[Finding]] = {}
    for field in schema.fields():
        answer = raw.get(field.name, field.default)
        values[field.name], problems[field.name] = parse_field(field, answer)
    active = _active(compiled, values) - hidden
    for field in schema.fields():
        if field.name in active:
            findings += problems[field.name]
            if field.name in needed and not field.required and values[field.name] is None:
                findings += [] if problems[field.name] else [_open(field, field.name)]
        else:
            values[field.name] = None
    for name, formula in compiled.formulas.items():
        values[name] = _computed(formula, CaseValues(schema, values, active).plain)
    return CaseValues(schema, values, active, needed), findings


def parse_field(field: FieldDeclaration, raw: Raw) -> tuple[Value, list[Finding]]:
    """One field: its value, and what is wrong with it."""
    if _is_blank(raw):
        empty = Table(()) if field.kind is FieldKind.TABLE and not field.required else None
        return empty, _missing(field, field.name)
    if field.kind is FieldKind.TABLE:
        return _parse_table(field, raw)
    return _parse_scalar(field, raw, field.name)


def _parse_scalar(field: FieldDeclaration, raw: Raw, path: str) -> tuple[Value, list[Finding]]:
    if isinstance(raw, datetime):
        raw = raw.date()
    try:
        return PARSERS[field.kind](field, raw), []
    except Unreadable as problem:
        place = Where(field=f"{path}.{problem.part}" if problem.part else path)
        data = tuple((k, str(v)) for k, v in {"label": field.label, **problem.data}.items())
        return None, [Finding(problem.code, Severity.ERROR, place, data=data)]


def _parse_table(field: FieldDeclaration, raw: Raw) -> tuple[Value, list[Finding]]:
    if not isinstance(raw, list):
        return None, [error("values.not_table", Where(field=field.name), label=field.label)]
    if len(raw) > MAX_ROWS:
        place = Where(field=field.name)
        return None, [error("values.too_many_rows", place, label=field.label, limit=MAX_ROWS)]
    rows: list[dict[str, Value]] = []
    findings: list[Finding] = []
    for index, line in enumerate(raw):
        cells = line if isinstance(line, dict) else {}
        path = f"{field.name}[{index}]"
        unknown = sorted(set(cells) - {column.name for column in field.columns})
        findings += [error("values.unknown_field", Where(field=path), name=n) for n in unknown]
        row: dict[str, Value] = {}
        for column in field.columns:
            row[column.name], problems = _parse_cell(column, cells.get(column.name), path)
            findings += problems
        rows.append(row)
    return Table(tuple(rows)), findings


def _parse_cell(column: FieldDeclaration, raw: Raw, path: str) -> tuple[Value, list[Finding]]:
    place = f"{path}.{column.name}"
    if _is_blank(raw):
        return None, _missing(column, place)
    return _parse_scalar(column, raw, place)


def _is_blank(raw: Raw) -> bool:
    if isinstance(raw, str):
        return not raw.strip()
    if isinstance(raw, dict):
        # A form of address alone is a preset, not an answer.
        return all(_is_blank(part) for name, part in raw.items() if name != "anrede")
    return raw is None or raw == []


def _missing(field: FieldDeclaration, path: str) -> list[Finding]:
    if not field.required:
        return []
    return [_open(field, path)]


def _open(field: FieldDeclaration, path: str) -> Finding:
    return error("values.missing", Where(field=path), label=field.label)


def _active(compiled: CompiledSchema, values: Mapping[str, Value]) -> frozenset[str]:
    names = frozenset(field.name for field in compiled.schema.fields())
    if not compiled.when:
        return names
    plain = CaseValues(compiled.schema, values, names).plain
    return frozenset(
        name for name in names if name not in compiled.when or _holds(compiled.when[name], plain)
    )


def _holds(expression: Expression, plain: Mapping[str, Plain]) -> bool:
    try:
        return bool(expression.evaluate(plain))
    except UnknownOperand:
        return False


def _computed(formula: Expression, plain: Mapping[str, Plain]) -> Value:
    try:
        value = formula.evaluate(plain)
    except UnknownOperand:
        return None
    if isinstance(value, Decimal):
        return value.quantize(Decimal("0.01"))
    return value if isinstance(value, str | int) else None


def broken_rules(compiled: CompiledSchema, case: CaseValues) -> Iterator[Finding]:
    """The template's own rules that do not hold; one about unanswered fields says nothing yet."""
    for rule, expression in zip(compiled.schema.rule, compiled.rules, strict=True):
        try:
            holds = bool(expression.evaluate(case.plain))
        except UnknownOperand:
            continue
        if not holds:
            place = Where(field=rule.field) if rule.field else Where()
            yield Finding(
                "rule.broken",
                rule.severity,
                place,
                rule.source,
                (("rule", rule.code), ("message", rule.message)),
            )
