"""Workspaces for tests: the real templates, a user folder of their own, a scripted engine."""

from datetime import UTC, datetime
from pathlib import Path

from drafter.engine.remote import RemoteEngine
from drafter.files.models.store import ModelStore
from drafter.files.places import Places
from drafter.notice.document import Task
from drafter.session.events import Finished, SuggestionEvent
from drafter.session.notice_session import NoticeSession
from drafter.session.suggesting import Suggester
from drafter.session.workspace import Workspace
from tests.helpers.engines import ScriptedEngine

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def places(folder: Path) -> Places:
    """The shipped files with a user folder for this test."""
    return Places.find({"DRAFTER_HOME": str(folder)})


def workspace(folder: Path, engine: ScriptedEngine | None = None) -> Workspace:
    """A workspace whose model is scripted and whose clock stands still."""
    here = places(folder)
    scripted = engine or ScriptedEngine()
    suggester = Suggester(
        store=ModelStore(here.manifest, here.models),
        make_remote=RemoteEngine,
        make_engine=lambda _model: scripted,
        prompts=here.resources / "prompts",
        evaluation_file=here.models / "evaluations.json",
    )
    return Workspace(here, suggester, user="probe", clock=lambda: NOON)


def grant(space: Workspace, case: str = "ki-strategie") -> NoticeSession:
    """A session on the grant notice of an example case."""
    found = space.case("zuwendungsbescheid", case)
    return space.new_notice("zuwendungsbescheid", case=found)


def suggestions(session: NoticeSession, passage: str, task: Task = Task.CLEAR) -> SuggestionEvent:
    """Ask and wait; the last event."""
    events: list[SuggestionEvent] = []
    session.suggest(passage, task, events.append).wait()
    return events[-1]


def offered(session: NoticeSession, passage: str, task: Task = Task.CLEAR) -> Finished:
    """Ask, wait, and lay the best suggestion before the person."""
    last = suggestions(session, passage, task)
    assert isinstance(last, Finished)
    session.offer(last.offered[0])
    return last
