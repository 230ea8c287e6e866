"""Puts a decided text into a passage: paragraphs as they were, words of fields with their field."""

import re
from dataclasses import dataclass, replace

from drafter.notice.document import Block, Paragraph, Passage, Run, RunState, TableBlock
from drafter.notice.faults import Fault
from drafter.wording.facts import Fact, extract

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_NUMERIC = frozenset({"number", "amount", "quantity", "percent"})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the new text that says what a field says."""

    start: int
    end: int
    run: Run


def blocks_for(passage: Passage, text: str) -> tuple[Block, ...]:
    """The blocks of ``passage`` with ``text`` in place of its words.

    Paragraphs are separated by blank lines. A paragraph that begins with a label of the passage
    (``1.``, ``a)``, ``–``) stays in its list. Raises Fault where the passage holds a table.
    """
    if any(isinstance(block, TableBlock) for block in passage.blocks):
        raise Fault("suggestions.table", title=passage.title)
    models = [block for block in passage.blocks if isinstance(block, Paragraph)]
    field_runs = _field_runs(models)
    paragraphs = [part.strip() for part in _BLANK_LINE.split(text.strip())]
    return tuple(_paragraph(part, models, field_runs) for part in paragraphs if part)


def _field_runs(paragraphs: list[Paragraph]) -> list[Run]:
    runs = {run.text: run for p in paragraphs for run in p.runs if run.field and run.text.strip()}
    return sorted(runs.values(), key=lambda run: -len(run.text))


def _paragraph(text: str, models: list[Paragraph], field_runs: list[Run]) -> Paragraph:
    for model in models:
        if model.label and text.startswith(f"{model.label} "):
            words = text[len(model.label) + 1 :].strip()
            models.remove(model)
            return replace(model, runs=_runs(words, field_runs))
        if model.text == text:
            return model
    return Paragraph(runs=_runs(text, field_runs))


def _runs(text: str, field_runs: list[Run]) -> tuple[Run, ...]:
    pieces = sorted(_pieces(text, field_runs), key=lambda piece: piece.start)
    runs: list[Run] = []
    position = 0
    for piece in pieces:
        if piece.start > position:
            runs.append(Run(text[position : piece.start]))
        runs.append(replace(piece.run, text=text[piece.start : piece.end]))
        position = piece.end
    if position < len(text):
        runs.append(Run(text[position:]))
    return tuple(runs)


def _pieces(text: str, field_runs: list[Run]) -> list[_Piece]:
    """Stretches that repeat a field's words, then facts that say the same in another form."""
    taken: list[_Piece] = []
    for run in field_runs:
        pattern = rf"(?<!\w){re.escape(run.text)}(?!\w)"
        for match in re.finditer(pattern, text):
            _take(taken, _Piece(match.start(), match.end(), run))
    facts = extract(text)
    for run in field_runs:
        if run.state is RunState.MISSING:
            continue
        own = extract(run.text)
        if len(own) != 1 or len(own[0].text) < len(run.text.strip()) - 4:
            continue
        for fact in facts:
            if _same(own[0], fact):
                _take(taken, _Piece(fact.start, fact.end, run))
    return taken


def _take(taken: list[_Piece], piece: _Piece) -> None:
    if all(piece.end <= other.start or other.end <= piece.start for other in taken):
        taken.append(piece)


def _same(one: Fact, other: Fact) -> bool:
    if one.kind is other.kind:
        return one.value == other.value
    # the field may hold „40.500,00“ where the text says „40.500 Euro“
    numeric = one.kind.value in _NUMERIC and other.kind.value in _NUMERIC
    return numeric and one.value.split()[0] == other.value.split()[0]
