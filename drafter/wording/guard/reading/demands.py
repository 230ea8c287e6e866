"""A value held against a limit, told as a demand: „übersteigt 800 EUR“ – „darf höchstens 800 EUR“.

„Der Weg beträgt 1,7 km und unterschreitet damit die Mindestentfernung von 2 km“ is „Der Weg muss
mindestens 2 km lang sein. Ihr Weg ist mit 1,7 km kürzer“.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from drafter.wording.facts import Fact
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.limits import value_of
from drafter.wording.guard.verdict import Span

_ABOVE = re.compile(r"\b(?:übersteig|überstieg|überschreit|überschritt)\w*")
_BELOW = re.compile(
    r"\bunterschr[ei]+t\w*|\bnicht erreich\w*|\berreich\w*\b[^.;:!?]*\bnicht\b"
    r"|\bhinter\b[^.;:!?]*\bzurück"
)
_DENIED = re.compile(
    r"\bnicht (?:\w+ )?(?:über|unter)|(?:steig|schreit|schritt)\w* [^.;:!?]*\bnicht\b"
)
# „höchstens“ and „mindestens“ are taken out where both texts have them
_AT_MOST = re.compile(
    r"\bd[aü]rf\w*\b"
    r"(?![^;!?]*\b(?:mindestens|wenigstens|nicht (?:weniger|unter|kürzer|niedriger))\b)"
)
_AT_LEAST = re.compile(r"\bm[uü]ss\w*\b(?![^;!?]*\b(?:höchstens|maximal|unter|weniger|nicht)\b)")
_MORE = re.compile(
    r"\b(?:darüber|über|länger|mehr|höher|größer|zu (?:hoch|viel|lang|groß))\b"
    r"|\bübers(?:teig|chreit)"
)
_LESS = re.compile(
    r"\b(?:nur|lediglich|darunter|unter|kürzer|weniger|niedriger|geringer|kleiner|fehl\w*"
    r"|zu (?:kurz|wenig|niedrig|gering|klein))\b|\bunterschreit"
)


@dataclass(frozen=True, slots=True)
class Demand:
    """The two facts of the original, and where the suggestion tells one of them as a demand.

    ``exchanged``: it is the value that is demanded, and the limit that is held against it.
    """

    value: Fact
    limit: Fact
    told: Span
    exchanged: bool


def told_as_demand(pair: Pair) -> Demand | None:
    """The value and the limit of the original, if the suggestion demands the limit alike."""
    demand = demanded(pair)
    return None if demand is None or demand.exchanged else demand


def is_demanded(pair: Pair, span: Span) -> bool:
    """Whether a place of the suggestion stands in the sentence of such a demand."""
    demand = told_as_demand(pair)
    return demand is not None and demand.told[0] <= span[0] < demand.told[1]


@lru_cache(maxsize=64)
def demanded(pair: Pair) -> Demand | None:
    """A value and its limit in the original, of which the suggestion demands the one."""
    original, suggestion = (pair.whole or pair).original, (pair.whole or pair).suggestion
    said = {value_of(fact): fact for fact in suggestion.facts}
    for value, limit in _held_against(original):
        above = _is_above(original, limit)
        if above is None or not {value_of(value), value_of(limit)} <= said.keys():
            continue
        places = [_sentence(suggestion, said[value_of(fact)]) for fact in (limit, value)]
        for (told, own), exchanged in ((places, False), (places[::-1], True)):
            if told != own and _is_demand(suggestion, told, own, above=above):
                return Demand(value, limit, told, exchanged)
    return None


def _is_demand(text: Text, told: Span, own: Span, *, above: bool) -> bool:
    """Whether one sentence demands a limit, and the other says on which side of it a value is."""
    compared, turned = (_MORE, _LESS) if above else (_LESS, _MORE)
    alike = compared.search(text.lower, *own) and not turned.search(text.lower, *own)
    return bool((_AT_MOST if above else _AT_LEAST).search(text.lower, *told) and alike)


def _held_against(text: Text) -> list[tuple[Fact, Fact]]:
    """Two facts of one kind that follow each other in a sentence: a value and its limit."""
    facts = [fact for fact in text.facts if not fact.weak]
    kinds = dict.fromkeys(fact.kind for fact in facts)
    return [
        (one, other)
        for kind in kinds
        for one, other in pairwise(fact for fact in facts if fact.kind is kind)
        if one.value != other.value and _sentence(text, one) == _sentence(text, other)
    ]


def _is_above(text: Text, limit: Fact) -> bool | None:
    """Whether the value is above the limit; None where no verb behind the limit tells it."""
    end = _sentence(text, limit)[1]
    start = max(0, limit.start - 160)
    above, below = (form.search(text.lower, start, end) for form in (_ABOVE, _BELOW))
    if bool(above) is bool(below) or _DENIED.search(text.lower, start, end):
        return None if not below or above else False
    return above is not None


def _sentence(text: Text, fact: Fact) -> Span:
    """Where the sentence of a fact stands."""
    number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].sentence
    words = [word for word in text.words if word.sentence == number]
    return words[0].start, max(words[-1].end, fact.end)
