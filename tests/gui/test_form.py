"""The form: what is asked, what is said, and where the cursor goes."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.files.places import Places
from drafter.gui.form.field_row import split_path
from drafter.gui.form.text_editors import LineEditor, NumberEditor
from drafter.gui.main_window import MainWindow
from tests.gui.conftest import OpenPage

TEMPLATES = [
    (folder.name, case.stem)
    for folder in sorted(Places.find({}).templates.iterdir())
    if (folder / "template.toml").is_file()
    for case in sorted((folder / "cases").glob("*.toml"))[:1]
]


@pytest.mark.parametrize(("template", "case"), TEMPLATES)
def test_nothing_is_cut_off_in_a_small_window(window: MainWindow, template: str, case: str) -> None:
    window.resize(window.minimumSize())
    window.new_notice(template, "heidekreis", case)
    page = window.page
    assert page is not None
    for index, area in enumerate((page.form, page.suggestions, page.checks)):
        page.tabs.setCurrentIndex(index)
        assert area.body.minimumSizeHint().width() <= area.viewport().width()
    assert page.minimumSizeHint().width() <= window.width()


def test_paths_name_field_and_part() -> None:
    assert split_path("adressat.plz") == ("adressat", "plz")
    assert split_path("ausgaben[2].betrag") == ("ausgaben", "[2].betrag")
    assert split_path("aktenzeichen") == ("aktenzeichen", "")


def test_fields_appear_when_their_condition_holds(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    fee = page.form.rows["gebuehr"]
    assert not fee.isVisibleTo(page.form)
    with qtbot.waitSignal(page.updated):
        page.session.set_value("kostenpflichtig", True)
    assert fee.isVisibleTo(page.form)


def test_preset_is_shown_as_answer(open_page: OpenPage) -> None:
    assert open_page("").form.rows["bekanntgabe_art"].editor.raw() == "post"


def test_empty_form_does_not_complain_until_a_field_was_visited(
    qtbot: QtBot, open_page: OpenPage
) -> None:
    page = open_page("")
    row = page.form.rows["aktenzeichen"]
    assert row.message.text() == ""
    page.go_to_field("aktenzeichen")
    with qtbot.waitSignal(row.editor.left):
        page.form.rows["massnahme"].focus()
    assert "Aktenzeichen" in row.message.text()
    assert row.editor.input().accessibleDescription() == row.message.text()


def test_typing_reaches_session_and_preview(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    editor = page.form.rows["massnahme"].editor
    assert isinstance(editor, LineEditor)
    editor.line.clear()
    with qtbot.waitSignal(page.updated):
        QTest.keyClicks(editor.line, "Neues Vorhaben")
    page.flush()
    assert page.session.raw["massnahme"] == "Neues Vorhaben"
    assert "Neues Vorhaben" in page.session.notice.passages()[2].text


def test_wrong_amount_is_said_under_the_field_after_leaving(
    qtbot: QtBot, open_page: OpenPage
) -> None:
    page = open_page()
    row = page.form.rows["zuwendung"]
    assert isinstance(row.editor, NumberEditor)
    row.editor.line.setFocus()
    row.editor.line.selectAll()
    with qtbot.waitSignal(page.updated):
        QTest.keyClicks(row.editor.line, "viel")
    page.flush()
    assert row.message.text() == ""  # nobody is corrected in mid-word
    page.form.rows["massnahme"].focus()
    assert row.message.text() != ""
    assert row.editor.line.property("invalid")
    page.go_to_field("zuwendung")
    row.editor.line.selectAll()
    with qtbot.waitSignal(page.updated):
        QTest.keyClicks(row.editor.line, "40500")
    page.flush()
    assert "viel" not in row.message.text()


def test_part_of_a_composite_takes_the_focus(open_page: OpenPage) -> None:
    page = open_page()
    page.go_to_field("anschrift.plz")
    editor = page.form.rows["anschrift"].editor
    assert editor.input("plz").hasFocus() or page.focusWidget() is editor.input("plz")
    page.go_to_field("ausgaben[1].betrag")
    table = page.form.rows["ausgaben"].editor
    assert page.focusWidget() is table.input("[1].betrag")
