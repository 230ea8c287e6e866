"""The window on a workspace of its own, with the scripted engine."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.files.places import Places
from drafter.gui import translation
from drafter.gui.draft.page import DraftPage
from drafter.gui.look import Look
from drafter.gui.main_window import MainWindow
from drafter.gui.theme import Scheme
from drafter.session.opening import make_workspace
from drafter.session.workspace import Workspace
from tests.helpers.engines import REPOSITORY, ScriptedEngine, embedded_model

TEMPLATE = "zuwendungsbescheid"
CASE = "ki-strategie"
PASSAGE = "zuwendungszweck"

OpenPage = Callable[..., DraftPage]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["drafter", "-platform", "offscreen"]


@pytest.fixture(scope="session")
def german(qapp: QApplication) -> QApplication:
    """The application speaks German, as it does for the user."""
    qapp.setStyle("Fusion")
    translation.install(qapp, Places.find({}).resources)
    return qapp


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.find({"DRAFTER_HOME": str(tmp_path / "home")})


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def workspace(places: Places, engine: ScriptedEngine) -> Iterator[Workspace]:
    made = make_workspace(places, engine=engine)
    yield made
    made.close()


@pytest.fixture
def real_workspace(places: Places) -> Iterator[Callable[[], Workspace]]:
    """A workspace with the embedded model in its child process."""
    embedded_model()
    made: list[Workspace] = []

    def open_it() -> Workspace:
        models = replace(places, models=REPOSITORY / "build" / "models")
        made.append(make_workspace(models))
        return made[0]

    yield open_it
    for workspace in made:
        workspace.close()


@pytest.fixture
def look(german: QApplication, places: Places) -> Look:
    made = Look(places.resources)
    made.apply(german, Scheme.LIGHT)
    return made


@pytest.fixture
def export_path(tmp_path: Path) -> Path:
    return tmp_path / "bescheid.docx"


@pytest.fixture
def window(
    qtbot: QtBot, look: Look, workspace: Workspace, tmp_path: Path, export_path: Path
) -> MainWindow:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(look, settings, lambda _name: export_path)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.attach(workspace)
    return made


@pytest.fixture
def open_page(window: MainWindow) -> OpenPage:
    """Open the grant notice, with the example case unless told otherwise."""

    def open_it(case: str = CASE) -> DraftPage:
        window.new_notice(TEMPLATE, "heidekreis", case)
        assert window.page is not None
        return window.page

    return open_it
