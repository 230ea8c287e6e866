"""Clauses: what each clause of a text tells, and whether it names a condition."""

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import Span

_IF = re.compile(
    r"(?:(?:nur|erst|auch|außer|oder|und|aber|selbst|dann|gilt) )*"
    r"(?:wenn|falls|sofern|soweit|sobald|es sei denn)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between commas: its place, the roots of what it tells, whether it is a premise."""

    span: Span
    lower: str
    roots: frozenset[str]
    premise: bool


@lru_cache(maxsize=64)
def clauses(text: Text) -> tuple[Clause, ...]:
    """The clauses of a text in reading order."""
    groups: dict[int, list[Word]] = {}
    for word in text.words:
        groups.setdefault(word.clause, []).append(word)
    sentences: set[int] = set()
    found: list[Clause] = []
    for words in groups.values():
        first = words[0].sentence not in sentences
        sentences.add(words[0].sentence)
        span = words[0].start, words[-1].end
        lower = text.lower[slice(*span)]
        opened = first and conditional_opening(text, words[0].sentence)
        found.append(Clause(span, lower, roots(words), bool(opened or _IF.match(lower))))
    return tuple(found)


def roots(words: list[Word]) -> frozenset[str]:
    """The roots of the words with content, also of the parts of compounds."""
    told = [w for w in words if w.content and not w.light]
    atoms = frozenset[str]().union(*(w.atoms.union(*w.parts) for w in told))
    return frozenset(atom for atom in atoms if atom.startswith("r:"))
