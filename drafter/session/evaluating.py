"""Evaluation of a model and the guard on an authority's own sentences, before it is admitted."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from drafter.files.models.evaluations import Found
from drafter.notice.document import Task
from drafter.session.drawing import Request, Rules
from drafter.session.suggesting import Suggester
from drafter.wording import choice, guard
from drafter.wording.evaluation import (
    Answered,
    Labelled,
    PairMeasures,
    PassageMeasures,
    measure_pairs,
    measure_passages,
)

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage to be reworded, with the facts that every faithful wording keeps."""

    id: str
    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was found; ``passages`` is None where no model was asked.

    ``by_rule`` measures what the rules word of the same passages, for the task ``clear`` alone;
    it is no merit of the model and no policy counts it.
    """

    model_id: str
    model_sha256: str
    task: Task
    pairs: PairMeasures
    passages: PassageMeasures | None
    judged: tuple[Labelled, ...]
    answered: tuple[Answered, ...]
    by_rule: PassageMeasures | None = None


def evaluate(
    suggester: Suggester,
    passages: Iterable[PassageRow],
    pairs: Iterable[Row],
    task: Task,
    on_passage: Callable[[int], None],
) -> Evaluation:
    """Judge all pairs, then ask the model about all passages; raises EngineFault."""
    judged = tuple(judge(row) for row in pairs)
    answered = []
    rows = tuple(passages)
    for number, row in enumerate(rows, start=1):
        answered.append(answer(suggester, row, task))
        on_passage(number)
    ruled = [answer_by_rule(row) for row in rows] if task is Task.CLEAR else []
    entry = suggester.model()
    return Evaluation(
        model_id=entry.id,
        model_sha256=entry.sha256,
        task=task,
        pairs=measure_pairs(judged),
        passages=measure_passages(answered) if answered else None,
        judged=judged,
        answered=tuple(answered),
        by_rule=measure_passages(ruled) if ruled else None,
    )


def found(evaluation: Evaluation) -> Found | None:
    """What a policy can insist on; None where no model was asked."""
    measured = evaluation.passages
    if measured is None:
        return None
    return Found(measured.offered_share, measured.fact_errors, measured.passages)


def judge(row: Row) -> Labelled:
    """The guard's verdict on a labelled pair, timed."""
    begin = time.perf_counter()
    verdict = guard.inspect(row["original"], row["suggestion"])
    seconds = time.perf_counter() - begin
    return Labelled(row["id"], row["label"] == "good", row.get("kind", ""), verdict.kind, seconds)


def answer_by_rule(row: PassageRow) -> Answered:
    """What the rules word of a passage, without a model."""
    begin = time.perf_counter()
    plain = choice.plainer(row.text, ())
    seconds = time.perf_counter() - begin
    offered = (plain.text,) if plain else ()
    return Answered(row.id, row.text, row.facts, offered, 0, seconds, 0.0)


def answer(suggester: Suggester, row: PassageRow, task: Task) -> Answered:
    """What the model offers for a passage after the guard."""
    request = Request(row.id, task, row.text, ())
    finished = suggester.answer(request, rules=Rules.NEVER)
    return Answered(
        id=row.id,
        text=row.text,
        facts=row.facts,
        offered=tuple(s.untrusted_text for s in finished.offered),
        withheld=len(finished.withheld),
        seconds=finished.seconds,
        first_token_seconds=finished.first_token_seconds,
    )
