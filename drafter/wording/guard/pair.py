"""Original and suggestion, each read once; what every check is given."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafter.wording.facts import Fact, extract
from drafter.wording.guard.language.lexicon import atoms_of, base_atom
from drafter.wording.guard.language.morphology import SEPARABLE
from drafter.wording.guard.language.phrases import phrase_atoms
from drafter.wording.guard.language.words import Reader, Word, lemma_of
from drafter.wording.guard.verdict import GuardFinding, Span, VerdictKind

_HALF = re.compile(
    rf"\b([A-ZÄÖÜ][a-zäöü]+)- (?:und|oder|sowie) (?i:{SEPARABLE})([a-zäöüß]{{4,}})\b"
)


@dataclass(frozen=True, eq=False)
class Text:
    """A text as the checks see it; compared by identity, so that readings of it can be kept."""

    raw: str
    facts: tuple[Fact, ...]
    words: tuple[Word, ...]

    @cached_property
    def lower(self) -> str:
        """The text in lower case, white space made plain; places stay the same."""
        return self.raw.lower().replace("\u00a0", " ").replace("\n", " ")

    @cached_property
    def phrases(self) -> tuple[tuple[str, Span], ...]:
        """Atoms of fixed phrases and where they stand."""
        return phrase_atoms(self.lower)

    @cached_property
    def atoms(self) -> frozenset[str]:
        """Every meaning that the text holds, of compounds also that of their parts."""
        found: set[str] = {atom for atom, _ in self.phrases}
        for word in self.words:
            found |= word.atoms
            for part in word.parts:
                found |= part
            base = base_atom(word.lemma)
            if word.content and base:
                found.add(base)
        for match in _HALF.finditer(self.raw):  # „Zu- und Abgänge“ speaks of „Zugänge“
            found |= atoms_of(lemma_of(match[1] + match[2]))
        return frozenset(found)

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(word.lower for word in self.words)

    @cached_property
    def _clauses(self) -> dict[int, tuple[Word, ...]]:
        found: dict[int, list[Word]] = {}
        for word in self.words:
            found.setdefault(word.clause, []).append(word)
        return {number: tuple(words) for number, words in found.items()}

    def clause(self, number: int) -> tuple[Word, ...]:
        """The words of one clause."""
        return self._clauses.get(number, ())

    @cached_property
    def _ends(self) -> list[int]:
        return [word.end for word in self.words]

    def index_at(self, position: int) -> int:
        """The index of the first word that ends behind ``position``."""
        return bisect_right(self._ends, position)


@lru_cache(maxsize=256)
def read(raw: str, protected: tuple[str, ...] = ()) -> Text:
    """Read a text; the last ones are kept, since an original is compared many times."""
    text = re.sub(r"\u00ad", "", raw)
    facts = extract(text, protected)
    return Text(text, facts, Reader(text, facts).read())


@dataclass(frozen=True)
class Pair:
    """What is compared; ``notes``: the original is a list of notes to be written out.

    ``whole`` is the pair before what both texts tell alike was taken out.
    """

    original: Text
    suggestion: Text
    notes: bool = False
    whole: "Pair | None" = None


def block(
    code: str, original: str = "", suggestion: str = "", *,
    at: Span | None = None, now: Span | None = None,
) -> GuardFinding:  # fmt: skip
    """A finding that withholds the suggestion."""
    return GuardFinding(f"guard.{code}", VerdictKind.BLOCK, original, suggestion, at, now)


def warn(
    code: str, original: str = "", suggestion: str = "", *,
    at: Span | None = None, now: Span | None = None,
) -> GuardFinding:  # fmt: skip
    """A finding that is shown with the suggestion."""
    return GuardFinding(f"guard.{code}", VerdictKind.WARN, original, suggestion, at, now)
