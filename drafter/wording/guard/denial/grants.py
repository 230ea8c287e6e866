"""Grants: what the original refuses must not stand as allowed, and „kein“ must not become „ein“."""

import re
from collections.abc import Iterator

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.reading.modes import Mode, modals
from drafter.wording.guard.verdict import GuardFinding

_REFUSING = ("ablehn", "abgelehn", "versag", "verweiger", "untersag", "verbot", "verbiet")
_REFUSALS = frozenset(f"r:{root(verb)}" for verb in [
    "ablehnen", "versagen", "verweigern", "untersagen", "verbieten",
])  # fmt: skip
_NONE = re.compile(r"^(?:kein(?:e[rsmn]?)?|ohne)$")
_ONE = re.compile(r"^ein(?:e[rsmn]?)?$")
_DENIED = re.compile(
    r"\b(?:nicht|kein\w*|nie|ohne|weder|nur|erst|außer|abgelehnt|lehn\w+)\b|entbehrlich|überflüssig|befrei|entf[aä]ll|sag|unterlass|abgeseh|abseh|verzicht"
)
_LONE_MORE = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemand\w*|nichts|ohne|mehr als|umso|je|um|noch|mehr \d|kaum|weder)\b"
)


_OVER = re.compile(
    r"\bende[tn]|widerruf|zurückgenommen|nicht mehr"
    r"|aufgehob|aufheb|wegf[aä]ll|ausgeschlossen|erl[io]sch|verlier|ungültig|abgelaufen"
)


def check_grants(pair: Pair) -> list[GuardFinding]:
    """„Die Fällung wird nicht genehmigt“ became „Sie dürfen fällen“, „kein“ „ein“."""
    return _allowed(pair) or _some_for_none(pair) or _received(pair)


_REFUSED = re.compile(r"\b(?:abgelehnt|abzulehnen|versagt|zu versagen)\b")
_GETS = re.compile(r"\b(?:bekomm(?:en|t)|erh[aä]lt(?:en)?)\b")
# what the original grants besides
_GIVES = re.compile(rf"{_GETS.pattern}|\b(?:erteilt|bewilligt|gewährt|stattgegeben|bezieh\w+)\b")
_LEFT_OPEN = re.compile(r"\b(?:nicht|kein\w*|weder|nur|erst|wenn|bereits|schon|hätten?|würden?)\b")


def _received(pair: Pair) -> list[GuardFinding]:
    """„Der Antrag auf Wohngeld wird abgelehnt“ became „Sie erhalten ein Wohngeld“."""
    source, text = pair.original, pair.suggestion
    refused = _REFUSED.search(source.lower)
    if refused is None or _GIVES.search(source.lower):
        return []
    number = source.words[min(source.index_at(refused.start()), len(source.words) - 1)].sentence
    matter = [w for w in source.words if w.sentence == number and w.text[0].isupper() and w.content]
    asked = frozenset[str]().union(*(w.atoms for w in matter if not w.lower.startswith("antrag")))
    for match in _GETS.finditer(text.lower):
        clause = text.clause(
            text.words[min(text.index_at(match.start()), len(text.words) - 1)].clause
        )
        told = text.lower[clause[0].start : clause[-1].end]
        got = [w for w in clause if w.text[0].isupper() and w.content and w.atoms & asked]
        if got and not _LEFT_OPEN.search(told):
            return [warn("stance_changed", refused[0], got[0].text, at=refused.span(),
                         now=got[0].span)]  # fmt: skip
    return []


def _allowed(pair: Pair) -> list[GuardFinding]:
    for modal in modals(pair.suggestion):
        open_ = modal.soft or modal.negated or modal.only or modal.till or modal.dispensed
        if modal.mode is not Mode.MAY or open_ or not modal.word.lower().startswith(("dü", "da")):
            continue
        acts = {atom for atom in modal.verb if atom.startswith("r:") and atom != "r:dürf"}
        acts -= _REFUSALS  # „dürfen wir versagen“
        told = [w for w in pair.original.words if acts & w.atoms.union(*w.parts)]
        refused = [_refusal(pair.original, word) for word in told]
        if refused and all(refused):
            old = told[0]
            return [warn("stance_changed", old.text, modal.word, at=old.span, now=modal.span)]
    return []


def _refusal(text: Text, word: Word) -> Mark | None:
    """The mark of refusal in the stretch of a word."""
    for mark in marks(text):
        at = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)]
        near = (at.segment, at.clause) == (word.segment, word.clause)
        if near and (mark.lemma.startswith(_REFUSING) or mark.word.lower().startswith("kein")):
            return mark
    return None


def _some_for_none(pair: Pair) -> list[GuardFinding]:
    """„sofern kein Rechtsstreit anhängig ist“ became „wenn ein Rechtsstreit läuft“."""
    for first, second in ((_NONE, _ONE), (_ONE, _NONE)):
        before, after = dict(_nouns(pair.original, first)), dict(_nouns(pair.suggestion, second))
        for base in before.keys() & after.keys():
            old, new = before[base], after[base]
            plain = pair.suggestion if second is _ONE else pair.original
            word = new if second is _ONE else old
            sentence = [w for w in plain.words if w.sentence == word.sentence]
            told = plain.lower[sentence[0].start : sentence[-1].end]
            twice = [text for text in (pair.original, pair.suggestion) if _count(text, base) > 1]
            if not twice and not _DENIED.search(told):
                return [warn("stance_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _nouns(text: Text, article: re.Pattern[str]) -> Iterator[tuple[str, Word]]:
    """Nouns right behind the article, or with an adjective between."""
    for i, word in enumerate(text.words):
        if article.match(word.lower):
            nouns = [w for w in text.words[i + 1 : i + 3] if w.text[0].isupper() and w.content]
            yield from ((root(noun.lemma), noun) for noun in nouns[:1])


def _count(text: Text, base: str) -> int:
    return sum(root(word.lemma) == base for word in text.words)


def check_more(pair: Pair) -> list[GuardFinding]:
    """„gilt nicht mehr“ became „gilt mehr“."""
    if "mehr" in pair.original.lowers or not _OVER.search(pair.original.lower):
        return []
    for word in pair.suggestion.words:
        if word.lower != "mehr":
            continue
        clause = pair.suggestion.clause(word.clause)
        told = pair.suggestion.lower[clause[0].start : clause[-1].end]
        after = pair.suggestion.raw[word.end : word.end + 2]
        if not _LONE_MORE.search(told) and (not after.strip() or not after[-1].isupper()):
            return [warn("turn_added", suggestion=word.text, now=word.span)]
    return []
