"""The model is made ready in a pause of typing, once, and only where it is there and allowed."""

import pytest
from pytestqt.qtbot import QtBot

from drafter.files.places import Places
from drafter.gui.draft.page import SUGGESTIONS, DraftPage
from drafter.session.workspace import Workspace
from tests.gui.conftest import OpenPage
from tests.helpers.engines import ScriptedEngine


@pytest.fixture
def model_file(places: Places, workspace: Workspace) -> None:
    """The file of the model in use; what is in it does not matter to a scripted engine."""
    places.models.mkdir(parents=True, exist_ok=True)
    (places.models / workspace.suggester.store.entry().file).touch()


def typed(page: DraftPage) -> None:
    page.pause.setInterval(0)
    page.form.changed.emit("foerderprogramm", "Musterprogramm")


@pytest.mark.usefixtures("model_file")
def test_a_pause_of_typing_makes_the_model_ready_once(
    qtbot: QtBot, open_page: OpenPage, engine: ScriptedEngine
) -> None:
    page = open_page()
    assert engine.warm_ups == []  # who only looks at a notice needs no model
    typed(page)
    qtbot.waitUntil(lambda: bool(engine.warm_ups))
    page.tabs.setCurrentIndex(SUGGESTIONS)
    assert len(engine.warm_ups) == 1


@pytest.mark.usefixtures("model_file")
def test_opening_the_wordings_makes_the_model_ready(
    open_page: OpenPage, engine: ScriptedEngine
) -> None:
    open_page().tabs.setCurrentIndex(SUGGESTIONS)
    assert len(engine.warm_ups) == 1


def test_without_a_model_nothing_is_joined_behind_the_back(
    open_page: OpenPage, engine: ScriptedEngine
) -> None:
    open_page().tabs.setCurrentIndex(SUGGESTIONS)
    assert engine.warm_ups == []
