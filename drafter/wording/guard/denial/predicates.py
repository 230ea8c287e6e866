"""Predicates: what is denied in one text must not stand affirmed in the other, word by word.

Counting denials can be deceived by one that answers another. So every verb and adjective that both
texts share is asked once more, by itself: wherever it stands, is it denied or affirmed? Whatever
might hold a hidden denial („bis“, „nur“, „versagt“) leaves the question open.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.verdict import GuardFinding

_TWICE = re.compile(r"\bnicht nicht\b")
# beside these a denial may be hidden, or one may be told without any
_COUNT = r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)\w*"
_OPEN = re.compile(
    rf"\b(?:bis(?! (?:zu {_COUNT}|(?:zu[rm]? )?\d))"
    r"(?= (?:zu[rm]?|de[rnm]|die|das|sie|wir)? ?[a-zäöüß])|nur"
    r"|erst|solange|bevor|ehe|außer|ausgenommen|sonst|andernfalls|statt"
    r"|ausschließlich|frühestens|kaum|weder|noch|zu spät|ob|je|sondern|unabhängig|nicht mehr|endet?"
    r"|enden)\b"
)
_ACTED = re.compile(r"\b(?:erfolgt|erfolgen|statt|ergeht|vorgenommen|gewährt)\b")
_PLAIN = re.compile(r"(?:nicht|kein(?:e[rsmn]?)?|nie|niemals)$")
_OF_ATTRIBUTE = re.compile(r"[Nn]icht \w+e[nrsm]? [A-ZÄÖÜ]")
_INFLECTED = re.compile(r"(?:e|en|er|es|em)$")


_PARTICIPLE = re.compile(r"ene[nrsm]?$")  # „die vorgefundenen Waren“


@dataclass(frozen=True, slots=True)
class _Told:
    """A predicate that stands in a text: the word and whether it is denied (None: open)."""

    word: Word
    denied: bool | None


def check_predicates(pair: Pair) -> list[GuardFinding]:
    """„Erstattung erfolgt nicht“ became „erstatten wir“, „ist bezahlt“ became „nicht bezahlt“."""
    twice = _TWICE.search(pair.suggestion.lower)
    if twice and not _TWICE.search(pair.original.lower):
        return [warn("negation_added", suggestion=twice[0], now=twice.span())]
    before, after = _predicates(pair.original), _predicates(pair.suggestion)
    for atom in sorted(before.keys() & after.keys()):
        old, new = before[atom], after[atom]
        if not any(one.word.text[0].islower() for one in new):
            continue
        was, now = _sign(old), _sign(new)
        if was and any(_beside_denial(pair.suggestion, one.word) for one in new):
            continue
        if was is not None and now is not None and was is not now:
            return [_turned(old[0].word, new[0].word)]
    return []


_JOINING = frozenset({"und", "oder", "sowie"})


def _beside_denial(text: Text, word: Word) -> bool:
    """„wenn Sie nicht, nachdem …, beginnen“: the denial stands before a clause put in.

    Behind an infinitive or participle that closes its stretch a denial is that of something else.
    """
    place = text.index_at(word.start)
    behind = text.words[place + 1 : place + 2]
    closes = not behind or behind[0].segment != word.segment or behind[0].lower in _JOINING
    places = [min(text.index_at(m.span[0]), len(text.words) - 1) for m in marks(text) if m.hard]
    return any(
        text.words[i].sentence == word.sentence and not (closes and i > place) for i in places
    )


def _turned(old: Word, new: Word) -> GuardFinding:
    return warn("stance_changed", old.text, new.text, at=old.span, now=new.span)


def _sign(told: list[_Told]) -> bool | None:
    signs = {one.denied for one in told}
    return signs.pop() if len(signs) == 1 else None


@lru_cache(maxsize=64)
def _predicates(text: Text) -> dict[str, list[_Told]]:
    """Roots of verbs, adjectives and nouns of action, with how they stand."""
    found: dict[str, list[_Told]] = {}
    for i, word in enumerate(text.words):
        if not word.content or word.light or _is_attribute(text, i):
            continue
        told = _Told(word, _denied(text, i))
        for atom in word.atoms.union(*word.parts[-1:]):
            if atom.startswith("r:"):
                found.setdefault(atom, []).append(told)
    return found


def _denied(text: Text, i: int) -> bool | None:
    """Whether one plain denial and nothing else bears on the word."""
    word = text.words[i]
    if any(mark.again or mark.word.lower() in {"weder", "noch"} for mark in marks(text)):
        return None
    near = [m for m in marks(text) if _in_stretch(m, word, text) and not _names_another(m, word)]
    stretch = [w for w in text.words if (w.segment, w.clause) == (word.segment, word.clause)]
    told = text.lower[stretch[0].start : stretch[-1].end]
    if not near:
        return None if _OPEN.search(told) or _ruled(text, word) else False
    if len(near) > 1 or _OPEN.search(told):
        return None
    mark = near[0]
    if not mark.hard or mark.again or not _PLAIN.match(mark.word.lower()):
        return None
    if _OF_ATTRIBUTE.match(text.raw, mark.span[0]):
        return None  # „einen nicht rückzahlbaren Zuschuss“
    acted = word.text[0].isupper() and _ACTED.search(told)  # „eine Erstattung erfolgt nicht“
    return True if acted or word.atoms & mark.focus else None


def _names_another(mark: Mark, word: Word) -> bool:
    """„Das Ruhen wird mitgeteilt“: a noun that denies by its meaning denies no verb beside it."""
    noun = mark.word[0].isupper() and not mark.hard
    return noun and word.text[0].islower()


def _ruled(text: Text, word: Word) -> bool:
    """„befreit, einen Platz nachzuweisen“, „Das Errichten von Zäunen, die …, ist untersagt“."""
    named = word.text[0].isupper() and word.lower.endswith(("en", "ung", "ungen"))
    if not named and not word.infinitive_with_zu:
        return False
    return any(
        text.words[text.index_at(mark.span[0])].sentence == word.sentence
        for mark in marks(text)
        if not mark.hard or mark.word.lower().startswith("un") or mark.span > word.span
    )  # fmt: skip


def _is_attribute(text: Text, i: int) -> bool:
    """„besondere Umstände“: told of the noun, and denied with it at most."""
    following = text.words[i + 1 : i + 2]
    return (
        text.words[i].text[0].islower() and bool(following)
        and (following[0].text[0].isupper() or following[0].fact)
        and following[0].clause == text.words[i].clause
        and _INFLECTED.search(text.words[i].lower) is not None
        and (not text.words[i].lemma.endswith("en")
             or _PARTICIPLE.search(text.words[i].lower) is not None)
    )  # fmt: skip


def _in_stretch(mark: Mark, word: Word, text: Text) -> bool:
    at = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)]
    return (at.segment, at.clause) == (word.segment, word.clause)
