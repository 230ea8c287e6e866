"""How checks read a notice: runs, sections and answers by kind."""

from collections.abc import Iterator

from drafter.notice.document import Notice, Paragraph, Passage, Run, Section, SectionKind


def runs_of(passage: Passage) -> Iterator[Run]:
    """All runs of a passage, table cells included, in reading order."""
    for block in passage.blocks:
        if isinstance(block, Paragraph):
            yield from block.runs
        else:
            for line in (block.header, *block.rows):
                for cell in line:
                    yield from cell.runs


def sections_of(notice: Notice, *kinds: SectionKind) -> tuple[Section, ...]:
    """Return the sections of these kinds, in reading order."""
    return tuple(s for s in notice.sections if s.kind in kinds)
