"""Denials told twice: „Diese erhalten Sie nicht: Wir lehnen Ihren Antrag ab“."""

import re

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.constructions import Sense
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.verdict import Span

_PLAIN = re.compile(r"(?:nicht|kein(?:e[rsmn]?)?|nichts|niemand\w*)$")
_STRONG = ("ablehn", "abgelehn", "versag", "verweiger", "absehen", "abgesehen", "abzusehen",
           "verzicht", "entfall", "entfäll", "unterbleib", "ausgeschlossen", "ausscheid",
           "untersag", "ausschließen", "entbind", "missacht", "befreien", "wegfall", "wegfäll",
           "weggefallen", "uneinbringlich",
           "verbot", "verbiet", "versäum", "abwesen", "hinder", "verschwieg", "verschweig",
           "verheimlich", "außerstande", "fernbleib", "fernblieb", "ferngeblieben",
           "unterlass", "fehl", "erlösch", "erlisch")  # fmt: skip


_TELLING = frozenset({Sense.LATE, Sense.MISSING, Sense.BROKEN})


def is_strong(mark: Mark) -> bool:
    """Whether a word denies so firmly that the other text must answer it."""
    return not mark.hard and (mark.sense in _TELLING or mark.lemma.startswith(_STRONG))


def restates(mark: Mark, text: Text, told: frozenset[str] = frozenset()) -> bool:
    """„Diese erhalten Sie nicht: Wir lehnen ab“: one of two denials side by side has no noun.

    ``told``: what the other text says; an act that it tells of is not merely told again here.
    """
    if not _PLAIN.match(mark.word.lower()):
        return False
    own = _nouns(text, mark.span)
    for other in marks(text):
        if other.span == mark.span or not (other.hard or is_strong(other)):
            continue
        first, last = sorted((_place(text, other.span), _place(text, mark.span)))
        near = last - first == 1 and _stops(text, last)
        nouns = _nouns(text, other.span)
        mutual = _PLAIN.match(other.word.lower()) and (not own or nouns <= own)
        if mutual and other.span < mark.span:
            continue  # of two that restate each other the first counts for nothing
        if near and (not own or not nouns or own <= nouns):
            return bool(own) or not mark.focus & told
    return False


def _place(text: Text, span: Span) -> int:
    return text.words[min(text.index_at(span[0]), len(text.words) - 1)].clause


def _nouns(text: Text, span: Span) -> frozenset[str]:
    """The roots of the nouns in the clause of a denial."""
    words = text.clause(_place(text, span))
    asked = words[1:] and words[1].lower in {"sie", "wir", "ich"}  # „Betreten Sie“ is a verb
    nouns = [w for w in words[1 if asked else 0 :] if w.content and w.text[0].isupper()]
    return frozenset[str]().union(*(w.atoms for w in nouns if not w.lower.startswith("antrag")))


def _stops(text: Text, clause: int) -> bool:
    """Whether a clause is parted from the one before by more than a comma."""
    words = text.clause(clause)
    i = text.words.index(words[0])
    gap = text.raw[text.words[i - 1].end : words[0].start] if i else ""
    told = " ".join(w.lower for w in words)
    return bool(set(gap) & set(".:;!?–")) or _GROUND.match(told) is not None


_GROUND = re.compile(r"denn\b|(?:weil|da) (?:das|dies|es)\b")


_BAN = re.compile(r"\b(?:das|dieses?|diesem|dem|des|die|dieser) (?:verbots?|untersagung)$")
_IN_SENTENCE = r"(?:[^.;:!?]|\.(?= ?\d))*"
_MAY_NOT = re.compile(rf"\bd[aü]rf(?:en)?\b{_IN_SENTENCE}\b(?:nicht|kein\w*|nur|erst)\b")


def names_ban(span: Span, pair: Pair) -> bool:
    """„Das Verbot beruht auf § 42“ only names the „dürfen nicht“ that both texts tell."""
    told = [(pair.whole or pair).original.lower, (pair.whole or pair).suggestion.lower]
    named = _BAN.search(pair.suggestion.lower, 0, span[1])
    return named is not None and all(map(_MAY_NOT.search, told))
