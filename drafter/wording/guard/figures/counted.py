"""What a number counts: „500 Betriebsstunden“ are no „500 Betriebstage“."""

import re

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block
from drafter.wording.guard.verdict import GuardFinding

_PERIOD = re.compile(r"\w{3,}(minute|stunde|tag|nacht|nächt|woche|monat|jahr)(?:e?n|e?s|e)?$")


def check_counted(pair: Pair) -> list[GuardFinding]:
    """The same number of another kind of hours, days or weeks."""
    for old in _numbers(pair.original):
        told = [f for f in _numbers(pair.suggestion) if f.value == old.value]
        before = _noun(old, pair.original)
        after = [noun for f in told if (noun := _noun(f, pair.suggestion))]
        if before and after and all(_period(before) != _period(noun) for noun in after):
            return [block("quantity_changed", before.text, after[0].text, at=before.span,
                          now=after[0].span)]  # fmt: skip
    return []


def _numbers(text: Text) -> list[Fact]:
    return [fact for fact in text.facts if fact.kind is FactKind.NUMBER]


def _noun(fact: Fact, text: Text) -> Word | None:
    """The compound with a period that stands right behind a number."""
    i = text.index_at(fact.end)
    words = [w for w in text.words[i : i + 2] if w.start >= fact.end]
    noun = next((w for w in words if w.text[0].isupper()), None)
    return noun if noun and _PERIOD.search(noun.lower) else None


def _period(noun: Word) -> str:
    match = _PERIOD.search(noun.lower)
    return match[1] if match else ""
