"""Denials in twos: „weder … noch“, „nicht oder nicht rechtzeitig“, and one denial too many."""

import re
from itertools import pairwise

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.reading.restating import is_strong
from drafter.wording.guard.verdict import GuardFinding

_NOR = re.compile(
    r"\bund (?:(?!\b(?:ist|sind|hat|haben|wird|werden|auch|sie|wir|er|es)\b)[^.,;:!?]){2,60}"
    r" nicht\b"
    r"|\bkein\w* [^.,]{2,60} oder\b|\bnicht [^.,]{2,60} oder (?!nicht|kein)"
    r"|\b\w+ und \w+(?: [^.,;:!?]*?)? (?:haben|sind|werden|können|dürfen)\b[^;:!?]{1,100}"
    r"\b(?:kein\w*|nicht)\b"
)
_NOT_OR_LATE = re.compile(
    r"\bnicht(?: \w+){0,2} oder (?:nur )?(?:nicht|verspätet|zu spät|unvollständig|verspätete\w*)\b"
)
# „die Auflage oder nicht rechtzeitig“, „nicht oder rechtzeitig“
_HALF = re.compile(
    r"(?:^|[.,;:!?])(?:(?!\bnicht\b|\bkein|\bgar\b)[^.,;:!?])*\boder nicht\b"
    r"|\bnicht oder (?!(?:nur )?(?:nicht|kein|verspätet|zu spät|unvollständig|falsch|unpünktlich))"
)
_EITHER = re.compile(
    r"\b(?:nicht|kein\w*|weder|fehl\w*)\b[^.;:!?]*\b(?:oder|und auch|noch|bzw)\b[^.;:!?]*"
    r"\b(?:nicht|kein\w*|spät|verspätet\w*|unvollständig\w*|unpünktlich|noch|fehl\w*)\b"
)
# „will oder kann die Gefahr nicht abwenden“ denies both
_JOINED = re.compile(r"\b\w+(?:t|n|ll|nn) oder \w+(?:t|n|ll|nn) [^.,;:!?]*\b(?:nicht|kein\w*)\b")


def not_or_late(pair: Pair) -> list[GuardFinding]:
    """„nicht oder nicht fristgerecht“: both denials are needed."""
    whole = pair.whole or pair
    broken = _HALF.search(whole.suggestion.lower)
    if broken and _NOT_OR_LATE.search(whole.original.lower):
        return [warn("negation_missing", suggestion=broken[0], now=broken.span())]
    found = _NOT_OR_LATE.search(pair.original.lower)
    told = pair.suggestion.lower
    if found is None or _EITHER.search(told) or (found[0].count(" ") > 2 and _JOINED.search(told)):
        return []
    return [warn("negation_missing", found[0], at=found.span())]


_DENYING = ("befrei", "verhinder", "vermeid", "entbehr", "verlier")


def redoubled(pair: Pair) -> list[GuardFinding]:
    """„entfällt“ became „ist nicht befreit“: what is denied twice is affirmed."""
    before, after = marks(pair.original), marks(pair.suggestion)
    for own, others, new in ((after, before, True), (before, after, False)):
        twice = _twice(own)
        if not twice or _twice(others) or _denials(others) <= _denials(own) - 2:
            continue
        mark = twice[0]
        if new:
            return [warn("negation_added", suggestion=mark.word, now=mark.span)]
        return [warn("negation_missing", mark.word, at=mark.span)]
    return []


_PLAIN = re.compile(r"^(?:nicht|kein\w*|niemand\w*|nie|niemals|nichts)$")


def crowded(pair: Pair) -> list[GuardFinding]:
    """„niemand darf die Fläche nicht betreten“: two denials in one stretch, where there was one."""
    if _stretches(pair.original):
        return []
    return [warn("negation_added", suggestion=m.word, now=m.span)
            for m in _stretches(pair.suggestion)[:1]]  # fmt: skip


def _stretches(text: Text) -> list[Mark]:
    """The second plain denial of each stretch that has two."""
    seen: set[int] = set()
    found: list[Mark] = []
    for mark in marks(text):
        segment = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)].segment
        if mark.hard and _PLAIN.match(mark.word.lower()):
            found += [mark] if segment in seen else []
            seen.add(segment)
    return found


def _twice(found: list[Mark]) -> list[Mark]:
    """The negations that stand before a verb of denial."""
    return [
        one for one, two in pairwise(found)
        if one.word.lower().startswith(("nicht", "kein", "nie")) and _denies(two)
        and 0 < two.span[0] - one.span[1] < 14 and one.near & two.near
    ]  # fmt: skip


def _denies(mark: Mark) -> bool:
    return is_strong(mark) or (not mark.hard and mark.lemma.startswith(_DENYING))


def _denials(found: list[Mark]) -> int:
    return sum(mark.hard or _denies(mark) for mark in found)


_BANNED = re.compile(r"\b(?:untersagt|verboten|unzulässig|ausgeschlossen)\b")
_GRANTED = re.compile(r"\b(?:zulässig|erlaubt|gestattet|zugelassen|genehmigt)\b")


def _granted(text: Text) -> frozenset[str]:
    """The roots of what is said to be allowed, in stretches without a denial."""
    found: set[str] = set()
    denied = {text.words[min(text.index_at(m.span[0]), len(text.words) - 1)].clause
              for m in marks(text) if m.hard}  # fmt: skip
    for match in _GRANTED.finditer(text.lower):
        number = text.words[min(text.index_at(match.start()), len(text.words) - 1)].clause
        told = [w for w in text.clause(number) if w.content and not w.light]
        found |= {a for w in told for a in w.atoms if number not in denied}
    return frozenset(a for a in found if a.startswith("r:"))


def _matters(text: Text, mark: Mark) -> frozenset[str]:
    """What the stretch of a denial speaks of, light words left out."""
    here = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)].segment
    told = [w for w in text.words if w.segment == here and w.content and not w.light]
    return frozenset[str]().union(*(w.atoms for w in told))


# „nicht hinein und auch heraus“: the second denial of „weder … noch“ is lost
_AND_ALSO = re.compile(r"\bnicht\b[^.,;:!?]*\bund auch\b(?![^.,;:!?]*\b(?:nicht|kein\w*|nie)\b)")


def distributed(mark: Mark, text: Text, other: Text) -> bool:
    """„weder A noch B“ has two negations, „kein A oder B“ says the same with one."""
    if mark.word.lower() == "noch":  # the second half of „weder … noch“
        if _granted(other) & _matters(text, mark) or _AND_ALSO.search(other.lower):
            return False
        own, others = (sum(m.hard or is_strong(m) for m in marks(one)) for one in (text, other))
        return others >= own or bool(_NOR.search(other.lower) or _BANNED.search(other.lower))
    return mark.word.lower() == "weder" and bool(_NOR.search(other.lower))
