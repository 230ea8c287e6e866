"""Small slips of a weak model that have one remedy, so that a good wording is not lost by them.

Only the form of a verb or an ending is put right, or what was written behind the answer is left
out; no word of content is added. What is repaired is judged like any other wording. Pure.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from drafter.wording.facts import extract
from drafter.wording.fluency.endings import without_ending
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import Clause, main_clauses
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_PERSONS = frozenset({"wir", "sie", "ich"})
_DUTIES = frozenset({"muss", "müssen", "darf", "dürfen"})


def repaired(text: str) -> Iterator[str]:
    """Other forms of a text, the likest first; none where there is nothing to repair."""
    told = sentences(text)
    mended = [_mended(sentence) for sentence in told]
    if mended != list(told):
        yield " ".join(mended)
    passive = [_in_passive(sentence) for sentence in mended]
    if passive != mended:
        yield " ".join(passive)
    for count in range(len(told) - 1, 0, -1):
        if any(not fact.weak for fact in extract(told[count])):
            return  # who invents figures is not trusted with the rest
        yield " ".join(mended[:count])


def _mended(sentence: str) -> str:
    """„konnten … nicht geleert“ with „leeren“, „den fehlerhafte Bescheid“ with „fehlerhaften“."""
    for clause in main_clauses(sentence)[:1]:
        modal = next((i for i, word in enumerate(clause.words) if word.tag == "VM(FIN)"), None)
        if modal is not None and len(clause.words) - modal > 2:
            for wrong, right in _infinitives(clause, modal):
                sentence = re.sub(rf"\b{re.escape(wrong)}(?!\w)", right, sentence, count=1)
    for article, adjective in without_ending(sentence):
        sentence = sentence.replace(f"{article} {adjective} ", f"{article} {adjective}n ", 1)
    return sentence


def _in_passive(sentence: str) -> str:
    """„Die Anlage muss warten“ with „gewartet werden“; the judge tells whether that was meant."""
    for clause in main_clauses(sentence)[:1]:
        words, last = clause.words, clause.words[-1]
        modal = any(word.lower in _DUTIES for word in words)
        acts = any(word.tag in {"PPER", "PDS"} for word in words)
        found = verb(last.lower) if last.tag in {"VV(INF)", "VV(FIN)"} else None
        if modal and not acts and found is not None and words[-2].lower != "zu":
            end = rf"\b{re.escape(last.text)}(?=[.,;])"
            sentence = re.sub(end, f"{found.participle} werden", sentence, count=1)
    return sentence


def _infinitives(clause: Clause, modal: int) -> Iterator[tuple[str, str]]:
    """What ends the bracket of the modal verb, and the infinitive that belongs there."""
    words, last = clause.words, len(clause.words) - 1
    end, before = words[last], words[last - 1]
    ours = {word.lower for word in words[max(0, modal - 1) : modal + 2]} & _PERSONS
    if ours and end.lower == "werden" and before.tag == "VV(PP)":
        yield from _joined(words[modal + 1 : last - 1])
        yield from _lemma(f"{before.text} werden", before)
    elif end.tag == "VV(PP)":
        yield from _joined(words[modal + 1 : last])
        yield from _lemma(end.text, end)
    elif clause.infinitive_with_zu(last) and before.lower == "zu":
        yield f"zu {end.text}", end.text
    elif clause.infinitive_with_zu(last):
        yield from _lemma(end.text, end)


def _joined(words: Sequence[Tagged]) -> Iterator[tuple[str, str]]:
    """Participles that „und“ or „oder“ joins to the last one."""
    for word, after in pairwise((*words, None)):
        if word and after and word.tag == "VV(PP)" and after.tag == "KON":
            yield from _lemma(word.text, word)


def _lemma(wrong: str, word: Tagged) -> Iterator[tuple[str, str]]:
    right = word.lemma.lower()
    if right.endswith("n") and right != wrong:
        yield wrong, right
