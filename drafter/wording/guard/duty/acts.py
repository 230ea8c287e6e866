"""Acts: what must be done is not told as what can be done, verb by verb.

The check for modality weighs whole texts; a „können“ elsewhere in the original hides there that
„wird angeordnet“ became „können Sie“. Here each act is asked by its root.
"""

import re

from drafter.wording.guard.duty.duties import duty_implied, permitted_acts
from drafter.wording.guard.duty.modes import OBLIGING, Modal, Mode, modals
from drafter.wording.guard.duty.requirements import required
from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding


def check_acts(pair: Pair) -> list[GuardFinding]:
    """„Die Beseitigung wird angeordnet“ became „Sie können beseitigen“."""
    before, after = modals(pair.original), modals(pair.suggestion)
    due = frozenset[str]().union(*(m.verb for m in before if m.mode in OBLIGING and not m.soft))
    for new in after:
        free = _acts(new) & permitted_acts(pair.original) - due
        told = any(m.mode is Mode.MAY and free & m.verb for m in after)
        if free and new.mode is Mode.MUST and not (new.soft or new.negated or new.only or told):
            return [warn("modality_changed", "", new.word, now=new.span)]
    if freed := _freed(before, after, pair):
        return [warn("modality_changed", freed[0].word, freed[1].word, at=freed[0].span,
                     now=freed[1].span)]  # fmt: skip
    for new in after:
        if new.soft or new.negated or new.only or new.capped or new.till or new.dispensed:
            continue
        if new.mode not in {Mode.MAY, Mode.MUST}:
            continue
        known = [m for m in before if _acts(new) & m.own and not m.negated]
        rival = OBLIGING if new.mode is Mode.MAY else {Mode.MAY}
        if any(m.mode in rival and not m.soft and _acts(new) & m.verb for m in after):
            continue  # the act is told as before, and once more of another: „können wir es tun“
        if _only_named(new, after, pair):
            continue
        if known and all(m.mode in rival and _plain(m) for m in known):
            old = known[0]
            return [warn("modality_changed", old.word, new.word, at=old.span, now=new.span)]
    return []


_RELATIVE = re.compile(
    r"(?:(?:in|an|auf|mit|bei|nach|zu|für|von|bis zu) )?(?:der|die|das|dem|den|denen) sie\b"
)


def _only_named(new: Modal, after: list[Modal], pair: Pair) -> bool:
    """„die Frist, in der Sie die Mängel beseitigen müssen, können wir verlängern“.

    A duty beside what is allowed as before: one that the original names by a noun, or requires.
    """
    if new.mode is not Mode.MUST or not any(m.mode is Mode.MAY and not m.soft for m in after):
        return False
    text = pair.suggestion
    clause = text.clause(text.words[min(text.index_at(new.span[0]), len(text.words) - 1)].clause)
    if _RELATIVE.match(text.lower, clause[0].start):
        return any(
            _acts(new) & w.atoms.union(*w.parts) for w in pair.original.words
            if w.content and w.text[0].isupper()
        )  # fmt: skip
    return required(new, pair) or duty_implied(new, pair.original)


_NO_DENIAL = re.compile(
    r"nicht (?:nur|bloß|mehr|länger|später|höher|unter|über|vor|wieder|erst|zuletzt|selbst)\b"
)


def _freed(before: list[Modal], after: list[Modal], pair: Pair) -> tuple[Modal, Modal] | None:
    """„ist zu stellen“ became „müssen Sie nicht stellen“."""
    for new in after:
        if new.mode is not Mode.MUST or not new.negated or new.soft or new.only or new.capped:
            continue
        due = [m for m in before if m.mode in OBLIGING and _acts(new) & m.verb]
        told = [m for m in due if not (m.soft or m.negated or m.dispensed)]
        bound = _NO_DENIAL.search(pair.suggestion.lower, new.span[0])
        if told and len(told) == len(due) and not bound:
            return told[0], new
    return None


def _plain(modal: Modal) -> bool:
    """A duty in whatever words, a permission only with „können“, „dürfen“ or „gestattet“."""
    return not (modal.only or modal.till or (modal.soft and modal.mode is Mode.MAY))


def _acts(modal: Modal) -> frozenset[str]:
    return frozenset(a for a in modal.verb if a.startswith("r:") and a not in _NO_ACTS)


_NO_ACTS = frozenset(
    {"r:könn", "r:dürf", "r:müss", "r:werd", "r:hab", "r:sein", "r:woll", "r:soll", "r:verpflicht"}
)
