"""Seeded faults: a clean example case is spoilt in one place, and a check has to find just that."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from drafter.files.packages import Case
from drafter.notice.authority import Authority
from drafter.notice.clauses import Selection
from drafter.notice.document import (
    Block,
    Cell,
    Notice,
    Paragraph,
    ParagraphKind,
    Passage,
    Run,
    Section,
    SectionKind,
)
from drafter.notice.findings import Finding
from drafter.session.composition import Composition, compose, examine, root
from drafter.templating.parsers import Raw
from tests.helpers.cases import AUTHORITIES, CASES, TODAY, choice, renderer


@dataclass(frozen=True, slots=True)
class Specimen:
    """A clean case, filled for the authority it is at home with, and what is found on it."""

    name: str
    case: Case
    authority: Authority
    composition: Composition
    clean: frozenset[Finding]

    @classmethod
    def of(cls, name: str) -> "Specimen":
        """The example case of this name."""
        case = CASES[name]
        authority = AUTHORITIES[case.authority_id]
        template = name.partition("/")[0]
        clauses = choice(template, case.selection, case.today or TODAY)
        composition = compose(renderer(template), case.values, authority, clauses)
        made = cls(name, case, authority, composition, frozenset())
        return replace(made, clean=frozenset(made.examined(made.notice)))

    @property
    def notice(self) -> Notice:
        """The notice as it should be."""
        return self.composition.rendered

    @property
    def day(self) -> date:
        """The day on which the case is at home."""
        return self.case.today or TODAY

    def examined(self, notice: Notice, authority: Authority | None = None) -> tuple[Finding, ...]:
        """All findings on a notice that was tampered with."""
        return examine(self.composition, notice, authority or self.authority, self.day)

    def refilled(self, changes: dict[str, Raw]) -> tuple[Notice, tuple[Finding, ...]]:
        """The notice and its findings after other answers to some fields."""
        return self.refilled_with(self.case.selection, changes)

    def refilled_with(
        self, selection: Selection, changes: dict[str, Raw] | None = None
    ) -> tuple[Notice, tuple[Finding, ...]]:
        """The notice and its findings with other clauses."""
        template = self.name.partition("/")[0]
        raw = {**self.case.values, **(changes or {})}
        clauses = choice(template, selection, self.day)
        made = compose(renderer(template), raw, self.authority, clauses)
        return made.rendered, examine(made, made.rendered, self.authority, self.day)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault has to be found: at a field, in a section of a kind, passage or clause.

    Where a fault lies between two places, such as two amounts that differ, either is right.
    """

    fields: tuple[str, ...] = ()
    kinds: tuple[SectionKind, ...] = ()
    passage: str = ""
    clause: str = ""

    def holds(self, found: Finding, notice: Notice) -> bool:
        """Whether the finding points there."""
        where = found.where
        kinds = {s.kind for s in notice.sections if s.id == where.section}
        return (
            root(where.field or "") in self.fields
            or bool(kinds & set(self.kinds))
            or (bool(self.passage) and where.passage == self.passage)
            or (bool(self.clause) and where.clause == self.clause)
        )


class Anywhere(Place):
    """For what has no place in the notice, such as a setting of the authority."""

    def holds(self, found: Finding, notice: Notice) -> bool:
        """Whether it is found at all."""
        del found, notice
        return True


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A faulty variant with everything the program says about it."""

    notice: Notice
    findings: tuple[Finding, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Seed:
    """One kind of fault; ``spoil`` returns None for a case in which it cannot be made.

    ``codes`` are those of the catalogue that name this fault; one of them has to be found.
    """

    name: str
    codes: tuple[str, ...]
    spoil: Callable[[Specimen], Spoilt | None]

    def found(self, specimen: Specimen, spoilt: Spoilt) -> bool:
        """Whether the right check says so, newly and at the right place."""
        new = (f for f in spoilt.findings if f not in specimen.clean)
        return any(
            (f.code in self.codes or _rule(f) in self.codes)
            and spoilt.place.holds(f, spoilt.notice)
            for f in new
        )


def _rule(found: Finding) -> str:
    """The code of a template's own rule, such as ``ZW03``."""
    return dict(found.data).get("rule", "")


Tampering = Callable[[Specimen], Notice | None]


def tampered(name: str, codes: str, change: Tampering, *kinds: SectionKind) -> Seed:
    """A fault in the finished notice, to be found in a section of one of these kinds."""

    def spoil(specimen: Specimen) -> Spoilt | None:
        notice = change(specimen)
        if notice is None:
            return None
        return Spoilt(notice, specimen.examined(notice), Place(kinds=kinds))

    return Seed(name, tuple(codes.split()), spoil)


def map_runs(notice: Notice, kind: SectionKind, change: Callable[[Run], Run]) -> Notice | None:
    """The notice with the runs of sections of a kind changed; None if that changes nothing."""
    sections = tuple(
        replace(s, passages=tuple(_mapped(p, change) for p in s.passages)) if s.kind is kind else s
        for s in notice.sections
    )
    return None if sections == notice.sections else replace(notice, sections=sections)


def _mapped(passage: Passage, change: Callable[[Run], Run]) -> Passage:
    return replace(passage, blocks=tuple(_mapped_block(b, change) for b in passage.blocks))


def _mapped_block(block: Block, change: Callable[[Run], Run]) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, runs=tuple(change(run) for run in block.runs))
    header, *rows = (
        tuple(replace(c, runs=tuple(change(run) for run in c.runs)) for c in row)
        for row in (block.header, *block.rows)
    )
    return replace(block, header=header, rows=tuple(rows))


def reworded(
    notice: Notice, kind: SectionKind, pattern: str, words: str, times: int = 0
) -> Notice | None:
    """Other words in sections of a kind, run by run; None if the pattern is nowhere.

    ``times`` limits the places; 0 is everywhere.
    """
    done = 0

    def change(run: Run) -> Run:
        nonlocal done
        if times and done >= times:
            return run
        text, count = re.subn(pattern, words, run.text, count=times)
        done += count
        return replace(run, text=text)

    return map_runs(notice, kind, change)


def appended(
    notice: Notice, kind: SectionKind, text: str, label: str = "", bold: str = ""
) -> Notice | None:
    """A further paragraph at the end of the first section of a kind, as a template has it."""
    section = next((s for s in notice.sections if s.kind is kind), None)
    if section is None:
        return None
    shape = ParagraphKind.NUMBERED if label else ParagraphKind.BODY
    runs = (*((Run(bold, bold=True),) if bold else ()), Run(text))
    added = Paragraph(runs, shape, label=label, list_id=99 if label else 0)
    last = section.passages[-1]
    grown = replace(last, blocks=(*last.blocks, added))
    return with_section(notice, replace(section, passages=(*section.passages[:-1], grown)))


def with_section(notice: Notice, changed: Section) -> Notice:
    """The notice with the section of that id replaced."""
    sections = tuple(changed if s.id == changed.id else s for s in notice.sections)
    return replace(notice, sections=sections)


def without(notice: Notice, kind: SectionKind) -> Notice | None:
    """The notice without sections of a kind; None if it has none."""
    kept = tuple(s for s in notice.sections if s.kind is not kind)
    return None if kept == notice.sections else replace(notice, sections=kept)


def only(notice: Notice, kind: SectionKind, *texts: str, numbered: bool = False) -> Notice | None:
    """The notice in which the first section of a kind says these paragraphs and no more."""
    section = next((s for s in notice.sections if s.kind is kind), None)
    if section is None:
        return None
    shape = ParagraphKind.NUMBERED if numbered else ParagraphKind.BODY
    blocks = tuple(
        Paragraph((Run(text),), shape, label=f"{n}." if numbered else "")
        for n, text in enumerate(texts, start=1)
    )
    passage = replace(section.passages[0], blocks=blocks)
    return with_section(notice, replace(section, passages=(passage,)))


def filtered(notice: Notice, kind: SectionKind, keep: Callable[[Block], bool]) -> Notice | None:
    """The notice without the blocks of a kind of section that ``keep`` refuses."""
    sections = tuple(
        replace(
            s,
            passages=tuple(replace(p, blocks=tuple(filter(keep, p.blocks))) for p in s.passages),
        )
        if s.kind is kind
        else s
        for s in notice.sections
    )
    return None if sections == notice.sections else replace(notice, sections=sections)


def text_of(notice: Notice, *kinds: SectionKind) -> str:
    """The words of sections of these kinds with plain spaces."""
    parts = (p.text for s in notice.sections if s.kind in kinds for p in s.passages)
    return "\n".join(parts).replace("\u00a0", " ")


def prose(notice: Notice) -> SectionKind:
    """The kind of section in which a notice argues or informs."""
    kinds = {s.kind for s in notice.sections}
    preferred = (SectionKind.REASONS, SectionKind.BODY, SectionKind.NOTES)
    return next(kind for kind in preferred if kind in kinds)


def cells(notice: Notice) -> Iterator[Cell]:
    """All table cells."""
    for passage in notice.passages():
        for block in passage.blocks:
            if not isinstance(block, Paragraph):
                for row in (block.header, *block.rows):
                    yield from row
