"""Who speaks in a letter: „ich“ for „wir“ where the notice is written by one person."""

import re
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.sentences import sentences
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_ICH: Final = re.compile(r"\b(?:ich|mir|mich|mein(?:e[mnrs]?)?)\b", re.IGNORECASE)
_WIR: Final = re.compile(r"\b(?:wir|uns|unser(?:e[mnrs]?)?)\b", re.IGNORECASE)
_HELPERS: Final = {
    "können": "kann", "müssen": "muss", "dürfen": "darf", "sollen": "soll", "wollen": "will",
    "haben": "habe", "sind": "bin", "werden": "werde", "konnten": "konnte", "mussten": "musste",
    "durften": "durfte", "hatten": "hatte", "waren": "war", "wurden": "wurde",
}  # fmt: skip
_FIRST_PERSON = 0


def speaks_as_one(text: str) -> bool:
    """Whether a letter says „ich“ and never „wir“."""
    return _ICH.search(text) is not None and _WIR.search(text) is None


def as_one(text: str) -> str:
    """„Ich lehne ab“ for „Wir lehnen ab“; the text as it is where a form is not sure."""
    told = text
    for sentence in sentences(text):
        told = told.replace(sentence, _as_one(sentence), 1)
    return text if _WIR.search(told) else told


def _as_one(text: str) -> str:
    sentence = read(text)
    changes: dict[int, str] = {}
    for place, word in enumerate(sentence.words):
        if word.lower == "wir":
            finite = _finite(sentence, place)
            form = _first_person(sentence.words[finite]) if finite is not None else None
            if finite is None or form is None:
                return text
            changes |= {place: "Ich" if word.text == "Wir" else "ich", finite: form}
    return sentence.with_words(changes) if changes else text


def _finite(sentence: Sentence, place: int) -> int | None:
    """The verb beside „wir“, or the one that ends its subordinate clause."""
    words, end = sentence.words, sentence.comma(place)
    for beside in (place - 1, place + 1):
        if 0 <= beside < len(words) and _may_be_finite(words[beside]):
            return beside
    return end - 1 if _may_be_finite(words[end - 1]) else None


def _may_be_finite(word: Tagged) -> bool:
    """A plural may be read as an infinitive or a participle; its form decides."""
    return word.tag.startswith("V")


def _first_person(word: Tagged) -> str | None:
    if word.lower in _HELPERS:
        return _HELPERS[word.lower]
    found = verb(word.lemma.lower())
    for row in (found.present, found.past) if found is not None else ():
        for form in row:
            second, _, prefix = form.partition(" ")
            if word.lower in {second, prefix + second}:
                first, _, _ = row[_FIRST_PERSON].partition(" ")
                return prefix + first if word.lower != second else first
    return None
