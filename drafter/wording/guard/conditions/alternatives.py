"""Alternatives told as sentences: „Ersatzweise genügt B“ for „A und B“, „beides“ for „A oder B“."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_INSTEAD = re.compile(
    r"\b(?:ersatzweise|stattdessen|statt ?dessen|alternativ|notfalls|wahlweise|ansonsten genügt"
    r"|hilfsweise|zur not)\b|\btut es auch\b|\b(?:geht|gehen) ebenso\b|\bwer das nicht (?:will"
    r"|möchte|kann)\b"
    r"|\b(?:eines|einer|eine|einen) (?:von beiden|von diesen beiden|der beiden|davon)\b"
    r"|\b(?:wenigstens|zumindest) (?:ein\w* )"
    r"|\b(?:genügt|reicht|genügen|reichen|geht)\b (?:es )?(?:aber |jedoch |uns "
    r"|ihnen )?(?:auch|ebenso|ebenfalls"
    r"|schon|bereits|allein)\b"
    r"|\b(?:auch|ebenso|ebenfalls|schon|allein) (?:\w+ ){0,5}?(?:genügt|genügen|reicht"
    r"|reichen|ausreicht)\b"
    r"|\b(?:genügt|reicht|genügen|reichen) (?:\w+ ){0,5}?(?:ebenso|ebenfalls|auch)\b"
)
# what leaves a choice in the original
_CHOICE = re.compile(
    r"\b(?:oder|entweder|beziehungsweise|bzw|wahlweise|alternativ|ersatzweise|stattdessen|statt"
    r"|anstelle|anstatt|notfalls|hilfsweise|sofern nicht|soweit nicht|andernfalls|insbesondere"
    r"|genüg\w*|reich\w*|ausreich\w*|mindestens|wenigstens|zumindest|ein\w* (?:der|von)|jeweils"
    r"|auch|ersetz\w*|gleichgestellt|lediglich|schon|bereits|allein)\b"
)
_BOTH = re.compile(
    r"\b(?:beides|sowohl|zugleich|gleichzeitig|und auch|zusätzlich|außerdem|darüber hinaus"
    r"|daneben|ebenfalls|dazu noch|teils|samt|nebst|gemeinsam)\b|\b(?:alle )?beide[nr]?\b"
    r"|\bteil\b[^.;]*\bteil\b"
)
_EITHER = re.compile(
    r"\b(?:oder|entweder|beziehungsweise|bzw|wahlweise|stattdessen|statt|anstelle|alternativ|ob"
    r"|eine[srm]?(?: der| von)|ersatzweise|egal|jede[srm]?|reich\w*|genüg\w*|k[aö]nn\w*"
    r"|weder)\b"
)
_OR = re.compile(
    r"\b(?:oder|entweder|wahlweise|alternativ|ersatzweise|eine[rsnm]? (?:der|von) beiden)\b"
)
_ONE_OF_TWO = re.compile(r"\beine[rsnm]? (?:der|von) beiden\b")
_AND = re.compile(r"\b(?:und|sowie|sowohl|auch|zusätzlich|außerdem|beide\w*|daneben|neben)\b")


def check_alternatives(pair: Pair) -> list[GuardFinding]:
    """„A und B“ became „A. Ersatzweise genügt B“; „A oder B“ became „A. Dazu noch B“."""
    before, after = pair.original.lower, pair.suggestion.lower
    joined, instead = re.search(r"\b(?:und|sowie|sowohl|beide\w*|neben)\b", before), None
    if joined and not _CHOICE.search(before):
        instead = _INSTEAD.search(after)
    if joined and instead:
        at, now = joined.span(), instead.span()
        return [warn("conjunction", joined[0], instead[0], at=at, now=now)]
    either, both = _OR.search(before), _BOTH.search(after)
    if (
        either
        and both
        and not _AND.search(_ONE_OF_TWO.sub(" ", before))
        and not _EITHER.search(after)
    ):
        return [warn("conjunction", either[0], both[0], at=either.span(), now=both.span())]
    return []
