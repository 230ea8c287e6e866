"""Content that is new: nothing may come in that the original does not account for."""

import re

import simplemma

from drafter.wording.guard.accounts import (
    derived,
    gone,
    in_phrase,
    names_what_is_obeyed,
    told_by_synonym,
)
from drafter.wording.guard.denials import marks
from drafter.wording.guard.duties import act_implied, asked_for
from drafter.wording.guard.lexicon import root
from drafter.wording.guard.limits import limits
from drafter.wording.guard.loaded_words import is_loaded
from drafter.wording.guard.modes import Mode, modals
from drafter.wording.guard.opposites import measures
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.roles import has_usual_doer, is_verb
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word


def _licensed(word: Word, pool: frozenset[str], lights: frozenset[str]) -> bool:
    """Whether the other text holds the word, all its parts, or a word of equal meaning."""
    if word.light or word.atoms & pool:
        return True
    if word.parts:
        return all(part & pool or part & lights for part in word.parts)
    return False


_LIGHT_PARTS = frozenset(
    f"r:{part}" for part in (
        "betrag", "höh", "zeit", "zeitraum", "summ", "zahl", "fall", "art", "stell", "grund",
        "angab", "pflicht", "recht", "datum", "tag", "person", "sach", "text", "teil", "mittel",
        "gesamt", "unterlag", "frist", "ort", "nummer", "numm", "system", "spielraum",
    )
)  # fmt: skip


def check_added(pair: Pair) -> list[GuardFinding]:
    """Content words of the suggestion that nothing in the original accounts for."""
    loose: list[Word] = []
    new: list[Word] = []
    for word in _unaccounted(pair):
        (loose if _may_come(word, pair) else new).append(word)
    # more than a few new words are a new sentence, however harmless each of them is
    if len(loose) > max(_FEW, len(_content(pair.suggestion)) * _LOOSE_SHARE):
        new += loose
    unique = {word.lower: word for word in reversed(new)}
    return [
        warn("content_added", suggestion=word.text, now=word.span)
        for word in sorted(unique.values(), key=lambda w: w.start)
    ]


_FEW = 3
_LOOSE_SHARE = 0.25  # of the content words of the suggestion


def _content(text: Text) -> list[Word]:
    return [word for word in text.words if word.content and not word.light]


def _unaccounted(pair: Pair) -> list[Word]:
    pool = pair.original.atoms
    # a word that negates („fehlt“) is weighed by the check for negation
    negating = {m.word.lower() for m in marks(pair.suggestion)} if marks(pair.original) else set()
    return [
        word for word in pair.suggestion.words
        if word.content and word.lower not in negating and not measures(word.lower)
        and not _licensed(word, pool, _LIGHT_PARTS)
        and not in_phrase(word, pair.suggestion, pool)
        and not _spelling_of(word, pair.original)
        and not (word.lower.startswith(_IN_TIME) and _has_limit(pair.original))
        and not derived(word, pair.original)
        and not told_by_synonym(word, gone(pair))
        and not names_what_is_obeyed(word, pair)
    ]  # fmt: skip


def _may_come(word: Word, pair: Pair) -> bool:
    """A word that comes with the rewording and claims nothing."""
    if _is_noun(word, pair.suggestion):
        return (
            root(word.lemma) in _VAGUE
            or _taken_up(word, pair.suggestion)
            or _own_matter(word, pair.suggestion)
        )
    if pair.notes:
        return True  # notes are written out: verbs and adjectives come with the sentence
    if _implied(word, pair):
        return True
    if is_loaded(word):
        return False
    return not _due(word, pair.suggestion) or (_verb_gone(pair) and not has_usual_doer(word))


VAGUE = """Mal Punkt Situation Weise Überblick Information Schreiben Thema Mitteilung Nachricht
Hinweis Angabe Frage Wunsch Sache Vorgang Gelegenheit Beispiel Rechtsgrundlage Vorfall Ereignis
Arbeit Alter Moment Augenblick Gesamtbetrag Einzelheit Übersicht Antwort Reaktion Anliegen"""
_VAGUE = frozenset(root(word) for word in VAGUE.split())
_MATTERS = frozenset({"vorhaben", "betrieb", "bauvorhaben", "unternehmen", "fall", "lage"})


def _own_matter(word: Word, text: Text) -> bool:
    """„Ihr Vorhaben“, „Ihren Betrieb“: the addressee, named by what the notice is about."""
    return word.lower in _MATTERS and bool(re.search(r"\bIhr\w{0,2} $", text.raw[: word.start]))


_DUE = frozenset({Mode.MUST, Mode.SHOULD, Mode.IMPERATIVE, Mode.REQUEST})


def _due(word: Word, text: Text) -> bool:
    """Whether somebody must, should or is asked to do what the verb says."""
    due = [m for m in modals(text) if m.mode in _DUE and (not m.soft or m.mode is Mode.REQUEST)]
    return is_verb(word) and any(m.own & word.atoms for m in due)


def _implied(word: Word, pair: Pair) -> bool:
    """„müssen Sie zahlen“ where the original says that a fee is due."""
    if _is_noun(word, pair.suggestion):
        return False
    return act_implied(word.atoms, pair.original) or asked_for(word.atoms, pair.original)


_THIS = re.compile(r"\b(?:dies(?:e[rsmn]?)?|solch(?:e[rsmn]?)|d(?:er|as|ie|em|en)selben?) $")
_PERIODS = re.compile(r"^(?:monat|jahr|woche|quartal|stunde|minute)")


def _taken_up(word: Word, text: Text) -> bool:
    """„vor diesem Tag“, „in diesem Alter“: a noun for what was said before."""
    return bool(_THIS.search(text.lower, 0, word.start)) and not _PERIODS.match(word.lower)


def _is_noun(word: Word, text: Text) -> bool:
    """Written with a capital, and not only because a sentence begins with it."""
    if word.text[0].islower():
        return False
    first = not any(w.sentence == word.sentence and w.start < word.start for w in text.words)
    return not (first and simplemma.is_known(word.lower, lang="de"))


def _verb_gone(pair: Pair) -> bool:
    return any(not word.light for word in gone(pair))


_IN_TIME = ("rechtzeitig", "fristgerecht", "fristgemäß", "pünktlich")


def _has_limit(text: Text) -> bool:
    """Whether a text sets a time: then „rechtzeitig“ only takes it up."""
    return any(bound.kind in {"upper", "within"} for bound in limits(text)) or bool(
        re.search(r"\b(?:ablauf|frist|fällig)", text.lower)
    )


def _spelling_of(word: Word, text: Text) -> bool:
    """A word that differs from one of the original in a letter or two (a corrected mistake)."""
    return any(
        other.content
        and abs(len(other.lower) - len(word.lower)) <= 1
        and _near(other.lower, word.lower)
        for other in text.words
    )


def _near(one: str, other: str) -> bool:
    if len(one) < 6 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) == 2 and differing[1] == differing[0] + 1:
            i = differing[0]
            return one[i] == other[i + 1] and one[i + 1] == other[i]
        return False
    short, long = sorted((one, other), key=len)
    # a doubled or missing letter only: „Antragg“, not „Peters“ for „Petersen“
    return any(long[:i] + long[i + 1 :] == short and i > 0 and long[i] == long[i - 1]
               for i in range(len(long)))  # fmt: skip
