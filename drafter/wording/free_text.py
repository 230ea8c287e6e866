"""Which words of a notice a person wrote: free fields, and wordings that a person decided on."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from drafter.notice.document import (
    Cell,
    Notice,
    Paragraph,
    Passage,
    PassageStatus,
    Run,
    RunState,
    TableBlock,
)

_ROW: Final = re.compile(r"\[\d+\]")
_DECIDED: Final = (PassageStatus.CONFIRMED, PassageStatus.REOPENED)


@dataclass(frozen=True, slots=True)
class FreeText:
    """The fields in which a person writes German: ``sachverhalt``, ``ausgaben[].posten``.

    All other fields hold names, signs, choices or figures, which arrive letter for letter.
    """

    paths: frozenset[str]

    def holds(self, run: Run) -> bool:
        """Whether a run was typed into such a field."""
        if run.field is None or run.state is not RunState.ANSWERED:
            return False
        return _ROW.sub("[]", run.field) in self.paths

    def written(self, run: Run, passage: Passage) -> bool:
        """Whether a person wrote these words: into a field, or as the wording of a passage."""
        return self.holds(run) or (run.state is RunState.LITERAL and is_decided(passage))


def is_decided(passage: Passage) -> bool:
    """Whether the words of a passage are those a person decided on."""
    return passage.status in _DECIDED


def lines_of(passage: Passage) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of each paragraph and each table cell."""
    for block in passage.blocks:
        if isinstance(block, Paragraph):
            yield block.runs
        else:
            yield from (cell.runs for cell in chain(block.header, *block.rows))


def with_words(notice: Notice, free: FreeText, mend: Callable[[str], str]) -> Notice:
    """The notice with what a person wrote put through ``mend``; all else is as it was."""
    for passage in notice.passages():
        changed = _mended(passage, free, mend)
        if changed is not passage:
            notice = notice.with_passage(changed)
    return notice


def _mended(passage: Passage, free: FreeText, mend: Callable[[str], str]) -> Passage:
    if not any(free.written(run, passage) for runs in lines_of(passage) for run in runs):
        return passage

    def runs(old: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(
            replace(run, text=mend(run.text)) if free.written(run, passage) else run for run in old
        )

    def cells(old: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(replace(cell, runs=runs(cell.runs)) for cell in old)

    blocks = tuple(
        replace(block, header=cells(block.header), rows=tuple(cells(row) for row in block.rows))
        if isinstance(block, TableBlock)
        else replace(block, runs=runs(block.runs))
        for block in passage.blocks
    )
    return replace(passage, blocks=blocks)
