"""Limits: one meaning for the many wordings of „at most“, „at least“, „more“ and „less than“.

„darf 12 l nicht überschreiten“, „höchstens 12 l“, „nicht mehr als 12 l“ and „mehr als 12 l dürfen
es nicht sein“ are the same limit. Each is read here with its value, the words that make it up and
the denial that may turn it round; the check of bounds compares the meanings.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.limit_forms import (
    DENIAL,
    EXCEEDING,
    FORMS,
    NOT_REACHED,
    OR_LESS,
    OR_MORE,
    REACHED,
    UNDERCUT,
)
from drafter.wording.guard.verdict import Span

_COMPILED = tuple((kind, tuple(map(re.compile, forms))) for kind, forms in FORMS.items())
_BEHIND = tuple(
    (kind, re.compile(form)) for kind, form in (
        ("lower", OR_MORE), ("upper", OR_LESS), ("less", NOT_REACHED), ("reached", REACHED)
    )
)  # fmt: skip
_VERBS = (("more", re.compile(EXCEEDING)), ("less", re.compile(UNDERCUT)))
_DENIAL = re.compile(DENIAL)
_BEFORE_EVENT = re.compile(r"\b(?:vor|vorher|bevor|im voraus|zuvor)\b")
_VERB_LAST = re.compile(
    r"\s*(?:[.,;:!?]|$|(?:und|oder|wird|werden|wurden?|worden|haben|hat|darf|dürfen|k[aö]nn\w*|soll\w*"
    r"|ist|sind|so|ohne|sein)\b)"
)
_MARGIN = re.compile(r"\bum(?: \w+){0,2} $")
_ONLY_DENIED = (
    ("lower", re.compile(r"\bvor(?: dem| den)? *#")),
    ("upper", re.compile(r"\bnach(?: dem| den)? *#")),
)
_TURNED = {"more": "upper", "less": "lower"}
_BEFOREHAND = re.compile(
    r",?\s*(?:vor\b(?! *[.,;:!?])|bevor\b|davor\b|ehe\b|vorher|zuvor|im voraus)"
)
_PLAIN_MORE = re.compile(
    r"(?:mehr|höher|größer|länger|weniger|niedriger|geringer|kürzer|kleiner)\w*\b"
    r"|[^ ]*(?:über|unter|lieg|lag|hinaus)"
)
_AHEAD = {"spätestens": "lower", "nicht später": "lower", "frühestens": "upper",
          "nicht früher": "upper"}  # fmt: skip
_MEASURED = frozenset({FactKind.NUMBER, FactKind.DATE, FactKind.TIME, FactKind.AMOUNT,
                       FactKind.PERCENT, FactKind.QUANTITY})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound and the value it limits („“ when no value stands in its clause).

    ``parts`` are its words. ``denial`` is one that stands further off and may turn it round; then
    ``turned`` is what it is with the denial. ``soft`` ones stand on a value by „und“ only.
    """

    kind: str
    word: str
    span: Span
    value: str
    fact: Fact | None = None
    parts: tuple[Span, ...] = ()
    denial: Span | None = None
    turned: str = ""
    soft: bool = False


@lru_cache(maxsize=64)
def skeleton(text: Text) -> str:
    """The text in lower case with „#“ for every sign of a measured fact, „~“ for other facts."""
    signs = list(text.lower)
    for fact in text.facts:
        sign = "#" if fact.kind in _MEASURED else "~"
        signs[fact.start : fact.end] = sign * (fact.end - fact.start)
    return _HOUR.sub(lambda found: found[0].replace(",", " "), "".join(signs))


# „vor dem 4.4., 18 Uhr, dürfen Sie nicht“: the hour belongs to the day
_HOUR = re.compile(r"(?<=#), (?:um )?#+,(?= [a-zäöü])")


@lru_cache(maxsize=64)
def limits(text: Text) -> tuple[Limit, ...]:
    """All limits in reading order; several words on one value are one limit."""
    found: list[Limit] = []
    for limit in _candidates(text):
        if not any(_overlap(limit.span, part) for other in found for part in other.parts):
            found.append(limit)
    joined: dict[tuple[str, Fact], Limit] = {}
    alone: list[Limit] = []
    for limit in found:
        if limit.fact is None:
            alone.append(limit)
        elif (key := (limit.kind, limit.fact)) in joined:
            first = joined[key]
            joined[key] = replace(first, parts=(*first.parts, *limit.parts))
        else:
            joined[key] = limit
    kept = [*alone, *joined.values()]
    return tuple(sorted([*kept, *_coordinated(kept, text)], key=lambda limit: limit.span))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _candidates(text: Text) -> Iterator[Limit]:
    signs = skeleton(text)
    yield from _behind_value(text, signs)
    yield from _by_verb(text, signs)
    worded = [
        _worded(text, signs, kind, match)
        for kind, patterns in _COMPILED for pattern in patterns
        for match in pattern.finditer(signs)
    ]  # fmt: skip
    # of two wordings that overlap the longer one counts: „länger als bis zum“
    yield from sorted(filter(None, worded), key=lambda limit: limit.span[0] - limit.span[1])
    for kind, pattern in _ONLY_DENIED:
        for match in pattern.finditer(signs):
            fact = _fact_at(text, match.end() - 1)
            denial = _far_denial(signs, match.span())
            if fact and denial and fact.kind in {FactKind.DATE, FactKind.TIME}:
                span = match.start(), fact.start
                word = text.lower[slice(*span)].strip()
                yield Limit("", word, span, value_of(fact), fact, (span,), denial, kind)


def _worded(text: Text, signs: str, kind: str, match: re.Match[str]) -> Limit | None:
    """A limit whose words stand before its value."""
    near = match[0].endswith("#")
    end = match.end() - 1 if near else match.end()
    fact = _fact_at(text, end) if near else _fact_behind(text, signs, end)
    word = match[0].rstrip("# ")
    if fact is None and word in _ADVERBS:
        fact = _fact_before(text, signs, match.start())
    if fact is not None and _BEFOREHAND.match(text.lower, fact.end):
        # „spätestens eine Woche vorher“ is „mindestens eine Woche vorher“
        kind = next((k for first, k in _AHEAD.items() if word.startswith(first)), kind)
        if word.startswith("bis") and fact.kind is FactKind.QUANTITY:
            kind = "lower"  # „bis drei Tage vorher“
    # „unter dem 14.03.2023 erteilt“
    dated = fact is not None and fact.kind is FactKind.DATE and word == "unter dem"
    no_longer = word.endswith("mehr als") and _NO_LONGER.search(text.raw, 0, end + 2)
    more = fact is None and word.endswith(" als") and signs.endswith("# ", 0, match.start())
    if dated or more or (fact is None and no_longer):
        return None  # „nicht mehr als Wohnung genutzt“, „18 € mehr als bisher“
    differs = _DIFFERENCE.search(signs, 0, match.start("p" if "p" in match.re.groupindex else 0))
    if kind in _TURNED and differs and not _LYING.search(signs, 0, differs.end()):
        return None
    span = match.start(), match.start() + len(word)
    if match.re.groupindex and match["p"]:  # a noun or preposition with words up to its value
        core = match.span("p")
        both = "q" in match.re.groupindex and match["q"] is not None
        parts = (core, match.span("q")) if both else (core,)
        named = re.compile(r"\w+").match(signs, core[0])
        return Limit(kind, named[0] if named else word, core, value_of(fact), fact, parts)
    limit = Limit(kind, word, span, value_of(fact), fact, (span,))
    if kind not in _TURNED:
        return limit
    if fact is None and not _compares(text, match.start(), word):
        return None
    denial = _far_denial(signs, (span[0], fact.end if fact else span[1]))
    return replace(limit, denial=denial, turned=_TURNED[kind] if denial else "")


_NO_LONGER = re.compile(r"\b[Nn]icht mehr als [A-ZÄÖÜ]$")
# „das sind 8 Prozent mehr als bisher“ tells a difference
_DIFFERENCE = re.compile(r"\b(?:sind|ist|waren|beträgt|steigt|sinkt|um) (?:\w+ )?#+ $")


# „liegt um 62 € über der Grenze“ compares
_LYING = re.compile(r"\b(?:lieg|lag)\w* um (?:\w+ ){0,2}#+ $")


def _compares(text: Text, start: int, word: str) -> bool:
    """„mehr als zulässig“, „fünf Prozent über dem Zins“; not „schwerer als Ihr Interesse“."""
    if word not in {"über", "oberhalb", "unter", "unterhalb"}:
        return _PLAIN_MORE.match(word) is not None
    fact = _fact_at(text, start - 2)
    return fact is not None and fact.kind in {FactKind.AMOUNT, FactKind.PERCENT}


def _behind_value(text: Text, signs: str) -> Iterator[Limit]:
    """„3,5 km oder länger“, „zwei Wochen vorher oder früher“."""
    for kind, pattern in _BEHIND:
        for match in pattern.finditer(signs):
            fact = _fact_at(text, match.start())
            if fact is None:
                continue
            before = _BEFORE_EVENT.search(signs, match.start(), match.start("b"))
            turned = "lower" if before and kind == "upper" else kind
            span = match.span("b")
            yield Limit(turned, match["b"], span, value_of(fact), fact, (span,))


_BANNED = re.compile(r"unzulässig|untersagt|verboten|ausgeschlossen")


def _by_verb(text: Text, signs: str) -> Iterator[Limit]:
    """„überschreiten“, „übersteigen“, „hinausgehen“, „unterschreiten“ with their denial."""
    for kind, pattern in _VERBS:
        for match in pattern.finditer(signs):
            capital = text.raw[match.start()].isupper()
            noun = capital and not match[0].endswith("t")
            fact = _fact_of_verb(text, signs, match)
            denial = _near_denial(signs, match.span())
            if noun and denial is not None and not _BANNED.fullmatch(signs, *denial):
                denial = None  # „keine Überschreitung festgestellt“
            # a verb that opens a condition („Übersteigt das Einkommen …“) is still needed
            parts = () if capital else (match.span(), *_over(signs, match.start()))
            if denial is None:
                yield Limit(kind, match[0], match.span(), value_of(fact), fact, parts)
            else:
                words = f"{signs[slice(*denial)]} {match[0]}"
                yield Limit(_TURNED[kind], words, match.span(), value_of(fact), fact,
                            (*parts, denial))  # fmt: skip


def _over(signs: str, place: int) -> tuple[Span, ...]:
    """„über“ that belongs to „hinausgehen“."""
    if not signs.startswith("hinaus", place):
        return ()
    found = list(re.finditer(r"\büber\b", signs[_clause_start(signs, place) : place]))
    return ((_clause_start(signs, place) + found[-1].start(),
             _clause_start(signs, place) + found[-1].end()),) if found else ()  # fmt: skip


def _clause_start(signs: str, place: int) -> int:
    return max(signs.rfind(sign, 0, place) for sign in ".,;:!?") + 1


def _clause_end(signs: str, place: int) -> int:
    found = re.compile(r"[.,;:!?]").search(signs, place)
    return found.start() if found else len(signs)


_JOINS = re.compile(r"\b(?:und|oder|aber|sondern|sowie)\b")


def _fact_of_verb(text: Text, signs: str, verb: re.Match[str]) -> Fact | None:
    """The value before a verb that ends its clause, behind one that does not."""
    start, end = _clause_start(signs, verb.start()), _clause_end(signs, verb.end())
    before = [f for f in text.facts if start <= f.start and f.end <= verb.start()
              and f.kind in _MEASURED]  # fmt: skip
    after = [f for f in text.facts if verb.end() <= f.start < end and f.kind in _MEASURED]
    last = _VERB_LAST.match(signs, verb.end())
    ordered = [*reversed(before), *after] if last else [*after, *reversed(before)]
    kept = [f for f in ordered if not _MARGIN.search(signs, 0, f.start)]
    return kept[0] if kept else None


# „ohne den Wert zu überschreiten“; „ohne Genehmigung um 20 % überschreiten“ denies nothing
_WITHOUT = re.compile(r"(?: [^ ]+){0,6} zu $| (?:[^ ]+ )?$")


def _near_denial(signs: str, verb: Span) -> Span | None:
    """The one denial of the stretch of a verb."""
    start, end = _clause_start(signs, verb[0]), _clause_end(signs, verb[1])
    joins = [m.end() for m in _JOINS.finditer(signs, start, verb[0])]
    if _ATTRIBUTE.search(signs, *verb):
        end = verb[1]  # „eine die Grenze übersteigende Menge liegt nicht vor“
    behind = _JOINS.search(signs, verb[1], end)
    stretch = max([start, *joins]), behind.start() if behind else end
    found = [m for m in _DENIAL.finditer(signs, *stretch)
             if m[0] != "ohne" or _WITHOUT.match(signs, m.end(), verb[0])]  # fmt: skip
    return found[0].span() if len(found) == 1 else None


_ATTRIBUTE = re.compile(r"ende[nrsm]?$")
# „…, im Jahr aber nicht mehr als 2.500 m³“: the denial is that of the next limit
_OF_LIMIT = re.compile(
    r" (?:\w+ )?(?:\w+er(?:e[nrsm]?)?|mehr|vor|nach|über|unter)(?: \w+)? (?:als|#)"
)
_RELATIVE = re.compile(r", (?:die|der|das|deren|dessen|den|dem) ")


def _far_denial(signs: str, span: Span) -> Span | None:
    """The one denial of the clause of a limit: „Mehr als 6.000 € zahlen wir nicht“."""
    start, end = _clause_start(signs, span[0]), _clause_end(signs, span[1])
    if _RELATIVE.match(signs, start - 1):
        # „Belege, die älter als ein Jahr sind, reichen nicht“
        start, end = end, _clause_end(signs, end + 1)
    found = [m for m in _DENIAL.finditer(signs, start, end)
             if not _overlap(m.span(), span)
             and (m.end() + 1 == span[0] or not _OF_LIMIT.match(signs, m.end()))]  # fmt: skip
    return found[0].span() if len(found) == 1 else None


def _fact_at(text: Text, place: int) -> Fact | None:
    return next((f for f in text.facts if f.start <= place < f.end), None)


def _fact_behind(text: Text, signs: str, place: int) -> Fact | None:
    """The first measured fact behind a bound, in the same clause."""
    match = re.compile(r"(?:[^.,;:!?#]|, spätestens|\.(?=\S)){0,45}?#").match(signs, place)
    return _fact_at(text, match.end() - 1) if match else None


_ADVERBS = frozenset({"spätestens", "frühestens", "höchstens", "mindestens", "wenigstens"})


def _fact_before(text: Text, signs: str, place: int) -> Fact | None:
    """„Um 24 Uhr muss die Veranstaltung spätestens enden“."""
    start = _clause_start(signs, place)
    found = [f for f in text.facts if f.kind in _MEASURED and start <= f.start and f.end <= place]
    return found[-1] if found else None


def value_of(fact: Fact | None) -> str:
    """What two texts share that limit the same value."""
    if fact is None:
        return ""
    return fact.value.removesuffix(" x").removesuffix(" Person").removesuffix(" Stück")


_AND = re.compile(r"[^.;:!?#]{0,60}\b(?:und|oder|sowie|beziehungsweise|bzw\.)\b[^.;:!?#]{0,60}#")


def _coordinated(found: list[Limit], text: Text) -> Iterator[Limit]:
    """„mindestens 500 € für A und 50 € für B“ limits both values."""
    bound = {limit.fact for limit in found if limit.fact}
    for limit in found:
        match = _AND.match(skeleton(text), limit.fact.end) if limit.fact else None
        fact = _fact_at(text, match.end() - 1) if match else None
        if fact and limit.fact and fact.kind is limit.fact.kind and fact not in bound:
            yield replace(limit, value=value_of(fact), fact=fact, parts=(), soft=True)
