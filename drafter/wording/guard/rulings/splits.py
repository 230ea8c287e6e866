"""Split rulings: one thing is granted and another refused, and the two must not change places.

„Dem Antrag auf A wird stattgegeben; der Antrag auf B wird abgelehnt“ must not become „A übernehmen
wir nicht. B übernehmen wir“.
"""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_GRANTED = re.compile(
    r"\b(?:stattgegeben|entsprochen|bewilligt|genehmigt|gewährt|erteilt|anerkannt|übernommen)\b"
)
_REFUSED = re.compile(r"\b(?:abgelehnt|abzulehnen|versagt|zurückgewiesen|abgewiesen|verweigert)\b")
_DENIED = re.compile(
    rf"\b(?:nicht|kein\w*|nichts|lehn\w+|leider|ablehn\w+|versagen)\b|{_REFUSED.pattern}"
)
_STRETCH = re.compile(r"(?:[^.;!?]|\.(?! [A-ZÄÖÜ]|$))+")


def check_splits(pair: Pair) -> list[GuardFinding]:
    """What was granted is now denied, and what was refused is now told without a denial."""
    source = pair.original.lower
    if not (_GRANTED.search(source) and _REFUSED.search(source)):
        return []
    granted, refused = _nouns(pair.original, _REFUSED)
    yes, no = _nouns(pair.suggestion, _DENIED)
    turned, given = (granted - refused) & (no - yes), (refused - granted) & (yes - no)
    kept = (granted - refused) & (yes - no) or (refused - granted) & (no - yes)
    if not turned or not given or kept:
        return []
    old, new = _word(pair.original, turned), _word(pair.original, given)
    return [warn("fact_swapped", pair.original.raw[slice(*old)], pair.original.raw[slice(*new)],
                 at=old)]  # fmt: skip


def _nouns(text: Text, denial: re.Pattern[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The roots of the nouns in stretches without and with a denial."""
    sides: tuple[set[str], set[str]] = (set(), set())
    for match in _STRETCH.finditer(text.raw):
        denied = denial.search(match[0].lower()) is not None
        for word in text.words:
            if match.start() <= word.start < match.end() and word.content and not word.light:
                atoms = word.atoms.union(*word.parts) if word.text[0].isupper() else frozenset()
                sides[denied].update(a for a in atoms if a.startswith("r:"))
    return frozenset(sides[0]), frozenset(sides[1])


def _word(text: Text, atoms: frozenset[str]) -> tuple[int, int]:
    return next(w.span for w in text.words if w.atoms.union(*w.parts) & atoms)
