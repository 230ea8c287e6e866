"""Small slips of a weak model that have one remedy, so that a good wording is not lost by them.

Only the form of a word or an ending is put right, or what was written behind the answer is left
out; no word of content is added. What is repaired is judged like any other wording. Pure.
"""

from collections.abc import Iterator

from drafter.wording.facts import extract
from drafter.wording.fluency import Doubt, doubts
from drafter.wording.repairs.endings import mended_endings
from drafter.wording.repairs.spelling import mended_spelling
from drafter.wording.repairs.turns import mended_turns
from drafter.wording.repairs.verbs import in_passive, mended_verbs
from drafter.wording.sentences import sentences


def repaired(text: str, original: str = "") -> Iterator[str]:
    """Other forms of a text, the likest first; none where there is nothing to repair."""
    told = sentences(mended_spelling(text, original) if original else text)
    mended = [_mended(sentence) for sentence in told]
    if mended != list(sentences(text)):
        yield " ".join(mended)
    passive = [in_passive(sentence) for sentence in mended]
    if passive != mended:
        yield " ".join(passive)
    for count in range(len(told) - 1, 0, -1):
        if any(not fact.weak for fact in extract(told[count])):
            return  # who invents figures is not trusted with the rest
        yield " ".join(mended[:count])


def _mended(sentence: str) -> str:
    """Endings and turns are touched only where the sentence is broken German."""
    told = mended_verbs(sentence)
    if Doubt.AGREEMENT not in doubts("", told):
        return told
    return mended_turns(mended_endings(told))
