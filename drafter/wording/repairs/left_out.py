"""Words that a model has left out of a passage, where their neighbours still stand together."""

import re
from collections.abc import Iterator

from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.tagging import tagged

_LONGEST = 8  # words
_SIGNS = ".,;:!?()„“–"
# a gap with one of these is no mere addition to its neighbour
_CLAUSES = FINITE | {"KON", "KOUS", "KOUI", "PRELS", "PRELAT", "PTKZU", "VV(INF)", "VV(IZU)"}
_CLAUSES |= {"VA(INF)", "VM(INF)"}


def with_words_left_out(text: str, original: str) -> str:
    """„die Karte Nr. 4“ with „die *am 4. Mai erteilte* Karte Nr. 4“, as the passage says it."""
    for before, gap, after in _gaps(original):
        beside = re.compile(
            rf"(?<!\w)({re.escape(before)}) ({re.escape(after)})(?!\w)", re.IGNORECASE
        )
        if len(beside.findall(text)) == 1 and not beside.search(original) and _is_gone(gap, text):
            at = beside.search(text)
            text = f"{text[: at.end(1)]} {gap} {text[at.start(2) :]}" if at else text
    return text


def _gaps(original: str) -> Iterator[tuple[str, str, str]]:
    """What stands between any two near words of a sentence, the longest first."""
    for sentence in sentences(original):
        words = sentence.split()
        opening = {word.text for word in tagged(sentence) if word.tag in _CLAUSES}
        for length in range(_LONGEST, 0, -1):
            for start in range(1, len(words) - length):
                gap = words[start : start + length]
                whole = [words[start - 1], *gap]
                if not any(_ends(word) or word in opening for word in gap) and not _ends(whole[0]):
                    yield words[start - 1], " ".join(gap), words[start + length].strip(_SIGNS)


def _ends(word: str) -> bool:
    """Whether a sign stands beside it; the points of „14. Mai“ and „Nr.“ are none."""
    return word[0] in _SIGNS or (word[-1] in _SIGNS and not re.search(r"(?:\d|Nr|Abs)\.$", word))


def _is_gone(gap: str, text: str) -> bool:
    """Whether no word of the gap stands elsewhere in the text, where it may have been moved."""
    return not any(
        re.search(rf"\b{re.escape(_without_ending(word.strip(_SIGNS)))}", text, re.IGNORECASE)
        for word in gap.split()
        if len(word) > 3
    )


def _without_ending(word: str) -> str:
    return word[:-2] if word.isalpha() and len(word) > 5 else word
