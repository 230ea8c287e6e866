"""Two sentences for a long one: what follows, and what is given as the reason, stand alone."""

import re
from collections.abc import Sequence
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, opened, read
from drafter.wording.by_rule.verb_forms import closes_clause, parted
from drafter.wording.sentences import words as words_of
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.tagging import Tagged

_LONG: Final = 14  # words of a sentence from which on two are easier to read
_VERY_LONG: Final = 20
_LEAST: Final = 4  # words of a clause that can stand alone
# What a clause opens with behind a comma, and what opens a sentence in its place.
_FOLLOWS: Final = {
    "sodass": "Damit", "weshalb": "Deshalb", "weswegen": "Deshalb", "wodurch": "Dadurch",
    "womit": "Damit", "wobei": "Dabei", "worüber": "Darüber", "wofür": "Dafür", "wozu": "Dazu",
    "worauf": "Darauf", "wogegen": "Dagegen",
}  # fmt: skip
# „nicht ersichtlich, weshalb …“ asks for a reason and gives none
_ASKING: Final = re.compile(
    r"ersichtlich|erkenn|nachvollzieh|klar\b|geklärt|klären|unklar|dar(?:ge)?leg|darzulegen|dargetan"
    r"|erläuter|mit(?:ge)?teil|mitzuteilen|frag|offen|begründ|prüf|bekannt|verst[aä]nd|verständ"
    r"|ange?geb|anzugeben|wiss|weiß|gewusst|schilder|erklär|beschr[ei]+b|entn[eio]+m|hervorgeh"
    r"|zeig|verr[aä]t|aussag|vor(?:ge)?tragen|bewiesen|nachgewiesen|wunder"
)
_REASONS: Final = frozenset({"da", "weil"})
_PRONOUNS: Final = frozenset({"sie", "wir", "es", "er", "dies", "dieser", "diese", "ich"})
_DETERMINERS: Final = frozenset({"ART", "PPOSAT", "PDAT"})
_OBLIQUE: Final = frozenset({"dem", "den", "des", "einem", "einer", "ihrem", "ihren", "diesem"})
_GENITIVE: Final = frozenset(
    {"der", "des", "dieser", "dieses", "ihrer", "ihres", "einer", "eines", "unserer", "unseres"}
)
_ATTRIBUTES: Final = frozenset({"APPR", "APPRART", "NE", "KON", "CARD", "NN", "$("})
_SIGNS: Final = frozenset({",", ";", ":", "(", ")", "–", "„"})
_ENDS: Final = frozenset({".", "!"})


def what_follows(text: str) -> str:
    """„…, sodass der Antrag abgelehnt wird.“: „… Damit wird der Antrag abgelehnt.“."""
    sentence = read(text)
    words = sentence.words
    for i in range(_LEAST, len(words) - _LEAST):
        if words[i].text != ",":
            continue
        two = words[i + 1].lower == "so" and words[i + 2].lower == "dass"
        if words[i + 1].tag == "PWAV" and _ASKING.search(sentence.between(0, i).lower()):
            return text
        opening = "Damit" if two else _FOLLOWS.get(words[i + 1].lower)
        first = i + 3 if two else i + 2
        clause = _main_clause(sentence, first, len(words) - 1) if opening else ""
        if clause and words[-1].text in _ENDS:
            return f"{sentence.between(0, i)}. {opening} {clause}{words[-1].text}"
    return text


def reason_first(text: str) -> str:
    """„Da Sie nicht antworten, lehnen wir ab.“: „Sie antworten nicht. Deshalb lehnen wir ab.“."""
    sentence = read(text)
    words = sentence.words
    if words[0].lower not in _REASONS or len(words_of(text)) < _LONG:
        return text
    comma = sentence.comma(0)
    if comma >= len(words) - _LEAST or words[comma].text != ",":
        return text
    if words[comma + 1].tag not in FINITE:
        return text
    subject = _subject_end(sentence, 1, comma)
    if subject is None:
        return text
    clause = _main_clause(sentence, subject, comma)
    if not clause:
        return text
    front = opened(sentence.between(1, subject))
    return f"{front} {clause}. Deshalb {sentence.between(comma + 1, len(words))}"


def reason_last(text: str) -> str:
    """„…, da die Mittel fehlen.“ behind a long clause: „… Denn die Mittel fehlen.“."""
    sentence = read(text)
    words = sentence.words
    if len(words_of(text)) < _VERY_LONG or words[-1].text not in _ENDS:
        return text
    for i in range(_LEAST, len(words) - _LEAST):
        if words[i].text != "," or words[i + 1].lower not in _REASONS:
            continue
        end = len(words) - 1
        subject = _subject_end(sentence, i + 2, end) or _phrase_end(sentence, i + 2, end)
        clause = _main_clause(sentence, subject, end) if subject is not None else ""
        if clause and subject is not None:
            front = sentence.between(i + 2, subject)
            return f"{sentence.between(0, i)}. Denn {front} {clause}{words[-1].text}"
    return text


def _main_clause(sentence: Sentence, first: int, end: int) -> str:
    """The words of a subordinate clause with its verb first; empty where that is not sure."""
    words = sentence.words[first:end]
    finite = [i for i, word in enumerate(words[:-1]) if word.tag in FINITE]
    if len(words) < _LEAST - 1 or finite or not closes_clause(words[-1]):
        return ""
    if any(word.text in _SIGNS for word in words):
        return ""
    if any(_joins_clauses(words, i) for i in range(1, len(words) - 1)):
        return ""
    verb, prefix = parted(words[-1])
    inner = sentence.between(first, end - 1)
    if words[0].lower == "sich":
        return ""
    return " ".join(part for part in (verb, inner, prefix) if part)


def _joins_clauses(words: Sequence[Tagged], place: int) -> bool:
    """Whether „und“ stands there behind a verb: what follows has a subject of its own."""
    before, after = words[place - 1], words[place + 1]
    opens = after.tag in _DETERMINERS | {"PPER"}
    return words[place].tag == "KON" and (before.tag == "VV(PP)" or (opens and not before.is_noun))


def _subject_end(sentence: Sentence, first: int, end: int) -> int | None:
    """The place behind the noun or pronoun that opens a clause as its subject.

    None where what follows may belong to the noun: „der Nachweis über …“.
    """
    words = sentence.words
    if words[first].lower in _PRONOUNS:
        return first + 1 if words[first + 1].tag not in {"ADJ(A)", "NN"} else None
    if words[first].tag not in _DETERMINERS or words[first].lower in _OBLIQUE:
        return None
    noun = _noun(sentence, first + 1, end)
    if noun is None:
        return None
    behind = noun + 1
    if words[behind].lower in _GENITIVE and (other := _noun(sentence, behind + 1, end)):
        behind = other + 1
    elif words[behind].tag == "NE":
        behind += 1
    return behind if words[behind].tag not in _ATTRIBUTES else None


def _phrase_end(sentence: Sentence, first: int, end: int) -> int | None:
    """The place behind the preposition with its noun that opens a clause: „für die Gebühr“.

    None where another noun may belong to it.
    """
    words = sentence.words
    if words[first].tag not in {"APPR", "APPRART"}:
        return None
    article = words[first + 1].tag in _DETERMINERS
    noun = _noun(sentence, first + 1 + article, end)
    if noun is None:
        return None
    behind = noun + 1
    if words[behind].lower in _GENITIVE and (other := _noun(sentence, behind + 1, end)):
        behind = other + 1
    return behind if words[behind].tag in {"ADV", "ADJ(D)", "PPER", "PTKNEG"} else None


def _noun(sentence: Sentence, first: int, end: int) -> int | None:
    """The place of a noun that stands behind nothing but adjectives."""
    words = sentence.words
    place = next((i for i in range(first, end) if words[i].tag != "ADJ(A)"), None)
    return place if place is not None and words[place].is_noun else None
