"""Which nouns of a passage a rewording has exchanged for others.

A weak model likes to put a noun in the place of another one: „die Aufgabe“ for „zur Last gelegt“,
„das Besetzen der Hecke“ for „die Beseitigung der Hecke“. Synonyms, plain words for those of
office, parts of compounds and nouns of the same stem are no exchange. A person may exchange nouns
knowingly; from a model it is only taken where nothing closer is there, and then it is shown. Pure.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from drafter.wording.guard import GuardFinding, VerdictKind
from drafter.wording.guard.language.lexicon import plain_for
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text, read
from drafter.wording.guard.reading.accounts import stems, told_by_synonym
from drafter.wording.guard.reading.roles import is_party

_LEAST = 4  # letters of a stem
_HEAD = 6  # … and of the head of a compound, with its joint
# nouns that only frame what counts: „in Höhe von“, „aus diesem Grund“, „Folgendes“
_FRAMES = (
    "anspruch art aufgrund ausführung bereich betracht betrag dauer eintritt ergebnis "
    "erteilung fall fälle folge folgendes form frage geld gelegenheit grund gründe grundlage "
    "hand hinblick hinsicht höhe maß maßgabe möglichkeit person punkt punkte rahmen reihe "
    "rest sache sinn sinne stelle summe teil umfang umstand umstände unterlagen verbindung "
    "voraussetzung voraussetzungen vorlage weg weise wirkung zahl zeit zeitpunkt zeitraum "
    "zusammenhang zweck zwecke"
)
_FRAME_NOUNS = frozenset(_FRAMES.split())
# „besetzte Höhlen“ is no source of „Besetzen“
_ATTRIBUTE = re.compile(r"\b(?:[a-zäöü]|(?:^|(?<=[.:;] ))[A-ZÄÖÜ])[a-zäöüß]+(?:t|en)e[nrms]?\b")


def exchanged(original: str, text: str) -> tuple[GuardFinding, ...]:
    """A noun of the original that is gone and one of ``text`` that has come; empty: no such."""
    before, now = read(original), read(text)
    gone = _missing(_nouns(before), now.words)
    attributes = {match.start() for match in _ATTRIBUTE.finditer(before.raw)}
    sources = [word for word in before.words if word.start not in attributes]
    come = _missing(_nouns(now), sources) or _other_heads(_nouns(now), before)
    if not gone or not come:
        return ()
    lost, new = gone[0], come[0]
    return (
        GuardFinding("nouns.exchanged", VerdictKind.WARN, lost.text, new.text, lost.span, new.span),
    )


def _nouns(text: Text) -> list[Word]:
    """Words with a capital letter inside a sentence, but for frames and facts."""
    return [
        word
        for before, word in pairwise(text.words)
        if before.sentence == word.sentence
        and word.text[0].isupper()
        and (word.content or word.light)
        and not word.fact
        and len(word.text) >= _LEAST
        and word.lower not in _FRAME_NOUNS
        and not is_party(word.lower)
    ]


def _missing(nouns: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The nouns for which none of the other words stands."""
    long = tuple(word for word in others if len(word.text) >= _LEAST)
    return [
        noun
        for noun in nouns
        if not any(_related(noun, other) for other in long) and not told_by_synonym(noun, long)
    ]


def _other_heads(nouns: Sequence[Word], before: Text) -> list[Word]:
    """„Verfahrensgegenstand“ where the original has „Verfahren“ only: a compound of its own."""
    known = {stem for word in before.words for stem in _long_stems(word)}
    return [
        noun
        for noun in nouns
        if noun.lemma not in {word.lemma for word in before.words}
        and _heads_another(noun.lower, known)
    ]


def _heads_another(compound: str, known: set[str]) -> bool:
    begins = any(compound.startswith(s) and len(compound) - len(s) >= _HEAD for s in known)
    return begins and not any(compound.endswith(s) or s.endswith(compound[-_HEAD:]) for s in known)


def _related(one: Word, other: Word) -> bool:
    """The same word, one of its stem, its head („Frist“ for „Nachfrist“) or a plain word for it."""
    if one.atoms & other.atoms or plain_for(one.atoms) & other.atoms:
        return True
    if plain_for(other.atoms) & one.atoms:
        return True
    return any(_is_part(a, b) for a in _long_stems(one) for b in _long_stems(other))


def _is_part(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return longer.endswith(shorter) or longer.startswith(shorter)


def _long_stems(word: Word) -> list[str]:
    return [stem for stem in stems(word.lower) if len(stem) >= _LEAST]
