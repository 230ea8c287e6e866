"""Small slips of a weak model that have one remedy, so that a good wording is not lost by them.

Only the form of a word or an ending is put right, what was written behind the answer is left out,
or words of the passage return to the place that they had; no other word of content is added. What
is repaired is judged like any other wording. Pure.
"""

from collections.abc import Iterator, Sequence

from drafter.wording.facts import extract
from drafter.wording.fluency import Doubt, doubts
from drafter.wording.repairs.endings import mended_endings
from drafter.wording.repairs.left_out import with_words_left_out
from drafter.wording.repairs.numbers import mended_numbers
from drafter.wording.repairs.spelling import mended_spelling
from drafter.wording.repairs.turns import joined_reasons, mended_bans, mended_turns
from drafter.wording.repairs.verbs import in_passive, mended_letting, mended_verbs
from drafter.wording.sentences import sentences


def repaired(text: str, original: str = "") -> Iterator[str]:
    """Other forms of a text, the likest first; none where there is nothing to repair."""
    told = sentences(_by_original(text, original))
    mended = [_mended(sentence) for sentence in told]
    if mended != list(sentences(text)):
        yield " ".join(mended)
    passive = [in_passive(sentence) for sentence in mended]
    if passive != mended:
        yield " ".join(passive)
    yield from _filled(mended, original)
    for count in range(len(told) - 1, 0, -1):
        if any(not fact.weak and fact.text not in original for fact in extract(told[count])):
            return  # who invents figures is not trusted with the rest
        yield " ".join(mended[:count])
        yield from _filled(mended[:count], original)


def _by_original(text: str, original: str) -> str:
    """Words, numbers of verbs, „dürfen nicht“ and „lassen“ as the passage has them."""
    if not original:
        return text
    spelt = mended_bans(joined_reasons(mended_spelling(text, original)), original)
    return mended_letting(mended_numbers(spelt, original), original)


def _filled(told: Sequence[str], original: str) -> Iterator[str]:
    """With what was left out, if anything was."""
    text = " ".join(told)
    whole = with_words_left_out(text, original)
    if whole != text:
        yield whole


def _mended(sentence: str) -> str:
    """Endings and turns are touched only where the sentence is broken German."""
    told = mended_verbs(sentence)
    if Doubt.AGREEMENT not in doubts("", told):
        return told
    return mended_turns(mended_endings(told))
