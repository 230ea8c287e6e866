"""Who does it to whom: another party as the subject of the same verb."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import stems
from drafter.wording.guard.reading.offices import AUTHORITY, is_person
from drafter.wording.guard.reading.parties import is_feminine, is_plural, root_of, someone_in
from drafter.wording.guard.reading.roles import (
    RECEIVING_PASSIVE,
    Party,
    is_verb,
    party_of,
    receives,
)
from drafter.wording.guard.verdict import GuardFinding


def check_doers(pair: Pair) -> list[GuardFinding]:
    """Another person or office, or we ourselves, does what the original says of somebody."""
    return _exchanged(pair) or _told_as_ours(pair) or _other_pronoun(pair)


_GENDERS = {"diese": "f", "sie": "f", "dieser": "m", "er": "m", "dieses": "n", "es": "n"}


def _other_pronoun(pair: Pair) -> list[GuardFinding]:
    """„… der Bauherrin anzuzeigen; diese unterrichtet“ became „er unterrichtet“."""
    people = {root_of(w) for w in pair.original.words if is_person(w)}
    if not people <= {root_of(w) for w in pair.suggestion.words if is_person(w)}:
        return []
    for verb in filter(is_verb, pair.original.words):
        old = _pronoun_beside(pair.original, verb)
        for twin in twins(pair, verb) if old else []:
            new = _pronoun_beside(pair.suggestion, twin)
            if old and new and _GENDERS[old.lower] != _GENDERS[new.lower]:
                return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _pronoun_beside(text: Text, verb: Word) -> Word | None:
    """The pronoun of a thing or person right before or behind a finite verb."""
    place = text.words.index(verb)
    beside = (*text.words[max(0, place - 1) : place], *text.words[place + 1 : place + 2])
    return next((w for w in beside if w.lower in _GENDERS and w.text != "Sie"
                 and w.clause == verb.clause), None)  # fmt: skip


def _told_as_ours(pair: Pair) -> list[GuardFinding]:
    """„von der Bevollmächtigten wurde eingewandt“ became „wir haben eingewandt“."""
    for verb in filter(is_verb, pair.original.words):
        doer = subject_of(pair.original, verb)
        if doer is None or party_of(doer.lower) is Party.AUTHORITY or AUTHORITY.search(doer.lower):
            continue
        for twin in twins(pair, verb):
            clause = pair.suggestion.clause(twin.clause)
            ours = next((word for word in clause if word.lower in {"wir", "ich"}), None)
            told = [w for w in pair.suggestion.words if w.sentence == twin.sentence]
            named = [w for w in told if root_of(w) == root_of(doer)]
            if ours is not None and all(_is_beside(pair.suggestion, w) for w in named):
                return [warn("agent_changed", doer.text, ours.text, at=doer.span, now=ours.span)]
    return []


_OBLIQUE = re.compile(r"\b(?P<article>der|des|dem|den) (?:[A-ZÄÖÜ][\w-]+ )?$")


def _is_beside(text: Text, noun: Word) -> bool:
    """Whether somebody is named in a case in which nobody acts: „die Arbeiten der Firma“."""
    match = _OBLIQUE.search(text.raw, 0, noun.start)
    return match is not None and (match["article"] != "der" or is_feminine(noun))


def _exchanged(pair: Pair) -> list[GuardFinding]:
    """„Die Mieterin hat … vorzulegen“ became „Der Vermieter muss … vorlegen“."""
    known = {root_of(w) for w in pair.original.words if is_person(w)}
    for verb in filter(is_verb, pair.original.words):
        old = subject_of(pair.original, verb)
        if old is None:
            continue
        for twin in twins(pair, verb):
            new = subject_of(pair.suggestion, twin) or _whoever(pair, twin)
            if new is None or root_of(new) == root_of(old) or root_of(new) not in known:
                continue
            kept = someone_in(pair.suggestion, twin).get(root_of(old))
            if _told_without_verb(pair.suggestion, root_of(old)):
                continue
            if (kept and kept[0] == "N") or _says(pair.original, new, verb) or _means(new, old):
                continue
            return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _whoever(pair: Pair, verb: Word) -> Word | None:
    """„Wer das Fahrzeug erwirbt, muss mitteilen“: the „Erwerber“ of the original."""
    sentence = [w for w in pair.suggestion.words if w.sentence == verb.sentence]
    named = [w for w in sentence if w.clause == sentence[0].clause]
    if sentence[0].lower != "wer" or verb.clause == sentence[0].clause:
        return None
    does = frozenset[str]().union(*(stems(w.lemma.lower()) for w in named if is_verb(w)))
    people = [w for w in pair.original.words if is_person(w) and stems(w.lower) & does]
    return people[0] if len({root_of(w) for w in people}) == 1 else None


def twins(pair: Pair, verb: Word) -> list[Word]:
    """The same verb in the suggestion, or else a synonym, where both texts have it once."""
    own = frozenset({f"r:{root(verb.lemma)}"})
    groups = [own, verb.atoms, *([_GIVING] if own <= _GIVING else [])]
    for atoms in groups:
        before, after = (
            [w for w in text.words if is_verb(w) and w.atoms & atoms]
            for text in (pair.original, pair.suggestion)
        )
        if len(before) == len(after) == 1 and receives(before[0]) is receives(after[0]):
            return after
    return []


# who pays does not receive, in whatever words
_GIVING = frozenset(f"r:{root(verb)}" for verb in (
    "zahlen", "auszahlen", "bewilligen", "gewähren", "überweisen", "erstatten", "zuwenden",
))  # fmt: skip
PLURAL_VERBS = frozenset({"haben", "müssen", "dürfen", "können", "sollen", "sind", "werden"})
_BY = frozenset({"von", "vom", "durch", "seitens"})
_PASSIVE = frozenset({"wird", "werden", "wurde", "wurden", "worden"})
_TO_BE = frozenset({"ist", "sind", "war", "waren"})


def subject_of(text: Text, verb: Word) -> Word | None:
    """The one person or office that does what the verb says; None where a pronoun or nobody is."""
    clause = text.clause(verb.clause)
    lowers = {word.lower for word in clause}
    if {"wir", "ich", "man", "wer", "er", "es"} & lowers or any(w.text == "Sie" for w in clause):
        return None
    received = lowers & RECEIVING_PASSIVE and verb.lower not in RECEIVING_PASSIVE
    due = verb.infinitive_with_zu or text.raw[: verb.start].endswith(" zu ")
    if lowers & _PASSIVE or received or (lowers & _TO_BE and due):
        return _agent(text, [w for w in clause if w.segment == verb.segment])
    found = someone_in(text, verb)
    sure = [word for case, word in found.values() if case == "N"]
    if sure:
        return sure[0] if len(sure) == 1 else None
    plural = bool(lowers & PLURAL_VERBS)
    open_ones = [w for case, w in found.values() if case == "NA" and is_plural(w) is plural]
    return min(open_ones, key=lambda word: word.start, default=None)


def _agent(text: Text, clause: list[Word]) -> Word | None:
    """„wird vom Eigentümer gemäht“."""
    for i, word in enumerate(clause):
        if word.lower not in _BY:
            continue
        noun = next((w for w in clause[i + 1 : i + 4] if w.text[0].isupper()), None)
        if noun is None or _DATED.search(text.raw, word.end, noun.start):
            continue  # „mit Bescheid vom 05.06.2025 wird der Antragstellerin …“
        bare = word.lower == "von" and noun is clause[i + 1]  # „von Grünland“ names no doer
        if not bare and is_person(noun):
            return noun
    return None


_DATED = re.compile(r"[\d(,;:]")


def _says(text: Text, doer: Word, verb: Word) -> bool:
    """Whether the original names the doer beside this verb, or its noun, in another clause."""
    named = [w for w in text.words if w is not verb and root(w.lemma) == root(verb.lemma)]
    nouns = [w for w in text.words if w.clause != verb.clause and w.text[0].isupper()]
    named += [w for w in nouns if w.atoms & verb.atoms]  # „die Entscheidung trifft …“
    return any(root_of(doer) in someone_in(text, w) for w in named)


def _told_without_verb(text: Text, doer: str) -> bool:
    """„Über die Stundung entscheidet die Kasse, über den Erlass der Ausschuss“."""
    named = [w.clause for w in text.words if is_person(w) and root_of(w) == doer]
    return any(number and not any(is_verb(w) for w in text.clause(number)) for number in named)


def _means(one: Word, other: Word) -> bool:
    """Two words for the same: „Tierarzt“ and „Arzt“, „Amt“ and „Jugendamt“."""
    low, high = sorted((one.lower, other.lower), key=len)
    if high == f"ver{low}":
        return False  # „Verpächter“, „Pächter“
    return high.endswith(low) or any(a.startswith("g:") for a in one.atoms & other.atoms)
