"""What stands around a fact or a noun, and how two of them stand to what is around."""

import re

from drafter.wording.facts import Fact
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text

_ROLES = {
    "von": "from", "vom": "from", "ab": "from", "seit": "from", "bis": "to", "auf": "onto",
    "um": "by", "statt": "instead", "anstatt": "instead", "bisher": "instead",
    "über": "over", "unter": "under",
    "nach": "after", "vor": "before", "innerhalb": "within", "binnen": "within",
}  # fmt: skip
# what may stand between a preposition and its figure: „auf höchstens 24“
_PASSED = frozenset({"dem", "den", "zu", "zum", "einer", "einem", "höhe", "in", "jetzt",
                     "höchstens", "mindestens", "maximal", "wenigstens"})  # fmt: skip
_MEASURE = re.compile(r"(?:^| )[A-ZÄÖÜ][a-zäöüß]+ von (?:je |jeweils |etwa |rund )?$")
_CHANGE = re.compile(r"[^.,;]{0,20}\b(?:auf|bis)\b")
Context = dict[str, float]


def context(text: Text, fact: Fact | Word) -> Context:
    """The words around a fact; the nearer, the heavier."""
    placed = role(text, fact)
    weights: Context = {f"p:{placed}": 0.6} if placed else {}
    before = [word for word in text.words if word.end <= fact.start]
    after = [word for word in text.words if word.start >= fact.end]
    _weigh(text, fact, before[::-1], 0.3, weights)
    _weigh(text, fact, after, 0.5, weights)
    return weights


def _weigh(
    text: Text, fact: Fact | Word, words: list[Word], distance: float, weights: Context
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


def role(text: Text, fact: Fact | Word) -> str:
    """What the preposition before a fact makes of it, or nothing."""
    before = text.lower[max(0, fact.start - 22) : fact.start].split()
    told = _MEASURE.search(text.raw, 0, fact.start)
    if told is not None and not _CHANGE.match(text.lower, fact.end):
        return ""  # „bis zu einer Menge von 5 Litern“
    if before[-1:] == ["um"] and "uhr" in text.lower[fact.start : fact.end + 4]:
        return ""  # „erst um 3:00 Uhr“
    if before[-2:] == ["nur", "noch"] or before[-1:] == ["nur"]:
        return "onto"  # „nur noch 10 Prozent“, „nur ein Drittel“ are what is left
    for word in reversed(before[-3:]):
        if word in _ROLES:
            return _ROLES[word]
        if word not in _PASSED:
            return ""
    return ""


def contrast(one: Context, other: Context) -> Context:
    """How much nearer each word stands to the first fact than to the second."""
    return {atom: one.get(atom, 0.0) - other.get(atom, 0.0) for atom in one.keys() | other.keys()}


def agreement(before: Context, after: Context) -> float:
    """1: the words stand to the two facts as before; -1: the facts have changed places."""
    product = sum(weight * after.get(atom, 0.0) for atom, weight in before.items())
    size = sum(w * w for w in before.values()) * sum(w * w for w in after.values())
    return float(product / size**0.5) if size else 0.0


APART = re.compile(r"[,;:](?!\d)|(?<!\d)\. | und | oder | sowie ")
