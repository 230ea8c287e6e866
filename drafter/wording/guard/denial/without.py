"""„nicht ohne“: what is not allowed without a thing is not allowed without it in other words."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_NOT_WITHOUT = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemand\w*)\b[^.;,:]{0,50}\bohne (?:[a-zäöüß]+e[nrsm]? ){0,2}(\w{4,})"
)
_DENIED = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemand\w*|weder|erst|verboten|untersagt|unzulässig|unmöglich"
    r"|ausgeschlossen)\b"
)
_CLAUSE = re.compile(r"[^.;,:]+")


def check_without(pair: Pair) -> list[GuardFinding]:
    """„darf nicht ohne Zustimmung“ became „dürfen Sie ohne Zustimmung“."""
    told = (pair.whole or pair).suggestion
    for old in _NOT_WITHOUT.finditer((pair.whole or pair).original.lower):
        for clause in _CLAUSE.finditer(told.lower):
            new = re.search(rf"\bohne (?:\w+ ){{0,2}}{re.escape(old[1])}", clause[0])
            if new and not _DENIED.search(clause[0]):
                start = clause.start() + new.start()
                span = start, start + len(new[0])
                return [warn("negation_missing", old[0], told.raw[slice(*span)],
                             at=old.span(), now=span)]  # fmt: skip
    return []
