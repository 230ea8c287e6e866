"""Contrasts: which of two things holds and which does not.

„nicht X, sondern Y“, „Y und nicht (mehr) X“, „Y statt X“ and „Y ist erlaubt, X dagegen nicht“ are
one contrast: Y is affirmed, X is denied. However it is worded, the two must not change places.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.limits import skeleton
from drafter.wording.guard.reading.roles import is_verb
from drafter.wording.guard.verdict import GuardFinding, Span

_STOP = re.compile(r"[;:!?]|\.(?=\s|$)")  # of a text whose facts are masked
_BUT = re.compile(r"\b(?:nicht|kein(?:e[rsmn]?)?)\b(?! nur| bloß)([^.;:!?]*?),? sondern\b")
_AND_NOT = re.compile(
    r"(?:,| und|, und|, aber| aber) nicht"
    r" (?:mehr |länger |etwa |aber |auch |jedoch |hingegen |dagegen )?"
    r"(?=(?:d(?:er|ie|as|en|em|es|arauf)|ein\w*|ihr\w*|unser\w*|sein\w*|an|am|auf|aus|bei|beim"
    r"|durch|für|gegen|im|in|mit|nach|über|um|unter|von|vom|vor|wegen|zu|zum|zur)\b)"
)
_HOWEVER = re.compile(r"\b(?:aber|allerdings|dagegen|hingegen|jedoch)\b")
_CLAUSE = re.compile(r"[^.,;:!?]+")
_INSTEAD = re.compile(r"\b(?:statt|anstatt|anstelle(?: vo[nm])?|an stelle(?: vo[nm])?)\b")
_NOUN_PHRASE = re.compile(
    r"(?: (?:de[rnsm]|die|das|eine[rsmn]?|ihre[rsmn]?|von)| [a-zäöüß]+(?:e[nrsm]?|ig|lich))*"
    r" [A-ZÄÖÜ][\wäöüß-]+(?: (?:de[rs]|eine[rs]|ihre[rs]|vom|von) (?:\w+ )?[A-ZÄÖÜ\d][\w.äöüß-]+)?"
)
_ALIKE = {"im": "in", "ins": "in", "am": "an", "ans": "an", "vom": "von", "zum": "zu", "zur": "zu",
          "beim": "bei", "darauf": "auf", "aufs": "auf"}  # fmt: skip
_OPENING = frozenset({"an", "auf", "aus", "bei", "durch", "für", "gegen", "in", "mit", "nach",
                      "über", "um", "unter", "von", "vor", "wegen", "zu"})  # fmt: skip
_REACH = 7  # words that a phrase without a preposition has at most


@dataclass(frozen=True, slots=True)
class Contrast:
    """What is affirmed and what is denied, without what both sides say; ``deeds``: by verbs."""

    holds: frozenset[str]
    denied: frozenset[str]
    deeds: frozenset[str]
    span: Span


def check_contrasts(pair: Pair) -> list[GuardFinding]:
    """„bei der Mutter und nicht mehr beim Vater“ became „beim Vater, nicht mehr bei der Mutter“."""
    for old in _contrasts(pair.original):
        for new in _contrasts(pair.suggestion):
            crossed = old.holds & new.denied and old.denied & new.holds
            same = old.denied & new.denied
            if (crossed and not same) or _drawn_over(old, new):
                told = pair.original.raw[slice(*old.span)], pair.suggestion.raw[slice(*new.span)]
                return [warn("negation_moved", *told, at=old.span, now=new.span)]
    return _replaced(pair.whole or pair)


def _drawn_over(old: Contrast, new: Contrast) -> bool:
    """„für A und B, nicht für C“ became „für A, nicht für B und C“."""
    both = old.denied & new.denied and old.holds & new.holds
    moved = (old.holds & new.denied) | (old.denied & new.holds)
    return bool(both) and bool(moved - old.deeds - new.deeds)


# what does not stand for another leaves that other one needed
_REPLACES_NOT = re.compile(
    r"\bersetz(?:t|en)\b[^.;:!?]*\b(?:nicht|keine?[rsnm]?)\b"
    r"|\b(?:nicht|keine?[rsnm]?)\b[^.;:!?]*\bersetz(?:t|en)\b"
)
_NEEDLESS = re.compile(
    r"\bkeine?[rsnm]?\b[^.;:!?]*\b(?:erforderlich|nötig|notwendig)\b|\bentbehrlich\b"
    r"|\bbrauch\w*\b[^.;:!?]*\bkeine?[rsnm]?\b"
    r"|\bnicht (?:mehr )?(?:erforderlich|nötig|notwendig)\b"
)


def _replaced(pair: Pair) -> list[GuardFinding]:
    """„ersetzt nicht die Genehmigung“ became „eine Genehmigung ist nicht mehr nötig“."""
    old = _REPLACES_NOT.search(pair.original.lower)
    new = _NEEDLESS.search(pair.suggestion.lower)
    if not old or not new or _NEEDLESS.search(pair.original.lower):
        return []
    told = pair.original.raw[slice(*old.span())], pair.suggestion.raw[slice(*new.span())]
    return [warn("negation_missing", *told, at=old.span(), now=new.span())]


@lru_cache(maxsize=64)
def _contrasts(text: Text) -> tuple[Contrast, ...]:
    found: list[Contrast] = []
    for holds, denied, span in _sides(text):
        yes, no = _told(text, holds), _told(text, denied)
        if yes - no and no - yes:
            deeds = (a for w in text.words if is_verb(w) for a in w.atoms)
            found.append(Contrast(yes - no, no - yes, frozenset(deeds), span))
    return tuple(found)


_Sides = tuple[Span, Span, Span]


def _sides(text: Text) -> Iterator[_Sides]:
    """What holds, what is denied, and the words that set the one against the other."""
    yield from _by_but(text)
    yield from _by_and_not(text)
    yield from _by_instead(text)
    yield from _by_however(text)


def _by_but(text: Text) -> Iterator[_Sides]:
    """„nicht X, sondern Y“."""
    for match in _BUT.finditer(skeleton(text)):
        yield (match.end(), _end(text, match.end())), match.span(1), match.span()


def _by_and_not(text: Text) -> Iterator[_Sides]:
    """„Y und nicht X“, „Y, nicht mehr X“."""
    for match in _AND_NOT.finditer(skeleton(text)):
        end = _end(text, match.end())
        if re.search(r",? sondern\b", text.lower[match.end() : end]):
            continue
        words = [w for w in text.words if w.end <= match.start()]
        sentence = [w for w in words if w.sentence == words[-1].sentence] if words else []
        opening = text.words[text.index_at(match.end())].lower
        opening = _ALIKE.get(opening, opening)
        starts = [w for w in sentence if _ALIKE.get(w.lower, w.lower) == opening in _OPENING]
        first = starts[-1] if starts else sentence[-_REACH] if len(sentence) > _REACH else None
        begin = first.start if first else sentence[0].start if sentence else 0
        yield (begin, match.start()), (match.end(), end), match.span()


def _by_instead(text: Text) -> Iterator[_Sides]:
    """„Y statt X“, „statt X … Y“."""
    for match in _INSTEAD.finditer(text.lower):
        phrase = _NOUN_PHRASE.match(text.raw, match.end())
        if phrase is None:
            continue
        begin = max((m.end() for m in _STOP.finditer(skeleton(text), 0, match.start())), default=0)
        end = _end(text, phrase.end())
        before = any(w.text[0].isupper() and w.content and w.end <= match.start()
                     and w.start >= begin for w in text.words)  # fmt: skip
        yield (begin, match.start()) if before else (phrase.end(), end), phrase.span(), match.span()


def _by_however(text: Text) -> Iterator[_Sides]:
    """„Y ist gestattet, X hingegen nicht“, „X nicht, Y dagegen schon“."""
    denials = [mark.span for mark in marks(text) if mark.hard]
    clauses = [match.span() for match in _CLAUSE.finditer(skeleton(text))]
    for first, second in pairwise(clauses):
        word = _HOWEVER.search(text.lower, *second)
        denied = [clause for clause in (first, second)
                  if any(clause[0] <= start < clause[1] for start, _ in denials)]  # fmt: skip
        if word and len(denied) == 1:
            holds = second if denied[0] == first else first
            yield holds, denied[0], word.span()


def _end(text: Text, start: int) -> int:
    stop = _STOP.search(skeleton(text), start)
    return stop.start() if stop else len(text.raw)


def _told(text: Text, span: Span) -> frozenset[str]:
    """The roots of the nouns and adjectives in a stretch, its facts, and whose things they are."""
    found: set[str] = set()
    for word in text.words:
        if not span[0] <= word.start < span[1]:
            continue
        if word.text.startswith("Ihr") or word.text == "Ihnen":
            found.add("you")
        elif word.content and not word.light:
            found |= {a for a in word.atoms.union(*word.parts) if a.startswith("r:")}
    return frozenset(found | {f"f:{f.value}" for f in text.facts if span[0] <= f.start < span[1]})
