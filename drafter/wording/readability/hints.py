"""L01 to L09: hints for plainer wording. Only where wording may change, and never a gate.

Thresholds are defaults of the program, not of a norm; sources: „Bürgernahe Verwaltungssprache“
(BVA), the Hohenheim index, kommunal.de.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from drafter.notice.document import Notice, Passage, SectionKind
from drafter.notice.findings import Finding, Where, info, warning
from drafter.wording.readability.scores import measure
from drafter.wording.readability.style import PHRASE, PHRASES, SUBORDINATE, clause_length
from drafter.wording.sentences import sentences, words

LONG_SENTENCE: Final = 20
VERY_LONG_SENTENCE: Final = 30
LONG_CLAUSE: Final = 12
LONG_WORD_SHARE: Final = 0.40
NOMINAL_PER_100: Final = 8.0
PASSIVE_SHARE: Final = 0.25
_LEAST_WORDS: Final = 30  # shares of shorter passages say nothing
_LEAST_SENTENCES: Final = 4
_PLAIN: Final = "BVA, Bürgernahe Verwaltungssprache"
_ADDRESS: Final = re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b")
_ABBREVIATION: Final = re.compile(r"(?<![§\w.-])\b[A-ZÄÖÜ]{2,6}\b(?![-\w])")
_COMMON: Final = frozenset(
    {"EUR", "DIN", "EU", "UE", "PDF", "IBAN", "BIC", "DSGVO", "AO", "BGB", "SGB", "LHO", "GG", "KI"}
    | {"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV", "OZG", "VO", "SGG", "NJG"}
)
_ADDRESSED: Final = (SectionKind.BODY, SectionKind.REASONS, SectionKind.NOTES, SectionKind.TENOR)


def hints(notice: Notice) -> tuple[Finding, ...]:
    """Return the hints for all passages that may be reworded, and for the notice as a whole."""
    found = [
        hint
        for section in notice.sections
        for passage in section.passages
        if not passage.locked
        for hint in of_passage(passage, section.id)
    ]
    return (*found, *_unexplained(notice), *_no_address(notice))


def of_passage(passage: Passage, section_id: str | None = None) -> tuple[Finding, ...]:
    """Return the hints for one passage."""
    text = passage.text.replace("\u00a0", " ")
    place = Where(passage=passage.id, section=section_id)
    return tuple(hint for rule in _RULES for hint in rule(text, place))


def _at(place: Where, sentence: str) -> Where:
    """Return the place of a sentence, named by its first words."""
    start = " ".join(sentence.split()[:8])
    return Where(passage=place.passage, section=place.section, words=start)


def _long_sentences(text: str, place: Where) -> Iterator[Finding]:
    for sentence in sentences(text):
        count = len(words(sentence))
        if count > VERY_LONG_SENTENCE:
            yield warning("L01.very", _at(place, sentence), source=_PLAIN, count=count)
        elif count > LONG_SENTENCE:
            yield info("L01", _at(place, sentence), source=_PLAIN, count=count)


def _long_clauses(text: str, place: Where) -> Iterator[Finding]:
    for sentence in sentences(text):
        count = clause_length(sentence)
        if count > LONG_CLAUSE and len(words(sentence)) > LONG_SENTENCE:
            yield info("L02", _at(place, sentence), source="Hohenheimer Index", count=count)


def _shares(text: str, place: Where) -> Iterator[Finding]:
    """L03 to L05: long words, nouns instead of verbs, passive voice."""
    found = measure(text)
    if found.words < _LEAST_WORDS:
        return
    if found.long_words / found.words > LONG_WORD_SHARE:
        share = round(100 * found.long_words / found.words)
        yield info("L03", place, source="LIX", share=share)
    if found.nominal_per_100 > NOMINAL_PER_100:
        yield info("L04", place, source=_PLAIN, count=round(found.nominal_per_100))
    if found.sentences >= _LEAST_SENTENCES and found.passive_share > PASSIVE_SHARE:
        yield warning("L05", place, source=_PLAIN, share=round(100 * found.passive_share))


def _nested(text: str, place: Where) -> Iterator[Finding]:
    for sentence in sentences(text):
        if sentence.count(",") > 2 and SUBORDINATE.search(sentence):
            yield info("L06", _at(place, sentence), source=_PLAIN)


def _phrases(text: str, place: Where) -> Iterator[Finding]:
    for match in PHRASE.finditer(text):
        known = {phrase.lower(): plain for phrase, plain in PHRASES.items()}
        where = Where(passage=place.passage, section=place.section, words=match[0])
        yield info("L07", where, source=_PLAIN, words=match[0], plain=known[match[0].lower()])


_RULES: Final[tuple[Callable[[str, Where], Iterator[Finding]], ...]] = (
    _long_sentences,
    _long_clauses,
    _shares,
    _nested,
    _phrases,
)


def _unexplained(notice: Notice) -> Iterator[Finding]:
    """L08: an abbreviation that is nowhere explained in brackets, once a notice."""
    whole = "\n".join(p.text for p in notice.passages())
    seen: set[str] = set()
    for section in notice.sections:
        for passage in section.passages:
            for match in () if passage.locked else _ABBREVIATION.finditer(passage.text):
                word = match[0]
                if word not in _COMMON | seen and f"({word})" not in whole:
                    seen.add(word)
                    place = Where(passage=passage.id, section=section.id, words=word)
                    yield info("L08", place, source=_PLAIN, words=word)


def _no_address(notice: Notice) -> Iterator[Finding]:
    """L09: a letter that never says „Sie“."""
    body = [p.text for s in notice.sections if s.kind in _ADDRESSED for p in s.passages]
    if body and not any(_ADDRESS.search(text) for text in body):
        yield info("L09", source=_PLAIN)
