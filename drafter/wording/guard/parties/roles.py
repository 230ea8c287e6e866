"""Who acts: the authority („wir“, „ich“), the addressee („Sie“), or a third party."""

import re
from dataclasses import dataclass
from enum import StrEnum

from drafter.wording.guard.duty.duties import act_implied
from drafter.wording.guard.duty.modes import Mode, is_imperative, modals
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span


class Party(StrEnum):
    """The two parties of a notice."""

    AUTHORITY = "authority"
    ADDRESSEE = "addressee"
    OTHER = "other"  # another office


# what usually only one of the two does; used where a text in the passive names nobody
BY_AUTHORITY = """bewilligen gewähren erteilen ablehnen versagen auszahlen festsetzen widerrufen
zurücknehmen aufheben entscheiden prüfen anordnen androhen entziehen anhören bearbeiten untersagen
genehmigen fördern verlängern zurückfordern bestätigen abhelfen zurückweisen stattgeben übernehmen
verzichten absehen"""
BY_ADDRESSEE = """vorlegen einreichen nachreichen beantragen anzeigen zurückzahlen erstatten
mitwirken äußern widersprechen klagen abgeben abliefern nachweisen aufbewahren verwenden beantragen
nachkommen verlassen einhalten unterrichten"""
_DEFAULTS = {root(w): Party.AUTHORITY for w in BY_AUTHORITY.split()} | {
    root(w): Party.ADDRESSEE for w in BY_ADDRESSEE.split()
}
RECEIVING = """erhalten bekommen empfangen brauchen benötigen"""
_RECEIVING = frozenset(root(verb) for verb in RECEIVING.split())
_WE = frozenset({"wir", "ich"})
_AUTHORITY_NOUN = re.compile(
    r"^(?:behörde|\w+behörde|landkreis|kreisverwaltung|verwaltung|amt|\w+amt|jobcenter|bauaufsicht"
    r"|unterzeichner(?:in)?|unterzeichnende[rn]?)$"
)
_ADDRESSEE_NOUN = re.compile(
    r"^(?:antragsteller|widerspruchsführer|bauherr|veranstalter|betreiber|bewerber|entleiher"
    r"|leistungsberechtigte|\w*pflichtige|\w*empfänger|\w*(?:erlaubnis|genehmigungs|schein|lizenz"
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
_AUXILIARY = frozenset(
    {"werden", "haben", "sein", "können", "müssen", "dürfen", "sollen", "wollen"}
)


def is_party(noun: str) -> bool:
    """Whether a noun in lower case stands for a party, so that a pronoun may replace it."""
    return bool(_AUTHORITY_NOUN.match(noun) or _ADDRESSEE_NOUN.match(noun))


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
    )  # fmt: skip


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
        if by is not None and not _attributive(text, i) and _asks_of(segment, party):
            continue
        if by is not None and not active and _belongs(text, segment[0].start + by.end(), i):
            return party, None
    return (None, None) if _attributive(text, i) else _active_doer(clause, word)


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
    return you and _default(word) is not None and not _BY_OTHERS.search(_joined(clause))


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
    if _passive(clause, word):
        return (Party.AUTHORITY, None) if _to_you(clause, word) else (None, None)
    return _subject(clause)


def _belongs(text: Text, position: int, i: int) -> bool:
    """„die von Ihnen beantragte Frist“ names who applied, not who grants."""
    following = text.index_at(position)
    for j in range(following, min(following + 3, len(text.words))):
        if text.words[j].clause == text.words[i].clause and _attributive(text, j):
            return j == i
    return not _attributive(text, i)


def _attributive(text: Text, i: int) -> bool:
    """A participle before a noun: „der ausgezahlte Betrag“."""
    nxt = text.words[i + 1] if i + 1 < len(text.words) else None
    word = text.words[i]
    inflected = re.search(r"(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$", word.lower)
    return bool(inflected and nxt and nxt.text[0].isupper() and nxt.clause == word.clause
                and nxt.text not in {"Sie", "Ihnen", "Ihr", "Ihre"})  # fmt: skip


def _passive(clause: list[Word], word: Word) -> bool:
    helpers = any(w.lower in _PASSIVE for w in clause)
    participle = re.search(r"(?:t|en)$", word.lower) and word.lower != word.lemma.lower()
    past = any(w.lower in {"worden", "wurde", "wurden"} for w in clause)
    return helpers and (bool(participle) or past)


def _to_be_done(clause: list[Word], word: Word) -> bool:
    """„weshalb Sie zu verwarnen sind“: somebody else warns."""
    k = clause.index(word)
    with_zu = word.infinitive_with_zu or (k > 0 and clause[k - 1].lower == "zu")
    lowers = {w.lower for w in clause}
    return with_zu and bool(lowers & {"sind", "ist", "war", "waren"}) and not lowers & {"bereit"}


_GOVERNING = frozenset({"an", "für", "gegen", "durch", "um", "ohne", "auf", "über", "in", "vor",
                        "unter", "von", "bei", "mit", "zu", "nach"})  # fmt: skip


def _subject(clause: list[Word]) -> tuple[Party | None, Word | None]:
    """„Sie“, or a noun in the nominative that stands for one of the parties."""
    if clause[0].lower in {"ohne", "um", "anstatt", "statt"} and "zu" in _joined(clause):
        return None, None  # „ohne Sie noch einmal anzuhören“
    singular = any(w.lower in _FINITE_SINGULAR for w in clause)
    for k, word in enumerate(clause):
        lower = word.lower
        article = clause[k - 1].lower if k else ""
        if word.text == "Sie" and not singular:
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


def _nominative_article(noun: str) -> str:
    """The article that marks a subject; „der Behörde“ is none."""
    if re.search(r"(?:behörde|verwaltung|aufsicht|in)$", noun):
        return "die"
    return "das" if noun.endswith(("amt", "jobcenter")) else "der"


def _default(verb: Word) -> Party | None:
    return _DEFAULTS.get(root(verb.lemma))


_OWN_ACT = re.compile(r"\b(?:antr[aä]g|widerspruch|klage|einspruch|beschwerde)")


def _takes_back(text: Text, act: Act) -> bool:
    """Who withdraws an application or an objection is the addressee."""
    words = clause_of(text, act.verb)
    stretch = text.lower[words[0].start : words[-1].end]
    return root(act.verb.lemma) == root("zurücknehmen") and bool(_OWN_ACT.search(stretch))


def has_usual_doer(verb: Word) -> bool:
    """Whether only one of the parties usually does this."""
    return _default(verb) is not None


def _alike(one: Word, other: Word) -> bool:
    if root(one.lemma) == root(other.lemma):
        return True
    shared = any(atom.startswith("g:") for atom in one.atoms & other.atoms)
    return shared and _default(one) is not None and _default(one) is _default(other)


def _done_to_us(text: Text, act: Act) -> bool:
    """„Die Staatsanwaltschaft hat mich unterrichtet“: somebody else does it to us."""
    lowers = {word.lower for word in clause_of(text, act.verb)}
    return bool(lowers & {"mich", "uns", "mir"}) and not lowers & {"ich", "wir", "man", "sich"}


def check_agents(pair: Pair) -> list[GuardFinding]:
    """The same verb must not get another doer, nor a verb in the passive an unusual one."""
    before = acts(pair.original)
    for act in acts(pair.suggestion):
        if act.party is None and not _done_to_us(pair.suggestion, act):
            continue
        other = act.party is Party.OTHER
        same = [a for a in before if _alike(a.verb, act.verb)]
        said = {a.party for a in same if a.party is not None}
        if act.party is None and Party.AUTHORITY not in said:
            continue
        if said and act.party not in said:
            old = next(a for a in same if a.party is not None)
            level = warn if Party.OTHER in said and act.party is Party.AUTHORITY else block
            return [level("agent_changed", old.word, act.word, at=old.span, now=act.span)]
        if same and not said and _newly_told(pair, act):
            return [warn("agent_changed", same[0].word, act.word, now=act.span)]
        usual = _default(act.verb)
        noun = _noun_default(pair.original, act.verb) if not same else None
        expected = usual or noun
        if (
            not said
            and not other
            and not _named_as_doer(pair.original, act)
            and not _asks_whether(pair.suggestion, act)
            and expected
            and expected is not act.party
            and not _permitted(pair, act)
            and not _open_to_anyone(pair, act)
            and not _takes_back(pair.suggestion, act)
            and not _only_told(pair.original, act)
        ):
            word = same[0].word if same else ""
            return [warn("agent_changed", word, act.word, now=act.span)]
    return []


_APPLICATION = re.compile(r"\bantrags? (?:de[rs]|ihrer|unserer) (\w+)")
_KEEPING = frozenset({root("aufbewahren"), root("verwahren"), root("behalten")})


def _named_as_doer(text: Text, act: Act) -> bool:
    """„auf Antrag der Behörde“; „aufheben“ in the sense of „aufbewahren“."""
    if root(act.verb.lemma) == root("aufheben"):
        return any(root(word.lemma) in _KEEPING for word in text.words)
    whose = _APPLICATION.search(text.lower)
    asked = root(act.verb.lemma) == root("beantragen")
    return asked and whose is not None and party_of(whose[1]) is act.party


def _only_told(text: Text, act: Act) -> bool:
    """„werden verwendet“ in a notice: the authority tells what it does, nobody is obliged."""
    asked = {Mode.MUST, Mode.MAY, Mode.SHOULD, Mode.REQUEST}
    return act.party is Party.AUTHORITY and not any(
        m.mode in asked and (m.own | m.verb) & act.verb.atoms for m in modals(text)
    )


def _open_to_anyone(pair: Pair, act: Act) -> bool:
    """„kann nur aus wichtigem Grund abgelehnt werden“ names a right, not who has it."""
    return root(act.verb.lemma) in _OF_EITHER and any(
        m.mode is Mode.MAY and not m.soft and m.verb & act.verb.atoms
        for m in modals(pair.original)
    )  # fmt: skip


_OF_EITHER = frozenset(root(verb) for verb in ["ablehnen", "verzichten", "übernehmen"])


def _asks_whether(text: Text, act: Act) -> bool:
    """„Ob wir erstatten, entscheide ich“ tells nothing yet."""
    return clause_of(text, act.verb)[0].lower == "ob"


_ANYBODY = frozenset({"sie", "er", "wer", "man", "jeder", "jede"})  # told to „Sie“ alike


def _newly_told(pair: Pair, act: Act) -> bool:
    """„wird zurückgegeben“ obliges nobody; „geben Sie zurück“ does."""
    bound = {Mode.MUST, Mode.MAY, Mode.REQUEST}
    near = [
        m for m in modals(pair.original)
        if m.mode in bound and (m.near | m.own) & act.verb.atoms
    ]  # fmt: skip
    clauses = {w.clause for w in pair.original.words if w.atoms & act.verb.atoms}
    named = any(w.lower in _ANYBODY for w in pair.original.words if w.clause in clauses)
    free = not near and not named and _default(act.verb) is None
    free = free and not act_implied(act.verb.atoms, pair.original)
    told = re.match(r"\s+Sie\b", pair.suggestion.raw[act.verb.end :])
    names_you = {"Sie", "Ihnen"} & {word.text for word in pair.original.words}
    return act.party is Party.ADDRESSEE and free and bool(told) and not names_you


def _noun_default(text: Text, verb: Word) -> Party | None:
    """The usual doer of a noun that the verb words anew („die Auszahlung erfolgt“)."""
    near = [w for w in text.words if w.atoms & verb.atoms]
    if any(is_verb(w) and root(w.lemma) not in _DEFAULTS for w in near):
        return None
    found = [_DEFAULTS.get(root(w.lemma)) for w in near]
    told = {party for party in found if party is not None}
    return told.pop() if len(told) == 1 else None


def _permitted(pair: Pair, act: Act) -> bool:
    """Doers that change nothing: „verlängern lassen“, „wenn Sie verlängern möchten“."""
    lowers = set(pair.original.lowers)
    if act.party is Party.AUTHORITY:
        return "lassen" in pair.suggestion.lowers or act.verb.lower == "gefördert"
    wishes = {"lassen", "möchten", "wollen"} & set(pair.suggestion.lowers)
    due = root(act.verb.lemma) in {"überweis", "zahl", "auszahl"} and any(
        modal.mode is Mode.MUST and modal.near & act.verb.atoms for modal in modals(pair.original)
    )
    return due or bool(wishes) or (
        root(act.verb.lemma) in {"prüf", "entscheid", "übernehm", "verzicht", "überweis"}
        and "sie" in lowers and "wir" not in lowers and "ich" not in lowers
        and "wird" not in lowers and "werden" not in lowers
    )  # fmt: skip
