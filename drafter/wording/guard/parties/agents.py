"""Who does what both texts tell: the same verb must not get another doer, nor an unusual one."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.duties import act_implied, due_from_reader
from drafter.wording.guard.reading.modes import Mode, conditional_opening, modals
from drafter.wording.guard.reading.named_doers import named_as_doer
from drafter.wording.guard.reading.roles import (
    DEFAULTS,
    Act,
    Party,
    acts,
    clause_of,
    paired_doer,
    party_of,
    usual_doer,
)
from drafter.wording.guard.reading.usual_doers import FREE_CHOICE, OF_EITHER
from drafter.wording.guard.verdict import GuardFinding

_OWN_ACT = re.compile(r"(?:antr[aä]g|widerspruch|klage|einspruch|beschwerde)")
_IT = re.compile(r"\b(?:ihn|sie|es|diesen?)\b")


def _takes_back(text: Text, act: Act) -> bool:
    """Who withdraws an application or an objection is the addressee."""
    words = [word for word in text.words if word.sentence == act.verb.sentence]
    told = text.lower[words[0].start : words[-1].end]
    named = _OWN_ACT.search(text.lower if _IT.search(told) else told)
    return root(act.verb.lemma) == root("zurücknehmen") and bool(named)


def _alike(one: Word, other: Word) -> bool:
    if root(one.lemma) == root(other.lemma):
        return True
    shared = any(atom.startswith("g:") for atom in one.atoms & other.atoms)
    return shared and usual_doer(one) is not None and usual_doer(one) is usual_doer(other)


def _done_to_us(text: Text, act: Act) -> bool:
    """„Die Staatsanwaltschaft hat mich unterrichtet“: somebody else does it to us."""
    lowers = {word.lower for word in clause_of(text, act.verb)}
    return bool(lowers & {"mich", "uns", "mir"}) and not lowers & {"ich", "wir", "man", "sich"}


def check_agents(pair: Pair) -> list[GuardFinding]:
    """The same verb must not get another doer, nor a verb in the passive an unusual one."""
    before, after = acts(pair.original), acts(pair.suggestion)
    for act in after:
        if act.party is None and not _done_to_us(pair.suggestion, act):
            continue
        other, you = act.party is Party.OTHER, act.party is Party.ADDRESSEE
        if you and named_as_doer(pair, act.verb):
            continue
        same = [a for a in before if _alike(a.verb, act.verb)]
        said = {a.party for a in same if a.party is not None}
        if act.party is None and Party.AUTHORITY not in said:
            continue
        if said and act.party not in said:
            if _we_as(pair, [a.word for a in same]):
                continue
            old = next(a for a in same if a.party is not None)
            level = warn if Party.OTHER in said and act.party is Party.AUTHORITY else block
            return [level("agent_changed", old.word, act.word, at=old.span, now=act.span)]
        if same and not said and _newly_told(pair, act) and not _both_supposed(pair, act):
            return [warn("agent_changed", same[0].word, act.word, now=act.span)]
        usual = _usual(pair.suggestion, act.verb)
        noun = _noun_default(pair.original, act.verb) if not same else None
        expected = usual or noun
        if (
            not said
            and not other
            and not _named_as_doer(pair.original, act)
            and not _asks_whether(pair.suggestion, act)
            and not any(a.party is act.party and a.verb.atoms & act.verb.atoms for a in before)
            and expected
            and not any(a.party is expected and _alike(a.verb, act.verb) for a in after)
            and expected is not act.party
            and not _permitted(pair, act)
            and not _claimed(pair, act)
            and not _open_to_anyone(pair, act)
            and not _takes_back(pair.suggestion, act)
            and not _only_told(pair.original, act)
            and not (you and due_from_reader(act.verb.atoms, pair.original))
        ):
            word = same[0].word if same else ""
            return [warn("agent_changed", word, act.word, now=act.span)]
    return []


def _usual(text: Text, verb: Word) -> Party | None:
    """Who usually does it: „den Auftrag erteilen“ the addressee, „erteilen“ the authority."""
    beside = (paired_doer(w, root(verb.lemma)) for w in reversed(clause_of(text, verb)))
    return next(filter(None, beside), usual_doer(verb))


def _both_supposed(pair: Pair, act: Act) -> bool:
    """„Wird sie nicht abgeschlossen, …“ as „Schließen Sie sie nicht ab, …“: nobody is obliged."""
    places = [(pair.suggestion, act.verb)]
    places += [(pair.original, w) for w in pair.original.words if w.atoms & act.verb.atoms]
    return all(_supposed(text, verb) for text, verb in places)


def _supposed(text: Text, verb: Word) -> bool:
    words = [w for w in text.words if w.sentence == verb.sentence]
    if verb.clause == words[0].clause and conditional_opening(text, verb.sentence):
        return True
    asked = text.raw[words[-1].end :].startswith("?")  # „Gehen Sie mit Lebensmitteln um? Dann …“
    return asked or clause_of(text, verb)[0].lower in _SUPPOSING


_SUPPOSING = frozenset({"wenn", "falls", "sofern", "soweit", "die", "wer"})


_WE_AS = re.compile(r"\b(?:wir|uns) als ((?:\w+ )?\w+)")


def _we_as(pair: Pair, doers: list[str]) -> bool:
    """„wir als Sozialamt“ are the „Sozialamt“."""
    told = {w for m in _WE_AS.finditer(pair.suggestion.lower) for w in m[1].split()}
    return any(doer.lower() in told for doer in doers)


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
    return root(act.verb.lemma) in OF_EITHER and any(
        m.mode is Mode.MAY and not m.soft and m.verb & act.verb.atoms
        for m in modals(pair.original)
    )  # fmt: skip


_CLAIM = re.compile(r"\banspr[uü]ch\w* (?:de[rs] \w+ )?auf\b")
# what an authority repays: „Ihre Fahrkosten erstatten wir“
_EXPENSES = re.compile(r"\bihnen\b|\b\w*(?:kosten|aufwendungen|auslagen|ausgaben)\b")


def _claimed(pair: Pair, act: Act) -> bool:
    """„Anspruch auf Erstattung“: we repay; „es steht Ihnen frei“: you decide."""
    verb = root(act.verb.lemma)
    if act.party is Party.AUTHORITY:
        told = " ".join(w.lower for w in clause_of(pair.suggestion, act.verb))
        paid = _CLAIM.search(pair.original.lower) or _EXPENSES.search(told)
        return verb == root("erstatten") and paid is not None
    if verb == root("verlängern"):  # „Wenn Sie Ihren Jagdschein verlängern“: let it be prolonged
        return clause_of(pair.suggestion, act.verb)[0].lower in {"wenn", "falls", "sofern", "um"}
    return verb == root("entscheiden") and FREE_CHOICE.search(pair.original.lower) is not None


def _asks_whether(text: Text, act: Act) -> bool:
    """„Ob wir erstatten, entscheide ich“ tells nothing yet."""
    return clause_of(text, act.verb)[0].lower == "ob"


_ANYBODY = frozenset({"sie", "er", "wer", "man", "jeder", "jede"})  # told to „Sie“ alike


_IMPOSED = re.compile(r"\b(?:auflagen?|maßgabe|bedingung|verpflichtung)\b[^.;]{0,40}, dass\b")


def _newly_told(pair: Pair, act: Act) -> bool:
    """„wird zurückgegeben“ obliges nobody; „geben Sie zurück“ does."""
    bound = {Mode.MUST, Mode.MAY, Mode.REQUEST}
    near = [
        m for m in modals(pair.original)
        if m.mode in bound and (m.near | m.own) & act.verb.atoms
    ]  # fmt: skip
    clauses = {w.clause for w in pair.original.words if w.atoms & act.verb.atoms}
    named = any(w.lower in _ANYBODY for w in pair.original.words if w.clause in clauses)
    due = any(w.infinitive_with_zu and w.atoms & act.verb.atoms for w in pair.original.words)
    due = due or _IMPOSED.search(pair.original.lower) is not None
    free = not near and not named and not due and usual_doer(act.verb) is None
    free = free and not act_implied(act.verb.atoms, pair.original)
    told = re.match(r"\s+Sie\b", pair.suggestion.raw[act.verb.end :])
    names_you = {"Sie", "Ihnen"} & {word.text for word in pair.original.words}
    return act.party is Party.ADDRESSEE and free and bool(told) and not names_you


def _noun_default(text: Text, verb: Word) -> Party | None:
    """The usual doer of a noun that the verb words anew („die Auszahlung erfolgt“)."""
    near = [w for w in text.words if w.atoms & verb.atoms]
    heard = root(verb.lemma) == root("hören")  # „Wenn wir nichts von Ihnen hören“
    if verb.light or heard or any(root(w.lemma) not in DEFAULTS for w in near):
        return None
    found = [DEFAULTS.get(root(w.lemma)) for w in near]
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
