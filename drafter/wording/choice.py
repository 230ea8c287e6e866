"""Which of a model's texts are offered, and in which order. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from drafter.notice.document import Task
from drafter.wording import counterparts, fluency, guard
from drafter.wording.by_rule.rewording import VERSION, reworded
from drafter.wording.guard import GuardFinding, Verdict, VerdictKind, weigh
from drafter.wording.readability.scores import measure

_ORDER = {VerdictKind.PASS: 0, VerdictKind.WARN: 1, VerdictKind.BLOCK: 2}
_EASE = 0.01  # of a nat a token of likelihood is a point of the Flesch index worth …
_MOST = 30.0  # … up to so many points: short is not yet clear


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text and how it came about; ``by_rule``: without the model, see `by_rule`.

    ``score``: see `protocol.Generate.given`.
    """

    text: str
    temperature: float
    seed: int
    prompt_version: str
    score: float | None = None
    by_rule: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with what speaks against it."""

    drawn: Drawn
    verdict: Verdict
    ease: float

    @property
    def text(self) -> str:
        """The words."""
        return self.drawn.text

    @property
    def offerable(self) -> bool:
        """Whether a person may see it."""
        return self.verdict.kind is not VerdictKind.BLOCK

    @property
    def good(self) -> bool:
        """Whether there is nothing to warn of."""
        return self.verdict.kind is VerdictKind.PASS


def judge(
    original: str, drawn: Drawn, names: tuple[str, ...], task: Task, *, strict: bool = True
) -> Judged:
    """What speaks against a text as a wording of ``original``.

    Its content first; where a model writes freely also its German. ``strict``: the model is weak,
    and what a person would be warned of, or a word without a counterpart, is withheld.
    """
    notes = task is Task.FROM_NOTES
    verdict = guard.inspect(original, drawn.text, protected=names, notes=notes)
    if not notes and task is not Task.SPELLING:
        found = fluency.doubts(original, drawn.text)
        doubts = [GuardFinding(f"fluency.{doubt}", VerdictKind.BLOCK) for doubt in found]
        astray = counterparts.astray(original, drawn.text) if strict else ()
        verdict = weigh(_weighted((*verdict.findings, *doubts, *astray), strict=strict))
    return Judged(drawn, verdict, measure(drawn.text).flesch - measure(original).flesch)


def plainer(original: str, names: tuple[str, ...]) -> Judged | None:
    """The text as the rules word it; None where they have too little to say."""

    def judged(text: str) -> Judged:
        drawn = Drawn(text, temperature=0.0, seed=0, prompt_version=VERSION, by_rule=True)
        return judge(original, drawn, names, Task.CLEAR, strict=False)

    text = reworded(original, lambda text: judged(text).good)
    return judged(text) if text != original else None


def _weighted(findings: tuple[GuardFinding, ...], *, strict: bool) -> tuple[GuardFinding, ...]:
    """Each finding withholds where ``strict``. What does so anyway stands first: it is told."""
    ordered = sorted(findings, key=lambda found: found.level is not VerdictKind.BLOCK)
    return tuple(replace(found, level=VerdictKind.BLOCK) if strict else found for found in ordered)


def distinct(known: Iterable[str], drawn: Iterable[Drawn], task: Task) -> list[Drawn]:
    """Each wording once, and none that is empty or repeats what is ``known``."""
    exact = task is Task.SPELLING  # where a comma is a change
    seen = list(known)
    kept = []
    for one in drawn:
        text = " ".join(one.text.split())
        if text and not any(_same(text, other, exact=exact) for other in seen):
            seen.append(text)
            kept.append(one)
    return kept


def ranked(judged: Iterable[Judged]) -> list[Judged]:
    """Best first: by the guard, then by likelihood and ease of reading together."""
    return sorted(judged, key=_rank)


def with_scores(judged: Sequence[Judged], scores: Sequence[float | None]) -> list[Judged]:
    """The texts with the likelihoods that the model gave them."""
    return [
        replace(one, drawn=replace(one.drawn, score=score))
        for one, score in zip(judged, scores, strict=True)
    ]


def _rank(judged: Judged) -> tuple[int, float]:
    ease = max(-_MOST, min(_MOST, judged.ease))
    value = (judged.drawn.score or 0.0) + _EASE * ease
    return _ORDER[judged.verdict.kind], -value


def _same(one: str, other: str, *, exact: bool) -> bool:
    if exact:
        return one.split() == other.split()
    return fluency.same_words(one, other)
