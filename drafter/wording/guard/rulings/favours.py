"""Favours: whether what was found speaks for somebody or against them.

„zu Ihren Gunsten“, „spricht für Sie“ and „das rechnen wir Ihnen an“ are one side, „zu Ihren
Lasten“, „spricht gegen Sie“ and „das legen wir Ihnen zur Last“ the other.
"""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.bearing import denied_at
from drafter.wording.guard.verdict import GuardFinding, Span

_WHOM = r"(?:sie|ihn|mich|uns|ihre?[nm]? \w+|(?:die|den|das) \w+)"
_FOR = re.compile(
    r"\bzu\w* (?:\w+ ){0,2}?(?:gunsten|vorteil)\b|\bzugunsten\b|\bzugute\b|\bvorteilhaft\b"
    rf"|\bf[üu]r {_WHOM}\b[^.;,:!?]{{0,30}}\b(?:gesprochen|gewertet|ausgelegt|gezählt"
    rf"|ausgewirkt)\b"
    rf"|\bsp[ra]{{1,2}}[ia]?ch(?:t|en|et)?\b[^.;,:!?]{{0,30}}\bfür {_WHOM}\b"
    rf"|\bfür {_WHOM} spr[aei]ch\w*|\bgutgehalten\b|\bgut ?geschrieben\b"
    r"|\b(?:positiv|günstig) (?:\w+ )?(?:an|ge|be|aus|zu)\w+|\bmildernd\w*|\bstrafmildernd\w*"
    r"|\bentlaste(?:t|n|nd)\w*|\bbegünstig(?:t|end)\w*|\b(?:hilft|half|nützt|geholfen)\b"
)
_AGAINST = re.compile(
    r"\bzu\w* (?:\w+ ){0,2}?(?:lasten|ungunsten|nachteil)\b|\bzu(?:lasten|ungunsten)\b"
    rf"|\bgegen {_WHOM}\b[^.;,:!?]{{0,30}}"
    r"\b(?:gesprochen|gewertet|ausgelegt|verwendet|gezählt|ausgewirkt|genutzt|entschieden"
    r"|ausgefallen|sprach|spricht"
    r"|sprechen)\b"
    rf"|\bspr[aei]ch\w*\b[^.;,:!?]{{0,30}}\bgegen {_WHOM}\b|\bzur last\b|\bangelastet\b"
    r"|\blast\w* [^.;,:!?]{0,30}\ban\b|\b(?:vorgeworfen|vorgehalten|angekreidet|übelgenommen)\b"
    r"|\bübel genommen\b|\bwerfen [^.;,:!?]{1,40}\bvor\b"
    r"|\bhalten (?:wir )?ihnen [^.;:!?]*\bvor\b"
    r"|\b(?:negativ|ungünstig) (?:\w+ )?(?:an|ge|be|aus|zu)\w+|\b(?:straf)?erschwerend\w*"
    r"|\b(?:straf)?verschärf\w*|\bstrafschärfend\w*|\bschadete?\b|\bgeschadet\b"
    r"|\bnachteilig\w*|\bbelastend\w*|\bbelastet (?:sie|ihn|den|die)\b"
)


def check_favours(pair: Pair) -> list[GuardFinding]:
    """„zu Ihren Gunsten berücksichtigt“ became „hat gegen Sie gesprochen“."""
    before, after = _sides(pair.original), _sides(pair.suggestion)
    fresh = [side for side in after if side not in before]
    if len(before) != 1 or not fresh:
        return []
    (old,), new = before.values(), after[fresh[0]]
    if denied_at(pair.original, old[0]) is not denied_at(pair.suggestion, new[0]):
        return []
    told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
    return [warn("opposite", *told, at=old, now=new)]


def _sides(text: Text) -> dict[bool, Span]:
    """For (True) or against, each with its first place."""
    found = (
        (favours, form.search(text.lower)) for form, favours in ((_FOR, True), (_AGAINST, False))
    )
    return {favours: match.span() for favours, match in found if match}
