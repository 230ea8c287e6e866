"""The guard judges any two texts; where it cannot, it lets nothing through."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.wording import guard
from drafter.wording.guard import inspection
from drafter.wording.guard.pair import Pair
from drafter.wording.guard.verdict import GuardFinding, VerdictKind

PAIRS = Path(__file__).parents[1] / "eval" / "pairs.dev.jsonl"


def _phrases() -> list[str]:
    """Pieces of three words from the sentences of the set: words in unheard-of neighbourhoods."""
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    words = " ".join(f"{row['original']} {row['suggestion']}" for row in rows[::7]).split()
    return [" ".join(words[i : i + 3]) for i in range(0, len(words), 3)]


TEXTS = st.lists(st.sampled_from([*_phrases(), ".", ",", "nicht", "–", "§", "(", "1."]), max_size=9)


@example([], ["oder", "unvollständige Angaben"])
@given(TEXTS, TEXTS)
def test_any_two_texts_are_judged(original: list[str], suggestion: list[str]) -> None:
    verdict = guard.inspect(" ".join(original), " ".join(suggestion))
    assert "guard.not_judged" not in {found.code for found in verdict.findings}


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_characters_are_judged(original: str, suggestion: str) -> None:
    verdict = guard.inspect(original, suggestion)
    assert "guard.not_judged" not in {found.code for found in verdict.findings}


def test_a_clause_of_light_words_alone_is_judged() -> None:
    original = (
        "Mit der Bauausführung darf erst nach Zugang der geprüften statischen Nachweise und nach "
        "schriftlicher Anzeige des Baubeginns, die mindestens eine Woche vorher zu erfolgen hat, "
        "begonnen werden."
    )
    suggestion = (
        "Sie dürfen erst bauen, wenn die geprüften statischen Nachweise zugegangen sind und Sie "
        "den Baubeginn schriftlich angezeigt haben. Die Anzeige muss spätestens eine Woche nach "
        "dem Baubeginn erfolgen."
    )
    assert guard.inspect(original, suggestion).kind is not VerdictKind.PASS


def test_a_check_that_fails_lets_nothing_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_pair: Pair) -> list[GuardFinding]:
        raise ZeroDivisionError

    monkeypatch.setattr(inspection, "CHECKS", (broken,))
    verdict = guard.inspect("Sie zahlen 5 Euro.", "Bitte zahlen Sie 5 Euro.")
    assert verdict.kind is VerdictKind.BLOCK
    assert [found.code for found in verdict.findings] == ["guard.not_judged"]
