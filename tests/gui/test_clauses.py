"""Clauses in the window: searched, added, ordered, removed, replaced; by key as well."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.gui.clauses.clause_list import ClauseList
from drafter.gui.clauses.panel import ClausesPanel
from drafter.gui.draft.page import CLAUSES, FORM, DraftPage
from drafter.gui.main_window import MainWindow
from tests.gui.conftest import OpenPage

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
OLD, NEW = "zw-verwendungsnachweis-2024", "zw-verwendungsnachweis"
STANDARD = (
    "zw-befristung-ausgaben",
    NEW,
    "zw-pruefungsrecht",
    "zw-oeffentlichkeit-eu",
    "zw-widerruf-finanzierung",
)


def opened(page: DraftPage) -> ClausesPanel:
    page.tabs.setCurrentIndex(CLAUSES)
    return page.clauses


def ids(page: DraftPage) -> tuple[str, ...]:
    return page.session.clauses.selection.ids


def texts(shown: ClauseList) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())]


def letter(page: DraftPage) -> str:
    section = next(s for s in page.session.notice.sections if s.id == "nebenbestimmungen")
    return "\n".join(passage.text for passage in section.passages)


def test_preselected_clauses_are_shown_as_such(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    assert ids(page) == STANDARD
    assert texts(panel.picked)[1].endswith("\nVorgewählt nach den Angaben zum Fall")
    assert panel.head.text() == "In diesem Schreiben (5)"


def test_a_clause_is_searched_read_and_added_by_key(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    QTest.keyClick(panel.picked, Qt.Key.Key_F, CTRL)
    assert page.focusWidget() is panel.search
    QTest.keyClicks(panel.search, "vergabe anbest")
    assert [text.split("\n")[0] for text in texts(panel.found)] == [
        "Auflage: Vergabe von Aufträgen"
    ]
    assert "die Vorgaben zur Vergabe in den beigefügten ANBest-EFRE/ESF+" in (
        panel.detail.words.text()
    )
    assert "Auflage (Vergabe)" not in letter(page)
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert "zw-vergabe" in ids(page)
    assert "Auflage (Vergabe)" in letter(page)
    assert texts(panel.found)[0].endswith("\nSchon in diesem Schreiben")
    assert not panel.add.isEnabled()
    page.preview.setFocus()
    assert "Auflage (Vergabe)" in page.preview.accessibleDescription()


def test_order_removal_and_undo_by_key(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    panel.choose("zw-pruefungsrecht")
    QTest.keyClick(panel.picked, Qt.Key.Key_Up, ALT)
    assert ids(page)[1:3] == ("zw-pruefungsrecht", NEW)
    assert letter(page).index("Prüfungsrecht") < letter(page).index("Verwendungsnachweis)")
    assert panel.picked.current() == "zw-pruefungsrecht"
    QTest.keyClick(panel.picked, Qt.Key.Key_Delete)
    assert "zw-pruefungsrecht" not in ids(page)
    page.session.set_value("massnahme", "Etwas anderes")
    assert "zw-pruefungsrecht" not in ids(page)
    QTest.keyClick(panel.picked, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(panel.picked, Qt.Key.Key_Z, CTRL)
    assert ids(page) == STANDARD
    assert not panel.undo.isEnabled()


def test_the_section_of_an_expired_clause_is_marked(open_page: OpenPage) -> None:
    page = open_page()
    page.session.clauses.remove(NEW)
    page.session.clauses.pick(OLD)
    rows = [page.sections.item(row).text() for row in range(page.sections.count())]
    assert "Nebenbestimmungen\nFehler" in rows


def test_the_preview_shows_where_a_clause_stands(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    page.session.clauses.pick("zw-hinweis-erstattung")
    with qtbot.waitSignal(panel.section_wanted) as conditions:
        panel.choose("zw-pruefungsrecht")
    with qtbot.waitSignal(panel.section_wanted) as hints:
        panel.choose("zw-hinweis-erstattung")
    assert (conditions.args, hints.args) == (["nebenbestimmungen"], ["hinweise"])


def test_buttons_do_the_same(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    panel.choose("zw-befristung-ausgaben")
    assert not panel.up.isEnabled()
    panel.down.click()
    assert ids(page)[1] == "zw-befristung-ausgaben"
    panel.up.click()
    panel.remove.click()
    assert ids(page) == STANDARD[1:]
    panel.undo.click()
    assert ids(page) == STANDARD


def test_an_expired_clause_is_replaced_with_one_click(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    page.session.clauses.remove(NEW)
    page.session.clauses.pick(OLD)
    finding = next(f for f in page.session.findings if f.where.clause == OLD)
    page.tabs.setCurrentIndex(FORM)
    page.go_to_finding(finding)
    assert page.tabs.currentIndex() == CLAUSES
    assert panel.picked.current() == OLD
    row = texts(panel.picked)[panel.picked.currentRow()]
    assert "Abgelaufen am 31.12.2024, Nachfolger: Verwendungsnachweis mit" in row
    assert panel.replace.text() == "Durch Nachfolger ersetzen"
    panel.replace.click()
    assert ids(page) == STANDARD
    assert panel.picked.current() == NEW
    assert panel.replace.isHidden()
    assert page.session.blocking == ()


def test_adding_an_expired_clause_adds_its_successor(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    page.session.clauses.remove(NEW)
    assert panel.found.choose(OLD)
    assert panel.add.text() == "Nachfolger hinzufügen"
    panel.add.click()
    assert NEW in ids(page)
    assert OLD not in ids(page)


def test_a_clause_asks_for_its_details(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    row = page.form.rows["vorhabenbeginn_bis"]
    assert row.isHidden()
    page.session.clauses.pick("zw-vorhabenbeginn")
    panel.choose("zw-vorhabenbeginn")
    assert [f.where.field for f in page.session.blocking] == ["vorhabenbeginn_bis"]
    panel.details.click()
    assert page.tabs.currentIndex() == FORM
    assert page.focusWidget() is row.editor.input()
    page.session.set_value("vorhabenbeginn_bis", "30.04.2026")
    assert "spätestens am 30.04.2026" in letter(page)
    page.session.clauses.remove("zw-vorhabenbeginn")
    assert row.isHidden()


def test_draft_keeps_the_choice(window: MainWindow, open_page: OpenPage) -> None:
    page = open_page()
    page.session.clauses.pick("zw-vergabe")
    page.session.clauses.remove("zw-pruefungsrecht")
    kept, draft_id = page.session.clauses.selection, page.session.draft_id
    page.save()
    window.show_start()
    window.reopen(draft_id)
    assert window.page is not None
    assert window.page.session.clauses.selection == kept


def test_a_notice_without_clauses_says_what_to_do(window: MainWindow) -> None:
    window.new_notice("auskunft", "heidekreis", "")
    assert window.page is not None
    panel = opened(window.page)
    assert panel.picked.isHidden()
    assert "noch keine Textbausteine" in panel.empty.text()
    QTest.keyClicks(panel.search, "mond")
    assert panel.found.isHidden()
    assert panel.nothing.isVisible()
    panel.search.clear()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    QTest.keyClick(panel.found, Qt.Key.Key_Return)
    assert len(ids(window.page)) == 1
    assert panel.picked.isVisible()


def test_tab_goes_from_the_list_to_the_search(open_page: OpenPage) -> None:
    page = open_page()
    panel = opened(page)
    panel.choose(NEW)
    seen = []
    for _ in range(8):
        focused = page.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = (panel.picked, panel.up, panel.down, panel.remove, panel.search, panel.add)
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)
