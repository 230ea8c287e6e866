"""The passive of a main clause, and what stands in its place when „wir“ act."""

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
_HELPERS: Final = frozenset({"werden", "worden"})


@dataclass(frozen=True, slots=True)
class Passive:
    """Places of a passive, and its verbs in the active voice of „wir“.

    ``finite`` is the place of the helping verb, ``last`` that of the first of the ``verbs`` that
    close the bracket. ``second`` stands beside „wir“, ``closing`` at the end: „lehnen“ and „ab“.
    """

    start: int
    finite: int
    last: int
    verbs: int
    infinitive: str
    second: str
    closing: str

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
    words = sentence.words
    start = 0
    for i, word in enumerate(words):
        if word.text in {",", ";", ":"}:
            start = i + 1
        elif word.tag in FINITE and (not start or i == start):
            end = sentence.comma(i)
            bracket = next((j for j in range(i, end) if words[j].text == "("), end)
            if found := _read(sentence, start, i, bracket):
                return found
    return None


def _read(sentence: Sentence, start: int, finite: int, end: int) -> Passive | None:
    """The passive between two places, if its participle is the only one there."""
    words = sentence.words
    verbs = 2 if words[end - 1].lower in _HELPERS and end - 2 > finite else 1
    last = end - verbs
    if words[last].tag != "VV(PP)":
        return None
    inner = [word for word in words[start:last] if word.tag == "VV(PP)" or word.tag in FINITE]
    done = verb_of_participle(words[last])
    active = _active(sentence, finite, last, verbs, done) if done else None
    if done is None or active is None or len(inner) != 1:
        return None
    return Passive(start, finite, last, verbs, done.infinitive, *active)


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
    if helper in _MODALS and closing == "werden":
        return _MODALS[helper], done.infinitive
    return None
