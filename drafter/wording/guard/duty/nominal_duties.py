"""Acts only spoken of: „Die Überlassung ist anzuzeigen“ makes no „müssen Sie überlassen“."""

from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.due_infinitives import is_due
from drafter.wording.guard.reading.modes import OBLIGING, Modal, modals
from drafter.wording.guard.verdict import GuardFinding

# verbs that ask for something else than the act they take as their subject
_VERBS = """anzeigen melden mitteilen ankündigen beantragen dulden
 nachweisen belegen dokumentieren protokollieren aufzeichnen eintragen vermerken begründen
beaufsichtigen überwachen kontrollieren prüfen überprüfen abstimmen bescheinigen bestätigen
ermöglichen gestatten erlauben zulassen unterlassen einstellen beenden unterbrechen einschränken
ersetzen erstatten
genehmigen absagen widerrufen bekanntgeben veröffentlichen"""
_WEIGHTY = frozenset(f"r:{root(verb)}" for verb in _VERBS.split())


def check_nominal_duties(pair: Pair) -> list[GuardFinding]:
    """What is due must not be the act that the original only names."""
    named = _named_acts(pair.original)
    if not named:
        return []
    for modal in modals(pair.suggestion):
        if modal.mode not in OBLIGING or modal.negated or modal.dispensed or _opens(modal):
            continue
        for act in modal.verb & named.keys():
            noun, due = named[act]
            if not due & (modal.own | modal.verb):
                return [warn("modality_changed", noun.text, modal.word, at=noun.span,
                             now=modal.span)]  # fmt: skip
    return []


def _opens(modal: Modal) -> bool:
    """„Ändern Sie das Sortiment, müssen Sie …“, „Verlangen wir …, “ suppose the act."""
    return modal.soft and modal.word[0].isupper()


@lru_cache(maxsize=64)
def _named_acts(text: Text) -> dict[str, tuple[Word, frozenset[str]]]:
    """Roots of nouns of action that open the clause of a weighty due verb, with that verb."""
    found: dict[str, tuple[Word, frozenset[str]]] = {}
    verbal = {a for w in text.words if w.text[0].islower() for a in w.atoms}
    for i, word in enumerate(text.words):
        due = frozenset(a for a in word.atoms if a in _WEIGHTY)
        if not due or not is_due(text, i):
            continue
        for noun in _subjects(text, word):
            if noun.lower.endswith(("ung", "ungen", "nahme", "gabe", "lage", "bau", "en")):
                found |= {a: (noun, due) for a in noun.atoms
                          if a.startswith("r:") and a not in verbal}  # fmt: skip
    return found


def _subjects(text: Text, verb: Word) -> list[Word]:
    """The first noun of the clause, and of the sentence if that opens with it."""
    clause = [w for w in text.clause(verb.clause) if w.content and w.text[0].isupper()]
    sentence = [w for w in text.words if w.sentence == verb.sentence]
    opened = sentence[0].lower in {"die", "der", "das", "jede", "jeder", "eine", "ein"}
    first = [w for w in sentence[:4] if w.content and w.text[0].isupper()] if opened else []
    return [*clause[:1], *first[:1]]
