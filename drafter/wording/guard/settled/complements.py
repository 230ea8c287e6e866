"""Complements: „nur, wenn mehr als 50 kommen“ is „kommen 50 oder weniger, ist es nicht erlaubt“.

Two limits of one value that leave nothing between them say the same where one text restricts and
the other denies, or where one text tells what is lost beyond a limit that the other makes a duty.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.limits import Limit, limits
from drafter.wording.guard.reading.rewriting import Change, rewritten
from drafter.wording.guard.verdict import Span

_COMPLEMENT = {"more": "upper", "upper": "more", "less": "lower", "lower": "less"}
_ONLY = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich)\b")
_NOT = re.compile(
    r"\b(?:nicht|kein\w*|nichts|niemand\w*|verboten|untersagt|unzulässig|ausgeschlossen)\b"
)
_ELSE = re.compile(r"\b(?:sonst|andernfalls|anderenfalls|ansonsten)\b")
_MAY = re.compile(r"\b(?:d[aü]rf|k[aö]nn)(?:en)?\b")
_IF = re.compile(r"\b(?:wenn|sofern|falls|sobald|soweit)\b")


def complemented(pair: Pair) -> Pair:
    """The pair without limits that one text tells by what lies beyond them."""
    for old in limits(pair.original):
        for new in limits(pair.suggestion):
            if old.value and old.value == new.value and _COMPLEMENT.get(old.kind) == new.kind:
                changes = _restricted(pair, old, new) or _at_a_loss(pair, old, new)
                if changes:
                    before, after = changes
                    return Pair(rewritten(pair.original, before),
                                rewritten(pair.suggestion, after),
                                notes=pair.notes, whole=pair.whole or pair)  # fmt: skip
    return pair


_Changes = tuple[list[Change], list[Change]]


def _restricted(pair: Pair, old: Limit, new: Limit) -> _Changes | None:
    """„nur, wenn mehr als 50“ as „bei 50 oder weniger nicht“."""
    here, there = _sentence(pair.original, old), _sentence(pair.suggestion, new)
    only = _ONLY.search(pair.original.lower, *here)
    denials = [m for m in _NOT.finditer(pair.suggestion.lower, *there) if not _inside(m, new)]
    if not only or len(denials) != 1 or _NOT.search(pair.original.lower, *here):
        return None
    if _ONLY.search(pair.suggestion.lower, *there):
        return None
    return ([*_parts(old), _blank(only.span())], [*_parts(new), _blank(denials[0].span())])


def _at_a_loss(pair: Pair, old: Limit, new: Limit) -> _Changes | None:
    """„verfällt, wenn länger als drei Monate“ as „nicht länger als drei Monate. Sonst …“."""
    here, there = _sentence(pair.original, old), _sentence(pair.suggestion, new)
    behind = pair.suggestion.lower[there[1] : there[1] + 16]
    if not _IF.search(pair.original.lower, *here) or not _ELSE.search(behind):
        return None
    may = [_blank(m.span()) for m in _MAY.finditer(pair.suggestion.lower, *there)]
    return list(_parts(old)), [*_parts(new), *may]


def _inside(match: re.Match[str], limit: Limit) -> bool:
    return any(start <= match.start() < end for start, end in limit.parts)


def _sentence(text: Text, limit: Limit) -> Span:
    number = text.words[min(text.index_at(limit.span[0]), len(text.words) - 1)].sentence
    words = [w for w in text.words if w.sentence == number]
    return words[0].start, words[-1].end


def _parts(limit: Limit) -> Iterator[Change]:
    return map(_blank, limit.parts)


def _blank(span: Span) -> Change:
    return span, " " * (span[1] - span[0])
