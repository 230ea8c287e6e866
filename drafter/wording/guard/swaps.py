"""Facts attached to another thing: two amounts exchanged, „auf“ turned into „um“."""

import re

from drafter.wording.facts import Fact
from drafter.wording.guard.lexicon import root
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word

_ROLES = {
    "von": "from", "vom": "from", "ab": "from", "seit": "from", "bis": "to", "auf": "onto",
    "um": "by", "statt": "instead", "anstatt": "instead", "bisher": "instead",
    "über": "over", "unter": "under",
    "nach": "after", "vor": "before", "innerhalb": "within", "binnen": "within",
}  # fmt: skip
_CONFLICTS = ({"onto", "by"}, {"after", "before"}, {"over", "under"}, {"from", "to"})
_MEASURE = re.compile(r"(?:menge|dauer|umfang|fläche|leistung|länge|breite|größe|gewicht)$")
_Context = dict[str, float]


def _context(text: Text, fact: Fact | Word) -> _Context:
    """The words around a fact; the nearer, the heavier."""
    role = _role(text, fact)
    weights: _Context = {f"p:{role}": 0.6} if role else {}
    before = [word for word in text.words if word.end <= fact.start]
    after = [word for word in text.words if word.start >= fact.end]
    _weigh(text, fact, before[::-1], 0.3, weights)
    _weigh(text, fact, after, 0.5, weights)
    return weights


def _weigh(
    text: Text, fact: Fact | Word, words: list[Word], distance: float, weights: _Context
) -> None:
    """Add up to seven content words of the sentence, going away from the fact."""
    sentence = words[0].sentence if words else 0
    for word in [w for w in words if w.content and w.sentence == sentence][:7]:
        distance += 1
        atoms = word.atoms.union(*word.parts) if word.parts else word.atoms
        # a word with many meanings weighs as much as one with a single meaning
        weight = _openness(text, word, fact) / distance / max(len(atoms), 1) ** 0.5
        for atom in atoms:
            weights[atom] = max(weights.get(atom, 0.0), weight)


def _openness(text: Text, word: Word, fact: Fact | Word) -> float:
    """1 within a phrase, less across a comma, least across „und“ or a full stop."""
    low, high = (word.end, fact.start) if word.end <= fact.start else (fact.end, word.start)
    gap = text.lower[low:high]
    if any(sign in gap for sign in ("; ", ". ", " und ", " oder ", ": ")):
        return 0.2
    return 0.5 if ", " in gap else 1.0


def _role(text: Text, fact: Fact | Word) -> str:
    before = text.lower[max(0, fact.start - 22) : fact.start].split()
    if before[-1:] == ["von"] and _MEASURE.search(" ".join(before[:-1])):
        return ""  # „bis zu einer Menge von 5 Litern“
    for word in reversed(before[-3:]):
        if word in _ROLES:
            return _ROLES[word]
        if word not in {"dem", "den", "zu", "zum", "einer", "einem", "höhe", "in", "jetzt"}:
            return ""
    return ""


def _contrast(one: _Context, other: _Context) -> _Context:
    """How much nearer each word stands to the first fact than to the second."""
    return {atom: one.get(atom, 0.0) - other.get(atom, 0.0) for atom in one.keys() | other.keys()}


def _agreement(before: _Context, after: _Context) -> float:
    """1: the words stand to the two facts as before; -1: the facts have changed places."""
    product = sum(weight * after.get(atom, 0.0) for atom, weight in before.items())
    size = sum(w * w for w in before.values()) * sum(w * w for w in after.values())
    return float(product / size**0.5) if size else 0.0


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
            told = _told_as_change(pair, (a_old, b_old), (a_new, b_new))
            if a_old.kind is not b_old.kind or told:
                continue
            agreement = _agreement(_contrast(a_before, b_before), _contrast(a_after, b_after))
            reversed_order = (a_old.start < b_old.start) != (a_new.start < b_new.start)
            if told is False or agreement < (0.02 if reversed_order else -0.25):
                return [warn("fact_swapped", a_old.text, b_old.text, at=(a_old.start, a_old.end),
                             now=(b_new.start, b_new.end))]  # fmt: skip
    return _roles(pair, shared) or _nouns(pair) or _predicates(pair)


def _told_as_change(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„von 7 EUR auf 8 EUR“ says what „8 EUR statt bisher 7 EUR“ says; None: no such change."""
    was = [_role(pair.original, fact) for fact in old]
    now = [_role(pair.suggestion, fact) for fact in new]
    if set(was) != {"from", "onto"} or "instead" not in now:
        return None
    return was.index("from") == now.index("instead")


# people and bodies that can take each other's place
_PEOPLE = re.compile(
    r"^(?:\w*(?:mitglied|verein|kreis|gemeinde|stadt|schule|kind|nachbar|person|gericht|behörde"
    r"|amt)|dritter?|eltern|mutter|vater|\w{4,}(?:er|erin))$"
)


def _nouns(pair: Pair) -> list[GuardFinding]:
    """Two nouns of one sort that have changed places: „aus Landesmitteln und … Eigenmitteln“."""
    before, after = _once(pair.original), _once(pair.suggestion)
    shared = [base for base in before if base in after]
    for i, one in enumerate(shared):
        for other in shared[i + 1 :]:
            a, b, c, d = before[one], before[other], after[one], after[other]
            turned = (a.start < b.start) != (c.start < d.start)
            if turned and _of_one_sort(a, b) and _crossed(pair, (a, b), (c, d)):
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=d.span)]
    return []


def _predicates(pair: Pair) -> list[GuardFinding]:
    """„A wird aufgehoben, B bleibt wirksam“ became „A bleibt wirksam, B wird aufgehoben“."""
    before, after = _told_once(pair.original), _told_once(pair.suggestion)
    shared = [base for base in before if base in after]
    for i, one in enumerate(shared):
        for other in shared[i + 1 :]:
            a, b, c, d = before[one], before[other], after[one], after[other]
            apart = a.clause != b.clause and c.clause != d.clause
            turned = (a.start < b.start) != (c.start < d.start)
            if apart and turned and _crossed(pair, (a, b), (c, d)):
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=d.span)]
    return []


def _told_once(text: Text) -> dict[str, Word]:
    verbs = [w for w in text.words if w.content and not w.light and w.text[0].islower()]
    bases = [root(word.lemma) for word in verbs]
    return {base: w for base, w in zip(bases, verbs, strict=True) if bases.count(base) == 1}


def _once(text: Text) -> dict[str, Word]:
    nouns = [w for w in text.words if w.content and not w.light and w.text[0].isupper()]
    bases = [root(word.lemma) for word in nouns]
    return {base: w for base, w in zip(bases, nouns, strict=True) if bases.count(base) == 1}


def _of_one_sort(one: Word, other: Word) -> bool:
    if one.parts and other.parts and one.parts[-1] & other.parts[-1]:
        return True
    return all(_PEOPLE.match(word.lemma.lower()) is not None for word in (one, other))


def _crossed(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    contrasts = [
        _contrast(_around(text, one, other), _around(text, other, one))
        for text, (one, other) in ((pair.original, old), (pair.suggestion, new))
    ]
    return _agreement(*contrasts) < 0.05


def _around(text: Text, word: Word, other: Word) -> _Context:
    """What stands around a noun, without what the two nouns say themselves."""
    light = [w for w in text.words if w.light]
    own = {atom for w in (word, other, *light) for atom in w.atoms.union(*w.parts)}
    return {a: weight for a, weight in _context(text, word).items() if a not in own}


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
