"""Must, may, should: what a text obliges, permits or asks for."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span
from drafter.wording.guard.words import Word


class Mode(StrEnum):
    """Kinds of modality; IMPERATIVE („Legen Sie …“) obliges, REQUEST asks."""

    MUST = "must"
    MAY = "may"
    SHOULD = "should"
    IMPERATIVE = "imperative"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Modal:
    """One mark of modality. ``soft`` ones may stand for a hard one, but need not be repeated."""

    mode: Mode
    word: str
    span: Span
    near: frozenset[str]
    soft: bool = False
    negated: bool = False
    dispensed: bool = False  # with „absehen“, „verzichten“: „muss nicht“ in another form
    only: bool = False


_VERBS = {"müssen": Mode.MUST, "dürfen": Mode.MAY, "können": Mode.MAY, "sollen": Mode.SHOULD}
# words that imply „may not“, and words that imply „dürfen“, but not „können“
FORBIDDING = r"\bunzulässig|\bverboten|\buntersagt|\bausgeschlossen|\bscheidet\b"
ENTITLING = (
    r"möglichkeit|gelegenheit|\brecht\b|\banspruch|\bsteht\b[^.]*\b(?:zu|frei)\b|vorbehalt"
    r"|\bbeh[aä]lt\w*\b[^.]*\bvor\b|ermessen"
)
ALLOWING = r"erlaubnis|genehmig\w*|gültig|berechtig|bevollmächtig"
# lower-case patterns over the text: (pattern, mode, soft)
_PHRASES: tuple[tuple[re.Pattern[str], Mode, bool], ...] = tuple(
    (re.compile(pattern), mode, soft)
    for pattern, mode, soft in (
        (r"\bverpflichtet\b", Mode.MUST, False),
        (r"\bpflicht\b|verpflichtung\b|\bzwingend\b|\bunerlässlich", Mode.MUST, True),
        (r"\bbedarf\b|\bbedürfen\b|\bobliegt\b", Mode.MUST, False),
        (r"\bbrauch(?:en|t)\b|\bbenötig\w+", Mode.MUST, True),
        (r"\b(?:erforderlich|notwendig|nötig|geboten)\b", Mode.MUST, True),
        (r"\b(?:auf)?gefordert\b|\bfordere?n? [^.]{0,60}\bauf\b|\bverlang\w+", Mode.MUST, True),
        (r"\bentbehrlich\b|\b(?:an)?ordne?[nt]?\b|\bangeordnet\b|\bfreiwillig", Mode.MUST, True),
        (r"\b(?:berechtigt|befugt|gestattet|erlaubt|zulässig|möglich)\b", Mode.MAY, False),
        (r"\bfreigestellt\b", Mode.MAY, False),
        (FORBIDDING, Mode.MAY, True),
        (ALLOWING, Mode.MAY, True),
        (ENTITLING, Mode.MAY, True),
        (r"\bbitten?\b|\bgebeten\b|\bwären .{0,20}dankbar", Mode.REQUEST, False),
        (r"\bempf[eo]hl\w+|\bempfiehlt\b|\bratsam\b", Mode.SHOULD, False),
    )
)  # fmt: skip
_FINITE_BE = frozenset({"ist", "sind", "hat", "haben", "habe", "war", "waren", "hatte", "hatten",
                        "sei", "seien", "bleibt", "bleiben"})  # fmt: skip
_WITH_ZU = re.compile(r"\b(?:um|ohne|statt|anstatt)\b")
_RIGHT_BEFORE_ZU = re.compile(r"gelegenheit|möglichkeit|\brecht\b|absicht|bereit|gebeten|bitte")
_ONLY = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich|allein)\b")
_NOT = re.compile(r"\b(?:nicht|kein\w*|ohne|weder|nie|niemals)\b")
_DISPENSED = re.compile(
    r"\bab(?:ge|zu)?sehen|\bverzicht|\bentbehrlich|\bunterbl[ei]+b|\bentf[aä]ll"
)
_THEN = re.compile(
    r"^(?:so|dann|wird|werden|ist|sind|kann|können|muss|müssen|entscheide\w*|\w+(?:en|t)"
    r" (?:wir|ich|sie))\b"
)
OBLIGING = frozenset({Mode.MUST, Mode.IMPERATIVE})


@lru_cache(maxsize=64)
def modals(text: Text) -> list[Modal]:
    """All marks of modality in reading order."""
    found = [modal for i, word in enumerate(text.words) if (modal := _of_word(text, i, word))]
    for pattern, mode, soft in _PHRASES:
        for match in pattern.finditer(text.lower):
            i = min(text.index_at(match.start()), len(text.words) - 1)
            if i >= 0:
                found.append(_make(text, i, mode, soft=soft))
    return sorted(found, key=lambda modal: modal.span)


def _of_word(text: Text, i: int, word: Word) -> Modal | None:
    mode = _VERBS.get(word.lemma.lower())
    if mode is not None and not word.fact:
        conditional = _begins_sentence(text, i) and word.text[0].isupper()
        phrase = i > 0 and text.words[i - 1].lower == "zu"  # „mitteilen zu müssen“
        purpose = next(w.lower for w in text.words if w.clause == word.clause) == "damit"
        return _make(text, i, mode, soft=conditional or phrase or purpose)
    if _obliging_infinitive(text, i, word):
        return _make(text, i, Mode.MUST, soft=False)
    if is_imperative(text, i):
        polite = "bitte" in {w.lower for w in text.words if w.sentence == word.sentence}
        return _make(text, i, Mode.REQUEST if polite else Mode.IMPERATIVE, soft=polite)
    if i and text.words[i - 1].clause != word.clause and _verb_and_you(text, i):
        return _make(text, i, Mode.IMPERATIVE, soft=True)  # „Wenn …, beantragen Sie …“
    return None


def _make(text: Text, i: int, mode: Mode, *, soft: bool) -> Modal:
    word = text.words[i]
    sentence = [w for w in text.words if w.sentence == word.sentence and w.segment == word.segment]
    near: set[str] = set()
    for other in sentence:
        near |= other.atoms
        for part in other.parts:
            near |= part
    stretch = text.lower[sentence[0].start : sentence[-1].end]
    return Modal(mode, word.text, word.span, frozenset(near), soft,
                 bool(_NOT.search(stretch)), bool(_DISPENSED.search(stretch)),
                 bool(_ONLY.search(stretch)))  # fmt: skip


def _begins_sentence(text: Text, i: int) -> bool:
    return i == 0 or text.words[i - 1].sentence != text.words[i].sentence


def _obliging_infinitive(text: Text, i: int, word: Word) -> bool:
    """„ist vorzulegen“, „haben … zu erstatten“: „sein“ or „haben“ with an infinitive with „zu“."""
    has_zu = word.infinitive_with_zu or (
        i > 0 and text.words[i - 1].lower == "zu" and word.lemma.lower() == word.lower
        and word.lower.endswith("n") and word.text[0].islower()
    )  # fmt: skip
    if not has_zu or word.lower == "vertreten":
        return False
    clause = [w for w in text.words if w.clause == word.clause]
    lowers = " ".join(w.lower for w in clause)
    if _WITH_ZU.match(lowers) or _RIGHT_BEFORE_ZU.search(lowers):
        return False
    if any(w.lower in _FINITE_BE for w in clause):
        return True
    # „…, spätestens jedoch bis zum 30.06., vorzulegen“ or „… ist, wenn …, vorzulegen“
    after = [w for w in text.words if w.clause == word.clause and w.start > word.start]
    earlier = [w for w in text.words if w.sentence == word.sentence and w.clause < word.clause]
    alone = len([w for w in text.words if w.clause == word.clause]) <= 2
    return (
        alone
        and not after
        and not _other_verb(earlier)
        and any(w.lower in _FINITE_BE for w in earlier)
    )


def _other_verb(words: list[Word]) -> bool:
    return any(w.lower in {"bitte", "verpflichtet", "gebeten", "vor", "aufgefordert", "berechtigt"}
               for w in words)  # fmt: skip


def is_imperative(text: Text, i: int) -> bool:
    """„Legen Sie … vor“ at the beginning of a sentence, after „bitte“ or after „und“."""
    words = text.words
    word = words[i]
    if not _verb_and_you(text, i) or conditional_opening(text, word.sentence):
        return False
    before = words[i - 1].lower if i else ""
    return _begins_sentence(text, i) or before in {"bitte", "und", "oder", "dann", "daher",
                                                   "deshalb", "sondern"}  # fmt: skip


def _verb_and_you(text: Text, i: int) -> bool:
    word = text.words[i]
    if i + 1 >= len(text.words) or text.words[i + 1].text != "Sie" or not word.content:
        return False
    receiving = word.lower in {"erhalten", "bekommen", "haben", "sind", "werden"}
    return word.lower.endswith("n") and word.lemma.lower() not in _VERBS and not receiving


def conditional_opening(text: Text, sentence: int) -> bool:
    """„Legen Sie … nicht vor, (so) entscheiden wir“: a condition without „wenn“."""
    words = [w for w in text.words if w.sentence == sentence]
    if len(words) < 4 or not _finite_looking(words[0]) or not _subject_like(words[1]):
        return False
    if words[1].clause != words[0].clause:
        return False
    gaps = [i for i in range(1, len(words)) if words[i].clause != words[i - 1].clause]
    return any(_THEN.match(text.lower[words[i].start :]) for i in gaps)


def _finite_looking(word: Word) -> bool:
    return word.lower in {"wird", "werden", "ist", "sind", "hat", "haben", "sollte", "sollten"} or (
        word.lower.endswith(("en", "t")) and word.lower not in {"nicht", "bereits", "mit", "seit"}
    )


_SUBJECTS = re.compile(
    r"^(?:sie|wir|ich|er|es|man|d(?:er|ie|as)|dies\w*|ein\w*|kein\w*|ihr\w*|unser\w*|[a-z]+er)$"
)


def _subject_like(word: Word) -> bool:
    return bool(_SUBJECTS.match(word.lower)) or word.text[0].isupper()


def check_modality(pair: Pair) -> list[GuardFinding]:
    """Obligation, permission and recommendation stay what they are."""
    before, after = modals(pair.original), modals(pair.suggestion)
    findings = _lost(before, after)
    findings += _added(before, after)
    return findings or _moved(before, after)


def _modes(found: list[Modal], *, hard: bool = False) -> set[Mode]:
    return {modal.mode for modal in found if not (hard and modal.soft)}


def _first(found: list[Modal], modes: set[Mode] | frozenset[Mode]) -> Modal | None:
    return next((modal for modal in found if modal.mode in modes), None)


def _lost(before: list[Modal], after: list[Modal]) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    old, new = _modes(before, hard=True), _modes(after)
    if Mode.MUST in old and not new & OBLIGING:
        findings += _must_lost(before, after)
    if Mode.MAY in old and Mode.MAY not in new:
        findings += _may_lost(before, after)
    if Mode.SHOULD in old and Mode.SHOULD not in new:
        modal = _first(before, {Mode.SHOULD})
        other = _first(after, OBLIGING | {Mode.MAY})
        findings.append(_changed(modal, other))
    return findings


def _changed(old: Modal | None, new: Modal | None) -> GuardFinding:
    if old is not None and new is not None:
        return block("modality_changed", old.word, new.word, at=old.span, now=new.span)
    if old is not None:
        return warn("modality_lost", old.word, at=old.span)
    return warn("modality_added", suggestion=new.word if new else "", now=new.span if new else None)


def _must_lost(before: list[Modal], after: list[Modal]) -> list[GuardFinding]:
    modal = next(m for m in before if m.mode is Mode.MUST and not m.soft)
    request = _first(after, {Mode.REQUEST})
    if request is not None and Mode.REQUEST not in _modes(before):
        return [warn("request", modal.word, request.word, at=modal.span, now=request.span)]
    weaker = next((m for m in after if m.mode in {Mode.MAY, Mode.SHOULD} and not m.soft), None)
    if weaker is not None and (weaker.only or (modal.negated and weaker.negated)):
        return [] if weaker.only else [_changed(modal, weaker)]
    return [_changed(modal, weaker)]


def _may_lost(before: list[Modal], after: list[Modal]) -> list[GuardFinding]:
    lost = [m for m in before if m.mode is Mode.MAY and not m.soft]
    if all(m.dispensed for m in lost) and all(m.negated for m in after if m.mode is Mode.MUST):
        return []  # „kann davon absehen“ = „muss nicht“
    if all(m.negated for m in lost) and (not _stronger(before, after) or _refusing(after)):
        return []  # „kann nicht bewilligt werden“ = „wird nicht bewilligt“: negation is checked
    if any(m.only for m in lost) and any(_plain_duty(m) for m in after):
        return []  # „dürfen nur für X verwenden“ = „verwenden Sie nur für X“
    return [_changed(lost[0], _stronger(before, after))]


def _refusing(found: list[Modal]) -> bool:
    """„müssen wir ablehnen“ says what „können wir nicht bewilligen“ says."""
    duties = [m for m in found if m.mode is Mode.MUST and not m.soft]
    return bool(duties) and all("g:ablehnen" in m.near for m in duties)


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


def _added(before: list[Modal], after: list[Modal]) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    old = _modes(before)
    for modal in after:
        known = modal.mode in old and modal.mode is not Mode.MAY
        if modal.soft or known or modal.mode is Mode.REQUEST:
            continue
        if modal.mode in OBLIGING and _duty_known(modal, before):
            continue
        if modal.mode is Mode.MAY and (modal.negated or modal.only or _may_known(modal, before)):
            continue
        findings.append(_changed(None, modal))
        break
    return findings


def _duty_known(modal: Modal, before: list[Modal]) -> bool:
    old = _modes(before)
    if old & OBLIGING or any(m.only for m in before) or modal.negated or _refusing([modal]):
        return True
    if modal.mode is Mode.IMPERATIVE and any(m.mode is Mode.MAY and m.negated for m in before):
        return True  # „dürfen nicht vor“ = „rufen Sie frühestens“
    return modal.mode is Mode.IMPERATIVE and Mode.REQUEST in old


def _may_known(modal: Modal, before: list[Modal]) -> bool:
    """A permission in the original; „Genehmigung“ accounts for „dürfen“, not for „können“."""
    for known in before:
        if known.mode is not Mode.MAY or re.match(FORBIDDING, known.word.lower()):
            continue
        if not known.soft or not re.search(ALLOWING, known.word.lower()):
            return True
        if modal.word.lower().startswith(("darf", "dürf")):
            return True
    return False


_CONFLICT = {Mode.MUST: {Mode.MAY, Mode.SHOULD}, Mode.MAY: {Mode.MUST, Mode.SHOULD},
             Mode.SHOULD: {Mode.MUST, Mode.MAY}}  # fmt: skip


def _moved(before: list[Modal], after: list[Modal]) -> list[GuardFinding]:
    """The same modes, but on other things: „muss A, kann B“ became „kann A, muss B“."""
    for modal in before:
        if modal.soft or modal.mode not in _CONFLICT:
            continue
        conflict = _CONFLICT[modal.mode]
        same = _closest(modal, [m for m in after if m.mode not in conflict])
        rival = [m for m in after if m.mode in conflict and not m.soft and not m.only]
        other = _closest(modal, rival)
        if other > same and other >= 3 and not (modal.only or modal.negated or modal.dispensed):
            found = max(rival, key=lambda m: len(m.near & modal.near))
            known = [m for m in before if m.mode is found.mode]
            if _closest(found, known) < other:
                return [warn("modality_changed", modal.word, found.word, at=modal.span,
                             now=found.span)]  # fmt: skip
    return []


def _closest(modal: Modal, others: list[Modal]) -> int:
    return max((len(modal.near & other.near) for other in others), default=0)
