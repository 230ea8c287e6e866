"""Requirements: a „müssen“ that only tells what the original makes a condition.

„ist beschlussfähig, wenn vier anwesend sind“ is „damit sie beschließen kann, müssen vier da sein“;
„bei ärztlich bescheinigter Erkrankung“ is „die Erkrankung muss ärztlich bescheinigt sein“.
"""

import re
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.modes import Modal

# what makes one thing depend on another
_DEPENDS = re.compile(
    r"\b(?:wenn|sofern|falls|soweit|sobald|nur|erst|ausschließlich|bedarf|bedürfen|abhängig|bevor"
    r"|vorbehaltlich|nachdem|voraus\w*|bedingung"
    r"|auf (?:\w+ )?(?:antrag|anmeldung|verlangen|anforderung)"
    r"|gegen|ab eine[rm]|nach (?:vorlage|eingang|erhalt|zahlung|abschluss|ablauf)"
    r"|beschlussfähig)\b"
)
# what marks a „müssen“ as such a condition
_PURPOSE = re.compile(
    r"\bdamit\b|\bum\b[^.;]*\b\w*zu\w*\b|\b(?:dafür|dazu|hierfür|hierzu|voraussetzung\w*|bedingung\w*"
    r"|bevor|vorher|zuvor|zuerst|außerdem|zudem|zusätzlich|sonst|andernfalls|anderenfalls|nur|erst|für)\b"
)
_STATE = re.compile(r"\b(?:sein|haben|werden|bleiben|vorliegen|liegen|bestehen|stehen|betragen)$")


def required(modal: Modal, pair: Pair) -> bool:
    """Whether the original requires, as a condition or attribute, what ``modal`` makes due."""
    text = pair.suggestion
    word = text.words[min(text.index_at(modal.span[0]), len(text.words) - 1)]
    clause = text.clause(word.clause)
    told = text.lower[clause[0].start : clause[-1].end]
    own = _content(clause)
    if _STATE.search(told) and own & _attributes(pair.original):
        return True
    source = (pair.whole or pair).original
    if in_term(modal, pair):
        return True
    if _RENEWED.search(text.lower, word.end) and _supposed(source) & _own_verbs(modal):
        return True
    if own & _lost_otherwise(source) and _LOSING.search(text.lower, word.end):
        return True
    sentence = _told_with(text, word.sentence)
    whole = text.lower[sentence[0].start : sentence[-1].end]
    if not _DEPENDS.search(pair.original.lower) or not _PURPOSE.search(whole):
        return False
    return bool(_content(tuple(sentence)) & _conditions(pair.original))


# „Sie können Widerspruch einlegen. Das muss innerhalb eines Monats schriftlich geschehen“
_REMEDY = r"(?:widerspruch|klage|einspruch|beschwerde|antrag|äußerung|stellungnahme)"
_IN_TERM = re.compile(
    rf"\b(?:das|dies|es|er|sie|ihn|(?:der|den|die|ihre?n?) {_REMEDY})\b"
    r"[^.;:!?]*\b(?:innerhalb|binnen|bis|spätestens|schriftlich|niederschrift)\b[^.;:!?]*"
    r"\b(?:geschehen|erfolgen|eingehen|eingegangen sein|werden|vorliegen|sein|tun|machen|erheben"
    r"|einlegen|stellen|einreichen)\b"
)
_TERM = re.compile(
    rf"\bk[aö]nn(?:en)?\b[^.;:!?]*\b(?:innerhalb|binnen|bis|schriftlich)\b[^.;!?]*\b{_REMEDY}"
    rf"|\bk[aö]nn(?:en)?\b[^.;:!?]*\b{_REMEDY}\b[^.;!?]*\b(?:innerhalb|binnen|bis|schriftlich)\b"
)
_RIGHT = re.compile(rf"\b(?:k[aö]nn|d[aü]rf)(?:en)?\b[^.;:!?]*\b(?:{_REMEDY}|klagen|widersprechen)")


# „Schreiben Sie an den Landkreis oder lassen Sie den Widerspruch dort aufnehmen“
_IN_FORM = re.compile(
    r"\b(?:schreiben|richten|schicken|senden|wenden) sie\b[^.;!?]*\boder\b[^.;!?]*\bniederschrift\b"
    r"|(?:oder )?lassen sie\b[^.;!?]*\bniederschrift\b"
)


def in_term(modal: Modal, pair: Pair) -> bool:
    """„Sie können klagen. Die Klage müssen Sie bis … erheben“: the right stays one."""
    text, source = pair.suggestion, (pair.whole or pair).original
    clause = text.clause(text.words[min(text.index_at(modal.span[0]), len(text.words) - 1)].clause)
    term = _IN_TERM.search(text.lower, clause[0].start, clause[-1].end)
    term = term or _IN_FORM.match(text.lower, clause[0].start)
    return bool(term and _TERM.search(source.lower) and _RIGHT.search(text.lower))


def _told_with(text: Text, number: int) -> list[Word]:
    """The words of a sentence, with the one before that only leads to it by a colon."""
    words = [w for w in text.words if w.sentence == number]
    before = [w for w in text.words if w.sentence == number - 1]
    led = before and text.raw[before[-1].end : words[0].start].strip() == ":"
    return [*before, *words] if led else words


# what is lost, and where: „erlischt, wenn Sie nicht …“, „besteht nicht, wenn sich … weigert“
_LOSING = re.compile(
    r"\berlischt|\berlösch|\bverfäll|\bverfall|\bentf[aä]ll|\bverlier|\bwiderr[uü]f|\bentzieh|\bentzogen"
    r"|\bkein\w* (?:\w+ )?(?:anspruch|recht)|\banspruch\b[^.;:!?]*\bnicht\b"
    r"|\bnicht\b[^.;:!?]*\banspruch\b"
    r"|\babgelehn|\bablehn|\bendet|\bungültig|\bunwirksam|\bkündig|\bgekündigt|\bzurückgenommen"
)
_OMITTED = re.compile(
    r"\b(?:wenn|sofern|falls|soweit)\b[^.;:!?]*?\b(?:nicht|kein\w*|weiger\w*|verweiger\w*|unterl[aä]ss\w*"
    r"|versäum\w*|unterbleib\w*)\b[^.;:!?]*"
)


@lru_cache(maxsize=64)
def _lost_otherwise(text: Text) -> frozenset[str]:
    """What a text tells to be lost with if it is omitted."""
    found: set[str] = set()
    if not _LOSING.search(text.lower):
        return frozenset()
    for match in _OMITTED.finditer(text.lower):
        found |= _content(tuple(
            w for w in text.words if match.start() <= w.start < match.end() and not w.light
        ))  # fmt: skip
    return frozenset(found)


# „Weisen Sie … nach. Wenn Sie das nicht tun, …“ for „Sofern Sie nicht … nachweisen, …“
_RENEWED = re.compile(
    r"\b(?:wenn|falls|sofern|dass|tun) (?:sie )?(?:das|dies|es|beides|dem)(?: sie)?"
    r" (?:gar )?nicht\b"
    r"|\bsonst\b"
    r"|\bandernfalls\b|\banderenfalls\b"
)
_NEGATED_PREMISE = re.compile(
    r"(?:\b(?:wenn|falls|sofern|soweit|sollten?|für den fall, dass)"
    r"|(?:^|[.;] )(?:\w+n sie|wird|werden))\b[^.;:!?]*?\bnicht\b(?:[^.;:!?]|\.(?=\d))*"
)


def _own_verbs(modal: Modal) -> frozenset[str]:
    """The roots of what is due."""
    return frozenset(a for a in modal.verb | modal.own if a.startswith(("r:", "g:")))


@lru_cache(maxsize=64)
def _supposed(text: Text) -> frozenset[str]:
    """What a text supposes not to be done."""
    found: set[str] = set()
    for match in _NEGATED_PREMISE.finditer(text.lower):
        told = tuple(
            w for w in text.words if match.start() <= w.start < match.end() and not w.light
        )
        found |= _content(told)
    return frozenset(found)


def _content(words: tuple[Word, ...]) -> frozenset[str]:
    told = (w.atoms.union(*w.parts) for w in words if w.content)
    return frozenset(atom for atoms in told for atom in atoms)


@lru_cache(maxsize=64)
def _attributes(text: Text) -> frozenset[str]:
    """Participles and adjectives that stand before a noun: „ärztlich bescheinigte Erkrankung“."""
    found: set[str] = set()
    for word, following in pairwise(text.words):
        if word.content and word.text[0].islower() and following.text[0].isupper():
            found |= {atom for atom in word.atoms if atom.startswith("r:")}
    return frozenset(found)


@lru_cache(maxsize=64)
def _conditions(text: Text) -> frozenset[str]:
    """What the sentences speak of that make one thing depend on another."""
    found: set[str] = set()
    for number in {word.sentence for word in text.words}:
        words = tuple(w for w in text.words if w.sentence == number)
        if _DEPENDS.search(text.lower[words[0].start : words[-1].end]):
            found |= _content(words)
    return frozenset(found)
