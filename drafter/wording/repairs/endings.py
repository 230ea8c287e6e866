"""Endings and articles that can be but one: the preposition or the verb asks for their case."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.wording.fluency.articles import MASCULINE
from drafter.wording.fluency.endings import without_ending
from drafter.wording.fluency.verbs import SIGN
from drafter.wording.syntax.genders import gender_of, genders_of
from drafter.wording.syntax.tagging import Tagged, tagged

_DATIVE: Final = frozenset({"nach", "mit", "bei", "von", "aus", "seit"})
_STRONG_DATIVE: Final = {"f": "er", "m": "em", "n": "em"}
_ENDING: Final = re.compile(r"e[nrsm]?$")
_FEMININE: Final = re.compile(r"(?:ung|heit|keit|schaft|tion)$")
_MANY: Final = re.compile(r"(?:ungen|heiten|keiten|schaften|tionen|lagen|gebühren|kosten|angaben)$")
_ONE_OR_MANY: Final = frozenset({"die", "ihre", "unsere", "diese", "keine"})
# „Fügen Sie … ein amtlicher Lageplan“, „Wir gewähren … ein Betrag“; not „Sie sind ein Betreiber“
_ACTS: Final = re.compile(
    rf"^(?:Bitte )?(?!(?:[Ss]ind|[Ww]aren|[Ww]erden|[Bb]leiben|[Gg]elten)\b)"
    rf"(?:[\wäöü]+en (?:Sie|wir)|(?:Sie|Wir) [\wäöü]+en|Ich [\wäöü]+)\b{SIGN}*?"
)
_NOMINATIVE: Final = re.compile(
    rf"(?P<before>{_ACTS.pattern})\b(?P<article>ein|kein|Ihr|unser) "
    rf"(?:(?P<adjective>[a-zäöüß]+)er )?(?P<noun>{MASCULINE})\b"
)
_IS_MISSING: Final = re.compile(
    r"\b(?P<verb>[Ee]s fehlte? (?:Ihnen )?(?:noch )?)(?P<article>[eki]\w*)en\b"
)
_GENITIVE_OBJECT: Final = re.compile(
    r"\b(?P<who>Sie|wir|ich) (?P<article>dies|ein|Ihr)es (?P<noun>[A-ZÄÖÜ][a-zäöüß]+?)e?s "
    r"(?!bed[aü]rf|gedenk|enthalt)(?=[a-zäöüß]+[.,;])"
)


def mended_endings(sentence: str) -> str:
    """„den fehlerhafte Bescheid“ with „fehlerhaften“, „nach schriftlichen Antrag“ with „-em“."""
    for wrong, right in (*_weak(sentence), *_by_gender(sentence)):
        sentence = sentence.replace(wrong, right, 1)
    return _genitive_objects(_objects(sentence))


def _weak(sentence: str) -> Iterator[tuple[str, str]]:
    for article, adjective in without_ending(sentence):
        yield f"{article} {adjective} ", f"{article} {adjective}n "


def _by_gender(sentence: str) -> Iterator[tuple[str, str]]:
    """An adjective between a preposition or an article and a noun of known gender."""
    words = tagged(sentence)
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        if two.tag != "ADJ(A)" or not three.is_noun or not _ENDING.search(two.text):
            continue
        ending = _ending(one.lower, three)
        told = _ENDING.sub(ending, two.text) if ending else two.text
        if told != two.text:
            yield f"{one.text} {two.text} {three.text}", f"{one.text} {told} {three.text}"


def _ending(before: str, noun: Tagged) -> str:
    """The ending of an adjective between the two; empty where it may be several."""
    many = _MANY.search(noun.lower) is not None
    feminine = _FEMININE.search(noun.lower) is not None or genders_of(noun.lower) == {"f"}
    if before in _DATIVE and not many:
        gender = "f" if feminine else gender_of(noun.lower)
        alone = genders_of(noun.lower) <= {gender}  # „mit neuen Vorhaben“ may be several
        return _STRONG_DATIVE.get(gender, "") if alone else ""
    if before in _ONE_OR_MANY:
        return "en" if many else "e" if feminine else ""
    return ""


def _objects(sentence: str) -> str:
    """„Fügen Sie ein amtlicher Lageplan bei“ with „einen amtlichen Lageplan“."""
    return _IS_MISSING.sub(r"\g<verb>\g<article>", _NOMINATIVE.sub(_as_object, sentence))


def _as_object(match: re.Match[str]) -> str:
    adjective = f"{match['adjective']}en " if match["adjective"] else ""
    return f"{match['before']}{match['article']}en {adjective}{match['noun']}"


def _genitive_objects(sentence: str) -> str:
    """„wenn Sie dieses Verstoßes wiederholen“ with „diesen Verstoß“."""
    return _GENITIVE_OBJECT.sub(_as_accusative, sentence)


def _as_accusative(match: re.Match[str]) -> str:
    article, noun = match["article"], match["noun"]
    gender = gender_of(noun.lower())
    if not gender:
        return match[0]
    neuter = "es" if article == "dies" else ""  # „dieses Gesuch“, „ein Gesuch“
    return f"{match['who']} {article}{'en' if gender == 'm' else neuter} {noun} "
