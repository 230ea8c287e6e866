"""Who acts: the authority („wir“, „ich“), the addressee („Sie“), or a third party."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.modes import is_imperative
from drafter.wording.guard.reading.usual_doers import OF_ADDRESSEE, OF_AUTHORITY
from drafter.wording.guard.verdict import Span


class Party(StrEnum):
    """The two parties of a notice."""

    AUTHORITY = "authority"
    ADDRESSEE = "addressee"
    OTHER = "other"  # another office

    @property
    def other(self) -> "Party":
        """The one that faces this party."""
        return Party.ADDRESSEE if self is Party.AUTHORITY else Party.AUTHORITY


# what usually only one of the two does; used where a text in the passive names nobody
BY_AUTHORITY = """bewilligen gewähren erteilen ablehnen versagen auszahlen festsetzen widerrufen
zurücknehmen aufheben entscheiden prüfen anordnen androhen entziehen anhören untersagen
genehmigen fördern verlängern zurückfordern bestätigen abhelfen zurückweisen stattgeben übernehmen
verzichten absehen"""
BY_ADDRESSEE = """vorlegen einreichen nachreichen beantragen anzeigen zurückzahlen erstatten
mitwirken äußern widersprechen klagen abgeben abliefern nachweisen aufbewahren verwenden beantragen
nachkommen verlassen einhalten unterrichten"""
DEFAULTS = {root(w): Party.AUTHORITY for w in BY_AUTHORITY.split()} | {
    root(w): Party.ADDRESSEE for w in BY_ADDRESSEE.split()
}
_PAIRED = tuple(
    (noun, root(verb), party)
    for pairs, party in ((OF_ADDRESSEE, Party.ADDRESSEE), (OF_AUTHORITY, Party.AUTHORITY))
    for noun, _, verb in (pair.partition(":") for pair in pairs.split())
)
RECEIVING = """erhalten bekommen empfangen brauchen benötigen"""
_RECEIVING = frozenset(root(verb) for verb in RECEIVING.split())


def receives(verb: Word) -> bool:
    """Whether the subject of a verb gets something: the reverse of „bewilligt“."""
    return root(verb.lemma) in _RECEIVING


_WE = frozenset({"wir", "ich"})
_AUTHORITY_NOUN = re.compile(
    r"^(?:behörde|\w+behörde|landkreis|kreisverwaltung|verwaltung|amt|\w+amt|jobcenter|bauaufsicht"
    r"|unterzeichner(?:in)?|unterzeichnende[rn]?)$"
)
_ADDRESSEE_NOUN = re.compile(
    r"^(?:antragsteller|widerspruchsführer|bauherr|veranstalter|betreiber|bewerber|entleiher"
    r"|\w*berechtigte|\w*pflichtige|\w*empfänger|\w*(?:erlaubnis|genehmigungs|schein|lizenz"
    r"|bewilligungs)inhaber|inhaber|(?:tier|hunde|fahrzeug|kraftfahrzeug|kfz-)?halter"
    r"|(?:gebühren|abgaben|kosten|vollstreckungs|zahlungs)?schuldner|begünstigte"
    r"|gewerbetreibende|\w*unternehmer)(?:in|innen|n)?$"
)
_BY_US = re.compile(r"\b(?:von uns|durch uns|von mir|durch mich|unsererseits|von der"
                    r" behörde|durch die behörde"
                    r"|vo[nm] (?:dem )?landkreis|durch den landkreis)\b")  # fmt: skip
_BY_YOU = re.compile(r"\b(?:von ihnen|durch sie|ihrerseits)\b")
_FINITE_SINGULAR = frozenset({"wird", "ist", "hat", "kann", "muss", "darf", "soll", "gilt", "war",
                              "beträgt", "wurde"})  # fmt: skip
_PASSIVE = frozenset({"werden", "worden", "wurden", "wurde", "wird"})
# „Sie bekommen das Geld ausgezahlt“: who stands as subject only receives
RECEIVING_PASSIVE = frozenset({"bekommen", "bekommt", "bekamen", "erhalten", "erhält", "erhielten",
                               "kriegen", "kriegt"})  # fmt: skip
_AUXILIARY = frozenset(
    {"werden", "haben", "sein", "können", "müssen", "dürfen", "sollen", "wollen"}
)


def is_party(noun: str) -> bool:
    """Whether a noun in lower case stands for a party, so that a pronoun may replace it."""
    return bool(_AUTHORITY_NOUN.match(noun) or _ADDRESSEE_NOUN.match(noun))


@lru_cache(maxsize=4096)
def party_of(noun: str) -> Party | None:
    """The party that a noun in lower case, of any case, stands for."""
    for form in (noun, noun.removesuffix("s"), noun.removesuffix("es")):
        if _AUTHORITY_NOUN.match(form):
            return Party.AUTHORITY
        if _ADDRESSEE_NOUN.match(form):
            return Party.ADDRESSEE
    return None


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with who does it; ``party`` None: not said."""

    verb: Word
    party: Party | None
    word: str
    span: Span


_ADDRESSED = re.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[rsmn]?)?)\b")


def addresses_reader(text: Text) -> bool:
    """Whether a text says „Sie“ or „Ihr“, so that its other nouns are not the reader."""
    return _ADDRESSED.search(text.raw) is not None


def clause_of(text: Text, word: Word) -> list[Word]:
    """The words between the same two commas."""
    return [w for w in text.words if w.clause == word.clause]


def acts(text: Text) -> list[Act]:
    """The verbs of a text with their doers."""
    found: list[Act] = []
    for i, word in enumerate(text.words):
        if not is_verb(word):
            continue
        party, doer = _doer(text, i)
        found.append(Act(word, party, doer.text if doer else word.text, (doer or word).span))
    return found


def is_verb(word: Word) -> bool:
    """Whether a word is a full verb."""
    lemma = word.lemma.lower()
    return (
        word.content and lemma.endswith("n") and lemma not in _AUXILIARY
        and not (word.text[0].isupper() and word.lemma[0].isupper())
        and not _ABLE.search(word.lower)
    )  # fmt: skip


_ABLE = re.compile(r"(?<!verein)(?<!offen)bare[nrsm]$")  # „rückzahlbaren“


def _doer(text: Text, i: int) -> tuple[Party | None, Word | None]:
    word = text.words[i]
    if (i and text.words[i - 1].lower == "wie") or root(word.lemma) in _RECEIVING:
        return None, None  # „wie beantragt“; who receives does not act
    if is_imperative(text, i):
        return Party.ADDRESSEE, text.words[i + 1]
    clause = clause_of(text, word)
    segment = [w for w in clause if w.segment == word.segment]
    stretch = text.lower[segment[0].start : segment[-1].end]
    for pattern, party in ((_BY_US, Party.AUTHORITY), (_BY_YOU, Party.ADDRESSEE)):
        by = pattern.search(stretch)
        active = word.infinitive_with_zu and not _TO_BE & {w.lower for w in clause}
        if by is not None and not is_attributive(text, i) and _asks_of(segment, party):
            continue
        if by is not None and not active and _belongs(text, segment[0].start + by.end(), i):
            return party, None
    return (None, None) if is_attributive(text, i) else _active_doer(clause, word)


_TO_BE = frozenset({"ist", "sind", "war", "waren", "sein", "wird", "werden", "bleibt"})


def _asks_of(segment: list[Word], party: Party) -> bool:
    """„Wir fordern … von Ihnen zurück“: who is asked does not act, the subject does."""
    lowers = {word.lower for word in segment}
    if party is Party.ADDRESSEE:
        return bool(_WE & lowers)
    return any(word.text == "Sie" for word in segment) and not _PASSIVE & lowers


# verbs that have an infinitive with „zu“ in their own clause
_GOVERNED = _TO_BE | {"haben", "hat", "hatten", "brauchen", "braucht", "bekommen", "bleiben",
                      "scheinen", "verpflichtet"}  # fmt: skip


def _to_you(clause: list[Word], word: Word) -> bool:
    """„werden Ihnen erstattet“: who receives does not do it."""
    you = any(w.text == "Ihnen" for w in clause)
    return you and usual_doer(word) is not None and not _BY_OTHERS.search(_joined(clause))


_BY_OTHERS = re.compile(
    r"\b(?:von|vom|durch) (?:de[rnm]|die|das|eine[rmns]?|ihre[rmn]?|[a-z]* ?amt)\b"
)


def _joined(words: list[Word]) -> str:
    return " ".join(word.lower for word in words)


def _active_doer(clause: list[Word], word: Word) -> tuple[Party | None, Word | None]:
    """„wir“ and „ich“ are always subjects; a passive names no doer."""
    ours = next((w for w in clause if w.lower in _WE), None)
    if ours is not None:
        return Party.AUTHORITY, ours
    if word.infinitive_with_zu and not _GOVERNED & {w.lower for w in clause}:
        return None, None  # „darauf verzichten, Sie anzuhören“: who is heard does not hear
    if _to_be_done(clause, word):
        you = any(w.text == "Sie" for w in clause) and any(w.lower == "sind" for w in clause)
        return (Party.AUTHORITY, None) if you else (None, None)
    if is_passive(clause, word):
        return (Party.AUTHORITY, None) if _to_you(clause, word) else (None, None)
    return _subject(clause)


def _belongs(text: Text, position: int, i: int) -> bool:
    """„die von Ihnen beantragte Frist“ names who applied, not who grants."""
    following = text.index_at(position)
    for j in range(following, min(following + 3, len(text.words))):
        if text.words[j].clause == text.words[i].clause and is_attributive(text, j):
            return j == i
    return not is_attributive(text, i)


def is_attributive(text: Text, i: int) -> bool:
    """A participle before a noun: „der ausgezahlte Betrag“."""
    nxt = text.words[i + 1] if i + 1 < len(text.words) else None
    word = text.words[i]
    inflected = re.search(
        r"(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem|ende[nrsm]?)$", word.lower
    )
    if not inflected or nxt is None or nxt.clause != word.clause:
        return False
    if word.lower.endswith("nden") and word.lower == word.lemma.lower():  # „wenden“
        return False
    if nxt.text[0].isupper():
        return nxt.text not in {"Sie", "Ihnen", "Ihr", "Ihre"}
    # „die beantragte [Ausnahme]“: its noun is settled already
    return bool(i) and text.words[i - 1].lower in _ARTICLES and word.lower != word.lemma.lower()


_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem",
                       "einer", "eines", "ihre", "ihren", "ihrem", "ihrer", "ihres"})  # fmt: skip


def is_passive(clause: list[Word], word: Word) -> bool:
    """Whether a verb of a clause stands in the passive."""
    helpers = any(w.lower in _PASSIVE | RECEIVING_PASSIVE for w in clause)
    participle = re.search(r"(?:t|en)$", word.lower) and word.lower != word.lemma.lower()
    past = any(w.lower in {"worden", "wurde", "wurden"} for w in clause)
    return helpers and (bool(participle) or past)


def _to_be_done(clause: list[Word], word: Word) -> bool:
    """„weshalb Sie zu verwarnen sind“: somebody else warns."""
    k = clause.index(word)
    with_zu = word.infinitive_with_zu or (k > 0 and clause[k - 1].lower == "zu")
    lowers = {w.lower for w in clause}
    return with_zu and bool(lowers & {"sind", "ist", "war", "waren"}) and not lowers & _DOING


# „Sie sind verpflichtet mitzuwirken“: the subject acts
_DOING = frozenset({"bereit", "verpflichtet", "berechtigt", "befugt", "gehalten", "angehalten",
                    "aufgefordert", "gebeten", "gezwungen", "imstande", "lage", "dabei", "willens",
                    "gewillt", "ermächtigt", "angewiesen", "beauftragt", "bemüht"})  # fmt: skip


_GOVERNING = frozenset({"an", "für", "gegen", "durch", "um", "ohne", "auf", "über", "in", "vor",
                        "unter", "von", "bei", "mit", "zu", "nach"})  # fmt: skip


def _subject(clause: list[Word]) -> tuple[Party | None, Word | None]:
    """„Sie“, or a noun in the nominative that stands for one of the parties."""
    if clause[0].lower in {"ohne", "um", "anstatt", "statt"} and "zu" in _joined(clause):
        return None, None  # „ohne Sie noch einmal anzuhören“
    singular = any(w.lower in _FINITE_SINGULAR for w in clause) or _of_one(clause)
    for k, word in enumerate(clause):
        lower = word.lower
        article = clause[k - 1].lower if k else ""
        if word.text == "Sie" and not singular and article not in _GOVERNING:
            return Party.ADDRESSEE, word
        governed = k > 1 and clause[k - 2].lower in _GOVERNING
        if article != _nominative_article(lower) or governed:
            continue
        if _ADDRESSEE_NOUN.match(lower):
            return Party.ADDRESSEE, word
        if lower.endswith("amt") and lower != "amt":
            return Party.OTHER, word
        if _AUTHORITY_NOUN.match(lower):
            return Party.AUTHORITY, word
    return None, None


def _of_one(clause: list[Word]) -> bool:
    """„Sie unterrichtet die Behörde“: she, and not the reader."""
    if any(w.lower in {"sind", "haben", "werden", "können", "müssen", "dürfen"} for w in clause):
        return False
    return any(
        word.text == "Sie" and is_verb(after) and after.lower.endswith("t")
        for word, after in pairwise(clause)
    )


def _nominative_article(noun: str) -> str:
    """The article that marks a subject; „der Behörde“ is none."""
    if re.search(r"(?:behörde|verwaltung|aufsicht|in)$", noun):
        return "die"
    return "das" if noun.endswith(("amt", "jobcenter")) else "der"


def paired_doer(noun: Word, verb: str) -> Party | None:
    """Who does it, where the noun beside a verb tells: „den Auftrag erteilen“."""
    if not noun.content or not noun.text[0].isupper():
        return None
    lower = noun.lemma.lower()
    return next((who for last, base, who in _PAIRED if base == verb and lower.endswith(last)), None)


def usual_doer(verb: Word) -> Party | None:
    """Who of the two parties usually does what a verb says."""
    return DEFAULTS.get(root(verb.lemma))


def has_usual_doer(verb: Word) -> bool:
    """Whether only one of the parties usually does this."""
    return usual_doer(verb) is not None
