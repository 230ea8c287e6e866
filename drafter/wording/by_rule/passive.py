"""The passive of a main clause, and what stands in its place when „wir“ act."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.wording.by_rule.sentence import Sentence
from drafter.wording.by_rule.verb_forms import plural, verb_of_participle
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.verbs import Verb

_MODALS: Final = {
    "kann": "können", "können": "können", "konnte": "konnten", "konnten": "konnten",
    "muss": "müssen", "müssen": "müssen", "musste": "mussten", "mussten": "mussten",
    "darf": "dürfen", "dürfen": "dürfen", "durfte": "durften", "durften": "durften",
}  # fmt: skip
_PLURALS: Final = frozenset(_MODALS.values())
_CLAUSE_SIGNS: Final = FINITE | {"KOUS", "PRELS", "PRELAT", "PWAV", "PTKZU", "VV(IZU)"}
_HELPERS: Final = frozenset({"werden", "worden"})


@dataclass(frozen=True, slots=True)
class Passive:
    """Places of a passive, and its verbs in the active voice of „wir“.

    ``finite`` is the place of the helping verb, ``last`` that of the first of the ``verbs`` that
    close the bracket. ``second`` stands beside „wir“, ``closing`` at the end: „lehnen“ and „ab“.
    ``joined``: places of other participles that „und“ joins to it, and their infinitives.
    """

    start: int
    finite: int
    last: int
    verbs: int
    infinitive: str
    second: str
    closing: str
    joined: tuple[tuple[int, str], ...] = ()

    @property
    def end(self) -> int:
        """The place behind its last verb."""
        return self.last + self.verbs

    @property
    def told_of_the_past(self) -> bool:
        """Whether it says what was done."""
        return self.second == "haben"

    @property
    def may(self) -> bool:
        """Whether it says what can be done."""
        return self.second in {"können", "konnten"}

    @property
    def obliged(self) -> bool:
        """Whether it says what must or may be done, which others than the authority may."""
        return self.second in {"müssen", "mussten", "dürfen", "durften"}


def passive_of(sentence: Sentence) -> Passive | None:
    """The passive of the clause that opens a sentence or follows a subordinate one."""
    for finite, word in enumerate(sentence.words):
        start = _start(sentence, finite)
        if word.tag not in FINITE or start not in {0, finite}:
            continue
        for end in _ends(sentence, finite):
            if found := _read(sentence, start, finite, end):
                return found
    return None


def _start(sentence: Sentence, finite: int) -> int:
    """Where the clause of a verb begins; what only stands between two commas belongs to it."""
    words = sentence.words
    signs = [i for i in range(finite) if words[i].text in {",", ";", ":"}]
    if not signs or (len(signs) % 2 == 0 and _one_clause(sentence, 0, finite)):
        return 0
    return signs[-1] + 1


def _ends(sentence: Sentence, finite: int) -> Iterator[int]:
    """Where the clause of a verb may end: before a bracket, a comma, or only with the sentence."""
    words, comma = sentence.words, sentence.comma(finite)
    yield next((i for i in range(finite, comma) if words[i].text == "("), comma)
    last = next((i for i in range(len(words), 0, -1) if words[i - 1].text not in {".", "!"}), 0)
    if last > comma and _one_clause(sentence, finite + 1, last):
        yield last


def _one_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether no other clause begins between two places."""
    words = sentence.words[start:end]
    return not any(word.tag in _CLAUSE_SIGNS or word.text in {";", ":"} for word in words)


def _read(sentence: Sentence, start: int, finite: int, end: int) -> Passive | None:
    """The passive between two places, if no other verb stands there but what „und“ joins."""
    words = sentence.words
    verbs = 2 if words[end - 1].lower in _HELPERS and end - 2 > finite else 1
    last = end - verbs
    if words[last].tag != "VV(PP)":
        return None
    others = [i for i in range(start, last) if words[i].tag == "VV(PP)" or words[i].tag in FINITE]
    done = verb_of_participle(words[last])
    active = _active(sentence, finite, last, verbs, done) if done else None
    joined = _joined(sentence, [i for i in others if i != finite], last)
    if done is None or active is None or joined is None or (joined and active[0] not in _PLURALS):
        return None
    return Passive(start, finite, last, verbs, done.infinitive, *active, joined)


def _joined(sentence: Sentence, places: list[int], last: int) -> tuple[tuple[int, str], ...] | None:
    """„mitgeführt und“ before „vorgezeigt werden“, as infinitives; None where one is not joined."""
    words = sentence.words
    found: list[tuple[int, str]] = []
    for place in places:
        verb = verb_of_participle(words[place])
        more = any(word.tag == "KON" for word in words[place + 2 : last])
        if words[place + 1].tag != "KON" or verb is None or more:
            return None
        found.append((place, verb.infinitive))
    return tuple(found)


def _active(
    sentence: Sentence, finite: int, last: int, verbs: int, done: Verb
) -> tuple[str, str] | None:
    helper = sentence.words[finite].lower
    closing = sentence.words[last + 1].lower if verbs > 1 else ""
    if helper in {"wird", "werden"} and not closing:
        return plural(done)
    if (helper in {"wurde", "wurden"} and not closing) or (
        helper in {"ist", "sind"} and closing == "worden"
    ):
        return "haben", done.participle
    if helper in {"wird", "werden"} and closing == "werden":
        return "werden", done.infinitive
    if helper in _MODALS and closing == "werden":
        return _MODALS[helper], done.infinitive
    return None
