"""Who gets or needs something: „Unterlagen benötigen wir nicht“ is not „Sie benötigen keine“."""

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.ours_yours.pronouns import subject_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.roles import Party
from drafter.wording.guard.verdict import GuardFinding

_GETTING = frozenset(map(root, ("erhalten", "bekommen", "empfangen")))
_NEEDING = frozenset(map(root, ("brauchen", "benötigen")))


def check_takers(pair: Pair) -> list[GuardFinding]:
    """The same getting or needing told of the other party, where both texts name it."""
    whole = pair.whole or pair
    findings = []
    for verbs in (_GETTING, _NEEDING):
        before, now = _takers(whole.original, verbs), _takers(whole.suggestion, verbs)
        if before and now and before.keys().isdisjoint(now):
            old, new = next(iter(before.values())), next(iter(now.values()))
            findings.append(warn("agent_changed", old.text, new.text, at=old.span, now=new.span))
    return findings


def _takers(text: Text, verbs: frozenset[str]) -> dict[Party, Word]:
    found: dict[Party, Word] = {}
    for number in sorted({word.segment for word in text.words}):
        words = [word for word in text.words if word.segment == number]
        subject = subject_of(words)
        if subject and any(root(word.lemma) in verbs and word.text[0].islower() for word in words):
            found.setdefault(*subject)
    return found
