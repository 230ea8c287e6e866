"""Clauses as templates see them: what a clause file declares, and how picked clauses are printed.

A clause is written in the language of the notices, without sections, passages or includes of its
own: it is one text at the place that the template has for its kind.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from textwrap import indent
from typing import Annotated, Literal

from jinja2 import Environment, Template, nodes
from jinja2.exceptions import TemplateError
from pydantic import BaseModel, ConfigDict, Field, model_validator

from drafter.notice.clauses import ClauseKind
from drafter.notice.document import Task
from drafter.templating.expressions import Expression, ExpressionError, UnknownOperand
from drafter.templating.grammar import SLOT, PassageOutline, SlotOutline, forbidden
from drafter.templating.schema import FieldDeclaration, GroupDeclaration, Schema
from drafter.templating.slots import MARK_END, MARK_START, PRINTED, Printed, Slot
from drafter.templating.values import CaseValues

Text = Annotated[str, Field(min_length=1)]
Day = Annotated[date, Field(strict=True)]
EVERY_TEMPLATE = "*"
GROUP = "textbausteine"


class ClauseDeclaration(BaseModel):
    """One file of the catalogue.

    ``templates`` are the ids of those it fits (``*``: all that have a place for its kind);
    ``areas`` limit it to matters. ``heading`` stands in brackets behind the kind of a
    Nebenbestimmung. ``field`` are the fields it asks for; one that the template has too is taken
    from there and has to be answered while the clause is picked. A text with ``tasks`` may be
    reworded, a Nebenbestimmung never.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    title: Text
    kind: ClauseKind
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    text: Text
    heading: str = ""
    state: Literal["draft", "released"] = "draft"
    legal_basis: tuple[str, ...] = ()
    valid_from: Day | None = None
    valid_until: Day | None = None
    successor: str = ""
    templates: Annotated[tuple[str, ...], Field(min_length=1)]
    areas: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    position: int = 500
    preselect: str = ""
    tasks: str = ""
    advice: str = ""
    field: tuple[FieldDeclaration, ...] = ()

    @model_validator(mode="after")
    def _wording_is_locked(self) -> "ClauseDeclaration":
        words = self.tasks.split()
        unknown = [word for word in words if word not in set(Task)]
        if unknown:
            raise ValueError(f"die Aufgabe „{unknown[0]}“ gibt es nicht")
        if words and self.kind.is_condition:
            raise ValueError("eine Nebenbestimmung darf nicht umformuliert werden (tasks)")
        return self

    @model_validator(mode="after")
    def _fields_are_asked_while_it_is_picked(self) -> "ClauseDeclaration":
        if any(declared.when for declared in self.field):
            raise ValueError("ein Feld eines Bausteins hat keine eigene Bedingung (when)")
        return self

    @property
    def passage(self) -> PassageOutline:
        """The passage it is printed as, where it is not a Nebenbestimmung."""
        tasks = tuple(Task(word) for word in self.tasks.split())
        return PassageOutline(passage_id(self.id), self.title, tasks, 0)

    def fits(self, template_id: str) -> bool:
        """Whether a template offers it."""
        return template_id in self.templates or EVERY_TEMPLATE in self.templates


def passage_id(clause_id: str) -> str:
    """The passage as which a clause is printed."""
    return f"klausel_{clause_id.replace('-', '_')}"


def with_clause_fields(schema: Schema, clauses: Iterable[ClauseDeclaration]) -> Schema:
    """The schema with a group for the fields that only clauses have."""
    known = {f.name for f in schema.fields()} | {c.name for c in schema.computed}
    own: dict[str, FieldDeclaration] = {}
    for clause in clauses:
        own |= {f.name: f for f in clause.field if f.name not in known and f.name not in own}
    if not own:
        return schema
    title = "Angaben zu den Textbausteinen"
    group = GroupDeclaration(id=GROUP, title=title, field=tuple(own.values()))
    return schema.model_copy(update={"group": (*schema.group, group)})


@lru_cache(maxsize=1024)
def condition(source: str) -> Expression:
    """A compiled condition; raises ``ExpressionError``."""
    return Expression.compile(source)


def holds_for(case: CaseValues) -> Callable[[str], bool]:
    """Whether conditions hold for a case; broken ones and those about open answers do not."""

    def holds(source: str) -> bool:
        try:
            return bool(condition(source).evaluate(case.plain))
        except (UnknownOperand, ExpressionError):
            return False

    return holds


def objections(
    environment: Environment, clause: ClauseDeclaration, filters: frozenset[str]
) -> Iterator[tuple[str, int]]:
    """What is wrong with the text of a clause: German reason and its line, from 1."""
    try:
        tree = environment.parse(clause.text)
    except TemplateError as problem:
        yield str(problem), getattr(problem, "lineno", 1)
        return
    yield from forbidden(tree, filters)
    for block in tree.find_all((nodes.CallBlock, nodes.Include)):
        yield "ein Textbaustein enthält keine Abschnitte, Passagen oder andere Texte", block.lineno


MARK = re.compile(f"{MARK_START}{SLOT} (\\w+){MARK_END}\n?")


@dataclass(frozen=True)
class ClausePrinter:
    """Prints the picked clauses of one template; each is compiled when it is first picked."""

    environment: Environment
    clauses: Mapping[str, ClauseDeclaration]
    slots: tuple[SlotOutline, ...]
    own: frozenset[str] = frozenset()  # fields that the template itself does not have
    _compiled: dict[str, Template] = field(default_factory=dict)

    @property
    def kinds(self) -> frozenset[ClauseKind]:
        """The kinds the template has a place for."""
        return frozenset(kind for slot in self.slots for kind in slot.kinds)

    def asked(self, picked: Sequence[str]) -> frozenset[str]:
        """The fields that the picked clauses declare."""
        found = (self.clauses[i] for i in picked if i in self.clauses)
        return frozenset(field.name for clause in found for field in clause.field)

    def hidden(self, picked: Sequence[str]) -> frozenset[str]:
        """Fields that only clauses have, and none that is picked."""
        return self.own - self.asked(picked)

    def needed(self, picked: Sequence[str]) -> frozenset[str]:
        """Fields that a picked clause cannot do without, even if the template leaves them open."""
        found = (self.clauses[i] for i in picked if i in self.clauses)
        return frozenset(f.name for clause in found for f in clause.field if f.required)

    def by_slot(self, picked: Sequence[str]) -> dict[str, list[ClauseDeclaration]]:
        """The clauses of each slot: a clause goes to the first slot that takes its kind."""
        found: dict[str, list[ClauseDeclaration]] = {slot.id: [] for slot in self.slots}
        for clause in (self.clauses[i] for i in dict.fromkeys(picked) if i in self.clauses):
            place = next((slot.id for slot in self.slots if clause.kind in slot.kinds), None)
            if place is not None:
                found[place].append(clause)
        return found

    def fill(
        self, text: str, picked: Mapping[str, list[ClauseDeclaration]], context: dict[str, object]
    ) -> str:
        """The rendered text with the picked clauses at their places."""
        return MARK.sub(
            lambda mark: "".join(self._printed(c, context) for c in picked.get(mark[1], ())), text
        )

    def text_of(self, clause_id: str, context: dict[str, object]) -> str:
        """The rendered text of one clause, as it stands in the notice."""
        return self._printed(self.clauses[clause_id], context)

    def _printed(self, clause: ClauseDeclaration, context: dict[str, object]) -> str:
        template = self._compiled.get(clause.id)
        if template is None:
            template = self.environment.from_string(clause.text)
            self._compiled[clause.id] = template
        try:
            text = template.render(context).strip("\n")
        except TemplateError:
            text = _open_point(clause, context)
        if clause.kind.is_condition:
            head = f"{clause.kind.german} ({clause.heading})" if clause.heading else ""
            return f"1. **{head or clause.kind.german}:** {indent(text, '   ').lstrip()}\n"
        name = clause.passage.id
        marks = (f"{MARK_START}{tag} {name}{MARK_END}" for tag in ("passage", "endpassage"))
        opening, closing = marks
        return f"\n\n{opening}\n\n{text}\n\n{closing}\n\n"


def _open_point(clause: ClauseDeclaration, context: Mapping[str, object]) -> str:
    """What stands in place of a clause that cannot be printed: an open point, so no export."""
    printed = context[PRINTED]
    place = Slot(clause.id, f"Textbaustein „{clause.title}“", None, "")
    return printed.token(place) if isinstance(printed, Printed) else ""
