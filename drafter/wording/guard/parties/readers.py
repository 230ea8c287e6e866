"""The reader in the place of another who acts, or another in the reader's."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.parties.doers import PLURAL_VERBS, subject_of, twins
from drafter.wording.guard.parties.relatives import PERSON
from drafter.wording.guard.reading.matters import sentence_of
from drafter.wording.guard.reading.offices import AUTHORITY, is_person
from drafter.wording.guard.reading.parties import root_of
from drafter.wording.guard.reading.roles import addresses_reader, is_passive, is_verb, party_of
from drafter.wording.guard.verdict import GuardFinding


def check_readers(pair: Pair) -> list[GuardFinding]:
    """What others have to do is asked of „Sie“, or what „Sie“ have to do is done to you."""
    whole = pair.whole or pair
    return _told_as_yours(pair) or _done_to_you(pair) or _acts_of(whole) or _duty_of_other(whole)


_YOUR_DUTY = re.compile(
    r"\bSie (?:sind\b[^.;:!?]*\bverpflichtet|müssen|haben\b[^.;:!?]* \w*zu\w*)|\b[Mm]üssen Sie\b"
)
_YOUR_ACT = re.compile(
    r"\b(?:Sie (?:müssen|sind|haben)|(?:[Mm]üssen|[Ss]ind|[Hh]aben) Sie|[Bb]itte|\w+en Sie)\b"
)


def _duty_of_other(pair: Pair) -> list[GuardFinding]:
    """„Sie sind verpflichtet, …, wenn der Vater zahlt“: „Der Vater muss …, wenn Sie zahlen“."""
    yours = _YOUR_DUTY.search(pair.original.raw)
    known = {root_of(word) for word in pair.original.words if is_person(word)}
    if yours is None or _BOUND_HERE.search(pair.original.lower):
        return []
    for word in pair.suggestion.words:
        clause = pair.suggestion.clause(word.clause)
        doer = next((w for w in clause if is_person(w) and w.end < word.start), None)
        if word.lower != "muss" or doer is None or root_of(doer) not in known:
            continue
        if not _YOUR_ACT.search(pair.suggestion.raw, 0, clause[-1].end):
            return [warn("agent_changed", yours[0], doer.text, at=yours.span(), now=doer.span)]
    return []


_BOUND_HERE = re.compile(r"\bmuss\b|\bist\b[^.;:!?]* (?:\w+zu\w+|zu \w+en)\b")


def _told_as_yours(pair: Pair) -> list[GuardFinding]:
    """„… Ihrer Tochter hat die Tagespflegeperson anzuzeigen“ became „müssen Sie anzeigen“."""
    if not addresses_reader(pair.original):
        return []  # the noun may stand for the reader
    for verb in filter(is_verb, pair.original.words):
        doer = subject_of(pair.original, verb)
        if doer is None or party_of(doer.lower) is not None or AUTHORITY.search(doer.lower):
            continue
        for twin in twins(pair, verb):
            told = [w for w in pair.suggestion.words if w.sentence == twin.sentence]
            clause = pair.suggestion.clause(twin.clause)
            you = next((w for w in clause if w.text == "Sie"), None)
            plural = any(word.lower in PLURAL_VERBS for word in clause)
            if you and plural and not any(root_of(w) == root_of(doer) for w in told):
                return [warn("agent_changed", doer.text, you.text, at=doer.span, now=you.span)]
    return []


_BY_YOU = re.compile(r"\bvon ihnen\b(?! [a-zäöüß]+(?:te|ene)[nrsm]? )")
_OF_ONE = frozenset({"muss", "hat", "kann", "darf", "soll", "wird"})


def _done_to_you(pair: Pair) -> list[GuardFinding]:
    """„ist der Vormund von Ihnen zu unterrichten“ became „muss der Vormund Sie unterrichten“."""
    for by in _BY_YOU.finditer(pair.original.lower):
        clause = pair.original.clause(
            pair.original.words[pair.original.index_at(by.start())].clause
        )
        for verb in filter(is_verb, clause):
            for twin in twins(pair, verb):
                told = pair.suggestion.clause(twin.clause)
                you = next((word for word in told if word.text == "Sie"), None)
                one = {word.lower for word in told} & _OF_ONE
                if you is not None and one and not is_passive(list(told), twin):
                    old = pair.original.raw[slice(*by.span())]
                    return [warn("agent_changed", old, you.text, at=by.span(), now=you.span)]
    return []


_NAMED_DOER = re.compile(
    r"\b\w*(?:zahlung|leistung|erklärung|meldung|anzeige|angabe|mitteilung|zustimmung)(?:en)?"
    rf" (?:des|der) \w*(?P<person>{PERSON})\w{{0,2}}\b"
    r"|\b(?:von|durch) (?:herrn|frau) (?:dr\. )?(?P<name>[a-zäöüß-]{3,})"
)
_YOU_MUST = re.compile(r"\b(?:m[uü]ss(?:en)? (?:\w+ )?Sie|Sie m[uü]ssen|haben Sie|Sie haben)\b")


def _acts_of(pair: Pair) -> list[GuardFinding]:
    """„Zahlungen des Vaters sind zu leisten“, „von Herrn X zu leisten“: „müssen Sie zahlen“."""
    for match in _NAMED_DOER.finditer(pair.original.lower):
        acts = _acts_at(pair.original, match.start())
        for you in _YOU_MUST.finditer(pair.suggestion.raw):
            told = _sentence_at(pair.suggestion, you.start())
            same = any(is_verb(word) and word.atoms & acts for word in told)
            named = any((match["person"] or match["name"])[:6] in word.lower for word in told)
            if same and not named:
                who = pair.original.raw[slice(*match.span())]
                return [warn("agent_changed", who, you[0], at=match.span(), now=you.span())]
    return []


def _acts_at(text: Text, place: int) -> frozenset[str]:
    """What the sentence at a place says is to be done."""
    verbs = [word for word in _sentence_at(text, place) if word.lower.endswith("n")]
    due = (w.atoms for w in verbs if w.infinitive_with_zu or text.raw[: w.start].endswith(" zu "))
    return frozenset[str]().union(*due)


def _sentence_at(text: Text, place: int) -> list[Word]:
    number = sentence_of(text, (place, place))
    return [word for word in text.words if word.sentence == number]
