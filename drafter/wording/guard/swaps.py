"""Facts attached to another thing: two amounts exchanged, „auf“ turned into „um“."""

from drafter.wording.facts import Fact
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word

_ROLES = {
    "von": "from", "vom": "from", "ab": "from", "seit": "from", "bis": "to", "auf": "onto",
    "um": "by", "statt": "instead", "anstatt": "instead", "über": "over", "unter": "under",
    "nach": "after", "vor": "before", "innerhalb": "within", "binnen": "within",
}  # fmt: skip
_CONFLICTS = ({"onto", "by"}, {"after", "before"}, {"over", "under"}, {"from", "to"})
_Context = dict[str, float]


def _context(text: Text, fact: Fact) -> _Context:
    """The words around a fact; the nearer, the heavier."""
    role = _role(text, fact)
    weights: _Context = {f"p:{role}": 0.6} if role else {}
    before = [word for word in text.words if word.end <= fact.start]
    after = [word for word in text.words if word.start >= fact.end]
    _weigh(text, fact, before[::-1], 0.3, weights)
    _weigh(text, fact, after, 0.5, weights)
    return weights


def _weigh(text: Text, fact: Fact, words: list[Word], distance: float, weights: _Context) -> None:
    """Add up to seven content words of the sentence, going away from the fact."""
    sentence = words[0].sentence if words else 0
    for word in [w for w in words if w.content and w.sentence == sentence][:7]:
        distance += 1
        weight = (1.0 if _between_is_open(text, word, fact) else 0.45) / distance
        for atom in word.atoms.union(*word.parts) if word.parts else word.atoms:
            weights[atom] = max(weights.get(atom, 0.0), weight)


def _between_is_open(text: Text, word: Word, fact: Fact) -> bool:
    """No comma, „und“ or full stop between a word and the fact."""
    low, high = (word.end, fact.start) if word.end <= fact.start else (fact.end, word.start)
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
