"""Dependence: what a thing turns on, and what it does not turn on.

„unabhängig vom Einkommen“, „auf das Einkommen kommt es nicht an“ and „das Einkommen spielt keine
Rolle“ say one thing; „hängt vom Einkommen ab“ and „richtet sich nach dem Einkommen“ the other.
"""

import re
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_FREE = re.compile(
    r"\bunabhängig\w*|\bungeachtet\b|\bohne rücksicht\b|\bunerheblich\b|\bgleichgültig\b|\begal\b"
    r"|\bgleich(?:viel)?,? (?:ob|wann|wie|wo|was|wer|welche\w*)\b|\bkeine(?:rlei)? rolle\b"
    r"|\bkomm\w*\b[^.;:!?]{0,60}?\bnicht\b[^.;:!?]{0,60}?\ban\b|\bnicht\b[^.;:!?]{0,40}\bankomm\w*"
    r"|\bkommt es (?:\w+ ){0,4}nicht\b|\bkeinen? einfluss\b"
    r"|\bnicht (?:von|davon)\b[^.;:!?]*\b(?:ab|abhängig)\b"
    r"|\bhäng\w*\b[^.;:!?]*\bnicht\b[^.;:!?]*\bab\b"
    r"|\bnicht (?:maßgeblich|entscheidend|ausschlaggebend)\b"
    r"|\b(?:maßgeblich|entscheidend) (?:ist|sind) nicht\b|\brichtet\b[^.;:!?]*\bnicht nach\b"
)
_TIED = re.compile(
    r"\b(?:hängt|hängen)\b[^.;:!?]*\bab(?:hängen)?\b|\babhängig\b|\babhäng(?:t|en)\b"
    r"|\brichte(?:t|n) sich\b|\bsich\b[^.;:!?]*\brichte(?:t|n)\b|\bbem(?:isst|essen|esst)\b"
    r"|\b(?:kommt|kommen) (?:es )?(?:\w+ ){0,3}(?:darauf|auf)\b[^.;:!?]*\ban\b|\bankommt\b"
    r"|\bbestimmt sich\b|\bmaßgeb(?:lich|end)\b|\bausschlaggebend\b|\bspielt eine (?:\w+ )?rolle\b"
)


_IF = re.compile(r"(?<!auch )(?<!selbst )\b(?:wenn|sofern|soweit|falls)\b")


def check_dependence(pair: Pair) -> list[GuardFinding]:
    """„unabhängig vom Einkommen“ became „hängt vom Einkommen ab“."""
    whole = pair.whole or pair
    (free, tied), (now_free, now_tied) = _told(whole.original), _told(whole.suggestion)
    if free and not tied and now_tied and not now_free:
        return [_finding(whole, free, now_tied)]
    if tied and not free and now_free and not now_tied:
        return [_finding(whole, tied, now_free)]
    condition = _IF.search(whole.original.lower)
    if condition and not free and now_free and not _IF.search(whole.suggestion.lower):
        return [_finding(whole, condition.span(), now_free)]
    return []


@lru_cache(maxsize=64)
def _told(text: Text) -> tuple[Span | None, Span | None]:
    """Where a text tells of independence and where of dependence."""
    free = _FREE.search(text.lower)
    rest = _FREE.sub(lambda match: "_" * len(match[0]), text.lower)
    tied = _TIED.search(rest)
    return free.span() if free else None, tied.span() if tied else None


def _finding(pair: Pair, old: Span, new: Span) -> GuardFinding:
    told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
    return warn("opposite", *told, at=old, now=new)
