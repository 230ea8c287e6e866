"""One notice from start to end, with a scripted engine: nothing unconfirmed leaves."""

import copy
import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import messages
from drafter.files.canonical import JsonObject
from drafter.files.letter import reader as docx_reader
from drafter.notice.authority import AiPolicy
from drafter.notice.document import PassageStatus, Task
from drafter.notice.faults import BlockedByFindings, Fault
from drafter.session import record
from drafter.session.events import Change, Failed, Finished, Phase, PhaseChanged, Stopped, Words
from tests.helpers.engines import PATIENCE, ScriptedEngine
from tests.helpers.workspaces import grant, offered, places, suggestions, workspace

PASSAGE = "voraussetzungen"
ORIGINAL = "Die Voraussetzungen für die Bewilligung liegen vor."
GOOD = (
    "Die Voraussetzungen für die Bewilligung liegen vor. Das Vorhaben dient dem Zweck des "
    "Programms, die Gesamtfinanzierung ist gesichert und mit dem Vorhaben wurde vor der "
    "Bewilligung nicht ohne Zustimmung begonnen. Die Ausgaben, die Sie beantragt haben, sind in "
    "Höhe von 54.000,00 EUR notwendig und angemessen."
)
BAD = GOOD.replace("54.000,00", "45.000,00")


def payload(entry: JsonObject) -> JsonObject:
    inner = entry["payload"]
    assert isinstance(inner, dict)
    return inner


def scripted(*texts: str) -> ScriptedEngine:
    return ScriptedEngine(answers={ORIGINAL: texts})


def test_a_wrong_amount_is_withheld(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(BAD)))
    last = suggestions(session, PASSAGE)
    assert isinstance(last, Finished)
    assert last.offered == ()
    assert [s.untrusted_text.replace("\u00a0", " ") for s in last.withheld] == [BAD]


def test_a_pending_suggestion_blocks_the_export(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    assert not session.blocking
    offered(session, PASSAGE)
    assert session.notice.passage(PASSAGE).status is PassageStatus.PENDING
    assert [finding.code for finding in session.blocking] == ["G01"]
    with pytest.raises(BlockedByFindings):
        session.export(tmp_path / "a.docx")
    assert not (tmp_path / "a.docx").exists()


def test_an_accepted_wording_is_exported_and_recorded(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    offered(session, PASSAGE)
    session.accept(PASSAGE)
    result = session.export(tmp_path / "a.docx")
    text = docx_reader.text_of(result.path.read_bytes()).replace("\u00a0", " ")
    assert "Die Ausgaben, die Sie beantragt haben" in text
    report = record.verify(places(tmp_path))
    assert (report.entries, report.intact) == (2, True)
    kinds = [payload(entry)["kind"] for entry in record.export(places(tmp_path))]
    assert kinds == ["decision", "export"]
    assert "Mustermann" not in places(tmp_path).audit_log.read_text(encoding="utf-8")


def test_a_changed_fact_reopens_the_wording(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    offered(session, PASSAGE)
    session.accept(PASSAGE)
    rows = copy.deepcopy(session.raw["ausgaben"])
    assert isinstance(rows, list)
    assert isinstance(rows[0], dict)
    rows[0]["betrag"] = "38.300,00"
    session.set_value("ausgaben", rows)
    passage = session.notice.passage(PASSAGE)
    assert passage.status is PassageStatus.REOPENED
    assert "54.100,00" in passage.text
    assert "G01.reopened" in [finding.code for finding in session.blocking]
    session.restore_template(PASSAGE)
    assert session.notice.passage(PASSAGE).status is PassageStatus.TEMPLATE


def test_a_fact_elsewhere_leaves_the_wording_alone(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    offered(session, PASSAGE)
    session.accept(PASSAGE)
    session.set_value("zimmer", "215")
    assert session.notice.passage(PASSAGE).status is PassageStatus.CONFIRMED


@pytest.mark.parametrize("decision", ["accept", "reject"])
def test_a_decision_can_be_undone(tmp_path: Path, decision: str) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    before = session.notice.passage(PASSAGE).text
    offered(session, PASSAGE)
    getattr(session, decision)(PASSAGE)
    assert session.can_undo
    assert session.undo()
    assert session.notice.passage(PASSAGE).status is PassageStatus.PENDING
    assert session.notice.passage(PASSAGE).text == before
    assert [payload(entry)["outcome"] for entry in record.export(places(tmp_path))][-1] == "undone"


def test_an_edited_text_counts_as_the_persons(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    offered(session, PASSAGE)
    assert session.review(PASSAGE, BAD).kind.value == "block"
    session.edit(PASSAGE, GOOD.replace("liegen vor", "sind erfüllt"))
    assert "sind erfüllt" in session.notice.passage(PASSAGE).text


def test_locked_passages_cannot_be_asked_about(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    with pytest.raises(Fault) as caught:
        session.suggest("entscheidung.1", Task.CLEAR, lambda _event: None)
    assert caught.value.code == "suggestions.locked"


def test_a_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    space = workspace(tmp_path, scripted(GOOD))
    session = grant(space)
    offered(session, PASSAGE)
    session.accept(PASSAGE)
    session.set_value("zimmer", "999")
    session.save()
    again = workspace(tmp_path).reopen(session.draft_id)
    assert again.notice == session.notice
    assert again.findings == session.findings
    assert [draft.id for draft in space.drafts.drafts] == [session.draft_id]


def test_a_pending_suggestion_comes_back_pending(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    offered(session, PASSAGE)
    again = workspace(tmp_path).reopen(session.draft_id)
    assert again.notice.passage(PASSAGE).status is PassageStatus.PENDING
    again.accept(PASSAGE)
    assert not again.blocking


def test_words_arrive_and_can_be_stopped(tmp_path: Path) -> None:
    engine = scripted(GOOD)
    engine.gate.clear()
    session = grant(workspace(tmp_path, engine))
    events: list[object] = []
    handle = session.suggest(PASSAGE, Task.CLEAR, events.append)
    handle.stop()
    handle.wait()
    assert isinstance(events[-1], Stopped)
    assert session.notice.passage(PASSAGE).status is PassageStatus.TEMPLATE


def test_phases_come_in_order(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    events: list[object] = []
    session.suggest(PASSAGE, Task.CLEAR, events.append).wait()
    phases = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert phases[0] is Phase.LOADING
    assert phases[-1] is Phase.CHECKING
    texts = [event.untrusted_text for event in events if isinstance(event, Words)]
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(texts))


def test_a_dying_engine_leaves_the_draft(tmp_path: Path) -> None:
    engine = scripted(GOOD)
    engine.gate.clear()
    session = grant(workspace(tmp_path, engine))
    before = session.notice
    events: list[object] = []
    handle = session.suggest(PASSAGE, Task.CLEAR, events.append)
    assert engine.asked.wait(PATIENCE)
    engine.crash()
    handle.wait()
    assert isinstance(events[-1], Failed)
    assert session.notice == before


def test_listeners_hear_of_changes(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    heard: list[Change] = []
    unsubscribe = session.subscribe(heard.append)
    session.set_value("zimmer", "1")
    session.save()
    unsubscribe()
    session.set_value("zimmer", "2")
    assert heard == [Change.NOTICE, Change.SAVED]


def test_a_draft_copy_may_have_open_points(tmp_path: Path) -> None:
    session = workspace(tmp_path).new_notice("zuwendungsbescheid", "neutral")
    result = session.export_draft(tmp_path / "entwurf.docx")
    assert len(result.sha256) == 64
    assert [payload(entry)["draft_copy"] for entry in record.export(places(tmp_path))] == [True]


def test_a_letter_that_cannot_be_recorded_is_not_exported(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path, scripted(GOOD)))
    session.export(tmp_path / "a.docx")
    log = places(tmp_path).audit_log
    entry = json.loads(log.read_text(encoding="utf-8"))
    entry["payload"]["by"] = "jemand"
    log.write_text(json.dumps(entry), encoding="utf-8")
    with pytest.raises(Fault):
        session.export(tmp_path / "b.docx")
    assert not (tmp_path / "b.docx").exists()


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        (AiPolicy(enabled=False), "session.ai_off"),
        (AiPolicy(admitted_models=("ein-anderes",)), "models.not_admitted"),
    ],
)
def test_the_authority_decides_on_the_model(tmp_path: Path, policy: AiPolicy, code: str) -> None:
    space = workspace(tmp_path)
    strict = replace(space.authority("heidekreis"), ai_policy=policy)
    space.authorities = (strict,)
    session = grant(space)
    with pytest.raises(Fault) as caught:
        session.suggest(PASSAGE, Task.CLEAR, lambda _event: None)
    assert caught.value.code == code
    assert messages.explain(caught.value)


def test_texts_are_recorded_only_by_policy(tmp_path: Path) -> None:
    space = workspace(tmp_path, scripted(GOOD))
    chatty = replace(space.authority("heidekreis"), ai_policy=AiPolicy(record_text=True))
    space.authorities = (chatty,)
    session = grant(space)
    offered(session, PASSAGE)
    session.accept(PASSAGE)
    assert "notwendig und angemessen" in places(tmp_path).audit_log.read_text(encoding="utf-8")


def test_the_checklist_is_answered_and_recorded(tmp_path: Path) -> None:
    space = workspace(tmp_path)
    session = grant(space)
    first = session.questions[0]
    assert first.text.endswith("?")
    session.reply(first.code, confirmed=False, note="noch zu klären")
    session.reply(first.code, confirmed=True)
    again = space.reopen(session.draft_id)
    assert again.replies[first.code].confirmed
    kinds = [payload(entry)["kind"] for entry in record.export(places(tmp_path))]
    assert kinds == ["reply", "reply"]
    assert "noch zu" not in places(tmp_path).audit_log.read_text(encoding="utf-8")
