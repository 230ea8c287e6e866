"""All facts of a text, each read once."""

from collections.abc import Iterable

from drafter.wording.facts import codes, dates, figures, law, names
from drafter.wording.facts.model import Claims, Fact


def extract(text: str, protected: Iterable[str] = ()) -> tuple[Fact, ...]:
    """The facts of ``text`` in reading order; ``protected`` are names that the fields hold."""
    claims = Claims(text)
    codes.read_codes(claims)
    names.read_protected(claims, protected)
    law.read_law(claims)
    dates.read_dates(claims)
    dates.read_times(claims)
    codes.read_loose_codes(claims)
    names.read_names(claims)
    figures.read_figures(claims)
    return tuple(sorted(claims.facts, key=lambda fact: (fact.start, fact.end)))
