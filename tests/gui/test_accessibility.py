"""Everything by keyboard and for screen readers: names on all widgets, a way to every area."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter.gui.draft.page import CHECKS, SUGGESTIONS
from drafter.gui.main_window import MainWindow
from tests.gui.conftest import PASSAGE, OpenPage

SPEAKING = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)


def own(widget: QWidget) -> bool:
    """Whether it is a widget of ours and not a part that Qt made inside one."""
    inside_qt = ("qt_", "QTab", "ScrollLeft", "ScrollRight")
    parent = widget.parentWidget()
    inner = isinstance(parent, QComboBox | QLineEdit | QTabBar)
    list_of_combo = parent is not None and parent.metaObject().className().startswith("QComboBox")
    return not (widget.objectName().startswith(inside_qt) or inner or list_of_combo)


def nameless(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, SPEAKING) and own(widget) and not widget.accessibleName():
            yield f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent())}"


def test_start_page_names_everything(window: MainWindow) -> None:
    assert list(nameless(window)) == []


@pytest.mark.parametrize("case", ["", "ki-strategie", "sonderzeichen", "teilablehnung"])
def test_draft_page_names_everything(open_page: OpenPage, case: str) -> None:
    page = open_page(case)
    page.go_to_passage(PASSAGE)
    page.tabs.setCurrentIndex(CHECKS)
    assert list(nameless(page)) == []


def test_nothing_opens_a_window_of_its_own(window: MainWindow, open_page: OpenPage) -> None:
    page = open_page("")
    for index in range(page.tabs.count()):
        page.tabs.setCurrentIndex(index)
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [window]


def test_f6_goes_round_the_areas(open_page: OpenPage) -> None:
    page = open_page()
    page.sections.setFocus()
    visited = []
    for _ in range(3):
        focused = page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_F6)
        focused = page.focusWidget()
        assert focused is not None
        visited.append(focused)
    assert page.form.isAncestorOf(visited[0])
    assert visited[1] is page.preview
    assert visited[2] is page.sections


def test_tab_leads_through_the_form_and_out(open_page: OpenPage) -> None:
    page = open_page()
    page.form.focus_first()
    seen = []
    for _ in range(12):
        focused = page.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(set(seen)) == len(seen)
    places = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in seen[:4]]
    assert all(page.form.isAncestorOf(widget) for widget in seen)
    assert places == sorted(places)


def test_f8_leads_from_finding_to_finding(open_page: OpenPage) -> None:
    page = open_page("")
    visited = set()
    for _ in range(4):
        QTest.keyClick(page.sections, Qt.Key.Key_F8)
        visited.add(page.focusWidget())
    assert len(visited) == 4


def test_ctrl_return_opens_the_wording(open_page: OpenPage) -> None:
    page = open_page()
    QTest.keyClick(page.sections, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.currentIndex() == SUGGESTIONS
    assert page.focusWidget() is page.suggestions.request.ask


def test_preview_reads_the_letter_and_steps_by_key(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    page.preview.setFocus()
    assert "bewilligt Ihnen" in page.preview.accessibleDescription()
    QTest.keyClick(page.preview, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(page.preview.passage_clicked) as asked:
        QTest.keyClick(page.preview, Qt.Key.Key_Return)
    assert asked.args == [PASSAGE]
    assert page.tabs.currentIndex() == SUGGESTIONS


def test_sections_say_their_state_in_words(open_page: OpenPage) -> None:
    page = open_page("")
    texts = [page.sections.item(i).text() for i in range(page.sections.count())]
    assert "Anschrift\noffen" in texts
    assert "Hinweise\nvollständig" in texts


def test_help_is_one_key_away(window: MainWindow) -> None:
    window.show_help()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert [w.windowTitle() for w in shown] == ["Tasten und Zeichen"]
    assert list(nameless(shown[0])) == []
    shown[0].close()
