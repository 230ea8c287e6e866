"""Premises: what must be so for a rule to hold, with its denial, in whatever construction.

„bei Vorliegen eines Attests“, „wenn ein Attest vorliegt“ and „liegt ein Attest vor, …“ are one
premise. It must neither go nor be denied where it was affirmed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import come, derived, kept, told_by_synonym
from drafter.wording.guard.reading.constructions import Sense, constructions
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import GuardFinding, Span

_IF = frozenset({"wenn", "falls", "sofern", "soweit", "sobald"})
_BY_NOUN = frozenset({"bei", "beim", "nach"})
_LIMITED = re.compile(
    r"\b(?:nur|erst|ausschließlich|ohne|sonst|andernfalls|ansonsten|außer|ausgenommen|es sei denn"
    r"|bevor|solange|auch|selbst|trotz\w*|statt|anstelle)\b"
)
_PLAIN = re.compile(r"(?:nicht|kein(?:e[rsmn]?)?|nie|niemals)$")
_DENYING_NOUN = re.compile(r"^(?:nicht\w{4,}|un\w{5,})")


@dataclass(frozen=True, slots=True)
class Premise:
    """A premise: what it speaks of, and whether it is denied (None: cannot be told)."""

    words: tuple[Word, ...]
    denied: bool | None
    span: Span
    noun: bool = False
    opening: str = ""  # the preposition or the first word of the clause

    @property
    def atoms(self) -> frozenset[str]:
        """What its words mean."""
        return frozenset[str]().union(*(w.atoms.union(*w.parts) for w in self.words))


@lru_cache(maxsize=64)
def premises(text: Text) -> tuple[Premise, ...]:
    """All premises that are told by a clause or by a noun behind „bei“."""
    found: list[Premise] = []
    for number in sorted({word.clause for word in text.words}):
        words = text.clause(number)
        if words[0].lower in _IF or (words[1:] and words[1].lower in _IF) or _opens(text, words):
            found.append(_premise(text, words))
    for i, word in enumerate(text.words):
        if word.lower in _BY_NOUN and (phrase := _phrase(text, i)):
            found.append(_premise(text, (word, *phrase), noun=True))
    return tuple(found)


def _opens(text: Text, words: tuple[Word, ...]) -> bool:
    """„Liegt ein Attest vor, …“, „Haben Sie … verloren? Dann …“."""
    first = text.words.index(words[0])
    starts = not first or text.words[first - 1].sentence != words[0].sentence
    if not starts:
        return False
    asked = text.raw[words[-1].end :].startswith("?")
    return asked or conditional_opening(text, words[0].sentence)


_PHRASE_ENDS = frozenset({"wird", "werden", "ist", "sind", "kann", "können", "muss", "müssen",
                          "darf", "dürfen", "hat", "haben", "soll", "sollen", "und",
                          "oder"})  # fmt: skip
_IN_PHRASE = re.compile(
    r"(?:de[rsmn]|die|das|ein\w*|ihre?\w*|seine?\w*|diese\w*|unser\w*|von|zu[rm]?|für|am|im|an|in"
    r"|auf|kein\w*|eine[rs]?)$"
)


def _phrase(text: Text, i: int) -> tuple[Word, ...]:
    """The nouns behind a preposition, with articles, attributes and genitives."""
    found: list[Word] = []
    for word in text.words[i + 1 : i + 8]:
        if word.clause != text.words[i].clause or word.lower in _PHRASE_ENDS:
            break
        attribute = word.text[0].islower() and word.lower.endswith(("e", "en", "er", "es", "em"))
        if not (word.text[0].isupper() or _IN_PHRASE.match(word.lower) or attribute):
            break
        found.append(word)
    while found and found[-1].text[0].islower():  # „bei der Behörde begonnen werden“
        found.pop()
    return tuple(found)


def _premise(text: Text, words: tuple[Word, ...], *, noun: bool = False) -> Premise:
    span = words[0].start, words[-1].end
    told = tuple(w for w in words if w.content and not w.light)
    opening = words[0].lower
    if _LIMITED.search(text.lower, *span) or any(
        one.sense is not Sense.EXCEPT and span[0] <= one.span[0] < span[1]
        for one in constructions(text)
    ):
        return Premise(told, None, span, noun, opening)
    inside = [m for m in marks(text) if span[0] <= m.span[0] < span[1]]
    if all(_PLAIN.match(m.word.lower()) or _DENYING_NOUN.match(m.word.lower()) for m in inside):
        return Premise(told, bool(len(inside) % 2), span, noun, opening)
    return Premise(told, None, span, noun, opening)


def check_premises(pair: Pair) -> list[GuardFinding]:
    """„bei Vorliegen“ became „wenn kein … vorliegt“, or the premise is gone."""
    rules = (_denied, _gone, _turned_in_time, _until_no_more, _supposed)
    return next((found for rule in rules if (found := rule(pair))), [])


_BEFORE = re.compile(
    r"\b(?:vor|bis zu[rm]?|bis)\b(?= (?:de[rmns]|die|das|ihre\w*|einer?\w?)? ?[a-zäöü])"
)
_AFTER = re.compile(r"\b(?:wenn|nachdem|sobald)\b")
_DONE = re.compile(r"\b(?:ist|sind|hat|haben|wurden?|worden)$")
_OTHER_SIDE = re.compile(
    r"\b(?:vor|vorher|zuvor|bevor|ehe|bis|solange|erst|vorab|noch|spätestens|rechtzeitig|während)\b"
)
_END = re.compile(r"\b(?:ablauf|ende|abgelaufen|endet|vorbei|vorüber|letzte\w*|bis)\b")
_BEGINNING = re.compile(r"\b(?:ab|mit|zu|seit)(?: de[rm])? (?:beginn|anfang)\b")
_DENIAL = re.compile(r"\b(?:nicht|kein\w*|verboten|untersagt|unzulässig|ausgeschlossen|nichts)\b")


def _turned_in_time(pair: Pair) -> list[GuardFinding]:
    """„vor Aufnahme der Tätigkeit“ became „wenn Sie die Tätigkeit aufgenommen haben“."""
    ends, begins = _END.search(pair.original.lower), _BEGINNING.search(pair.suggestion.lower)
    if (
        ends
        and begins
        and not _END.search(pair.suggestion.lower)
        and not _BEGINNING.search(pair.original.lower)
    ):
        return [warn("opposite", ends[0], begins[0], at=ends.span(), now=begins.span())]
    if during := _freed_during(pair):
        return during
    denials = [len(_DENIAL.findall(text.lower)) for text in (pair.original, pair.suggestion)]
    if denials[0] != denials[1] or _OTHER_SIDE.search(pair.suggestion.lower):
        return []
    for match in _BEFORE.finditer(pair.original.lower):
        phrase = _phrase(pair.original, pair.original.index_at(match.end() - 1))
        nouns = [w for w in phrase if w.content and w.text[0].isupper()][:2]
        for new in _after(pair.suggestion):
            if any(kept(word, new.atoms) for word in nouns):
                old = match.start(), nouns[0].end
                told = pair.suggestion.raw[slice(*new.span)]
                return [warn("opposite", pair.original.raw[slice(*old)], told, at=old,
                             now=new.span)]  # fmt: skip
    return []


_UNTIL_NO_MORE = re.compile(r"\bbis\b[^.;:!?]*\b(?:nicht mehr|kein\w*\b[^.;:!?]*\bmehr)\b")
_AS_LONG_AS_NOT = re.compile(r"\bsolange\b(?:(?!\bmehr\b)[^,.;:!?])*\b(?:nicht|kein\w*)\b(?! mehr)")


def _until_no_more(pair: Pair) -> list[GuardFinding]:
    """„gilt, bis keine Gefahr mehr besteht“ became „gilt, solange keine Gefahr besteht“."""
    whole = pair.whole or pair
    old = _UNTIL_NO_MORE.search(whole.original.lower)
    new = _AS_LONG_AS_NOT.search(whole.suggestion.lower)
    if old is None or new is None or "bis" in whole.suggestion.lowers:
        return []
    told = whole.suggestion.raw[slice(*new.span())]
    return [warn("negation_moved", whole.original.raw[slice(*old.span())], told, at=old.span(),
                 now=new.span())]  # fmt: skip


_DURING = re.compile(r"(?:^|[.;:!?] )(?:solange|bevor|ehe)\b([^.,;:!?]*),([^.;:!?]*)")


def _freed_during(pair: Pair) -> list[GuardFinding]:
    """„bis X nicht vollziehbar“ became „solange X nicht …, vollziehbar“."""
    source = pair.original.lower
    if not _BEFORE.search(source) or not _DENIAL.search(source):
        return []
    for match in _DURING.finditer(pair.suggestion.lower):
        if _DENIAL.search(match[1]) and not (_DENIAL.search(match[2]) or _marks_in(pair, match)):
            return [warn("negation_missing", suggestion=match[0], now=match.span())]
    return []


def _marks_in(pair: Pair, match: re.Match[str]) -> bool:
    return any(match.start(2) <= m.span[0] < match.end(2) for m in marks(pair.suggestion))


def _after(text: Text) -> list[Premise]:
    """The clauses that tell of something as done."""
    clauses = [text.clause(number) for number in sorted({word.clause for word in text.words})]
    return [
        Premise(tuple(w for w in words if w.content), None, (words[0].start, words[-1].end))
        for words in clauses
        if _AFTER.match(text.lower, words[0].start) and _DONE.search(text.lower[: words[-1].end])
    ]


_TOLD_AS_DONE = re.compile(r"\bwurden?\b[^.;:!?]*\w(?:t|en)\b")
_ANY_PREMISE = re.compile(
    r"\b(?:wenn|falls|sofern|soweit|sobald|solange|wer|bei|beim|im falle?|für den fall|ohne|mit"
    r"|nach|vor|nur|erst|sollten?|bis|unter|auf|voraus\w*|vorbehalt\w*|es sei denn|kann|können|darf"
    r"|dürfen|ist|sind|wird|werden|muss|müssen)\b"
)


def _supposed(pair: Pair) -> list[GuardFinding]:
    """„Die Leitung wurde abgestellt“ became „wenn …, stellen wir die Leitung ab“."""
    source = pair.original.lower
    if not _TOLD_AS_DONE.search(source) or _ANY_PREMISE.search(source):
        return []
    for match in re.finditer(r"(?:^|[.:;!?] )(wenn|falls|sofern)\b", pair.suggestion.lower):
        return [warn("condition_added", suggestion=match[1], now=match.span(1))]
    return []


def _denied(pair: Pair) -> list[GuardFinding]:
    after = premises(pair.suggestion)
    for old in premises(pair.original):
        twins = [new for new in after if old.noun is not new.noun and _mostly(old, new)
                 and "nach" not in {old.opening, new.opening}
                 and not _part(old, new, pair)]  # fmt: skip
        if old.denied is None or any(new.denied in {None, old.denied} for new in twins):
            continue
        if not twins or _contraposed(pair):
            continue
        now, was = pair.suggestion.raw[slice(*twins[0].span)], pair.original.raw[slice(*old.span)]
        code = "negation_missing" if old.denied else "negation_added"
        return [warn(code, was, now, at=old.span, now=twins[0].span)]
    return []


def _part(one: Premise, other: Premise, pair: Pair) -> bool:
    """„bei der Einrichtung eingeht“, „ist bei der Einrichtung“: a place that both texts name."""
    old, new = pair.original.lower[slice(*one.span)], pair.suggestion.lower[slice(*other.span)]
    return new in old if other.noun else old in new


def _mostly(one: Premise, other: Premise) -> bool:
    """Whether the clause speaks of all that the nouns speak of."""
    nouns, clause = (one, other) if one.noun else (other, one)
    return bool(nouns.words) and all(kept(word, clause.atoms) for word in nouns.words)


def _contraposed(pair: Pair) -> bool:
    """„nur wenn …“ may be told as „wenn nicht …, dann nicht“."""
    told = [_LIMITED.search(text.lower) for text in (pair.original, pair.suggestion)]
    return any(told)


def _gone(pair: Pair) -> list[GuardFinding]:
    """A premise told by nouns of which nothing is left."""
    pool = pair.suggestion.atoms
    for old in premises(pair.original):
        if not old.noun or not old.words or _TAKEN_UP.search(pair.suggestion.lower):
            continue
        gone = [w for w in old.words if not kept(w, pool) and not derived(w, pair.suggestion)
                and not told_by_synonym(w, come(pair))]  # fmt: skip
        if len(gone) == len(old.words) and _CONDITIONAL.match(pair.original.lower, old.span[0]):
            return [warn("condition_lost", pair.original.raw[slice(*old.span)], at=old.span)]
    return []


_TAKEN_UP = re.compile(
    r"\b(?:danach|dann|anschließend|dabei|sonst|andernfalls|bis dahin|in diesem fall)\b"
)
_CONDITIONAL = re.compile(
    r"(?:bei|beim|nach) (?:\w+ )?(?:vorliegen|nachweis|vorlage|eintritt|wegfall|verlust|nicht\w+"
    r"|verstoß|verstößen|beendigung|ablauf|abschluss|zustimmung|erteilung|bestehen|eingang)\b"
)
