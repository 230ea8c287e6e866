"""Language in the window: marks in the fields, the menu of a word, the section of the checks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from drafter.files.places import Places
from drafter.gui.draft.page import CHECKS, FORM, DraftPage
from drafter.gui.form.word_marks import WordMarks
from drafter.gui.language.word_menu import WordMenu
from drafter.notice.document import Task
from tests.gui.conftest import PASSAGE, OpenPage
from tests.helpers.engines import ScriptedEngine

LONG, LINE = "sachverhalt", "massnahme"
PLAINER = (
    "Die Zuwendung dient der wissenschaftlichen Begleitung. Begleitet wird die Erarbeitung einer "
    "Strategie für den Einsatz von Künstlicher Intelligenz in der Kreisverwaltung. Die Ergebnisse "
    "sind so aufzubereiten, dass die Landkreise Celle und Uelzen sie als Blaupause nutzen können."
)
Typed = Callable[[str, str], DraftPage]


@pytest.fixture
def typed(open_page: OpenPage, qtbot: QtBot) -> Typed:
    """Type into a field, and wait until the language has been looked at."""
    page = open_page()
    page.tabs.setCurrentIndex(FORM)

    def type_it(name: str, text: str) -> DraftPage:
        editor = page.form.rows[name].editor
        editor.set_raw("")
        with qtbot.waitSignal(page.language.shown, timeout=10_000):
            QTest.keyClicks(editor.input(), text)
            page.flush()
            page.language.watch.look_now()
        return page

    return type_it


def marks_of(page: DraftPage, name: str) -> WordMarks:
    editor = page.form.rows[name].editor
    return editor.word_marks[editor.input()]


def opened(page: DraftPage, qtbot: QtBot, name: str, reason: QContextMenuEvent.Reason) -> WordMenu:
    """The menu of the word under the cursor, with its suggestions."""
    field = page.form.rows[name].editor.input()
    with qtbot.waitSignal(page.language.watch.suggested, timeout=10_000):
        event = QContextMenuEvent(reason, QPoint(4, 4), field.mapToGlobal(QPoint(4, 4)))
        QApplication.sendEvent(field, event)
    assert page.language.menu is not None
    return page.language.menu


def test_an_unknown_word_is_marked_by_its_shape(typed: Typed) -> None:
    page = typed(LONG, "Der Antrak liegt vor.")
    assert marks_of(page, LONG).marked == ("Antrak",)
    field = page.form.rows[LONG].editor.input()
    assert isinstance(field, QPlainTextEdit)
    (mark,) = field.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert mark.format.underlineStyle() is wave
    assert mark.cursor.selectedText() == "Antrak"


def test_the_field_says_it_in_words(typed: Typed) -> None:
    page = typed(LONG, "Der Antrak liegt vor.")
    row = page.form.rows[LONG]
    row.editor.left.emit()
    assert "„Antrak“ steht nicht im Wörterbuch" in row.message.text()


def test_marks_go_with_the_mistake(typed: Typed) -> None:
    page = typed(LONG, "Der Antrak liegt vor.")
    page = typed(LONG, "Der Antrag liegt vor.")
    assert marks_of(page, LONG).marked == ()
    field = page.form.rows[LONG].editor.input()
    assert isinstance(field, QPlainTextEdit)
    assert field.extraSelections() == []


def test_a_line_is_marked_and_keeps_its_text(typed: Typed) -> None:
    page = typed(LINE, "Neubau einer Turnhale")
    field = page.form.rows[LINE].editor.input()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Neubau einer Turnhale"
    assert marks_of(page, LINE).marked == ("Turnhale",)


@pytest.mark.parametrize("name", [LONG, LINE])
def test_a_suggestion_is_taken_by_keyboard(typed: Typed, qtbot: QtBot, name: str) -> None:
    page = typed(name, "Bescheit")
    menu = opened(page, qtbot, name, QContextMenuEvent.Reason.Keyboard)
    first = menu.actions()[0]
    assert first.text() == "Bescheid"
    menu.close()
    with qtbot.waitSignal(page.language.shown, timeout=10_000):
        first.trigger()
    assert page.session.raw[name] == "Bescheid"
    assert page.form.rows[name].editor.raw() == "Bescheid"
    assert marks_of(page, name).marked == ()


def test_the_usual_menu_stays_on_other_words(typed: Typed) -> None:
    page = typed(LONG, "Antrag und Turnhale")
    field = page.form.rows[LONG].editor.input()
    assert isinstance(field, QPlainTextEdit)
    cursor = field.textCursor()
    cursor.setPosition(0)
    field.setTextCursor(cursor)
    keyboard = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(keyboard, QPoint(4, 4), QPoint(4, 4))
    assert not marks_of(page, LONG).eventFilter(field, event)
    assert page.language.menu is None


def test_the_checks_count_and_correct_it(typed: Typed, qtbot: QtBot) -> None:
    page = typed(LONG, 'Der Antrak "A".')
    page.tabs.setCurrentIndex(CHECKS)
    assert "(" in page.tabs.tabText(CHECKS)
    section = page.checks.language
    assert [row.found.where.words for row in section.rows] == ["Antrak", '"A".']
    correct, put_right = section.acts
    with qtbot.waitSignal(page.language.watch.suggested, timeout=10_000):
        correct.click()
    assert page.language.menu is not None
    page.language.menu.close()
    with qtbot.waitSignal(page.language.shown, timeout=10_000):
        put_right.click()
    assert page.session.raw[LONG] == "Der Antrak „A“."
    section.rows[0].click()
    assert page.focusWidget() is page.form.rows[LONG].editor.input()


def test_ignored_and_learnt_words_are_reported_no_more(
    typed: Typed, qtbot: QtBot, places: Places
) -> None:
    page = typed(LONG, "Der Antrak und die Turnhale")
    page.tabs.setCurrentIndex(CHECKS)
    for words, left in (("Antrak", ["Turnhale"]), ("Turnhale", [])):
        found = next(f for f in page.language.findings if f.where.words == words)
        page.language._open_menu(found, QPoint())
        menu = page.language.menu
        assert menu is not None
        with qtbot.waitSignal(page.language.shown, timeout=10_000):
            (menu.ignored if words == "Antrak" else menu.learnt).emit(found)
        menu.close()
        assert [row.found.where.words for row in page.checks.language.rows] == left
    assert (places.user_data / "woerter.txt").read_text(encoding="utf-8") == "Turnhale\n"


def test_without_a_dictionary_one_sentence_and_all_else_works(
    open_page: OpenPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.files.dictionaries.LANGUAGE", "xx_XX")
    page = open_page()
    with qtbot.waitSignal(page.language.shown, timeout=10_000) as shown:
        page.language.watch.look_now()
    assert shown.signal_triggered
    page.tabs.setCurrentIndex(CHECKS)
    assert page.checks.language.isVisible()
    assert page.checks.reading.isVisible()


def test_typing_stops_a_look(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    watch = page.language.watch
    with qtbot.assertNotEmitted(watch.reported), qtbot.waitSignal(watch._looks.done):
        watch.look_now()
        watch.restart()
    watch.stop()


def test_hints_on_reading_lead_to_their_passage(typed: Typed) -> None:
    page = typed(LONG, "Der Antrag liegt vor.")
    page.tabs.setCurrentIndex(CHECKS)
    row = page.checks.reading.rows[0]
    row.click()
    assert page.suggestions.isVisible()
    assert page.suggestions._passage_id == row.hint.where.passage


def test_a_suggestion_says_how_it_reads(
    open_page: OpenPage, qtbot: QtBot, engine: ScriptedEngine
) -> None:
    engine.default = (PLAINER,)
    page = open_page()
    page.go_to_passage(PASSAGE)
    page.suggestions.request.tasks[Task.POLITE].click()
    with qtbot.waitSignal(page.suggestions.state_changed, check_params_cb=is_deciding):
        page.suggestions.request.ask.click()
    line = page.suggestions.review.reading
    assert line.isVisible()
    assert "leichter" in line.text()
    assert "Sätze kürzer" in line.text()


def is_deciding(state: object) -> bool:
    return state == "deciding"
