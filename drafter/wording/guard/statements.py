"""Parallel statements: what belongs to the one must not stand with the other.

„Der Bauantrag ist bei der Gemeinde einzureichen, das Konzept dem Landratsamt vorzulegen“: two
statements with their own things, places and amounts. A rewording may turn their order round; but
where a part of the first stands with the second now and a part of the second with the first, while
the rest has stayed, the bearings are exchanged.
"""

from collections.abc import Callable
from functools import lru_cache
from itertools import combinations, permutations, product

from drafter.wording.guard.opposites import opposites
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.roles import is_verb
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word

Told = dict[str, Word]  # what a statement says → the word that says it


def check_statements(pair: Pair) -> list[GuardFinding]:
    """Two statements whose parts are exchanged."""
    for before in _divisions(pair.original):
        for after in _divisions(pair.suggestion):
            found = _exchanged(before, after)
            if found is not None:
                old, new = found
                return [warn("fact_swapped", old.text, new.text, at=old.span, now=new.span)]
    return []


_LEVELS: tuple[Callable[[Word], int], ...] = (lambda w: w.sentence, lambda w: w.clause)
_MOST = 4  # statements; a longer text is no pair of parallels


def _divisions(text: Text) -> list[list[Told]]:
    """The text cut at full stops and, where it has but one sentence, at commas."""
    found: list[list[Told]] = []
    for level in _LEVELS:
        numbers = sorted({level(word) for word in text.words})
        if 2 <= len(numbers) <= _MOST and ":" not in text.raw:  # behind a colon stands a list
            found.append(_only_once([_told(text, level, number) for number in numbers]))
    return found


def _told(text: Text, level: Callable[[Word], int], number: int) -> Told:
    told: Told = {}
    for word in text.words:
        if level(word) != number:
            continue
        if word.lower.startswith(_WHOLE):
            told["r:voll"] = word
        for atom in word.atoms.union(*word.parts) if word.content else ():
            if atom.startswith("r:") and len(atom) > _SHORT:
                told.setdefault(atom, word)
    for fact in text.facts:
        i = text.index_at(fact.start)
        near = text.words[min(i, len(text.words) - 1)]
        if level(near) == number:
            told[f"f:{fact.value}"] = near
    return told


_SHORT = 4
_WHOLE = ("ganze", "voll")  # „der volle Beitrag“, „den ganzen Betrag“


def _only_once(statements: list[Told]) -> list[Told]:
    """What each statement says that no other says."""
    return [
        {a: w for a, w in told.items() if sum(a in other for other in statements) == 1}
        for told in statements
    ]


def _exchanged(before: list[Told], after: list[Told]) -> tuple[Word, Word] | None:
    for one, other in combinations(before, 2):
        for first, second in permutations(after, 2):
            stayed = (_shared(one, first), _shared(other, second))
            moved = (_shared(one, second), _shared(other, first))
            if not all(stayed) or not all(moved):
                continue
            alike = _of_one_kind(*moved)
            if alike is not None:
                return alike
            if _both_facts(stayed):
                return moved[0][0], moved[1][0]
    return None


def keeps_apart(pair: Pair, one: str, other: str) -> bool:
    """Whether two words or facts („r:…“, „f:…“) each stand with their own in both texts."""
    return any(
        (one in first and other in second) or (one in second and other in first)
        for first, second in _parallels(pair)
    )


@lru_cache(maxsize=16)
def _parallels(pair: Pair) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """What two statements keep, each its own, where their parts are not crossed."""
    found: list[tuple[frozenset[str], frozenset[str]]] = []
    for before, after in product(_divisions(pair.original), _divisions(pair.suggestion)):
        for one, other in combinations(before, 2):
            for first, second in permutations(after, 2):
                stayed = [
                    frozenset(a.keys() & b.keys()) for a, b in ((one, first), (other, second))
                ]
                crossed = one.keys() & second.keys() and other.keys() & first.keys()
                if not crossed and all(len(_said_by(told, which)) > 1 for told, which in
                                     zip((one, other), stayed, strict=True)):  # fmt: skip
                    found.append((stayed[0], stayed[1]))
    return tuple(found)


def _said_by(told: Told, atoms: frozenset[str]) -> set[int]:
    """The places of the words that say the atoms."""
    return {told[atom].start for atom in atoms}


def _both_facts(sides: tuple[list[Word], list[Word]]) -> bool:
    return all(any(word.fact for word in side) for side in sides)


def _of_one_kind(first: list[Word], second: list[Word]) -> tuple[Word, Word] | None:
    """Two words that can take each other's place: nouns, verbs, „der alte“ and „der neue“."""
    for one, other in product(first, second):
        nouns = one.text[0].isupper() and other.text[0].isupper()
        verbs = is_verb(one) and is_verb(other)
        paired = bool(opposites(one) & opposites(other))
        if nouns or verbs or paired:
            return one, other
    return None


def _shared(one: Told, other: Told) -> list[Word]:
    return [one[atom] for atom in one if atom in other]
