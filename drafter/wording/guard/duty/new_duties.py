"""New duties: an act that is due now and that the original does not speak of in any words."""

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import accounted, derived, kept, told_by_synonym
from drafter.wording.guard.reading.modes import OBLIGING, Modal, Mode, modals
from drafter.wording.guard.verdict import GuardFinding

# they demand nothing of their own: „Die Anzeige muss schriftlich erfolgen“
_GENERAL = frozenset(root(verb) for verb in (
    "geschehen", "erfolgen", "tragen", "stellen", "setzen", "stehen", "liegen", "vorliegen",
    "vergehen", "eingehen", "betragen", "beachten", "halten", "handeln", "kümmern", "sorgen",
    "dauern", "bleiben", "lassen", "beteiligen", "ablehnen", "entscheiden", "zahlen", "rechnen",
    "bekommen", "gehören", "befolgen", "tun", "machen", "nachkommen", "ergeben", "hervorgehen",
    "stammen", "schaffen", "stimmen", "ausreichen",
))  # fmt: skip


_UNDER = frozenset({"ob", "wenn", "falls", "der", "die", "das"})


def check_new_duties(pair: Pair) -> list[GuardFinding]:
    """„Diesen müssen Sie begründen“, where the original asks for no reasons."""
    whole = pair.whole or pair
    due = [m for m in modals(whole.suggestion) if m.mode in OBLIGING]
    if len(due) <= sum(m.mode in OBLIGING for m in modals(whole.original)):
        return []
    for modal in due:
        hard = modal.mode is Mode.MUST and not (modal.soft or modal.negated)
        acts = _acts(modal, whole.suggestion) if hard else []
        if acts and not any(_told(act, whole.original) for act in acts):
            return [warn("modality_added", suggestion=acts[0].text, now=acts[0].span)]
    return []


def _acts(modal: Modal, text: Text) -> list[Word]:
    """The verbs under a modal verb; none where one of them is general, or it is our duty."""
    place = min(text.index_at(modal.span[0]), len(text.words) - 1)
    clause = text.clause(text.words[place].clause)
    here = next(w for w in clause if w.segment == text.words[place].segment)
    inside = {
        clause[0].text,
        here.text,
    } & _UNDER  # „ob Sie die Prüfung ablegen müssen“ makes nothing due
    if inside or {"wir", "ich"} & {word.lower for word in clause}:
        return []
    acts = [w for w in clause
            if w.content and modal.verb & w.atoms and w.lower == w.lemma.lower()]  # fmt: skip
    return [] if any(root(w.lemma) in _GENERAL for w in acts) else acts


def _told(act: Word, original: Text) -> bool:
    """Whether the original has the act, as a verb or a noun or by a synonym."""
    others = tuple(word for word in original.words if word.content)
    pool = original.atoms
    return (
        kept(act, pool) or accounted(act.atoms, pool)
        or derived(act, original) or told_by_synonym(act, others)
    )  # fmt: skip
