"""Passives: who is given or examined must not become who gives or examines.

„Ihnen wurden die Unterlagen ausgehändigt“ became „Sie haben uns die Unterlagen gegeben“.
"""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.roles import is_attributive
from drafter.wording.guard.verdict import GuardFinding

# verbs by which a thing goes from one to another
_GIVING = frozenset(
    root(verb)
    for verb in ("aushändigen", "übergeben", "geben", "überlassen", "zusenden", "übersenden",
                 "schicken", "zuschicken", "zeigen", "vorlegen", "herausgeben", "überreichen",
                 "übermitteln", "gewähren", "zahlen", "auszahlen", "überweisen", "leihen")
)  # fmt: skip
_PASSIVE = re.compile(r"\b(?:wird|werden|wurden?|worden)\b")
_BY_YOU = re.compile(r"\b(?:von ihnen|durch sie|ihrerseits|haben|hatten|lassen)\b")
_YOU_DID = re.compile(r"^(?:sie (?:haben|hatten)|haben sie|hatten sie)\b")
_NOT_YOURS = re.compile(r"\b(?:bekommen|erhalten|worden|lassen|gelassen|von uns|können|müssen)\b")


def check_passives(pair: Pair) -> list[GuardFinding]:
    """„Sie wurden begutachtet“ became „Sie haben ihn begutachtet“."""
    undergone, done = _undergone(pair.original), _done(pair.suggestion)
    known = _done(pair.original)
    for verb, old in undergone.items():
        giving = verb in _GIVING and old[1] == "ihnen"
        for other, new in done.items():
            if other not in known and (other == verb or (giving and other in _GIVING)):
                return [warn("agent_changed", old[0].text, new.text, at=old[0].span, now=new.span)]
    return []


def _undergone(text: Text) -> dict[str, tuple[Word, str]]:
    """Verbs in the passive of clauses that speak of „Sie“ or „Ihnen“, and which."""
    found: dict[str, tuple[Word, str]] = {}
    for number in {word.clause for word in text.words}:
        words = text.clause(number)
        told = " ".join(w.lower for w in words)
        if not _PASSIVE.search(told) or _BY_YOU.search(told):
            continue
        whom = next((w.lower for w in words if w.text in {"Sie", "Ihnen"}), None)
        if whom is not None:
            told_of = [w for w in _verbs(words) if not is_attributive(text, text.words.index(w))]
            found |= {root(w.lemma): (w, whom) for w in told_of}
    return found


def _done(text: Text) -> dict[str, Word]:
    """Verbs of clauses in which „Sie haben“ something done."""
    found: dict[str, Word] = {}
    for number in {word.clause for word in text.words}:
        words = text.clause(number)
        told = " ".join(w.lower for w in words)
        if _YOU_DID.search(told) and not _NOT_YOURS.search(told):
            found |= {root(w.lemma): w for w in _verbs(words)}
    return found


def _verbs(words: tuple[Word, ...]) -> list[Word]:
    return [
        w for w in words if w.content and w.text[0].islower() and re.search("(?:t|en)$", w.lower)
    ]
