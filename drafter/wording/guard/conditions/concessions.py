"""Concessions: what is told to hold in spite of that which the original makes its condition.

„Bei fehlender Mitwirkung kann versagt werden“ is no „auch wenn Sie nicht mitwirken“, and „weil das
Einkommen zu hoch ist“ no „obwohl es so hoch ist“. Whatever tells in the original that one thing
does not hinder another leaves the question open.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_IN_SPITE = re.compile(
    r"\b(?:auch|selbst)(?: dann,?)? (?:wenn|falls)\b|\b(?:obwohl|obgleich|obschon|wenngleich)\b"
    r"|\b(?:trotzdem|dennoch|gleichwohl|trotz|ungeachtet)\b"
)
# what tells that one thing does not hinder another
_KNOWN = re.compile(
    r"\b(?:auch|selbst|sogar|schon|bereits|zwar|aber|jedoch|indes|allerdings|hingegen|dagegen"
    r"|obwohl|obgleich|wenngleich|ohne|jede[nrms]?|bleib\w*"
    r"|trotz\w*|dennoch|gleichwohl|ungeachtet|unbeschadet|unabhängig\w*|unberührt|unverändert"
    r"|weiterhin|statt|anstatt|anstelle|die ausnahme vo[mn]"
    r"|entgegen\w*|egal|entbind\w*|befreit (?:\w+ )?nicht|hinder\w*|ersetz\w*"
    r"|nicht (?:\w+ )?dadurch|keine (?:\w+ )?aufschiebende"
    r"|(?:führ|schließ)(?:t|en)\b[^.;:!?]*\b(?:nicht|kein\w*))\b"
)


def check_concessions(pair: Pair) -> list[GuardFinding]:
    """„Bei Verstößen wird widerrufen“ became „auch wenn Sie verstoßen, widerrufen wir“."""
    whole = pair.whole or pair
    found = _IN_SPITE.search(whole.suggestion.lower)
    if found is None or _KNOWN.search(whole.original.lower):
        return []
    return [warn("turn_added", suggestion=found[0], now=found.span())]
