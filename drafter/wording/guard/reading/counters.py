"""Counter-clauses: what holds for X only is denied of all else, and may be told by that denial.

„nur gegen Vorlage“ is „ohne Vorlage nicht“, „wenn Sie nichts vorlegen, … nicht“, „sonst nicht“;
„erst nach der Abnahme“ is „vorher nicht“, „nicht, bevor …“, „solange … nicht, … nicht“.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.language.morphology import negated_base
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import Span

DENIAL = re.compile(
    r"\b(?:nicht(?! nur| bloß| zuletzt)|kein(?:e[rsmn]?)?|nichts|niemand\w*|nie|niemals|weder"
    r"|ausgeschlossen|unzulässig|verboten|untersagt|unmöglich)\b"
)
# beside a denial these make it one of all else, „eine Woche vorher“ does not
_ELSE = re.compile(
    r"(?<!woche )(?<!wochen )(?<!tage )(?<!monat )(?<!monate )"
    r"\b(?:sonst|andernfalls|anderenfalls|ansonsten|anders|anderweitig|anderswo|woanders|vorher|zuvor"
    r"|davor|früher|eher|länger|später|darüber(?: hinaus)?|ohne|außerhalb|andere[nrsm]?|übrigen?"
    r"|sonstige[nrsm]?|von sich aus|bis dahin|außer|zu anderen|fremde[nr]?"
    r"|bis (?:zu[rm]|de[rnm]|die|das|sie|wir|ihr\w*)(?= [a-zäöüß]))\b"
)
# a clause that begins so says of what the denial before it does not hold
_UNLESS = re.compile(
    r"(?:bevor|ehe|solange|es sei denn|außer|ausgenommen|bis (?:sie|wir|die|der|das|ihr\w*)"
    r"|ohne dass|wenn (?:sie |wir |[\w-]+ ){0,5}(?:nicht|kein\w*))\b"
)
_PREMISE = re.compile(r"(?:nur )?(?:wenn|falls|sofern|solange|bevor|ehe|wer)\b")


@dataclass(frozen=True, slots=True)
class Counter:
    """A denial of all else: the place of the word that denies, and what makes it one.

    ``beside`` are words for all else; where they stand in both texts, they prove nothing.
    """

    span: Span
    beside: frozenset[str] = frozenset()


def countering(text: Text, limited: Text) -> tuple[Span, ...]:
    """The denials of all else in one text, of words for it that the other has not."""
    return tuple(
        one.span for one in counters(text)
        if not one.beside or not one.beside <= {m[0] for m in _ELSE.finditer(limited.lower)}
    )  # fmt: skip


@lru_cache(maxsize=64)
def counters(text: Text) -> tuple[Counter, ...]:
    """The denials of all else."""
    found: list[Counter] = []
    for start, end in _sentences(text):
        denials = [match.span() for match in DENIAL.finditer(text.lower, start, end)]
        premises = [span for span in denials if _in_premise(text, span)]
        attributes = _denied_attributes(text, start, end)
        if premises and len(denials) == 2 and len(premises) == 1:
            found += map(Counter, denials)  # „wenn Sie nichts vorlegen, zahlen wir nicht“
        elif len(denials) == 1 and attributes:
            found += map(
                Counter, [*attributes, *denials]
            )  # „unvollständige Anträge bearbeiten wir nicht“
        else:
            free = [span for span in denials if span not in premises]
            found += [one for span in free if (one := _of_all_else(text, span, end))]
    return tuple(found)


def _denied_attributes(text: Text, start: int, end: int) -> list[Span]:
    """The „un“ of attributes."""
    return [
        (word.start, word.start + 2)
        for word, noun in pairwise(text.words)
        if start <= word.start < end and noun.text[0].isupper()
        and word.lower.endswith(("e", "en", "er", "es", "em"))
        and word.lower.startswith("un" + (negated_base(word.lower) or "-")[:3])
    ]  # fmt: skip


def _in_premise(text: Text, span: Span) -> bool:
    word = text.words[min(text.index_at(span[0]), len(text.words) - 1)]
    words = text.clause(word.clause)
    first = words[0].sentence != text.words[text.index_at(words[0].start) - 1].sentence
    opened = words[0].text[0].isupper() and first and conditional_opening(text, word.sentence)
    return opened or _PREMISE.match(text.lower, words[0].start) is not None


def _of_all_else(text: Text, span: Span, end: int) -> Counter | None:
    words = text.clause(text.words[min(text.index_at(span[0]), len(text.words) - 1)].clause)
    clause = text.lower[words[0].start : words[-1].end]
    following = re.compile(r",\s+").search(text.lower, span[1], end)
    opened = following and _UNLESS.match(text.lower, following.end())
    beside = frozenset(match[0] for match in _ELSE.finditer(clause))
    if opened:
        return Counter(span)
    return Counter(span, beside) if beside else None


def _sentences(text: Text) -> list[Span]:
    numbers = dict.fromkeys(word.sentence for word in text.words)
    groups = [[w for w in text.words if w.sentence == number] for number in numbers]
    return [(group[0].start, group[-1].end) for group in groups]
