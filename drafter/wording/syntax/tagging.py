"""The words of a sentence with their kind and lemma, by the Hanover Tagger (HanTa, LGPL)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from importlib.resources import files
from typing import Any, Final

from drafter.wording.facts import extract
from drafter.wording.facts.model import FactKind

_MODEL = "morphmodel_ger.pgz"  # beside the code of the package
# A fact counts as one word of a plain kind, so that its signs do not confuse the tagger.
_STAND_INS: Final = {
    FactKind.DATE: "2020", FactKind.TIME: "2020", FactKind.LAW: "Paragraph",
    FactKind.AMOUNT: "Euro", FactKind.PERCENT: "Prozent",
}  # fmt: skip
_WORD: Final = re.compile(r"\d[\d.,:/-]*\d|\d+|\w[\w³²'’-]*(?:/\w+)*\.?|[^\w\s]")
_WITH_POINT: Final = frozenset({"Abs.", "Nr.", "bzw.", "Dr.", "ggf.", "Art.", "ca.", "Prof."})
_PREPOSITIONS = (
    "binnen anlässlich ausweislich hinsichtlich bezüglich mangels zwecks vorbehaltlich zuzüglich "
    "abzüglich"
)
_MISREAD: Final = {"sodass": "KOUS"} | dict.fromkeys(_PREPOSITIONS.split(), "APPR")
_RARE = 20  # logarithmic: how unlikely a reading of a single word may be


@dataclass(frozen=True, slots=True)
class Tagged:
    """A word; ``tag`` by the Stuttgart-Tübingen set as HanTa spells it, such as ``VV(FIN)``."""

    text: str
    tag: str
    lemma: str

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun, one made of a verb or an adjective included."""
        return self.tag in {"NN", "NNI", "NNA"}

    @property
    def is_full_verb(self) -> bool:
        """Whether it is a verb, but no auxiliary or modal one."""
        return self.tag.startswith("VV")


@lru_cache(maxsize=256)
def tagged(sentence: str) -> tuple[Tagged, ...]:
    """The words and signs of one sentence."""
    pieces = list(_pieces(sentence))
    found = _tagger().tag_sent([stand_in for _, stand_in in pieces])
    return tuple(
        Tagged(text, _kind(text, tag, first=not i), lemma)
        for i, ((text, _), (_, lemma, tag)) in enumerate(zip(pieces, found, strict=True))
    )


def _kind(text: str, tag: str, *, first: bool) -> str:
    if not first and text[0].isupper() and tag.startswith("VV"):
        return "NN"
    return _MISREAD.get(text.lower(), tag)


@lru_cache(maxsize=1024)
def readings(word: str) -> frozenset[str]:
    """The kinds that a word can be of, whatever stands beside it."""
    return frozenset(tag for tag, _ in _tagger().tag_word(word, cutoff=_RARE))


def _pieces(sentence: str) -> Iterator[tuple[str, str]]:
    """The words and signs, and what stands in for each before the tagger."""
    place = 0
    for fact in sorted(extract(sentence), key=lambda fact: fact.start):
        if fact.weak or fact.kind not in _STAND_INS or fact.start < place:
            continue
        yield from _plain(sentence[place : fact.start])
        yield fact.text, _STAND_INS[fact.kind]
        place = fact.end
    yield from _plain(sentence[place:])


def _plain(text: str) -> Iterator[tuple[str, str]]:
    for word in _WORD.findall(text):
        initial = re.fullmatch(r"\w\.", word)
        if word.endswith(".") and len(word) > 1 and word not in _WITH_POINT and not initial:
            yield word[:-1], word[:-1]
            yield ".", "."
        else:
            yield word, word


@cache
def _tagger() -> Any:  # the package has no types
    """The tagger, read once. By its full path: HanTa would look in the current folder first."""
    model = files("HanTa") / _MODEL
    return import_module("HanTa.HanoverTagger").HanoverTagger(str(model))
