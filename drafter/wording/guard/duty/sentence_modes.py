"""Modes of sentences: what one of them demands told as free, what one allows told as a duty.

The check for modality weighs whole texts, so a „dürfen“ elsewhere hides that „ist zu führen“ became
„können Sie führen“. Here each „können“, „dürfen“ and „müssen“ of a main clause is held against the
one sentence of the original that tells the same, and no other sentence can excuse it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.wording.guard.duty.requirements import in_term
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.clauses import roots
from drafter.wording.guard.reading.modes import OBLIGING, Modal, Mode, modals
from drafter.wording.guard.verdict import GuardFinding, Span

_MUST = re.compile(r"m[uü]ss(?:en)?$")
_SHOULD = re.compile(r"soll(?:en|ten|te)?$")
_MODAL = re.compile(r"(?:(?:k[aö]nn|d[aü]rf|m[uü]ss|soll)(?:en)?|sollten?)$")
_NO_ACTS = frozenset(f"r:{base}" for base in (
    "müss", "dürf", "könn", "soll", "werd", "hab", "woll", "sein", "brauch",
))  # fmt: skip
_SUBORDINATE = re.compile(
    r"(?:wenn|falls|sofern|soweit|sobald|bevor|ehe|solange|damit|dass|ob|weil|da|wer|was|bis"
    r"|nachdem|um)\b"
)
_RELATIVE = re.compile(
    r"(?:(?:in|mit|an|zu|von|für|durch|bei|auf) )?(?:der|die|das|dem|den|denen|deren)\b"
)
# what leaves a thing free without „können“ or „dürfen“
_LEFT_FREE = re.compile(
    r"\b(?:möglich\w*|gelegenheit|recht|anspruch|erlaub\w*|gestattet\w*|zulässig|berechtig\w*"
    r"|befugt|freiwillig|\w*erlaubnis|\w*genehmig\w*|(?:gebühren)?frei|anheim\w*|ermessen"
    r"|vorbehalt\w*|behält|zugestimmt"
    r"|gewährt?|bewillig\w*|\w*verläng\w*|lässt|zugelassen|steht|in betracht|bestätigt|entbehrlich"
    r"|antrag|wünsch\w*|wunsch|unentgeltlich|kostenfrei\w*|kostenlos|stund\w*|angebot\w*"
    r"|angeboten|bietet|gültig|unbenommen|unverwehrt|räumt|eingeräumt|offen|zugesagt|zugänglich"
    r"|aussicht|widerruflich\w*)\b"
)
_ONLY = re.compile(r"\b(?:nur|ausschließlich|allein|lediglich|erst)\b")
# what allows or forbids, and what makes something due beside it
_ALLOWING = re.compile(
    r"\b(?:\w*erlaubnis|\w*genehmigung|gestatt\w*|erlaubt|zulässig|bestätigt|zugelassen|berechtigt"
    r"|befugt|frei|untersagt|verboten|unzulässig|d[aü]rf\w*|versagt|widerruf\w*|vorbehalt\w*"
    r"|aussicht)\b"
)
_DUE = re.compile(
    r"\b(?:auflage\w*|bedingung\w*|pflicht\w*|verpflicht\w*|zu \w+en|\w{2,}zu\w{3,}en|maßgabe"
    r"|voraus\w*|setzt|sofern|soweit|wenn|unter|nach|gegen|fällig|kosten|gebühr\w*|frist\w*"
    r"|angeordnet|anordn\w*|solange|erforderlich\w*|nötig\w*|antrag|beantrag\w*|abgelehnt"
    r"|anspruch)\b"
)
# „müssen mindestens 16 Jahre alt sein“ is „können Personen ab 16 Jahren“
_SIZE = re.compile(
    r"\b(?:mindestens|wenigstens|höchstens|maximal|nicht)\b[^.;:!?]*"
    r"\b(?:sein|haben|betragen|aufweisen|messen)\b"
)
# „muss nicht länger als zwei Meter sein“ frees from what „höchstens“ limits
_LARGER = r"(?:länger|größer|höher|lauter|breiter|schwerer|älter|mehr)"
_FREED_LIMIT = (
    (re.compile(rf"\bm[uü]ss(?:en)?\b(?:(?!\bd[aü]rf|\bund\b)[^.,;:!?])*\bnicht {_LARGER} als\b"
                r"[^.;:!?]*\bsein\b"),
     re.compile(r"\bm[uü]ss\w*\b[^.;:!?]*\bnicht\b|\bnicht verpflichtet\b|genüg|\breich")),
    (re.compile(r"\bm[uü]ss(?:en)?\b[^.,;:!?]*\bfrühestens\b"),
     re.compile(r"\bm[uü]ss(?:en)?\b|\b(?:frühestens|nicht (?:eher|früher|vor))\b[^.;:!?]*"
                r"\b(?:zu \w+en|\w+zu\w{3,}en)\b")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    roots: frozenset[str]
    lower: str
    modals: tuple[Modal, ...]


def check_sentence_modes(pair: Pair) -> list[GuardFinding]:
    """„ist ein Fahrtenbuch zu führen“ became „Sie können ein Fahrtenbuch führen“."""
    whole = pair.whole or pair
    for form, excuse in _FREED_LIMIT:
        freed = form.search(whole.suggestion.lower)
        if freed and not excuse.search(whole.original.lower):
            return [warn("modality_changed", suggestion=freed[0], now=freed.span())]
    for modal, told in _told(whole):
        due = modal.mode is Mode.MUST
        if due and in_term(modal, whole):
            continue
        if told and all((_is_free(s, modal) if due else _is_due(s, modal)) for s in told):
            old = whole.original.raw[slice(*told[0].span)]
            return [warn("modality_changed", old, modal.word, at=told[0].span, now=modal.span)]
    return []


def _told(pair: Pair) -> Iterator[tuple[Modal, list[_Sentence]]]:
    """The modal verbs of main clauses, each with the sentences of the original likest to it."""
    if not any(_MODAL.match(word) for word in pair.suggestion.lowers):
        return
    sentences = list(_sentences(pair.original))
    for modal in modals(pair.suggestion):
        if modal.soft or not _MODAL.match(modal.word.lower()) or not _judged(modal):
            continue
        spoken = _spoken(pair.suggestion, modal)
        best = max((len(spoken & one.roots) for one in sentences), default=0)
        if len(spoken) > 1 and best * 2 >= len(spoken):
            yield modal, [one for one in sentences if len(spoken & one.roots) == best]


def _judged(modal: Modal) -> bool:
    """Whether the mode can be held against a sentence; limited permissions tell duties as well."""
    if modal.mode is Mode.MUST:
        limited = modal.only or modal.capped or modal.till
        return bool(_MUST.match(modal.word.lower())) and (limited or not modal.negated)
    limited = modal.word[0] in "dD" and (modal.only or modal.capped)
    weaker = modal.mode is Mode.MAY or _SHOULD.match(modal.word.lower()) is not None
    return weaker and not (modal.negated or modal.dispensed or limited)


def _is_due(one: _Sentence, modal: Modal) -> bool:
    """Whether a sentence demands and leaves nothing free; „kann nur“ needs a „nur“."""
    due = any(m.mode in OBLIGING and not (m.negated or m.dispensed) for m in one.modals)
    free = any(
        m.mode is Mode.MAY and not (m.soft or m.negated or (m.only and not modal.only))
        and not m.word.lower().endswith(("te", "ten"))
        for m in one.modals
    )  # fmt: skip
    only = not modal.only or _ONLY.search(one.lower) is not None
    if _SIZE.search(one.lower):
        return False
    if modal.mode is Mode.SHOULD:
        return due and not any(m.mode in {Mode.SHOULD, Mode.REQUEST} for m in one.modals)
    return due and only and not free and _LEFT_FREE.search(one.lower) is None


def _is_free(one: _Sentence, modal: Modal) -> bool:
    """Whether a sentence allows or forbids and demands nothing."""
    allowed = [m for m in one.modals if m.mode is Mode.MAY and not m.dispensed]
    if not (modal.only or modal.capped or modal.negated):  # „darf nicht niedriger“: „muss hoch“
        allowed = [m for m in allowed if not (m.negated or m.only)]
    if not allowed or any(m.mode is not Mode.MAY for m in one.modals):
        return False
    acts = {atom for atom in modal.verb if atom.startswith("r:")} - _NO_ACTS
    plain = [m for m in allowed if not (m.soft or m.negated or m.only)]
    if any(acts & m.verb for m in plain):
        return True
    return not _DUE.search(one.lower) and _ALLOWING.search(one.lower) is not None


def _sentences(text: Text) -> Iterator[_Sentence]:
    groups: dict[int, list[Word]] = {}
    for word in text.words:
        groups.setdefault(word.sentence, []).append(word)
    for words in groups.values():
        start, end = span = words[0].start, words[-1].end
        inside = tuple(m for m in modals(text) if start <= m.span[0] < end)
        yield _Sentence(span, _roots(words), text.lower[start:end], inside)


def _roots(words: list[Word]) -> frozenset[str]:
    return roots(words) - _NO_ACTS


def _spoken(text: Text, modal: Modal) -> frozenset[str]:
    """What the clause of a modal verb speaks of, its stretch alone where it holds two of them."""
    place = min(text.index_at(modal.span[0]), len(text.words) - 1)
    word = text.words[place]
    clause = text.clause(word.clause)
    first = text.index_at(clause[0].start)
    begins = not first or text.words[first - 1].sentence != word.sentence
    lower = text.lower[clause[0].start : clause[-1].end]
    if _SUBORDINATE.match(lower) or (not begins and _RELATIVE.match(lower)):
        return frozenset()
    alone = sum(_MODAL.match(w.lower) is not None for w in clause) == 1
    return _roots([w for w in clause if alone or w.segment == word.segment])
