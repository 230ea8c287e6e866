"""A text with some of its words blanked or exchanged, while every other word keeps its place."""

from collections.abc import Iterable

from drafter.wording.guard.language.words import Reader
from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span

Change = tuple[Span, str]  # a place and what then stands there, of the same length


def rewritten(text: Text, changes: Iterable[Change]) -> Text:
    """The text after the changes, read anew; its facts stay those that it had."""
    signs = list(text.raw)
    for (start, end), instead in changes:
        signs[start:end] = instead
    raw = "".join(signs)
    return Text(raw, text.facts, Reader(raw, text.facts).read())
