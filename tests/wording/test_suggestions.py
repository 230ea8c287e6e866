"""The life of a suggestion: offered, decided, undone, reopened when a fact changes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from drafter.notice.document import (
    Matter,
    Notice,
    Paragraph,
    ParagraphKind,
    Passage,
    PassageStatus,
    Run,
    RunState,
    Section,
    SectionKind,
    Task,
)
from drafter.notice.faults import Fault
from drafter.notice.record import Outcome, Provenance
from drafter.wording import suggestions
from drafter.wording.guard import inspect
from drafter.wording.runs import blocks_for
from drafter.wording.suggestions import Suggestion, Wordings

NOW = datetime(2026, 2, 12, 9, 30, tzinfo=UTC)
PROVENANCE = Provenance("demo", "00" * 32, "1", 7, 0.2)
NEW = "Wir zahlen Ihnen die Zuwendung von 40.500 Euro bis zum 1. April 2026 aus."


def field(text: str, path: str) -> Run:
    return Run(text, path, RunState.ANSWERED)


def notice(amount: str = "40.500,00 EUR", tasks: tuple[Task, ...] = (Task.CLEAR,)) -> Notice:
    runs = (
        Run("Die Auszahlung der Zuwendung von "),
        field(amount, "betrag"),
        Run(" erfolgt bis zum "),
        field("01.04.2026", "datum"),
        Run("."),
    )
    passage = Passage("auszahlung", "Auszahlung", (Paragraph(runs),), tasks)
    passage = replace(passage, source_text=passage.text)
    section = Section("gruende", "Gründe", SectionKind.REASONS, (passage,))
    return Notice("t", "1", "a", "Bescheid", Matter("zuwendung"), (section,))


def suggestion(rendered: Notice, text: str = NEW, task: Task = Task.CLEAR) -> Suggestion:
    original = rendered.passage("auszahlung").text
    return Suggestion("auszahlung", task, original, text, inspect(original, text), PROVENANCE)


def offered(rendered: Notice) -> Wordings:
    return suggestions.offer(rendered, (), suggestion(rendered)).wordings


def test_an_offer_waits_for_a_decision() -> None:
    rendered = notice()
    step = suggestions.offer(rendered, (), suggestion(rendered))
    assert [p.id for p in suggestions.undecided(step.notice)] == ["auszahlung"]
    assert step.notice.passage("auszahlung").text == rendered.passage("auszahlung").text
    assert step.decision is None


def test_accepting_puts_the_text_in_and_keeps_the_fields() -> None:
    rendered = notice()
    step = suggestions.accept(rendered, offered(rendered), "auszahlung", by="mm", at=NOW)
    passage = step.notice.passage("auszahlung")
    assert passage.status is PassageStatus.CONFIRMED
    assert passage.text == NEW
    (paragraph,) = passage.blocks
    assert isinstance(paragraph, Paragraph)
    fields = {run.field: run.text for run in paragraph.runs if run.field}
    assert fields == {"betrag": "40.500 Euro", "datum": "1. April 2026"}
    assert step.decision is not None
    assert step.decision.outcome is Outcome.ACCEPTED
    assert step.decision.final == NEW
    assert not suggestions.undecided(step.notice)


def test_an_edited_text_is_looked_at_again() -> None:
    rendered = notice()
    text = "Wir zahlen Ihnen 45.000 Euro bis zum 01.04.2026 aus."
    step = suggestions.edit(rendered, offered(rendered), "auszahlung", text, by="mm", at=NOW)
    assert step.notice.passage("auszahlung").text == text
    assert "guard.amount_changed" in {found.code for found in step.findings}
    assert step.decision is not None
    assert "guard.amount_changed" in step.decision.findings


def test_rejecting_leaves_the_text_of_the_template() -> None:
    rendered = notice()
    step = suggestions.reject(rendered, offered(rendered), "auszahlung", by="mm", at=NOW)
    assert step.notice == rendered
    assert step.wordings == ()
    assert step.decision is not None
    assert step.decision.outcome is Outcome.REJECTED


def test_undoing_brings_back_what_was_before() -> None:
    rendered = notice()
    accepted = suggestions.accept(rendered, offered(rendered), "auszahlung", by="mm", at=NOW)
    step = suggestions.undo(rendered, accepted.wordings, "auszahlung", by="mm", at=NOW)
    assert step.notice == rendered
    assert step.decision is not None
    assert step.decision.outcome is Outcome.UNDONE


def test_a_second_wording_undone_gives_the_first_one_again() -> None:
    rendered = notice()
    first = suggestions.accept(rendered, offered(rendered), "auszahlung", by="mm", at=NOW)
    shown = first.notice.passage("auszahlung").text
    text = shown.replace("Wir zahlen Ihnen", "Wir zahlen")
    again = Suggestion("auszahlung", Task.CLEAR, shown, text, inspect(shown, text), PROVENANCE)
    second = suggestions.offer(rendered, first.wordings, again)
    assert second.notice.passage("auszahlung").status is PassageStatus.PENDING
    assert second.notice.passage("auszahlung").text == NEW
    done = suggestions.accept(rendered, second.wordings, "auszahlung", by="mm", at=NOW)
    back = suggestions.undo(rendered, done.wordings, "auszahlung", by="mm", at=NOW)
    assert back.notice.passage("auszahlung").text == NEW


def test_a_changed_fact_reopens_the_passage() -> None:
    rendered = notice()
    accepted = suggestions.accept(rendered, offered(rendered), "auszahlung", by="mm", at=NOW)
    later = notice(amount="38.000,00 EUR")
    reopened = suggestions.reapply(later, accepted.wordings).passage("auszahlung")
    assert reopened.status is PassageStatus.REOPENED
    assert "38.000,00 EUR" in reopened.text
    back = suggestions.undo(later, accepted.wordings, "auszahlung", by="mm", at=NOW)
    assert back.notice == later


def test_an_outdated_suggestion_cannot_be_accepted() -> None:
    rendered = notice()
    wordings = offered(rendered)
    later = notice(amount="38.000,00 EUR")
    assert (
        suggestions.reapply(later, wordings).passage("auszahlung").status is PassageStatus.PENDING
    )
    with pytest.raises(Fault, match=r"suggestions\.outdated"):
        suggestions.accept(later, wordings, "auszahlung", by="mm", at=NOW)
    assert suggestions.reject(later, wordings, "auszahlung", by="mm", at=NOW).notice == later


def test_what_may_not_be_offered() -> None:
    rendered = notice()
    blocked = suggestion(rendered, "Wir zahlen Ihnen 45.000 Euro bis zum 01.04.2026 aus.")
    with pytest.raises(Fault, match=r"suggestions\.blocked"):
        suggestions.offer(rendered, (), blocked)
    with pytest.raises(Fault, match=r"suggestions\.task_not_allowed"):
        suggestions.offer(rendered, (), suggestion(rendered, task=Task.POLITE))
    locked = notice(tasks=())
    with pytest.raises(Fault, match=r"suggestions\.locked"):
        suggestions.offer(locked, (), suggestion(locked))


def test_list_items_stay_list_items() -> None:
    item = Paragraph((Run("Legen Sie den Ausweis vor."),), ParagraphKind.NUMBERED, 0, "1.", 4)
    other = replace(item, runs=(Run("Unterschreiben Sie."),), label="2.")
    passage = Passage("liste", "Liste", (item, other), (Task.CLEAR,))
    blocks = blocks_for(passage, "1. Zeigen Sie den Ausweis.\n\n2. Unterschreiben Sie.")
    assert [getattr(b, "label", None) for b in blocks] == ["1.", "2."]
    assert blocks[1] == other
