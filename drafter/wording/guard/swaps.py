"""Facts attached to another thing: two amounts exchanged, „auf“ turned into „um“."""

from drafter.wording.facts import Fact
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding

_ROLES = {
    "von": "from", "vom": "from", "ab": "from", "seit": "from", "bis": "to", "auf": "onto",
    "um": "by", "statt": "instead", "anstatt": "instead", "über": "over", "unter": "under",
    "nach": "after", "vor": "before", "innerhalb": "within", "binnen": "within",
}  # fmt: skip
_CONFLICTS = ({"onto", "by"}, {"after", "before"}, {"over", "under"}, {"from", "to"})
_Context = dict[str, float]


def _context(text: Text, fact: Fact) -> _Context:
    """The words around a fact; the nearer, the heavier."""
    at = text.index_at(fact.start)
    weights: _Context = {}
    role = _role(text, fact)
    if role:
        weights[f"p:{role}"] = 0.6
    inside = text.words[at] if at < len(text.words) else text.words[-1]
    clause = _clause_of(text, fact)
    for step, direction in ((-1, range(at - 1, -1, -1)), (1, range(at, len(text.words)))):
        distance = 0
        for i in direction:
            word = text.words[i]
            if word.sentence != inside.sentence and word.sentence != clause:
                break
            if word.start < fact.end and word.end > fact.start:
                continue
            if not word.content:
                continue
            distance += 1
            same = 1.0 if _between_is_open(text, word, fact) else 0.45
            weight = same / (distance + (0.3 if step < 0 else 0.5))
            for atom in word.atoms.union(*word.parts) if word.parts else word.atoms:
                weights[atom] = max(weights.get(atom, 0.0), weight)
            if distance > 6:
                break
    return weights


def _clause_of(text: Text, fact: Fact) -> int:
    before = [w for w in text.words if w.end <= fact.start]
    return before[-1].sentence if before else 0


def _between_is_open(text: Text, word: object, fact: Fact) -> bool:
    """No comma, „und“ or full stop between a word and the fact."""
    start = getattr(word, "start", 0)
    end = getattr(word, "end", 0)
    low, high = (end, fact.start) if end <= fact.start else (fact.end, start)
    gap = text.lower[low:high]
    return not any(sign in gap for sign in (", ", "; ", ". ", " und ", " oder ", ": "))


def _role(text: Text, fact: Fact) -> str:
    before = text.lower[max(0, fact.start - 22) : fact.start].split()
    for word in reversed(before[-3:]):
        if word in _ROLES:
            return _ROLES[word]
        if word not in {"dem", "den", "zu", "zum", "einer", "einem", "höhe", "in", "jetzt"}:
            return ""
    return ""


def _likeness(one: _Context, other: _Context) -> float:
    return sum(min(weight, other[atom]) for atom, weight in one.items() if atom in other)


def check_swaps(pair: Pair) -> list[GuardFinding]:
    """Two facts of a kind that have changed places, and changed prepositions before a fact."""
    before = _single(pair.original)
    after = {fact.value: fact for fact in _single(pair.suggestion)}
    shared = [(fact, after[fact.value]) for fact in before if fact.value in after]
    contexts = [
        (old, new, _context(pair.original, old), _context(pair.suggestion, new))
        for old, new in shared
    ]
    for i, (a_old, a_new, a_before, a_after) in enumerate(contexts):
        for b_old, b_new, b_before, b_after in contexts[i + 1 :]:
            if a_old.kind is not b_old.kind:
                continue
            straight = _likeness(a_before, a_after) + _likeness(b_before, b_after)
            crossed = _likeness(a_before, b_after) + _likeness(b_before, a_after)
            reversed_order = (a_old.start < b_old.start) != (a_new.start < b_new.start)
            if crossed > straight * 1.12 + 0.1 or (reversed_order and crossed > straight * 0.98):
                return [warn("fact_swapped", a_old.text, b_old.text, at=(a_old.start, a_old.end),
                             now=(b_new.start, b_new.end))]  # fmt: skip
    return _roles(pair, shared)


def _single(text: Text) -> list[Fact]:
    """Facts whose value stands once in the text."""
    values = [fact.value for fact in text.facts]
    return [fact for fact in text.facts if values.count(fact.value) == 1]


def _roles(pair: Pair, shared: list[tuple[Fact, Fact]]) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    for old, new in shared:
        was, now = _role(pair.original, old), _role(pair.suggestion, new)
        if was and now and {was, now} in _CONFLICTS:
            original = pair.original.raw[max(0, old.start - 8) : old.end].split(maxsplit=1)[-1]
            changed = pair.suggestion.raw[max(0, new.start - 8) : new.end].split(maxsplit=1)[-1]
            findings.append(block("fact_role", original, changed, at=(old.start, old.end),
                                  now=(new.start, new.end)))  # fmt: skip
    return findings
