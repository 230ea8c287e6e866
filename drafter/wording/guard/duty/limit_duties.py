"""What is due or allowed by a limit: „darf nicht mehr als“, „muss mindestens“."""

import re
from collections.abc import Iterable

from drafter.wording.guard.figures.bounds import agree, resolved
from drafter.wording.guard.figures.limits import Limit, skeleton
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.settled.rewriting import Change
from drafter.wording.guard.verdict import GuardFinding, Span

_DENYING = re.compile(r"\b(?:nicht|kein\w*|nichts|nie\w*|ohne)\b")
_MAY = re.compile(r"\b(?:darf|dürfen|kann|können)\b")
_ALLOWED = re.compile(rf"{_MAY.pattern}|\b(?:zulässig|gestattet|erlaubt|möglich|zugelassen)\b")
_MUST = re.compile(r"\b(?:muss|müssen)\b|\b(?:ist|sind|hat|haben)\b[^.;]*\b(?:zu \w+n|\w+zu\w+n)\b")
_MUST_FOR_MAY = {"darf": "muss", "dürfen": "müssen", "kann": "muss", "können": "müssen"}
_AT_LEAST = re.compile(r"mindest|wenigst|zumindest")
_FROM_AGE = re.compile(r"(?:erst )?ab\b")
_STATE = re.compile(r"\b(?:sein|haben|befinden|liegen|bleiben|betragen|stehen)\b")
# „darf bis 24 Uhr dauern“ demands as „muss um 24 Uhr enden“ does
_ENDING = re.compile(
    r"\b(?:enden|beend\w+|aufhören|schließen|schluss|geschlossen|eing?e?z?u?g?e?stell\w+|zu ende"
    r"|abg?e?z?u?g?e?schl\w+)\b"
)


def modal_change(own: Text, mine: Limit, other: Text, theirs: Limit) -> Iterable[Change]:
    """„darf nicht weniger als“ demands as „muss mindestens“ does; „darf höchstens“ only limits."""
    if mine.kind not in {"upper", "lower"} or mine.fact is None:
        return
    start, end = clause_of(own, mine)
    modal = _MAY.search(own.lower, start, end)
    if modal is None:
        return
    denied = any(_DENYING.search(own.lower[slice(*part)]) for part in mine.parts)
    answer = other.lower[slice(*clause_of(other, theirs))]
    may, must = _ALLOWED.search(answer), _MUST.search(answer)
    if mine.kind == "lower" and denied:
        demanded = not may or bool(_AT_LEAST.match(theirs.word))
    elif mine.kind == "lower":
        aged = _FROM_AGE.match(mine.word) and _STATE.search(answer)
        banned = any(_DENYING.search(other.lower[slice(*part)]) for part in theirs.parts)
        demanded = bool(must and not may and (aged or banned))
    else:
        ended = _ENDING.search(answer) or (denied and _STATE.search(answer))
        demanded = bool(must and not may and ended)
        whole = other.lower[slice(*_sentence(other, theirs))]
        if denied and theirs.fact and _OF_NOUN.match(other.raw, theirs.fact.end):
            yield modal.span(), " " * len(modal[0])  # „eine höchstens zwei Meter lange Leine“
        if not _ALLOWED.search(whole) and not must:
            yield modal.span(), " " * len(modal[0])
    if demanded:
        yield modal.span(), _MUST_FOR_MAY[modal[0]]


_OF_NOUN = re.compile(r" [a-zäöüß]+e[nrsm]? [A-ZÄÖÜ]")


def _sentence(text: Text, limit: Limit) -> Span:
    number = text.words[min(text.index_at(limit.span[0]), len(text.words) - 1)].sentence
    words = [word for word in text.words if word.sentence == number]
    return words[0].start, words[-1].end


def clause_of(text: Text, limit: Limit) -> Span:
    """Where the clause of a limit begins and ends."""
    signs = skeleton(text)
    places = [limit.span, *limit.parts]
    if limit.fact:
        places.append((limit.fact.start, limit.fact.end))
    first, last = min(p[0] for p in places), max(p[1] for p in places)
    start = max(signs.rfind(sign, 0, first) for sign in ".,;:!?") + 1
    stop = re.compile(r"[.,;:!?]").search(signs, last)
    return start, stop.start() if stop else len(signs)


_NEED = re.compile(r"\b(?:muss|müssen|brauch(?:en|t))\b")


def check_limit_duties(pair: Pair) -> list[GuardFinding]:
    """„darf 3 m³ nicht überschreiten“ became „muss nicht mehr als 3 m³ sein“: nobody needs more."""
    before, after = resolved(pair)
    for new in after:
        olds = [old for old in before if old.value and agree(old, new)]
        if not olds:
            continue
        need = _needless(pair.suggestion, new)
        if need and _LATE.search(new.word) and not _barred(pair.original, olds):
            continue  # „müssen nicht später als“ sets a term
        if need and not any(
            _needless(pair.original, o) or _at_most(pair.original, o) for o in olds
        ):
            return [warn("deontic_changed", suggestion=need[0], now=need.span())]
        odd = _odd_modal(pair, olds, new)
        if odd is not None:
            return [warn("modality_added", suggestion=odd[0], now=odd.span())]
    return []


_LATE = re.compile(r"\b(?:später|früher|vor)\b")


def _barred(text: Text, limits: list[Limit]) -> bool:
    """Whether a limit is one of what is allowed: „darf erst ab“, „ist vor 18 Uhr unzulässig“."""
    told = " ".join(text.lower[slice(*clause_of(text, limit))] for limit in limits)
    return bool(_ALLOWED.search(told) or re.search(r"\b(?:unzulässig|verboten|untersagt)\b", told))


def _at_most(text: Text, limit: Limit) -> bool:
    """„müssen höchstens 200 € zahlen“, „müssen spätestens am“: a duty up to a limit."""
    told = text.lower[slice(*clause_of(text, limit))]
    return limit.kind == "upper" and _MUST.search(told) is not None


def _odd_modal(pair: Pair, olds: list[Limit], new: Limit) -> re.Match[str] | None:
    """„darf höchstens“ became „muss höchstens“, „mindestens zehn Jahre“ „kann mindestens“."""
    text, (start, end) = pair.suggestion, clause_of(pair.suggestion, new)
    may, must = _MAY.search(text.lower, start, end), _NEED.search(text.lower, start, end)
    told = " ".join(pair.original.lower[slice(*clause_of(pair.original, o))] for o in olds)
    could, had = _ALLOWED.search(told), _MUST.search(told)
    if new.kind == "upper" and must and not may and could and not had:
        return None if _ENDING.search(text.lower, start, end) else must
    if new.kind == "lower" and may and not must and not could and _AT_LEAST.match(new.word):
        return may
    return None


def _needless(text: Text, limit: Limit) -> re.Match[str] | None:
    """„müssen nicht mehr als“: a duty that ends at the limit, which forbids nothing."""
    start, end = clause_of(text, limit)
    need = None if _MAY.search(text.lower, start, end) else _NEED.search(text.lower, start, end)
    denied = any(_DENYING.search(text.lower[slice(*part)]) for part in limit.parts)
    return need if denied and limit.kind in {"upper", "lower"} else None
