"""Measures of a model and of the guard on sentences whose truth a reader has written down.

Pure: the suggestions are made elsewhere. The facts of a passage are compared by a simpler rule than
the guard's, so that the guard is not its own judge.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean, median

from drafter.wording.guard import VerdictKind
from drafter.wording.readability.scores import measure

FIGURES = re.compile(r"\d+")
FACT_KINDS = frozenset(
    {
        "number", "number-word", "figure", "percent", "date", "amount", "paragraph", "section",
        "law", "name", "file-reference", "added-fact", "dropped-fact", "negation",
    }
)  # fmt: skip
"""Kinds of faults of which none may pass."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair with a reader's verdict: ``good`` has the same legal content, ``kind`` the fault."""

    id: str
    good: bool
    kind: str
    verdict: VerdictKind
    seconds: float


@dataclass(frozen=True, slots=True)
class Answered:
    """A passage, its facts as a reader listed them, and what came of asking the model."""

    id: str
    text: str
    facts: tuple[str, ...]
    offered: tuple[str, ...]
    withheld: int
    seconds: float
    first_token_seconds: float


@dataclass(frozen=True, slots=True)
class PairMeasures:
    """Shares from 0 to 1; ``fact_faults_passed`` counts pairs, and should be 0."""

    pairs: int
    fact_faults_passed: int
    other_faults_caught: float
    good_passed: float
    good_not_blocked: float
    median_seconds: float
    caught_by_kind: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class PassageMeasures:
    """Shares from 0 to 1; ``readability_gain`` in points of the Flesch-Amstad index."""

    passages: int
    offered_share: float
    withheld_share: float
    fact_errors: int
    readability_gain: float
    median_seconds: float
    median_first_token_seconds: float


def measure_pairs(pairs: Sequence[Labelled]) -> PairMeasures:
    """How the guard judged labelled pairs."""
    good = [pair for pair in pairs if pair.good]
    bad = [pair for pair in pairs if not pair.good]
    other = [pair for pair in bad if pair.kind not in FACT_KINDS]
    kinds = sorted({pair.kind for pair in bad})
    return PairMeasures(
        pairs=len(pairs),
        fact_faults_passed=sum(not _caught(p) for p in bad if p.kind in FACT_KINDS),
        other_faults_caught=_share(_caught(pair) for pair in other),
        good_passed=_share(pair.verdict is VerdictKind.PASS for pair in good),
        good_not_blocked=_share(pair.verdict is not VerdictKind.BLOCK for pair in good),
        median_seconds=median([pair.seconds for pair in pairs] or [0.0]),
        caught_by_kind=tuple(
            (kind, _share(_caught(pair) for pair in bad if pair.kind == kind)) for kind in kinds
        ),
    )


def measure_passages(answers: Sequence[Answered]) -> PassageMeasures:
    """What a model's suggestions are worth, after the guard."""
    asked = [answer for answer in answers if answer.offered]
    candidates = sum(len(answer.offered) + answer.withheld for answer in answers)
    gains = [readability(answer.offered[0]) - readability(answer.text) for answer in asked]
    return PassageMeasures(
        passages=len(answers),
        offered_share=_share(bool(answer.offered) for answer in answers),
        withheld_share=sum(a.withheld for a in answers) / candidates if candidates else 0.0,
        fact_errors=sum(len(fact_errors(answer)) for answer in answers),
        readability_gain=mean(gains or [0.0]),
        median_seconds=median([answer.seconds for answer in answers] or [0.0]),
        median_first_token_seconds=median([a.first_token_seconds for a in answers] or [0.0]),
    )


def fact_errors(answer: Answered) -> tuple[str, ...]:
    """The offered texts that lost a listed fact or hold a figure the passage does not have."""
    figures = set(FIGURES.findall(answer.text))
    return tuple(
        offered
        for offered in answer.offered
        if not set(FIGURES.findall(offered)) <= figures
        or any(not _holds(offered, fact) for fact in answer.facts)
    )


def readability(text: str) -> float:
    """Flesch-Amstad: higher is easier."""
    return measure(text).flesch


def _holds(text: str, fact: str) -> bool:
    """A fact with figures must keep them all; one in words must stand there as it is."""
    figures = FIGURES.findall(fact)
    if figures:
        return set(figures) <= set(FIGURES.findall(text))
    return " ".join(fact.split()).casefold() in " ".join(text.split()).casefold()


def _caught(pair: Labelled) -> bool:
    return pair.verdict is not VerdictKind.PASS


def _share(values: Iterable[bool]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 0.0
