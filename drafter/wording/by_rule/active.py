"""A passive clause in the active voice: the doer stands first, or right behind the verb."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from drafter.wording.by_rule.passive import Passive
from drafter.wording.by_rule.sentence import Sentence, lowered, opened
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.genders import genders_of
from drafter.wording.syntax.noun_phrases import Role, places

# What they are done to stands in the dative or behind a preposition.
_WITHOUT_SUBJECT_WORDS = "entsprechen stattgeben abhelfen absehen entscheiden verzichten zustimmen"
WITHOUT_SUBJECT: Final = frozenset(_WITHOUT_SUBJECT_WORDS.split())
_NOMINATIVE_WORDS = "der die das ein eine kein keine ihr ihre unser unsere dieser diese dieses"
_NOMINATIVE: Final = frozenset(_NOMINATIVE_WORDS.split())
_ACCUSATIVE: Final = {
    "der": "den", "ein": "einen", "kein": "keinen", "ihr": "Ihren", "unser": "unseren",
    "dieser": "diesen",
}  # fmt: skip
_GENITIVE: Final = frozenset({"der", "dieser"})
_ALIKE: Final = frozenset({"ein", "kein", "ihr", "unser"})  # before a neuter noun
_DETERMINERS: Final = frozenset({"ART", "PPOSAT", "PDAT", "PIAT"})
_PRONOUNS: Final = frozenset({"es", "er", "sie", "ihnen"})
_CONDITIONS_WORDS = "wenn sofern soweit falls sobald weil da nachdem"
_CONDITIONS: Final = frozenset(_CONDITIONS_WORDS.split())
_OF_ONE: Final = frozenset({"wird", "wurde", "ist", "kann", "konnte", "muss", "musste", "darf"})


@dataclass(frozen=True, slots=True)
class Doer:
    """Who acts, as the subject of a clause, and the verb: „wir“, „lehnen“ and „ab“."""

    name: str
    second: str
    closing: str


def told_by(
    sentence: Sentence, passive: Passive, doer: Doer, dropped: Mapping[int, str]
) -> str | None:
    """The sentence with a doer as its subject; None where a form or the order is not sure.

    ``dropped``: the places that named the doer of the passive, each with an empty word.
    """
    changes = _object(sentence, passive)
    if changes is None:
        return None
    closed = dict.fromkeys(range(passive.last + 1, passive.end), "")
    acts = {**dict(passive.joined), passive.last: doer.closing}
    changes = {**changes, **closed, **dropped, **acts}
    if passive.start == 0 and _is_object(sentence, passive):
        return _with_doer_first(sentence, passive, doer, changes)
    if passive.start and (passive.finite > passive.start or not _opens_subordinate(sentence)):
        return None
    denied = _denied_object(sentence, passive)
    return sentence.with_words({**changes, **denied, passive.finite: f"{doer.second} {doer.name}"})


def _denied_object(sentence: Sentence, passive: Passive) -> dict[int, str]:
    """„keinen Beitrag“ for „einen Beitrag … nicht“."""
    words, place = sentence.words, passive.finite + 1
    denial = next((i for i in range(place, passive.last) if words[i].lower == "nicht"), None)
    if denial is None or words[place].lower not in {"ein", "eine"}:
        return {}
    accusative = _accusative(sentence, place, passive.last) or {}
    return {denial: "", place: f"k{accusative.get(place, words[place].text)}"}


def _with_doer_first(
    sentence: Sentence, passive: Passive, doer: Doer, changes: dict[int, str]
) -> str:
    """What stood first goes behind the verb and „Ihnen“; „es“ goes."""
    words, finite = sentence.words, passive.finite
    active = f"{opened(doer.name)} {doer.second}"
    rest = {**changes, **dict.fromkeys(range(finite), "")}
    if words[0].lower == "es" and finite == 1 and not _stands_for_a_thing(sentence, passive):
        return sentence.with_words({**rest, finite: active})
    denial = next((i for i in range(finite, passive.last) if words[i].lower == "nicht"), None)
    if finite == 1 and words[0].is_noun and words[1].lower == "werden" and denial is not None:
        return sentence.with_words({**rest, finite: f"{active} keine {words[0].text}", denial: ""})
    first = changes.get(0) or _inside(sentence, finite)
    others = sentence.with_words({**changes, **dict.fromkeys([0, *range(finite, len(words))], "")})
    moved = first if finite == 1 else f"{first} {_as_it_stood(others, sentence, changes)}"
    if words[finite + 1].lower == "ihnen" and finite + 1 < passive.last:
        return sentence.with_words({**rest, finite: active, finite + 1: f"Ihnen {moved}"})
    return sentence.with_words({**rest, finite: f"{active} {moved}"})


def _stands_for_a_thing(sentence: Sentence, passive: Passive) -> bool:
    """Whether „es“ is the subject itself: „Es wird festgesetzt, wenn …“, but „…, dass …“."""
    behind = sentence.words[passive.end : passive.end + 2]
    announced = behind and behind[0].text == "," and behind[-1].lower not in _CONDITIONS
    told = sentence.between(passive.finite + 1, passive.last)
    named = any(place.role is Role.FREE for place in places(told))
    return not announced and not named and passive.infinitive not in WITHOUT_SUBJECT


def _inside(sentence: Sentence, finite: int) -> str:
    """The first word as it is written inside a sentence; „Sie wird“ speaks of a thing."""
    words = sentence.words
    of_a_thing = finite == 1 and words[1].lower in _OF_ONE
    return "sie" if of_a_thing and words[0].lower == "sie" else lowered(words[0])


def _as_it_stood(text: str, sentence: Sentence, changes: dict[int, str]) -> str:
    """With the first letter of the second word, which does not open a sentence."""
    return (changes.get(1) or sentence.words[1].text)[:1] + text[1:]


def _opens_subordinate(sentence: Sentence) -> bool:
    """„Wenn …, wird …“, „Kommen Sie …, wird …“."""
    case = [word.lower for word in sentence.words[:3]] == ["für", "den", "fall"]
    return case or sentence.words[0].tag in {"KOUS", "PWAV"} | FINITE


def _is_object(sentence: Sentence, passive: Passive) -> bool:
    """Whether what stands before the verb becomes its object, so that the doer can stand first."""
    words, finite = sentence.words, passive.finite
    if finite == 1 and words[0].lower in _PRONOUNS:
        return True
    opens = words[0].lower in _NOMINATIVE and words[0].tag in _DETERMINERS
    bare = words[0].is_noun or words[0].tag == "ADJ(A)"
    return finite > 0 and (opens or bare) and passive.infinitive not in WITHOUT_SUBJECT


def _object(sentence: Sentence, passive: Passive) -> dict[int, str] | None:
    """The accusative of what was the subject; None where its form is not sure."""
    changes: dict[int, str] = {}
    if passive.infinitive in WITHOUT_SUBJECT:
        return changes
    found = False
    for place in range(passive.start, passive.last):
        if sentence.words[place].lower == "er" and place in {0, passive.finite + 1}:
            return {place: "ihn"}
        if sentence.words[place].text == "Herr":
            changes[place] = "Herrn"
        if sentence.words[place].lower == "als" and place > passive.finite:
            changes |= _compared(sentence, place)
        elif _is_nominative(sentence, place, passive, another=found):
            accusative = _accusative(sentence, place, passive.last)
            if accusative is None:
                return None
            changes |= accusative
            found = True
    return changes


def _compared(sentence: Sentence, place: int) -> dict[int, str]:
    """„als hinreichenden Nachweis“: what the object is taken for has its case."""
    words = sentence.words[place + 1 : place + 3]
    masculine = len(words) > 1 and genders_of(words[1].lower) == {"m"}
    if masculine and words[0].tag == "ADJ(A)" and words[0].lower.endswith("er"):
        return {place + 1: f"{words[0].text[:-1]}n"}
    return {}


def _is_nominative(sentence: Sentence, place: int, passive: Passive, *, another: bool) -> bool:
    """Whether an article opens the subject, or ``another`` one that „und“ joins to it."""
    word, before = sentence.words[place], sentence.words[place - 1] if place else None
    if word.tag not in _DETERMINERS or word.lower not in _NOMINATIVE:
        return False
    if before is None:
        return True
    if another:
        return before.tag == "KON" or before.text == ","
    if before.is_noun and word.lower in _GENITIVE and place != passive.finite + 1:
        noun = next((w for w in sentence.words[place + 1 : passive.last] if w.is_noun), None)
        return noun is not None and genders_of(noun.lower) == {"m"}  # „der Antrag“ is no genitive
    return before.tag not in {"APPR", "APPRART"}


def _noun_of(sentence: Sentence, place: int, end: int) -> int | None:
    """The noun of an article, also behind a whole phrase: „der von Ihnen gestellte Antrag“."""
    words = sentence.words
    nouns = [i for i in range(place + 1, end) if words[i].is_noun]
    if words[place + 1].tag in {"APPR", "APPRART", "ADV", "PTKNEG"}:
        weak = (i for i in nouns if words[i - 1].tag == "ADJ(A)" and words[i - 1].lower[-1] == "e")
        return next(weak, None)
    return next(iter(nouns), None)


def _accusative(sentence: Sentence, place: int, end: int) -> dict[int, str] | None:
    """„den“ for „der“, with its adjectives; None where the gender of the noun is not sure."""
    words = sentence.words
    article = words[place].lower
    if article not in _ACCUSATIVE:
        return {}
    noun = _noun_of(sentence, place, end)
    genders = genders_of(words[noun].lower) if noun is not None else frozenset()
    if noun is None or "n" in genders:
        return {} if noun is not None and article in _ALIKE else None
    first = next((i for i in range(noun, place, -1) if words[i - 1].tag != "ADJ(A)"), noun)
    adjectives = range(first, noun)
    if genders - {"p"} != {"m"} or (first > place + 1 and not adjectives):
        return None
    ended = {i: re.sub(r"er?$", "", words[i].text) + "en" for i in adjectives}
    return {place: _ACCUSATIVE[article], **ended}
