"""Dates that lose what they date: „die am 3. Mai erteilte Karte“ – „wir widerrufen … am 3. Mai“."""

import re
from typing import Final

from drafter.wording.guard.reading.accounts import stems

_DATE: Final = r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]+ )\d{2,4}"
_DATED: Final = re.compile(
    rf"\b[Aa]m ({_DATE}) (?:[a-zäöüß]+ ){{0,2}}?([a-zäöüß]{{4,}}(?:t|en))e[nrms]? "
)
_WORD: Final = re.compile(r"\w{4,}")


def other_date(original: str, text: str) -> str:
    """The date that stands in ``text`` without the participle it belonged to; empty if none."""
    told = frozenset[str]().union(*(stems(word.lower()) for word in _WORD.findall(text)))
    for match in _DATED.finditer(original):
        date, participle = match.groups()
        elsewhere = re.search(rf"\b[Aa]m {re.escape(date)}", text)
        if elsewhere and not stems(participle) & told:
            return elsewhere[0]
    return ""
