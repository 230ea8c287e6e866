"""Small slips of a weak model that have one remedy, so that a good wording is not lost by them.

Only the form of a verb is put right, or what was written behind the answer is left out; no word of
content is added. What is repaired is judged like any other wording. Pure.
"""

import re
from collections.abc import Iterator

from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import Clause, main_clauses
from drafter.wording.syntax.tagging import Tagged

_PERSONS = frozenset({"wir", "sie", "ich"})


def repaired(text: str) -> Iterator[str]:
    """Other forms of a text, the likest first; none where there is nothing to repair."""
    told = sentences(text)
    mended = [_mended(sentence) for sentence in told]
    if mended != list(told):
        yield " ".join(mended)
    for count in range(len(told) - 1, 0, -1):
        yield " ".join(mended[:count])


def _mended(sentence: str) -> str:
    """„Wir konnten die Tonne nicht geleert“ with „leeren“, „müssen vorzulegen“ with „vorlegen“."""
    for clause in main_clauses(sentence)[:1]:
        verb = next((i for i, word in enumerate(clause.words) if word.tag == "VM(FIN)"), None)
        if verb is not None and (change := _infinitive(clause, verb)):
            wrong, right = change
            return re.sub(rf"\b{re.escape(wrong)}(?=[,.;]|$)", right, sentence, count=1)
    return sentence


def _infinitive(clause: Clause, modal: int) -> tuple[str, str] | None:
    """What ends the bracket of the modal verb, and the infinitive that belongs there."""
    words, last = clause.words, len(clause.words) - 1
    end = words[last]
    ours = {word.lower for word in words[max(0, modal - 1) : modal + 2]} & _PERSONS
    if last <= modal + 1:
        return None
    if ours and end.lower == "werden" and words[last - 1].tag == "VV(PP)":
        return _lemma(f"{words[last - 1].text} werden", words[last - 1])
    if end.tag == "VV(PP)":
        return _lemma(end.text, end)
    if clause.infinitive_with_zu(last):
        before = words[last - 1]
        return (f"zu {end.text}", end.text) if before.lower == "zu" else _lemma(end.text, end)
    return None


def _lemma(wrong: str, verb: Tagged) -> tuple[str, str] | None:
    right = verb.lemma.lower()
    return (wrong, right) if right.endswith("n") and right != wrong else None
