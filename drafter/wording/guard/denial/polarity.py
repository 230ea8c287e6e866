"""What is affirmed and what is denied: a negation that has moved from one verb to another."""

import re
from functools import lru_cache

from drafter.wording.guard.denial.denials import denied_nouns, marks
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding


def check_polarity(pair: Pair) -> list[GuardFinding]:
    """„ist rechtmäßig und verletzt nicht“ became „ist nicht rechtmäßig und verletzt“."""
    return _contrast(pair) or _denied_of_other(pair) or _moved(pair) or _done(pair)


_BY_US = re.compile(r"\b(?:wir|ich|dürfen sie|können sie|sie dürfen|sie können|wird|werden)\b")
_WISHED = re.compile(
    r"\b(?:beantragt\w*|möchten|möchte|wollten|wollen|wollte|gebeten|bitten|wünsch\w+|antrag\w*|ob|um"
    r"|wenn|falls|sofern|soweit|dass|prüf\w+|wer|damit)\b|\?"
)
_REQUESTED = re.compile(r"\b(?:antr[aä]ge?s?|antrag) auf (?:\w+ ){0,3}$|\bbeantragte\w? (?:\w+ )?$")
# „Von der Erhebung wird abgesehen“
_WAIVED = re.compile(r"\b(?:von|auf) (?:de[rn]|die|einer|eine) (?:\w+ )?$")
_WAIVING = re.compile(r"\b(?:abgesehen|abzusehen|verzichtet)\b(?!,)")
_REFUSED = re.compile(
    r"\b(?:nicht|kein\w*|abgelehnt|abzulehnen|ablehn\w*|lehn\w+|versagt|verweigert|zurückgewiesen"
    r"|abgesehen|abzusehen|verzichtet)\b"
)


def _done(pair: Pair) -> list[GuardFinding]:
    """„Der Antrag auf Befreiung wird abgelehnt“ became „Wir befreien Sie …“."""
    pair = pair.whole or pair
    for root_of, noun in _refused(pair.original).items():
        told = [w for w in pair.suggestion.words
                if w.text[0].islower() and w.content and root(w.lemma) == root_of]  # fmt: skip
        if told and all(_plainly_done(pair.suggestion, word) for word in told):
            return [warn("negation_missing", noun.text, told[0].text, at=noun.span,
                         now=told[0].span)]  # fmt: skip
    return []


def _refused(text: Text) -> dict[str, Word]:
    """What was asked for and stands in sentences of refusal only."""
    found: dict[str, Word] = {}
    affirmed: set[str] = set()
    for word in text.words:
        if not word.content:
            continue
        if word.text[0].isupper() and _REFUSED.search(_sentence(text, word)):
            before = max(0, word.start - 40)
            waived = _WAIVED.search(text.lower, before, word.start)
            asked = _REQUESTED.search(text.lower, before, word.start)
            if asked or (waived and _WAIVING.search(_sentence(text, word))):
                found.setdefault(root(word.lemma), word)
        else:
            affirmed.add(root(word.lemma))
    return {base: word for base, word in found.items() if base not in affirmed}


def _plainly_done(text: Text, word: Word) -> bool:
    clause = text.clause(word.clause)
    stretch = text.lower[clause[0].start : clause[-1].end + 1]
    denied = any(m.hard and m.span[0] < clause[-1].end and clause[0].start <= m.span[0]
                 for m in marks(text))  # fmt: skip
    soft = any(clause[0].start <= m.span[0] < clause[-1].end and m.span != word.span
               for m in marks(text))  # fmt: skip
    return bool(_BY_US.search(stretch)) and not (denied or soft or _WISHED.search(stretch))


def _sentence(text: Text, word: Word) -> str:
    words = [w for w in text.words if w.sentence == word.sentence]
    return text.lower[words[0].start : words[-1].end]


def _denied_of_other(pair: Pair) -> list[GuardFinding]:
    """„A ist unzulässig, B zulässig“ became „B ist unzulässig, A zulässig“."""
    before, after = _subjects(pair.original), _subjects(pair.suggestion)
    known, kept = _roots(pair.original), _roots(pair.suggestion)
    still, known_so = _denied_things(pair.suggestion), _denied_things(pair.original)
    for word in before.keys() & after.keys():
        old, new = before[word], after[word]
        if old & still and new & known_so:
            continue  # „nicht zur Verfügung, unzumutbar“: „keine … Verfügung, nicht zumutbar“
        if old and new and not old & new and old <= kept and new <= known:
            mark = next(m for m in marks(pair.suggestion) if m.word.lower() == word)
            return [warn("negation_moved", mark.word, mark.word, now=mark.span)]
    return []


def _denied_things(text: Text) -> set[str]:
    """The nouns that stand with any hard negation."""
    segments = {text.words[min(text.index_at(m.span[0]), len(text.words) - 1)].segment
                for m in marks(text) if m.hard}  # fmt: skip
    return {root(w.lemma) for w in text.words
            if w.segment in segments and w.content and w.text[0].isupper()}  # fmt: skip


def _subjects(text: Text) -> dict[str, set[str]]:
    """The nouns beside each negation that stands once in the text."""
    hard = [mark for mark in marks(text) if mark.hard]
    words = [mark.word.lower() for mark in hard]
    found: dict[str, set[str]] = {}
    for mark in hard:
        segment = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)].segment
        if words.count(mark.word.lower()) == 1:
            found[mark.word.lower()] = {root(w.lemma) for w in text.words if w.segment == segment
                                        and w.content and w.text[0].isupper()}  # fmt: skip
    return found


def _contrast(pair: Pair) -> list[GuardFinding]:
    """„an den Verein, nicht an den Träger“ became „an den Träger, nicht an den Verein“."""
    before, after = denied_nouns(pair.original), denied_nouns(pair.suggestion)
    if before.keys() & after.keys():
        return []
    known, kept = _roots(pair.original), _roots(pair.suggestion)
    for base, old in before.items():
        for other, new in after.items():
            if base in kept and other in known:
                return [warn("negation_moved", old.text, new.text, at=old.span, now=new.span)]
    return []


def _roots(text: Text) -> set[str]:
    return {root(word.lemma) for word in text.words if word.content}


def _moved(pair: Pair) -> list[GuardFinding]:
    before, after = _polarity(pair.original), _polarity(pair.suggestion)
    shared = [base for base in before if base in after]
    freed = [b for b in shared if before[b][0] and not after[b][0]]
    denied = [b for b in shared if after[b][0] and not before[b][0]]
    if not freed or not denied:
        return []
    old, new = before[freed[0]][1], after[denied[0]][1]
    return [warn("negation_moved", old.text, new.text, at=old.span, now=new.span)]


@lru_cache(maxsize=64)
def _polarity(text: Text) -> dict[str, tuple[bool, Word]]:
    """Verbs and adjectives that stand once, with whether a negation stands in their stretch."""
    hard = [text.index_at(mark.span[0]) for mark in marks(text) if mark.hard]
    denied = {text.words[i].segment for i in hard if i < len(text.words)}
    words = [w for w in text.words if w.content and not w.light and w.text[0].islower()]
    bases = [root(word.lemma) for word in words]
    return {base: (word.segment in denied, word)
            for base, word in zip(bases, words, strict=True) if bases.count(base) == 1}  # fmt: skip
