"""The preview: the letter with its marks, and the ways from it into the form."""

import time

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.files.letter import geometry as sheet
from drafter.gui.preview.around import Around, Count
from drafter.gui.preview.pages import Page, Paginator, Placed
from drafter.gui.preview.paint import SHEET
from drafter.gui.preview.typeset import UNIT, Ink
from drafter.gui.theme import LIGHT
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


def test_text_stays_above_the_footer(open_page: OpenPage) -> None:
    page = open_page("sonderzeichen")
    assert len(page.preview.pages) > 1
    around = Around(page.session.authority, page.session.letterhead)
    first, following = around.text_ends
    for leaf in page.preview.pages:
        bottom = (first if leaf.number == 1 else following) * UNIT
        assert all(placed.y + placed.height <= bottom + 1 for placed in leaf.placed)


def painted(around: Around, number: int) -> QImage:
    image = QImage(int(SHEET.width()), int(SHEET.height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    around.paint(painter, Count(number, 2, "Seite"), Ink(LIGHT))
    painter.end()
    return image


def colours(image: QImage, top: int, bottom: int) -> set[str]:
    """Colours between two heights, in mm."""
    lines = range(int(top * UNIT), int(bottom * UNIT))
    return {image.pixelColor(x, y).name() for y in lines for x in range(0, image.width(), 4)}


def test_the_sheet_shows_the_authority_s_own_letterhead(open_page: OpenPage) -> None:
    session = open_page().session
    around = Around(session.authority, session.letterhead)
    around.tell(session.notice)
    assert "#5b2c6f" in colours(painted(around, 1), 10, 40)
    assert "#5b2c6f" in colours(painted(around, 2), 10, 20)


def test_an_unreadable_letterhead_leaves_a_plain_head(open_page: OpenPage) -> None:
    session = open_page().session
    around = Around(session.authority, b"kein Word")
    around.tell(session.notice)
    shown = colours(painted(around, 1), 10, 40)
    assert "#5b2c6f" not in shown
    assert LIGHT.ink in shown


def test_every_word_of_the_notice_is_on_some_page(open_page: OpenPage) -> None:
    page = open_page()
    shown = {placed.passage for leaf in page.preview.pages for placed in leaf.placed}
    with_text = {p.id for p in page.session.notice.passages() if p.text.strip()}
    assert with_text <= shown


def test_unchanged_blocks_are_set_once(open_page: OpenPage) -> None:
    session = open_page().session
    paginator = Paginator()
    before = paginator.pages(session.notice, session.authority.form, (277.0, 277.0))
    session.set_value("zimmer", "99")
    after = paginator.pages(session.notice, session.authority.form, (277.0, 277.0))
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
