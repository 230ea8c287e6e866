"""Fill: from a template and typed values to a notice. Pure and bounded: no loop runs away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, pass_context
from jinja2.exceptions import TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.loaders import DictLoader
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafter.notice.authority import Authority
from drafter.notice.clauses import ClauseRef
from drafter.notice.document import Answer, Notice, RunState, block_text
from drafter.notice.faults import Fault
from drafter.templating import german
from drafter.templating.clauses import GROUP, ClauseDeclaration, ClausePrinter, objections
from drafter.templating.expressions import ExpressionError
from drafter.templating.grammar import (
    PassageOutline,
    SectionOutline,
    SlotOutline,
    StructureError,
    StructureTags,
    forbidden,
    outline,
    slots,
)
from drafter.templating.markup import MarkupReader
from drafter.templating.schema import FieldDeclaration, Schema
from drafter.templating.slots import PRINTED, Printed, Slot, slot
from drafter.templating.structure import MARK, assemble
from drafter.templating.values import CaseValues, CompiledSchema

NOTICE = "notice.jinja"


@dataclass(frozen=True)
class TemplatePackage:
    """A template as it was read: schema and texts. ``partials`` are shared texts by file name.

    ``clauses`` are those that fit it; ``schema`` has their fields too.
    """

    schema: Schema
    text: str
    partials: Mapping[str, str] = field(default_factory=dict)
    clauses: tuple[ClauseDeclaration, ...] = ()


REMEDY = "rechtsbehelf"
"""The name under which a template prints the Rechtsbehelfsbelehrung."""
CLAUSES = "klauseln"
"""The name under which a template asks whether a slot has clauses: ``klauseln.hinweise``."""


@pass_context
def _as_token(context: Context, value: object) -> str:
    """Every ``{{ … }}`` ends here; the context decides in which rendering it is."""
    printed = context.resolve(PRINTED)
    if isinstance(value, Undefined):
        str(value)  # a strict undefined raises with its own reason
    return str(printed.token(value))


def _with(format_value: Callable[[Any], str], *kinds: type) -> Callable[[Slot], Slot]:
    def filtered(value: Slot) -> Slot:
        if not isinstance(value, Slot):
            raise UndefinedError("Ein Format braucht ein Feld.")
        return value.shown(format_value(value.plain)) if isinstance(value.plain, kinds) else value

    return filtered


FILTERS: Mapping[str, Callable[[Slot], Slot]] = {
    "lang": _with(german.long_day, date),
    "in_worten": _with(german.in_words, int, Decimal),
    "zahl": _with(german.number, int, Decimal),
}
"""The formats a template may ask for: ``{{ bescheid_datum | lang }}``."""


def environment(partials: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    """The sandbox templates live in: strict, without globals, values behind tokens."""
    made = ImmutableSandboxedEnvironment(
        extensions=[StructureTags],
        undefined=StrictUndefined,
        finalize=_as_token,
        loader=DictLoader(dict(partials)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # no HTML is made, and values are tokens
    )
    made.globals.clear()
    made.filters = dict(FILTERS)
    made.tests.clear()
    return made


class Renderer:
    """A template, compiled once and rendered on every key.

    Raises ``Fault("template.broken")`` with file, line and reason when it cannot be compiled.
    """

    def __init__(self, package: TemplatePackage) -> None:
        self.package = package
        self._environment = environment(package.partials)
        self._outline: dict[str, SectionOutline | PassageOutline] = {}
        self._slots: list[SlotOutline] = []
        with self._faults():
            self.compiled_schema = CompiledSchema.of(package.schema)
            self._template = self._compile()
        sound = {c.id: c for c in package.clauses if self._is_sound(c)}
        self.broken_clauses = tuple(c.id for c in package.clauses if c.id not in sound)
        own = frozenset(f.name for g in package.schema.group if g.id == GROUP for f in g.field)
        self.clauses = ClausePrinter(self._environment, sound, tuple(self._slots), own)
        self._outline |= {c.passage.id: c.passage for c in sound.values()}

    def _is_sound(self, clause: ClauseDeclaration) -> bool:
        """Whether its text can be printed; the linter says of the others what is wrong."""
        return not any(objections(self._environment, clause, frozenset(FILTERS)))

    def _compile(self) -> Template:
        sources = {NOTICE: self.package.text, **self.package.partials}
        for name, source in sources.items():
            tree = self._environment.parse(source, name)
            for reason, line in forbidden(tree, frozenset(FILTERS)):
                raise StructureError(reason, line, name)
            self._outline |= {part.id: part for part in outline(tree)}
            self._slots += slots(tree)
        return self._environment.from_string(self.package.text)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Whatever is wrong with a template becomes one fault with its place."""
        try:
            yield
        except ExpressionError as problem:
            raise self._broken(
                "template.toml", 0, f"{problem.source}: {problem.reason}"
            ) from problem
        except StructureError as problem:
            raise self._broken(problem.file or NOTICE, problem.line, problem.reason) from problem
        except TemplateSyntaxError as problem:
            raise self._broken(problem.name or NOTICE, problem.lineno, problem.message) from problem
        except (TemplateError, RecursionError) as problem:
            raise self._broken(NOTICE, line_of(problem), str(problem)) from problem

    def _broken(self, file: str, line: int, reason: object) -> Fault:
        template = self.package.schema.id
        return Fault("template.broken", template=template, file=file, line=line, reason=reason)

    def render(self, case: CaseValues, authority: Authority, picked: Sequence[str] = ()) -> Notice:
        """The notice for a case. Its Rechtsbehelfsbelehrung is still open, see ``supplement``.

        ``picked`` are the ids of its clauses; one that the template has no place for is left out.
        """
        printed = Printed()
        fields = case_slots(case)
        chosen = self.clauses.by_slot(picked)
        context = self._context(printed, fields, authority)
        context[CLAUSES] = _clause_counts({name: len(found) for name, found in chosen.items()})
        schema = self.package.schema
        with self._faults():
            text = self.clauses.fill(self._template.render(context), chosen, context)
            return Notice(
                template_id=schema.id,
                template_version=schema.version,
                authority_id=authority.id,
                title=schema.notice_title,
                matter=schema.matter.as_matter(case.plain),
                sections=assemble(text, printed.runs, self._outline),
                answers=tuple(answers(case, fields)),
                clauses=tuple(
                    ClauseRef(c.id, c.version) for found in chosen.values() for c in found
                ),
            )

    def clause_text(self, clause_id: str, case: CaseValues, authority: Authority) -> str:
        """The words of a clause for a case, for reading; an open answer stands in brackets."""
        printed = Printed()
        own = self.clauses.asked((clause_id,))
        asked = replace(case, active=case.active | own, needed=own)
        context = self._context(printed, case_slots(asked), authority)
        with self._faults():
            text = MARK.sub("", self.clauses.text_of(clause_id, context))
        runs = {
            number: replace(run, text=f"[{run.text}]") if run.state is RunState.MISSING else run
            for number, run in printed.runs.items()
        }
        words = "\n\n".join(block_text(block) for block in MarkupReader(runs).blocks(text))
        numbered = self.clauses.clauses[clause_id].kind.is_condition
        return words.removeprefix("1. ") if numbered else words

    @staticmethod
    def _context(
        printed: Printed, fields: Mapping[str, Slot], authority: Authority
    ) -> dict[str, object]:
        return {
            PRINTED: printed,
            **fields,
            "behoerde": authority_slot(authority),
            REMEDY: Slot(REMEDY, "Rechtsbehelfsbelehrung", None, ""),
        }


def _clause_counts(counts: Mapping[str, int]) -> Slot:
    """How many clauses each slot has, for conditions."""
    children = {name: Slot(f"{CLAUSES}.{name}", name, n, str(n)) for name, n in counts.items()}
    return Slot(CLAUSES, "Textbausteine", None, "", children)


def line_of(problem: BaseException) -> int:
    """The template line a run-time error came from; Jinja rewrites its tracebacks to name it."""
    line = 0
    trace = problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in ("<template>", "<unknown>"):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def case_slots(case: CaseValues) -> dict[str, Slot]:
    """The slots of all fields and computed values."""
    slots = {}
    for declared in case.schema.fields():
        wanted = declared.required or declared.name in case.needed
        asked = wanted and declared.name in case.active
        name = declared.name
        slots[name] = slot(declared, name, case.plain[name], required=asked)
    for computed in case.schema.computed:
        stand_in = FieldDeclaration(name=computed.name, label=computed.label, kind=computed.kind)
        slots[computed.name] = slot(stand_in, computed.name, case.plain[computed.name])
    return slots


AUTHORITY_WORDS: Mapping[str, Callable[[Authority], str]] = {
    "name": lambda a: a.name,
    "kurzname": lambda a: a.short_name,
    "kopf": lambda a: a.head,
    "strasse": lambda a: a.street,
    "plz": lambda a: a.postcode,
    "ort": lambda a: a.place,
    "telefon": lambda a: a.phone,
    "email": lambda a: a.email,
    "web": lambda a: a.web,
    "iban": lambda a: german.iban(a.bank.iban),
    "bic": lambda a: a.bank.bic,
    "bank": lambda a: a.bank.bank,
    "verwaltungsgericht": lambda a: a.administrative_court.line,
    "sozialgericht": lambda a: a.social_court.line,
    "ki_hinweis": lambda a: a.ai_policy.notice_sentence,
}
"""What a template may print of the authority profile: ``{{ behoerde.name }}``."""


def authority_slot(authority: Authority) -> Slot:
    """The profile as templates see it."""
    words = {name: read(authority) for name, read in AUTHORITY_WORDS.items()}
    children = {name: Slot(f"behoerde.{name}", name, word, word) for name, word in words.items()}
    return Slot("behoerde", "Behörde", authority.name, authority.name, children)


def answers(case: CaseValues, slots: Mapping[str, Slot]) -> Iterator[Answer]:
    """Every answer with its value and print form, for checks."""
    named = [(field.name, field.label, field.kind) for field in case.schema.fields()]
    named += [(computed.name, computed.label, computed.kind) for computed in case.schema.computed]
    for name, label, kind in named:
        value = case.values.get(name)
        printed = "" if value is None else slots[name].run().text
        yield Answer(name, label, str(kind), value, printed)
