"""Who does something as what: „Als Einrichtungsleitung müssen Sie …“."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair

_YOU_AS = re.compile(r"(?:\bSie als|^Als) (?:[a-zäöüß]+e[nrsm]? )?([A-ZÄÖÜ][\wäöüß-]{3,})")


def told_as_doer(pair: Pair, verb: Word) -> bool:
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
