"""A text by all rules, each taken only where its change may stand."""

import re
from collections.abc import Callable
from typing import Final

from drafter.wording import parts
from drafter.wording.by_rule import (
    acts,
    authority,
    conditions,
    denials,
    doers,
    duties,
    joined_acts,
    parting,
    purposes,
    requests,
    turns,
    verbal_phrases,
)

Rule = Callable[[str], str]

VERSION: Final = "rules-3"
"""Stands in the record in place of the version of a prompt; goes up when a rule changes."""

_BUILT_ANEW: Final[tuple[Rule, ...]] = (
    requests.asks_behind,
    parting.what_follows,
    parting.reason_first,
    conditions.wenn,
    requests.asks,
    requests.asks_inside,
    requests.asks_for,
    requests.gives_a_chance,
    requests.leaves_free,
    requests.points_to,
    purposes.um_zu,
    verbal_phrases.can,
    verbal_phrases.is_able,
    verbal_phrases.comes_to,
    verbal_phrases.lies,
    verbal_phrases.is_given,
    joined_acts.acts_twice,
    joined_acts.acts_and_goes_on,
    duties.is_obliged,
    duties.is_to,
    duties.has_to,
    duties.you_may_begin,
    acts.verbs_for_acts,
    doers.doer_acts,
    authority.we_act,
    parting.reason_last,
    denials.es_besteht_kein,
    denials.kein,
)
_WORDS: Final[tuple[Rule, ...]] = (
    turns.amounts,
    turns.relative_pronouns,
    turns.weil_for_da,
    turns.without_hiermit,
    *turns.TURNS,
)
_NUMBERED: Final = re.compile(r"(?:\d{1,2}\.|[a-z]\)|\(?\d{1,2}\)) (?=[A-ZÄÖÜ])")  # „2. Die …“
_QUOTED: Final = re.compile(r"„[^“]*“|»[^«]*«|\"[^\"]*\"")
_WORTH_READING = 2  # a sentence built anew, or two plain words


def reworded(text: str, may_stand: Callable[[str], bool]) -> str:
    """The text in plainer words; the same text where the rules have too little to say.

    ``may_stand`` judges the whole text after each single change; what it refuses is left out.
    """
    plain, worth = text, 0
    for weight, rules in ((_WORTH_READING, _BUILT_ANEW), (1, _WORDS)):
        for rule in rules:
            new = _applied(rule, plain, may_stand)
            worth += weight * (new != plain)
            plain = new
    return plain if worth >= _WORTH_READING else text


def _applied(rule: Rule, text: str, may_stand: Callable[[str], bool]) -> str:
    """The text after one rule has been tried on each of its sentences, the last one first."""
    split = parts.split(text)
    texts = [part.text for part in split]
    for number in reversed(range(len(split))):
        new = _worded(rule, split[number].sentence)
        if new is None:
            continue
        candidate = parts.joined(split, [*texts[:number], new, *texts[number + 1 :]])
        if may_stand(candidate):
            text, texts[number] = candidate, new
    return text


def _worded(rule: Rule, sentence: str) -> str | None:
    """What a rule makes of a sentence; None where that is nothing, or a quotation is touched."""
    numbered = _NUMBERED.match(sentence)
    opening = numbered[0] if numbered else ""
    new = opening + rule(sentence.removeprefix(opening))
    return new if new != sentence and _quoted(new) == _quoted(sentence) else None


def _quoted(text: str) -> list[str]:
    return _QUOTED.findall(text)
