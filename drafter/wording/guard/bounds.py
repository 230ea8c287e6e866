"""Bounds: at most, at least, at the latest, at the earliest, more than, less than, within."""

import re
from dataclasses import dataclass

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span

# class → how it is written (lower case); ``#`` at the end: counts only directly before a fact
FORMS: dict[str, tuple[str, ...]] = {
    "range": (r"\b(?:vom?|zwischen)\b[^.;]{3,45}?\b(?:bis(?: zum| einschließlich)?|und)\b#",),
    "upper": (
        r"\bnicht (?:mehr|länger|höher|größer|später|weiter)(?: \w+){0,2} als\b",
        r"\bnicht über *#", r"\bhöchstens\b",
        r"\bmaximal\b", r"\blängstens\b", r"\ballenfalls\b", r"\bspätestens\b",
        r"\bbis (?:zu|maximal|höchstens|spätestens)\b(?! (?:de|ihre))",
        r"\bbis(?: (?:zum|einschließlich|ende|anfang|mitte))*(?: [a-zäöü]+,)? *#",
        r"\bhöchst(?:betrag|grenze|dauer)\w*", r"\bobergrenze", r"\bletzter tag",

        r"\bnicht (?:überschreite|übersteige|übersteigt|überschritten)\w*",
    ),
    "lower": (
        r"\bnicht (?:weniger|kürzer|früher|niedriger|geringer|kleiner)(?: \w+){0,2} als\b",
        r"\bnicht (?:unterschreite\w*|unterschritten)\b", r"\bnicht unter *#", r"\bmindestens\b",
        r"\bwenigstens\b", r"\bzumindest\b", r"\bfrühestens\b",
        r"\bab(?: dem| einem)?(?: [a-zäöü]+,)? *#", r"\bnicht vor (?:dem|ablauf|beginn|ende)",
        r"\bnicht vor *#", r"\bmindest(?:betrag|dauer|höhe|alter)\w*",
    ),
    # a limit told without a word of bound; it may stand for one
    "limit": (r"\b(?:begrenz|beschränk)\w*", r"\bmit (?:dem )?(?:ablauf|ende) (?:des|der|von)\b"),
    "since": (r"\bseit(?: dem)? *#",),
    "more": (
        r"\b(?:mehr|höher\w*|größer\w*|länger\w*)(?: \w+)? als\b",
        r"\büber(?: den| die| das)? *#", r"(?<!darüber )\bhinaus\b",
        r"\b(?:überschreit|übersteig|überstieg|überschritt)\w*", r"\bhinausg\w+",
        r"(?:prozentpunkten?|prozent|%|euro|eur) über\b",
        r"\bliegt [^.]{0,40}\büber\b",
        r"\büber\b(?:[^.,;]|[.,](?=\d)){0,60}\b(?:liegt|liegen|lag)\b",
    ),
    "less": (
        r"\b(?:weniger|niedriger\w*|geringer\w*|kürzer\w*|kleiner\w*)(?: \w+)? als\b",
        r"\bunter *#", r"\b(?:unterschreit|unterschritt)\w*", r"\bliegt [^.]{0,40}\bunter\b",
    ),
    "within": (r"\binnerhalb\b", r"\bbinnen\b", r"\bim laufe\b", r"\bfrist von\b",
               r"\bin den (?:nächsten|ersten)\b"),
    "about": (r"\betwa\b *#", r"\bca\. *#", r"\bcirca\b", r"\brund\b *#", r"\bungefähr\b",
              r"\bvoraussichtlich\w*"),
}  # fmt: skip
_COMPILED = tuple(
    (kind, tuple((re.compile(form.removesuffix("#").rstrip()), form.endswith("#"))
                 for form in forms))
    for kind, forms in FORMS.items()
)  # fmt: skip
_BEFOREHAND = re.compile(r",?\s*(?:vor\b|bevor\b|ehe\b|vorher|zuvor|im voraus)")
_TIME_LEFT = re.compile(
    r"\bzeit\b|\bfrist\b|\bdauer|\blang\b|\bgilt\b|\bendet\b|\bende\b|\bbefrist"
)
_IN_TIME = re.compile(r"\b(?:frist|rechtzeitig|pünktlich)")
_CLASSES_ALIKE = {"upper": {"upper", "within", "range", "limit"},
                  "lower": {"lower", "since", "range"},
                  "within": {"within", "upper"}, "since": {"since", "lower"}}  # fmt: skip
_OPPOSED = {"upper": {"lower", "more", "since"}, "lower": {"upper", "less", "within"},
            "more": {"less", "upper"}, "less": {"more", "lower"}, "within": {"lower", "more"},
            "since": {"upper"}}  # fmt: skip
_MEASURED = frozenset({FactKind.NUMBER, FactKind.DATE, FactKind.TIME, FactKind.AMOUNT,
                       FactKind.PERCENT, FactKind.QUANTITY})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound and the value it limits („“ when no value follows in its clause)."""

    kind: str
    word: str
    span: Span
    value: str


def bounds(text: Text) -> list[Bound]:
    """All bounds; one that needs a value to be a bound counts only directly before it."""
    found: list[Bound] = []
    taken: list[Span] = []
    for kind, patterns in _COMPILED:
        for pattern, needs_fact in patterns:
            for match in pattern.finditer(text.lower):
                bound = _bound(text, kind, match, needs_fact=needs_fact)
                if bound and not any(_overlap(bound.span, span) for span in taken):
                    taken.append(bound.span)
                    found.append(bound)
    return sorted(found, key=lambda bound: bound.span)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _bound(text: Text, kind: str, match: re.Match[str], *, needs_fact: bool) -> Bound | None:
    fact = _fact_after(text, match.end(), near=needs_fact)
    if needs_fact and fact is None:
        return None
    if fact is not None and _BEFOREHAND.match(text.lower, fact.end):
        # „spätestens eine Woche vorher“ is „mindestens eine Woche vorher“
        kind = {"spätestens": "lower", "frühestens": "upper"}.get(match[0].strip(), kind)
    return Bound(kind, match[0].strip(), match.span(), _value(fact) if fact else "")


def _value(fact: Fact) -> str:
    return fact.value.split()[0] if fact.kind is not FactKind.DATE else fact.value


def _fact_after(text: Text, position: int, *, near: bool) -> Fact | None:
    """The first measured fact behind a bound, in the same clause."""
    for fact in text.facts:
        if fact.start < position or fact.kind not in _MEASURED:
            continue
        gap = text.lower[position : fact.start]
        if len(gap) > (2 if near else 45) or re.search(r"[;:!?]|\.\s|,\s(?!spätestens)", gap):
            return None
        return fact
    return None


def check_bounds(pair: Pair) -> list[GuardFinding]:
    """Each bound keeps its kind and its value."""
    before, after = bounds(pair.original), bounds(pair.suggestion)
    findings: list[GuardFinding] = []
    for bound in before:
        findings += _compare(bound, after, pair.original, pair.suggestion)
    if findings:
        return findings
    for bound in after:
        findings += _new(bound, before, pair.original)
    return findings


def _alike(bound: Bound, other: Bound) -> bool:
    return other.kind in _CLASSES_ALIKE.get(bound.kind, {bound.kind})


def _compare(bound: Bound, others: list[Bound], before: Text, text: Text) -> list[GuardFinding]:
    same_value = [o for o in others if o.value == bound.value]
    if any(_alike(bound, o) for o in same_value) or bound.kind in {"range", "about", "limit"}:
        return [] if bound.kind != "about" else _about(bound, others, text)
    opposed = next((o for o in same_value if o.kind in _OPPOSED.get(bound.kind, set())), None)
    if opposed is not None and not any(_alike(bound, o) for o in others):
        return [block("bound_changed", bound.word, opposed.word, at=bound.span, now=opposed.span)]
    if any(_alike(bound, o) for o in others):
        told = not bound.value or _told_as_time(bound, before, text)
        return [] if told or not _unbound(bound, others) else [_lost(bound)]
    opposed = next((o for o in others if o.kind in _OPPOSED.get(bound.kind, set())), None)
    if opposed is not None:
        return [block("bound_changed", bound.word, opposed.word, at=bound.span, now=opposed.span)]
    return [] if _told_as_time(bound, before, text) else [_lost(bound)]


_ONWARD = re.compile(r"\bvo[nm]\b[^;!?]{0,60}\ban\b")


def _in_stretch(bound: Bound, before: Text, text: Text) -> bool:
    """„innerhalb der Probezeit“ as „in der Probezeit“."""
    stretch = _STRETCH.match(before.lower, bound.span[1])
    return (
        stretch is not None
        and re.search(rf"\b(?:in|im|während)(?: de[rms]| ihrer| dieser)? {stretch[1]}", text.lower)
        is not None
    )


_STRETCH = re.compile(r" (?:de[rs]|ihrer|dieser|dieses) (\w+?)s?\b")


def _told_as_time(bound: Bound, before: Text, text: Text) -> bool:
    """„innerhalb der Frist“ as „rechtzeitig“, „binnen eines Monats“ as „haben Sie … Zeit“."""
    if bound.kind == "within" and not bound.value:
        return bool(_IN_TIME.search(text.lower)) or _in_stretch(bound, before, text)
    if bound.kind == "lower" and bound.word.startswith("ab") and _ONWARD.search(text.lower):
        return True  # „ab dem Ersten“ is „vom Ersten an“
    timed = bound.kind in {"within", "upper"} and bound.value and _TIME_LEFT.search(text.lower)
    return bool(timed) and bound.word not in {"höchstens", "maximal"}


def _unbound(bound: Bound, others: list[Bound]) -> bool:
    """The value has lost its bound, and the like bound stands on another value."""
    alike = [o for o in others if _alike(bound, o)]
    return all(o.value and o.value != bound.value for o in alike)


_EXPECTED = re.compile(r"\brechnen\b|\berwart\w+")


def _about(bound: Bound, others: list[Bound], text: Text) -> list[GuardFinding]:
    if bound.word.startswith("voraussichtlich") and _EXPECTED.search(text.lower):
        return []  # what is expected is not sure
    return [] if any(o.kind == "about" for o in others) else [_lost(bound)]


def _lost(bound: Bound) -> GuardFinding:
    return warn("bound_lost", bound.word, at=bound.span)


_FROM_THEN = re.compile(r"\b(?:zum|mit wirkung vom|mit wirkung zum)\s*$")


def _from_then(bound: Bound, text: Text) -> bool:
    """„mit Wirkung vom 01.01.“ says what „ab dem 01.01.“ says."""
    return any(_FROM_THEN.search(text.lower, 0, fact.start)
               for fact in text.facts if _value(fact) == bound.value)  # fmt: skip


def _new(bound: Bound, others: list[Bound], text: Text) -> list[GuardFinding]:
    if bound.kind in {"range", "limit"} or any(
        _alike(bound, o) or _alike(o, bound) for o in others
    ):
        return []
    if (
        bound.kind in {"within", "upper"}
        and _TIME_LEFT.search(text.lower)
        and not re.match(r"höchst|maximal", bound.word)
    ):
        return []
    if bound.kind == "lower" and bound.word.startswith("ab") and _from_then(bound, text):
        return []
    return [warn("bound_added", suggestion=bound.word, now=bound.span)]
