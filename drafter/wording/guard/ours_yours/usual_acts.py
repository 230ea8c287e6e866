"""Acts of the other party: „Wir müssen das Grundstück räumen“, „Sie können das Wohngeld ablehnen“.

Where the original does not itself say who acts (a passive, „ist zu räumen“, a noun), an act that
only one of the two parties does in notices keeps this doer.
"""

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.ours_yours.pronouns import OPENING, SINGULAR, WE, subject_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.duties import due_from_reader
from drafter.wording.guard.reading.named_doers import named_as_doer
from drafter.wording.guard.reading.offices import names_office, office_replaced
from drafter.wording.guard.reading.roles import (
    Party,
    is_attributive,
    is_passive,
    is_verb,
    paired_doer,
    party_of,
)
from drafter.wording.guard.reading.usual_doers import (
    BY_ADDRESSEE,
    BY_AUTHORITY,
    FREE_CHOICE,
    NEUTRAL,
    OF_EITHER,
)
from drafter.wording.guard.verdict import GuardFinding

_USUAL = {root(verb): Party.AUTHORITY for verb in BY_AUTHORITY.split()} | {
    root(verb): Party.ADDRESSEE for verb in BY_ADDRESSEE.split()
}
_NEUTRAL = frozenset(root(verb) for verb in NEUTRAL.split())
_LETTING = frozenset(
    {"lassen", "lässt", "möchten", "wollen", "möchte", "bitten", "gebeten", "gern"}
)
_THEM = frozenset({"Ihnen", "Sie"})
_BOUND = frozenset({"müssen", "muss", "dürfen", "darf"})


def check_usual_acts(pair: Pair) -> list[GuardFinding]:
    """An act in the suggestion whose subject is the party that does not do such things."""
    whole = pair.whole or pair
    text = whole.suggestion
    for number in sorted({word.segment for word in text.words}):
        words = [word for word in text.words if word.segment == number]
        subject = subject_of(words)
        if subject is None or _LETTING & {word.lower for word in words}:
            continue
        clause = [w for w in text.clause(words[0].clause) if w.end < words[0].start]
        if subject[1] is not words[0] and is_verb(words[0]) and WE & {w.lower for w in clause}:
            continue  # „Wir geben statt und befreien Sie“
        party, who = subject
        if who.lower == "ich" and text.raw[words[-1].end :].lstrip().startswith("?"):
            continue  # „Darf ich Hecken verbrennen?“ is what the reader asks
        if party is Party.AUTHORITY and _THEM & {word.text for word in words}:
            continue  # „Wir zahlen Ihnen die Sicherheit zurück“: done to the other
        act = _foreign_act(text, words, party)
        if act is not None and party is Party.ADDRESSEE and named_as_doer(whole, act):
            continue
        if act is not None and not _named(whole.original, text, party, act):
            return [warn("agent_changed", act.text, who.text, now=who.span)]
    return _told_by(whole.original, text)


_BY = {"uns": Party.AUTHORITY, "mir": Party.AUTHORITY, "mich": Party.AUTHORITY,
       "Ihnen": Party.ADDRESSEE}  # fmt: skip


def _told_by(original: Text, text: Text) -> list[GuardFinding]:
    """„wie von uns beantragt“, „die von Ihnen festgesetzte Gebühr“."""
    known = set(original.lowers)
    for i, word in enumerate(text.words[1:], start=1):
        party = _BY.get(word.text)
        ours = party is Party.AUTHORITY and known & WE
        if party is None or ours or f"von {word.lower}" in original.lower:
            continue
        if text.words[i - 1].lower not in {"von", "durch"}:
            continue
        done = next((w for w in text.words[i + 1 : i + 4] if _is_participle(w)), None)
        if (
            done is not None
            and done.segment == word.segment
            and _USUAL.get(root(done.lemma)) is party.other
        ):
            return [warn("agent_changed", done.text, word.text, now=word.span)]
    return []


def _is_participle(word: Word) -> bool:
    lower = word.lower
    return is_verb(word) and lower != word.lemma.lower() and not word.infinitive_with_zu


def _foreign_act(text: Text, words: list[Word], party: Party) -> Word | None:
    """The word of a stretch that tells an act of the other party."""
    clause = [word for word in text.words if word.clause == words[0].clause]
    stretch = words if any(_full(text, clause, word) for word in words) else clause
    verbs = [word for word in stretch if _full(text, clause, word)] or _beyond(text, words)
    verbs += _meant(text, verbs)
    if any(is_passive(clause, verb) for verb in verbs):
        return None
    told = {_expected(text, stretch, verb): verb for verb in verbs}
    if party in told:
        return None
    act = told.get(party.other)
    if act is not None:
        return None if _lets_in(words, act) else act
    lowers = {word.lower for word in words}
    if party is Party.AUTHORITY and _BOUND & lowers:
        plain = [verb for verb in verbs if root(verb.lemma) not in _NEUTRAL]
        return plain[-1] if plain else None
    return None if verbs else _held(text, words, party)


_LETS_IN = frozenset(root(verb) for verb in ("gestatten", "erlauben", "gewähren"))


def _lets_in(words: list[Word], act: Word) -> bool:
    """„Sie müssen den Zutritt gestatten“, „Sie gestatten dem Landkreis“."""
    owed = any(word.lower in _BOUND or names_office(word) for word in words)
    return owed and root(act.lemma) in _LETS_IN


_MODALS = frozenset({"müssen", "können", "dürfen", "sollen", "werden"})
_FINITE = _MODALS | SINGULAR


def _beyond(text: Text, words: list[Word]) -> list[Word]:
    """„Wir müssen Mittel, die …, zurückzahlen“: the infinitive behind a clause put in."""
    if not _MODALS & {word.lower for word in words}:
        return []
    later = [
        w for w in text.words if w.sentence == words[0].sentence and w.clause > words[0].clause
    ]
    clauses = [[w for w in later if w.clause == number] for number in {w.clause for w in later}]
    return [
        clause[-1] for clause in clauses
        if is_verb(clause[-1]) and clause[-1].lower == clause[-1].lemma.lower()
        and clause[0].lower not in OPENING - {"bis"} and subject_of(clause) is None
        and not _FINITE & {w.lower for w in clause}
    ]  # fmt: skip


_MEANING = frozenset(root(verb) for verb in ("vorhaben", "beabsichtigen"))


def _meant(text: Text, verbs: list[Word]) -> list[Word]:
    """„Sie haben vor, die Genehmigung zu widerrufen“: what is meant is an act as well."""
    if not any(root(verb.lemma) in _MEANING for verb in verbs):
        return []
    return [
        w for i, w in enumerate(text.words)
        if w.clause == verbs[0].clause + 1 and is_verb(w)
        and (w.infinitive_with_zu or text.words[i - 1].lower == "zu")
    ]  # fmt: skip


def _held(text: Text, words: list[Word], party: Party) -> Word | None:
    """„Wir haben keinen Anspruch“."""
    if party is Party.ADDRESSEE or not {"haben", "habe"} & {word.lower for word in words}:
        return None
    held = next((w for w in words if paired_doer(w, root("haben")) is party.other), None)
    clause = (
        words[0].clause + 1
    )  # „Wir haben zwei Monate Zeit, um über Ihren Antrag zu entscheiden“
    return None if any(_USUAL.get(root(w.lemma)) is party for w in text.clause(clause)) else held


def _full(text: Text, clause: list[Word], word: Word) -> bool:
    """Whether a word is a verb that the subject of its clause does."""
    i = text.words.index(word)
    before = text.words[i - 1].lower if i else ""
    if not is_verb(word) or is_attributive(text, i) or before == "wie":
        return False
    lowers = {w.lower for w in clause}
    if word.lower != word.lemma.lower() and (
        _BEING & lowers or (word.lower.endswith("t") and not _HAVING & lowers)
    ):
        return word.infinitive_with_zu  # „Sie sind befreit“, „Sie gelten als befreit“
    due = word.infinitive_with_zu or before == "zu"
    return not due or bool(_GOVERNING & lowers)


_BEING = frozenset({"sind", "waren", "bin", "bleiben"})
_HAVING = frozenset({"haben", "hatten", "hätten", "habe", "hatte"})


_GOVERNING = frozenset({"haben", "verpflichtet", "brauchen", "berechtigt", "befugt", "sind"})


def _expected(text: Text, words: list[Word], verb: Word) -> Party | None:
    base = root(verb.lemma)
    if verb not in words:
        words = [word for word in text.words if word.clause == verb.clause]
    return next(filter(None, (paired_doer(word, base) for word in words)), _USUAL.get(base))


def _named(original: Text, text: Text, party: Party, act: Word) -> bool:
    """Whether the original itself says that this party does it."""
    base = root(act.lemma)
    if base in OF_EITHER and any(root(word.lemma) == base for word in original.words):
        return True  # „kann nur aus wichtigem Grund abgelehnt werden“
    if party is Party.AUTHORITY:
        return bool(WE & set(original.lowers)) or office_replaced(original, text)
    if due_from_reader(act.atoms, original):
        return True
    if base == root("entscheiden") and FREE_CHOICE.search(original.lower):
        return True  # „ist freiwillig“: „entscheiden Sie selbst“
    near = {w.clause for w in original.words if w.atoms & act.atoms}
    return any(
        (w.text == "Sie" and w.clause in near) or party_of(w.lower) is Party.ADDRESSEE
        for w in original.words
    )
