"""Who does what: acts that the passage only names, or that somebody else does in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from drafter.wording.counterparts.words import meanings
from drafter.wording.guard.reading.roles import party_of
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import Clause, clauses_of
from drafter.wording.syntax.noun_phrases import Role, opening_subject, places
from drafter.wording.syntax.tagging import Tagged, tagged

_SPEAKERS = frozenset({"wir", "ich"})
# „Die Prüfung erfolgt“, „beruht auf“: here the noun is the act itself
_IS_DONE = re.compile(
    r"\b(?:erfolg|ergeh|ergang|durch(?:ge|zu)?führ|vor(?:ge|zu)?n[eo][hm]|statt|beruh|stütz|richt"
    r"|beginn|begonn|aufgenommen|fortgesetzt|abgesehen|unterblieb|verfüg|entsprochen|vorbehalt"
    r"|(?:in|außer) betracht)",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(r"^Es (?:wird|werden|wurden?|ist|sind) [^,;:]+$")
_PARTICLE = "PTKVZ"


def supposed_act(original: str, text: str) -> str | None:
    """„Wir stellen einen Führerschein aus“ for „Die Ausstellung … ist gebührenpflichtig“."""
    if _IS_DONE.search(original):
        return None
    told = [word for sentence in sentences(original) for word in tagged(sentence)]
    named = _meant(word for word in told if word.is_noun)
    done = _meant(word for word in told if word.tag.startswith(("V", "ADJ")))
    for clause in clauses_of(text):
        act = None if clause.subordinate else _act_of_speaker(clause)
        meant = meanings(act) if act else frozenset[str]()
        if meant & named and not meant & done:
            return act
    return None


def _act_of_speaker(clause: Clause) -> str | None:
    """The verb of a clause in the present in which „wir“ or „ich“ does something."""
    words = clause.words
    verbs = [word for word in words if word.tag.startswith("V")]
    speaks = any(word.lower in _SPEAKERS for word in words)
    supposed = words[0].tag.startswith("V")  # „Rechnen wir das Einkommen an, …“
    if not speaks or supposed or len(verbs) != 1 or verbs[0].tag != "VV(FIN)":
        return None
    particle = words[-1].lower if words[-1].tag == _PARTICLE else ""
    return particle + verbs[0].lemma.lower()


def _meant(words: Iterator[Tagged]) -> frozenset[str]:
    return frozenset[str]().union(*(meanings(word.text) for word in words))


def other_actor(original: str, text: str) -> str | None:
    """„Wir haben die Arbeiten eingestellt“ for „Die Musterbau GmbH hat … eingestellt“."""
    told, now = list(clauses_of(original)), list(clauses_of(text))
    ours, theirs = _done(told, _is_ours), _done(told, _is_theirs)
    of_another = {verb for clause in told for verb in _act_of_another(clause)}
    astray = (
        *sorted(_done(now, _is_ours) & (theirs | of_another) - ours),
        *sorted(_done(now, _is_theirs) & ours - theirs),
    )
    return next(iter(astray), None)


def _done(told: Sequence[Clause], by: Callable[[Clause], bool]) -> set[str]:
    return {verb for clause in told if by(clause) for verb in _acts(clause)}


def _is_ours(clause: Clause) -> bool:
    return any(word.lower in _SPEAKERS for word in clause.words)


def _is_theirs(clause: Clause) -> bool:
    """Whether „Sie“ is the subject: it opens the clause or stands right behind its verb."""
    words = clause.words
    if _is_ours(clause):
        return False
    opens = words[0].text == "Sie" or (len(words) > 1 and words[1].text == "Sie")
    return opens or any(
        word.text == "Sie" and before.tag.startswith(("V", "KOUS"))
        for before, word in pairwise(words)
    )


def _acts(clause: Clause) -> set[str]:
    """The verbs of a clause in the active voice: participles as they are, others as infinitives."""
    words = clause.words
    if any(word.lower in {"wird", "werden", "wurde", "wurden", "worden"} for word in words):
        return set()
    return {
        word.lower if word.tag == "VV(PP)" else word.lemma.lower()
        for word in words
        if word.is_full_verb
    }


def _act_of_another(clause: Clause) -> set[str]:
    """The verbs of a clause whose subject is neither the authority nor its reader."""
    if clause.subordinate or _is_ours(clause) or _is_theirs(clause):
        return set()
    subject = opening_subject(" ".join(word.text for word in clause.words))
    if subject is None or party_of(subject.lower) is not None:
        return set()
    is_due = any(word.lower in {"ist", "sind"} for word in clause.words)
    return set() if is_due else _acts(clause)


def impersonal(original: str, text: str) -> str | None:
    """„Es wurde am 12.11.2025 vorgelegt“: nothing is said of what."""
    usual = any(_is_impersonal(sentence) for sentence in sentences(original))
    found = (sentence for sentence in sentences(text) if _is_impersonal(sentence))
    return None if usual else next(found, None)


def _is_impersonal(sentence: str) -> bool:
    bare = sentence.rstrip(".")
    done = _IMPERSONAL.match(bare) and tagged(bare)[-1].tag == "VV(PP)"
    return bool(done) and not any(place.role is Role.FREE for place in places(bare))
