"""Transfers: who gives, pays or tells something to whom.

„Der Kreis erstattet der Gemeinde“, „die Gemeinde bekommt vom Kreis zurück“ and „an die Gemeinde
zahlt der Kreis“ are one transfer: a giver and a receiver. The two must not change places.
"""

from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.parties import case_of, is_someone, root_of
from drafter.wording.guard.reading.roles import is_attributive, is_verb
from drafter.wording.guard.verdict import GuardFinding

GIVING = """zahlen bezahlen auszahlen zurückzahlen überweisen erstatten leisten entrichten abführen
vergüten ersetzen übergeben herausgeben zurückgeben aushändigen überlassen abtreten senden
übersenden zusenden schicken zuschicken weiterleiten übermitteln vorlegen einreichen abgeben liefern
mitteilen melden anzeigen unterrichten informieren benachrichtigen verständigen sagen nennen
auskunft erklären bescheinigen bestätigen übertragen gewähren bewilligen erteilen verkaufen
vermieten verpachten"""
RECEIVING = """bekommen erhalten zurückbekommen zurückerhalten empfangen erfahren kaufen mieten
pachten"""
_GIVING = frozenset(root(verb) for verb in GIVING.split())
_RECEIVING = frozenset(root(verb) for verb in RECEIVING.split())
_TO = frozenset({"an", "bei", "gegenüber"})
_FROM = frozenset({"von", "vom", "durch", "seitens"})
_PASSIVE = frozenset({"wird", "werden", "wurde", "wurden", "worden"})
_US = "us"
_YOU = "you"
_SOMEBODY = "somebody"  # „er“, whoever that is


@dataclass(frozen=True, slots=True)
class _Transfer:
    """The roots of giver and receiver, „us“ and „you“ among them; empty where not told."""

    verb: Word
    giver: str
    receiver: str


def check_transfers(pair: Pair) -> list[GuardFinding]:
    """The receiver gives now, and the giver (or somebody else) receives."""
    before, after = _transfers(pair.original), _transfers(pair.suggestion)
    gave = {(one.giver, one.receiver) for one in before}
    for old in before:
        for new in after:
            turned = old.receiver and old.receiver == new.giver and old.receiver != new.receiver
            back = new.receiver and (new.receiver in {old.giver, _SOMEBODY} or not old.giver)
            told_before = any(new.giver == giver for giver, _ in gave)
            told_before = told_before or _named(pair.original, old.verb, new.verb)
            if turned and back and not told_before and _kin(old.verb, new.verb):
                return [warn("agent_changed", old.verb.text, new.verb.text, at=old.verb.span,
                             now=new.verb.span)]  # fmt: skip
    return []


def _named(text: Text, old: Word, new: Word) -> bool:
    """„gegen Erstattung der Auslagen“: the original speaks of the act beside the one it tells."""
    act = new.atoms - old.atoms
    return any(w.atoms & act for w in text.words if w is not old and w.text[0].isupper())


def told_alike(pair: Pair, one: Word, other: Word) -> bool:
    """Whether one of two nouns gives and the other receives, in both texts alike."""
    both = {root_of(one), root_of(other)}
    before, after = (
        {(t.giver, t.receiver) for t in _transfers(text) if {t.giver, t.receiver} == both}
        for text in (pair.original, pair.suggestion)
    )
    return bool(before) and before == after


_TELLING = frozenset(root(verb) for verb in (
    "mitteilen", "melden", "anzeigen", "unterrichten", "informieren", "benachrichtigen",
    "verständigen", "sagen", "nennen", "erklären", "erfahren",
))  # fmt: skip


def _kin(one: Word, other: Word) -> bool:
    """Whether both verbs tell, or both hand over."""
    return (root(one.lemma) in _TELLING) is (root(other.lemma) in _TELLING)


@lru_cache(maxsize=64)
def _transfers(text: Text) -> tuple[_Transfer, ...]:
    found: list[_Transfer] = []
    for i, word in enumerate(text.words):
        base = root(word.lemma)
        if base not in _GIVING | _RECEIVING or not is_verb(word) or is_attributive(text, i):
            continue
        clause = [i for i, w in enumerate(text.words) if w.clause == word.clause]
        subject, source, target = _parts(text, clause, word)
        if base in _RECEIVING:
            found.append(_Transfer(word, source, subject))
        else:
            found.append(_Transfer(word, source or subject, target))
    return tuple(found)


def _parts(text: Text, clause: list[int], verb: Word) -> tuple[str, str, str]:
    """Subject, „von …“ and the one to whom of a clause."""
    subject = source = target = ""
    lowers = {text.words[i].lower for i in clause}
    passive = bool(lowers & _PASSIVE)
    for i in clause:
        word = text.words[i]
        before = [text.words[k].lower for k in clause if i - 3 <= k < i]
        if word.lower in {"uns", "mir"} or word.text == "Ihnen":
            who = _YOU if word.text == "Ihnen" else _US
            source, target = (who, target) if _FROM & set(before[-1:]) else (source, who)
        elif word.lower in {"wir", "ich"}:
            subject = _US
        elif word.text == "Sie" and before[-1:] not in (["an"], ["durch"]):
            subject = subject or _YOU
        elif word.text in {"er", "es", "dieser", "sie"}:
            subject = subject or _SOMEBODY
        elif word.text[0].isupper() and word.content and is_someone(word.lemma):
            case = case_of(text, i)
            near = _preposition(text, i)
            if near in _FROM and (passive or root(verb.lemma) in _RECEIVING):
                source = root_of(word)
            elif near in _TO or case == "D" or (case == "A" and root(verb.lemma) in _TELLING):
                target = root_of(word)
            elif case in {"N", "NA"} and not near and not passive:
                subject = subject if subject in {_US, _YOU} else root_of(word)
    return subject, source, target


def _preposition(text: Text, i: int) -> str:
    """The preposition that governs a noun through its article and adjectives, or nothing."""
    for k in range(i - 1, max(-1, i - 4), -1):
        lower = text.words[k].lower
        if lower in _TO | _FROM:
            return lower
        if text.words[k].text[0].isupper() or text.words[k].clause != text.words[i].clause:
            break
    return ""
