"""From rendered text to blocks: a small Markdown subset, read by markdown-it-py.

Allowed: headings ``##`` and ``###``, numbered and bulleted lists (nested), tables, ``**bold**``,
``*italic*``, a line break by a backslash at the end of a line. Links, HTML, code and images are
plain characters here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from drafter.notice.document import (
    Block,
    Cell,
    Paragraph,
    ParagraphKind,
    Run,
    RunState,
    TableBlock,
)
from drafter.notice.spacing import bind
from drafter.templating.slots import TOKEN

SWITCHED_OFF = (
    "link",
    "image",
    "autolink",
    "html_inline",
    "html_block",
    "backticks",
    "code",
    "fence",
    "entity",
    "blockquote",
    "hr",
    "lheading",
    "reference",
)
BULLET = "–"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable(list(SWITCHED_OFF))


@lru_cache(maxsize=1024)  # values are tokens, so a chunk reads the same while somebody types
def parsed(text: str) -> tuple[Token, ...]:
    """The tokens of a chunk of Markdown, for reading only."""
    return tuple(_parser().parse(text))


@lru_cache(maxsize=1024)
def parsed_line(text: str) -> tuple[Token, ...]:
    """The tokens of one line without block structure, for reading only."""
    (inline,) = _parser().parseInline(text)
    return tuple(inline.children or ())


def list_label(level: int, number: int) -> str:
    """The printed number of a list item: ``1.``, then ``a)``, then ``aa)``."""
    if level == 0:
        return f"{number}."
    letter = LETTERS[(number - 1) % len(LETTERS)]
    return f"{letter * level})"


@dataclass(frozen=True, slots=True)
class _OpenList:
    ordered: bool
    list_id: int
    count: int


class _Reader:
    """Walks markdown-it's tokens once and collects blocks."""

    def __init__(self, values: Mapping[int, Run], first_list_id: int) -> None:
        self.values = values
        self.blocks: list[Block] = []
        self.lists: list[_OpenList] = []
        self.next_list_id = first_list_id
        self.heading = 0
        self.starts_item = False

    def read(self, tokens: Sequence[Token]) -> None:
        position = 0
        while position < len(tokens):
            token = tokens[position]
            if token.type == "table_open":
                end = next(
                    i for i in range(position, len(tokens)) if tokens[i].type == "table_close"
                )
                self.blocks.append(self._table(tokens[position:end]))
                position = end
            else:
                self._read_one(token)
            position += 1

    def _read_one(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self.heading = max(2, int(token.tag[1:]))
            case "heading_close":
                self.heading = 0
            case "ordered_list_open" | "bullet_list_open":
                self._open_list(ordered=token.type.startswith("ordered"))
            case "ordered_list_close" | "bullet_list_close":
                self.lists.pop()
            case "list_item_open":
                self.lists[-1] = replace(self.lists[-1], count=self.lists[-1].count + 1)
                self.starts_item = True
            case "inline":
                self._paragraphs(runs_of(token.children or [], self.values))
            case _:
                pass

    def _open_list(self, *, ordered: bool) -> None:
        if self.lists:
            list_id = self.lists[0].list_id
        else:
            list_id = self.next_list_id
            self.next_list_id += 1
        self.lists.append(_OpenList(ordered, list_id, 0))

    def _paragraphs(self, runs: tuple[Run, ...]) -> None:
        for part in _split_long_value(runs):
            if any(run.text.strip() for run in part):  # an unmet condition leaves no empty line
                self.blocks.append(self._paragraph(part))

    def _paragraph(self, runs: tuple[Run, ...]) -> Paragraph:
        if self.heading:
            return Paragraph(runs, ParagraphKind.HEADING, self.heading)
        if not self.lists:
            return Paragraph(runs)
        level, here = len(self.lists) - 1, self.lists[-1]
        if not self.starts_item:  # a further paragraph of the same item: indented, no number
            return Paragraph(runs, ParagraphKind.BODY, level + 1)
        self.starts_item = False
        if here.ordered:
            label = list_label(level, here.count)
            return Paragraph(runs, ParagraphKind.NUMBERED, level, label, here.list_id)
        return Paragraph(runs, ParagraphKind.BULLET, level, BULLET, here.list_id)

    def _table(self, tokens: Sequence[Token]) -> TableBlock:
        lines: list[list[Cell]] = []
        right = False
        for token in tokens:
            if token.type == "tr_open":
                lines.append([])
            elif token.type in ("th_open", "td_open"):
                right = "right" in str(token.attrs.get("style", ""))
            elif token.type == "inline":
                lines[-1].append(Cell(runs_of(token.children or [], self.values), right))
        header, *rows = (tuple(line) for line in lines)
        return TableBlock(header, tuple(rows), total=bool(rows) and _is_bold(rows[-1]))


def _is_bold(row: tuple[Cell, ...]) -> bool:
    runs = [run for cell in row for run in cell.runs if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _split_long_value(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """A long text that stands alone keeps its own paragraphs (blank lines)."""
    if len(runs) != 1 or runs[0].state is not RunState.ANSWERED or "\n\n" not in runs[0].text:
        return [runs]
    parts = [part.strip("\n") for part in runs[0].text.split("\n\n")]
    return [(replace(runs[0], text=part),) for part in parts if part.strip()]


def runs_of(children: Sequence[Token], values: Mapping[int, Run]) -> tuple[Run, ...]:
    """The runs of one inline token, tokens of values replaced by their runs."""
    runs: list[Run] = []
    bold = italic = 0
    for child in children:
        match child.type:
            case "strong_open" | "strong_close":
                bold += 1 if child.nesting > 0 else -1
            case "em_open" | "em_close":
                italic += 1 if child.nesting > 0 else -1
            case "softbreak":
                runs += _filled(" ", values, bold=bold > 0, italic=italic > 0)
            case "hardbreak":
                runs += _filled("\n", values, bold=bold > 0, italic=italic > 0)
            case _:
                runs += _filled(child.content, values, bold=bold > 0, italic=italic > 0)
    return _merged(runs)


def _filled(text: str, values: Mapping[int, Run], *, bold: bool, italic: bool) -> list[Run]:
    runs: list[Run] = []
    end = 0
    for match in TOKEN.finditer(text):
        if match.start() > end:
            runs.append(Run(text[end : match.start()], bold=bold, italic=italic))
        runs.append(replace(values[int(match.group(1))], bold=bold, italic=italic))
        end = match.end()
    if end < len(text):
        runs.append(Run(text[end:], bold=bold, italic=italic))
    return runs


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Neighbouring template text of one look becomes one run; empty runs go.

    Template text gets its non-breaking spaces here; what a person typed stays as typed.
    """
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if not run.text:
            continue
        if (
            last
            and last.field is None
            and run.field is None
            and ((last.bold, last.italic) == (run.bold, run.italic))
        ):
            merged[-1] = replace(last, text=last.text + run.text)
        else:
            merged.append(run)
    return tuple(
        run if run.field is not None else replace(run, text=bind(run.text)) for run in merged
    )


class MarkupReader:
    """Reads chunks of rendered text; list ids go on from chunk to chunk of one notice."""

    def __init__(self, values: Mapping[int, Run]) -> None:
        self._values = values
        self._next_list_id = 1

    def blocks(self, text: str) -> tuple[Block, ...]:
        """The blocks of a chunk in Markdown."""
        reader = _Reader(self._values, self._next_list_id)
        reader.read(parsed(text))
        self._next_list_id = reader.next_list_id
        return tuple(reader.blocks)

    def lines(self, text: str) -> tuple[Block, ...]:
        """One paragraph a line, as in an address or an information block."""
        paragraphs = []
        for line in text.splitlines():
            if line.strip():
                runs = runs_of(parsed_line(line.strip()), self._values)
                if any(run.text.strip() for run in runs):
                    paragraphs.append(Paragraph(runs))
        return tuple(paragraphs)
