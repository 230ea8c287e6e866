"""The fact lock: which figures may be written, decided character by character.

The facts of a passage (amounts, dates, §§, file references …) are known before the model runs.
`FactLock` is an automaton over characters: a *guarded* character (a digit in any script, §, %, a
currency sign) is possible only as part of one of the facts, from its first such character to its
end. So neither another figure, nor half a figure, nor two facts glued together can be written.
Number words are the guard's business. Pure; the token mask of the worker is built on it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

_SIGNS = frozenset("§%‰€$£¥")
_SIGN_DASHES = frozenset("-–—−+±")
_GLUE = frozenset(".,:;/'’_*^") | _SIGN_DASHES

_LAW_PART = (
    r"(?:Abs\.|Absatz|Satz|S\.|Nr\.|Nrn\.|Nummer|Halbsatz|Halbs\.|Buchst\.|Buchstabe|lit\.|"
    r"Alt\.|UAbs\.)"
)
_LAW_PLACE = rf"\d+[a-z]?\b(?:,? {_LAW_PART} ?(?:\d+[a-z]?|[a-z])\b\)?)*"
_STATUTE = r"[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*(?: [IVX]+\b)?"
_LAW = re.compile(
    rf"(?:§§?|Art\.|Artikel) ?{_LAW_PLACE}(?:(?:, ?| und | bis | oder |–){_LAW_PLACE})*"
    rf"(?: {_STATUTE})?"
)
_MONTH = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\.|Feb\.|Apr\.|Aug\.|Sept\.|Okt\.|Nov\.|Dez\."
)
# Units as stems: the case ending („14 Tagen“) is left to the sentence.
_UNIT = (
    r"(?: ?[%‰€$£]| (?:EUR|Euro|Cent|Prozentpunkt|Prozent|v\. H\.|Tag|Woche|Monat|Jahr|Stunde|Uhr|"
    r"km|qm|m²))"
)
_ENDINGS = {
    "Tag": ("e", "en", "es"), "Woche": ("n",), "Monat": ("e", "en", "s"), "Stunde": ("n",),
    "Jahr": ("e", "en", "es", "s"), "Prozentpunkt": ("e", "en"),
}  # fmt: skip
_DATE = rf"\d{{1,2}}\. (?:{_MONTH})(?: \d{{4}})?"
_GROUPED = rf"\d{{1,3}}(?: \d{{3}})+(?:,\d+)?{_UNIT}?"
_WORD = rf"[^\W_]*\d\w*(?:[.,:/\-–+]+\w*\d\w*)*{_UNIT}?"
_FIGURE = re.compile(rf"{_DATE}|{_GROUPED}|{_WORD}")
_RANGE = re.compile(rf"(\d[\d.,]*)[–-](\d[\d.,]*{_UNIT}?)")
_SPACES = re.compile(r"[\u00a0\u202f\u2009\u2007]")


def is_guarded(char: str) -> bool:
    """Whether a character can only be written as part of a fact."""
    return char in _SIGNS or char.isnumeric()


def plain_spaces(text: str) -> str:
    """The text with non-breaking and thin spaces as plain ones; a model writes no others."""
    return _SPACES.sub(" ", text)


def fact_strings(text: str) -> tuple[str, ...]:
    """The strings with figures that a rewording of ``text`` may contain.

    §-references go to their statute, figures to their unit; of a range also both ends. Where these
    would not let the text itself pass, its words with figures are taken in whole: a lock never
    forbids the original.
    """
    text = plain_spaces(text)
    found = dict.fromkeys(match.group() for match in _LAW.finditer(text))
    for match in _FIGURE.finditer(_LAW.sub(" ", text)):
        found[match.group()] = None
        if ends := _RANGE.fullmatch(match.group()):
            found.update(dict.fromkeys(end.rstrip(".,") for end in ends.groups()))
    while (place := FactLock(found).first_refused(text)) is not None:
        found[_cluster(text, place)] = None
    return tuple(found)


def with_endings(facts: Iterable[str], text: str) -> tuple[str, ...]:
    """The facts, and those with a unit also as whole words: „8 Wochen“, „35 Wochenstunden“.

    A token that reaches beyond the fact would not be known as its continuation; a model that must
    stop at „8 Woche“ is torn from its usual spelling and goes on with something else.
    """
    plain = plain_spaces(text)
    found: dict[str, None] = {}
    for fact in facts:
        found[fact] = None
        number, _, unit = fact.rpartition(" ")
        forms = (f"{number} {unit}{ending}" for ending in _ENDINGS.get(unit, ()))
        written = (m.group() for m in re.finditer(rf"{re.escape(fact)}[^\W\d_]+", plain))
        found.update(dict.fromkeys((*forms, *(written if unit in _ENDINGS else ()))))
    return tuple(found)


def whole_facts(facts: Iterable[str]) -> tuple[str, ...]:
    """The facts that are not part of another one: what a faithful rewording has in it."""
    known = tuple(facts)
    return tuple(f for f in known if not any(f != other and f in other for other in known))


def _cluster(text: str, place: int) -> str:
    """The word at ``place`` with the neighbouring words that have guarded characters too."""
    words = [m.span() for m in re.finditer(r"\S+", text)]
    first = last = next(i for i, (_, end) in enumerate(words) if place < end)
    while first > 0 and any(map(is_guarded, text[slice(*words[first - 1])])):
        first -= 1
    while last + 1 < len(words) and any(map(is_guarded, text[slice(*words[last + 1])])):
        last += 1
    return text[words[first][0] : words[last][1]]


class Joint(IntEnum):
    """What stands before the next character: whether a figure may begin here."""

    OPEN = 0
    WORD = 1  # a letter: no figure may grow on it
    FIGURE = 2  # a guarded character: no other figure, no letter may grow on it
    GLUE = 3  # a sign or a space after a figure, or a dash: a figure here would read as one number


@dataclass(frozen=True, slots=True)
class LockState:
    """Where the text stands: places inside facts (nodes), and whether it may also be outside."""

    nodes: frozenset[int]
    free: bool
    joint: Joint


START = LockState(frozenset(), free=True, joint=Joint.OPEN)


class FactLock:
    """The automaton over the facts of one request."""

    def __init__(self, facts: Iterable[str]) -> None:
        self._children: list[dict[str, int]] = [{}]
        self._ends: list[bool] = [False]
        for fact in facts:
            self._add(plain_spaces(fact))
        self.signs = frozenset(c for node in self._children for c in node if is_guarded(c))

    def _add(self, fact: str) -> None:
        node = 0
        for char in fact:
            if char not in self._children[node]:
                self._children[node][char] = len(self._children)
                self._children.append({})
                self._ends.append(False)
            node = self._children[node][char]
        self._ends[node] = node != 0

    def step(self, state: LockState, char: str) -> LockState | None:
        """The state after ``char``, None when the lock forbids it."""
        going = {self._children[n][char] for n in state.nodes if char in self._children[n]}
        leaving = state.free or any(self._ends[n] for n in state.nodes)
        if leaving and self._may_begin(state.joint, char) and char in self._children[0]:
            going.add(self._children[0][char])
        free = leaving and not is_guarded(char)
        if state.joint is Joint.FIGURE and char.isalpha():
            free = False
        if not going and not free:
            return None
        return LockState(frozenset(going), free, _joint(state.joint, char))

    def run(self, state: LockState, text: str) -> LockState | None:
        """The state after all of ``text``, None when the lock forbids any of it."""
        current: LockState | None = state
        for char in text:
            if current is None:
                break
            current = self.step(current, char)
        return current

    def may_end(self, state: LockState) -> bool:
        """Whether the text may end here: not in the middle of a fact."""
        return state.free or any(self._ends[n] for n in state.nodes)

    def forced(self, state: LockState) -> bool:
        """Whether the text must go on inside a fact."""
        return not self.may_end(state)

    def continuations(self, state: LockState, longest: int) -> set[str]:
        """The beginnings, up to ``longest`` characters, of what completes the facts begun."""
        found: set[str] = set()
        heap = [(node, "") for node in state.nodes]
        while heap:
            node, text = heap.pop()
            if text:
                found.add(text)
            if len(text) < longest:
                heap.extend((child, text + char) for char, child in self._children[node].items())
        return found

    @staticmethod
    def _may_begin(joint: Joint, char: str) -> bool:
        if is_guarded(char):
            return joint is Joint.OPEN
        return joint in {Joint.OPEN, Joint.GLUE} or not char.isalnum()

    def first_refused(self, text: str) -> int | None:
        """The index of the first character of ``text`` that the lock forbids."""
        state = START
        for index, char in enumerate(text):
            following = self.step(state, char)
            if following is None:
                return index
            state = following
        return None

    def after(self, text: str) -> LockState | None:
        """The state after a whole text from the start."""
        return self.run(START, text)


def _joint(before: Joint, char: str) -> Joint:
    if is_guarded(char):
        return Joint.FIGURE
    if char.isalpha():
        return Joint.WORD
    if before is Joint.FIGURE and (char in _GLUE or char in " \t"):
        return Joint.GLUE
    return Joint.GLUE if char in _SIGN_DASHES else Joint.OPEN
