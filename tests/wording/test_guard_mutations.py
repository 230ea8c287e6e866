"""Good pairs that are turned into bad ones by one word: how many of them the guard catches."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.wording.guard import VerdictKind, inspect
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import clauses

PAIRS = Path(__file__).parent.parent / "eval" / "pairs.dev.jsonl"
SWAPPED = {
    "muss": "kann", "müssen": "können", "kann": "muss", "können": "müssen", "darf": "muss",
    "dürfen": "müssen", "wenn": "weil", "mindestens": "höchstens", "höchstens": "mindestens",
    "mit": "ohne", "ohne": "mit", "und": "oder", "oder": "und", "Wochen": "Monate",
    "Monate": "Wochen", "nicht": "", "nur": "", "bevor": "nachdem", "nachdem": "bevor",
    "Bevor": "Nachdem", "Nachdem": "Bevor",
    "müssen Sie": "müssen wir", "dürfen Sie": "dürfen wir", "Sie müssen": "Wir müssen",
    "Sie dürfen": "Wir dürfen", "uns": "Ihnen", "Ihnen": "uns", "Ihr": "unser", "Ihre": "unsere",
    "Ihren": "unseren", "Ihrem": "unserem", "Ihrer": "unserer",
}  # fmt: skip
# the least share that must be caught
FLOORS = (
    (r"\bnicht (?!nur|zuletzt|bloß|über\b|mehr als)", 0.95),
    (r"\bkein(?:e[rsmn]?)?\b", 0.90),
    (r"\b(?:müssen|muss)\b", 0.90),
    (r"\b(?:können|kann)\b", 0.82),
    (r"\b(?:dürfen|darf)\b", 0.90),
    (r"\bwenn\b", 0.88),
    (r"\b(?:mindestens|höchstens)\b", 1.0),
    (r"\b(?:mit|ohne)\b", 0.87),
    (r"\b(?:und|oder)\b", 0.88),  # „60 Euro und mehr“ is what „oder mehr“ is
    (r"\b(?:Wochen|Monate)\b", 1.0),
    (r"\b(?:[Bb]evor|[Nn]achdem)\b", 0.80),
    (r"\b(?:(?:müssen|dürfen) Sie|Sie (?:müssen|dürfen))\b", 0.90),
    (r"\b(?:uns|Ihnen)\b", 0.86),
    (r"\bIhre?[nmr]?\b", 0.87),
    (r"\bnur\b", 0.60),  # some come with the rewording, and may go again
)
DENYING = {
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinem",
    "nur",
    "erst",
    "ohne",
    "weder",
    "sonst",
}
STEP = 3  # every third good pair is enough to notice a leak


def good_pairs() -> list[tuple[str, str]]:
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    good = [(r["original"], r["suggestion"]) for r in rows if r["label"] == "good"]
    return [pair for pair in good[::STEP] if inspect(*pair).kind is VerdictKind.PASS]


@pytest.fixture(scope="module")
def passing() -> list[tuple[str, str]]:
    return good_pairs()


def turned(text: str, pattern: str) -> Iterator[str]:
    """The text with each match of the pattern replaced by its opposite."""
    for match in re.finditer(pattern, text):
        word = match[0].strip()
        other = word[1:] if word.startswith("kein") else SWAPPED[word]
        yield " ".join((text[: match.start()] + other + " " + text[match.end() :]).split())


@pytest.mark.parametrize(("pattern", "floor"), FLOORS)
def test_one_turned_word_is_caught(
    passing: list[tuple[str, str]], pattern: str, floor: float
) -> None:
    verdicts = [
        inspect(original, mutant).kind
        for original, suggestion in passing
        for mutant in turned(suggestion, pattern)
    ]
    caught = sum(kind is not VerdictKind.PASS for kind in verdicts)
    assert verdicts
    assert caught >= floor * len(verdicts)


def with_denial(text: str) -> Iterator[str]:
    """The text with a „nicht“ before the verb that ends a clause, clause by clause."""
    for sentence in sentences(text):
        for clause in clauses(sentence):
            told = {word.lower for word in clause.words}
            verbs = [word.text for word in clause.words if word.tag in {"VV(PP)", "VV(INF)"}]
            if verbs and clause.finite and not told & DENYING and sentence.count(verbs[-1]) == 1:
                denied = sentence.replace(f" {verbs[-1]}", f" nicht {verbs[-1]}")
                if "zu nicht" not in denied:
                    yield text.replace(sentence, denied)


def test_a_denial_that_is_put_in_is_caught(passing: list[tuple[str, str]]) -> None:
    verdicts = [
        inspect(original, mutant).kind
        for original, suggestion in passing[::2]
        for mutant in with_denial(suggestion)
        if mutant != suggestion
    ]
    caught = sum(kind is not VerdictKind.PASS for kind in verdicts)
    assert len(verdicts) > 200
    assert caught >= 0.94 * len(verdicts)


CODES: tuple[tuple[str, str, str], ...] = (
    ("stance_changed",
     "Eine Erstattung der Gebühren erfolgt bei Rücknahme des Antrages nicht.",
     "Nehmen Sie Ihren Antrag zurück, erstatten wir Ihnen die Gebühren."),
    ("deontic_changed",
     "Die Nutzung der Turnhalle ist untersagt.",
     "Sie müssen die Turnhalle nicht nutzen."),
    ("condition_as_reason",
     "Ein Wechsel des Verantwortlichen ist der Behörde anzuzeigen.",
     "Weil der Verantwortliche wechselt, müssen Sie das der Behörde anzeigen."),
    ("agent_changed",
     "Die Kosten des Verfahrens trägt der Widerspruchsführer.",
     "Die Kosten des Verfahrens trägt die Gemeinde Oberwiesach."),
    ("turn_added",
     "Die Erlaubnis kann widerrufen werden, wenn gegen die Auflagen verstoßen wird.",
     "Verstoßen Sie gegen die Auflagen, widerrufen wir Ihre Erlaubnis auf jeden Fall."),
    ("turn_lost",
     "Die Frist wird letztmalig bis zum 13.02.2026 verlängert.",
     "Wir verlängern die Frist bis zum 13.02.2026."),
    ("negation_added",
     "Die Bezirksregierung hat das Ruhen der Approbation mitgeteilt.",
     "Die Bezirksregierung hat nicht mitgeteilt, dass die Approbation nicht gilt."),
)  # fmt: skip
FAITHFUL: tuple[tuple[str, str], ...] = (
    ("Eine Erstattung der Gebühren erfolgt nicht.", "Wir erstatten die Gebühren nicht."),
    ("Die Teilnahme ist freiwillig.", "Sie müssen nicht teilnehmen."),
    ("Die Nutzung der Turnhalle ist untersagt.", "Sie dürfen die Turnhalle nicht nutzen."),
    ("Wegen fehlender Mittel wird die Stelle nicht besetzt.",
     "Wir besetzen die Stelle nicht, weil Mittel fehlen."),
    ("Die Kosten des Verfahrens trägt der Widerspruchsführer.",
     "Sie müssen die Kosten des Verfahrens tragen."),
)  # fmt: skip


@pytest.mark.parametrize(("code", "original", "suggestion"), CODES)
def test_the_turn_is_named(code: str, original: str, suggestion: str) -> None:
    assert f"guard.{code}" in {f.code for f in inspect(original, suggestion).findings}


@pytest.mark.parametrize(("original", "suggestion"), FAITHFUL)
def test_what_is_told_in_other_words_passes(original: str, suggestion: str) -> None:
    named = {f"guard.{code}" for code, _, _ in CODES}
    assert not named & {f.code for f in inspect(original, suggestion).findings}
