"""What the authority does, told with „wir“: „wird abgelehnt“ – „lehnen wir ab“."""

import re
from typing import Final

from drafter.wording.by_rule.passive import Passive, passive_of
from drafter.wording.by_rule.sentence import Sentence, lowered, read
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.genders import genders_of

# Acts of an authority; nobody else does them to what a notice speaks of.
_DECIDES_WORDS = (
    "ablehnen anordnen aufheben befristen bewilligen entziehen erteilen festsetzen gewähren "
    "herabsetzen stunden untersagen verlängern versagen widerrufen zurücknehmen zurückweisen "
    "zurückfordern androhen genehmigen gestatten"
)
_DECIDES: Final = frozenset(_DECIDES_WORDS.split())
_DOES_WORDS = (
    "anrechnen anerkennen auffordern auszahlen bearbeiten bestätigen benötigen berücksichtigen "
    "feststellen fördern kürzen prüfen übernehmen übersenden überweisen weiterleiten zulassen "
    "aussetzen einleiten leisten"
)
_DOES: Final = _DECIDES | frozenset(_DOES_WORDS.split())
# What they are done to stands in the dative or behind a preposition.
_WITHOUT_SUBJECT_WORDS = "entsprechen stattgeben abhelfen absehen entscheiden verzichten zustimmen"
_WITHOUT_SUBJECT: Final = frozenset(_WITHOUT_SUBJECT_WORDS.split())
# What is done to money and payments is the authority's act as well.
_WITH_MONEY: Final = frozenset({"erheben", "einstellen"})
_MONEY: Final = re.compile(
    r"(?i:gebühr|auslagen|kosten|beitrag|säumniszuschl|leistung|zahlung|vorschuss|wohngeld|zinsen"
    r"|\b[\d.,]+ (?:€|euro\b))"
)
# What was done may have been another's act, but for these.
_DONE_WORDS = "ablehnen anrechnen berücksichtigen bewilligen gewähren prüfen kürzen"
_DONE: Final = frozenset(_DONE_WORDS.split())
_ASKED_OF_OTHERS: Final = frozenset({"erteilen", "gewähren", "gestatten", "verlängern"})
_OTHERS_MAY: Final = frozenset({"ablehnen", "verzichten", "prüfen", "zurücknehmen"})
_ACTOR: Final = re.compile(
    r"\b(?:durch|seitens|vo[nm] (?:de[mnr]|eine[mr]|Ihnen|Ihrem|Ihrer|anderen|Frau|Herrn|Dritten"
    r"|Zeugen|Nachbarn|\w+beamten|\w*[Bb]ehörden?|\w*[Aa]mt)|vom (?!Hundert)[A-ZÄÖÜ]\w+)\b"
)
_TOLD_BY_US: Final = re.compile(r"\b(?:[Ww]ir|[Ii]ch)\b")
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


def we_act(text: str) -> str:
    """„Ihr Antrag wird abgelehnt.“: „Wir lehnen Ihren Antrag ab.“."""
    sentence = read(text)
    passive = passive_of(sentence)
    if passive is None or not _is_ours(sentence, passive):
        return text
    changes = _object(sentence, passive)
    if changes is None:
        return text
    closed = dict.fromkeys(range(passive.last + 1, passive.end), "")
    changes = {**changes, **closed, passive.last: passive.closing}
    if passive.start == 0 and _is_object(sentence, passive):
        return _with_us_first(sentence, passive, changes)
    if passive.start and (passive.finite > passive.start or not _opens_subordinate(sentence)):
        return text
    return sentence.with_words({**changes, passive.finite: f"{passive.second} wir"})


def _is_ours(sentence: Sentence, passive: Passive) -> bool:
    """Whether nobody but the authority can be meant."""
    words = sentence.words
    told = sentence.between(passive.start, passive.end)
    if passive.end + 1 < len(words) and words[passive.end + 1].tag in FINITE:
        return False  # „wurde berücksichtigt, führte jedoch zu …“: the subject goes on
    if _ACTOR.search(told) or _TOLD_BY_US.search(told):
        return False
    return passive.infinitive in _known_acts(passive, told)


def _known_acts(passive: Passive, told: str) -> frozenset[str]:
    """The acts that are the authority's in a passive of this kind."""
    if passive.told_of_the_past:
        return _DONE
    if passive.obliged:
        return _DECIDES - _ASKED_OF_OTHERS
    known = _DOES | _WITHOUT_SUBJECT
    if passive.may:
        return known - _OTHERS_MAY
    return known | _WITH_MONEY if _MONEY.search(told) else known


def _with_us_first(sentence: Sentence, passive: Passive, changes: dict[int, str]) -> str:
    """What stood first goes behind the verb and „Ihnen“; „es“ goes."""
    words, finite = sentence.words, passive.finite
    active = f"Wir {passive.second}"
    rest = {**changes, **dict.fromkeys(range(finite), "")}
    if words[0].lower == "es" and finite == 1:
        return sentence.with_words({**rest, finite: active})
    denial = next((i for i in range(finite, passive.last) if words[i].lower == "nicht"), None)
    if finite == 1 and words[0].is_noun and words[1].lower == "werden" and denial is not None:
        return sentence.with_words({**rest, finite: f"{active} keine {words[0].text}", denial: ""})
    first = changes.get(0) or lowered(words[0])
    others = sentence.with_words({**changes, **dict.fromkeys([0, *range(finite, len(words))], "")})
    moved = first if finite == 1 else f"{first} {_as_it_stood(others, sentence, changes)}"
    if words[finite + 1].lower == "ihnen" and finite + 1 < passive.last:
        return sentence.with_words({**rest, finite: active, finite + 1: f"Ihnen {moved}"})
    return sentence.with_words({**rest, finite: f"{active} {moved}"})


def _as_it_stood(text: str, sentence: Sentence, changes: dict[int, str]) -> str:
    """With the first letter of the second word, which does not open a sentence."""
    return (changes.get(1) or sentence.words[1].text)[:1] + text[1:]


def _opens_subordinate(sentence: Sentence) -> bool:
    """„Wenn …, wird …“, „Kommen Sie …, wird …“."""
    case = [word.lower for word in sentence.words[:3]] == ["für", "den", "fall"]
    return case or sentence.words[0].tag in {"KOUS", "PWAV"} | FINITE


def _is_object(sentence: Sentence, passive: Passive) -> bool:
    """Whether what stands before the verb becomes its object, so that „wir“ can stand first."""
    words, finite = sentence.words, passive.finite
    if finite == 1 and words[0].lower in _PRONOUNS:
        return True
    opens = words[0].lower in _NOMINATIVE and words[0].tag in _DETERMINERS
    bare = words[0].is_noun or words[0].tag == "ADJ(A)"
    return finite > 0 and (opens or bare) and passive.infinitive not in _WITHOUT_SUBJECT


def _object(sentence: Sentence, passive: Passive) -> dict[int, str] | None:
    """The accusative of what was the subject; None where its form is not sure."""
    changes: dict[int, str] = {}
    if passive.infinitive in _WITHOUT_SUBJECT:
        return changes
    found = False
    for place in range(passive.start, passive.last):
        if sentence.words[place].lower == "er" and place in {0, passive.finite + 1}:
            return {place: "ihn"}
        if sentence.words[place].text == "Herr":
            changes[place] = "Herrn"
        if _is_nominative(sentence, place, passive, another=found):
            accusative = _accusative(sentence, place, passive.last)
            if accusative is None:
                return None
            changes |= accusative
            found = True
    return changes


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


def _accusative(sentence: Sentence, place: int, end: int) -> dict[int, str] | None:
    """„den“ for „der“, with its adjectives; None where the gender of the noun is not sure."""
    words = sentence.words
    article = words[place].lower
    if article not in _ACCUSATIVE:
        return {}
    noun = next((i for i in range(place + 1, end) if words[i].is_noun), None)
    genders = genders_of(words[noun].lower) if noun is not None else frozenset()
    if noun is None or "n" in genders:
        return {} if noun is not None and article in _ALIKE else None
    adjectives = range(place + 1, noun)
    if genders != {"m"} or any(words[i].tag != "ADJ(A)" for i in adjectives):
        return None
    ended = {i: re.sub(r"er?$", "", words[i].text) + "en" for i in adjectives}
    return {place: _ACCUSATIVE[article], **ended}
