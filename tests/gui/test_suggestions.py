"""The suggestion panel: ask, watch, stop, decide; the person always has the last word."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.gui.draft.page import DraftPage
from drafter.gui.main_window import MainWindow
from drafter.gui.suggestions.panel import PanelState, SuggestionPanel
from drafter.notice.document import PassageStatus, Task
from tests.gui.conftest import PASSAGE, OpenPage
from tests.helpers.engines import PATIENCE, ScriptedEngine

GOOD = (
    "Die Zuwendung dient der wissenschaftlichen Begleitung. Begleitet wird die Erarbeitung einer "
    "Strategie für den Einsatz von Künstlicher Intelligenz in der Kreisverwaltung. Die Ergebnisse "
    "sind so aufzubereiten, dass die Landkreise Celle und Uelzen sie als Blaupause nutzen können."
)
WRONG = GOOD.replace("Die Ergebnisse", "Bis zum 03.04.2024 kostet das 5.000 EUR. Die Ergebnisse")

WaitFor = Callable[[SuggestionPanel, PanelState], None]


@pytest.fixture
def wait_for(qtbot: QtBot) -> WaitFor:
    def wait(panel: SuggestionPanel, state: PanelState) -> None:
        if panel.state is not state:
            with qtbot.waitSignal(panel.state_changed, check_params_cb=lambda s: s is state):
                pass

    return wait


@pytest.fixture
def page(open_page: OpenPage) -> DraftPage:
    """A passage and a task for which the model is asked at once: no rule makes a text politer."""
    made = open_page()
    made.go_to_passage(PASSAGE)
    made.suggestions.request.tasks[Task.POLITE].setChecked(True)
    return made


def status(page: DraftPage) -> PassageStatus:
    return page.session.notice.passage(PASSAGE).status


def test_only_allowed_tasks_are_offered(page: DraftPage) -> None:
    request = page.suggestions.request
    assert not request.tasks[Task.FROM_NOTES].isHidden()
    page.suggestions.choose("auszahlung_text")
    assert request.tasks[Task.FROM_NOTES].isHidden()
    assert not request.tasks[Task.SPELLING].isHidden()


def test_accepting_takes_a_tick_and_a_press(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    panel = page.suggestions
    panel.request.ask.click()
    wait_for(panel, PanelState.DECIDING)
    assert status(page) is PassageStatus.PENDING
    assert not page.header.export.isEnabled()
    assert not panel.review.accept.isEnabled()
    assert page.focusWidget() is panel.review.edit
    panel.review.tick.click()
    panel.review.accept.click()
    assert status(page) is PassageStatus.CONFIRMED
    assert page.session.notice.passage(PASSAGE).text == GOOD


def test_rules_answer_first_and_the_model_is_asked_behind_them(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    panel = page.suggestions
    panel.request.tasks[Task.CLEAR].click()
    panel.request.ask.click()
    wait_for(panel, PanelState.DECIDING)
    assert "aufbereitet werden" in panel.review.difference.toPlainText()
    assert "ohne Sprachmodell" in panel.review.origin.text()
    assert not engine.requests
    assert panel.review.more.text() == "Sprach&modell fragen"
    panel.review.more.click()
    wait_for(panel, PanelState.RUNNING)
    wait_for(panel, PanelState.DECIDING)
    assert engine.requests
    assert "Vom Sprachmodell geschrieben" in panel.review.origin.text()
    assert panel.review.more.text() == "&Noch einmal"


def test_difference_shows_signs_and_is_spoken(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    page.suggestions.request.ask.click()
    wait_for(page.suggestions, PanelState.DECIDING)
    difference = page.suggestions.review.difference
    assert "+" in difference.toPlainText()
    assert "−" in difference.toPlainText()
    assert "[neu: " in difference.accessibleDescription()
    assert "[entfernt: " in difference.accessibleDescription()


def test_rejecting_and_undoing_lead_back(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    before = page.session.notice.passage(PASSAGE).text
    panel = page.suggestions
    panel.request.ask.click()
    wait_for(panel, PanelState.DECIDING)
    panel.review.reject.click()
    assert (status(page), page.session.notice.passage(PASSAGE).text) == (
        PassageStatus.TEMPLATE,
        before,
    )
    QTest.keyClick(panel.request.combo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(page) is PassageStatus.PENDING
    assert panel.state is PanelState.DECIDING


def test_own_version_is_accepted_after_a_new_tick(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    panel = page.suggestions
    panel.request.ask.click()
    wait_for(panel, PanelState.DECIDING)
    panel.review.tick.click()
    panel.review.edit.click()
    assert not panel.review.accept_edited.isEnabled()
    panel.review.tick.click()
    QTest.keyClicks(panel.review.editor, "Kurz: ")
    assert not panel.review.tick.isChecked()  # a changed text has not been read
    panel.review.tick.click()
    panel.review.accept_edited.click()
    assert page.session.notice.passage(PASSAGE).text == f"Kurz: {GOOD}"


def test_withheld_suggestions_are_counted_with_the_reason(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD, WRONG)
    page.suggestions.request.ask.click()
    wait_for(page.suggestions, PanelState.DECIDING)
    said = page.suggestions.notes.text.text()
    assert said.startswith("1 Vorschlag zurückgehalten:")
    assert "5.000" in said or "03.04.2024" in said


def test_nothing_is_offered_when_nothing_passes(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (WRONG,)
    page.suggestions.request.ask.click()
    assert page.suggestions.state is PanelState.RUNNING
    wait_for(page.suggestions, PanelState.IDLE)
    assert "Besser keiner als ein falscher" in page.suggestions.notes.text.text()
    assert status(page) is PassageStatus.TEMPLATE


def test_escape_stops_in_mid_word(
    qtbot: QtBot, page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    engine.gate.clear()
    panel = page.suggestions
    with qtbot.waitSignal(panel.words.textChanged):
        panel.request.ask.click()
    QTest.keyClick(panel.request.stop, Qt.Key.Key_Escape)
    wait_for(panel, PanelState.IDLE)
    assert "Angehalten" in panel.notes.text.text()
    assert status(page) is PassageStatus.TEMPLATE


def test_dying_engine_leaves_window_and_draft_intact(
    page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    engine.gate.clear()
    panel = page.suggestions
    before = page.session.notice
    panel.request.ask.click()
    assert engine.asked.wait(PATIENCE)
    engine.crash()
    wait_for(panel, PanelState.IDLE)
    assert page.session.notice == before
    assert panel.notes.property("role") == "error"
    engine.gate.set()
    panel.notes.action.click()  # the restart button asks again
    wait_for(panel, PanelState.DECIDING)


def test_changed_fact_reopens_a_confirmed_wording(
    qtbot: QtBot, page: DraftPage, engine: ScriptedEngine, wait_for: WaitFor
) -> None:
    engine.default = (GOOD,)
    panel = page.suggestions
    panel.request.ask.click()
    wait_for(panel, PanelState.DECIDING)
    panel.review.tick.click()
    panel.review.accept.click()
    with qtbot.waitSignal(page.updated):
        page.session.set_value(PASSAGE, "Die Zuwendung dient einem anderen Zweck.")
    assert status(page) is PassageStatus.REOPENED
    assert not page.header.export.isEnabled()
    panel.request.restore.click()
    assert status(page) is PassageStatus.TEMPLATE
    assert page.header.export.isEnabled()


def test_notes_are_proposed_for_writing_out(window: MainWindow, open_page: OpenPage) -> None:
    request = open_page().suggestions.request
    assert request.task() is Task.CLEAR
    window.new_notice("baugenehmigung", "neutral", "aussenbereich")
    page = window.page
    assert page is not None
    page.suggestions.choose("sachverhalt")
    request = page.suggestions.request
    assert request.task() is Task.FROM_NOTES
    page.suggestions.choose("anspruch")
    assert request.task() is Task.CLEAR
