"""Goes through a notice and names the words that no dictionary knows, each at its place."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple
from typing import Final

from drafter.notice.document import Notice, Passage, Run, RunState, Section
from drafter.notice.findings import Finding, Where, info, warning
from drafter.notice.values import Person, PostalAddress
from drafter.wording.free_text import FreeText, is_decided, lines_of
from drafter.wording.spelling.speller import Speller
from drafter.wording.spelling.words import Word, words_in

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SOURCE: Final = "Wörterbuch"


def never() -> bool:
    """Nobody wants it to end early."""
    return False


def inspect(
    notice: Notice,
    free: FreeText,
    speller: Speller,
    *,
    names: Iterable[str] = (),
    stopped: Callable[[], bool] = never,
) -> tuple[Finding, ...]:
    """Name each unknown word once a field or passage.

    ``stopped`` is asked between words and ends it. ``names`` are texts whose words are right
    wherever they stand, such as the authority's address. A warning where the words can be changed
    (a field, a wording that a person decided on), a hint where the template has them.
    """
    known = names_of(notice, free) | _names_in(names)
    found: dict[tuple[str, str], Finding] = {}
    for section in notice.sections:
        for passage in section.passages:
            for runs in lines_of(passage):
                for word, run in _judged(runs, free):
                    if stopped():
                        return tuple(found.values())
                    if _is_name(word.text, known) or speller.is_right(word):
                        continue
                    finding = _unknown(word.text, run, passage, section)
                    found.setdefault((run.field or passage.id, word.text), finding)
    return tuple(found.values())


def _unknown(word: str, run: Run, passage: Passage, section: Section) -> Finding:
    where = Where(run.field, passage.id, section.id, words=word)
    changeable = run.field is not None or is_decided(passage)
    if changeable:
        return warning("spelling.unknown", where, source=_SOURCE, words=word)
    return info("spelling.template", where, source=_SOURCE, words=word)


def _judged(runs: tuple[Run, ...], free: FreeText) -> Iterator[tuple[Word, Run]]:
    """Yield the words that lie wholly in one run of words that a person or the template wrote."""
    text = "".join(run.text for run in runs)
    start = 0
    spans = []
    for run in runs:
        spans.append((start, start + len(run.text), run))
        start += len(run.text)
    for word in words_in(text):
        for begin, end, run in spans:
            if begin <= word.start and word.end <= end:
                if run.state is RunState.LITERAL or free.holds(run):
                    yield word, run
                break


def names_of(notice: Notice, free: FreeText) -> frozenset[str]:
    """The names and signs of the case: they may stand anywhere in the text, also in a genitive."""
    printed = [
        run.text
        for passage in notice.passages()
        for runs in lines_of(passage)
        for run in runs
        if run.state is RunState.ANSWERED and not free.holds(run)
    ]
    parts = (
        part
        for answer in notice.answers
        if isinstance(answer.value, Person | PostalAddress)
        for part in astuple(answer.value)
    )
    return _names_in([*printed, *parts])


def _names_in(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_name_of(m[0]) for text in texts for m in _LETTERS.finditer(text))


def _is_name(word: str, known: frozenset[str]) -> bool:
    """Whether a word is a name of the case, or a compound of nothing else: „Adolph-Kolping-“."""
    return all(_name_of(part[0]) in known for part in _LETTERS.finditer(word))


def _name_of(word: str) -> str:
    return word.casefold().removesuffix("s")
