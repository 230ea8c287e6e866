"""Widening: a rule that is told of more, or of other, cases than it is made for.

„setzt eine Karte voraus“ is no „auch ohne Karte“, „frei ist, wer …“ no „zahlen muss nur, wer …“,
and a claim that runs from when one knows of a thing is none from when it happens.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

# what widens a rule, and what the original must hold of it
_ALSO = re.compile(
    r"\bauch (?:\w+ ){0,3}ohne\b|\bauch (?:dann|wenn|falls)\b|\bselbst (?:dann|wenn)\b"
    r"|\bauch für [^.;:!?]{0,40}\b(?:vor|ohne|nach|außerhalb)\b"
)
_ALSO_KNOWN = re.compile(
    r"\bauch\b|\bohne\b|unabhängig|ungeachtet|\bselbst\b|trotz|unbeschadet|\bnicht\b|kein|gleich"
    r"|\bjede|weder|entbehrlich|verzicht|abseh|abgeseh|frei\b|rückwirkend|\bsogar\b|un\w+lich"
    r"|einerlei|abwesen|zwar|obwohl|obgleich|jedoch|dennoch|egal|hinder|weiter|\bnoch\b|un\w{5,}|\w{4}los\b|fehl|fort"
)
# an exemption or exclusion, and a clause that restricts to a case
_EXEMPT = re.compile(
    r"\bbefrei\w*|\bausgeschlossen\b|\bausgenommen\b|\bentf[aä]ll\w*|\b\w*frei\b|\bverlier\w*"
    r"|\berlisch\w*|\bunzulässig\b|\bverboten\b|\buntersagt\b|\bversagt\b|\babgelehnt\b"
)
_DENIED = re.compile(rf"{_EXEMPT.pattern}|\b(?:nicht|kein\w*|weder|verzicht\w*|abgeseh\w*)\b")
_ONLY_WHEN = re.compile(r"\b(?:nur|erst)(?: dann)?,? (?:wenn|wer|falls|sofern|bei)\b")
_ONLY = re.compile(
    r"\b(?:nur|erst|ausschließlich|lediglich|allein|außer|sei denn|sofern nicht|es sei|soweit nicht"
    r"|wenn nicht|solange|vorbehalt\w*|ohne|bevor|wenn kein\w*|falls nicht|\w*voraus\w*)\b"
)
# from when one knows, and from when it is so
_KNOWING = re.compile(
    r"(?<!zur )\bkenntnis (?:von|de[rs]|vom|über|erlangt|erhalten|erhält|hat|hatte)\b"
    r"|\b(?:mit|ab|nach|seit|bei) (?:\w+ )?(?:kenntnis(?:erlangung)?|bekanntwerden|entdeckung)\b"
)
_KNOWN = re.compile(
    r"wissen|wei(?:ß|ss)|wusst|erf[aä]hr|erfuhr|kenn|kann?t|bekannt|bemerk|entdeck|gehört|hör"
    r"|mitgeteilt|informier|festgestellt|feststell|\bseh|gesehen|gemerkt|merk|\bfind|gefunden|erkenn|auffällt"
    r"|aufgefallen|unterrichtet|wahrgenommen|mitbekomm|zugestellt|zugegangen|erhalten haben"
)


def check_widening(pair: Pair) -> list[GuardFinding]:
    """„nur mit Karte“ became „auch ohne Karte“, „frei ist, wer“ „zahlt nur, wer“."""
    whole = pair.whole or pair
    return _also(whole) or _only_when(whole) or _regardless_of_knowing(whole)


def _also(pair: Pair) -> list[GuardFinding]:
    found = _ALSO.search(pair.suggestion.lower)
    if found is None or _ALSO_KNOWN.search(pair.original.lower):
        return []
    return [warn("turn_added", suggestion=found[0], now=found.span())]


def _only_when(pair: Pair) -> list[GuardFinding]:
    old = _EXEMPT.search(pair.original.lower)
    new = _ONLY_WHEN.search(pair.suggestion.lower)
    told = _DENIED.search(pair.suggestion.lower)
    if old is None or new is None or told or _ONLY.search(pair.original.lower):
        return []
    return [warn("negation_missing", old[0], new[0], at=old.span(), now=new.span())]


def _regardless_of_knowing(pair: Pair) -> list[GuardFinding]:
    old = _KNOWING.search(pair.original.lower)
    if old is None:
        return []
    again = re.search(r"\b(?:gleich|egal|gleichgültig|unabhängig davon),? (?:wann|ob)\b",
                      pair.suggestion.lower)  # fmt: skip
    if _KNOWN.search(pair.suggestion.lower) and not again:
        return []
    return [warn("turn_lost", old[0], at=old.span())]
