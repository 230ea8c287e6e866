"""Comparisons of two things: „A übersteigt B“ is „B ist niedriger als A“.

The same holds for verbs like „voraussetzen“ and „ersetzen“: their two sides cannot change places.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.verdict import Span

_MORE = (
    r"(?:höher|größer|mehr|länger|teurer|schwerer|lauter|breiter|älter|stärker|weiter|ferner"
    r"|besser)(?:e[nrsm]?)?"
)
_LESS = (
    r"(?:niedriger|kleiner|weniger|geringer|kürzer|billiger|leichter|leiser|schmaler|jünger"
    r"|schwächer|näher|günstiger|schlechter)(?:e[nrsm]?)?"
)
# how one thing is set above or below another; what stands behind „p“ is the second
_FORMS = tuple(
    (re.compile(form), greater) for form, greater in (
        (rf"\b{_MORE}\b[^.;:!?]{{0,40}}?(?P<p>\bals\b)", True),
        (rf"\b{_LESS}\b[^.;:!?]{{0,40}}?(?P<p>\bals\b)", False),
        (r"\b(?P<p>über(?:steig|stieg|schreit|schritt|trifft|treff)\w*)\b", True),
        (r"\b(?P<p>unter(?:schreit|schritt)\w*)\b", False),
        (r"\b(?:lieg|lag)\w*\b[^.,;:!?]{0,30}?(?P<p>\büber\b)", True),
        (r"\b(?:lieg|lag)\w*\b[^.,;:!?]{0,30}?(?P<p>\bunter\b)", False),
        (r"(?P<p>\bgegenüber\b)(?=[^.;:!?]*\bnachrangig\b)", False),
        (r"(?P<p>\bgegenüber\b)(?=[^.;:!?]*\bvorrangig\b)", True),
        (r"\bwichtiger\b[^.;:!?]{0,40}?(?P<p>\bals\b)", True),
        (r"\b(?P<p>überw(?:iegt|iegen|og|ogen))\b", True),
        (r"\b(?P<p>geh(?:t|en))\b[^.;:!?]{0,80}\bvor(?=[.,;]|$)", True),
        (r"\bvorrang\b[^.;:!?]{0,20}?(?P<p>\bvor\b)", True),
        (r"\b(?:bleib|blieb)\w*\b[^.,;:!?]{0,30}?(?P<p>\bhinter\b)", False),
    )
)  # fmt: skip
# verbs whose two sides cannot change places either
_DIRECTED = tuple(
    (re.compile(rf"\b(?P<p>{form})"), form) for form in (
        r"setz(?:t|en)\b(?=[^.;:!?]*\bvoraus\b)", r"schließ(?:t|en)\b(?=[^.;:!?]*\baus\b)",
        r"ersetz(?:t|en)\b", r"umfass(?:t|en)\b", r"erforder(?:t|n)\b", r"begründe(?:t|n)\b",
        r"verursach(?:t|en)\b", r"bewirk(?:t|en)\b", r"hemm(?:t|en)\b", r"unterbr(?:icht|echen)\b",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Order:
    """What is told to be more and what less; or what does ``verb`` to what."""

    more: frozenset[str]
    less: frozenset[str]
    word: str
    span: Span
    verb: str = ""


def same_order(pair: Pair) -> bool:
    """Whether both texts set the same thing above the other, if in other words."""
    before, after = orders(pair.original), orders(pair.suggestion)
    return any(old.more & new.more and old.less & new.less and not is_reversed(old, new)
               for old in before for new in after)  # fmt: skip


def is_reversed(old: Order, new: Order) -> bool:
    """Whether what one sets above is what the other sets below."""
    if old.verb != new.verb:
        return False
    turned = len(old.more & new.less) + len(old.less & new.more)
    kept = len(old.more & new.more) + len(old.less & new.less)
    return bool(old.more & new.less and old.less & new.more) and turned > kept


@lru_cache(maxsize=64)
def orders(text: Text) -> tuple[Order, ...]:
    """The comparisons of a text: what is above what."""
    found: list[Order] = []
    forms = [(form, greater, "") for form, greater in _FORMS]
    for form, greater, verb in (*forms, *((form, True, verb) for form, verb in _DIRECTED)):
        for match in form.finditer(text.lower):
            place = match.start("p")
            if any(fact.start == match.end("p") + 1 for fact in text.facts):
                continue  # „mehr als 15 Prozent eines Postens“ is a limit
            first, second = _sides(text, match.start(), place, match.end("p"))
            alone = first - second, second - first
            if all(alone):
                more, less = alone if greater else alone[::-1]
                found.append(Order(more, less, match[0].split()[0], match.span(), verb))
    return tuple(found)


def _sides(text: Text, start: int, place: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns before the comparison, back to the sentence before it, and those behind."""
    here = text.words[min(text.index_at(start), len(text.words) - 1)]
    behind = text.words[min(text.index_at(place), len(text.words) - 1)]
    pointing = text.words[max(0, text.index_at(start) - 4) : text.index_at(start)]
    back = any(w.lower in {"das", "dies"} and w.sentence == here.sentence for w in pointing)
    least = here.sentence - (1 if back and not _named(text, here.clause, start) else 0)
    before = [w for w in text.words if least <= w.sentence <= here.sentence and w.end <= start]
    if least == here.sentence:
        before = [w for w in before if w.clause == here.clause] or before
    after = [w for w in text.words if w.sentence == behind.sentence and w.start >= end]
    first = after[0].clause if after else 0
    after = [w for w in after if w.clause <= first + 1]
    relative = any(w.lower == "was" for w in after)  # „als das, was Sie vorausgezahlt haben“
    above, below = _nouns(before), _nouns(after, verbs=relative)
    qualities = _qualities(before, above & below), _qualities(after, above & below)
    return qualities if all(qualities) else (above, below)


def _qualities(words: list[Word], nouns: frozenset[str]) -> frozenset[str]:
    """The adjectives of nouns that stand on both sides: „ein alkoholfreies Getränk“."""
    told = [w for w, noun in pairwise(words) if w.content and w.text[0].islower()
            and noun.text[0].isupper() and noun.atoms & nouns]  # fmt: skip
    return frozenset(_ENDING.sub("", word.lower) for word in told)


_ENDING = re.compile(r"e[nrsm]?$")


def _named(text: Text, clause: int, end: int) -> bool:
    return bool(_nouns([w for w in text.clause(clause) if w.end <= end]))


def _nouns(words: list[Word], *, verbs: bool = False) -> frozenset[str]:
    told = [w for w in words if w.content and (verbs or w.text[0].isupper()) and not w.fact]
    return frozenset(a for w in told for a in w.atoms.union(*w.parts[-1:]) if a.startswith("r:"))
