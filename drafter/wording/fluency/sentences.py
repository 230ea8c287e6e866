"""Sentences whose parts do not go together, told by the kinds of their words.

The patterns of this room know words; these rules know what a German sentence is built of, and so
find slips with words that nobody thought of. What the original does itself is not held against a
suggestion.
"""

from collections.abc import Callable
from typing import Final

from drafter.wording.fluency import (
    clause_verbs,
    endings,
    helping_verbs,
    missing_parts,
    verb_brackets,
)
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import clauses

RULES: Final[tuple[Callable[[str], bool], ...]] = (
    *verb_brackets.RULES,
    *missing_parts.RULES,
    *helping_verbs.RULES,
    *clause_verbs.RULES,
    *endings.RULES,
)


def is_broken(original: str, text: str) -> bool:
    """Whether a sentence of ``text`` breaks a rule that the original keeps."""
    usual = {rule for sentence in _told(original) for rule in RULES if rule(sentence)}
    return any(rule(told) for told in _told(text) for rule in RULES if rule not in usual)


def _told(text: str) -> list[str]:
    """The sentences of a text, but for those that stand in brackets as a whole."""
    return [sentence for sentence in sentences(text) if clauses(sentence)]
