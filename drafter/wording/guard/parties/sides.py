"""Whose is what, and which of two nouns does it to the other."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.parties.agents import check_agents
from drafter.wording.guard.parties.doers import check_doers
from drafter.wording.guard.reading.modes import Mode, modals
from drafter.wording.guard.reading.parties import case_of, is_someone
from drafter.wording.guard.reading.roles import Party, clause_of, is_passive, is_verb, party_of
from drafter.wording.guard.verdict import GuardFinding


def check_roles(pair: Pair) -> list[GuardFinding]:
    """Who does what, who receives, and whose nouns are exchanged."""
    findings = check_agents(pair)
    if not findings:
        findings = (
            _burdens(pair)
            or check_doers(pair)
            or _cases(pair)
            or _owners(pair)
            or _order(pair)
            or _receivers(pair)
        )
    return findings


_BURDEN = re.compile(
    r"\bzu(?:lasten| lasten) (?:de[rs]|einer|eines|dieser|ihrer|ihres) (?:\w+en )?(\w+)"
    r"|\bzu (ihren|unseren|meinen|seinen) lasten"
)


def _burdens(pair: Pair) -> list[GuardFinding]:
    """„zu Lasten der Gemeinde“ became „tragen wir“, „zu Ihren Lasten“ „zu unseren Lasten“."""
    old, new = (_BURDEN.search(text.lower) for text in (pair.original, pair.suggestion))
    if old is None:
        return []
    who = _bearer(old)
    if new is not None and who is _bearer(new) is not None:
        return []
    nouns = {root(word.lemma) for word in pair.suggestion.words}
    lowers = set(pair.suggestion.lowers)
    named = old[1] is not None and root(old[1].capitalize()) in nouns
    ours = who is Party.AUTHORITY and lowers & {"wir", "uns", "ich", "unseren"}
    you = who is not Party.AUTHORITY and new is None and lowers & {"sie", "ihnen", "ihr", "ihre"}
    if named or ours or you:
        return []
    told = new[0] if new else ""
    return [warn("agent_changed", old[0], told, at=old.span(), now=new.span() if new else None)]


def _bearer(found: re.Match[str]) -> Party | None:
    if found[2] is not None:
        return Party.ADDRESSEE if found[2] == "ihren" else Party.AUTHORITY
    return Party.ADDRESSEE if found[1] in {"person", "antragsteller"} else party_of(found[1])


def _case_marks(text: Text, clause: int) -> dict[str, set[str]]:
    marks: dict[str, set[str]] = {}
    for i, word in enumerate(text.words):
        if word.clause != clause or not i or word.text[0].islower():
            continue
        if (word.content or word.fact) and (case := case_of(text, i)):
            marks.setdefault(root(word.lemma), set()).add(case)
    return marks


def _cases(pair: Pair) -> list[GuardFinding]:
    """„Der Landkreis zahlt dem Verein“ became „Der Verein zahlt dem Landkreis“."""
    for verb in pair.original.words:
        if not is_verb(verb):
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
    if risen and not fallen:  # „des Trägers der Straßenbaulast der Gemeinde“ hides a dative
        fallen = [n for n in before if before[n] & subject and after.get(n) == {"G"}
                  and is_someone(_word(pair.original, n).lemma)]  # fmt: skip
    if risen and fallen and risen[0] != fallen[0]:
        old, new = _word(pair.original, fallen[0]), _word(pair.suggestion, risen[0])
        return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return _given_to_the_doer(pair, verb, twin)


def _given_to_the_doer(pair: Pair, verb: Word, twin: Word) -> list[GuardFinding]:
    """„Der Vermieter hat der Person zu bestätigen“ became „müssen Sie dem Vermieter bestätigen“."""
    for text, word in ((pair.original, verb), (pair.suggestion, twin)):
        if is_passive(clause_of(text, word), word):
            return []
    before = _case_marks(pair.original, verb.clause)
    after = _case_marks(pair.suggestion, twin.clause)
    for noun in before:
        if before[noun] == {"N"} and after.get(noun) == {"D"}:
            old, new = _word(pair.original, noun), _word(pair.suggestion, noun)
            return [warn("agent_changed", old.text, new.text, at=old.span, now=new.span)]
    return []


def _word(text: Text, base: str) -> Word:
    return next(word for word in text.words if root(word.lemma) == base)


_OWN = {"ihr": Party.ADDRESSEE, "unser": Party.AUTHORITY, "mein": Party.AUTHORITY}
_OWNER = re.compile(r"^(ihr|unser|mein)(?:e[rsmn]?)?$")


def _owned(text: Text) -> dict[str, tuple[Party, Word]]:
    found: dict[str, tuple[Party, Word]] = {}
    for i, word in enumerate(text.words[:-1]):
        owner = _genitive_owner(text, i)
        if owner is not None:
            found[root(word.lemma)] = (owner, word)
        match = _OWNER.match(word.lower)
        if match is None or (match[1] == "ihr" and word.text[0] == "i"):
            continue
        noun = next((w for w in text.words[i + 1 : i + 5] if w.text[0].isupper()), None)
        if noun is not None:
            found[root(noun.lemma)] = (_OWN[match[1]], word)
    return found


_TOLD = frozenset(root(verb) for verb in (
    "anzeigen", "mitteilen", "melden", "vorlegen", "nachweisen", "übersenden", "übergeben",
))  # fmt: skip


def _roots_of(text: Text, sentence: int) -> frozenset[str]:
    return frozenset(root(w.lemma) for w in text.words if w.sentence == sentence and w.content)


_GENITIVE = frozenset({"der", "des", "dieser"})


def _genitive_owner(text: Text, i: int) -> Party | None:
    """„Zustimmung der Bewilligungsbehörde“: the noun is the authority's."""
    if i + 2 >= len(text.words) or not text.words[i].content or text.words[i].text[0].islower():
        return None
    article, noun = text.words[i + 1], text.words[i + 2]
    if article.lower not in _GENITIVE or article.clause != text.words[i].clause:
        return None
    if article.lower == "der" and _TOLD & _roots_of(text, article.sentence):
        return None  # „ist unter Vorlage der Karte der Behörde anzuzeigen“ may be a dative
    return party_of(noun.lower)


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
        if _sure_subject(pair.original, verb) & _sure_subject(pair.suggestion, twin):
            continue
        if len(old) == 2 and len(new) == 2 and _crossed(old, new):
            was, now = old[0][-1], new[0][-1]
            return [warn("agent_changed", was.text, now.text, at=was.span, now=now.span)]
    return []


def _sure_subject(text: Text, verb: Word) -> set[str]:
    """The nouns that only can be the subject of a verb by their article."""
    return {noun for noun, cases in _case_marks(text, verb.clause).items() if cases == {"N"}}


def _phrases(text: Text, verb: Word) -> list[list[Word]]:
    """The words of the first two noun phrases of the verb's clause."""
    clause = clause_of(text, verb)
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
