"""Articles, adjectives and nouns whose endings do not go together: „den fehlerhafte Bescheid“."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.wording.fluency.articles import ARTICLES
from drafter.wording.syntax.clauses import FINITE, clauses
from drafter.wording.syntax.genders import genders_of
from drafter.wording.syntax.tagging import Tagged, tagged

# behind these every adjective ends in -en
_OBLIQUE_WORDS = (
    "des dem den zum zur im am beim vom eines einem einen ihres ihrem ihren unseres unserem "
    "unseren diesem diesen keines keinem keinen"
)
_OBLIQUE: Final = frozenset(_OBLIQUE_WORDS.split())
_NO_ADJECTIVE_WORDS = (
    "beide alle viele einige solche mehrere welche jede keine eine ihre seine unsere diese die "
    "heute gerne ohne sowie beinahe gerade lange bisherige"
)
_NO_ADJECTIVE: Final = frozenset(_NO_ADJECTIVE_WORDS.split())
_ADVERBS: Final = frozenset({"zu", "unten", "oben"})  # „das zu zahlende Geld“
_DEFINITE: Final = frozenset({"der", "die", "das", "den", "dem", "des"})
_MASCULINE: Final = frozenset({"Der", "Dieser", "Jeder"})
_FEMININE: Final = ("ung", "heit", "keit", "schaft", "tion")
_MANY = r"[A-ZÄÖÜ][a-zäöüß]*(?:ungen|heiten|keiten|schaften|tionen)\b"
_OF_ONE: Final = re.compile(
    rf"\b(?:[Zz]ur|[Ee]ine[rsnm]?|[Jj]ede[rsnm]?|[Bb]eim|[Vv]om) "
    rf"(?:(?!(?:dieser|der|de[nms]|die|das|von|ihrer|unserer|mehrerer|aller|folgenden)\b)"
    rf"[a-zäöüß]+ ){{0,3}}{_MANY}"
)
# „um weiterer Kosten zu vermeiden“
_GENITIVE_OBJECT: Final = re.compile(
    r"\b[Uu]m (?!\w*(?:mehrer|viel|wenig)er\b)[a-zäöüß]{4,}er [A-ZÄÖÜ][a-zäöüß]+en zu [a-zäöüß]+n\b"
)


def without_ending(sentence: str) -> Iterator[tuple[str, str]]:
    """Articles and adjectives that lack the „n“ of their case: „den fehlerhafte Bescheid“."""
    words = tagged(sentence)
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        weak = two.tag == "ADJ(A)" and two.lower.endswith("e") and two.lower not in _NO_ADJECTIVE
        if one.lower in _OBLIQUE and weak and three.is_noun:
            yield one.text, two.text


def weak_ending_lost(sentence: str) -> bool:
    """As in „den fehlerhafte Bescheid“, „des fortgeschrittene Alters“."""
    return any(True for _ in without_ending(sentence))


def wrong_ending(sentence: str) -> bool:
    """As in „das angezeigten Gewerbe“, „der untere Wasserbehörde“, „den Protokolle“."""
    words = tagged(sentence)
    return any(
        _is_wrong_behind(one.lower, two, three)
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


def _is_wrong_behind(article: str, two: Tagged, three: Tagged) -> bool:
    if article == "den" and two.is_noun and two.lower.endswith("e"):
        return genders_of(two.lower.removesuffix("e")) == frozenset("n")
    if two.tag != "ADJ(A)" or not three.is_noun:
        return False
    if article == "das":
        one = three.lower.removesuffix("s")  # „das angezeigten Gewerbes“
        return two.lower.endswith("en") and genders_of(one) == frozenset("n")
    feminine = genders_of(three.lower) == frozenset("f")
    weak = two.lower.endswith("e") and two.lower not in _NO_ADJECTIVE
    return article == "der" and weak and feminine


def one_for_many(sentence: str) -> bool:
    """As in „Zur geltend gemachten Mehraufwendungen“."""
    return _OF_ONE.search(sentence) is not None


def genitive_object(sentence: str) -> bool:
    """As in „um weiterer Maßnahmen zu vermeiden“."""
    return _GENITIVE_OBJECT.search(sentence) is not None


def wrong_across(sentence: str) -> bool:
    """As in „Das für Wohngebiete maßgebliche Prüfwert“: the noun behind a whole phrase."""
    words = tagged(sentence)
    for place, word in enumerate(words[:-3]):
        behind = words[place + 1]
        opens = behind.tag in {"APPR", "APPRART"} and behind.lower not in _ADVERBS
        if word.lower in _DEFINITE and opens:
            noun = _noun_behind(words, place + 2)
            genders = genders_of(noun.lower) if noun is not None else frozenset[str]()
            if genders and genders.isdisjoint(ARTICLES.get(word.lower, "mfnp")):
                return True
    return False


def masculine_act(sentence: str) -> bool:
    """As in „Der Vorbringen rechtfertigt …“, „dass der Absehen …“: such a noun is neuter."""
    words = tagged(sentence)
    opens = len(words) > 2 and words[0].text in _MASCULINE and words[2].tag in FINITE
    if opens and words[1].tag == "NNI":
        return True
    return any(
        one.tag == "KOUS" and two.lower == "der" and _is_neuter(three)
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


def _is_neuter(noun: Tagged) -> bool:
    return noun.tag == "NNI" or genders_of(noun.lower) in ({"n"}, {"n", "p"})


def it_and_noun(sentence: str) -> bool:
    """As in „wenn es sofortige Einziehung für Sie …“: the „es“ stands for an article."""
    return any(
        words[0].tag == "KOUS"
        and words[1].lower == "es"
        and words[2].tag == "ADJ(A)"
        and words[3].lower.endswith(_FEMININE)
        and words[-1].lower not in {"gibt", "gab"}
        for clause in clauses(sentence)
        if len(words := clause.words) > 4
    )


def _noun_behind(words: tuple[Tagged, ...], start: int) -> Tagged | None:
    """The noun that an adjective stands before, behind the noun of a preposition."""
    inside = False
    for word, after in zip(words[start:], words[start + 1 :], strict=False):
        if word.text in {",", ".", ";"} or word.tag.endswith("(FIN)"):
            return None
        if inside and word.tag == "ADJ(A)" and after.is_noun:
            return after
        inside = inside or word.is_noun or word.tag in {"PPER", "CARD"}
    return None


RULES: Final = (
    weak_ending_lost,
    wrong_ending,
    one_for_many,
    genitive_object,
    wrong_across,
    masculine_act,
    it_and_noun,
)
"""Each tells whether a sentence breaks it."""
