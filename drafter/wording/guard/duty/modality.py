"""Must, may, should: obligation, permission and recommendation stay what they are."""

import re

from drafter.wording.guard.duty.requirements import in_term, required
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.demands import is_demanded
from drafter.wording.guard.reading.duties import (
    able,
    act_implied,
    can_be,
    duty_implied,
    is_idiomatic_request,
)
from drafter.wording.guard.reading.modes import ALLOWING, FORBIDDING, OBLIGING, Modal, Mode, modals
from drafter.wording.guard.verdict import GuardFinding


def check_modality(pair: Pair) -> list[GuardFinding]:
    """Obligation, permission and recommendation stay what they are."""
    before, after = modals(pair.original), modals(pair.suggestion)
    findings = _lost(before, after, pair)
    findings += _added(before, after, pair)
    return findings or _by_verb(before, after, pair) or _moved(before, after, pair)


_STRICT = {Mode.MUST: {Mode.MAY, Mode.SHOULD}, Mode.IMPERATIVE: {Mode.MAY, Mode.SHOULD},
           Mode.MAY: {Mode.MUST, Mode.IMPERATIVE, Mode.SHOULD},
           Mode.SHOULD: {Mode.MUST, Mode.MAY, Mode.IMPERATIVE}}  # fmt: skip


def _by_verb(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    """The same verb under another mode: „dürfen geschwärzt werden“, „müssen Sie schwärzen“."""
    for old in before:
        told = old.soft and not _INFIXED.match(old.word)  # „ist zu widerrufen“ binds as well
        if told or old.only or old.dispensed or old.mode not in _STRICT:
            continue
        twins = [m for m in after if not m.soft and _same_act(old, m) and m.negated == old.negated]
        changed = [m for m in twins if m.mode in _STRICT[old.mode] and not m.only
                   and not (m.mode is Mode.MUST and in_term(m, pair))
                   and not (m.negated and m.mode is Mode.IMPERATIVE)]  # fmt: skip
        known = {m.mode for m in before if _same_act(old, m) and not m.soft}
        same = _closest(old, [m for m in twins if m not in changed])
        nearest = [m for m in changed if len(m.near & old.near) > same]
        asked = nearest and nearest[0].mode is Mode.IMPERATIVE and len(changed) < len(twins)
        if nearest and not asked and nearest[0].mode not in known:
            return [_changed(old, nearest[0])]
    return []


def _same_act(one: Modal, other: Modal) -> bool:
    return any(atom.startswith("r:") for atom in one.verb & other.verb)


def _modes(found: list[Modal], *, hard: bool = False) -> set[Mode]:
    return {modal.mode for modal in found if not (hard and modal.soft)}


def _first(found: list[Modal], modes: set[Mode] | frozenset[Mode]) -> Modal | None:
    return next((modal for modal in found if modal.mode in modes), None)


def _lost(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    old, new = _modes(before, hard=True), _modes(after)
    if Mode.MUST in old and not new & OBLIGING:
        findings += _must_lost(before, after, pair)
    if Mode.MAY in old and Mode.MAY not in _modes(_told_anew(before, after)):
        expected = all(
            "voraussichtlich" in text.lowers for text in (pair.original, pair.suggestion)
        )
        told = expected and not _stronger(before, after)
        hard = [m for m in before if m.mode is Mode.MAY and not m.soft]
        if not told and not all(can_be(m, pair.suggestion) for m in hard):
            findings += _may_lost(before, after, pair)
    if Mode.SHOULD in old and Mode.SHOULD not in new:
        modal = _first(before, {Mode.SHOULD})
        other = _first(after, OBLIGING | {Mode.MAY})
        findings.append(_changed(modal, other))
    return findings


def _told_anew(before: list[Modal], after: list[Modal]) -> list[Modal]:
    """Words like „Erlaubnis“ that stand in both texts do not hide a „muss“ for „kann“."""
    if Mode.MUST in _modes(before, hard=True) or Mode.MUST not in _modes(after, hard=True):
        return after
    kept = {m.word.lower() for m in before if m.soft}
    return [m for m in after if not (m.soft and m.word.lower() in kept)]


def _changed(old: Modal | None, new: Modal | None) -> GuardFinding:
    if old is not None and new is not None:
        return block("modality_changed", old.word, new.word, at=old.span, now=new.span)
    if old is not None:
        return warn("modality_lost", old.word, at=old.span)
    return warn("modality_added", suggestion=new.word if new else "", now=new.span if new else None)


_COSTS = re.compile(
    r"\bkoste[tn]\b|\bfällig\b|\bfällt\b[^.]*\ban\b|\bzahlen sie\b|\bsie zahlen\b|\bbeträgt\b"
    r"|\b(?:(?:be)?zahlt|trägt|übernimmt)\b"
    r"|\bsie tragen\b|\btragen sie\b|\bkomm(?:t|en)\b[^.;]*\b(?:da|hin)zu\b"
)
_PAY = frozenset(f"r:{root(verb)}" for verb in [
    "zahlen", "bezahlen", "entrichten", "begleichen", "tragen", "zurückzahlen", "tilgen",
])  # fmt: skip


_STOPPING = frozenset(f"r:{root(verb)}" for verb in [
    "einstellen", "unterlassen", "unterbleiben", "beenden", "aufhören", "absehen", "meiden",
    "belassen", "verzichten", "fernhalten", "freihalten", "bewahren", "unterbrechen",
])  # fmt: skip


def _must_lost(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    due = [m for m in before if m.mode is Mode.MUST and not m.soft]
    if all(m.verb & _PAY for m in due) and _COSTS.search(pair.suggestion.lower):
        return []  # „sind zu zahlen“ = „kostet“
    modal = next(m for m in before if m.mode is Mode.MUST and not m.soft)
    request = _first(after, {Mode.REQUEST})
    if request is not None and Mode.REQUEST not in _modes(before):
        if is_idiomatic_request(before, after, pair.original):
            return []
        return [warn("request", modal.word, request.word, at=modal.span, now=request.span)]
    if all(m.verb & _STOPPING for m in due) and any(
        m.negated and m.mode is Mode.MAY for m in after
    ):
        return []  # „ist einzustellen“ = „dürfen Sie nicht weiter“
    weaker = next((m for m in after if m.mode in {Mode.MAY, Mode.SHOULD} and not m.soft), None)
    if weaker is not None and (weaker.only or (modal.negated and weaker.negated)):
        return [] if weaker.only else [_changed(modal, weaker)]
    return [_changed(modal, weaker)]


def _may_lost(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    lost = [m for m in before if m.mode is Mode.MAY and not m.soft]
    after = [m for m in after if m.mode is not Mode.MUST or not duty_implied(m, pair.original)]
    duties = [m for m in after if m.mode is Mode.MUST and not m.soft]
    if duties and all(m.only for m in lost) and all(required(m, pair) for m in duties):
        return []  # „darf erst begonnen werden, wenn“ = „bevor Sie beginnen, muss“
    if all(m.dispensed for m in lost) and all(m.negated for m in after if m.mode is Mode.MUST):
        return []  # „kann davon absehen“ = „muss nicht“
    if all(m.negated for m in lost) and (
        not _stronger(before, after) or _refusing(after) or _ceasing(after)
    ):
        return []  # „kann nicht bewilligt werden“ = „wird nicht bewilligt“: negation is checked
    polite = [m for m in after if m.mode is Mode.REQUEST and m.only and m.word[0] != "b"]
    if any(m.only for m in lost) and (polite or any(_plain_duty(m) for m in after)):
        return []  # „dürfen nur für X verwenden“ = „verwenden Sie nur für X“
    return [_changed(lost[0], _stronger(before, after))]


def _refusing(found: list[Modal]) -> bool:
    """„müssen wir ablehnen“ says what „können wir nicht bewilligen“ says."""
    duties = [m for m in found if m.mode is Mode.MUST and not m.soft]
    return bool(duties) and all(_REFUSALS & m.near for m in duties)


_REFUSALS = frozenset({"g:ablehnen", f"r:{root('verweigern')}", f"r:{root('versagen')}"})


def _ceasing(found: list[Modal]) -> bool:
    """„müssen Sie verzichten“ says what „dürfen Sie nicht“ says."""
    duties = [m for m in found if m.mode is Mode.MUST and not m.soft]
    return bool(duties) and all(m.verb & _STOPPING and not m.negated for m in duties)


def _plain_duty(modal: Modal) -> bool:
    needs = modal.word.lower().startswith(("bedarf", "bedürf", "brauch", "benötig"))
    return modal.mode is Mode.IMPERATIVE or (modal.mode is Mode.MUST and needs)


def _stronger(before: list[Modal], after: list[Modal]) -> Modal | None:
    """A duty or recommendation in ``after`` that ``before`` does not have."""
    known = _modes(before)
    return next(
        (m for m in after if m.mode in {Mode.MUST, Mode.SHOULD} and not m.soft
         and m.mode not in known and not known & OBLIGING), None,
    )  # fmt: skip


def _added(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    original = pair.original
    for modal in (m for m in after if not is_demanded(pair, m.span)):
        known_modes = {m.mode for m in before if not m.soft or _of_same_matter(m, modal)}
        known = modal.mode in known_modes and modal.mode is not Mode.MAY
        if modal.soft or known or modal.mode is Mode.REQUEST:
            continue
        if modal.mode in OBLIGING and (_duty_known(modal, before) or duty_implied(modal, original)):
            continue
        needed = modal.mode in OBLIGING and required(modal, pair)
        if needed and not _permitted(modal, before, original):
            continue
        if modal.mode in OBLIGING and (in_term(modal, pair) or _only_place(modal, pair)):
            continue
        if modal.mode is Mode.MAY and (modal.negated or modal.only or _may_known(modal, before)):
            continue
        if (modal.capped and _LIMIT.search(original.lower)) or _names_purpose(modal, pair):
            continue
        if modal.mode is Mode.IMPERATIVE and f" {modal.word.lower()} Sie " in original.raw:
            continue  # „Deshalb haften Sie“: the original says so
        if _named_as_duty(modal, original) or (modal.mode is Mode.MAY and _left_open(modal, pair)):
            continue  # „Bisher waren 12.000 m³ erlaubt“ permits nothing now
        findings.append(_changed(None, modal))
        break
    return findings


def _named_as_duty(modal: Modal, original: Text) -> bool:
    """„Kommen Sie Ihren Pflichten nicht nach“: „Dazu sind Sie verpflichtet“."""
    return modal.word.lower() == "verpflichtet" and _DUTIES.search(original.lower) is not None


_DUTIES = re.compile(r"\bihre[rnms]? \w*pflicht")


def _left_open(modal: Modal, pair: Pair) -> bool:
    past = _WAS.search(_clause(pair.suggestion, modal)) is not None
    return past or able(modal, pair.original) or _time_given(modal, pair.original)


# „Das Betreten außerhalb der Wege ist verboten“: „Bleiben Sie auf den Wegen“
_BESIDE = re.compile(r"\b(?:außerhalb|abseits|jenseits) (?:de[rs]|dieser|von)((?: \w+){1,3})")
_BANNED = re.compile(r"\b(?:verboten|untersagt|unzulässig|nicht|kein\w*)\b")


def _only_place(modal: Modal, pair: Pair) -> bool:
    """What must not be done beside a place is to be done there."""
    whole = pair.whole or pair
    place = _BESIDE.search(whole.original.lower)
    if place is None or not _BANNED.search(whole.original.lower) or modal.negated:
        return False
    words = [w for w in whole.original.words if place.start(1) <= w.start < place.end(1)]
    named = frozenset[str]().union(*(w.atoms for w in words if w.text[0].isupper()))
    told = _clause(pair.suggestion, modal)
    here = [w for w in pair.suggestion.words if w.text[0].isupper() and w.lower in told]
    spoken = frozenset[str]().union(*(w.atoms for w in here))
    return bool(named & spoken) and _BANNED.search(whole.suggestion.lower) is not None


def _names_purpose(modal: Modal, pair: Pair) -> bool:
    """„Dort soll festgestellt werden, ob …“ for „zur Feststellung“."""
    told = _clause(pair.suggestion, modal)
    meant = modal.mode is Mode.SHOULD and re.search(r"\bwerden$", told)
    return bool(meant) and act_implied(modal.verb, pair.original)


_WAS = re.compile(r"\b(?:bisher|bislang|früher|zuvor)\b.*\b(?:war|waren|durften?|konnten?)\b")


def _clause(text: Text, modal: Modal) -> str:
    number = text.words[min(text.index_at(modal.span[0]), len(text.words) - 1)].clause
    words = text.clause(number)
    return text.lower[words[0].start : words[-1].end]


def _demands_nothing(modal: Modal) -> bool:
    """„ist abzulehnen“ tells a ruling, „freiwillig“ leaves free: nothing else is due by them."""
    return modal.soft and modal.mode is Mode.MUST and bool(
        _INFIXED.match(modal.word) or modal.word.lower().startswith(("freiwillig", "entbehrlich"))
    )  # fmt: skip


_INFIXED = re.compile(
    r"(?:ab|auf|zurück|ent)zu\w+en$|(?:versagen|verwerfen|widerrufen|untersagen)$"
)


def _of_same_matter(old: Modal, new: Modal) -> bool:
    """A duty in other words („wird angeordnet“) accounts for what its sentence speaks of."""
    shared = {a for a in old.whole & new.whole if a.startswith("r:") and a not in _MODAL_ROOTS}
    return not _demands_nothing(old) and bool(shared)


_MODAL_ROOTS = frozenset({"r:müss", "r:dürf", "r:könn", "r:soll", "r:werd", "r:hab"})


# what is granted on a condition leaves the condition due
_NO_LEAVE = re.compile(r"anspruch|voraus|erlaubnis|genehmig|gültig|freigegeb|zugelassen")


def _permitted(modal: Modal, before: list[Modal], original: Text) -> bool:
    """Whether the original leaves open what is now due: then it is no requirement."""
    verb = {atom for atom in modal.verb if atom.startswith("r:")} - _in_premises(original)
    return any(m.mode is Mode.MAY and not m.negated and not m.only and verb & m.whole
               and not re.match(FORBIDDING, m.word.lower())
               and not _NO_LEAVE.search(m.word.lower()) and not m.word.startswith("Berecht")
               for m in before)  # fmt: skip


def _in_premises(text: Text) -> frozenset[str]:
    """What clauses with „sofern“ and the like suppose."""
    supposed = {w.clause for w in text.words if w.lower in {"wenn", "falls", "sofern", "soweit"}}
    return frozenset[str]().union(*(w.atoms for w in text.words if w.clause in supposed))


def _duty_known(modal: Modal, before: list[Modal]) -> bool:
    old = _modes(before)
    hard = _modes(before, hard=True) | {m.mode for m in before if not _demands_nothing(m)}
    if hard & OBLIGING or any(m.only for m in before) or modal.negated or _refusing([modal]):
        return True
    if _ceasing([modal]) and any(m.mode is Mode.MAY and m.negated for m in before):
        return True
    if any(m.mode is Mode.MUST and _same_act(m, modal) for m in before):
        return True  # „ist aufzuheben“: „müssen wir aufheben“
    if modal.mode is Mode.IMPERATIVE and any(m.mode is Mode.MAY and m.negated for m in before):
        return True  # „dürfen nicht vor“ = „rufen Sie frühestens“
    return modal.mode is Mode.IMPERATIVE and Mode.REQUEST in old


def _may_known(modal: Modal, before: list[Modal]) -> bool:
    """A permission in the original; „Genehmigung“ accounts for „dürfen“, not for „können“."""
    for known in before:
        if "berechtigt" in known.word.lower() and "berechtigt" in modal.word.lower():
            return True
        if known.mode is not Mode.MAY or re.match(FORBIDDING, known.word.lower()):
            continue
        if known.negated and known.word.lower().endswith("anspruch"):
            continue  # „Ein Anspruch besteht nicht“ leaves nothing free
        if not known.soft or not re.search(ALLOWING, known.word.lower()):
            return True
        if modal.word.lower().startswith(("darf", "dürf", "erlaub", "gestatt", "genehmig")):
            return True
    return False


_LIMIT = re.compile(
    r"\b(?:höchst|maximal|längst|begrenz|beschränk|obergrenze|nicht mehr als|bis zu)"
)


def _time_given(modal: Modal, original: Text) -> bool:
    """„Die Frist wird bis zum … verlängert“: „Sie können es bis zum … vorlegen“."""
    return modal.till and bool(re.search(r"\bfrist|frist\b|verlängert", original.lower))


_CONFLICT = {Mode.MUST: {Mode.MAY, Mode.SHOULD}, Mode.MAY: {Mode.MUST, Mode.SHOULD},
             Mode.SHOULD: {Mode.MUST, Mode.MAY}}  # fmt: skip


def _moved(before: list[Modal], after: list[Modal], pair: Pair) -> list[GuardFinding]:
    """The same modes, but on other things: „muss A, kann B“ became „kann A, muss B“."""
    for modal in before:
        if modal.soft or modal.mode not in _CONFLICT:
            continue
        conflict = _CONFLICT[modal.mode]
        if any(m.mode not in conflict and _same_act(modal, m) for m in after):
            continue
        same = _closest(modal, [m for m in after if m.mode not in conflict])
        rival = [
            m for m in after if m.mode in conflict and not (m.soft or m.only or m.capped)
            and not (m.mode is Mode.MAY and m.negated)
        ]  # fmt: skip
        other = _closest(modal, rival)
        if modal.verb & _STOPPING and any(m.negated for m in rival):
            continue  # „ist einzustellen“ = „dürfen Sie nicht weiter“
        if other > same and other >= 3 and not (modal.only or modal.negated or modal.dispensed):
            found = max(rival, key=lambda m: len(m.near & modal.near))
            if same and found.mode in OBLIGING and _known_as_due(found, pair):
                continue  # „nach vorheriger Abmahnung“: „vorher müssen wir Sie abmahnen“
            known = [m for m in before if m.mode is found.mode]
            if _closest(found, known) < other:
                return [warn("modality_changed", modal.word, found.word, at=modal.span,
                             now=found.span)]  # fmt: skip
    return []


def _known_as_due(modal: Modal, pair: Pair) -> bool:
    return required(modal, pair) or duty_implied(modal, pair.original)


def _closest(modal: Modal, others: list[Modal]) -> int:
    return max((len(modal.near & other.near) for other in others), default=0)
