"""Courses told by phrases: what is put on top or taken off, what takes place or does not.

Separable verbs stand apart and amounts between their parts, so the phrases are read as wholes.
Each line is a pair of sides; a denial turns a side round.
"""

import re
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.bearing import denied_at
from drafter.wording.guard.verdict import GuardFinding, Span

_LESS = (
    r"\b(?:senk\w*|verringer\w*|ermäßig\w*|vermind\w*|minder[nt]\w*|reduzier\w*"
    r"|herab(?:zu)?(?:ge)?setz\w*"
    r"|(?:ge)?kürz(?:t|en|ung)|abgezogen|abzuziehen|abzug|nachlass|rabatt|sinkt|sinken"
    r"|gesunken)\b"
    r"|\b(?:ziehen|zieht|geh(?:t|en)|rechnen|nehmen)\b[^.;:!?]{0,80}\bab(?= ?[.,;:!?]|$| und )"
    r"|\bf[aä]ll(?:t|en)\b[^.;:!?]{0,80}\bweg\b|\blass(?:t"
    r"|en)\b[^.;:!?]{0,80}\bnach(?= ?[.,;:!?]|$)|\bspar(?:en|t)\b|\b(?:eur|euro|€|prozent"
    r"|%) weniger\b"
    r"|\b(?:weniger|kürzer|niedriger\w*|kleiner|geringer|günstiger|billiger)\b(?! als"
    r"|,? als| oder)"
    r"|\bverkürz\w*|\b(?:herunter|herab|zurück)gestuft\b"
)
_MORE = (
    r"\b(?:erhöh\w*|steig(?:t|en|ert|erung)|gestiegen|anheb\w*|angehoben|herauf(?:zu"
    r"|ge)?setz\w*|hoch(?:zu|ge)?setz\w*|aufschlag|zuschlag|aufgeschlagen"
    r"|hinzugerechnet|hinzuzurechnen|aufgestockt|obendrauf|obendrein|drauf|extra)\b"
    r"|\b(?:komm(?:t|en)|rechnen|leg(?:t|en)|zahlen|schlagen)\b[^.;:!?]{0,90}"
    r"\b(?:hinzu|dazu|drauf|obendrauf|auf)(?= ?[.,;:!?]|$| und )"
    r"|\b(?:eur|euro|€|prozent|%) (?:mehr|zusätzlich)\b"
    r"|(?<!nicht )(?<!nichts )(?<!oder )(?<!und )\b(?:mehr|länger|höher|größer"
    r"|teurer)\b(?! als|,? als| oder)"
    r"|\b(?:verlänger|ausgedehnt|ausdehn|ausgeweitet)\w*|\b(?:herauf|hoch|höher)gestuft\b"
)
COURSES = (
    (_MORE, _LESS),
    (r"\bf[ia]nde[tn]?\b[^.;:!?]*\bstatt\b|\bstattfind\w*|\bwie geplant\b",
     r"\b(?:entf[aä]ll|entfiel|ausgefallen|abgesagt)\w*|\bf[aä]ll(?:t|en)\b[^.;:!?]*\baus\b"),
    ((r"\b(?:ruh(?:t|en)|pausier\w*|unterbroch\w*|unterbrech\w*|ausgesetzt|gehemmt"
     r"|stillsteh\w*)\b"
     r"|\b(?:setzt|setzen)\b[^.;:!?]*\baus\b|\bsteh(?:t|en)\b[^.;:!?]*\bstill\b"
     r"|\bmach(?:t|en) (?:\w+ )?pause\b"),
     (r"\b(?:läuft|laufen|geht|gehen|besteht|bestehen|gilt|gelten|zahlen|bekommen|erhalten)\b"
     r"[^.;:!?]*\b(?:weiter|fort)\b|\bweiter(?:hin)?(?:lauf|läuf|ge|be|gilt)\w*"
     r"|\bfort(?:besteh|gesetz|lauf"
     r"|läuf|setz)\w*|\bohne (?:unterbrechung|pause)\b|\bwie (?:gewohnt|bisher|immer|sonst"
     r"|üblich)\b"
     r"|\bverjähr\w* [^.;:!?]*weiter\b")),
    (r"\b(?:verschob|verschieb|verleg|nachgeholt|nachhol)\w*",
     r"\b(?:entf[aä]ll|abgesagt)\w*|\bf[aä]ll(?:t|en)\b[^.;:!?]*\baus\b"),
    (r"\b(?:berichtig|geändert|abgeändert|korrigier|angepasst|neu gefasst)\w*",
     (r"\bbleib(?:t|en),? (?:\w+ )?wie\b|\bunverändert\b|\bbleib(?:t"
     r"|en)\b[^.;:!?]*\bbestehen\b")),
    (r"\bim anschluss an\b",
     r"\b(?:vor|bevor|ehe|vorher|zuvor)\b(?! ?[.,;:!?])"),
    (r"\b\w*darlehen\w*|\bkredit\w*|\bgeliehen\b|\bleih(?:t|en)\b",
     r"\b(?:geschenkt|schenken|geschenk)\b"),
    ((r"\bin betrieb (?:zu )?(?:ge)?n[eio]\w+|\bn(?:ehmen|immt)\b[^.;:!?]*\bin betrieb\b"
     r"|\b(?:ein|an)(?:zu|ge)?schalt\w*"
     r"|\bschalten\b[^.;:!?]*\b(?:ein|an)\b"),
     (r"\b(?:aus|ab)(?:zu|ge)?schalt\w*|\bschalten\b[^.;:!?]*\b(?:aus|ab)\b|\baußer betrieb\b"
     r"|\bstill(?:zu|ge)?leg\w*")),
    ((r"\b(?:zurück|ab)(?:zu|ge)?bau(?:en|t)\b|\bbau(?:en|t)\b[^.;:!?]*\b(?:ab|zurück)\b"
     r"|\brückbau\w*"
     r"|\b(?:abreiß|abgeriss|abzureiß|abbrech|abzubrech|abgebroch)\w*"
     r"|\breißen\b[^.;:!?]*\bab\b"),
     (r"\bbau(?:en|t)\b[^.;:!?]*\b(?:wieder )?auf\b|\b(?:auf|wieder ?auf)(?:zu|ge)?bau(?:en"
     r"|t)\b")),
    (r"\ban(?:zu|ge)?meld(?:e|en|et)\b|\bmeld(?:en|et?)\b[^.;:!?]*\ban\b",
     r"\bab(?:zu|ge)?meld(?:e|en|et)\b|\bmeld(?:en|et?)\b[^.;:!?]*\bab\b"),
)  # fmt: skip
_COURSES = tuple((re.compile(one), re.compile(other)) for one, other in COURSES)


# the full stops of „12.05.2026“ and „3. Juni“ end nothing
_DATED = re.compile(r"(?<=\d)\.(?=\d| (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))")


def check_courses(pair: Pair) -> list[GuardFinding]:
    """„ermäßigt sich um 84 EUR“ became „84 EUR kommen hinzu“, „ruht“ became „läuft weiter“."""
    before, after = _told(pair.original), _told(pair.suggestion)
    for number, ours in before.items():
        theirs = after.get(number, {})
        if len(ours) != 1 or len(theirs) != 1 or ours.keys() == theirs.keys():
            continue
        (old,), (new,) = ours.values(), theirs.values()
        if denied_at(pair.original, old[0]) is denied_at(pair.suggestion, new[0]):
            told = pair.original.raw[slice(*old)], pair.suggestion.raw[slice(*new)]
            return [warn("opposite", *told, at=old, now=new)]
    return []


@lru_cache(maxsize=64)
def _told(text: Text) -> dict[int, dict[bool, Span]]:
    """Line of the table → its sides that the text tells, each with its first place."""
    lower = _DATED.sub(" ", text.lower)
    found: dict[int, dict[bool, Span]] = {}
    for number, line in enumerate(_COURSES):
        for side, form in zip((True, False), line, strict=True):
            if match := form.search(lower):
                found.setdefault(number, {})[side] = match.span()
    return found
