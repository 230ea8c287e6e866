"""Content words: nothing new, nothing that matters lost."""

import re

import simplemma

from drafter.wording.guard.bounds import bounds
from drafter.wording.guard.decisions import is_ruling
from drafter.wording.guard.lexicon import base_atom, root
from drafter.wording.guard.negation import marks
from drafter.wording.guard.opposites import has_opposite
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.phrases import formula_spans
from drafter.wording.guard.roles import has_usual_doer, is_party
from drafter.wording.guard.verdict import GuardFinding
from drafter.wording.guard.words import Word

# words that restrict or qualify: lost, they change what is required (beginnings of words)
RESTRICTING = (
    "schriftlich", "vorherig", "vorher", "beglaubigt", "persönlich", "gesondert", "sofort",
    "unverzüglich", "jederzeit", "vorläufig", "endgültig", "einmalig", "zweckgebunden",
    "ausdrücklich", "anteilig", "unwiderruflich", "elektronisch", "zweckentsprechend", "dauerhaft",
    "unbefristet", "befristet", "rechtskräftig", "bestandskräftig", "sachverständig", "vorsätzlich",
    "grob", "fahrlässig", "unaufgefordert", "wiederholt", "begründet", "zusätzlich", "original",
    "nachweislich", "unmittelbar", "gemeinsam", "ersatzlos", "widerruflich", "wesentlich",
    "erheblich", "geeignet", "vollständig", "rückwirkend", "nachträglich", "fristgerecht",
    "rechtzeitig", "derzeit", "aktuell", "durchgehend", "unentgeltlich", "kostenlos", "amtlich",
    "mündlich", "formlos", "geschlossen", "zweckwidrig", "arglistig", "rechtmäßig", "amts",
    "zuwendungsfähig", "erstmalig", "nicht rückzahlbar", "ununterbrochen", "gleichzeitig",
)  # fmt: skip
_LOST_SHARE = 0.34  # of the content of the original
_CLAUSE_SHARE = 0.55  # of the content of one clause
_SENTENCE_WORDS = 3  # a clause with that many content words is missed as a whole


def _parts(word: Word) -> list[frozenset[str]]:
    return list(word.parts)


def _licensed(word: Word, pool: frozenset[str], lights: frozenset[str]) -> bool:
    """Whether the other text holds the word, all its parts, or a word of equal meaning."""
    if word.light or word.atoms & pool:
        return True
    if word.parts:
        return all(part & pool or part & lights for part in word.parts)
    return False


_LIGHT_PARTS = frozenset(
    f"r:{part}" for part in (
        "betrag", "höh", "zeit", "zeitraum", "summ", "zahl", "fall", "art", "stell", "grund",
        "angab", "pflicht", "recht", "datum", "tag", "person", "sach", "text", "teil", "mittel",
        "gesamt", "unterlag", "frist", "ort", "nummer", "numm",
    )
)  # fmt: skip


def check_added(pair: Pair) -> list[GuardFinding]:
    """Content words of the suggestion that nothing in the original accounts for."""
    pool = pair.original.atoms
    findings: list[GuardFinding] = []
    new: list[Word] = []
    # a word that negates („fehlt“) is weighed by the check for negation
    seen: set[str] = (
        {m.word.lower() for m in marks(pair.suggestion)} if marks(pair.original) else set()
    )
    for word in pair.suggestion.words:
        if not word.content or word.lower in seen or _licensed(word, pool, _LIGHT_PARTS):
            continue
        if _in_phrase(word, pair.suggestion, pool) or _spelling_of(word, pair.original):
            continue
        if word.lower.startswith(_IN_TIME) and _has_limit(pair.original):
            continue
        if pair.notes and not word.text[0].isupper():
            continue  # notes are written out: verbs and adjectives come with the sentence
        seen.add(word.lower)
        findings.append(warn("content_added", suggestion=word.text, now=word.span))
        new.append(word)
    # one other verb in place of one that is gone is the common case of a faithful rewording
    if len(new) == 1 and _plain_verb(new[0]) and _verb_gone(pair):
        return []
    return findings


def _plain_verb(word: Word) -> bool:
    """A verb that decides nothing, negates nothing and has no opposite among the tables."""
    lemma = word.lemma.lower()
    verb = word.text[0].islower() and lemma.endswith("n") and simplemma.is_known(lemma, lang="de")
    return (
        verb and not is_ruling(word.lemma) and not has_opposite(word) and not has_usual_doer(word)
    )


def _verb_gone(pair: Pair) -> bool:
    pool = pair.suggestion.atoms
    return any(
        word.content and not word.light and not _kept(word, pool) for word in pair.original.words
    )


_IN_TIME = ("rechtzeitig", "fristgerecht", "fristgemäß", "pünktlich")


def _has_limit(text: Text) -> bool:
    """Whether a text sets a time: then „rechtzeitig“ only takes it up."""
    return any(bound.kind in {"upper", "within"} for bound in bounds(text)) or bool(
        re.search(r"\b(?:ablauf|frist|fällig)", text.lower)
    )


def _in_formula(word: Word, text: Text) -> bool:
    """Part of a formula that says no more than „Ihr“ or „Sie“."""
    return any(a <= word.start and word.end <= b for a, b in formula_spans(text.lower))


def _in_phrase(word: Word, text: Text, pool: frozenset[str]) -> bool:
    """Part of a fixed phrase that the original says in one word, or says as well."""
    return any(
        span[0] <= word.start and word.end <= span[1] and atom in pool
        for atom, span in text.phrases
    )


def _spelling_of(word: Word, text: Text) -> bool:
    """A word that differs from one of the original in a letter or two (a corrected mistake)."""
    return any(
        other.content
        and abs(len(other.lower) - len(word.lower)) <= 1
        and _near(other.lower, word.lower)
        for other in text.words
    )


def _near(one: str, other: str) -> bool:
    if len(one) < 6 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) == 2 and differing[1] == differing[0] + 1:
            i = differing[0]
            return one[i] == other[i + 1] and one[i + 1] == other[i]
        return False
    short, long = sorted((one, other), key=len)
    # a doubled or missing letter only: „Antragg“, not „Peters“ for „Petersen“
    return any(long[:i] + long[i + 1 :] == short and i > 0 and long[i] == long[i - 1]
               for i in range(len(long)))  # fmt: skip


def check_lost(pair: Pair) -> list[GuardFinding]:
    """Restricting words that are gone, and a large part of the content that is gone."""
    pool = pair.suggestion.atoms
    findings: list[GuardFinding] = []
    lost: list[Word] = []
    total = 0.0
    for word in pair.original.words:
        if not word.content or (word.light and not word.lower.startswith(RESTRICTING)):
            continue
        if _in_formula(word, pair.original):
            continue
        weight = _weight(word)
        total += weight
        if _kept(word, pool) or _in_phrase(word, pair.original, pool) or is_party(word.lower):
            continue
        if _circumstance(word, pair.original):
            findings.append(warn("condition_lost", word.text, at=word.span))
        elif word.lower.startswith(RESTRICTING):
            findings.append(warn("restriction_lost", word.text, at=word.span))
        lost.append(word)
    findings += _too_much(lost, total, pair)
    return findings


def _kept(word: Word, pool: frozenset[str]) -> bool:
    if word.atoms & pool:
        return True
    base = base_atom(word.lemma)
    return (base is not None and base in pool) or any(part & pool for part in word.parts)


def _weight(word: Word) -> float:
    if word.text[0].isupper():
        return 1.0
    return 0.6


_CIRCUMSTANCE = frozenset({"bei", "beim", "nach", "mit", "ohne", "unter", "vorbehaltlich", "auf",
                           "trotz", "mittels", "gegen"})  # fmt: skip


def _circumstance(word: Word, text: Text) -> bool:
    """A lost noun behind „bei“, „nach“, „mit“ …: the circumstance on which something depends."""
    if not word.text[0].isupper():
        return False
    before = [w for w in text.words if w.clause == word.clause and w.end <= word.start][-3:]
    nouns = [k for k, w in enumerate(before) if w.content and w.text[0].isupper()]
    reach = before[nouns[-1] + 1 :] if nouns else before
    return any(w.lower in _CIRCUMSTANCE for w in reach)


def _too_much(lost: list[Word], total: float, pair: Pair) -> list[GuardFinding]:
    share = sum(_weight(word) for word in lost)
    nouns = list({root(word.lemma): word for word in lost if word.text[0].isupper()}.values())
    if len(lost) >= 2 and total and share / total > _LOST_SHARE:
        return [_lost(lost)]
    clause = _whole_clause(lost, pair.original) or _clause_mostly(lost, pair)
    clause = clause or _listed(lost, pair.original)
    if clause:
        return [_lost(clause)]
    return [_lost(nouns)] if len(nouns) >= 2 or _joined(nouns, pair.original) else []


def _lost(words: list[Word]) -> GuardFinding:
    listed = ", ".join(word.text for word in words[:4])
    return warn("content_lost", listed, at=(words[0].start, words[0].end))


def _whole_clause(lost: list[Word], text: Text) -> list[Word]:
    """A clause or enumerated part of which nothing is left."""
    for segment in {word.segment for word in lost}:
        own = [w for w in text.words if w.segment == segment and w.content and not w.light]
        gone = [w for w in lost if w.segment == segment]
        if len(own) >= _SENTENCE_WORDS - 1 and len(gone) == len(own):
            return gone
    return []


def _clause_mostly(lost: list[Word], pair: Pair) -> list[Word]:
    """A clause of some weight whose noun and most of whose content is gone."""
    for number in {word.clause for word in lost} - {0}:  # the first is often only turned round
        own = [w for w in pair.original.clause(number) if w.content and not w.light]
        gone = [w for w in lost if w.clause == number]
        nouns = any(w.text[0].isupper() for w in gone)
        share = sum(map(_weight, gone)) / sum(map(_weight, own))
        if len(own) >= _SENTENCE_WORDS - 1 and nouns and share > _CLAUSE_SHARE:
            return gone
    return []


def _listed(lost: list[Word], text: Text) -> list[Word]:
    """„ausgefüllt und unterschrieben“: one of two joined verbs or adjectives is gone."""
    for word in lost:
        if word.text[0].isupper():
            continue
        i = text.index_at(word.start)
        for step in (-1, 1):
            near = text.words[i + step : i + step + 1] if i + step >= 0 else ()
            far = text.words[i + 2 * step : i + 2 * step + 1] if i + 2 * step >= 0 else ()
            joined = near and near[0].lower in {"und", "oder", "sowie"}
            if joined and far and far[0].content and far[0].text[0].islower():
                return [word]
    return []


def _joined(nouns: list[Word], text: Text) -> bool:
    """A lost noun that was joined by „und“ or „oder“: an item of a list is missing."""
    for word in nouns:
        before = text.lower[max(0, word.start - 40) : word.start]
        after = text.lower[word.end : word.end + 12]
        if re.search(r"\b(?:und|oder|sowie)\b[^.,;]*$", before) or re.match(
            r" (?:und|oder|sowie)\b", after
        ):
            return True
    return False
