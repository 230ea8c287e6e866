"""What is affirmed and what is denied: a negation that has moved from one verb to another."""

from functools import lru_cache

from drafter.wording.guard.denials import denied_nouns, marks
from drafter.wording.guard.lexicon import root
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word


def check_polarity(pair: Pair) -> list[GuardFinding]:
    """„ist rechtmäßig und verletzt nicht“ became „ist nicht rechtmäßig und verletzt“."""
    return _contrast(pair) or _denied_of_other(pair) or _moved(pair)


def _denied_of_other(pair: Pair) -> list[GuardFinding]:
    """„A ist unzulässig, B zulässig“ became „B ist unzulässig, A zulässig“."""
    before, after = _subjects(pair.original), _subjects(pair.suggestion)
    known, kept = _roots(pair.original), _roots(pair.suggestion)
    for word in before.keys() & after.keys():
        old, new = before[word], after[word]
        if old and new and not old & new and old <= kept and new <= known:
            mark = next(m for m in marks(pair.suggestion) if m.word.lower() == word)
            return [warn("negation_moved", mark.word, mark.word, now=mark.span)]
    return []


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
