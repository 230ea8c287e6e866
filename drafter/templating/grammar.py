"""The template language: Jinja cut down to what a letter needs, plus its own structure tags.

Deny by default: a template may print values, ask conditions and walk the rows of a table. All other
statements are refused when the template is loaded, with their line.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from drafter.notice.clauses import CONDITIONS, ClauseKind
from drafter.notice.document import SectionKind, Task
from drafter.templating.slots import MARK_END, MARK_START

ALLOWED_NODES: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.Const,
    nodes.Getattr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Filter,
    nodes.Include,
    nodes.CallBlock,
    nodes.Call,
    nodes.ExtensionAttribute,
    nodes.List,
    nodes.Tuple,
    nodes.Keyword,
)
MAX_LOOP_DEPTH = 2
SLOT = "clauses"


@dataclass(frozen=True, slots=True)
class SectionOutline:
    """A ``{% section %}`` as written."""

    id: str
    title: str
    kind: SectionKind
    silent: bool
    line: int


@dataclass(frozen=True, slots=True)
class PassageOutline:
    """A ``{% passage %}`` as written; it lists the tasks that are allowed in it."""

    id: str
    title: str
    tasks: tuple[Task, ...]
    line: int


@dataclass(frozen=True, slots=True)
class SlotOutline:
    """A ``{% clauses %}`` as written: the place where picked clauses of these kinds are printed."""

    id: str
    kinds: tuple[ClauseKind, ...]
    line: int


ALL_CONDITIONS = "nebenbestimmung"
"""Stands for the five kinds of Nebenbestimmungen where a slot lists its kinds."""


def _option(values: dict[str, object], name: str, default: object) -> object:
    return values.pop(name, default)


class StructureTags(Extension):
    """``{% section id, "Titel", kind="tenor" %}`` and ``{% passage id, "Titel", tasks="clear" %}``.

    Both print a mark with their id around their body; what they declare is read by ``outline``.
    ``{% clauses id, kinds="hinweis" %}`` has no body and prints one mark.
    """

    tags = {"section", "passage", SLOT}  # noqa: RUF012 - Jinja's own declaration

    def parse(self, parser: Parser) -> nodes.Node:
        """Read one tag up to its end tag."""
        tag = next(parser.stream)
        name = parser.stream.expect("name").value
        arguments: dict[str, object] = {}
        while parser.stream.skip_if("comma"):
            self._argument(parser, arguments)
        end = f"name:end{tag.value}"
        body = [] if tag.value == SLOT else parser.parse_statements((end,), drop_needle=True)
        call = self.call_method(
            "_marked",
            [nodes.Const(tag.value), nodes.Const(name), nodes.Const(tuple(arguments.items()))],
            lineno=tag.lineno,
        )
        return nodes.CallBlock(call, [], [], body).set_lineno(tag.lineno)

    def _argument(self, parser: Parser, arguments: dict[str, object]) -> None:
        token = parser.stream.current
        key = "title"
        if token.type == "name" and parser.stream.look().type == "assign":
            key = next(parser.stream).value
            next(parser.stream)
        value = parser.parse_expression()
        if not isinstance(value, nodes.Const):
            parser.fail(f"„{key}“ muss ein fester Text sein", token.lineno)
        if key in arguments:
            parser.fail(f"„{key}“ steht doppelt", token.lineno)
        arguments[key] = value.value

    def _marked(
        self,
        tag: str,
        name: str,
        _arguments: tuple[tuple[str, object], ...],
        caller: Callable[[], str],
    ) -> str:
        if tag == SLOT:
            return f"{MARK_START}{tag} {name}{MARK_END}\n"
        opening = f"\n\n{MARK_START}{tag} {name}{MARK_END}\n\n"
        return f"{opening}{caller()}\n\n{MARK_START}end{tag} {name}{MARK_END}\n\n"


class StructureError(Exception):
    """The outline is wrong; ``reason`` is German, ``line`` counts from 1."""

    def __init__(self, reason: str, line: int, file: str = "") -> None:
        super().__init__(reason, line)
        self.reason = reason
        self.line = line
        self.file = file


def outline(tree: nodes.Template) -> Iterator[SectionOutline | PassageOutline]:
    """All sections and passages of a parsed template, in order of their opening tags."""
    for tag, name, options, line in _tags(tree):
        if tag != SLOT:
            yield (_section if tag == "section" else _passage)(name, options, line)
            _refuse_rest(tag, options, line)


def slots(tree: nodes.Template) -> Iterator[SlotOutline]:
    """All places for clauses of a parsed template, in their order."""
    for tag, name, options, line in _tags(tree):
        if tag == SLOT:
            yield _slot(name, options, line)
            _refuse_rest(tag, options, line)


def _tags(tree: nodes.Template) -> Iterator[tuple[str, str, dict[str, object], int]]:
    for block in tree.find_all(nodes.CallBlock):
        tag, name, arguments = (_constant(arg) for arg in block.call.args)
        options = dict(arguments) if isinstance(arguments, tuple) else {}
        yield str(tag), str(name), options, block.lineno


def _refuse_rest(tag: str, options: dict[str, object], line: int) -> None:
    if options:
        raise StructureError(f"„{next(iter(options))}“ kennt {tag} nicht", line)


def _slot(name: str, options: dict[str, object], line: int) -> SlotOutline:
    words = str(_option(options, "kinds", "")).split()
    unknown = [word for word in words if word not in (*ClauseKind, ALL_CONDITIONS)]
    if unknown or not words:
        known = ", ".join((ALL_CONDITIONS, *ClauseKind))
        reason = f"die Bausteinart „{' '.join(unknown)}“ gibt es nicht (bekannt: {known})"
        raise StructureError(reason, line)
    kinds = [k for w in words for k in (CONDITIONS if w == ALL_CONDITIONS else (ClauseKind(w),))]
    return SlotOutline(name, tuple(dict.fromkeys(kinds)), line)


def _constant(node: nodes.Node) -> object:
    return node.value if isinstance(node, nodes.Const) else None


def _section(name: str, options: dict[str, object], line: int) -> SectionOutline:
    kind = str(_option(options, "kind", SectionKind.BODY))
    if kind not in set(SectionKind):
        known = ", ".join(SectionKind)
        raise StructureError(f"die Abschnittsart „{kind}“ gibt es nicht (bekannt: {known})", line)
    title = str(_option(options, "title", ""))
    silent = bool(_option(options, "silent", not title))
    return SectionOutline(name, title or name, SectionKind(kind), silent, line)


def _passage(name: str, options: dict[str, object], line: int) -> PassageOutline:
    words = str(_option(options, "tasks", "")).split()
    unknown = [word for word in words if word not in set(Task)]
    if unknown:
        known = ", ".join(Task)
        raise StructureError(f"die Aufgabe „{unknown[0]}“ gibt es nicht (bekannt: {known})", line)
    title = str(_option(options, "title", name))
    return PassageOutline(name, title, tuple(Task(word) for word in words), line)


def forbidden(tree: nodes.Template, filters: frozenset[str]) -> Iterator[tuple[str, int]]:
    """What a template does that it may not: German reason and line."""
    for node in tree.find_all(nodes.Node):
        yield from ((reason, node.lineno) for reason in _objections(node, filters))
    yield from _deep_loops(tree, 0)


def _objections(node: nodes.Node, filters: frozenset[str]) -> Iterator[str]:
    match node:
        case nodes.CallBlock(call=nodes.Call(node=nodes.ExtensionAttribute())):
            pass
        case nodes.Call(node=nodes.ExtensionAttribute()):
            pass
        case nodes.Call() | nodes.CallBlock():
            yield "Funktionsaufrufe sind in Vorlagen nicht erlaubt"
        case nodes.Filter(name=name) if name not in filters:
            yield f"den Filter „{name}“ gibt es nicht (bekannt: {', '.join(sorted(filters))})"
        case nodes.Getattr(attr=attr) if attr.startswith("_"):
            yield f"„{attr}“ ist in Vorlagen nicht erlaubt"
        case nodes.For() if node.recursive or node.else_ or node.test:
            yield "eine Schleife darf nur die Zeilen einer Tabelle durchlaufen"
        case nodes.For(iter=iterated) if not isinstance(iterated, nodes.Name | nodes.Getattr):
            yield "eine Schleife darf nur die Zeilen einer Tabelle durchlaufen"
        case nodes.Include(template=target) if not isinstance(target, nodes.Const):
            yield "ein Baustein muss mit festem Namen eingebunden werden"
        case _ if not isinstance(node, ALLOWED_NODES):
            yield f"„{type(node).__name__.lower()}“ ist in Vorlagen nicht erlaubt"


def _deep_loops(node: nodes.Node, depth: int) -> Iterator[tuple[str, int]]:
    for child in node.iter_child_nodes():
        inner = depth + isinstance(child, nodes.For)
        if inner > MAX_LOOP_DEPTH:
            yield f"mehr als {MAX_LOOP_DEPTH} Schleifen ineinander sind nicht erlaubt", child.lineno
            continue
        yield from _deep_loops(child, inner)
