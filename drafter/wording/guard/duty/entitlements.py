"""Entitlements: what the authority may grant is no claim, and what is forbidden or due no offer.

„kann gewährt werden“, „nach Ermessen“ and „kommt in Betracht“ leave the authority free; „haben Sie
Anspruch“, „steht Ihnen zu“ and „bekommen Sie auf jeden Fall“ do not.
"""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import lemma_of
from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_FREE = re.compile(
    r"\bk(?:ann|önnen)\b[^.;:!?]*\bwerden\b|\bermessen\w*|\bin betracht\b|\bkann\b[^.;:!?]*\w+en\b"
    r"|\bim einzelfall\b|\bsoll(?:en)?\b[^.;:!?]*\bwerden\b|\bbilligkeit\w*"
)
_CLAIM = re.compile(
    r"\banspruch\b|\b(?:ein|das) recht (?:auf|darauf)\b|\b(?:steht|stehen)\b[^.;:!?]{0,60}\bzu\b"
    r"|\bzusteh\w*|\bein(?:en)? rechtsanspruch\b"
)
_CLAIMED = re.compile(
    r"anspr[uü]ch|\brechte?\b(?! kraft)|zusteh|steht\b[^.;:!?]*\bzu\b|berechtigt|verlang|beanspruch"
    r"|forder|geltend|einklag|gewährleist|zugesichert"
)
_DENIED = re.compile(r"\b(?:nicht|kein\w*|weder|ob|ohne|nie)\b")
_CUT = re.compile(r"[.,;:!?]")


def check_entitlements(pair: Pair) -> list[GuardFinding]:
    """„kann erlassen werden“ became „haben Sie Anspruch darauf, dass wir erlassen“."""
    whole = pair.whole or pair
    return _claimed(whole) or _done(whole) or _first_due(whole)


def _claimed(whole: Pair) -> list[GuardFinding]:
    free = _FREE.search(whole.original.lower)
    if free is None or _CLAIMED.search(whole.original.lower):
        return []
    for match in _CLAIM.finditer(whole.suggestion.lower):
        start = max((m.end() for m in _CUT.finditer(whole.suggestion.lower, 0, match.start())),
                    default=0)  # fmt: skip
        if not _DENIED.search(whole.suggestion.lower, start, match.end()):
            told = whole.original.raw[slice(*free.span())]
            return [warn("modality_changed", told, match[0], at=free.span(), now=match.span())]
    return []


_BEFORE_DUE = re.compile(r"\b(?:bevor|ehe)\b[^.,;:!?]*\bm(?:uss|üssen) ?(?=[,.;!])")
_ONLY_THEN_DUE = re.compile(
    r"\bm(?:uss|üssen)\b[^.,;:!?]*\berst\b|\berst\b[^.;:!?]*\bm(?:uss|üssen)\b"
)
_DUE = re.compile(r"\bm[uü]ss|\bverpflicht|\bzu \w+en\b|\w+zu\w+en\b|\bfällig|\bschuld|\bpflicht")
_ALLOWED = re.compile(r"\bd[aü]rf(?:en)?\b")


def _first_due(pair: Pair) -> list[GuardFinding]:
    """„darf erst nach X begonnen werden“ became „bevor Sie beginnen müssen“, „müssen erst“."""
    source = pair.original.lower
    allowed = _ALLOWED.search(source)
    if allowed is None or _ALLOWED.search(pair.suggestion.lower):
        return []
    found = _BEFORE_DUE.search(pair.suggestion.lower)
    found = found or (None if _DUE.search(source) else _ONLY_THEN_DUE.search(pair.suggestion.lower))
    if found is None or found[0] in source:
        return []
    return [warn("modality_changed", allowed[0], found[0], at=allowed.span(), now=found.span())]


_MAY = re.compile(r"\bk(?:ann|önnen)\b[^.;:!?]*?\b(\w+en)\b(?=[.,;:!?]| und| oder|$)")
_OPEN = re.compile(r"k[aö]nn|d[aü]rf|möglich|berechtigt|befugt|vorbehalt|würde|soll|eventuell|droh")
_DONE = re.compile(r"\b(?:haben|hat|wurden?)\b[^.;:!?]*?\b(\w+(?:t|en))\b(?=[.,;:!?]|$)")


def _done(pair: Pair) -> list[GuardFinding]:
    """„Das Amt kann die Feier untersagen“ became „Das Amt hat die Feier untersagt“."""
    if _OPEN.search(pair.suggestion.lower):
        return []
    told = {root(lemma_of(match[1])): match for match in _MAY.finditer(pair.original.lower)}
    for match in _DONE.finditer(pair.suggestion.lower):
        old = told.get(root(lemma_of(match[1])))
        if old:
            now = match.span(1)
            return [warn("modality_changed", old[0].split()[0], match[1], at=old.span(), now=now)]
    return []
