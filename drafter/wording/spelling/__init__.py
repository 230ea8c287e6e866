"""Spelling of a notice: which words to look at, which are right, and what was probably meant.

The dictionary is passed in (``Dictionary``); nothing here reads a file.
"""

from drafter.wording.spelling.inspection import inspect
from drafter.wording.spelling.speller import Dictionary, Speller
from drafter.wording.spelling.words import Word, replaced, words_in

__all__ = ["Dictionary", "Speller", "Word", "inspect", "replaced", "words_in"]
