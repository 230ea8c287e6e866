"""The whole job with real widgets: from a template to a confirmed letter."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from drafter.files.letter import reader as docx_reader
from drafter.files.places import Places
from drafter.gui.draft.page import CHECKS, DraftPage
from drafter.gui.look import Look
from drafter.gui.main_window import MainWindow
from drafter.gui.suggestions.panel import PanelState
from drafter.notice.document import PassageStatus, Task
from drafter.session import record
from drafter.session.opening import make_workspace
from drafter.session.workspace import Workspace
from tests.gui.conftest import CASE, PASSAGE, TEMPLATE, OpenPage
from tests.gui.test_suggestions import GOOD
from tests.helpers.engines import ScriptedEngine

MODEL_TIMEOUT_MS = 240_000


def until(qtbot: QtBot, page: DraftPage, state: PanelState, timeout: int = 5000) -> None:
    panel = page.suggestions
    if panel.state is not state:
        with qtbot.waitSignal(
            panel.state_changed, check_params_cb=lambda s: s is state, timeout=timeout
        ):
            pass


def retype(page: DraftPage, name: str, text: str) -> None:
    page.go_to_field(name)
    line = page.form.rows[name].editor.input()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def test_from_template_to_letter(
    qtbot: QtBot, window: MainWindow, engine: ScriptedEngine, export_path: Path, places: Places
) -> None:
    card = next(c for c in window.start.gallery.cards if c.info.id == TEMPLATE)
    menu = card.example.menu()
    assert menu is not None
    with qtbot.waitSignal(window.notice_opened):
        next(a for a in menu.actions() if a.data() == CASE).trigger()
    page = window.page
    assert page is not None

    with qtbot.waitSignal(page.updated):
        retype(page, "aktenzeichen", "")
    assert "offene Angabe" in page.header.reason.text()
    page.header.reason.click()
    assert page.tabs.currentIndex() == CHECKS
    page.checks.rows[0].click()
    assert page.focusWidget() is page.form.rows["aktenzeichen"].editor.input()
    with qtbot.waitSignal(page.updated):
        retype(page, "aktenzeichen", "12.3-4568/2026")
    page.flush()

    engine.default = (GOOD,)
    page.go_to_passage(PASSAGE)
    page.suggestions.request.tasks[Task.POLITE].click()
    page.suggestions.request.ask.click()
    until(qtbot, page, PanelState.DECIDING)
    page.suggestions.review.tick.click()
    page.suggestions.review.accept.click()
    assert page.header.export.isEnabled()
    page.header.export.click()

    written = export_path.read_bytes()
    text = docx_reader.text_of(written)
    assert "12.3-4568/2026" in text
    assert "Begleitet wird die Erarbeitung" in text
    assert hashlib.sha256(written).hexdigest() in page.bar.text.text()
    assert record.verify(places).intact


def test_draft_can_be_written_while_much_is_open(open_page: OpenPage, export_path: Path) -> None:
    page = open_page("")
    assert not page.header.export.isEnabled()
    page.header.draft.click()
    assert "ENTWURF" in docx_reader.text_of(export_path.read_bytes()) or export_path.exists()
    assert "Entwurf geschrieben" in page.bar.text.text()


def test_keys_cannot_export_what_is_not_ready(open_page: OpenPage, export_path: Path) -> None:
    page = open_page("")
    QTest.keyClick(page.sections, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not export_path.exists()
    assert page.bar.text.text().startswith("Noch ")
    assert page.tabs.currentIndex() == CHECKS


def test_draft_reopens_after_a_crash_as_it_was(
    qtbot: QtBot,
    open_page: OpenPage,
    engine: ScriptedEngine,
    places: Places,
    look: Look,
    tmp_path: Path,
) -> None:
    page = open_page()
    engine.default = (GOOD,)
    page.go_to_passage(PASSAGE)
    page.suggestions.request.tasks[Task.POLITE].click()
    page.suggestions.request.ask.click()
    until(qtbot, page, PanelState.DECIDING)
    with qtbot.waitSignal(page.saved):
        retype(page, "massnahme", "Ein anderes Vorhaben")
    # The process dies here: nothing is closed, another window opens the same folder.
    other = make_workspace(places, engine=engine)
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    window = MainWindow(look, settings, lambda _name: None)
    qtbot.addWidget(window)
    window.attach(other)
    row = window.start.drafts.rows[0]
    assert row.draft.undecided == 1
    row.open.click()
    again = window.page
    assert again is not None
    assert again.session.raw["massnahme"] == "Ein anderes Vorhaben"
    assert again.session.notice.passage(PASSAGE).status is PassageStatus.PENDING
    again.go_to_passage(PASSAGE)
    assert again.suggestions.state is PanelState.DECIDING


def test_draft_is_deleted_by_a_second_press(window: MainWindow, open_page: OpenPage) -> None:
    open_page()
    window.show_start()
    row = window.start.drafts.rows[0]
    assert row.sure.isHidden()
    row.delete.click()
    row.sure.click()
    assert window.start.drafts.rows == []


def test_policy_without_suggestions_is_said(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tuple(
        replace(a, ai_policy=replace(a.ai_policy, enabled=False)) for a in workspace.authorities
    )
    monkeypatch.setitem(vars(workspace), "authorities", plain)
    window.new_notice(TEMPLATE, "heidekreis", "ki-strategie")
    assert window.page is not None
    window.page.go_to_passage(PASSAGE)
    assert window.page.suggestions.state is PanelState.OFF
    assert window.page.suggestions.request.isHidden()


@pytest.mark.model
def test_whole_job_with_the_real_model(
    qtbot: QtBot,
    look: Look,
    tmp_path: Path,
    export_path: Path,
    real_workspace: Callable[[], Workspace],
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(look, settings, lambda _name: export_path)
    qtbot.addWidget(window)
    window.attach(real_workspace())
    window.new_notice(TEMPLATE, "heidekreis", "ki-strategie")
    page = window.page
    assert page is not None
    page.go_to_passage("hinweis_mitteilung")  # no rule has anything to say of it
    page.suggestions.request.ask.click()
    with qtbot.waitSignal(
        page.suggestions.state_changed,
        check_params_cb=lambda s: s is not PanelState.RUNNING,
        timeout=MODEL_TIMEOUT_MS,
    ):
        pass
    if page.suggestions.state is PanelState.DECIDING:
        page.suggestions.review.tick.click()
        page.suggestions.review.accept.click()
    page.header.export.click()
    assert export_path.exists()
