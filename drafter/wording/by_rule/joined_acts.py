"""Two things told of one subject, of which the first is the authority's act.

„Die Kosten werden übernommen und überwiesen“, „Die Frist wird verlängert und endet am …“.
"""

import re
from typing import Final

from drafter.wording.by_rule.authority import we_act, we_do
from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.by_rule.verb_forms import plural, verb_of_participle
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.genders import gender_of
from drafter.wording.syntax.tagging import Tagged

_JOINS: Final = frozenset({"und", "sowie"})
# „wird nur geprüft und bewilligt, wenn …“ belongs to both
_FOR_BOTH: Final = re.compile(r"\b(?:nicht|nur|erst|kein\w*|lediglich|ausschließlich|weder)\b")
_BEHIND_JOINT: Final = frozenset({"APPR", "APPRART", "ADV", "ADJ(D)", "PROAV", "VV(PP)"})
# The pronoun of a subject that goes on in a sentence of its own, and as an object.
_GOES_ON: Final = {"m": "Er", "f": "Sie", "n": "Es", "p": "Diese"}
_OBJECT: Final = {"m": "ihn", "f": "sie", "n": "es", "p": "sie"}


def acts_twice(text: str) -> str:
    """„Die Kosten werden geprüft und erstattet“: „Wir prüfen die Kosten und erstatten sie“."""
    sentence = read(text)
    words = sentence.words
    joint = _joint(sentence)
    if joint is None or not _shares_subject(words[joint + 1]):
        return text
    if _FOR_BOTH.search(sentence.between(0, joint)):
        return text
    end = sentence.comma(joint)
    done = verb_of_participle(words[end - 1]) if words[end - 1].tag == "VV(PP)" else None
    kind = _kind_of_subject(sentence)
    told = sentence.between(0, end)
    if done is None or not kind or not we_do(done.infinitive, told) or _has_verb(sentence, joint):
        return text
    first = _told_by_us(sentence, joint)
    if not first:
        return text
    second, prefix = plural(done)
    middle = sentence.between(joint + 1, end - 1)
    parts = (first, words[joint].text, second, _OBJECT[kind], middle, prefix)
    return " ".join(part for part in parts if part) + sentence.between(end, len(words))


def acts_and_goes_on(text: str) -> str:
    """„Die Frist wird verlängert und endet im Mai“: „Wir verlängern … Sie endet im Mai“."""
    sentence = read(text)
    joint = _joint(sentence)
    if joint is None or sentence.words[joint + 1].tag not in FINITE:
        return text
    kind = _kind_of_subject(sentence)
    first = _told_by_us(sentence, joint) if kind else ""
    rest = sentence.between(joint + 1, len(sentence.words))
    return f"{first}. {_GOES_ON[kind]} {rest}" if first else text


def _joint(sentence: Sentence) -> int | None:
    """The place of „und“ right behind the participle of „wird … verlängert und …“."""
    words = sentence.words
    end = sentence.comma(0)
    finite = [i for i in range(end) if words[i].tag in FINITE]
    done = [i for i in range(end) if words[i].tag == "VV(PP)"]
    if not finite or not done or words[finite[0]].lower not in {"wird", "werden"}:
        return None
    behind = done[0] + 1
    joined = behind + 1 < len(words) and words[behind].lower in _JOINS
    return behind if joined and done[0] > finite[0] else None


def _shares_subject(word: Tagged) -> bool:
    """Whether no subject of its own follows „und“: „und der Antrag abgelehnt“."""
    return word.tag in _BEHIND_JOINT or word.lower in {"dem", "einem", "ihnen", "ihrem"}


def _has_verb(sentence: Sentence, joint: int) -> bool:
    """Whether another verb than the last stands behind „und“."""
    inside = sentence.words[joint + 1 : sentence.comma(joint) - 1]
    return any(word.tag.startswith("V") for word in inside)


def _told_by_us(sentence: Sentence, joint: int) -> str:
    """What stands before „und“ as the authority's act, without an end; empty if it is none."""
    alone = f"{sentence.between(0, joint)}."
    told = we_act(alone)
    return told.removesuffix(".") if told != alone and told.startswith("Wir ") else ""


def _kind_of_subject(sentence: Sentence) -> str:
    """``m``, ``f``, ``n`` or ``p`` of what stands before the verb; empty where it is not sure."""
    words = sentence.words
    finite = next(i for i, word in enumerate(words) if word.tag in FINITE)
    if words[finite].lower == "werden":
        return "p"
    article = words[0].lower
    if words[0].tag not in {"ART", "PPOSAT", "PDAT"}:
        return ""
    if article in {"die", "eine", "ihre", "diese", "unsere"}:
        return "f"
    if article in {"der", "dieser"}:
        return "m"
    if article in {"das", "dieses"}:
        return "n"
    noun = next((word for word in words[1:finite] if word.is_noun), None)
    return gender_of(noun.lower) if noun is not None else ""
