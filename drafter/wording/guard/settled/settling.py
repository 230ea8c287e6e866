"""Settling: what both texts are seen to say alike is taken out before the other checks look.

„darf 20 m² nicht überschreiten“ and „darf höchstens 20 m² groß sein“ are the same limit. Once that
is known, neither the „nicht“ nor the „höchstens“ tells anything more: both are blanked, and every
other word keeps its place.
"""

import re
from collections.abc import Iterable

from drafter.wording.facts import Fact
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.like_limits import agree, resolved
from drafter.wording.guard.reading.limit_forms import RESTATED
from drafter.wording.guard.reading.limit_modals import clause_of, modal_change
from drafter.wording.guard.reading.limits import Limit
from drafter.wording.guard.reading.rewriting import Change, rewritten
from drafter.wording.guard.verdict import Span

_RESTATED = {kind: re.compile(form) for kind, form in RESTATED.items()}
_SIZE = re.compile(
    r"\s(?:hoch|lang|breit|groß|alt|laut|warm|schwer|tief|weit|dick|stark|jung|kurz|klein|entfernt"
    r"|oder)\b"
)
_DIMENSIONS = tuple(
    re.compile(stems) for stems in (
        r"\bh(?:öher|och\b|öhe)|niedrig", r"länge|\blang\b|kürz", r"breit|schmal|\beng", r"\btief",
        r"\bälter|\balt\b|jünger|\balter\b", r"laut|leise|lärm|pegel|schall",
        r"schwer|leicht|gewicht|wieg|masse", r"wärm|\bwarm|heiß|kälter|kühl|temperatur",
    )
)  # fmt: skip


def settled(pair: Pair) -> Pair:
    """The pair without the limits that both texts share in different words."""
    before, after = resolved(pair)
    changes: tuple[list[Change], list[Change]] = ([], [])
    recounted: set[Fact] = set()
    for old in before:
        new = next((o for o in after if old.value and agree(old, o)), None)
        if new is None or _vague(old) or _vague(new) or old.word == new.word:
            continue
        if not _other_dimension(pair, old, new):
            recounted |= _recounted(old, new)
            changes[0].extend(_blanks(pair.original, old))
            changes[1].extend(_blanks(pair.suggestion, new))
            for mine, theirs, own, other, into in (
                (old, new, pair.original, pair.suggestion, changes[0]),
                (new, old, pair.suggestion, pair.original, changes[1]),
            ):
                into.extend(modal_change(own, mine, other, theirs))
                into.extend(_restated(own, mine))
                into.extend(_only(own, mine, other, theirs))
    if not changes[0] and not changes[1]:
        return pair
    original, suggestion = (
        rewritten(text, _spelled(text, change), without=recounted)
        for text, change in zip((pair.original, pair.suggestion), changes, strict=True)
    )
    return Pair(original, suggestion, notes=pair.notes, whole=pair.whole)


def _recounted(old: Limit, new: Limit) -> set[Fact]:
    """„mehr als zwei“ and „drei oder mehr“: the numbers differ, the limit does not."""
    facts = {limit.fact for limit in (old, new) if limit.fact}
    return facts if len({fact.value for fact in facts}) > 1 else set()


def _vague(limit: Limit) -> bool:
    return limit.kind in {"range", "limit", "about", "reached"}


def _blanks(text: Text, limit: Limit) -> list[Change]:
    spans = [*limit.parts, *_moving(text, limit)]
    if limit.fact and (size := _SIZE.match(text.lower, limit.fact.end)) and size[0] != " oder":
        spans.append(size.span())
    return [(span, " " * (span[1] - span[0])) for span in spans]


_MOVING = {
    "lower": re.compile(r"\b(?:ab)?(?:sinken|fallen|gesunken|gefallen)\b"),
    "upper": re.compile(r"\b(?:(?:an)?steigen|(?:an)?wachsen|klettern|gestiegen|gewachsen)\b"),
}


def _moving(text: Text, limit: Limit) -> Iterable[Span]:
    """„nicht unter 41 m sinken“: the verb says what „unter“ says."""
    verb = _MOVING.get(limit.kind)
    for match in verb.finditer(text.lower, *clause_of(text, limit)) if verb else ():
        yield match.span()


_ONLY = re.compile(r"\b(?:nur|erst)\b")


def _only(own: Text, mine: Limit, other: Text, theirs: Limit) -> Iterable[Change]:
    """„dürfen nur Fahrzeuge bis 3,5 t“ says what „mehr als 3,5 t dürfen nicht“ says."""
    denied = theirs.denial and theirs.denial in theirs.parts
    if not denied or _ONLY.search(other.lower, *clause_of(other, theirs)):
        return
    for match in _ONLY.finditer(own.lower, *clause_of(own, mine)):
        yield match.span(), " " * len(match[0])


def _restated(text: Text, limit: Limit) -> Iterable[Change]:
    again = _RESTATED.get(limit.kind)
    for match in again.finditer(text.lower) if again else ():
        yield match.span(), " " * len(match[0])


def _other_dimension(pair: Pair, old: Limit, new: Limit) -> bool:
    """„nicht höher als“ is no „nicht breiter als“."""
    told, tells = _dimensions(pair.original, old), _dimensions(pair.suggestion, new)
    return bool(told and tells) and not told & tells


def _dimensions(text: Text, limit: Limit) -> set[int]:
    stretch = text.lower[slice(*clause_of(text, limit))]
    return {i for i, pattern in enumerate(_DIMENSIONS) if pattern.search(stretch)}


def _spelled(text: Text, changes: list[Change]) -> Iterable[Change]:
    """The changes, with capital letters where a sentence or the rest of a noun begins."""
    for (start, end), instead in changes:
        first = text.raw[start].isupper() and instead.strip()
        yield (start, end), instead.capitalize() if first else instead
    changed = {place for span, _ in changes for place in range(*span)}
    for (_, end), instead in changes:
        if not instead.strip() and end not in changed and text.raw[end : end + 1].isalpha():
            yield (end, end + 1), text.raw[end].upper()  # „Mindestabstand“ becomes „Abstand“
