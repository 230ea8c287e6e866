"""Nouns and circumstances that have changed places: „Pächter“ and „Verpächter“, „A“ and „B“."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.parties.changes import told_as_replaced
from drafter.wording.guard.parties.statements import keeps_apart
from drafter.wording.guard.parties.surroundings import (
    APART,
    Context,
    agreement,
    context,
    contrast,
)
from drafter.wording.guard.parties.transfers import told_alike
from drafter.wording.guard.reading.parties import case_of, owner_of
from drafter.wording.guard.reading.roles import is_verb
from drafter.wording.guard.verdict import GuardFinding

# people and bodies that can take each other's place
_PEOPLE = re.compile(
    r"^(?:\w*(?:mitglied|verein|kreis|gemeinde|stadt|schule|kind|nachbar|person|gericht|behörde"
    r"|amt)|land|dritter?|eltern|mutter|vater|\w{4,}(?:er|erin))$"
)


def exchanged(pair: Pair) -> list[GuardFinding]:
    """Two nouns or circumstances that have changed places."""
    return _nouns(pair) or _crossings(pair) or _objects(pair)


def _nouns(pair: Pair) -> list[GuardFinding]:
    """Two nouns of one sort that have changed places: „aus Landesmitteln und … Eigenmitteln“."""
    before, after = _once(pair.original), _once(pair.suggestion)
    shared = [base for base in before if base in after]
    for i, one in enumerate(shared):
        for other in shared[i + 1 :]:
            a, b, c, d = before[one], before[other], after[one], after[other]
            if not _of_one_sort(a, b):
                continue
            turned = (a.start < b.start) != (c.start < d.start)
            placed = _placed_alike(pair, (a, b), (c, d)) or told_alike(pair, a, b)
            placed = placed or keeps_apart(pair, f"r:{one}", f"r:{other}")
            replaced = told_as_replaced(pair, (a, b), (c, d))
            placed = placed or replaced is True
            placed = placed or _anchored(pair, (a, b), (c, d)) or _as_such(pair, (a, b), (c, d))
            crossed = turned and _crossed(pair, (a, b), (c, d))
            crossed = crossed or _placed_crosswise(pair, (a, b), (c, d))
            if replaced is False or (crossed and not placed):
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=d.span)]
    return []


def _as_such(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    """„Ordner durch Mitglieder stellen“ is „Mitglieder als Ordner einsetzen“."""
    was = {_governor(pair.original, word) for word in old}
    now = {_governor(pair.suggestion, word) for word in new}
    return ("als" in was) is not ("als" in now)


def _anchored(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    """One of two nouns goes with the same noun or fact in both texts, and the other does not."""
    was, now = (
        [_anchor(text, word) for word in words]
        for text, words in ((pair.original, old), (pair.suggestion, new))
    )
    kept = [bool(before & after) for before, after in zip(was, now, strict=True)]
    return any(kept) and not (was[0] & now[1] or was[1] & now[0])


def _anchor(text: Text, word: Word) -> frozenset[str]:
    """What a noun is an attribute of („die Rechnung des Vermieters“), and the fact beside it."""
    number = text.words.index(word)
    before = [w for w in text.words[max(0, number - 4) : number] if w.clause == word.clause]
    head = next((w for w in reversed(before) if w.text[0].isupper()), None)
    found: set[str] = set()
    if head is not None and _ATTRIBUTE.match(text.lower, head.end):
        found |= {f"f:{head.lower}"} if head.fact else set(head.atoms)
    for fact in text.facts:
        gap = text.lower[min(fact.end, word.end) : max(fact.start, word.start)]
        if len(gap) < _NEAR and not APART.search(gap) and text.raw.count(fact.text) == 1:
            found.add(f"f:{fact.value}")
    return frozenset(found)


_ATTRIBUTE = re.compile(
    r" (?:des|der|eines|einer|ihre[rs]|unsere[rs]|seine[rs]|diese[rs]|vom|von)\b"
)
_NEAR = 24


def _governor(text: Text, word: Word) -> str:
    """The preposition before a noun, or that of its clause („bevor“), or nothing."""
    clause = text.clause(word.clause)
    if clause[0].lower in _OPENING:
        return _OPENING[clause[0].lower]
    if any(w.lower in _LATER and w.segment == word.segment for w in clause):
        return "vor"  # „und danach die Fördermittel“
    before = [w for w in clause if w.end <= word.start][-4:]
    for other in reversed(before):
        if other.lower in _GOVERNORS:
            return _GOVERNORS[other.lower]
        if other.text[0].isupper():
            return ""
    return ""


_LATER = frozenset({"danach", "anschließend", "sodann", "hinterher", "zuletzt", "später"})
_OPENING = {"bevor": "vor", "ehe": "vor", "nachdem": "nach", "sobald": "nach"}
_GOVERNORS = {word: word for word in (
    "als", "an", "auf", "aus", "außer", "bei", "bis", "durch", "für", "gegen", "in", "mit", "nach",
    "neben", "ohne", "seit", "über", "um", "unter", "von", "vor", "wegen", "während", "zu",
    "zwischen",
)} | {"am": "an", "beim": "bei", "im": "in", "ins": "in", "vom": "von",
        "zum": "zu", "zur": "zu"}  # fmt: skip


def _placed_alike(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    """„das Grundwasser … als Trinkwasser“: each keeps its preposition or case, and they differ."""
    for place in (_governor, _case):
        was = [place(pair.original, word) for word in old]
        now = [place(pair.suggestion, word) for word in new]
        if was == now and was[0] != was[1]:
            return True
    return False


def _placed_crosswise(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    """Each has the place of the other: „dem Amt die Rechnung des Wirts“, „dem Wirt … des Amts“."""
    for place, tells in ((_governor, _in_order), (_case, _sure)):
        was = [place(pair.original, word) for word in old]
        now = [place(pair.suggestion, word) for word in new]
        if was == now[::-1] and was[0] != was[1] and tells(was):
            return True
    return False


def _in_order(places: list[str]) -> bool:
    """Whether one of two things comes before the other, or something goes from one to the other."""
    told = set(places)
    return bool({"vor", "nach"} & told) or bool({"von", "durch"} & told and {"an", "auf"} & told)


def _sure(cases: list[str]) -> bool:
    return all(cases) and "NA" not in cases


def _case(text: Text, word: Word) -> str:
    return case_of(text, text.words.index(word))


def _crossings(pair: Pair) -> list[GuardFinding]:
    """„A wird aufgehoben, B bleibt bestehen“ became „B wird aufgehoben, A bleibt bestehen“."""
    places = _places(pair)
    for a_old, a_new, a, a_kind in places:
        for b_old, b_new, b, b_kind in places:
            if a_old >= b_old or a_new == b_new or a_kind != b_kind or _one_thing(a, b):
                continue
            left = {kind for o, n, _, kind in places if (o, n) == (a_old, b_new)} - {a_kind}
            right = {kind for o, n, _, kind in places if (o, n) == (b_old, a_new)} - {a_kind}
            if left and right:
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=b.span)]
    return []


def _objects(pair: Pair) -> list[GuardFinding]:
    """„zurückzuzahlen ist nur das Darlehen“ became „Nur den Zuschuss müssen Sie zurückzahlen“."""
    before, after = _told_once(pair.original), _told_once(pair.suggestion)
    for base, verb in before.items():
        twin = after.get(base)
        if twin is None or not (is_verb(verb) and is_verb(twin)):
            continue
        (old, known), (new, kept) = _beside(pair.original, verb), _beside(pair.suggestion, twin)
        if len(old) != 1 or len(new) != 1 or _said(old[0]) & _said(new[0]):
            continue
        if not (_singled_out(pair.original, verb) and _singled_out(pair.suggestion, twin)):
            continue
        if _said(new[0]) & known and _said(old[0]) & kept:
            a, b = old[0], new[0]
            return [warn("fact_swapped", a.text, b.text, at=a.span, now=b.span)]
    return []


def _singled_out(text: Text, verb: Word) -> bool:
    return bool(_ONLY & {w.lower for w in text.clause(verb.clause)})


_ONLY = frozenset({"nur", "ausschließlich", "lediglich", "allein", "einzig"})


def _beside(text: Text, verb: Word) -> tuple[list[Word], frozenset[str]]:
    """The nouns in the clause of a verb, and what those of the other clauses say."""
    nouns = [w for w in text.words if w.content and not w.light and not w.fact
             and w.text[0].isupper() and not is_verb(w)]  # fmt: skip
    others = (_said(w) for w in nouns if w.clause != verb.clause)
    return [w for w in nouns if w.clause == verb.clause], frozenset[str]().union(*others)


def _said(word: Word) -> frozenset[str]:
    return word.atoms.union(*word.parts)


def _one_thing(a: Word, b: Word) -> bool:
    """„die Gaststättenerlaubnis … die Erlaubnis“: the short name takes up the long one."""
    return any(long.parts and long.parts[-1] & short.atoms for long, short in ((a, b), (b, a)))


def _places(pair: Pair) -> list[tuple[int, int, Word, str]]:
    """What both texts tell once: its clause in either, and what kind of word it is."""
    before, after = _told_once(pair.original), _told_once(pair.suggestion)
    return [
        (word.clause, after[base].clause, word, _kind(pair.original, word))
        for base, word in before.items()
        if base in after
    ]


def _kind(text: Text, word: Word) -> str:
    if word.text[0].islower():
        return "verb" if is_verb(word) else "other"
    return "circumstance" if _governor(text, word) else "noun"


def _told_once(text: Text) -> dict[str, Word]:
    words = [w for w in text.words if w.content and (not w.light or is_verb(w))]
    bases = [root(word.lemma) for word in words]
    return {base: w for base, w in zip(bases, words, strict=True) if bases.count(base) == 1}


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
        contrast(_around(text, one, other), _around(text, other, one))
        for text, (one, other) in ((pair.original, old), (pair.suggestion, new))
    ]
    return agreement(*contrasts) < 0.05


def _around(text: Text, word: Word, other: Word) -> Context:
    """What stands around a noun, without what the two nouns say themselves."""
    light = [w for w in text.words if w.light]
    owners = [w for noun in (word, other) for w in owner_of(text, noun)]
    own = {atom for w in (word, other, *light, *owners) for atom in w.atoms.union(*w.parts)}
    return {a: weight for a, weight in context(text, word).items() if a not in own}
