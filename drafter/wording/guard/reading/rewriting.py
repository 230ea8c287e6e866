"""A text with some of its words blanked or exchanged, while every other word keeps its place."""

from collections.abc import Collection, Iterable

from drafter.wording.facts import Fact
from drafter.wording.guard.language.words import Reader
from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span

Change = tuple[Span, str]  # a place and what then stands there, of the same length


def rewritten(text: Text, changes: Iterable[Change], without: Collection[Fact] = ()) -> Text:
    """The text after the changes, read anew; its facts stay those that it had, save some."""
    signs = list(text.raw)
    facts = tuple(fact for fact in text.facts if fact not in without)
    for fact in text.facts:
        if fact not in facts:
            signs[fact.start : fact.end] = " " * (fact.end - fact.start)
    for (start, end), instead in changes:
        signs[start:end] = instead
    raw = "".join(signs)
    return Text(raw, facts, Reader(raw, facts).read())
