"""Who something is done to: „Sie werden aufgefordert“ is not „Wir werden aufgefordert“."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import lemma_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

_IS_DONE = re.compile(
    r"\b(?:(?P<first>Sie|[Ww]ir) (?:werden|wurden)|(?:werden|wurden) (?P<second>Sie|wir))\b"
    r"(?P<rest>(?:[^,;:.]|\.(?=\d))*?\b(?P<done>\w{3,}(?:t|en)))(?=[,.;:]|$)"
)
_ACTIVE = re.compile(r"\b(?:werden|können|müssen|dürfen|sollen|haben)$")


def check_done_to(pair: Pair) -> list[GuardFinding]:
    """The same is done to the other party."""
    whole = pair.whole or pair
    before, after = _passives(whole.original), _passives(whole.suggestion)
    for (who, done), span in after.items():
        other = ("wir" if who == "sie" else "sie", done)
        if other in before and (who, done) not in before and other not in after:
            old, new = (
                text.raw[slice(*place)]
                for text, place in ((whole.original, before[other]), (whole.suggestion, span))
            )
            return [warn("receiver_changed", old, new, at=before[other], now=span)]
    return []


def _passives(text: Text) -> dict[tuple[str, str], Span]:
    """What „Sie“ and „wir“ have done to them, as the root of the participle."""
    found = {}
    for match in _IS_DONE.finditer(text.raw):
        who = (match["first"] or match["second"]).lower()
        participle = match["done"].startswith("ge") or match["done"].endswith("t")
        if participle and not _ACTIVE.search(match["done"]):
            found[who, root(lemma_of(match["done"]))] = match.span()
    return found
