"""Bounds: at most, at least, at the latest, at the earliest, more than, less than, within."""

import re
from collections.abc import Iterator

from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.demands import told_as_demand
from drafter.wording.guard.reading.like_limits import alike, resolved
from drafter.wording.guard.reading.limits import Limit, limits, skeleton, value_of
from drafter.wording.guard.reading.orders import same_order
from drafter.wording.guard.verdict import GuardFinding, Span

_TIME_LEFT = re.compile(
    r"#(?: \w+){0,3} zeit\b|\bzeit:? (?:von |bis (?:zum )?)?#|frist\b|\blang\b|\bgilt\b"
    r"|\bendet\b|\bbefrist|\bletzte[rn]? tag\b|# nach\b.*\bnoch (?:immer )?nicht\b"
)
_IN_TIME = re.compile(r"\b(?:frist|rechtzeitig|pünktlich)")
_COMPARING = {"more", "less"}
_TERM = re.compile(r"frist\w*\b")
_LOOSE = {"range", "about", "limit", "reached"}  # these may be told in other ways
_OPPOSED = {"upper": {"lower", "more", "since"}, "lower": {"upper", "less", "within"},
            "more": {"less", "upper"}, "less": {"more", "lower"}, "within": {"lower", "more"},
            "since": {"upper"}}  # fmt: skip


def check_bounds(pair: Pair) -> list[GuardFinding]:
    """Each bound keeps its kind and its value."""
    before, after = resolved(pair)
    known = before
    if same_order(pair) or told_as_demand(pair):  # „A übersteigt B“ is „B ist niedriger als A“
        before = _not_compared(before, pair.original)
        after = _not_compared(after, pair.suggestion)
    findings: list[GuardFinding] = []
    for bound in before:
        findings += _turned(bound, before, after)
        if not bound.soft and not findings:
            findings += _compare(bound, before, after, pair)
    if findings:
        return findings
    for bound in after:
        if not bound.soft:
            findings += _new(bound, known, pair.original)
    return findings


def _not_compared(told: list[Limit], text: Text) -> list[Limit]:
    return [limit for limit in told if limit.kind not in _COMPARING or _is_margin(limit, text)]


def _is_margin(bound: Limit, text: Text) -> bool:
    """„um mehr als 15 Prozent“: the difference of what is compared has a bound of its own."""
    return _beside(bound) and text.lower.endswith("um ", 0, bound.span[0])


def _beside(bound: Limit) -> bool:
    """Whether the value of a bound follows its words at once."""
    return bound.fact is not None and bound.span[1] + 1 == bound.fact.start


def _turned(bound: Limit, before: list[Limit], after: list[Limit]) -> list[GuardFinding]:
    """The same value under the opposite bound, whatever else limits it: „spätestens ab dem“."""
    known = [o for o in before if o.value == bound.value]
    for other in after:
        same = bool(bound.value) and other.value == bound.value and not other.soft
        if (
            same
            and other.kind in _OPPOSED.get(bound.kind, set())
            and not any(alike(o, other) or alike(other, o) for o in known)
        ):
            return [block("bound_changed", bound.word, other.word, at=bound.span, now=other.span)]
    return []


def _compare(
    bound: Limit, before: list[Limit], others: list[Limit], pair: Pair
) -> list[GuardFinding]:
    text = pair.suggestion
    same_value = [o for o in others if o.value == bound.value]
    if any(alike(bound, o) for o in same_value) or bound.kind in _LOOSE:
        return [] if bound.kind != "about" else _about(bound, others, text)
    opposed = next((o for o in (*same_value, *others) if _opposes(bound, o, before)), None)
    if opposed is not None and not any(alike(bound, o) for o in others):
        return [block("bound_changed", bound.word, opposed.word, at=bound.span, now=opposed.span)]
    told = _ends_range(bound, text) or _told_as_time(bound, pair.original, text)
    if any(alike(bound, o) for o in others):
        told = told or not bound.value or not _unbound(bound, others, text)
    return [] if told else [_lost(bound)]


def _opposes(bound: Limit, other: Limit, before: list[Limit]) -> bool:
    """Whether a bound of the suggestion turns one of the original round, and answers no other."""
    return other.kind in _OPPOSED.get(bound.kind, set()) and not any(
        alike(known, other) and known.value == other.value for known in before
    )


_ONWARD = re.compile(r"\bvo[nm]\b[^;!?]{0,60}\ban\b")


def _in_stretch(bound: Limit, before: Text, text: Text) -> bool:
    """„innerhalb der Probezeit“ as „in der Probezeit“."""
    stretch = _STRETCH.match(before.lower, bound.span[1])
    return (
        stretch is not None
        and re.search(rf"\b(?:in|im|während)(?: de[rms]| ihrer| dieser)? {stretch[1]}", text.lower)
        is not None
    )


def _in_period(bound: Limit, before: Text, text: Text) -> bool:
    """„mehr als dreimal innerhalb eines Jahres“ as „in einem Jahr mehr als dreimal“."""
    if bound.fact is None or _COUNTED.search(before.lower) is None:
        return False
    if any(
        value_of(f) == bound.value and text.lower.endswith(" in ", 0, f.start) for f in text.facts
    ):
        return True  # „nur einmal in fünf Jahren“
    if not bound.fact.text.lower().startswith("ein"):
        return False
    noun = re.escape(bound.fact.text.split()[-1].lower().removesuffix("es").removesuffix("s"))
    told = rf"\b(?:in einem|in einer|im|pro|je|während eines) (?:\w+ )?{noun}"
    return re.search(told, text.lower) is not None


_COUNTED = re.compile(r"\bmehr als|\bhäufiger|\bmindestens|\bhöchstens|mal\b|\bjede[nrs]? weitere")


def _in_place(bound: Limit, before: Text, text: Text) -> bool:
    """„innerhalb des Gewässerrandstreifens“ names a place: „dort“."""
    stretch = _STRETCH.match(before.lower, bound.span[1])
    return stretch is not None and not _TIMES.search(stretch[1]) and " dort " in f" {text.lower} "


_TIMES = re.compile(r"frist|zeit|tag|woche|monat|jahr|stunde|dauer|raum|quartal|minute|semester")
_STRETCH = re.compile(r" (?:de[rs]|ihrer|dieser|dieses) (\w+?)s?\b")


def _told_as_time(bound: Limit, before: Text, text: Text) -> bool:
    """„innerhalb der Frist“ as „rechtzeitig“, „binnen eines Monats“ as „haben Sie … Zeit“."""
    if bound.kind == "within" and not bound.value:
        return (
            bool(_IN_TIME.search(text.lower))
            or _in_stretch(bound, before, text)
            or _in_place(bound, before, text)
        )
    if bound.kind == "within" and (
        _in_period(bound, before, text) or (not _beside(bound) and _in_stretch(bound, before, text))
    ):
        return True
    if bound.kind == "lower" and bound.word.startswith("ab") and _ONWARD.search(text.lower):
        return True  # „ab dem Ersten“ is „vom Ersten an“
    # „über das Ende hinaus“ is „nach dem Ende weiter“
    goes_on = bound.word.startswith("hinaus") and _GOING_ON.search(text.lower)
    too = _TOO.get(bound.kind)
    if goes_on or (too and too.search(_without_others(bound, text))):
        return True  # „um 0,80 m unterschritten“: „es fehlen 0,80 m“
    if bound.kind not in {"within", "upper"} or re.search("höchst|maximal", bound.word):
        return False
    return any(
        _TIME_LEFT.search(told) and not _TIME_OVER.search(told)
        for told in _sentences_with(bound, text)
    )


_BETWEEN = re.compile(r"\bzwischen (?:(?!\bund\b)(?:[^.;!?]|\.(?=\d)))*\bund (?:dem )?$")


def _ends_range(bound: Limit, text: Text) -> bool:
    """„von 11 bis 24 Uhr“, „zwischen 11 und 24 Uhr“: facts that end with what „bis 24“ names."""
    if bound.kind != "upper" or not bound.value:
        return False
    ends = [fact for fact in text.facts if value_of(fact) == bound.value]
    return any(_BETWEEN.search(text.lower, 0, fact.start) for fact in ends) or any(
        " bis " in wide.text.lower() and wide.start < fact.start and fact.end == wide.end
        for fact in ends
        for wide in text.facts
    )


# „nach der Frist von zwei Wochen“ is no „innerhalb der Frist“
_TIME_OVER = re.compile(r"\bnach (?:ablauf )?(?:de[rs] |einer |dieser |ihrer )?\w*frist von\b")


_GAP = r"(?:[^.;:!?]|\.(?=\d))*"
_GOING_ON = re.compile(
    rf"\b(?:nach|länger)\b{_GAP}\bweiter|\bweiter\w*\b{_GAP}\bnach\b|\bauch (?:noch )?nach\b"
)


def _sentences_with(bound: Limit, text: Text) -> Iterator[str]:
    """The sentences of a text in which the value of a bound stands."""
    return (skeleton(text)[start:end] for start, end in _sentence_spans(bound, text))


def _sentence_spans(bound: Limit, text: Text) -> Iterator[Span]:
    """Where these sentences stand."""
    for fact in text.facts:
        if bound.value and value_of(fact) == bound.value:
            number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].sentence
            words = [word for word in text.words if word.sentence == number]
            yield words[0].start, words[-1].end


def _without_others(bound: Limit, text: Text) -> str:
    """A text without the words that limit other values: „mehr als“ of „mehr als 3 km“."""
    told = text.lower
    for other in limits(text):
        if other.kind == bound.kind and other.value not in {"", bound.value}:
            for start, end in other.parts:
                told = told[:start] + " " * (end - start) + told[end:]
    spans = _sentence_spans(bound, text) if _beside(bound) else ()
    return " ".join(told[start:end] for start, end in spans) or told


_TOO = {
    "less": re.compile(
        r"\bfehl|\bnicht erreich|\bweniger\b|\bvor (?:dem )?ablauf"
        r"|\bnicht (?:eing|einh|lange genug)"
        r"|\bzu (?:klein|kurz|nahe?|gering|wenig|niedrig|schmal|dicht)"
    ),
    "more": re.compile(
        r"\bdarüber\b|\bdanach\b|\bmehr\b|\babgelaufen"
        r"|\bzu (?:hoch|groß|lang|viel|laut|schnell|weit|schwer|breit)"
    ),
}


def _unbound(bound: Limit, others: list[Limit], text: Text) -> bool:
    """The value has lost its bound, and the like bound stands on another value or on none."""
    stands = _beside(bound) and any(value_of(fact) == bound.value for fact in text.facts)
    return all((o.value or stands) and o.value != bound.value for o in others if alike(bound, o))


_EXPECTED = re.compile(r"\brechnen\b|\berwart\w+")


def _about(bound: Limit, others: list[Limit], text: Text) -> list[GuardFinding]:
    if bound.word.startswith("voraussichtlich") and _EXPECTED.search(text.lower):
        return []  # what is expected is not sure
    return [] if any(o.kind == "about" for o in others) else [_lost(bound)]


def _lost(bound: Limit) -> GuardFinding:
    return warn("bound_lost", bound.word, at=bound.span)


_FROM_THEN = re.compile(
    r"\b(?:zum|beginn\w* (?:[^.;]{0,60} )?am|beginnend mit(?: \w+){0,2}"
    r"|mit wirkung vom|mit wirkung zum)\s*$"
)


_BEGINS = re.compile(r"\bbegin(?:n|nt|nen|nend\w*)\b|\btritt\b[^.;]*\bin kraft\b")


_AFTER = re.compile(r"\b(?:nach|später als|verspätet)\b[^.;:!?\d]{0,12}$")


def _told_after(bound: Limit, text: Text) -> bool:
    """Whether a text tells a rule for what comes after the same day."""
    return any(_AFTER.search(text.lower, 0, fact.start) for fact in text.facts
               if value_of(fact) == bound.value)  # fmt: skip


def _from_then(bound: Limit, text: Text) -> bool:
    """„mit Wirkung vom 01.01.“ says what „ab dem 01.01.“ says."""
    begins = _BEGINS.search(text.lower) is not None  # „beginnt am 7.4., die andere am 18.5.“
    return any(_FROM_THEN.search(text.lower, 0, fact.start)
               or (begins and text.lower[: fact.start].endswith((" am ", " zum ")))
               for fact in text.facts if value_of(fact) == bound.value)  # fmt: skip


_EXCEEDS = r"\bübers(?:teig|tieg|chreit|chritt)\w*"
_NOT_ABOVE = re.compile(rf"\bnicht (?:\w+ )?{_EXCEEDS}|{_EXCEEDS}\b[^.;:!?]*\bnicht\b")
_CONFINED = re.compile(r"\w(?:begrenzung|beschränkung) auf (?:\w+ ){0,2}#")


def _new(bound: Limit, others: list[Limit], text: Text) -> list[GuardFinding]:
    if bound.kind in _LOOSE - {"about"} or any(alike(bound, o) or alike(o, bound) for o in others):
        return []
    if bound.kind == "within" and _TERM.search(text.lower):
        return []  # „nach Ablauf der Frist“: „nicht innerhalb der Frist“
    if (
        bound.kind in {"within", "upper"}
        and any(_TIME_LEFT.search(told) for told in _sentences_with(bound, text))
        and not re.match(r"höchst|maximal", bound.word)
    ):
        return []
    above = {"nicht", "über"} <= set(bound.word.split())
    named = not bound.value and len(bound.word) > 9 and bound.word[:10] in text.lower
    confined = bound.word == "auf" and _CONFINED.search(skeleton(text))
    late = bound.word.startswith("erst nach") and _told_after(bound, text)
    if (
        named
        or confined
        or late
        or (above and _NOT_ABOVE.search(text.lower))
        or _ends_range(bound, text)
        or (bound.word.startswith(("ab", "vom")) and _from_then(bound, text))
    ):
        return []  # „Fristüberschreitung“, „überschreitet nicht“: „liegt nicht über“
    if bound.word.startswith("ab") and _ONWARD.search(text.lower):
        return []  # „vom Ersten des Monats an“
    return [warn("bound_added", suggestion=bound.word, now=bound.span)]
