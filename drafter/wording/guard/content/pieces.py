"""Pieces of a whole that are gone: half a compound, a name, an item of a list."""

import re

import simplemma

from drafter.wording.guard.content.additions import is_noun
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import come
from drafter.wording.guard.reading.roles import is_verb
from drafter.wording.guard.reading.rulings import is_ruling
from drafter.wording.guard.verdict import GuardFinding


def lost_pieces(lost: list[Word], pair: Pair) -> list[GuardFinding]:
    """What is gone of a compound, a name or an addition; ``lost`` has no counterpart."""
    return (
        _half_lost(pair)
        or _name_lost(lost, pair)
        or _premise_lost(lost, pair)
        or _addition_lost(lost, pair)
    )


def missing(words: list[Word]) -> GuardFinding:
    """That these words have no counterpart."""
    listed = ", ".join(word.text for word in words[:4])
    return warn("content_lost", listed, at=(words[0].start, words[0].end))


_TRUNCATED = re.compile(r"\b([a-zäöüß]{3,})- (?:und|oder|sowie|bzw\.) ([a-zäöüß]{5,})")


def _half_lost(pair: Pair) -> list[GuardFinding]:
    """„Anschluss- und Benutzungszwang“ became „Anschlusszwang“."""
    for match in _TRUNCATED.finditer(pair.original.lower):
        if any(part[:5] not in pair.suggestion.lower for part in match.groups()):
            return [warn("content_lost", match[0], at=match.span())]
    return []


def _name_lost(lost: list[Word], pair: Pair) -> list[GuardFinding]:
    """„in der Turnhalle Auwiese“ became „in der Turnhalle“: which one is gone."""
    text = pair.original
    for word in lost:
        before = text.words[max(0, text.index_at(word.start) - 1)]
        named = is_noun(word, text) and is_noun(before, text) and not before.light
        beside = text.raw[before.end : word.start] == " "
        common = simplemma.is_known(word.text, lang="de")
        if named and beside and not (common or before.fact or is_verb(word)):
            return [missing([word])]
    return []


_PREMISE = frozenset({"wenn", "sofern", "soweit", "falls", "sobald", "solange"})
_PALE_WORDS = "lassen machen bekommen haben geben verbinden verpflichten erfolgen bestehen"
_PALE = frozenset(_PALE_WORDS.split())


def _premise_lost(lost: list[Word], pair: Pair) -> list[GuardFinding]:
    """„sobald die Vollmacht vorliegt und das Verfahren abgeschlossen ist“: one half is gone."""
    if any(is_verb(word) and word.lemma not in _PALE for word in come(pair)):
        return []  # another verb may say it
    text = pair.original
    for word in lost:
        clause = text.clause(word.clause)
        part = [w for w in clause if w.segment == word.segment]
        halves = clause[0].lower in _PREMISE and len(part) < len(clause)
        verbs = [w for w in part if is_verb(w) and w.lemma not in _PALE]
        if halves and verbs and verbs[-1] in lost:
            return [missing(verbs[-1:])]
    return []


_AND_THIS = re.compile(r"\bund (?:dies|dieses|das|dieser|diese)\b")


def _addition_lost(lost: list[Word], pair: Pair) -> list[GuardFinding]:
    """„und dies durch eine Bescheinigung nachweist“: what is asked for besides is gone."""
    text = pair.original
    for match in _AND_THIS.finditer(text.lower):
        clause = text.words[text.index_at(match.start())].clause
        rest = [w for w in text.clause(clause) if w.start > match.start() and w.content]
        gone = [w for w in lost if w in rest]
        if rest and rest[-1] in gone and len(gone) >= 2:
            return [missing(gone)]
    return []


def listed(lost: list[Word], text: Text) -> list[Word]:
    """„ausgefüllt und unterschrieben“: one of two joined verbs or adjectives is gone."""
    for word in lost:
        if word.text[0].isupper() or is_ruling(word.lemma):  # rulings have their own check
            continue
        i = text.index_at(word.start)
        for step in (-1, 1):
            near = text.words[i + step : i + step + 1] if i + step >= 0 else ()
            far = text.words[i + 2 * step : i + 2 * step + 1] if i + 2 * step >= 0 else ()
            joined = near and near[0].lower in {"und", "oder", "sowie"}
            if joined and far and far[0].content and far[0].text[0].islower():
                return [word]
    return []


def joined_item(nouns: list[Word], text: Text) -> bool:
    """A lost noun that was joined by „und“ or „oder“: an item of a list is missing."""
    for word in nouns:
        before = text.lower[max(0, word.start - 40) : word.start]
        after = text.lower[word.end : word.end + 12]
        if re.search(r"\b(?:und|oder|sowie)\b[^.,;]*$", before) or re.match(
            r" (?:und|oder|sowie)\b", after
        ):
            return True
    return False
