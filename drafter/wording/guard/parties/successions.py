"""Successions: what was before and what takes its place.

„anstelle von A nunmehr B“, „bisher A, jetzt B“, „B und nicht mehr A“, „von A auf B“ and „B ersetzt
A“ tell one succession, in whatever order; the old and the new must not change places.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, zip_longest

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_MARK = re.compile(
    r"\b(?:(?P<instead>statt|anstatt|anstelle|an stelle)|(?P<gone>nicht (?:mehr|länger)(?! als))"
    r"|(?P<old>bisher|bislang|früher|zuvor|ursprünglich|vormals|damals)"
    r"|(?P<was>(?:bisherig|alt|früher|ursprünglich|vorherig)e[nrsm]?)"
    r"|(?P<new>nun|nunmehr|jetzt|künftig|zukünftig|fortan|inzwischen|mittlerweile|ab sofort"
    r"|von nun an|in zukunft|sondern|stattdessen))\b"
)
_ATTRIBUTES = frozenset({"instead", "was"})  # what follows is one noun phrase
_PAST = frozenset({"instead", "was", "gone", "old"})
# a word that the form needs, and the form
_TURNED = tuple((hint, re.compile(form)) for hint, form in (
    ("vo", (r"\bvo[nm]\b(?P<old>(?:(?! ist | sind | wird | werden | bis )[^.,;:!?]){3,50}?)"
            r"\b(?:auf|in|nach|zum?|zur|ans?)\b(?P<new>[^.;:!?]{3,70})")),
    ("aus ", r"\baus (?P<old>[^.,;:!?]{3,50}?) (?:wird|werden) (?P<new>[^.,;:!?]{3,50})"),
    (" zu", (r"(?:^|[.;:!?] )(?P<old>[^.,;:!?]{3,50}?) (?:wird|werden) (?:[\w-]+ )?zu[rm]?"
             r" (?P<new>[^.,;:!?]{3,50})")),
    ("ersetz", r"(?P<new>[^.,;:!?]{3,60})\bersetz(?:t|en)\b(?P<old>[^.,;:!?]{3,60})"),
    (" lös", r"(?P<new>[^.,;:!?]{3,60})\b(?:löst|lösen)\b(?P<old>[^.,;:!?]{3,60})"),
    (" ab", (r"(?P<old>[^.,;:!?]{3,50}) (?:gibt|geben) [^.,;:!?]{0,40}\ban (?P<new>[^.,;:!?]{3,50})"
             r" ab\b")),
    ("übern", (r"(?P<new>[^.,;:!?]{3,50}) (?:übernimmt|übernehmen) [^.,;:!?]{0,40}"
               r"\bvo[nm] (?P<old>[^.,;:!?]{3,50})")),
    ("an die stelle",
     r"\ban die stelle (?P<old>[^.,;:!?]{3,60}?)\b(?:tritt|treten)\b(?P<new>[^.,;:!?]{3,60})"),
    ("an die stelle",
     r"(?P<new>[^.,;:!?]{3,60})\b(?:tritt|treten) an die stelle (?P<old>[^.,;:!?]{3,60})"),
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Succession:
    """What was, and what is now; without what both sides say."""

    old: frozenset[str]
    new: frozenset[str]
    span: Span


def check_successions(pair: Pair) -> list[GuardFinding]:
    """„anstelle von 312 EUR nunmehr 268 EUR“ became „312 EUR und nicht mehr 268 EUR“."""
    whole = pair.whole or pair
    for was in _successions(whole.original):
        for told in _successions(whole.suggestion):
            crossed = was.old & told.new, was.new & told.old
            kept = (was.old & told.old) | (was.new & told.new)
            if all(crossed) and len(crossed[0] | crossed[1]) > len(kept):
                texts = (whole.original.raw[slice(*was.span)],
                         whole.suggestion.raw[slice(*told.span)])  # fmt: skip
                return [warn("fact_swapped", *texts, at=was.span, now=told.span)]
    return []


@lru_cache(maxsize=64)
def _successions(text: Text) -> tuple[_Succession, ...]:
    found: list[_Succession] = []
    zones = list(_zones(text))
    past = [span for span, is_past in zones if is_past]
    for old, new in (
        (past, [span for span, is_past in zones if not is_past] if past else []),
        *_turned(text),
    ):
        before, after = _told(text, old), _told(text, new)
        if before - after and after - before:
            found.append(_Succession(before - after, after - before, (old + new)[0]))
    return tuple(found)


def _turned(text: Text) -> Iterator[tuple[list[Span], list[Span]]]:
    masked = _masked(text)
    for hint, form in _TURNED:
        for match in form.finditer(masked) if hint in masked else ():
            yield [match.span("old")], [match.span("new")]


def _masked(text: Text) -> str:
    """The text with signs within figures taken out, so that they end no clause."""
    signs = list(text.lower)
    for fact in text.facts:
        signs[fact.start : fact.end - 1] = "0" * (fact.end - 1 - fact.start)
    return "".join(signs)


def _zones(text: Text) -> Iterator[tuple[Span, bool]]:
    """Stretches with whether they tell of what was."""
    marked = {match.start(): match for match in _MARK.finditer(text.lower)}
    if not any(match.lastgroup in _PAST for match in marked.values()):
        return
    for _, words in groupby(text.words, key=lambda word: word.sentence):
        sentence = list(words)
        inside = [m for at, m in marked.items() if sentence[0].start <= at < sentence[-1].end]
        newer = any(m.lastgroup == "new" for m in inside)
        leaving = any(m.lastgroup in {"instead", "gone"} for m in inside)
        for _, segment in groupby(sentence, key=lambda word: word.segment):
            part = list(segment)
            here = [m for m in inside if part[0].start <= m.start() < part[-1].end]
            yield from _split(text, (part[0].start, part[-1].end), here)
            if leaving and not newer and not any(m.lastgroup == "gone" for m in here):
                yield from _around(text, (part[0].start, part[-1].end), here)


def _split(text: Text, span: Span, here: list[re.Match[str]]) -> Iterator[tuple[Span, bool]]:
    """The stretch of each mark: one noun phrase, or all up to the next mark."""
    start = span[0]
    for match, after in zip_longest(here, here[1:]):
        end = after.start() if after else span[1]
        if match.lastgroup in _ATTRIBUTES:
            phrase = _phrase_end(text, match.end(), end)
            yield (match.end(), phrase), True
            start = phrase
        else:
            yield (start, end), match.lastgroup in _PAST
            start = end


def _around(text: Text, span: Span, here: list[re.Match[str]]) -> Iterator[tuple[Span, bool]]:
    """What stands beside „statt A“ and „nicht mehr A“ is what is now."""
    if not here:
        yield span, False
    elif all(m.lastgroup in _ATTRIBUTES for m in here):
        yield (span[0], here[0].start()), False
        yield (_phrase_end(text, here[-1].end(), span[1]), span[1]), False


def _phrase_end(text: Text, start: int, end: int) -> int:
    """The end of the first noun or figure."""
    for fact in text.facts:
        if start <= fact.start < end and not any(
            start <= w.start < fact.start and w.text[0].isupper() for w in text.words
        ):
            return fact.end
    return next((w.end for w in text.words if start <= w.start < end and w.text[0].isupper()), end)


def _told(text: Text, spans: list[Span]) -> frozenset[str]:
    """The nouns and facts of some stretches."""
    atoms: set[str] = set()
    for start, end in spans:
        for word in text.words:
            if start <= word.start < end and word.content and word.text[0].isupper():
                atoms |= {atom for atom in word.atoms if atom.startswith("r:")}
        atoms |= {f"f:{fact.value}" for fact in text.facts if start <= fact.start < end}
    return frozenset(atoms)
