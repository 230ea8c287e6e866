"""Stances: what a text allows, finds sufficient or finds needed, told in whatever words.

A negation may be told in many ways, and counting them can be deceived by one that belongs to
something else. So the few predicates on which a case turns are asked once more, each by itself.
"""

import re
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span

# what says yes, and what says no by itself; adjectives only where they are said of something
_STANCES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"\b(?:{yes})\b"), re.compile(rf"\b(?:{no})\b"))
    for yes, no in (
        (r"d[aü]rf(?:en|t|st)?|befugt|steht\b[^.,;]{0,60}\bfrei|freigestellt|gestattet|gestatten|erlaubt|erlauben|zulässig|zugelassen",
         r"unzulässig|untersag(?:t|en)|verboten|verbiete[nt]"),
        (r"genügen|genügt|ausreichend?|hinreichend|reich(?:t|en)\b[^.,;]{0,60}\baus",
         r"unzureichend|ungenügend"),
        (r"brauchen|benötig(?:t|en)|erforderlich|notwendig|nötig|bedarf|bedürfen",
         r"entbehrlich|überflüssig|unnötig|hinfällig"),
        (r"anspruch|berechtigt|zustehen|steht\b[^.,;]{0,60}\bzu", r"unberechtigt"),
        (r"rechtmäßig", r"rechtswidrig|unrechtmäßig"),
        (r"nachgewiesen|belegt|glaubhaft", r"unbelegt"),
        (r"berücksichtig(?:t|en)|zu berücksichtigen|in betracht",
         r"unberücksichtigt|außer (?:acht|betracht)"),
        (r"rechtzeitig|fristgerecht|fristgemäß|pünktlich", r"verspätet|verfristet|zu spät"),
    )
)  # fmt: skip
_DENIED = re.compile(
    r"\b(?:[Nn]icht(?! \w+(?:te[nrs]?|ene[nrs]?) [A-ZÄÖÜ])|[Kk]ein\w*|nie(?:mals|mand\w*)?|weder"
    r"|nichts)\b"
)
# a limit may be told as a denial: „darf erst“ is „darf nicht, bevor“
_LIMITED = re.compile(
    r"\b(?:ohne|erst|nur|bevor|ehe|sei denn|außer|ausgenommen|allein|ausschließlich"
    r"|nicht nur|solange)\b"
)


def check_stances(pair: Pair) -> list[GuardFinding]:
    """„nicht gestattet“ became „dürfen Sie“, „ausreichend“ became „genügt nicht“."""
    for yes, no in _STANCES:
        before, after = _stands(pair.original, yes, no), _stands(pair.suggestion, yes, no)
        if len(before) != 1 or len(after) != 1 or before.keys() == after.keys():
            continue
        (old,), (new,) = before.values(), after.values()
        return [
            warn("stance_changed", pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)],
                 at=old, now=new)
        ]  # fmt: skip
    return _turned_by_un(pair)


def _turned_by_un(pair: Pair) -> list[GuardFinding]:
    """„wasserdurchlässig“ became „wasserundurchlässig“: a denial within a compound."""
    known = {w.lower: w for w in pair.original.words if len(w.lower) > _SHORTEST}
    fresh = [w for w in pair.suggestion.words if w.lower not in known]
    kept = {w.lower for w in pair.suggestion.words}
    for new in fresh:
        for old in known.values():
            if old.lower not in kept and _differ_by_un(old.lower, new.lower):
                return [warn("stance_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


_SHORTEST = 5


def _differ_by_un(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 2:
        return False
    # at the beginning „un“ is a denial like „nicht“, which other checks weigh
    places = (match.start() for match in re.finditer("un", long) if match.start())
    return any(long[:at] + long[at + 2 :] == short for at in places)


@lru_cache(maxsize=256)
def _stands(text: Text, yes: re.Pattern[str], no: re.Pattern[str]) -> dict[bool | None, Span]:
    """The stances of a text, affirmed or denied, None where a limit leaves it open."""
    found: dict[bool | None, Span] = {}
    for pattern, affirms in ((yes, True), (no, False)):
        for match in pattern.finditer(text.lower):
            stretch = _stretch(text, match.start())
            denied = len(_DENIED.findall(stretch))
            open_ = _LIMITED.search(stretch.lower()) or denied > 1
            found.setdefault(None if open_ else affirms ^ bool(denied), match.span())
    return {} if None in found else found


def _stretch(text: Text, place: int) -> str:
    """What stands with the word between two conjunctions, commas or colons."""
    here = text.words[min(text.index_at(place), len(text.words) - 1)]
    words = [w for w in text.words if (w.segment, w.clause) == (here.segment, here.clause)]
    whole = text.raw[words[0].start : words[-1].end]
    before, after = text.raw[words[0].start : place], text.raw[place : words[-1].end]
    return whole if ", " not in whole else before.rpartition(", ")[2] + after.partition(", ")[0]
