"""Nouns that are exchanged or dropped, verbs and denials that come from nowhere.

Synonyms, plain words for those of office, parts of compounds and words of the same stem are
counterparts of each other.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from drafter.wording.guard import GuardFinding, VerdictKind
from drafter.wording.guard.language.lexicon import plain_for
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text, read
from drafter.wording.guard.reading.accounts import stems, told_by_synonym
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.reading.restating import is_strong
from drafter.wording.guard.reading.roles import is_party, is_verb
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import says_how
from drafter.wording.syntax.tagging import tagged

_LEAST = 4  # letters of a stem
_LONG = 9  # … and of an adverb that counts
_TWICE = 5  # … and of a noun that is not said twice without need
_HEAD = 6  # … and of the head of a compound, with its joint
# nouns that only frame what counts: „in Höhe von“, „aus diesem Grund“, „Folgendes“
_FRAMES = (
    "anspruch art aufgrund ausführung bereich betracht betrag dauer eintritt ergebnis erteilung "
    "fall fälle fällen folge folgendes form frage geld gelegenheit grund gründe grundlage hand "
    "hinblick hinsicht höhe maß maße maßgabe möglichkeit person personen punkt punkte rahmen reihe "
    "rest sache sinn sinne stelle summe tag tages teil umfang umstand umstände unterlagen "
    "verbindung voraussetzung voraussetzungen vorlage weg weise wirkung zahl zeit zeitpunkt "
    "zeitraum zusammenhang zweck zwecke"
)
_FRAME_NOUNS = frozenset(_FRAMES.split())
# nouns for what a verb tells by itself: „die Einhaltung sicherstellen“, „die Gewährung beantragen“
_ABSORBED = (
    "bearbeitung durchführung einhaltung geltungsdauer gewährung klärung verpflichtung vornahme"
)
_ABSORBED_NOUNS = frozenset(_ABSORBED.split())
# adverbs that a plain sentence does without, or that the guard compares by what they mean
_FRAME_ADVERBS_WORDS = (
    "erforderlich notwendig ersichtlich gegenständlich verpflichtet zulässig unzulässig berechtigt "
    "abschließend entsprechend grundsätzlich gleichzeitig zusätzlich nachstehend nachfolgend "
    "unabdingbar maßgeblich ausschließlich lediglich mindestens höchstens frühestens spätestens "
    "letztmalig dahingehend entbehrlich vorliegend"
)
_FRAME_ADVERBS = frozenset(_FRAME_ADVERBS_WORDS.split())
_HOW = frozenset({"ADJ(D)", "ADV"})
# verbs that say little by themselves
_PALE = (
    "bekommen bleiben brauchen dürfen erhalten finden geben gehen gelten haben kommen können "
    "lassen liegen machen müssen nehmen sein sollen stehen stellen tun werden"
)
_PALE_VERBS = frozenset(_PALE.split())
# „besetzte Höhlen“ is no source of „Besetzen“
_ATTRIBUTE = re.compile(r"\b(?:[a-zäöü]|(?:^|(?<=[.:;] ))[A-ZÄÖÜ])[a-zäöüß]+(?:t|en)e[nrms]?\b")


def other_words(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """A noun exchanged or dropped, a verb or „nicht“ of its own."""
    words = _exchanged(before, now) or (
        *_dropped(before, now),
        *_added(before, now),
        *_dropped_adverbs(before, now),
        *_own_verbs(before, now),
    )
    more = (*_own_sentences(before, now), *_repeated(before, now), *_other_denials(before, now))
    return (*words, *more)


def _repeated(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„der Richtwert des Lebensmittels, nicht die Schädlichkeit des Lebensmittels“."""
    usual = Counter(word.lower for word in before.words)
    told: Counter[tuple[int, str]] = Counter()
    for word in (
        w for w in now.words if w.content and len(w.lower) >= _TWICE and w.text[0].isupper()
    ):
        told[word.sentence, word.lower] += 1
        if told[word.sentence, word.lower] > max(1, usual[word.lower]):
            code = "counterparts.told_twice"
            return (GuardFinding(code, VerdictKind.WARN, suggestion=word.text),)
    return ()


def _own_sentences(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„Das ist schon verständlich.“: a sentence that tells nothing of the passage."""
    for number in dict.fromkeys(word.sentence for word in now.words):
        told = [word for word in now.words if word.sentence == number]
        content = [word for word in told if word.content and len(word.text) >= _LEAST]
        known = any(
            word.fact or any(related(word, other) for other in before.words) for word in content
        )
        if not known and not any(word.fact for word in told):
            code = "counterparts.own_sentence"
            span = (told[0].start, told[-1].end)
            words = now.raw[slice(*span)]
            return (GuardFinding(code, VerdictKind.WARN, suggestion=words, suggestion_span=span),)
    return ()


def _exchanged(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """A noun of the original that is gone and one of the text that has come."""
    gone = _missing(_nouns(before), now.words)
    attributes = {match.start() for match in _ATTRIBUTE.finditer(before.raw)}
    sources = [word for word in before.words if word.start not in attributes]
    come = _missing(_nouns(now), sources) or _other_heads(_nouns(now), before)
    if not gone or not come:
        return ()
    old, new = gone[0], come[0]
    code = "counterparts.exchanged"
    return (GuardFinding(code, VerdictKind.WARN, old.text, new.text, old.span, new.span),)


def _dropped(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„in der Zone III nicht erlaubt“ told without its zone."""
    gone = [w for w in _missing(_nouns(before), now.words) if w.lower not in _ABSORBED_NOUNS]
    code = "counterparts.dropped"
    return tuple(
        GuardFinding(code, VerdictKind.WARN, w.text, original_span=w.span) for w in gone[:1]
    )


def _added(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„den Bescheid über die Hilfe zur Pflege“: taken from an example."""
    come = _missing(_nouns(now), before.words)
    code = "counterparts.added"
    return tuple(
        GuardFinding(code, VerdictKind.WARN, suggestion=w.text, suggestion_span=w.span)
        for w in come[:1]
    )


def _dropped_adverbs(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„unaufgefordert zurückzuzahlen“ told without its „unaufgefordert“."""
    how = {
        word.text
        for sentence in sentences(before.raw)
        for word in tagged(sentence)
        if (word.tag in _HOW or says_how(word))
        and len(word.text) >= _LONG
        and word.lower not in _FRAME_ADVERBS
    }
    gone = _missing([w for w in before.words if w.text in how and w.content], now.words)
    code = "counterparts.dropped"
    return tuple(
        GuardFinding(code, VerdictKind.WARN, w.text, original_span=w.span) for w in gone[:1]
    )


def _own_verbs(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """„müssen Sie nicht beglaubigen lassen“ for „ist entbehrlich“."""
    verbs = [
        w for w in now.words
        if w.text[0].islower() and is_verb(w) and w.content and not w.light
        and w.lemma not in _PALE_VERBS and len(w.text) >= _LEAST
    ]  # fmt: skip
    # a noun of the same field is no source: „beglaubigen“ is not told by „Zeugnis“
    acts = tuple(w for w in before.words if w.text[0].islower() and len(w.text) >= _LEAST)
    own = [
        verb for verb in verbs
        if not any(related(verb, other) for other in before.words if len(other.text) >= _LEAST)
        and not told_by_synonym(verb, acts)
    ]  # fmt: skip
    code = "counterparts.own_verb"
    return tuple(
        GuardFinding(code, VerdictKind.WARN, suggestion=w.text, suggestion_span=w.span)
        for w in own[:1]
    )


def _other_denials(before: Text, now: Text) -> tuple[GuardFinding, ...]:
    """A „nicht“ more or less than verbs like „ablehnen“ that have gone or come can explain."""
    old, new = marks(before), marks(now)
    gone, come = (
        (Counter(_denying_verbs(one)) - Counter(_denying_verbs(other))).total()
        for one, other in ((old, new), (new, old))
    )
    more = sum(mark.hard for mark in new) - sum(mark.hard for mark in old)
    if -come <= more <= gone:
        return ()
    return (GuardFinding("counterparts.denials", VerdictKind.WARN),)


def _denying_verbs(found: Iterable[Mark]) -> list[str]:
    return [mark.lemma for mark in found if not mark.hard and is_strong(mark)]


def _nouns(text: Text) -> list[Word]:
    """Words with a capital letter inside a sentence, but for frames and facts."""
    opening = _opening_nouns(text.raw)
    return [
        word
        for before, word in pairwise((None, *text.words))
        if word is not None
        and (word.text in opening or (before is not None and before.sentence == word.sentence))
        and word.text[0].isupper()
        and (word.content or word.light)
        and not word.fact
        and len(word.text) >= _LEAST
        and word.lower not in _FRAME_NOUNS
        and not is_party(word.lower)
    ]


def _opening_nouns(text: str) -> frozenset[str]:
    """The nouns that open a sentence, where any word has a capital letter."""
    firsts = (tagged(sentence)[:1] for sentence in sentences(text))
    return frozenset(word.text for words in firsts for word in words if word.is_noun)


def _missing(nouns: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The nouns for which none of the other words stands."""
    long = tuple(word for word in others if len(word.text) >= _LEAST)
    return [
        noun
        for noun in nouns
        if not any(related(noun, other) for other in long) and not told_by_synonym(noun, long)
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


def related(one: Word, other: Word) -> bool:
    """The same word, one of its stem, its head („Frist“ for „Nachfrist“) or a plain word for it."""
    if one.atoms & other.atoms or plain_for(one.atoms) & other.atoms:
        return True
    if plain_for(other.atoms) & one.atoms:
        return True
    return any(_is_part(a, b) for a in _long_stems(one) for b in _long_stems(other))


def meanings(text: str) -> frozenset[str]:
    """What the words of a text mean as a whole; parts of compounds do not count."""
    return frozenset[str]().union(*(word.atoms for word in read(text).words))


def _is_part(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    inside = longer.startswith((f"in{shorter}", f"außer{shorter}"))  # „Inbetriebnahme“
    return inside or longer.endswith(shorter) or longer.startswith(shorter)


def _long_stems(word: Word) -> list[str]:
    return [stem for stem in stems(word.lower) if len(stem) >= _LEAST]
