"""The preview: the letter with its marks, and the ways from it into the form."""

import time

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.files.letter import geometry as sheet
from drafter.gui.preview.pages import Page, Paginator, Placed
from drafter.gui.preview.typeset import UNIT
from drafter.notice.document import RunState
from tests.gui.conftest import OpenPage


def placed_of(pages: tuple[Page, ...], section: str) -> list[Placed]:
    return [placed for page in pages for placed in page.placed if placed.section == section]


def test_address_stands_in_the_window_of_the_envelope(open_page: OpenPage) -> None:
    page = open_page()
    geometry = sheet.GEOMETRY[page.session.authority.form]
    lines = placed_of(page.preview.pages, "anschrift")
    assert lines
    for line in lines:
        assert line.x == (sheet.FIELD_LEFT + sheet.FIELD_INDENT) * UNIT
        top = geometry.field_top + sheet.RETURN_ZONE
        assert top * UNIT <= line.y
        assert line.y + line.height <= (geometry.field_top + sheet.FIELD_HEIGHT) * UNIT


def test_text_stays_within_the_margins(open_page: OpenPage) -> None:
    page = open_page("sonderzeichen")
    assert len(page.preview.pages) > 1
    bottom = (sheet.PAGE_HEIGHT - sheet.MARGIN_BOTTOM) * UNIT
    for leaf in page.preview.pages:
        assert all(placed.y + placed.height <= bottom + 1 for placed in leaf.placed)


def test_every_word_of_the_notice_is_on_some_page(open_page: OpenPage) -> None:
    page = open_page()
    shown = {placed.passage for leaf in page.preview.pages for placed in leaf.placed}
    with_text = {p.id for p in page.session.notice.passages() if p.text.strip()}
    assert with_text <= shown


def test_unchanged_blocks_are_set_once(open_page: OpenPage) -> None:
    session = open_page().session
    paginator = Paginator()
    before = paginator.pages(session.notice, session.authority)
    session.set_value("zimmer", "99")
    after = paginator.pages(session.notice, session.authority)
    kept = {id(p.piece) for leaf in before for p in leaf.placed}
    new = [p for leaf in after for p in leaf.placed if id(p.piece) not in kept]
    assert [p.section for p in new] == ["infoblock"]


def test_click_on_an_open_field_leads_to_it(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page("")
    run, rect, index = next(
        (run, rect, index)
        for index, leaf in enumerate(page.preview.pages)
        for placed in leaf.placed
        for run, rect in placed.run_rects()
        if run.field == "aktenzeichen" and run.state is RunState.MISSING
    )
    place = page.preview.place_of(index, rect.center())
    with qtbot.waitSignal(page.preview.field_clicked) as asked:
        QTest.mouseClick(
            page.preview.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(place).toPoint()
        )
    assert asked.args == [run.field]
    assert page.focusWidget() is page.form.rows["aktenzeichen"].editor.input()


def test_field_in_focus_is_brought_into_view(open_page: OpenPage) -> None:
    page = open_page()
    bar = page.preview.verticalScrollBar()
    page.go_to_field("zeichnung_name")
    low = bar.value()
    page.go_to_field("aktenzeichen")
    assert bar.value() < low


def test_update_after_a_key_is_fast(open_page: OpenPage) -> None:
    """Beside opening the page, so that a slow or busy machine does not fail the test."""
    start = time.perf_counter()
    page = open_page()
    opened = time.perf_counter() - start
    times = []
    for number in range(20):
        notice = page.session.notice
        page.session.set_value("massnahme", f"Vorhaben {number}")
        assert page.session.notice is not notice
        start = time.perf_counter()
        page.preview.show_notice(notice)
        page.preview.show_notice(page.session.notice)
        page.preview.viewport().repaint()
        times.append((time.perf_counter() - start) / 2)
    assert sorted(times)[len(times) // 2] < opened / 20
