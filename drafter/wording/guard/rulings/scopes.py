"""Scopes: what a ruling covers must not be told as not covered, nor the reverse.

„erstreckt sich auch auf X“, „umfasst X“, „gilt auch für X“ on one side, „X ist nicht davon
erfasst“, „X ist ausgenommen“, „X fällt nicht darunter“ on the other.
"""

import re
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_STOP = re.compile(
    r"[;:!?]|, |(?<!\d)\.(?=\s|$)|\.$"
    r"| und (?=(?:ist|sind|wird|werden|kann|können|darf|dürfen|hat|haben)\b)"
)
# „Waren, die leicht verderben, sind …“ is one stretch
_RELATIVE = re.compile(r", (?:d(?:ie|er|as|en|em)|deren|dessen|welche\w*) [^.,;:!?]+, ")
_COVERS = re.compile(
    r"\b(?:erstreck|umfass|einschließ|einbezieh|einbezogen|eingeschloss|mitumfass|mitversichert"
    r"|erfass|betrifft|betroffen|inbegriffen)\w*"
    r"|\b(?:ist|sind)\b[^.;,]*\benthalten\b|\benthalten (?:ist|sind)\b|\bbezieh(?:t|en) sich\b"
    r"|\bschließ(?:t|en)\b[^.;]*\bein\b|\b(?:gilt|gelten)\b[^.;]*\bfür\b"
    r"|\bfür\b[^.;]*\b(?:gilt|gelten)\b|\bfällt\b[^.;]*\bunter\b"
    r"|\bfallen\b[^.;]*\bunter\b|\bdarunter\b"
)
_SPARES = re.compile(
    r"\bausgenommen\b|\b(?:hier|da)von unberührt\b|\bnimmt\b[^.;]*\baus\b|\bnehmen\b[^.;]*\baus\b"
)
_NOT = re.compile(r"\b(?:nicht(?! nur)|kein(?:e[rsmn]?)?|weder|nie)\b")
_RULING = re.compile(r"(?:erlaubnis|verbot|genehmigung|anordnung|untersagung|befreiung|regelung)$")


def check_scopes(pair: Pair) -> list[GuardFinding]:
    """„erstreckt sich auch auf X“ became „X ist davon nicht erfasst“."""
    whole = pair.whole or pair
    (ours, spared), (theirs, left) = _told(whole.original), _told(whole.suggestion)
    for before, after, known, kept in ((ours, left, spared, theirs), (spared, theirs, ours, left)):
        turned = sorted((before.keys() & after.keys()) - known.keys() - kept.keys())
        if turned:
            at, now = before[turned[0]], after[turned[0]]
            words = whole.original.raw[slice(*at)], whole.suggestion.raw[slice(*now)]
            return [warn("stance_changed", *words, at=at, now=now)]
    return []


@lru_cache(maxsize=64)
def _told(text: Text) -> tuple[dict[str, Span], dict[str, Span]]:
    """What is told to be covered, and what is told to be left out, with the words that say so."""
    covered: dict[str, Span] = {}
    spared: dict[str, Span] = {}
    start = 0
    inserted = {at for m in _RELATIVE.finditer(text.lower) for at in (m.start(), m.end() - 2)}
    stops = [m.start() for m in _STOP.finditer(text.lower) if m.start() not in inserted]
    for end in (*stops, len(text.lower)):
        covers = _COVERS.search(text.lower, start, end)
        spares = _SPARES.search(text.lower, start, end)
        denied = len(_NOT.findall(text.lower[start:end])) + bool(spares)
        if covers or spares:
            into = spared if denied == 1 else covered if denied in {0, 1 + bool(spares)} else {}
            place = (spares or covers).span()  # type: ignore[union-attr]
            into |= dict.fromkeys(_things(text, start, end), place)
        start = end
    return covered, spared


def _things(text: Text, start: int, end: int) -> set[str]:
    """The roots of the nouns that are no names of a ruling."""
    words = [w for w in text.words if start <= w.start < end and w.content and w.text[0].isupper()
             and not w.light and not _RULING.search(w.lemma.lower())]  # fmt: skip
    return {a for w in words for a in w.atoms.union(*w.parts[-1:]) if a.startswith("r:")}
