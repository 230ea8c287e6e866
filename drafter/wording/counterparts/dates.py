"""Dates that lose what they date: „die am 3. Mai erteilte Karte“ – „wir widerrufen … am 3. Mai“."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.wording.facts import extract
from drafter.wording.facts.model import Fact, FactKind
from drafter.wording.guard.reading.accounts import stems

_DATED: Final = re.compile(r" (?:[a-zäöüß]+ ){0,2}?([a-zäöüß]{4,}(?:t|en))e[nrms]? ")
_WORD: Final = re.compile(r"\w{4,}")


def other_date(original: str, text: str) -> str:
    """The date that stands in ``text`` without the participle it belonged to; empty if none."""
    told = frozenset[str]().union(*(stems(word.lower()) for word in _WORD.findall(text)))
    kept = {day.value: day.text for day in _days(text)}
    for day in _days(original):
        dated = _DATED.match(original, day.end)
        if dated and day.value in kept and not stems(dated[1]) & told:
            return kept[day.value]
    return ""


def _days(text: str) -> Iterator[Fact]:
    """Dates on which something was: „am 3. Mai“, but not „vom 3. Mai“."""
    for fact in extract(text):
        if fact.kind is FactKind.DATE and text[: fact.start].lower().endswith("am "):
            yield fact
