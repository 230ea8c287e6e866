"""Standings: what goes on as before, and what has come to an end or does not hold.

„bleibt unberührt“, „gilt weiter“, „behalten Sie“ and „daran ändert sich nichts“ tell that a thing
goes on; a rewording must not tell of the same thing that it ended or does not hold.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_HOLDS = (
    r"(?:bestehen|gültig|wirksam|in kraft|erhalten|anwendbar|erlaubt|gestattet|zulässig|zugelassen"
    r"|möglich|maßgeblich|verpflichtet|berechtigt|geöffnet|frei)"
)
_VERB = (
    r"(?:geführ|gezahl|gewähr|bezahl|betrieb|betreib|gegolt|gelt|lauf|läuf|besteh|führ|zahl|bestand"
    r"|arbeit|nutz|hin)"
)
_GOES_ON = re.compile(
    r"\bunberührt\b|\bunverändert\b|\bunangetastet\b"
    r"|\bbetr(?:ifft|effen)\b[^.;:!?]*\bnicht\b|\bnicht (?:berührt|betroffen|geändert|verändert)"
    rf"|\bbleib(?:t|en|e)\b[^.,;:!?]{{0,60}}?\b{_HOLDS}\b|\b{_HOLDS} bleib(?:t|en)\b"
    rf"|\b(?:weiter|fort){_VERB}\w*"
    r"|\bfort(?:besteh|gelt|dauer)\w*|\bbeh(?:ält|alten)\b(?! (?:wir|uns|sich))"
    r"|\b(?:gilt|gelten|besteht|bestehen|läuft|laufen|dauert|zahlen|dürfen|darf|können)\b"
    r"[^.,;:!?]{0,60}?\b(?:weiter|fort)\b(?! (?:nicht|kein))"
    r"|\b(?:gilt|gelten|besteht|bestehen|läuft|laufen|sind|ist) noch\b(?! (?:nicht|kein|bis|nie))"
    r"|\bauch (?:künftig|in zukunft|danach|dann noch)\b"
    r"|\bändert (?:sich )?(?:\w+ ){0,4}nicht?s?\b|\b(?:lässt|lassen)\b[^.;]*\bunberührt\b"
    r"|\b(?:besteht|bestehen|dauert|dauern)\b[^.,;:!?]*\b(?:fort|an)$"
)
_ENDED = re.compile(
    r"\b(?:erlisch|erlosch|verfall|verfäll|ungültig|unwirksam|hinfällig|ausgelaufen|weggefallen"
    r"|entf[aä]ll|entfiel|verlier|verloren|endet|beendet|außer kraft)\w*"
    r"|\bläuft\b[^.,;:!?]*\baus\b|\b(?:fällt|fallen)\b[^.,;:!?]*\bweg\b"
)
_NOT_ENDED = re.compile(
    r"\b(?:verlier|erlisch|ende|entf[aä]ll|verf[aä]ll)\w*[^.,;:!?]*\bnicht\b"
    r"(?! \w+(?:te|ene)[nrs]? )"
)
_DENIED = re.compile(r"(?<!noch )\b(?:nicht(?! nur)|kein\w*|nie|niemals|nichts|weder)\b")
_QUALITY = re.compile(r"(?:bedürftig|pflichtig|fähig|berechtigt|haft|los|bar|sam)$")
_CUT = re.compile(r"[;:!?]|, |(?<!\d)\. |\.$| und | aber | jedoch ")
_OPEN = re.compile(
    r"\b(?:bevor|solange|sonst|andernfalls|ohne|bis(?! zum \d| \d)|wenn|falls|sofern|soweit|erst"
    r"|ob)\b"
)


def check_standings(pair: Pair) -> list[GuardFinding]:
    """„die Sperrfrist bleibt unberührt“ became „die Sperrfrist gilt nicht“."""
    whole = pair.whole or pair
    (on, off), (still, over) = _told(whole.original), _told(whole.suggestion)
    for before, after, known, kept in ((on, over, off, still), (off, still, on, over)):
        for atom in sorted(before.keys() & after.keys()):
            if atom in known or atom in kept or not _alone(before[atom], known, kept):
                continue
            if before is off and not _has_ended(whole.original, before[atom]):
                continue
            old, new = before[atom], after[atom]
            return [_finding(old, new)]
    return []


def _alone(place: Word, *others: dict[str, Word]) -> bool:
    """Whether nothing else that the clause speaks of is told the other way as well."""
    return not any(place.atoms & other.keys() for other in others)


def _has_ended(text: Text, word: Word) -> bool:
    """Whether more is told than a denial."""
    told = " ".join(w.lower for w in text.clause(word.clause))
    return _ENDED.search(told) is not None


def _finding(old: Word, new: Word) -> GuardFinding:
    return warn("stance_changed", old.text, new.text, at=old.span, now=new.span)


@lru_cache(maxsize=64)
def _told(text: Text) -> tuple[dict[str, Word], dict[str, Word]]:
    """What is told to go on, and what is told to have ended or not to hold."""
    going: dict[str, Word] = {}
    ended: dict[str, Word] = {}
    for start, end in _stretches(text):
        told = text.lower[start:end]
        over, denied = len(_ENDED.findall(told)), len(_DENIED.findall(told))
        goes_on = _GOES_ON.search(told)
        nouns = _things(text, start, end)
        if (over == denied == 1 and _NOT_ENDED.search(told)) or (
            goes_on and (not over + denied or _DENIED.search(goes_on[0]))
        ):
            into = going  # „verliert ihre Wirkung nicht“ as well
        elif over + denied == 1 and not goes_on and not _OPEN.search(told):
            into = ended
        else:
            continue
        for noun in nouns:
            for atom in noun.atoms.union(*noun.parts[-1:]):
                into.setdefault(atom, noun)
    return going, ended


def _things(text: Text, start: int, end: int) -> list[Word]:
    """The nouns and qualities of a stretch, or else the nouns of its sentence before it."""
    inside = [w for w in text.words if start <= w.start < end]
    told = [w for w in inside if w.content and not w.light
            and (w.text[0].isupper() or _QUALITY.search(w.lower))]  # fmt: skip
    if told or not inside:
        return told
    opening = next(w for w in text.words if w.sentence == inside[0].sentence)
    if _OPEN.match(opening.lower):
        return []  # „Solange das Hindernis besteht, werden Sie nicht abgeschoben“
    return [w for w in text.words if w.sentence == inside[0].sentence and w.end <= start
            and w.content and not w.light and w.text[0].isupper()]  # fmt: skip


def _stretches(text: Text) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _CUT.finditer(text.lower):
        yield start, match.start()
        start = match.end()
    yield start, len(text.lower)
