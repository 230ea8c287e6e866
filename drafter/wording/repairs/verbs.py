"""Verbs in a wrong form: behind a modal verb belongs an infinitive, to a thing a passive."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from drafter.wording.fluency.verbs import MODAL, SIGN
from drafter.wording.syntax.clauses import Clause, main_clauses
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_PLURAL = frozenset({"wir", "sie"})
_WITH_ZU = ("hinzu", "dazu")
_OTHER_FINITE = frozenset({"ist", "sind", "hat", "haben", "habe"})
_DUTIES = frozenset({"muss", "müssen", "darf", "dürfen"})


def mended_verbs(sentence: str) -> str:
    """„konnten … nicht geleert“ with „leeren“."""
    sentence = _closed(sentence)
    for clause in main_clauses(sentence)[:1]:
        modal = next((i for i, word in enumerate(clause.words) if word.tag == "VM(FIN)"), None)
        if modal is not None and len(clause.words) - modal > 2:
            for wrong, right in _infinitives(clause, modal):
                sentence = re.sub(rf"\b{re.escape(wrong)}(?!\w)", right, sentence, count=1)
    return sentence


# „Die Leine darf nicht überschreiten eine Länge von zwei Metern.“
_EARLY = re.compile(
    rf"\b(?P<modal>{MODAL}) (?P<denied>nicht )?(?P<verb>(?!werden|sein|haben)[a-zäöüß]{{4,}}en) "
    rf"(?:bei )?(?P<rest>(?:eine[nmr]?|die|den|das|dem|der|\d[\d.,]*) {SIGN}+)(?=[.]$)"
)


def _closed(sentence: str) -> str:
    """The infinitive where it belongs: „darf eine Länge von zwei Metern nicht überschreiten“."""
    early = _EARLY.search(sentence)
    if early is None or not verb(early["verb"]):
        return sentence
    told = f"{early['modal']} {early['rest']} {early['denied'] or ''}{early['verb']}"
    return sentence[: early.start()] + told + sentence[early.end() :]


def in_passive(sentence: str) -> str:
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


_LET = re.compile(r"\b([a-zäöüß]+n) zu lassen\b")


def mended_letting(text: str, original: str) -> str:
    """„Sie müssen die Anlage warten“ with „warten lassen“, if the passage says so."""
    for match in _LET.finditer(original):
        if "lassen" not in text:
            text = re.sub(rf"\b{match[1]}(?=[.,;])", f"{match[1]} lassen", text, count=1)
    return text


def _infinitives(clause: Clause, modal: int) -> Iterator[tuple[str, str]]:
    """What ends the bracket of the modal verb, and the infinitive that belongs there."""
    words, last = clause.words, len(clause.words) - 1
    end, before = words[last], words[last - 1]
    if any(word.lower in _OTHER_FINITE for word in words[modal + 1 :]):
        return  # „darf nicht vor 8 Uhr beginnen und ist bis 17 Uhr aufzuheben“
    if _whose(words, modal) and end.lower == "werden" and before.tag == "VV(PP)":
        yield from _joined(words[modal + 1 : last - 1])
        yield from _lemma(f"{before.text} werden", before)
    elif end.tag == "VV(PP)":
        yield from _joined(words[modal + 1 : last])
        yield from _lemma(end.text, end)
    elif clause.infinitive_with_zu(last) and before.lower == "zu":
        if words[last - 2].tag != "VV(INF)" and end.lower != "sein":  # „anfangen zu roden“
            yield f"zu {end.text}", end.text
    elif clause.infinitive_with_zu(last) and not end.lower.startswith(_WITH_ZU):
        yield from _lemma(end.text, end)


def _whose(words: Sequence[Tagged], modal: int) -> bool:
    """Whether we or the reader are the subject; „Sie kann“ is a thing that is feminine."""
    beside = {word.lower for word in words[max(0, modal - 1) : modal + 2]}
    return "ich" in beside or (words[modal].lower.endswith("en") and bool(beside & _PLURAL))


def _joined(words: Sequence[Tagged]) -> Iterator[tuple[str, str]]:
    """Participles that „und“ or „oder“ joins to the last one."""
    for word, after in pairwise((*words, None)):
        if word and after and word.tag == "VV(PP)" and after.tag == "KON":
            yield from _lemma(word.text, word)


def _lemma(wrong: str, word: Tagged) -> Iterator[tuple[str, str]]:
    right = word.lemma.lower()
    if right.endswith("n") and right != wrong:
        yield wrong, right
