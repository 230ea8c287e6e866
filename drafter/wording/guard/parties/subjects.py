"""What is done to what: „bei der Berechnung wurde X zugrunde gelegt“ has X for its subject."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_SUBJECT = re.compile(
    r"(?:^|[.;!?] )((?:die|der|das|ihre?|unsere?) ([a-zäöüß-]{4,}))\b[^,;:.!?]*"
    r"\b(?:wird|wurde|werden|wurden|ist|sind)\b(?:[^,;:.!?]|[,.:](?=\d))*"
    r" ((?:\w*ge|be|ver|er|ent|zer)[a-zäöüß]+(?:t|en))[.,;]"
)
_ALONG = r"\b(?:bei|beim|für|mit|nach|durch|in|im|zur|zum|aus|wegen)"
_DETERMINER = r"(?:der|die|das|dem|den|ihre[mnrs]?|unsere[mnrs]?|diese[mnrs]?)"


def check_subjects(pair: Pair) -> list[GuardFinding]:
    """„Die Berechnung wurde zugrunde gelegt“: what only went with it is now what it was done to."""
    before, after = pair.original, pair.suggestion
    for match in _SUBJECT.finditer(after.lower):
        noun, done = match[2], match[3]
        along = rf"({_ALONG} (?:{_DETERMINER} )?(?:[a-zäöüß]+e[nr] )?{noun})\b"
        found = re.search(rf"{along}[^.;!?]*\b{done}\b", before.lower)
        always = len(re.findall(along, before.lower)) == len(
            re.findall(rf"\b{noun}\b", before.lower)
        )
        if found and always:
            old, new = before.raw[slice(*found.span(1))], after.raw[slice(*match.span(1))]
            return [warn("fact_role", old, new, at=found.span(1), now=match.span(1))]
    return []
