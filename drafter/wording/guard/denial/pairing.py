"""Pairing: which denial of one text answers which of the other."""

import re
from functools import lru_cache
from itertools import zip_longest

from drafter.wording.guard.language.morphology import negated_base
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.constructions import Sense
from drafter.wording.guard.reading.counters import countering
from drafter.wording.guard.reading.denials import Mark, is_attribute, marks
from drafter.wording.guard.reading.restating import is_strong
from drafter.wording.guard.verdict import Span


@lru_cache(maxsize=64)
def told(text: Text) -> frozenset[str]:
    """What a text says with verbs and adjectives."""
    # „Kommen Sie … nach“: a verb may stand first
    denied = {m.span for m in marks(text) if m.hard}  # „anrechnungsfrei“ affirms nothing
    told = [
        w for w, after in zip_longest(text.words, text.words[1:])
        if w.content and w.span not in denied and (w.text[0].islower() or w.lemma[0].islower())
        and not is_attribute(w, after) and not _GERUND.search(w.lower)
    ]  # fmt: skip
    return frozenset[str]().union(*(w.atoms for w in told))


@lru_cache(maxsize=64)
def _said(text: Text) -> frozenset[str]:
    """What a text says with verbs and adjectives, those before a noun among them."""
    words = [
        w for w in text.words
        if w.content and w.text[0].islower() and not _GERUND.search(w.lower)
        and not negated_base(w.lower)
    ]  # fmt: skip
    return told(text).union(*(w.atoms for w in words))


_GERUND = re.compile(r"\wende[nrsm]?$")  # „rückwirkende Förderung“ tells no act


def doubled(found: list[Mark]) -> list[Mark]:
    """„nur … wenn“ says as much as „nicht … ohne“: it answers two negations."""
    return [twin for m in found for twin in ((m, m) if m.lemma in {"nur", "erst"} else (m,))]


def pair_soft(before: list[Mark], after: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Take out lexical negations that both texts have, the same words first."""
    for alike in (_same_lemma, _same_soft):
        rest = list(after)
        lonely: list[Mark] = []
        for mark in before:
            twin = next((o for o in rest if alike(mark, o)), None)
            if twin is None:
                lonely.append(mark)
            else:
                rest.remove(twin)
        before, after = lonely, rest
    return before, after


def _same_lemma(one: Mark, other: Mark) -> bool:
    return one.lemma == other.lemma and one.sense == other.sense is not Sense.AFFIRMED


def one_limit(before: list[Mark], after: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """„darf erst …, wenn“ is „Bevor …, muss“: neither answers another denial."""
    first = [mark for mark in before if mark.word.lower() == "erst"]
    then = [mark for mark in after if mark.word.lower() in {"bevor", "ehe"}]
    if not first or not then:
        return before, after
    return [m for m in before if m is not first[0]], [m for m in after if m is not then[0]]


_ONLY = frozenset({"nur", "ausschließlich", "lediglich", "allein", "bloß", "einzig"})


def _same_soft(one: Mark, other: Mark) -> bool:
    if Sense.AFFIRMED in {one.sense, other.sense}:
        return False
    if {one.word.lower(), other.word.lower()} <= _ONLY or one.lemma[:5] == other.lemma[:5]:
        return True
    if is_strong(one) and is_strong(other) and not (one.group or other.group):
        return True  # „absehen“, „verzichten“, „unterbleiben“
    return one.word.lower()[:4] == other.word.lower()[:4] or (
        bool(one.group) and one.group == other.group
    )


def match_hard(
    before: list[Mark], after: list[Mark], pair: Pair
) -> tuple[list[Mark], list[Mark], list[tuple[Mark, Mark]]]:
    """What is left on both sides, and the pairs whose denial now stands elsewhere.

    Every mark finds a partner unless what the two deny is affirmed in the other text.
    """
    negated = frozenset[str]().union(*(m.near for m in after))
    known = frozenset[str]().union(*(m.near for m in before))
    positive = pair.suggestion.atoms - negated - (told(pair.original) - known)
    moved: list[tuple[Mark, Mark]] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in _scored(before, after):
        a, b = before[i], after[j]
        if i in used_a or j in used_b or (score == 0 and _strangers(a, b, pair)):
            continue
        used_a.add(i)
        used_b.add(j)
        if score < 1 and (_roots(a.focus) - {"r:lass"}) & positive and not b.again:
            moved.append((a, b))
    return (
        [m for i, m in enumerate(before) if i not in used_a],
        [m for j, m in enumerate(after) if j not in used_b],
        moved,
    )


def match_soft(hard: list[Mark], soft: list[Mark], pair: Pair) -> tuple[list[Mark], list[Mark]]:
    """What is left of the denials of the one text and of the words in the other that answer."""
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in _scored(hard, soft):
        if score and i not in used_a and j not in used_b and _answers(hard[i], soft[j], pair):
            used_a.add(i)
            used_b.add(j)
    return (
        [m for i, m in enumerate(hard) if i not in used_a],
        [m for j, m in enumerate(soft) if j not in used_b],
    )


def _scored(before: list[Mark], after: list[Mark]) -> list[tuple[float, int, int]]:
    """All pairs by how much they have in common, best first; „unbegründet“ answers itself."""

    def order(item: tuple[float, int, int]) -> tuple[bool, float, bool, bool, int]:
        score, i, j = item
        one, other = before[i], after[j]
        own = len(one.lemma) >= _OWN and one.lemma[:_OWN] == other.lemma[:_OWN]
        without = (one.lemma == "ohne") is (other.lemma == "ohne")
        return not own, -score, _soft_and_weak(other), not without, abs(i - j)

    scored = [(_likeness(a, b), i, j) for i, a in enumerate(before) for j, b in enumerate(after)]
    return sorted(scored, key=order)


def _strangers(one: Mark, other: Mark, pair: Pair) -> bool:
    """Whether each of two denials speaks of what the other text affirms."""
    return bool(
        _roots(one.near) & _affirmed(pair.suggestion)
        and _roots(other.near) & _affirmed(pair.original)
    )


@lru_cache(maxsize=64)
def _affirmed(text: Text) -> frozenset[str]:
    """What stands in the stretches without a plain denial, light words left out."""
    places = [min(text.index_at(m.span[0]), len(text.words) - 1) for m in marks(text) if m.hard]
    denied = {text.words[i].segment for i in places}
    words = [w for w in text.words if w.segment not in denied and w.content and not w.light]
    return _roots(frozenset[str]().union(*(w.atoms for w in words)))


def _roots(atoms: frozenset[str]) -> frozenset[str]:
    return frozenset(atom for atom in atoms if atom.startswith("r:"))


def clause_at(text: Text, span: Span) -> str:
    """The clause around a place, with what stands directly before it."""
    words = text.clause(text.words[min(text.index_at(span[0]), len(text.words) - 1)].clause)
    return text.lower[max(0, words[0].start - 12) : words[-1].end]


_ASKED = re.compile(r"forder|verlang|wart|bitt|bät|erinner|extra")
_TIMED = re.compile(r"\b(?:bis|innerhalb|binnen|vor|rechtzeitig|pünktlich|\w*frist\w*|zeit\w*)\b")


def _answers(hard: Mark, soft: Mark, texts: Pair) -> bool:
    """What „nicht“ denies and the other text says is denied there only beside it."""
    if _is_bystander(hard, soft, texts) or _told_beside(hard, soft, texts.original):
        return False  # „nicht freiwillig“ is not answered by „freiwillig“
    if _permitted(hard, soft, texts):
        return False
    timed = _TIMED.search(clause_at(texts.original, hard.span)) and soft.near & hard.near
    if hard.lemma == "ohne" and soft.sense is Sense.MISSING and _supposed(soft, texts.suggestion):
        return True  # „Anträge ohne Kennzeichen“: „Fehlt das Kennzeichen“
    if soft.sense is Sense.LATE and not timed:
        return False  # „verspätet abgegeben“ is not „nicht abgegeben“
    beside = _roots(hard.focus & _said(texts.suggestion))
    return not beside or bool(beside & soft.near)


_MAY = re.compile(r"\bd[aü]rf(?:en|st|t)?\b")
_DENIES = re.compile(r"\b(?:nicht|kein\w*)\b")
_NARROWS = re.compile(
    r"\b(?:nicht|kein\w*|weder|niemand\w*|ohne|nur|erst|bis|solange|lediglich|allein|ausschließlich)\b"
)


def _permitted(hard: Mark, soft: Mark, texts: Pair) -> bool:
    """„darf statt der Garage genutzt werden“ permits what „darf nicht genutzt werden“ forbids."""
    denied = clause_at(texts.original, hard.span)
    allowed = clause_at(texts.suggestion, soft.span)
    both_may = _MAY.search(denied) and _MAY.search(allowed)
    if not both_may or not _DENIES.match(hard.word.lower()) or is_strong(soft):
        return False
    return not _NARROWS.search(allowed) and bool(_roots(hard.focus) & _roots(soft.near) - _MAY_ROOT)


_MAY_ROOT = frozenset({"r:dürf"})


def _is_bystander(hard: Mark, soft: Mark, texts: Pair) -> bool:
    """Whether a word that could stand for „nicht“ elsewhere does not do so for this one."""
    if soft.lemma in _ONLY | {"erst"}:
        # „nur gegen Vorlage“ is „ohne Vorlage nicht“, never „gegen Vorlage nicht“
        return hard.span not in countering(texts.original, texts.suggestion)
    if soft.lemma == "bis":
        return not hard.focus & soft.near  # „solange nicht beseitigt“: „bis sie beseitigt sind“
    if soft.lemma == "unaufgefordert":
        return _ASKED.search(clause_at(texts.original, hard.span)) is None
    return False


def _supposed(mark: Mark, text: Text) -> bool:
    """Whether a denial stands in a clause of condition: „Fehlt …“, „wenn … fehlt“."""
    words = text.clause(text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)].clause)
    return words[0].lower in _IF or words[0].start == mark.span[0]


_IF = frozenset({"wenn", "falls", "sofern", "solange", "soweit"})


def _told_beside(hard: Mark, soft: Mark, text: Text) -> bool:
    """Whether the word that might answer a denial stands beside the denial itself."""
    here = text.words[min(text.index_at(hard.span[0]), len(text.words) - 1)].segment
    told = {w.lower for w in text.words if w.segment == here and w.span != hard.span}
    return soft.word.lower() in told


def _soft_and_weak(mark: Mark) -> bool:
    return not mark.hard and not is_strong(mark)


_OWN = len("unangekünd")  # letters by which „unangekündigt“ answers „unangekündigten“
_UNCHANGED = ("unberühr", "unveränd")


def _likeness(one: Mark, other: Mark) -> float:
    """3: same stretch; 1: same clause; 0: nothing in common."""
    for soft, hard in ((one, other), (other, one)):
        if not soft.hard and soft.lemma.startswith(_UNCHANGED) and "g:ändern" not in hard.near:
            return 0  # „bleiben unberührt“ is „ändern sich nicht“, never „gelten nicht“
    shared = len(one.near & other.near)
    if shared:
        return 2 + shared / 10
    if one.near & other.wide or one.wide & other.near:
        return 1 if not one.hard or not other.hard else 0.5
    return 0
