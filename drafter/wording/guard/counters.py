"""Counter-clauses: what holds for X only is denied of all else, and may be told by that denial.

„nur gegen Vorlage“ is „ohne Vorlage nicht“, „wenn Sie nichts vorlegen, … nicht“, „sonst nicht“;
„erst nach der Abnahme“ is „vorher nicht“, „nicht, bevor …“, „solange … nicht, … nicht“.
"""

import re
from functools import lru_cache

from drafter.wording.guard.modes import conditional_opening
from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span

DENIAL = re.compile(
    r"\b(?:nicht(?! nur| bloß| zuletzt)|kein(?:e[rsmn]?)?|nichts|niemand\w*|nie|niemals"
    r"|ausgeschlossen|unzulässig|verboten|untersagt|unmöglich)\b"
)
# beside a denial these make it one of all else
_ELSE = re.compile(
    r"\b(?:sonst|andernfalls|anderenfalls|ansonsten|anders|anderweitig|anderswo|woanders|vorher|zuvor"
    r"|davor|früher|eher|länger|später|darüber(?: hinaus)?|ohne|außerhalb|andere[nrsm]?|übrigen?"
    r"|sonstige[nrsm]?|bis dahin|zu anderen|fremde[nr]?)\b"
)
# a clause that begins so says of what the denial before it does not hold
_UNLESS = re.compile(
    r"(?:bevor|ehe|solange|ohne dass|wenn (?:sie |wir |[\w-]+ ){0,5}(?:nicht|kein\w*))\b"
)
_PREMISE = re.compile(r"(?:nur )?(?:wenn|falls|sofern|solange|bevor|ehe|wer)\b")


@lru_cache(maxsize=64)
def counters(text: Text) -> tuple[Span, ...]:
    """The denials of all else, each with the place of the word that denies."""
    found: list[Span] = []
    for start, end in _sentences(text):
        denials = [match.span() for match in DENIAL.finditer(text.lower, start, end)]
        premises = [span for span in denials if _in_premise(text, span)]
        if premises and len(denials) == 2 and len(premises) == 1:
            found += denials  # „wenn Sie nichts vorlegen, zahlen wir nicht“
        else:
            found += [span for span in denials if _of_all_else(text, span, end)]
    return tuple(found)


def _in_premise(text: Text, span: Span) -> bool:
    word = text.words[min(text.index_at(span[0]), len(text.words) - 1)]
    words = text.clause(word.clause)
    first = words[0].sentence != text.words[text.index_at(words[0].start) - 1].sentence
    opened = words[0].text[0].isupper() and first and conditional_opening(text, word.sentence)
    return opened or _PREMISE.match(text.lower, words[0].start) is not None


def _of_all_else(text: Text, span: Span, end: int) -> bool:
    words = text.clause(text.words[min(text.index_at(span[0]), len(text.words) - 1)].clause)
    clause = text.lower[words[0].start : words[-1].end]
    following = re.compile(r",\s+").search(text.lower, span[1], end)
    opened = following and _UNLESS.match(text.lower, following.end())
    return bool(_ELSE.search(clause) or opened)


def _sentences(text: Text) -> list[Span]:
    numbers = dict.fromkeys(word.sentence for word in text.words)
    groups = [[w for w in text.words if w.sentence == number] for number in numbers]
    return [(group[0].start, group[-1].end) for group in groups]
