"""Cases: what follows in which of two cases.

„Bei einer Rate mahnen wir, bei drei Raten wird alles fällig“: two statements that differ by a
number, by „mit“ and „ohne“ or by opposite words, each with its own consequence. A rewording may
turn their order round; the consequences must stay with their cases.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations, permutations, product

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.stem_lines import Place, StemLines
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

# words by which two cases differ: one kind a line, its members between bars
KINDS = """
einmal =erstmalig =ersten =erstem | wiederholt mehrfach mehrmal erneut =öfter =mehrere =mehreren
=alte =alten =alter =altes bisherig | =neue =neuen =neuer =neues
=leichte =leichten =leichtem gering =kleine =kleinen unerheblich | \
schwer =große =großen grob erheblich
=erste =ersten =erster erstens =zuerst =zunächst | =zweite =zweiten =zweiter zweitens =danach
vorsätz =vorsatz | fahrlässig
zustimm einverstanden einwillig | widerspr ablehn
rechtzeitig pünktlich fristgerecht | verspätet =spät
=mit | =ohne
=vor =bevor | =nach =nachdem =danach
=unter =weniger | =über =mehr =ab
=innerhalb =binnen | =außerhalb
erwachsen volljährig | =kind =kinder =kindern minderjährig jugendlich schüler
=beide =beiden | =einer =einem
beginn begonnen baubeginn angefangen | fertig abschluss abgeschlossen beend =ende
werktag montag wochentag | sonntag feiertag wochenend
sommer | winter
innerorts | außerorts
=ja | =nein
"""
_LINES = StemLines(KINDS)
Told = dict[str, Word]


def check_cases(pair: Pair) -> list[GuardFinding]:
    """„bei einer Rate Mahnung, bei drei alles fällig“ became „bei drei Mahnung, bei einer …“."""
    whole = pair.whole or pair
    divided = [told for told in _divisions(whole.original) if _differ(told)]
    for before, after in product(divided, _divisions(whole.suggestion) if divided else ()):
        for one, other in permutations(before, 2):
            for first, second in permutations(after, 2):
                was, now = (one, other), (first, second)
                if found := _crossed(was, now) or _freed(was, now):
                    return [found]
    return []


def _differ(told: tuple[Told, ...]) -> bool:
    """Whether two statements differ by a word or number of one kind, or by what is due."""
    due = any(_only(one, "m:due", "m:free") for one in told)
    return (due and any(_only(one, "m:free", "m:due") for one in told)) or any(
        _keys(one, other) for one, other in combinations(told, 2)
    )


def _crossed(was: tuple[Told, Told], now: tuple[Told, Told]) -> GuardFinding | None:
    """Cases that have stayed where they were while their consequences changed places."""
    keys = [_keys(one, other) for one, other in ((was[0], was[1]), (now[0], now[1]))]
    kept = [key for key in keys[0] if key in keys[1]]
    if not kept or any((other, one) in keys[1] for one, other in keys[0]):
        return None
    (one, other), (first, second) = ([_own(a, b), _own(b, a)] for a, b in (was, now))
    moved = (
        [one[a] for a in one.keys() & second.keys()],
        [other[a] for a in other.keys() & first.keys()],
    )
    stayed = one.keys() & first.keys() or other.keys() & second.keys()
    if not all(moved) or stayed:
        return None
    old, new = moved[0][0], moved[1][0]
    return warn("fact_swapped", old.text, new.text, at=old.span)


def _freed(was: tuple[Told, Told], now: tuple[Told, Told]) -> GuardFinding | None:
    """What is due has become free, and what is free due."""
    due, free = "m:due", "m:free"
    if not (_only(was[0], due, free) and _only(was[1], free, due)):
        return None
    if not (_only(now[0], free, due) and _only(now[1], due, free)):
        return None
    (one, other), (first, second) = ([_own(a, b), _own(b, a)] for a, b in (was, now))
    stayed = one.keys() & first.keys(), other.keys() & second.keys()
    if not all(stayed) or one.keys() & second.keys() or other.keys() & first.keys():
        return None
    old, new = was[0][due], now[0][free]
    return warn("modality_changed", old.text, new.text, at=old.span, now=new.span)


def _only(told: Told, one: str, other: str) -> bool:
    return one in told and other not in told


def _keys(one: Told, other: Told) -> list[tuple[str, str]]:
    """The words or numbers of one kind by which two statements differ."""
    return [
        (a, b)
        for a, b in product(one, other)
        if a[:2] == b[:2] == "k:" and a != b and a.split(":")[1] == b.split(":")[1]
        and a not in other and b not in one
    ]  # fmt: skip


def _own(one: Told, other: Told) -> Told:
    """What only one of two statements says, without the words by which the cases differ."""
    return {a: w for a, w in one.items() if a[:2] == "r:" and a not in other}


_LEVELS: tuple[Callable[[Word], int], ...] = (lambda w: w.sentence, lambda w: w.clause)
_MOST = 4


@lru_cache(maxsize=64)
def _divisions(text: Text) -> tuple[tuple[Told, ...], ...]:
    found: list[tuple[Told, ...]] = []
    for level in _LEVELS:
        numbers = sorted({level(word) for word in text.words})
        if 2 <= len(numbers) <= _MOST:
            found.append(tuple(_told(text, level, number) for number in numbers))
    return tuple(found)


def _told(text: Text, level: Callable[[Word], int], number: int) -> Told:
    told: Told = {}
    for i, word in enumerate(text.words):
        if level(word) != number:
            continue
        kinds = _kinds(text)[i]
        for key in kinds:
            told.setdefault(key, word)
        if word.content and not word.light and not kinds:
            for atom in word.atoms.union(*word.parts[-1:]):
                if atom.startswith("r:") and len(atom) > _SHORT:
                    told.setdefault(atom, word)
    return told


_SHORT = 4


@lru_cache(maxsize=64)
def _kinds(text: Text) -> tuple[tuple[str, ...], ...]:
    """For each word the kinds of case that it tells."""
    figures = {fact.start: fact.value for fact in text.facts}
    return tuple(tuple(_kinds_of(text, i, figures)) for i in range(len(text.words)))


def _kinds_of(text: Text, i: int, figures: dict[int, str]) -> Iterator[str]:
    word = text.words[i]
    if _DUE.match(word.lower):
        yield "m:due"
    elif _FREE.match(word.lower) or word.lemma == "freistehen":
        yield "m:free"
    for line, side in _places(word.lower):
        yield f"k:{line}:{side}"
    if word.start not in figures and not _ONE.match(word.lower):
        return
    noun = next((w for w in text.words[i + 1 : i + 3] if w.text[0].isupper()), None)
    if noun and word.start in figures:
        yield f"k:{root(noun.lemma)}:{figures[word.start]}"
    elif noun and word.clause == noun.clause:
        yield f"k:{root(noun.lemma)}:1"


@lru_cache(maxsize=20000)
def _places(lower: str) -> frozenset[Place]:
    return _LINES.places(lower)


_DUE = re.compile(r"m[uü]ss(?:en|t)?$|(?:\w+)?pflicht|vorgeschrieben$|zwingend|verpflichtet$")
_FREE = re.compile(r"k[aö]nn(?:en)?$|d[aü]rf(?:en)?$|frei$|freiwillig|freigestellt$|freistell")
_ONE = re.compile(r"eine[rmns]?$|ein$")
