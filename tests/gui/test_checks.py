"""The checks panel: findings lead to their place, and a person answers what only a person can."""

from PySide6.QtTest import QTest

from drafter.gui.draft.page import CHECKS
from drafter.gui.parts.finding_row import Kind, kind_of
from tests.gui.conftest import OpenPage


def test_open_details_are_no_mistakes(open_page: OpenPage) -> None:
    page = open_page("")
    page.tabs.setCurrentIndex(CHECKS)
    kinds = [kind_of(row.found) for row in page.checks.rows]
    assert Kind.MISSING in kinds
    assert kinds == sorted(kinds, key=list(Kind).index)


def test_finding_leads_to_its_field(open_page: OpenPage) -> None:
    page = open_page("")
    page.tabs.setCurrentIndex(CHECKS)
    row = next(r for r in page.checks.rows if r.found.where.field == "aktenzeichen")
    row.click()
    assert page.focusWidget() is page.form.rows["aktenzeichen"].editor.input()


def test_answers_of_a_person_are_kept(open_page: OpenPage) -> None:
    page = open_page()
    page.tabs.setCurrentIndex(CHECKS)
    assert page.checks.checklist is not None
    rows = page.checks.checklist.rows
    first, second = list(rows.values())[:2]
    first.yes.click()
    assert page.session.replies[first.question.code].confirmed
    second.no.click()
    assert not second.keep.isEnabled()
    QTest.keyClicks(second.note, "Akte fehlt")
    second.keep.click()
    reply = page.session.replies[second.question.code]
    assert (reply.confirmed, reply.note) == (False, "Akte fehlt")
    assert "Akte fehlt" in second.state.text()
