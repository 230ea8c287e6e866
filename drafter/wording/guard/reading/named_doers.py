"""Readers whom the original names or asks: „Als Einrichtungsleitung müssen Sie …“."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair

_YOU_AS = re.compile(r"(?:\bSie als|^Als) (?:[a-zäöüß]+e[nrsm]? )?([A-ZÄÖÜ][\wäöüß-]{3,})")

_IS_ASKED = re.compile(
    r"\b(?:[Ee]s wird (?:\w+ )?gebeten|bitte ich|bitten wir|[Ii]ch bitte|[Ww]ir bitten)\b[^.;]*"
)


def named_as_doer(pair: Pair, verb: Word) -> bool:
    """Whether the original lets the reader do what the suggestion tells of „Sie“."""
    return _told_as(pair, verb) or _asked(pair, verb)


def _asked(pair: Pair, verb: Word) -> bool:
    """„Es wird gebeten, … abzusehen“ – „Bitte sehen Sie … ab“: a letter asks its reader."""
    if not any(w.lower == "bitte" for w in pair.suggestion.clause(verb.clause)):
        return False
    asked = _IS_ASKED.search(pair.original.raw)
    return asked is not None and any(
        w.atoms & verb.atoms and asked.start() < w.start < asked.end() for w in pair.original.words
    )


def _told_as(pair: Pair, verb: Word) -> bool:
    """„Als Einrichtungsleitung müssen Sie prüfen“: the original names this doer."""
    clause = pair.suggestion.clause(verb.clause)
    stretch = pair.suggestion.raw[clause[0].start : clause[-1].end]
    told = {m[1] for m in _YOU_AS.finditer(stretch)}
    if not told or not any(w.text == "Sie" for w in clause):
        return False
    doing = {w.clause for w in pair.original.words if w.atoms & verb.atoms}
    named = {root(w.lemma) for w in pair.original.words
             if (w.clause in doing or not doing) and w.text[0].isupper()}  # fmt: skip
    return any(w.text in told and root(w.lemma) in named for w in clause)
