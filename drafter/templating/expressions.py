"""Small expressions in ``template.toml`` (``when``, ``formula``, ``holds``).

Arithmetic and comparison, no program. The syntax is Jinja's; what is allowed is listed, all else is
refused when the template is loaded.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

Plain = str | bool | int | Decimal | date | Mapping[str, "Plain"] | Sequence["Plain"] | None

ALLOWED_NODES: tuple[type[nodes.Node], ...] = (
    nodes.Name,
    nodes.Const,
    nodes.Getattr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.Neg,
    nodes.CondExpr,
    nodes.Call,
    nodes.List,
    nodes.Tuple,
)


class ExpressionError(Exception):
    """The expression is not one; ``reason`` is German."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason


class UnknownOperand(Exception):
    """The expression needs a value that is not answered yet."""


def _rounded(value: Decimal) -> Decimal:
    return Decimal(value).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _whole(value: Decimal) -> Decimal:
    """The value rounded to whole euros; a rule asks with it whether an amount has cents."""
    return Decimal(value).quantize(Decimal(1), rounding=ROUND_HALF_UP)


def _days(start: date, end: date) -> int:
    """Days from start to end, both included."""
    return (end - start).days + 1


def _months(start: date, end: date) -> int:
    """Calendar months that the period touches."""
    return (end.year - start.year) * 12 + end.month - start.month + 1


FUNCTIONS: Mapping[str, Callable[..., Plain]] = {
    "runden": _rounded,
    "ganze": _whole,
    "tage": _days,
    "monate": _months,
    "min": min,
    "max": max,
    "abs": abs,
}
"""The functions an expression may call."""

_ENVIRONMENT = ImmutableSandboxedEnvironment()


@dataclass(frozen=True)
class Expression:
    """A compiled expression over field names."""

    source: str
    names: frozenset[str]  # the top-level names it reads
    paths: frozenset[str]  # dotted paths it reads, for the linter
    _run: Callable[..., object]

    @classmethod
    def compile(cls, source: str) -> "Expression":
        """Compile ``source``; raises ``ExpressionError`` when it is wrong or does too much."""
        try:
            tree = _ENVIRONMENT.parse("{{ (" + source + ") }}")
            run = _ENVIRONMENT.compile_expression(source, undefined_to_none=False)
        except TemplateSyntaxError as problem:
            raise ExpressionError(source, str(problem.message)) from problem
        root = _root(tree, source)
        for node in (root, *root.find_all(nodes.Node)):
            _check_node(node, source)
        called = {id(call.node) for call in _self_and_all(root, nodes.Call)}
        read = [n for n in _self_and_all(root, nodes.Name) if id(n) not in called]
        names = frozenset(node.name for node in read)
        return cls(source, names, names | _dotted(root), run)

    def evaluate(self, values: Mapping[str, Plain]) -> object:
        """The value of the expression; raises ``UnknownOperand`` while something is unanswered."""
        if any(values.get(name) is None for name in self.names):
            raise UnknownOperand(self.source)
        try:
            result = self._run(**{name: values[name] for name in self.names}, **FUNCTIONS)
        except (TypeError, ArithmeticError, ValueError, UndefinedError) as problem:
            raise UnknownOperand(self.source) from problem
        return result


def _root(tree: nodes.Template, source: str) -> nodes.Expr:
    body = tree.body
    if len(body) == 1 and isinstance(body[0], nodes.Output) and len(body[0].nodes) == 1:
        return body[0].nodes[0]
    raise ExpressionError(source, "kein einzelner Ausdruck")


NodeT = TypeVar("NodeT", bound=nodes.Node)


def _self_and_all(root: nodes.Node, kind: type[NodeT]) -> list[NodeT]:
    found = list(root.find_all(kind))
    return [root, *found] if isinstance(root, kind) else found


def _check_node(node: nodes.Node, source: str) -> None:
    if not isinstance(node, ALLOWED_NODES):
        raise ExpressionError(source, f"„{type(node).__name__}“ ist hier nicht erlaubt")
    if isinstance(node, nodes.Call):
        name = node.node.name if isinstance(node.node, nodes.Name) else "?"
        if name not in FUNCTIONS or node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise ExpressionError(source, f"die Funktion „{name}“ gibt es nicht")
    if isinstance(node, nodes.Const) and isinstance(node.value, float):
        raise ExpressionError(source, "Kommazahlen bitte als Bruch schreiben, etwa 75 / 100")
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise ExpressionError(source, f"„{node.attr}“ ist hier nicht erlaubt")


def _dotted(root: nodes.Node) -> frozenset[str]:
    return frozenset(
        f"{node.node.name}.{node.attr}"
        for node in _self_and_all(root, nodes.Getattr)
        if isinstance(node.node, nodes.Name)
    )
