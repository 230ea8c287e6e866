"""New musts: a „müssen“, „sollen“ or „können“ that takes the place of another bond.

Each rule names what the original says without these verbs: a duty told by a noun
(„Ausreisepflicht“), something possible („in Betracht“, „widerruflich“, „erkennbar“), an upper
limit that no „muss nicht“ tells.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.conditions.clauses import roots
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_MUST = re.compile(r"m[uü]ss(?:en)?$")
_CAN = re.compile(r"(?:k[aö]nn|d[aü]rf)(?:en)?$")
_NO_LIMIT = re.compile(
    r"\bm[uü]ss(?:en)?\b[^.;,:]*\bnicht (?:größer|mehr|länger|höher|weiter|breiter|tiefer|lauter"
    r"|schwerer|schneller|älter|später) als\b"
)
_FREED = re.compile(r"\bm[uü]ss\w* [^.;]*\bnicht|\bnicht (?:erforderlich|nötig|notwendig)\b|\bkein")
_DUTY = re.compile(r"(\w{3,}?)(?:s|e)?pflicht(?:en)?$")
_POSSIBLE = re.compile(
    r"\bnur\b[^.;]{0,60}\bin betracht\b|\bin aussicht\b|\bvorbehalt\b[^.;]*\bwiderruf"
    r"|\bauf widerruf\b|\bwiderruflich|\banheimgestellt|\bfreigestellt\b"
    r"|\brecht auf\b|\bbefugt\b|\bberechtigt\b|\bzulässig\b"
)
_BOUND = re.compile(
    r"\bm[uü]ss\w*|\b(?:ist|sind|hat|haben)\b[^.;]*\bzu\w+en\b|\bzu \w+en\b|\bverpflicht|\bpflicht"
    r"|\berforderlich|\bnotwendig|\bnötig\b|\bbedarf\b|\bsoweit\b|\bgeboten\b"
)


def check_new_musts(pair: Pair) -> list[GuardFinding]:
    """„Ausreisepflicht“ became „können ausreisen“, „in Betracht“ became „müssen wir“."""
    whole = pair.whole or pair
    rules = (_no_limit, _duty_as_can, _possible_as_must, _able_as_must)
    return next((found for rule in rules if (found := rule(whole))), [])


def _no_limit(pair: Pair) -> list[GuardFinding]:
    """„darf 45 m² nicht überschreiten“ became „muss nicht größer als 45 m² sein“."""
    new = _NO_LIMIT.search(pair.suggestion.lower)
    if new is None or _FREED.search(pair.original.lower):
        return []
    told = pair.suggestion.raw[slice(*new.span())]
    return [warn("modality_changed", "", told, now=new.span())]


def _duty_as_can(pair: Pair) -> list[GuardFinding]:
    """„Ausreisepflicht“ became „Sie können ausreisen“."""
    for word in pair.original.words:
        duty = _DUTY.match(word.lower)
        if duty is None:
            continue
        act = f"r:{root(duty[1])}"
        clauses = [(clause, act in roots(list(clause))) for clause in _clauses(pair.suggestion)]
        can = [v for clause, told in clauses if told for v in clause if _CAN.match(v.lower)]
        must = any(_MUST.match(v.lower) or "pflicht" in v.lower
                   for clause, told in clauses for v in clause)  # fmt: skip
        if can and not must:
            return [_changed(word, can[0])]
    return []


def _possible_as_must(pair: Pair) -> list[GuardFinding]:
    """„kommt nur in Betracht“ became „müssen Sie nur dann“."""
    for clause in _clauses(pair.original):
        told = pair.original.lower[clause[0].start : clause[-1].end]
        possible = _POSSIBLE.search(told)
        if possible is None or _BOUND.search(pair.original.lower):
            continue
        known = frozenset[str]().union(*(w.atoms.union(*w.parts) for w in clause))
        for new in _clauses(pair.suggestion):
            must = next((w for w in new[:-1] if _MUST.match(w.lower)), None)
            if must and new[-1].atoms & known:
                at = clause[0].start + possible.start(), clause[0].start + possible.end()
                old = pair.original.raw[slice(*at)]
                return [warn("modality_changed", old, must.text, at=at, now=must.span)]
    return []


def _able_as_must(pair: Pair) -> list[GuardFinding]:
    """„erkennbar“ became „erkennen müssen“."""
    kept = pair.suggestion.lower
    for word in pair.original.words:
        if not word.lower.endswith("bar") or word.lower in kept or not word.content:
            continue
        act = f"r:{root(word.lower[:-3] + 'en')}"
        for clause in _clauses(pair.suggestion):
            must = next((w for w in clause if _MUST.match(w.lower)), None)
            verbs = [w for w in clause if act in w.atoms and w.text[0].islower()]
            if must and verbs and not any(_CAN.match(w.lower) for w in clause):
                return [_changed(word, must)]
    return []


def _clauses(text: Text) -> Iterator[tuple[Word, ...]]:
    return (text.clause(number) for number in dict.fromkeys(w.clause for w in text.words))


def _changed(old: Word, new: Word) -> GuardFinding:
    return warn("modality_changed", old.text, new.text, at=old.span, now=new.span)
