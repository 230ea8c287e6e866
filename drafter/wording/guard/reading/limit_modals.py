"""What is due or allowed within a limit: „darf nicht mehr als“, „muss mindestens“."""

import re
from collections.abc import Iterable

from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.limits import Limit, skeleton
from drafter.wording.guard.reading.rewriting import Change
from drafter.wording.guard.verdict import Span

DENYING = re.compile(r"\b(?:nicht|kein\w*|nichts|nie\w*|ohne)\b")
MAY = re.compile(r"\b(?:darf|dürfen|kann|können)\b")
ALLOWED = re.compile(rf"{MAY.pattern}|\b(?:zulässig|gestattet|erlaubt|möglich|zugelassen)\b")
MUST = re.compile(r"\b(?:muss|müssen)\b|\b(?:ist|sind|hat|haben)\b[^.;]*\b(?:zu \w+n|\w+zu\w+n)\b")
_MUST_FOR_MAY = {"darf": "muss", "dürfen": "müssen", "kann": "muss", "können": "müssen"}
AT_LEAST = re.compile(r"mindest|wenigst|zumindest")
_FROM_AGE = re.compile(r"(?:erst )?ab\b")
_STATE = re.compile(r"\b(?:sein|haben|befinden|liegen|bleiben|betragen|stehen)\b")
# „darf bis 24 Uhr dauern“ demands as „muss um 24 Uhr enden“ does
ENDING = re.compile(
    r"\b(?:enden|beend\w+|aufhören|schließen|schluss|geschlossen|eing?e?z?u?g?e?stell\w+|zu ende"
    r"|abg?e?z?u?g?e?schl\w+)\b"
)


def modal_change(own: Text, mine: Limit, other: Text, theirs: Limit) -> Iterable[Change]:
    """„darf nicht weniger als“ demands as „muss mindestens“ does; „darf höchstens“ only limits."""
    if mine.kind not in {"upper", "lower"} or mine.fact is None:
        return
    start, end = clause_of(own, mine)
    modal = MAY.search(own.lower, start, end)
    if modal is None:
        return
    denied = any(DENYING.search(own.lower[slice(*part)]) for part in mine.parts)
    answer = other.lower[slice(*clause_of(other, theirs))]
    may, must = ALLOWED.search(answer), MUST.search(answer)
    if mine.kind == "lower" and denied:
        demanded = not may or bool(AT_LEAST.match(theirs.word))
    elif mine.kind == "lower":
        aged = _FROM_AGE.match(mine.word) and _STATE.search(answer)
        banned = any(DENYING.search(other.lower[slice(*part)]) for part in theirs.parts)
        demanded = bool(must and not may and (aged or banned))
    else:
        ended = ENDING.search(answer) or (denied and _STATE.search(answer))
        demanded = bool(must and not may and ended)
        whole = other.lower[slice(*_sentence(other, theirs))]
        if denied and theirs.fact and _OF_NOUN.match(other.raw, theirs.fact.end):
            yield modal.span(), " " * len(modal[0])  # „eine höchstens zwei Meter lange Leine“
        if not ALLOWED.search(whole) and not must:
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
