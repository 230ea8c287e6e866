"""Discretion: what the authority may do it need not do, and what it may waive it may still ask for.

„Die Behörde darf auf die Nichteignung schließen“ leaves it free; „müssen wir davon ausgehen“ does
not. „Von der Erhebung kann abgesehen werden“ is no „dürfen wir nicht erheben“.
"""

import re

from drafter.wording.guard.duty.requirements import required
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.modes import Modal, Mode, modals
from drafter.wording.guard.verdict import GuardFinding

_US = frozenset({"wir", "ich"})
_OFFICE = re.compile(r"(?:behörde|amt|kreis|stadt|gemeinde|stelle|kasse|region)(?:e?s)?$")
_VERBS = re.compile(r"(?:k[aö]nn|d[aü]rf)(?:en)?$")
_BOUND = re.compile(r"\b(?:m[uü]ss(?:en)?|verpflichtet|zwingend|gebunden|pflicht\w*)\b")
_WAIVING = re.compile(r"\babgesehen\b|\babsehen\b|\babzusehen\b|\bverzicht\w*|\berlassen\b")
_NOT = re.compile(r"\b(?:nicht|kein\w*|nichts)\b")


def check_discretion(pair: Pair) -> list[GuardFinding]:
    """„darf die Behörde schließen“ became „müssen wir davon ausgehen“."""
    free = [m for m in modals(pair.original) if _is_free(m, pair.original)]
    if not free or any(_is_bound(m, pair.original) for m in modals(pair.original)):
        return []
    kept = [m for m in modals(pair.suggestion) if _is_free(m, pair.suggestion)]
    if len(kept) >= len(free):
        return []
    for new in modals(pair.suggestion):
        if required(new, pair) or _due_before(new, pair.original):
            continue
        if _is_bound(new, pair.suggestion) or (free[0].dispensed and _is_barred(new, pair)):
            return [warn("modality_changed", free[0].word, new.word, at=free[0].span, now=new.span)]
    return []


def _due_before(modal: Modal, original: Text) -> bool:
    """„jede Überschreitung ist anzuzeigen“: what must be done was due already."""
    acts = {atom for atom in modal.verb if atom.startswith("r:") and atom != "r:müss"}
    known = (m for m in modals(original) if m.mode is Mode.MUST and not m.soft)
    return modal.mode is Mode.MUST and any(acts & m.verb for m in known)


def _clause(modal: Modal, text: Text) -> tuple[Word, ...]:
    return text.clause(text.words[min(text.index_at(modal.span[0]), len(text.words) - 1)].clause)


def _stretch(modal: Modal, text: Text) -> str:
    clause = _clause(modal, text)
    return text.lower[clause[0].start : clause[-1].end]


def _is_ours(modal: Modal, text: Text) -> bool:
    """Whether the authority may or must: „wir“, its name, or „kann … werden“."""
    clause = _clause(modal, text)
    if any(w.lower in _US or _OFFICE.search(w.lower) for w in clause):
        return True
    return clause[-1].lower == "werden" and "Sie" not in {w.text for w in clause}


def _is_free(modal: Modal, text: Text) -> bool:
    plain = modal.mode is Mode.MAY and _VERBS.match(modal.word.lower()) and not modal.soft
    return bool(plain) and not (modal.negated or modal.only) and _is_ours(modal, text)


def _is_bound(modal: Modal, text: Text) -> bool:
    due = modal.mode is Mode.MUST and not (modal.soft or modal.negated)
    return due and bool(_BOUND.match(modal.word.lower())) and _is_ours(modal, text)


def _is_barred(modal: Modal, pair: Pair) -> bool:
    """„dürfen wir nicht verlangen“: what may be waived is forbidden."""
    told = _stretch(modal, pair.suggestion)
    plain = modal.mode is Mode.MAY and _VERBS.match(modal.word.lower()) and not modal.soft
    return (
        bool(plain) and _NOT.search(told) is not None and _is_ours(modal, pair.suggestion)
        and _WAIVING.search(told) is None and _NOT.search(pair.original.lower) is None
    )  # fmt: skip
