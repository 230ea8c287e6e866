"""Surplus and shortfall: a text that denies more often than the other has anything to deny by.

„bis“, „nur“, „ablehnen“, „fehlen“ and the like may each be told with a „nicht“. Where even these do
not suffice, one „nicht“ has come or is lost, wherever the words stand.
"""

import re

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.constructions import Sense
from drafter.wording.guard.reading.denials import Mark, marks
from drafter.wording.guard.reading.restating import is_strong, restates
from drafter.wording.guard.verdict import GuardFinding

_PLAIN = re.compile(r"(?:nicht|kein(?:e[rsmn]?)?|nie|niemals)$")
_NO_DENIAL = re.compile(
    r"nicht (?:nur|bloß|mehr als|später als|länger als|höher als|auf einmal|unter|über|vor"
    r"|(?:\w+ )?(?:einverstanden|zufrieden|richtig))\b"
)
# what else a text may tell by „nicht“
_HIDDEN = re.compile(
    r"\b(?:höchstens|maximal|längstens|frühestens|begrenzt|beschränkt|nach|vor|seit|vorher\w*"
    r"|\w*(?:beende|erlosch|erlisch|erschöpf|ausgeschöpf|aufgebrauch|vergriffen|belegt|besetzt)\w*"
    r"|\w*(?:verhinder|gefähr|sicherheits|schließ|geschlossen|bedingt|unsicher)\w*"
    r"|ermessen|auch|unverzüglich|teilweise"
    r"|ende[tn]?|unter|stunden|gestundet|stundung|anders|andere[nrs]?|entzieh\w*"
    r"|entzogen|rechtswidrig|zuwider\w*|voraus\w*|vorbehalt\w*|solange|gesperrt|sperr\w*|sondern)\b"
)


def check_surplus(pair: Pair) -> list[GuardFinding]:
    """„liegen nicht vor“ became „hat nicht ergeben, dass … nicht erfüllt sind“."""
    told = [mark for mark in marks(pair.suggestion) if _counts(mark, pair.suggestion)]
    sources = len(marks(pair.original)) + len(_HIDDEN.findall(pair.original.lower))
    if len(told) <= sources:
        return []
    mark = told[-1]
    return [warn("negation_added", suggestion=mark.word, now=mark.span)]


def _counts(mark: Mark, text: Text) -> bool:
    """A plain denial that takes up nothing said before."""
    bound = _NO_DENIAL.match(text.lower, mark.span[0])
    plain = bool(_PLAIN.match(mark.word.lower())) and mark.hard
    return plain and not mark.again and not bound and not restates(mark, text)


def shortfall(pair: Pair) -> list[GuardFinding]:
    """„bei Nichterscheinen … nicht erstattet“ became „wenn Sie nicht kommen, erhalten Sie …“."""
    needed = [m for m in marks(pair.original) if m.hard or is_strong(m)]
    # „weder … noch“ is one denial, and what is missing may be asked for
    needed = [m for m in needed if m.word.lower() != "noch" and m.sense is not Sense.MISSING]
    # „Befreiung … nicht erteilt“ is „nicht befreien“, though that seems to cancel itself
    told = [m for m in marks(pair.suggestion)
            if m.sense is not Sense.AFFIRMED or any(m.near & n.near for n in needed)]  # fmt: skip
    if len(needed) <= len(told):
        return []
    mark = needed[-1]
    return [warn("negation_missing", mark.word, at=mark.span)]
