"""Verbs that say little or say a thing twice.

A weak model that loses its thread reaches for „geben“, „setzen“ or „kommen“ („Wir setzen die
Fahrkarte ab dem 1. September“), or tells a noun again by its verb („an der Teilnahme teilnehmen“).
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from drafter.wording.counterparts.words import meanings, related
from drafter.wording.guard.pair import read
from drafter.wording.guard.reading.accounts import told_by_synonym
from drafter.wording.guard.reading.roles import is_verb
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import clauses_of
from drafter.wording.syntax.noun_phrases import is_act
from drafter.wording.syntax.tagging import Tagged, tagged

_PALE_WORDS = (
    "geben setzen stellen nehmen kommen gehen machen tun bringen erfüllen führen legen halten "
    "ziehen liegen stehen erhalten bekommen"
)
_PALE = frozenset(_PALE_WORDS.split())
# verbs for which a noun or another turn stands by itself
_ABSORBED_WORDS = (
    "erfolgen stattfinden durchführen vornehmen ergehen bestehen vorliegen hinweisen bedürfen "
    "betragen belaufen ergeben darstellen beruhen entsprechen begründen abstellen tragen "
    "treffen leisten finden erheben erteilen bestätigen voraussetzen beginnen vorsehen fehlen "
    "vermögen vermag"
)
_ABSORBED = frozenset(_ABSORBED_WORDS.split())
# „Inbetriebnahme“ and „in Betrieb nehmen“, „Außerbetriebsetzung“ and „außer Betrieb setzen“
_ACT_NOUN = re.compile(
    r"\b(?:In|Außer|Kenntnis|Stellung|Bezug|Rücksicht)[a-zäöüß]*?(?P<act>nahme|setzung)n?\b"
)
_TOLD_BY = {"nahme": "nehmen", "setzung": "setzen"}
_MYSELF = frozenset({("mir", "ich"), ("mich", "ich"), ("uns", "wir")})
_LEAST = 5  # letters of a word that can be told twice


def pale_verb(original: str, text: str) -> str | None:
    """A verb that says little and is none of the original."""
    known = meanings(original)
    lemmas = {word.lemma.lower() for told in sentences(original) for word in tagged(told)}
    lemmas |= {_TOLD_BY[match["act"]] for match in _ACT_NOUN.finditer(original)}
    for sentence in sentences(text):
        words = tagged(sentence)
        for i, word in enumerate(words):
            if word.is_full_verb and word.lemma.lower() in _PALE - lemmas:
                particles = [after.lower for after in words[i + 1 :] if after.tag == "PTKVZ"]
                forms = [part + word.lemma.lower() for part in particles] or [word.lemma.lower()]
                if not any(meanings(form) & known for form in forms):
                    return word.text
    return None


def lost_verb(original: str, text: str) -> str | None:
    """A verb of the original that has no counterpart: „die Lebensmittel *zubereiten*“."""
    told = tuple(word for word in read(text).words if len(word.text) >= _LEAST - 1)
    named = {verb.text for verb in _verbs(original) if verb.lemma.lower() not in _PALE | _ABSORBED}
    for word in read(original).words:
        if word.text not in named or not word.content or word.light or not is_verb(word):
            continue
        if not (told_by_synonym(word, told) or any(related(word, other) for other in told)):
            return word.text
    return None


def other_reflexive(original: str, text: str) -> str | None:
    """„Erhöht sich das Einkommen“ became „Erhöhen Sie das Einkommen“."""
    alone = {verb.lemma.lower() for verb, itself in _with_itself(original) if itself}
    for verb, itself in _with_itself(text):
        if verb.lemma.lower() in alone and not itself and verb.tag in {"VV(FIN)", "VV(INF)"}:
            return verb.text
    return None


def _with_itself(text: str) -> Iterator[tuple[Tagged, bool]]:
    """The verbs of a text, and whether a „sich“ stands in their clause, before or behind „und“."""
    for clause in clauses_of(text):
        for words in _joined_by_and(clause.words):
            itself = any(_is_reflexive(word, words) for word in words)
            yield from ((word, itself) for word in words if word.is_full_verb)


def _is_reflexive(word: Tagged, words: tuple[Tagged, ...]) -> bool:
    if word.tag == "PRF" or word.lower == "sich":
        return True
    return any((word.lower, speaker.lower) in _MYSELF for speaker in words)


def _joined_by_and(words: tuple[Tagged, ...]) -> Iterator[tuple[Tagged, ...]]:
    """The parts of „richtet sich nach dem Tarif und beträgt 38 EUR“, each with its verb."""
    part: tuple[Tagged, ...] = ()
    for place, word in enumerate(words):
        behind = words[place + 1 : place + 2]
        if word.tag == "KON" and behind and behind[0].tag == "VV(FIN)":
            yield part
            part = ()
        part = (*part, word)
    yield part


def told_twice(original: str, text: str) -> str | None:
    """A verb or an adverb that stands twice, or whose act a word of its clause tells already."""
    usual = [shared for _, shared in _doubled(original)] + list(_shared_by_nouns(original))
    for verb, shared in _doubled(text):
        if not any(shared & other for other in usual):
            return verb.text
    before = Counter(word.lower for word in _telling(original))
    for sentence in sentences(text):
        now = Counter(word.lower for word in _telling(sentence))
        for form, times in now.items():
            if times > 1 and before[form] < 2:
                return form
    return None


def _doubled(text: str) -> Iterator[tuple[Tagged, frozenset[str]]]:
    """The verbs of a text that share their meaning with a noun or attribute of their clause."""
    for clause in clauses_of(text):
        nouns = [w for w in clause.words if w.is_noun and len(w.text) >= _LEAST]
        attributes = [w for w in clause.words if w.tag == "ADJ(A)" and len(w.text) >= _LEAST]
        for verb in (w for w in clause.words if w.is_full_verb and len(w.text) >= _LEAST):
            for noun in nouns:
                shared = meanings(noun.text) & meanings(verb.text)
                if shared and (is_act(noun) or any(atom.startswith("r:") for atom in shared)):
                    yield verb, shared
            for attribute in attributes:
                if shared := meanings(attribute.text) & meanings(verb.text):
                    yield verb, shared


def _shared_by_nouns(text: str) -> Iterator[frozenset[str]]:
    """„die Anrechnung unter Berücksichtigung“: what two nouns of a clause both say."""
    for clause in clauses_of(text):
        nouns = [word.text for word in clause.words if word.is_noun and len(word.text) >= _LEAST]
        for one, other in combinations(nouns, 2):
            yield meanings(one) & meanings(other)


def _telling(text: str) -> list[Tagged]:
    """Full verbs, and adverbs such as „zuletzt“."""
    adverbs = (
        word for sentence in sentences(text) for word in tagged(sentence)
        if word.tag in {"ADV", "ADJ(D)"} and len(word.text) > _LEAST
    )  # fmt: skip
    return [*_verbs(text), *adverbs]


def _verbs(text: str) -> list[Tagged]:
    return [
        word
        for sentence in sentences(text)
        for word in tagged(sentence)
        if word.is_full_verb and len(word.text) >= _LEAST
    ]


_LETS = re.compile(r"\b([a-zäöüß]+n) zu lassen\b")


def let_no_more(original: str, text: str) -> str | None:
    """„warten lassen“ of which only „warten“ is left: others were to do it."""
    if re.search(r"\b(?:lass|lässt|beauftrag)", text):
        return None
    acts = (match for match in _LETS.finditer(original) if match[1])
    return next((act[0] for act in acts if re.search(rf"\b{act[1]}(?=[.,;])", text)), None)
