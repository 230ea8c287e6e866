"""Signs that a sentence is no proper German, cheap and without a grammar.

The guard asks whether a suggestion says the same; this asks whether it can be read at all. A small
model repeats statutes, loses the preposition of a verb or its number. What is suspected here is
not offered; the original is never suspected of what it does itself. Pure.
"""

from drafter.wording.fluency.signs import Doubt, doubts, same_words

__all__ = ["Doubt", "doubts", "same_words"]
