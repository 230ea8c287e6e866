"""From rendered text with marks to sections and passages; text outside a passage is locked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from drafter.notice.document import (
    Block,
    Notice,
    Paragraph,
    Passage,
    Run,
    Section,
    SectionKind,
)
from drafter.templating import ruling_marks
from drafter.templating.grammar import PassageOutline, SectionOutline, StructureError
from drafter.templating.markup import MarkupReader
from drafter.templating.slots import MARK_END, MARK_START

MARK = re.compile(f"{MARK_START}(\\w+) (\\w+){MARK_END}")
LINE_KINDS = frozenset({SectionKind.ADDRESS, SectionKind.INFO, SectionKind.SUBJECT})

Outline = Mapping[str, SectionOutline | PassageOutline]


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A stretch of rendered text within a section; ``passage`` is empty for locked text."""

    section: str
    passage: str
    text: str


def _chunks(text: str) -> Iterator[_Chunk]:
    section = passage = ""
    end = 0
    for mark in MARK.finditer(text):
        yield _Chunk(section, passage, text[end : mark.start()])
        end = mark.end()
        match mark.group(1), mark.group(2):
            case "section", name:
                if section:
                    raise StructureError(f"Abschnitt „{name}“ steht in „{section}“", 0)
                section = name
            case "endsection", _:
                section = ""
            case "passage", name:
                if passage or not section:
                    raise StructureError(f"Passage „{name}“ steht nicht in einem Abschnitt", 0)
                passage = name
            case _:
                passage = ""
    yield _Chunk(section, passage, text[end:])


def assemble(text: str, runs: Mapping[int, Run], outline: Outline) -> tuple[Section, ...]:
    """The sections of a rendered template; sections without any text are left out.

    Raises ``StructureError`` for text outside any section.
    """
    reader = MarkupReader(runs)
    passages: dict[str, list[Passage]] = {}
    for chunk in _chunks(text):
        if not chunk.text.strip():
            continue
        if not chunk.section:
            raise StructureError("Text steht außerhalb eines Abschnitts", 0)
        blocks = _blocks(chunk, reader, outline)
        if blocks:
            found = passages.setdefault(chunk.section, [])
            found.append(_passage(chunk, blocks, len(found) + 1, outline))
    return tuple(_section(name, tuple(found), outline) for name, found in passages.items())


def _blocks(chunk: _Chunk, reader: MarkupReader, outline: Outline) -> tuple[Block, ...]:
    section = outline[chunk.section]
    kind = section.kind if isinstance(section, SectionOutline) else None
    if kind in LINE_KINDS:
        return reader.lines(chunk.text)
    blocks = reader.blocks(chunk.text)
    return ruling_marks.marked(blocks) if kind is SectionKind.TENOR else blocks


def _passage(chunk: _Chunk, blocks: tuple[Block, ...], number: int, outline: Outline) -> Passage:
    declared = outline.get(chunk.passage)
    if isinstance(declared, PassageOutline):
        made = Passage(declared.id, declared.title, blocks, declared.tasks)
    else:
        section = outline[chunk.section]
        title = section.title
        made = Passage(f"{chunk.section}.{number}", title, blocks)
    return Passage(made.id, made.title, made.blocks, made.tasks, source_text=made.text)


def _section(name: str, passages: tuple[Passage, ...], outline: Outline) -> Section:
    declared = outline[name]
    if not isinstance(declared, SectionOutline):
        raise StructureError(f"„{name}“ ist Abschnitt und Passage zugleich", declared.line)
    return Section(name, declared.title, declared.kind, passages, silent=declared.silent)


def supplement(notice: Notice, name: str, texts: tuple[str, ...]) -> Notice:
    """Put texts the program decided on where the template prints ``name``, a paragraph each.

    Without texts the place vanishes, and with it a section that holds nothing else.
    """
    sections = []
    for section in notice.sections:
        passages = tuple(_supplemented(passage, name, texts) for passage in section.passages)
        kept = tuple(passage for passage in passages if passage.blocks)
        if kept:
            sections.append(replace(section, passages=kept))
    return replace(notice, sections=tuple(sections))


def _supplemented(passage: Passage, name: str, texts: tuple[str, ...]) -> Passage:
    blocks: list[Block] = []
    for block in passage.blocks:
        if isinstance(block, Paragraph) and [run.field for run in block.runs] == [name]:
            blocks += [Paragraph((Run(text),)) for text in texts]
        else:
            blocks.append(block)
    changed = replace(passage, blocks=tuple(blocks))
    return replace(changed, source_text=changed.text)
