"""The guard's aims on labelled pairs: ``dev`` to work with, ``held`` only to measure with."""

import json
import statistics
import time
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from drafter.wording.guard import VerdictKind, inspect

HERE = Path(__file__).parent
# kinds of fault in which a figure, date, amount, §, name or negation differs
FACTUAL = {"number", "number-word", "date", "amount", "law", "name", "negation", "parcel",
           "reference", "phone", "time", "percent", "figure", "section", "file-reference",
           "paragraph", "added-fact", "dropped-fact"}  # fmt: skip


def rows(part: str) -> list[dict[str, str]]:
    text = (HERE / f"pairs.{part}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def tally(part: str) -> dict[str, Counter[VerdictKind]]:
    counts = {group: Counter[VerdictKind]() for group in ("good", "factual", "other")}
    for row in rows(part):
        group = "other"
        if row["label"] == "good":
            group = "good"
        elif row["kind"] in FACTUAL:
            group = "factual"
        counts[group][inspect(row["original"], row["suggestion"]).kind] += 1
    return counts


def share(counts: Counter[VerdictKind], *kinds: VerdictKind) -> float:
    return sum(counts[kind] for kind in kinds) / counts.total()


@pytest.mark.parametrize("part", ["dev", "held"])
def test_the_aims_are_met(part: str) -> None:
    counts = tally(part)
    assert counts["factual"][VerdictKind.PASS] == 0
    assert share(counts["other"], VerdictKind.WARN, VerdictKind.BLOCK) >= 0.97
    assert share(counts["good"], VerdictKind.PASS, VerdictKind.WARN) >= 0.90
    assert share(counts["good"], VerdictKind.PASS) >= 0.75


def test_a_pair_costs_no_more_than_forty_comparisons_letter_by_letter() -> None:
    # 24 were measured, 7 ms; a ratio, so that a slow or busy machine does not fail the test
    ratios = []
    inspect("Das erste Mal lädt die Wörterliste.", "Beim ersten Mal lädt sie länger.")
    for row in rows("dev")[:600]:
        original, suggestion = row["original"], row["suggestion"]
        start = time.process_time()
        inspect(original, suggestion)
        judged = time.process_time()
        SequenceMatcher(None, original, suggestion, autojunk=False).ratio()
        ratios.append((judged - start) / (time.process_time() - judged))
    assert statistics.median(ratios) <= 40


def test_the_sets_are_large_enough_and_hold_every_kind() -> None:
    files = [HERE / f"passages.{part}.jsonl" for part in ("dev", "held")]
    passages = [line for path in files for line in path.read_text("utf-8").splitlines()]
    pairs = rows("dev") + rows("held")
    assert len(passages) >= 150
    assert len(pairs) >= 300
    assert len({row["id"] for row in pairs}) == len(pairs)
    kinds = {row["kind"] for row in pairs}
    assert kinds >= FACTUAL
    assert {"faithful", "modality", "bound", "opposite", "decision", "unit", "condition", "swap",
            "conjunction", "addressee", "added", "lost", "language"} <= kinds  # fmt: skip
