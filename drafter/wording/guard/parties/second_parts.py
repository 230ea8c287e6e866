"""Second parts: who decides, and who only proposes, consents or is heard.

„A entscheidet auf Vorschlag von B“ has B propose, „A entscheidet, nachdem sie B beteiligt hat“ has
B heard. Whoever decides must not be told as the one who proposes or is heard.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.parties import case_of, is_someone, root_of
from drafter.wording.guard.verdict import GuardFinding

_OF = r"(?:de[rs]|dem|einer|eines|einem|ihrer|ihres|ihrem|unserer|unseres|von|vom|mit(?: de[mr])?)"
# behind these stands who has the second part
_BY_NOUN = re.compile(
    r"\b(?:auf (?:den )?(?:vorschlag|empfehlung|anregung|initiative|ersuchen|verlangen|betreiben)"
    r"|einvernehmen|benehmen|mit (?:vorheriger )?zustimmung|mit (?:dem )?einverständnis"
    r"|anhörung|beteiligung|unterrichtung|einschaltung|hinzuziehung|auf antrag)"
    rf" {_OF} (?:\w+ )?$",
    re.IGNORECASE,
)
_OWN_ACT = re.compile(
    r"(?:vorschl[aä]g\w*|schl[aä]g(?:t|en)|empfiehlt|empfehlen|empfohlen|empfehlung|angeregt"
    r"|vorschlag\w*|zustimm\w*|stimmt|zugestimmt|zustimmung|beantrag\w*|anregt)"
)
_UNDERGONE = re.compile(
    r"(?:beteilig(?:t|en)|angehört|anhör(?:t|en)|hört|hören|gehört|einbezogen|einbezieht|bezieht"
    r"|unterrichtet|informier(?:t|en)|eingeschaltet|einschaltet|hinzugezogen|hinzuzieht|konsultiert"
    r"|befragt)"
)
_PRONOUNS = frozenset({"sie", "er", "es", "diese", "dieser", "dieses"})
_TWO = 2  # who hears, and who is heard
_PASSIVE = frozenset({"wird", "werden", "wurde", "wurden", "worden", "ist", "sind"})


def check_second_parts(pair: Pair) -> list[GuardFinding]:
    """„A entscheidet auf Vorschlag von B“ became „A schlägt vor, B entscheidet“."""
    whole = pair.whole or pair
    before, after = _seconds(whole.original), _seconds(whole.suggestion)
    if len(before) != 1 or not after or before.keys() & after.keys():
        return []
    first = {root_of(w): w for w in _people(whole.original)}
    for name, new in after.items():
        ((_, old),) = before.items()
        if name in first and any(root_of(w) == root_of(old) for w in _people(whole.suggestion)):
            return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _people(text: Text) -> Iterator[Word]:
    return (w for w in text.words if w.content and w.text[0].isupper() and is_someone(w.lemma))


@lru_cache(maxsize=64)
def _seconds(text: Text) -> dict[str, Word]:
    """Who has a second part: root of the name → the word."""
    found: dict[str, Word] = {}
    for person in _people(text):
        if _BY_NOUN.search(text.lower, 0, person.start):
            found[root_of(person)] = person
    for word in text.words:
        if _OWN_ACT.fullmatch(word.lower):
            doer = _beside(text, word, first=True)
        elif _UNDERGONE.fullmatch(word.lower):
            doer = _beside(text, word, first=False)
        else:
            continue
        if doer is not None:
            found.setdefault(root_of(doer), doer)
    return found


def _beside(text: Text, verb: Word, *, first: bool) -> Word | None:
    """The first person of the clause, or the second; beside a pronoun the only one."""
    clause = text.clause(verb.clause)
    lowers = {w.lower for w in clause}
    if verb.text[0].isupper() and verb is not clause[0]:
        return None if "vorschlag" not in verb.lower else _alone(clause)
    if any(w.text == "Sie" or w.lower in {"wir", "ich"} for w in clause):
        return None if first else _alone(clause)
    people = [w for w in clause if w in set(_people(text))]
    if lowers & (_PASSIVE | _PRONOUNS):
        return people[0] if len(people) == 1 and not first else None
    if first:
        return people[0] if people else None
    if len(people) != _TWO:
        return None
    turned = case_of(text, text.words.index(people[1])) == "N"  # „Die Behörde hört der Rat“
    return people[0] if turned else people[1]


def _alone(clause: tuple[Word, ...]) -> Word | None:
    people = [w for w in clause if w.content and w.text[0].isupper() and is_someone(w.lemma)]
    return people[0] if len(people) == 1 else None
