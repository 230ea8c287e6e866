"""Facts attached to another thing: two amounts exchanged, „auf“ turned into „um“."""

import re
from itertools import pairwise

from drafter.wording.facts import Fact, FactKind
from drafter.wording.facts.numerals import ordinal
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.parties.changes import told_as_renewed, told_as_replaced
from drafter.wording.guard.parties.exchanges import exchanged
from drafter.wording.guard.parties.statements import keeps_apart
from drafter.wording.guard.parties.surroundings import APART, agreement, context, contrast, role
from drafter.wording.guard.reading.demands import demanded
from drafter.wording.guard.reading.limits import value_of
from drafter.wording.guard.verdict import GuardFinding

_CONFLICTS = ({"onto", "by"}, {"after", "before"}, {"over", "under"}, {"from", "to"})


def check_swaps(pair: Pair) -> list[GuardFinding]:
    """Two facts of a kind that have changed places, and changed prepositions before a fact."""
    before = _single(pair.original)
    after = {value_of(fact): fact for fact in _single(pair.suggestion)}
    shared = [(f, after[value_of(f)]) for f in before if value_of(f) in after]
    contexts = [
        (old, new, context(pair.original, old), context(pair.suggestion, new))
        for old, new in shared
    ]
    for i, (a_old, a_new, a_before, a_after) in enumerate(contexts):
        for b_old, b_new, b_before, b_after in contexts[i + 1 :]:
            told = _retold(pair, (a_old, b_old), (a_new, b_new))
            alike = a_old.kind is b_old.kind and _sort(a_old) == _sort(b_old)
            if alike and _relabelled(pair, (a_old, b_old), (a_new, b_new)):
                told = False
            if keeps_apart(pair, f"f:{a_old.value}", f"f:{b_old.value}"):
                continue
            if not alike or told or (told is None and _fixed(pair, (a_old, b_old), (a_new, b_new))):
                continue
            agreed = agreement(contrast(a_before, b_before), contrast(a_after, b_after))
            reversed_order = (a_old.start < b_old.start) != (a_new.start < b_new.start)
            if told is False or agreed < (0.02 if reversed_order else -0.25):
                return [warn("fact_swapped", a_old.text, b_old.text, at=(a_old.start, a_old.end),
                             now=(b_new.start, b_new.end))]  # fmt: skip
    return _roles(pair, shared) or exchanged(pair)


def _told_as_change(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„von 7 EUR auf 8 EUR“ says what „8 EUR statt bisher 7 EUR“ says; None: no such change."""
    was = [role(pair.original, fact) for fact in old]
    now = [role(pair.suggestion, fact) for fact in new]
    if set(was) != {"from", "onto"} or "instead" not in now:
        return None
    return was.index("from") == now.index("instead")


_LACKING = re.compile(
    r"\b(?:statt|anstatt|anstelle|bei) (?:de[rn]|von|der von)? ?(?:\w+ ){0,2}"
    r"(?:erforder|geforder|vorgeschrieb|nötig|notwendig|verlangt|zulässig|erlaubt|genehmigt)\w* $"
)
_NEEDED = re.compile(
    r"\b(?:m[uü]ss\w*|nötig|notwendig|erforderlich|gefordert|verlang\w+|vorgeschrieben|brauch\w*"
    r"|benötig\w*|zulässig|erlaubt|d[aü]rf\w*|genehmigt|wären|hätten)\b"
)


def _told_as_lack(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„48 statt der geforderten 60 Monate“ is „60 müssten es sein, es sind aber nur 48“."""
    wanted = [bool(_LACKING.search(pair.original.lower, 0, fact.start)) for fact in old]
    said = [bool(_NEEDED.search(_clause_text(pair.suggestion, fact))) for fact in new]
    if sum(wanted) != 1 or sum(said) != 1:
        return None
    return wanted == said


def _told_as_demand(pair: Pair, old: tuple[Fact, Fact], _new: tuple[Fact, Fact]) -> bool | None:
    """„übersteigt 800 EUR“ is „darf höchstens 800 EUR betragen“; None: no such demand."""
    demand = demanded(pair)
    if demand is None or {*old} != {demand.value, demand.limit}:
        return None
    return not demand.exchanged


def _retold(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """Whether two facts keep their parts in another construction; None: it is none of these."""
    ways = (told_as_renewed, _told_as_change, told_as_replaced, _told_as_lack, _told_as_demand)
    return next((told for way in ways if (told := way(pair, old, new)) is not None), None)


def _clause_text(text: Text, fact: Fact) -> str:
    number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].clause
    words = text.clause(number)
    return text.lower[words[0].start : words[-1].end]


_TIMES = frozenset({"Tag", "Woche", "Monat", "Jahr", "Stunde", "Minute", "Werktag"})


def _sort(fact: Fact) -> str:
    """Names of people, streets and bodies, and the kinds of provisions, are sorts apart."""
    if fact.kind is FactKind.NAME:
        street = fact.value[-1:].isdigit() or re.search(r"\d ?[a-z]$", fact.value)
        person = fact.value.startswith(("herr ", "frau ", "dr"))
        return "street" if street else "person" if person else "body"
    if fact.kind is FactKind.NUMBER and fact.text[:1].isalpha() and ordinal(fact.text.lower()):
        return "ordinal"
    if fact.kind is FactKind.QUANTITY and fact.value.rpartition(" ")[2] not in _TIMES:
        return fact.value.rpartition(" ")[2]  # litres and days do not change places
    if "fach" in fact.text.lower():
        return "fold"  # „dreifach“ is no term of three weeks
    return str(fact.text[:1] == "§") if fact.kind is FactKind.LAW else ""


def _fixed(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    """Two facts that cannot have changed places: joined by „und“, or each beside its own."""
    if _twins(pair.original, old) and not _respective(pair.original, old[0].kind):
        return True
    mates = [[_mate(text, fact) for fact in facts] for text, facts in
             ((pair.original, old), (pair.suggestion, new))]  # fmt: skip
    return mates[0] == mates[1] and None not in mates[0] and mates[0][0] != mates[0][1]


def _relabelled(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    """Whether each of two facts stands in one phrase with what belonged to the other."""
    (a, b), (c, d) = (
        [_label(text, fact) for fact in facts]
        for text, facts in ((pair.original, old), (pair.suggestion, new))
    )
    crossed = (a - b) & (d - c) and (b - a) & (c - d)
    return bool(crossed) and not (a - b) & (c - d) and not (b - a) & (d - c)


def _label(text: Text, fact: Fact) -> frozenset[str]:
    """What the nouns between the commas around a fact say."""
    low = max((m.end() for m in APART.finditer(text.lower, 0, fact.start)), default=0)
    end = APART.search(text.lower, fact.end)
    high = end.start() if end else len(text.lower)
    nouns = [w for w in text.words if low <= w.start < high and w.content and not w.light]
    return frozenset[str]().union(*(w.atoms for w in nouns if w.text[0].isupper()))


def _respective(text: Text, kind: FactKind) -> bool:
    """„am 1. und am 15. Mai 80 und 90 EUR“: two lists of facts answer each other."""
    others = [fact for fact in text.facts if fact.kind is not kind]
    return any(_twins(text, two) for two in pairwise(others))


_BETWEEN = re.compile(
    r",(?: de[mn])? $| (?:und|oder|sowie) (?:herrn?|frau|zum|am|bis zu|bis|ab|vom|der|die|den)? ?$"
)


def _twins(text: Text, facts: tuple[Fact, Fact]) -> bool:
    """„Frau Wulfers und Herr Matthiesen“, two of a list: whatever is said is said of both."""
    first, second = sorted(facts, key=lambda fact: fact.start)
    listed = [f for f in text.facts if f.kind is first.kind and first.end < f.start < second.start]
    return all(
        _BETWEEN.fullmatch(text.lower[one.end : other.start].rstrip() + " ")
        for one, other in pairwise([first, *listed, second])
    )


def _mate(text: Text, fact: Fact) -> str | None:
    """The value of the nearest fact of another kind that no „und“ or comma sets apart."""
    others = [f for f in text.facts if f.kind is not fact.kind and not f.weak]
    near = [
        (max(f.start, fact.start) - min(f.end, fact.end), f.value)
        for f in others
        if not APART.search(text.lower[min(f.end, fact.end) : max(f.start, fact.start)])
    ]
    return min(near)[1] if near else None


def _single(text: Text) -> list[Fact]:
    """Facts whose value stands once in the text."""
    values = [value_of(fact) for fact in text.facts]
    return [
        fact for fact, value in zip(text.facts, values, strict=True) if values.count(value) == 1
    ]


def _roles(pair: Pair, shared: list[tuple[Fact, Fact]]) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    for old, new in shared:
        was, now = role(pair.original, old), role(pair.suggestion, new)
        if was and now and {was, now} in _CONFLICTS:
            original = pair.original.raw[max(0, old.start - 8) : old.end].split(maxsplit=1)[-1]
            changed = pair.suggestion.raw[max(0, new.start - 8) : new.end].split(maxsplit=1)[-1]
            findings.append(block("fact_role", original, changed, at=(old.start, old.end),
                                  now=(new.start, new.end)))  # fmt: skip
    return findings
