"""Parallel statements: what belongs to the one must not stand with the other.

„Der Bauantrag ist bei der Gemeinde einzureichen, das Konzept dem Landratsamt vorzulegen“: two
statements with their own things, places and amounts. A rewording may turn their order round; but
where a part of the first stands with the second now and a part of the second with the first, while
the rest has stayed, the bearings are exchanged.
"""

import re
from collections import Counter
from collections.abc import Callable, Container
from functools import lru_cache
from itertools import combinations, permutations, product

from drafter.wording.facts import Fact
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word, lemma_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import senses_of
from drafter.wording.guard.reading.due_infinitives import waits_for_noun
from drafter.wording.guard.reading.opposites import opposites
from drafter.wording.guard.reading.parties import is_someone
from drafter.wording.guard.reading.roles import Party, is_attributive, is_verb, party_of
from drafter.wording.guard.verdict import GuardFinding

Told = dict[str, Word]  # what a statement says → the word that says it


def check_statements(pair: Pair) -> list[GuardFinding]:
    """Two statements whose parts are exchanged, or a circumstance told of the other thing."""
    return _crossed(pair) or _told_of_other(pair) or _relabelled(pair)


_LABEL = re.compile(
    r"\b([A-ZÄÖÜ][\wäöüß-]{2,})(?: (?:dagegen|hiergegen|dazu))? (?:vom|von|in Höhe von|über) $"
)


def _relabelled(pair: Pair) -> list[GuardFinding]:
    """„Ihr Widerspruch vom 17.10.“ became „Ihr Widerspruch vom 25.9.“, the day of the notice."""
    before, after = _labelled(pair.original), _labelled(pair.suggestion)
    values = [{fact.value for fact in text.facts} for text in (pair.original, pair.suggestion)]
    for noun in before.keys() & after.keys():
        old, new = before[noun], after[noun]
        same = old.value == new.value or old.kind is not new.kind
        if not same and old.value in values[1] and new.value in values[0]:
            return [warn("fact_swapped", old.text, new.text, at=(old.start, old.end),
                         now=(new.start, new.end))]  # fmt: skip
    return []


def _labelled(text: Text) -> dict[str, Fact]:
    """Nouns that stand once in a text, directly before the fact that belongs to them."""
    nouns = Counter(root(word.lemma) for word in text.words if word.text[0].isupper())
    found = {}
    for fact in text.facts:
        label = _LABEL.search(text.raw, 0, fact.start)
        if label is not None and nouns[base := root(lemma_of(label[1]))] == 1:
            found[base] = fact
    return found


_IT = re.compile(r"(?:^|[.;!?] )(?:Es|Er|Sie|Dies|Das) (?:wurde|war|ist|wird)\b")


def _told_of_other(pair: Pair) -> list[GuardFinding]:
    """„das angedrohte Geld wird festgesetzt, ein weiteres angedroht. Es wurde am … angedroht“."""
    told = {fact.value: fact for fact in pair.original.facts}
    for match in _IT.finditer(pair.suggestion.raw):
        facts = [f for f in pair.suggestion.facts if f.value in told]
        before = [f for f in facts if f.end <= match.start()]
        after = [f for f in facts if f.start >= match.end()
                 and not _STOP.search(pair.suggestion.raw, match.end(), f.start)]  # fmt: skip
        if len(before) < 2 or not after or before[-1].kind is not before[-2].kind:
            continue
        last, other, new = (told[f.value] for f in (before[-1], before[-2], after[0]))
        if last.start > other.start > new.start and _one_segment(pair.original, new, other):
            return [warn("fact_swapped", new.text, last.text, at=(new.start, new.end),
                         now=(after[0].start, after[0].end))]  # fmt: skip
    return []


_STOP = re.compile(r"[;!?]|\.(?= [A-ZÄÖÜ])(?<!\d\.)")


def _one_segment(text: Text, one: Fact, other: Fact) -> bool:
    """Whether no comma and no „und“ stands between two facts."""
    gap = text.lower[min(one.end, other.end) : max(one.start, other.start)]
    return not re.search(r"[,;:]| und | oder ", gap)


def _crossed(pair: Pair) -> list[GuardFinding]:
    for before in _divisions(pair.original):
        for after in _divisions(pair.suggestion):
            found = _exchanged(before, after)
            if found is not None and "niederschrift" not in {w.lower for w in found}:
                old, new = found  # in what form and until when may be told in two sentences
                return [warn("fact_swapped", old.text, new.text, at=old.span, now=new.span)]
    return []


_LEVELS: tuple[Callable[[Word], int], ...] = (lambda w: w.sentence, lambda w: w.clause)
_MOST = 4  # statements; a longer text is no pair of parallels


@lru_cache(maxsize=64)
def _divisions(text: Text) -> list[list[Told]]:
    """The text cut at full stops and, where it has but one sentence, at commas."""
    found: list[list[Told]] = []
    for level in _LEVELS:
        numbers = sorted({level(word) for word in text.words})
        if level is _LEVELS[1] and any(_in_list(text.clause(number)) for number in numbers):
            continue
        if 2 <= len(numbers) <= _MOST and ":" not in text.raw:  # behind a colon stands a list
            found.append(_only_once([_told(text, level, number) for number in numbers]))
    return found or _joined(text)


def _in_list(clause: tuple[Word, ...]) -> bool:
    """„Hersteller, Kaliber und Nummer“: a comma between members of a list parts no statements."""
    if waits_for_noun(clause):
        return True
    return len(clause) > 2 and clause[0].content and clause[0].text[0].isupper() and (
        clause[1].lower in {"und", "oder", "sowie"} and clause[2].text[0].isupper()
    )  # fmt: skip


def _joined(text: Text) -> list[list[Told]]:
    """A text without commas, cut at the only „und“ if each half has a verb of its own."""
    numbers = sorted({word.segment for word in text.words})
    halves = [[w for w in text.words if w.segment == number] for number in numbers]
    if len(halves) != 2 or ":" in text.raw:
        return []
    verb = halves[1][0]  # „… und erweitern die Anlage“
    attribute = is_attributive(text, text.words.index(verb))
    if not verb.content or not is_verb(verb) or verb.text[0].isupper() or attribute:
        return []
    return [_only_once([_told(text, lambda w: w.segment, number) for number in numbers])]


def _told(text: Text, level: Callable[[Word], int], number: int) -> Told:
    told: Told = {}
    for word in text.words:
        if level(word) != number:
            continue
        if word.lower.startswith(_WHOLE):
            told["r:voll"] = word
        if who := _party(word):
            told[who] = word
        for atom in word.atoms.union(*word.parts) if word.content else ():
            if atom.startswith("r:") and len(atom) > _SHORT:
                told.setdefault(atom, word)
    for fact in text.facts:
        near = _beside(text, fact)
        if level(near) == number:
            told[f"f:{fact.value}"] = near
    return told


def _beside(text: Text, fact: Fact) -> Word:
    """The word of a fact; of a date that is no word („am 1.5.; bei …“) the one before the sign."""
    i = min(text.index_at(fact.start), len(text.words) - 1)
    apart = re.search(r"[,;:.!?)]", text.raw[fact.end : max(fact.end, text.words[i].start)])
    return text.words[i - 1 if apart and i else i]


def _party(word: Word) -> str:
    """„wir“ and the office are one, „Sie“ and the applicant the other."""
    if word.lower in {"wir", "ich"}:
        return f"p:{Party.AUTHORITY}"
    if word.text in {"Sie", "Ihnen"}:
        return f"p:{Party.ADDRESSEE}"
    who = party_of(word.lower) if word.text[0].isupper() else None
    return f"p:{who}" if who else ""


def _pronoun(word: Word) -> bool:
    return word.text in {"Sie", "Ihnen"} or word.lower in {"wir", "ich"}


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
            kept = {word.start for side in stayed for word in side}
            moved = (_shared(one, second, kept), _shared(other, first, kept))
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
        if _meanings(one) & _meanings(other):
            continue  # „Transport“ and „Beförderung“ are the same
        nouns = all(w.text[0].isupper() and not _pronoun(w) for w in (one, other))
        verbs = is_verb(one) and is_verb(other)
        paired = bool(opposites(one) & opposites(other))
        if nouns or verbs or paired or (_somebody(one) and _somebody(other)):
            return one, other
    return None


def _somebody(word: Word) -> bool:
    return bool(_party(word)) or (word.text[0].isupper() and is_someone(word.lemma))


def _meanings(word: Word) -> frozenset[str]:
    """Groups of equal meaning and senses of daily German, of a compound those of its first part."""
    atoms = word.atoms.union(*word.parts[:1])
    return senses_of(atoms) | {atom for atom in atoms if atom.startswith("g:")}


def _shared(one: Told, other: Told, kept: Container[int] = ()) -> list[Word]:
    """What both say, without the words of which another part has stayed („Frist“, „Sperrfrist“)."""
    return [one[atom] for atom in one if atom in other and one[atom].start not in kept]
