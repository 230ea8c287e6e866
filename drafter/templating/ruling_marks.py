"""Marks at the numbers of a Tenor: ``2. [Kosten] Sie tragen …`` says what the number decides.

They are read and taken out; only template text is a mark, a value never is.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from drafter.notice.document import Block, Paragraph, ParagraphKind, RulingKind

WORDS: Mapping[str, RulingKind] = {
    "Entscheidung": RulingKind.MAIN,
    "Zahlung": RulingKind.PAYMENT,
    "Sofortvollzug": RulingKind.IMMEDIATE,
    "Zwangsmittel": RulingKind.ENFORCEMENT,
    "Kosten": RulingKind.COSTS,
}
_MARK = re.compile(r"\[(\w+)\]\s*")
_TENOR = re.compile(r"""{%-?\s*section\b[^%]*\bkind="tenor"[^%]*%}""")
_END = re.compile(r"{%-?\s*endsection\b")
_NUMBER = re.compile(r"\d+\.\s+(?=\S)")


def marked(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a Tenor with the marks of its numbers read and taken out."""
    return tuple(_read(block) for block in blocks)


def _read(block: Block) -> Block:
    if not isinstance(block, Paragraph) or block.kind is not ParagraphKind.NUMBERED:
        return block
    first, *rest = block.runs
    mark = _MARK.match(first.text) if first.field is None else None
    kind = WORDS.get(mark.group(1)) if mark else None
    if mark is None or kind is None:
        return block
    left = first.text[mark.end() :]
    runs = (replace(first, text=left), *rest) if left else tuple(rest)
    return replace(block, runs=runs, ruling=kind)


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A number of a Tenor without a readable mark; ``word`` is empty where there is none."""

    line: int
    number: str
    word: str


def unmarked(text: str) -> Iterator[Unmarked]:
    """The numbers in the Tenor of a template that do not say what they decide.

    Nested numbers (indented) belong to the number above them.
    """
    inside = False
    for line, content in enumerate(text.splitlines(), start=1):
        inside = bool(_TENOR.search(content)) or (inside and not _END.search(content))
        number = _NUMBER.match(content)
        if not inside or number is None:
            continue
        mark = _MARK.match(content, number.end())
        word = mark.group(1) if mark else ""
        if word not in WORDS:
            yield Unmarked(line, number.group().strip(), word)
