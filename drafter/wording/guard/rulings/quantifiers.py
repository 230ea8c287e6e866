"""Quantifiers: of how many things, and of how much of a thing, something is told.

„alle“, „sämtliche“ and „vollständig“ are one grade, „einige“, „ein Teil“ and „nicht alle“ another,
„keiner“ a third. A text may change the word, but not the grade.
"""

import re
from enum import Enum, auto
from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding, Span


class Grade(Enum):
    """How many of some things, or how much of one."""

    NONE = auto()
    NOT_ALL = auto()
    FEW = auto()
    PART = auto()
    MOST = auto()
    ALL = auto()


_ALL = (
    r"(?:alle[nrsm]?|sämtliche\w*|jede[nrsm]?|jegliche\w*|vollständig\w*|vollumfänglich\w*"
    r"|restlos|ganz|ganze[nrsm]?|gesamt|gesamte[nrsm]?|voll|volle[nrsm]?)"
)
# the first form that matches takes its words: „nicht alle“ is no „alle“; None: tells no grade
_TABLE: tuple[tuple[Grade | None, tuple[str, ...]], ...] = (
    (None, (
        r"(?:alle|jede[nrs]?) (?:\w+ )?(?:jahre?|monate?|wochen?|tage?|stunden?|\d+)",
        r"jede[nrs]? (?:zweite|dritte|vierte|fünfte|zehnte)\w*", r"(?:vor|trotz|bei) allem?",
        r"alle[sm]? (?:andere|weitere|übrige)\w*", r"(?:auf|in) (?:jeden|jedem|alle|allen)",
        r"ganz (?:oder|und|bzw\.?) (?:teilweise|zum teil)",
        r"bis zu[rm] (?:vollständig|gänzlich|restlos)\w*",
    )),
    (Grade.NOT_ALL, (rf"nicht (?:immer |ganz |mehr |in )?{_ALL}",)),
    (Grade.NONE, (
        r"kein(?:e[rsmn]?)? (?:einzige\w*|der|von|dieser)", r"keine[rs](?= \w+(?:t|en)\b)",
        r"niemand\w*", r"gar kein\w*", r"überhaupt kein\w*",
    )),
    (Grade.MOST, (
        r"(?:die|den|der) meisten", r"(?:die |eine )?mehrheit", r"überwiegend\w*",
        r"gr(?:ößten|oß)teils", r"weitgehend", r"mehr als die hälfte",
        r"(?:de[rmn] )?(?:größte|große|überwiegende)[nr]? teil", r"großteil",
    )),
    (Grade.FEW, (
        r"(?:nur |sehr )?wenigen?", r"vereinzelt\w*", r"kaum (?:ein|jemand)\w*",
        r"(?:zu )?ein(?:em|en)? (?:kleine|geringe)[rn]? teil",
    )),
    (Grade.PART, (
        r"(?:ein(?:e[nms]?)?|zum|nur) teil(?:s|es)?(?! nehm)", r"(?:in|zu) teilen", r"teils",
        r"teilweise", r"anteilig\w*", r"einige[nrm]?", r"manche[nrm]?", r"einzelne[nrm]?",
        r"ein paar", r"etliche\w*", r"(?:zur|die) hälfte", r"eine[rs]? (?:der|von|dieser|aller)",
    )),
    (Grade.ALL, (
        _ALL, r"ausnahmslos", r"überall", r"beide[nrsm]?", r"in vollem umfang", r"in voller höhe",
        r"durchweg", r"gänzlich", r"zur gänze", r"komplett\w*", r"kumulativ\w*",
    )),
)  # fmt: skip
_FORM = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<{grade.name if grade else '_'}>{'|'.join(forms)})" for grade, forms in _TABLE)
    + r")\b"
)
# a grade that became another, where the first is gone and the second was not there
_TURNS = tuple(
    (one, other) for one, others in (
        (Grade.ALL, (Grade.PART, Grade.FEW)),
        (Grade.MOST, (Grade.ALL, Grade.FEW)),
        (Grade.PART, (Grade.ALL, Grade.NONE)),
        (Grade.FEW, (Grade.ALL, Grade.MOST)),
        (Grade.NONE, (Grade.NOT_ALL, Grade.PART, Grade.FEW)),
        (Grade.NOT_ALL, (Grade.NONE, Grade.ALL)),
        (Grade.ALL, (Grade.NOT_ALL,)),
    ) for other in others
)  # fmt: skip


def check_quantifiers(pair: Pair) -> list[GuardFinding]:
    """„alle Räume“ became „ein Teil der Räume“, „keiner der Bewerber“ „nicht alle Bewerber“."""
    whole = pair.whole or pair
    before, after = _grades(whole.original), _grades(whole.suggestion)
    for one, other in _TURNS:
        if one in before and other not in before and one not in after and other in after:
            return [_finding(whole, before[one], after[other])]
    return _not_all_denied(whole, before, after) or _many_to_one(whole)


_SOME = re.compile(
    r"\bnicht (?:immer|automatisch|gleich|schon|überall|stets)\b|\bnur (?:wenn|dann|bei|in)\b"
    r"|, wenn\b|\bausnahm|\bzum teil\b|\bmanche|\bunvollständig|\bfehl(?:t|en)\b|\bohne\b"
)
_DENIED = re.compile(r"\b(?:nicht|kein(?:e[rsmn]?)?)\b")


def _not_all_denied(
    pair: Pair, before: dict[Grade, Span], after: dict[Grade, Span]
) -> list[GuardFinding]:
    """„Nicht jede Überlassung ist eine Zweckentfremdung“ became „ist keine Zweckentfremdung“."""
    denied = _DENIED.search(pair.suggestion.lower)
    if Grade.NOT_ALL not in before or after or denied is None:
        return []
    if _SOME.search(pair.suggestion.lower):
        return []
    return [_finding(pair, before[Grade.NOT_ALL], denied.span())]


def _finding(pair: Pair, old: Span, new: Span) -> GuardFinding:
    told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
    return warn("opposite", *told, at=old, now=new)


@lru_cache(maxsize=64)
def _grades(text: Text) -> dict[Grade, Span]:
    """Each grade of a text and where it first stands."""
    found: dict[Grade, Span] = {}
    for match in _FORM.finditer(text.lower):
        if match.lastgroup and match.lastgroup != "_":
            found.setdefault(Grade[match.lastgroup], match.span())
    return found


_MANY = re.compile(r"^(?:beide[nrm]?|mehrere[nrm]?)$")
_ONE = re.compile(r"^(?:ein(?:e[nrsm]?)?)$")


def _many_to_one(pair: Pair) -> list[GuardFinding]:
    """„beide Elternteile müssen“ became „ein Elternteil muss“."""
    many, one = _counted(pair.original, _MANY), _counted(pair.suggestion, _ONE)
    kept = _counted(pair.suggestion, _MANY)
    known = _counted(pair.original, _ONE)
    for base in sorted((many.keys() & one.keys()) - kept.keys() - known.keys()):
        if Grade.ALL not in _grades(pair.suggestion):
            return [_finding(pair, many[base].span, one[base].span)]
    return []


def _counted(text: Text, form: re.Pattern[str]) -> dict[str, Word]:
    """Nouns that stand right behind a word of the form, with an adjective between at most."""
    found: dict[str, Word] = {}
    for i, word in enumerate(text.words):
        if form.match(word.lower) and text.lowers[i - 1 : i] != ("als",):
            nouns = [w for w in text.words[i + 1 : i + 3] if w.text[0].isupper() and w.content]
            found |= {root(noun.lemma): word for noun in nouns[:1]}
    return found
