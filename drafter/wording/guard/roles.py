"""Who acts: the authority („wir“, „ich“), the addressee („Sie“), or a third party."""

import re
from dataclasses import dataclass
from enum import StrEnum

from drafter.wording.guard.lexicon import root
from drafter.wording.guard.modality import Mode, is_imperative, modals
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span
from drafter.wording.guard.words import Word


class Party(StrEnum):
    """The two parties of a notice."""

    AUTHORITY = "authority"
    ADDRESSEE = "addressee"
    OTHER = "other"  # another office


# what usually only one of the two does; used where a text in the passive names nobody
BY_AUTHORITY = """bewilligen gewähren erteilen ablehnen versagen auszahlen festsetzen widerrufen
zurücknehmen aufheben entscheiden prüfen anordnen androhen entziehen anhören bearbeiten untersagen
genehmigen fördern verlängern zurückfordern bestätigen abhelfen zurückweisen stattgeben übernehmen
überweisen verzichten absehen"""
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
    r"^(?:behörde|\w+behörde|landkreis|kreisverwaltung|verwaltung|amt|\w+amt|jobcenter|bauaufsicht)$"
)
_ADDRESSEE_NOUN = re.compile(
    r"^(?:antragsteller|zuwendungsempfänger|widerspruchsführer|erlaubnisinhaber|bauherr"
    r"|leistungsberechtigte|empfänger)(?:in|innen|n)?$"
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


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with who does it; ``party`` None: not said."""

    verb: Word
    party: Party | None
    word: str
    span: Span


def _stretch(text: Text, word: Word) -> list[Word]:
    return [w for w in text.words if w.clause == word.clause]


def acts(text: Text) -> list[Act]:
    """The verbs of a text with their doers."""
    found: list[Act] = []
    for i, word in enumerate(text.words):
        if not _is_verb(word):
            continue
        party, doer = _doer(text, i)
        found.append(Act(word, party, doer.text if doer else word.text, (doer or word).span))
    return found


def _is_verb(word: Word) -> bool:
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
    clause = _stretch(text, word)
    segment = [w for w in clause if w.segment == word.segment]
    stretch = text.lower[segment[0].start : segment[-1].end]
    for pattern, party in ((_BY_US, Party.AUTHORITY), (_BY_YOU, Party.ADDRESSEE)):
        by = pattern.search(stretch)
        if by is not None and _belongs(text, segment[0].start + by.end(), i):
            return party, None
    return (None, None) if _attributive(text, i) else _active_doer(clause, word)


def _active_doer(clause: list[Word], word: Word) -> tuple[Party | None, Word | None]:
    """„wir“ and „ich“ are always subjects; a passive names no doer."""
    ours = next((w for w in clause if w.lower in _WE), None)
    if ours is not None:
        return Party.AUTHORITY, ours
    return (None, None) if _passive(clause, word) else _subject(clause)


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
    return helpers and (bool(participle) or any(w.lower == "worden" for w in clause))


def _subject(clause: list[Word]) -> tuple[Party | None, Word | None]:
    """„Sie“, or a noun in the nominative that stands for one of the parties."""
    singular = any(w.lower in _FINITE_SINGULAR for w in clause)
    for k, word in enumerate(clause):
        lower = word.lower
        article = clause[k - 1].lower if k else ""
        if word.text == "Sie" and not singular:
            return Party.ADDRESSEE, word
        if article != _nominative_article(lower):
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


def has_usual_doer(verb: Word) -> bool:
    """Whether only one of the parties usually does this."""
    return _default(verb) is not None


def _alike(one: Word, other: Word) -> bool:
    if root(one.lemma) == root(other.lemma):
        return True
    shared = any(atom.startswith("g:") for atom in one.atoms & other.atoms)
    return shared and _default(one) is not None and _default(one) is _default(other)


def check_roles(pair: Pair) -> list[GuardFinding]:
    """Who does what, who receives, and whose nouns are exchanged."""
    findings = _agents(pair)
    if not findings:
        findings = _cases(pair) or _owners(pair) or _order(pair) or _receivers(pair)
    return findings


def _agents(pair: Pair) -> list[GuardFinding]:
    before = acts(pair.original)
    for act in acts(pair.suggestion):
        if act.party is None:
            continue
        other = act.party is Party.OTHER
        same = [a for a in before if _alike(a.verb, act.verb)]
        said = {a.party for a in same if a.party is not None}
        if said and act.party not in said:
            old = next(a for a in same if a.party is not None)
            return [block("agent_changed", old.word, act.word, at=old.span, now=act.span)]
        if same and not said and _newly_told(pair, act):
            return [warn("agent_changed", same[0].word, act.word, now=act.span)]
        usual = _default(act.verb)
        noun = _noun_default(pair.original, act.verb) if not same else None
        expected = usual or noun
        if (
            not said
            and not other
            and expected
            and expected is not act.party
            and not _permitted(pair, act)
        ):
            word = same[0].word if same else ""
            return [warn("agent_changed", word, act.word, now=act.span)]
    return []


def _newly_told(pair: Pair, act: Act) -> bool:
    """„wird zurückgegeben“ obliges nobody; „geben Sie zurück“ does."""
    bound = {Mode.MUST, Mode.MAY, Mode.REQUEST}
    near = [m for m in modals(pair.original) if m.mode in bound and m.near & act.verb.atoms]
    free = not near and _default(act.verb) is None
    told = re.match(r"\s+Sie\b", pair.suggestion.raw[act.verb.end :])
    names_you = {"sie", "ihnen"} & set(pair.original.lowers)
    return act.party is Party.ADDRESSEE and free and bool(told) and not names_you


def _noun_default(text: Text, verb: Word) -> Party | None:
    """The usual doer of a noun that the verb words anew („die Auszahlung erfolgt“)."""
    for word in text.words:
        if word.atoms & verb.atoms and (party := _DEFAULTS.get(root(word.lemma))):
            return party
    return None


def _permitted(pair: Pair, act: Act) -> bool:
    """Doers that change nothing: „verlängern lassen“, „wenn Sie verlängern möchten“."""
    lowers = set(pair.original.lowers)
    if act.party is Party.AUTHORITY:
        return "lassen" in pair.suggestion.lowers or act.verb.lower == "gefördert"
    wishes = {"lassen", "möchten", "wollen"} & set(pair.suggestion.lowers)
    return bool(wishes) or (
        root(act.verb.lemma) in {"prüf", "entscheid", "übernehm", "verzicht", "überweis"}
        and "sie" in lowers and "wir" not in lowers and "ich" not in lowers
        and "wird" not in lowers and "werden" not in lowers
    )  # fmt: skip


_ARTICLE_CASE = {"der": "N", "dem": "D", "den": "A", "des": "G"}


def _case_marks(text: Text, clause: int) -> dict[str, set[str]]:
    marks: dict[str, set[str]] = {}
    for i, word in enumerate(text.words[1:], 1):
        if word.clause != clause:
            continue
        case = _ARTICLE_CASE.get(text.words[i - 1].lower)
        noun = word.text[0].isupper() and (word.content or word.fact)
        if case is None and text.words[i - 1].lower in {"die", "das"}:
            case = "NA"
        if noun and case:
            marks.setdefault(root(word.lemma), set()).add(case)
    return marks


def _cases(pair: Pair) -> list[GuardFinding]:
    """„Der Landkreis zahlt dem Verein“ became „Der Verein zahlt dem Landkreis“."""
    for verb in pair.original.words:
        if not _is_verb(verb):
            continue
        for twin in pair.suggestion.words:
            if root(twin.lemma) == root(verb.lemma):
                found = _cases_of(pair, verb, twin)
                if found:
                    return found
    return []


def _cases_of(pair: Pair, verb: Word, twin: Word) -> list[GuardFinding]:
    before = _case_marks(pair.original, verb.clause)
    after = _case_marks(pair.suggestion, twin.clause)
    subject, target = {"N", "NA"}, {"D", "A"}
    risen = [n for n in before if before[n] <= target and after.get(n, set()) & subject]
    fallen = [n for n in before if before[n] & subject and after.get(n, {"N"}) <= target]
    if risen and fallen and risen[0] != fallen[0]:
        old, new = _word(pair.original, fallen[0]), _word(pair.suggestion, risen[0])
        return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _word(text: Text, base: str) -> Word:
    return next(word for word in text.words if root(word.lemma) == base)


_OWN = {"ihr": Party.ADDRESSEE, "unser": Party.AUTHORITY, "mein": Party.AUTHORITY}
_OWNER = re.compile(r"^(ihr|unser|mein)(?:e[rsmn]?)?$")


def _owned(text: Text) -> dict[str, tuple[Party, Word]]:
    found: dict[str, tuple[Party, Word]] = {}
    for i, word in enumerate(text.words[:-1]):
        match = _OWNER.match(word.lower)
        if match is None or (match[1] == "ihr" and word.text[0] == "i"):
            continue
        noun = next((w for w in text.words[i + 1 : i + 4] if w.text[0].isupper()), None)
        if noun is not None:
            found[root(noun.lemma)] = (_OWN[match[1]], word)
    return found


def _owners(pair: Pair) -> list[GuardFinding]:
    """„Ihr Konto“ became „unser Konto“."""
    before, after = _owned(pair.original), _owned(pair.suggestion)
    for noun, (party, word) in after.items():
        if noun in before and before[noun][0] is not party:
            old = before[noun][1]
            return [warn("agent_changed", old.text, word.text, at=old.span, now=word.span)]
    return []


# verbs with two nouns that may look alike in nominative and accusative
TWO_SIDED = """überwiegen übersteigen überschreiten unterschreiten vorgehen verdrängen ersetzen
unterrichten informieren benachrichtigen verpflichten ablösen"""
_TWO_SIDED = frozenset(root(verb) for verb in TWO_SIDED.split())


def _order(pair: Pair) -> list[GuardFinding]:
    """„A überwiegt B“ became „B überwiegt A“."""
    for verb in pair.original.words:
        if root(verb.lemma) not in _TWO_SIDED:
            continue
        twin = next((w for w in pair.suggestion.words if root(w.lemma) == root(verb.lemma)), None)
        if twin is None:
            continue
        old, new = _phrases(pair.original, verb), _phrases(pair.suggestion, twin)
        if len(old) == 2 and len(new) == 2 and _crossed(old, new):
            was, now = old[0][-1], new[0][-1]
            return [warn("agent_changed", was.text, now.text, at=was.span, now=now.span)]
    return []


def _phrases(text: Text, verb: Word) -> list[list[Word]]:
    """The words of the first two noun phrases of the verb's clause."""
    clause = _stretch(text, verb)
    found: list[list[Word]] = []
    for k, word in enumerate(clause):
        if not _OPENS_PHRASE.match(word.lower) or (k and clause[k - 1].lower in _PREPOSITIONS):
            continue
        phrase: list[Word] = []
        for other in clause[k + 1 : k + 4]:
            if other.atoms or other.fact:
                phrase.append(other)
            if other.text[0].isupper():
                break
        if phrase and phrase[-1].text[0].isupper():
            found.append(phrase)
    return found[:2]


def _own_atoms(phrases: list[list[Word]]) -> tuple[frozenset[str], frozenset[str]]:
    """What each of two phrases says that the other does not."""
    first, second = (frozenset[str]().union(*(w.atoms for w in p)) for p in phrases)
    return first - second, second - first


def _crossed(old: list[list[Word]], new: list[list[Word]]) -> bool:
    (first, second), (now_first, now_second) = _own_atoms(old), _own_atoms(new)
    return bool(first & now_second and second & now_first and not first & now_first)


_OPENS_PHRASE = re.compile(r"^(?:der|die|das|den|ihre?n?|unsere?n?|meine?n?|eine?n?)$")
_PREPOSITIONS = frozenset({"von", "für", "über", "an", "auf", "in", "durch", "um", "gegen", "ohne"})


def _receivers(pair: Pair) -> list[GuardFinding]:
    """„Ihnen“ as the only receiver became „uns“, with nobody else named."""
    before, after = set(pair.original.lowers), set(pair.suggestion.lowers)
    us, you = {"uns", "mir"}, {"ihnen"}
    if (
        before & you
        and not before & us
        and after & us
        and not after & (you | {"sie", "ihr", "ihre", "ihren"})
    ):
        return [warn("agent_changed", "Ihnen", "uns")]
    must = any(m.mode is Mode.MUST and not m.soft for m in modals(pair.original))
    passive = bool({"werden", "wird", "worden"} & after)
    obliged = must and "sie" in before and not before & you
    if obliged and after & you and not passive and "Sie" not in _exact(pair):
        return [warn("agent_changed", "Sie", "Ihnen")]
    if before & us and not before & (you | {"sie"}) and after & you and not after & us:
        return [warn("agent_changed", "uns", "Ihnen")]
    return []


def _exact(pair: Pair) -> set[str]:
    return {word.text for word in pair.suggestion.words}


__all__ = ["Act", "Party", "acts", "check_roles"]
