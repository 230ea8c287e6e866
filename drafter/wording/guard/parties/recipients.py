"""Who receives: „an den Anbieter“ must not become „an Sie“, nor the receiver the giver."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.parties import case_of, root_of, someone_in
from drafter.wording.guard.reading.roles import Party, addresses_reader, is_verb, party_of
from drafter.wording.guard.verdict import GuardFinding

_TO = frozenset({"an", "bei", "beim", "gegenüber"})
_ARTICLES = frozenset({"den", "dem", "die", "das", "der", "ihren", "ihrem", "ihre", "ihrer",
                       "einen", "einem", "eine", "einer", "unsere", "unserer"})  # fmt: skip
_PERSON = re.compile(r"\b(an|bei|gegenüber) (sie|uns|mich|mir|ihnen)\b")
_OWN = {"an": "an", "bei": "bei", "beim": "bei", "gegenüber": "gegenüber"}
_AUTHORITY = re.compile(r"(?:behörde|amt|landkreis|verwaltung|stelle|kasse|aufsicht|jobcenter)$")


def _targets(text: Text) -> list[tuple[str, Word]]:
    """Nouns behind „an“, „bei“: (preposition, noun)."""
    found: list[tuple[str, Word]] = []
    for i, word in enumerate(text.words):
        if word.lower not in _TO:
            continue
        for other in text.words[i + 1 : i + 4]:
            if other.text[0].isupper() and other.content:
                found.append((_OWN[word.lower], other))
                break
            behind = text.words[text.words.index(other) - 1].lower in _ARTICLES
            if (other.lower in _ARTICLES) is behind and not other.content:
                break  # „bei dem das Kind lebt“
    return found


def check_recipients(pair: Pair) -> list[GuardFinding]:
    """A noun that received is gone from its place, and „Sie“ or „wir“ stand there now."""
    kept = {root(noun.lemma) for _, noun in _targets(pair.suggestion)}
    before = {m[0] for m in _PERSON.finditer(pair.original.lower)}
    for preposition, noun in _targets(pair.original):
        if root(noun.lemma) in kept or _still_object(noun, pair.suggestion):
            continue
        if not _animate(noun, pair.suggestion):
            continue
        for match in _PERSON.finditer(pair.suggestion.lower):
            us = match[2] in {"uns", "mich", "mir"}
            if match[0] in before or (us and _AUTHORITY.search(noun.lower)):
                continue
            if match[1] == preposition or _OWN.get(match[1]) == "an":
                return [warn("agent_changed", noun.text, match[0], at=noun.span,
                             now=match.span())]  # fmt: skip
    return _dropped(pair.whole or pair) or _another(pair) or _paid_to(pair)


def _paid_to(pair: Pair) -> list[GuardFinding]:
    """„kann nur an den Landkreis leisten“ became „kann nur an Sie zahlen“."""
    before = {m[0] for m in _PERSON.finditer(pair.original.lower)}
    if not addresses_reader(pair.original):
        return []  # „an die Eltern“ may be the readers
    for match in _PERSON.finditer(pair.suggestion.lower):
        if match[1] != "an" or match[0] in before:
            continue
        now = _acts_beside(pair.suggestion, match.start())
        for preposition, noun in _targets(pair.original):
            us = match[2] != "sie" and _AUTHORITY.search(noun.lower)
            same = preposition == "an" and _acts_beside(pair.original, noun.start) & now
            if same and not us and party_of(noun.lower) is not Party.ADDRESSEE:
                return [warn("receiver_changed", noun.text, match[0], at=noun.span,
                             now=match.span())]  # fmt: skip
    return []


def _acts_beside(text: Text, place: int) -> frozenset[str]:
    clause = text.clause(text.words[min(text.index_at(place), len(text.words) - 1)].clause)
    return frozenset[str]().union(*(word.atoms for word in clause if is_verb(word)))


def _another(pair: Pair) -> list[GuardFinding]:
    """„ist dem Verkehrsunternehmen anzuzeigen“ became „müssen Sie der Schule melden“."""
    known = {root_of(w) for w in pair.original.words if w.text[0].isupper()}
    kept = {root_of(w) for w in pair.suggestion.words if w.text[0].isupper()}
    for verb in pair.original.words:
        if not is_verb(verb) or root(verb.lemma) not in _TELLING:
            continue
        for twin in pair.suggestion.words:
            if not is_verb(twin) or root(twin.lemma) not in _TELLING:
                continue
            old, new = _given(pair.original, verb), _given(pair.suggestion, twin)
            if len(old) == len(new) == 1 and not old.keys() & new.keys():
                (was, before), (now, after) = *old.items(), *new.items()
                if was in kept and now in known:
                    return [warn("receiver_changed", before.text, after.text, at=before.span,
                                 now=after.span)]  # fmt: skip
    return []


_TELLING_WORDS = "anzeigen melden mitteilen vorlegen übersenden zusenden bestätigen nachweisen"
_TELLING = frozenset(map(root, _TELLING_WORDS.split()))


def _given(text: Text, verb: Word) -> dict[str, Word]:
    """The people and offices in the dative beside a verb."""
    return {base: noun for base, (case, noun) in someone_in(text, verb).items() if case == "D"}


# „dem Veterinäramt … nachzuweisen“, „bei der Gemeinde abzugeben“
_OFFICE = r"(?:behörde|amt|kasse|aufsicht|jobcenter|ministerium|gericht|gemeinde|polizei|kammer)"
_TOLD_TO = re.compile(
    r"(?P<before>[\w.]+,? )"
    r"(?P<office>(?:[Dd]em|[Dd]er|beim|bei (?:de[rm])|gegenüber de[rm]|an (?:die|das)) "
    rf"(?:[a-zäöüß]+en )?[A-ZÄÖÜ]?[\w-]*{_OFFICE})\b(?:[^.;!?]|(?<=\d)\.)*"
    r"\b(?:(?:an|vor|nach|mit|ein|ab|über)?zu(?: )?)?(?:anzeig|zeig|vorleg|leg|nachweis|weis|"
    r"mitteil|teil|meld|einreich|reich|send|geb|stell|beantrag|erklär|bestätig|benenn)\w*"
)
_SOMEBODY = re.compile(
    rf"{_OFFICE}|\b(?:wir|uns|unser\w*|mir|mich|ich|hier|dort|dorthin|ihr|ihm)\b|stelle\b|kreis|"
    r"verwaltung|sachgebiet|rathaus|ämter|stadt"
)


def _dropped(pair: Pair) -> list[GuardFinding]:
    """„ist dem Veterinäramt nachzuweisen“ became „müssen Sie nachweisen“: to whom is gone."""
    if _SOMEBODY.search(pair.suggestion.lower):
        return []
    for match in _TOLD_TO.finditer(pair.original.raw):
        if not match["before"][0].isupper():  # „die Entscheidung der Behörde“
            return [warn("content_lost", match["office"], at=match.span("office"))]
    return []


def _still_object(noun: Word, text: Text) -> bool:
    """Whether a text names the noun where it is no subject: „andere Behörden abfragen“."""
    return any(
        root(word.lemma) == root(noun.lemma) and "N" not in case_of(text, i)
        for i, word in enumerate(text.words)
        if word.text[0].isupper()
    )


def _animate(noun: Word, suggestion: Text) -> bool:
    """Whether the noun is one that receives: a person or an office, or the new subject."""
    if re.search(
        r"(?:er|erin|ende|eltern|behörde|amt|landkreis|verein|schule|gemeinde|stelle"
        r"|kasse|gericht|dritte|dritten|person|schaft|träger|stadt|kind)$",
        noun.lemma.lower(),
    ):
        return True  # fmt: skip
    return any(
        word.lower == "der" and root(suggestion.words[i + 1].lemma) == root(noun.lemma)
        for i, word in enumerate(suggestion.words[:-1])
    )
