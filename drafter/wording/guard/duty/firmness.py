"""How firm a word is: an intention is no decision, a duty no wish, and what is bound is not free.

A hearing tells what the authority intends (VwVfG § 28); told as decided, it is another notice.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_INTENDS = re.compile(
    r"\b(?:beabsichtig\w*|absicht|in aussicht genommen|erwäg\w*|es ist vorgesehen"
    r"|in betracht gezogen)\b"
)
_INTENDS_PLAINLY = re.compile(
    rf"{_INTENDS.pattern}|\bvor(?:haben)?\b|\bwill\b|\b(?:woll|möcht|plan|überleg|denk|gedenk"
    r"|könnt|würd|wir werd|werden wir|soll|droh|geplant|vorgesehen|künftig|vorhat|in erwägung"
    r"|prüfen wir|wir prüfen|noch nicht|bevor wir)\w*"
)
_BOUND = re.compile(r"\bzwingend\b|\b(?:kein|ohne) ermessen\b")
_FREE = re.compile(
    r"\bnach (?:unserem |eigenem )?ermessen\b|\b(?:dürfen|können) wir\b|\bwir (?:dürfen|können)\b"
)
_STILL_BOUND = re.compile(
    r"\b(?:m[uü]ss\w*|zwingend|kein\w* (?:ermessen|spielraum|wahl)|verpflichtet)\b"
)
_NICE = "(?:schön|gut|nett|hilfreich|sinnvoll|ratsam)"
_WISH = re.compile(
    rf"\b{_NICE} wäre\b|\bwäre\w* (?:es )?{_NICE}\b|\bwürden? (?:wir )?uns freuen\b|\bfreuen uns\b"
    r"|\bwir empfehlen\b|\bam besten\b"
)
_WISHED = re.compile(
    rf"{_WISH.pattern}|\bempf[eoi]hl\w*|\bsollten?\b|\bgebeten\b|\bwünsch\w*|\bmöge\b"
)


def check_firmness(pair: Pair) -> list[GuardFinding]:
    """„ist beabsichtigt“ became „untersagen wir“, „zwingend“ became „können wir“."""
    before, after = (pair.whole or pair).original, (pair.whole or pair).suggestion
    intended = _INTENDS.search(before.lower)
    if intended and not _INTENDS_PLAINLY.search(after.lower):
        return [warn("turn_lost", before.raw[slice(*intended.span())], at=intended.span())]
    bound, free = _BOUND.search(before.lower), _FREE.search(after.lower)
    if bound and free and not (_STILL_BOUND.search(after.lower) or _FREE.search(before.lower)):
        return [_changed(pair, bound, free)]
    wish = _WISH.search(after.lower)
    if wish and not _WISHED.search(before.lower):
        told = after.raw[slice(*wish.span())]
        return [warn("modality_added", suggestion=told, now=wish.span())]
    return []


def _changed(pair: Pair, old: re.Match[str], new: re.Match[str]) -> GuardFinding:
    texts = pair.whole or pair
    words = texts.original.raw[slice(*old.span())], texts.suggestion.raw[slice(*new.span())]
    return warn("modality_changed", *words, at=old.span(), now=new.span())
